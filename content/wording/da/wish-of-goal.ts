/** The wish about a goal, as the case file has it. */
export { officialWish as wishOfGoal } from '../../../src/domain/plan/wish-of-goal.ts';
