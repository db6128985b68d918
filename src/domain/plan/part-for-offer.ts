import type { PlanFacts } from './assemble-snapshot.ts';
import type { Goal } from './goals.ts';
import { sinceLastForOffer, sinceLastWithoutGoalsOfOthers } from './since-last.ts';

/**
 * The facts that one offer is given (§ 141 stk. 5, R-M2): the common goals and those named for it (R-M3), the dreams they
 * start in, and what stands under them; of the status before what `sinceLastForOffer` gives; of the efforts its own, and so of the decisions those about them (§ 5). What concerns the citizen and the municipality alone – birth date,
 * other dreams, formal texts, wishes that were not followed, the words of "Blev du hørt?" – stays out.
 */
export function partForOffer(facts: PlanFacts, offerId: string): PlanFacts {
  const goals = goalsGiven(facts, offerId);
  const dreamIds = new Set(goals.map(({ dreamId }) => dreamId));
  return {
    ...facts,
    citizen: { name: facts.citizen.name, bornOn: null },
    mostImportant: facts.mostImportant.filter(({ id }) => id !== undefined && dreamIds.has(id)),
    dreams: facts.dreams.filter(({ id }) => dreamIds.has(id)),
    goals,
    efforts: facts.efforts.filter(
      (effort) =>
        effort.offerId === offerId &&
        (effort.goalId === null || goals.some(({ id }) => id === effort.goalId)),
    ),
    ...(facts.lookedBackOn !== undefined && {
      lookedBackOn: sinceLastForOffer(
        facts.lookedBackOn,
        offerId,
        goals.map(({ id }) => id),
      ),
    }),
    wishesNotFollowed: [],
    heard: facts.heard === null ? null : { ...facts.heard, words: '', files: [], points: [], notReached: [] },
    formalTexts: {},
    notRelevant: [],
    withoutFormal: true,
  };
}

/**
 * The facts that the offer of a contact person or provider lead is given where the plan holds goals for others by name:
 * all of the plan but those goals (§ 5 "R if theirs", R-M3).
 */
export function planWithoutGoalsOfOthers(facts: PlanFacts, offerId: string): PlanFacts {
  const goals = goalsGiven(facts, offerId);
  return {
    ...facts,
    goals,
    efforts: facts.efforts.filter(({ goalId }) => goalId === null || goals.some(({ id }) => id === goalId)),
    ...(facts.lookedBackOn !== undefined && {
      lookedBackOn: sinceLastWithoutGoalsOfOthers(
        facts.lookedBackOn,
        offerId,
        goals.map(({ id }) => id),
      ),
    }),
  };
}

/** What stands in the place of a goal for others does not name it: of those goals the offer is told nothing (§ 5). */
function goalsGiven({ goals }: PlanFacts, offerId: string): readonly Goal[] {
  return goals
    .filter((goal) => !isForOthers(goal, offerId))
    .map((goal) =>
      goal.insteadOf != null && isForOthers(goal.insteadOf, offerId) ? { ...goal, insteadOf: null } : goal,
    );
}

/** True when a goal names offers and this is none of them (R-M3). */
export function isForOthers({ onlyFor }: Pick<Goal, 'onlyFor'>, offerId: string): boolean {
  return onlyFor.length > 0 && !onlyFor.includes(offerId);
}
