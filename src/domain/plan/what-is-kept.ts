import type { Plan, PlanGoal } from './plan.ts';

/**
 * The plan of a round for those who see what was agreed and not the plan being made (§ 5): that it is there, who is around it
 * and when it is met about, and nothing that is written in it.
 */
export function withoutDraft(plan: Plan): Plan {
  return {
    ...plan,
    mostImportant: [],
    dreams: [],
    goals: [],
    effortsForAll: [],
    wishesNotFollowed: [],
    formalTexts: [],
    takenOut: [],
  };
}

/**
 * The agreed plan for a further offer that was given no part of it (R-M2): the steps and its own efforts of the goals in which
 * it has an effort (§ 5, staircase), and nothing else that was agreed. Takes the plan with the efforts the reader sees, which
 * are those of their offer.
 */
export function withoutWhatWasAgreed(plan: Plan): Plan {
  return {
    ...withoutDraft(plan),
    goals: plan.goals.filter(({ efforts }) => efforts.length > 0).map(asFollowed),
    effortsForAll: plan.effortsForAll,
    takenOut: plan.takenOut.filter(({ kind }) => kind === 'effort'),
  };
}

function asFollowed({ disagreedBefore: _, ...goal }: PlanGoal): PlanGoal {
  return {
    ...goal,
    dreamId: null,
    smarte: '',
    ownWords: [],
    perspectives: [],
    scores: [],
    earlierScores: [],
    disagreement: null,
    earlierDisagreements: [],
    contributions: [],
  };
}
