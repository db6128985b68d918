/** What other rooms may use of the plan. `loadPlan`, `loadWithKept`, `planBefore`, `snapshotOf`, `countDecisions`, `decidedSoFar`, `holdEffort`, `newestDecision`, `keepDecision`, `answersToWords`, `goalAskedAbout` and `wordsWaiting` are for use inside a visit of the caller's own. */

export { countDecisions, decidedSoFar, holdEffort, newestDecision } from './store/effort-rows.ts';
export { goalAskedAbout } from './store/goal-fit-rows.ts';
export { type NotTakenUp, notTakenUpBefore } from './store/not-taken-up.ts';
export { offersAround, roundNumbered } from './store/round-state.ts';
export { answersToWords, type WordsWaiting, wordsWaiting } from './store/said-rows.ts';
// What the demo's seed fills in, through the same use cases as the pages.
export { answerMasteryCard } from './use-cases/answer-mastery-card.ts';
export { besideNewDream, besideNewGoalWords, besideWords } from './use-cases/beside-words.ts';
export { decideEffort, type EffortDecisionInput, keepDecision } from './use-cases/decide-effort.ts';
export { disagree } from './use-cases/disagree.ts';
export { loadPlan, loadWithKept } from './use-cases/load-plan.ts';
export { answerFitsNot, confirmWords } from './use-cases/own-words.ts';
export { type PlanBefore, planBefore } from './use-cases/plan-before.ts';
export { sayDifference } from './use-cases/say-difference.ts';
export { scoreGoal } from './use-cases/score-goal.ts';
export { seeDreams, seePlanPage } from './use-cases/see-plan.ts';
export { showPlanTo } from './use-cases/show-plan-to.ts';
export { takeOwnWordsOut } from './use-cases/take-own-words-out.ts';
export { type SnapshotOf, snapshotOf } from './use-cases/take-snapshot.ts';
export { isTextConflict, type TextConflict } from './use-cases/text-conflict.ts';
export { writeContribution } from './use-cases/write-contribution.ts';
export { bringFromPreparation, writeDream } from './use-cases/write-dream.ts';
export { changeEffort, type EffortInput, takeEffortOut, writeEffort } from './use-cases/write-effort.ts';
export { writeFormalText } from './use-cases/write-formal-text.ts';
export { changeGoal, writeGoal } from './use-cases/write-goal.ts';
export { writeGoalWords } from './use-cases/write-goal-words.ts';
export { writePerspective } from './use-cases/write-perspective.ts';
export { writeWishNotFollowed } from './use-cases/write-wish-not-followed.ts';
