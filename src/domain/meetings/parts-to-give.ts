import type { RelationKind } from '../access/access-table.ts';
import type { Goal } from '../plan/goals.ts';
import { isForOthers } from '../plan/part-for-offer.ts';

/** What one further offer would be given of the plan: titles of the common goals and of those that are for it. */
export interface PartToGive {
  readonly offerId: string;
  readonly offer: string;
  readonly goals: readonly string[];
}

/**
 * What each further offer at the meeting would be given (R-M2, R-M3), to be chosen with the citizen. Takes those who are
 * invited and the goals in their order; each offer comes once.
 */
export function partsToGive(
  invited: readonly {
    readonly as: RelationKind;
    readonly offerId: string | null;
    readonly offerName: string | null;
  }[],
  goals: readonly Pick<Goal, 'title' | 'onlyFor'>[],
): readonly PartToGive[] {
  const offers = new Map(
    invited.flatMap(({ as, offerId, offerName }) =>
      as === 'otherProvider' && offerId !== null ? [[offerId, offerName ?? ''] as const] : [],
    ),
  );
  return [...offers].map(([offerId, offer]) => ({
    offerId,
    offer,
    goals: goals.filter((goal) => !isForOthers(goal, offerId)).map(({ title }) => title),
  }));
}
