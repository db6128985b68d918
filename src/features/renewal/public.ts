/** What other rooms may use of the new meeting. */
export { answerHelpReceived, type HelpReceived } from './use-cases/answer-help-received.ts';
export { besideHelp, besideReview } from './use-cases/beside-answers.ts';
export { type CarryOverInput, carryOver } from './use-cases/carry-over.ts';
export { statusLeftOpen, tellWishesNotFollowed } from './use-cases/left-open.ts';
export { lookBack } from './use-cases/look-back.ts';
export { type GoalReviewed, reviewGoal } from './use-cases/review-goal.ts';
export { type SaidNow, sayHowItGoesNow } from './use-cases/say-how-it-goes-now.ts';
export { seeRounds } from './use-cases/see-rounds.ts';
export { type StatusView, seeStatus } from './use-cases/see-status.ts';
export { type CameAfter, type CameAfterGoal, whatCameAfter } from './use-cases/what-came-after.ts';
