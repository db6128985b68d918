import type { WishOfGoal } from '../../../src/domain/plan/wish-of-goal.ts';
import type { GoalWish } from '../../../src/domain/renewal/wish.ts';

const wished: Readonly<Record<GoalWish, string>> = {
  finish: 'I am done with it',
  continue: 'I want to go on',
  change: 'I want to change the goal',
  replace: 'I want a new goal',
  noLongerWanted: 'I don’t want it any more',
};

/** The wish about a goal. */
export const wishOfGoal = ({ aboutGoal, wish }: WishOfGoal): string =>
  `The goal “${aboutGoal}”: ${wished[wish]}`;
