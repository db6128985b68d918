import type { RelationKind } from '../access/access-table.ts';
import type { Goal } from '../plan/goals.ts';
import { isGiven } from '../plan/helpers.ts';
import { isForOthers } from '../plan/part-for-offer.ts';

/** What one further offer would be given of the plan: titles of the common goals and of those that are for it. */
export interface PartToGive {
  readonly offerId: string;
  readonly offer: string;
  readonly goals: readonly string[];
  /** Words of the dreams those goals start in, which go along; empty words where a dream is drawn, said or pictured alone. */
  readonly dreams: readonly string[];
  /** Help in the plan that it gives or offers itself, not refused (R-O2): without its part it would not know of it. */
  readonly ownEfforts: readonly string[];
  /** It was agreed before and stands until the citizen says otherwise. */
  readonly isAgreed: boolean;
}

/** A goal, and whose help it has. */
type GoalToGive = Pick<Goal, 'title' | 'onlyFor' | 'dreamId'> & {
  readonly efforts: readonly {
    readonly what: string;
    readonly offerId: string | null;
    readonly decision: { readonly state: string };
  }[];
};

/**
 * What each further offer would be given (R-M2, R-M3), to be chosen with the citizen – at the meeting, and when the plan is
 * adjusted (R-F4), where an offer that came since can be given its part. Takes those who are invited, or around the citizen,
 * the goals in their order, the dreams that stand in the plan (`partForOffer` gives those behind the goals), and the offers that were given their part before; each offer comes once.
 */
export function partsToGive(
  invited: readonly {
    readonly as: RelationKind;
    readonly offerId: string | null;
    readonly offerName: string | null;
  }[],
  goals: readonly GoalToGive[],
  dreams: readonly { readonly id: string; readonly words: string }[],
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
    goals: goalsFor(offerId, goals).map(({ title }) => title),
    dreams: dreams
      .filter(({ id }) => goalsFor(offerId, goals).some(({ dreamId }) => dreamId === id))
      .map(({ words }) => words),
    ownEfforts: goals
      .flatMap(({ efforts }) => efforts)
      .filter((effort) => effort.offerId === offerId && isGiven(effort))
      .map(({ what }) => what),
    isAgreed: givenBefore.includes(offerId),
  }));
}

const goalsFor = (offerId: string, goals: readonly GoalToGive[]): readonly GoalToGive[] =>
  goals.filter((goal) => !isForOthers(goal, offerId));
