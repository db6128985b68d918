import type { Plan } from './plan.ts';

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
