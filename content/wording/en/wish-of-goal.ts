import type { KindOfWishes, WishOfGoal } from '../../../src/domain/plan/wish-of-goal.ts';
import type { GoalWish } from '../../../src/domain/renewal/wish.ts';

const wished: Readonly<Record<GoalWish, string>> = {
  finish: 'I am done with it',
  continue: 'I want to go on',
  change: 'I want to change the goal',
  replace: 'I want a new goal',
  noLongerWanted: 'I don’t want it any more',
};

/** The wish about a goal, or that it ended before the citizen answered. */
export const wishOfGoal = (facts: WishOfGoal): string =>
  facts.wish === 'notAnswered'
    ? `The goal “${facts.aboutGoal}” does not go on. ${facts.citizen} has not answered whether it should go on.`
    : `The goal “${facts.aboutGoal}”: ${wished[facts.wish]}`;

/** The heading above wishes that were not followed, and above goals that ended before the citizen answered. */
export const wishesNotFollowed: Readonly<Record<KindOfWishes, string>> = {
  wishes: 'Wishes we did not follow',
  unanswered: 'Goals that ended without an answer',
  both: 'Wishes we did not follow, and goals without an answer',
};
