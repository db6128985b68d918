/** What other rooms may use of daily life. */
export { decisionsSince, type NewDecision } from './store/decisions.ts';
export { type HelpToldOf, helpToldOf } from './store/help-told.ts';
export { type StepOfGoal, stepsOfGoals } from './store/steps-of-goals.ts';
export { type TickOfGoal, ticksOfGoals } from './store/ticks.ts';
export {
  type AnswerToWriter,
  answersToWriter,
  type NotTogether,
  notTogether,
} from './store/told-to-writer.ts';
export { addStep, type StepToAdd } from './use-cases/add-step.ts';
export { adjustEffort, type EffortAdjustment, stopEffort } from './use-cases/adjust-effort.ts';
export { adjustStep, type StepAdjustment } from './use-cases/adjust-step.ts';
export {
  answerChange,
  putWordsBack,
  sayWhetherThere,
  type ToldWithoutMe,
  toldWithoutMe,
} from './use-cases/answer-change.ts';
export { decideAboutChange } from './use-cases/decide-change.ts';
export { changesAskedFor } from './use-cases/how-told.ts';
export { markStepDone } from './use-cases/mark-step-done.ts';
export { moveStep } from './use-cases/move-step.ts';
export { recordTalk, sayTooHard } from './use-cases/raise-and-talk.ts';
export { seeAdjustments } from './use-cases/see-adjustments.ts';
export { seeEfforts } from './use-cases/see-efforts.ts';
export { seeStaircase } from './use-cases/see-staircase.ts';
export { takeStepAway } from './use-cases/take-step-away.ts';
export { talkAboutEnd } from './use-cases/talk-about-end.ts';
export { type Told, tellHowItWent } from './use-cases/tell-how-it-went.ts';
export { wishForHelp } from './use-cases/wish-for-help.ts';
export { type WrittenOnStep, writeOnStep } from './use-cases/write-on-step.ts';
