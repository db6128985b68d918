import type { RelationKind } from '../access/access-table.ts';
import type { Goal } from '../plan/goals.ts';
import { isGiven } from '../plan/helpers.ts';
import { isForOthers } from '../plan/part-for-offer.ts';

/** What one further offer would be given of the plan: titles of the common goals and of those that are for it. */
export interface PartToGive {
  readonly offerId: string;
  readonly offer: string;
  readonly goals: readonly string[];
  /** Help in the plan that it gives or offers itself, not refused (R-O2): without its part it would not know of it. */
  readonly ownEfforts: readonly string[];
  /** It was agreed before and stands until the citizen says otherwise. */
  readonly isAgreed: boolean;
}

/** A goal, and whose help it has. */
type GoalToGive = Pick<Goal, 'title' | 'onlyFor'> & {
  readonly efforts: readonly {
    readonly what: string;
    readonly offerId: string | null;
    readonly decision: { readonly state: string };
  }[];
};

/**
 * What each further offer would be given (R-M2, R-M3), to be chosen with the citizen – at the meeting, and when the plan is
 * adjusted (R-F4), where an offer that came since can be given its part. Takes those who are invited, or around the citizen,
 * the goals in their order, and the offers that were given their part before; each offer comes once.
 */
export function partsToGive(
  invited: readonly {
    readonly as: RelationKind;
    readonly offerId: string | null;
    readonly offerName: string | null;
  }[],
  goals: readonly GoalToGive[],
  givenBefore: readonly string[] = [],
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
    ownEfforts: goals
      .flatMap(({ efforts }) => efforts)
      .filter((effort) => effort.offerId === offerId && isGiven(effort))
      .map(({ what }) => what),
    isAgreed: givenBefore.includes(offerId),
  }));
}
