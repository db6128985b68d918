import type { KindOfWishes } from '../../../src/domain/plan/wish-of-goal.ts';

/** The wish about a goal, as the case file has it. */
export { officialWish as wishOfGoal } from '../../../src/domain/plan/wish-of-goal.ts';

/** The heading above wishes that were not followed, and above goals that ended before the citizen answered. */
export const wishesNotFollowed: Readonly<Record<KindOfWishes, string>> = {
  wishes: 'Ønsker, vi ikke fulgte',
  unanswered: 'Mål, der sluttede uden svar',
  both: 'Ønsker, vi ikke fulgte, og mål uden svar',
};
