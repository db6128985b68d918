import type { IsoDay } from '../day.ts';
import type { FormalHeading } from '../plan/formal-content.ts';

/** A goal as far as its gaps go: whether anybody has said how it goes now, and what is expected (R-M6). */
export interface GoalSaidOf extends GoalOfGap {
  readonly isSaidHowItGoes: boolean;
  readonly isExpectedSaid: boolean;
  /** Written in this round, and not carried over from the one before. */
  readonly isNew: boolean;
  /** The goal of the round before in whose place it stands. */
  readonly insteadOf: string | null;
}

/** The plan a status looks back on, and what was said of it, in figures (R-S2, R-S3). */
export interface FormerPlanCounts {
  readonly goals: number;
  /** Goals of which somebody has said how far they got or what happens now. */
  readonly goalsTalkedThrough: number;
  /** Goals for which it is not decided that they end or are replaced. */
  readonly goalsThatGoOn: number;
  readonly goalsCarried: number;
  /** Agreed efforts, and how many of them anybody has answered about. */
  readonly efforts: number;
  readonly effortsAnswered: number;
}

/** What a status leaves open about the goals of the plan before. */
export interface StatusLeftOpen {
  /** Goals decided otherwise than the citizen wishes, without a reason (R-M5). */
  readonly wishesWithoutReason: readonly GoalOfGap[];
  /** Goals that do not go on, about which the citizen has not answered (R-S2). */
  readonly endedWithoutAnswer: readonly GoalOfGap[];
  /** Agreed goals that the citizen has said do not fit since, about which nothing is decided: they were told it is talked about at this meeting (R-M5). */
  readonly saidNotToFit: readonly GoalOfGap[];
  /** Goals about which the caseworker has recorded nothing, where the citizen or another has said something or not. */
  readonly notDecided: readonly GoalOfGap[];
  /** Goals that it is decided do not go on, and that stand in the plan being made: it would say both (R-S2, R-S3). */
  readonly endedButInPlan: readonly GoalOfGap[];
  /** Goals for which it is decided that a new one comes in their place. */
  readonly replacedGoals: readonly GoalOfGap[];
  /** Answers to the plan before that are no whole yes, with whose they are, of which nobody has told that it was talked about (R-M8). */
  readonly notTakenUp: readonly AnswerOfGap[];
}

export interface FormerPlanSaid extends FormerPlanCounts, StatusLeftOpen {
  /** Changes of granted help that nobody has decided about, of help that is not in the new plan: with the plan before they would go out of sight (R-O2). */
  readonly changesNotDecided?: readonly ChangeOfGap[];
}

/** Help of which a change waits for the municipality, so that a way can lead there. */
export interface ChangeOfGap {
  readonly id: string;
  /** What the help was granted as. */
  readonly what: string;
}

/** A goal that a gap is about, so that a way can lead there. */
export interface GoalOfGap {
  readonly id: string;
  readonly title: string;
}

/** An answer that a gap is about, so that a way can lead there. */
export interface AnswerOfGap {
  readonly answerId: string;
  readonly name: string;
}

/** Granted help that ends before the next meeting (R-S3): what follows is decided on, or it stops in silence. */
export interface HelpOfGap {
  readonly id: string;
  readonly what: string;
  readonly lastDay: IsoDay;
}

/** Something a plan would lack if the meeting were closed now. */
export type PlanGap =
  | { readonly gap: 'noDreams' | 'noGoals' | 'statusMissing' | 'helpNotAsked' | 'nothingCarried' }
  | {
      readonly gap:
        | 'notSaidHowItGoes'
        | 'saidNotToFit'
        | 'notDecided'
        | 'wishWithoutReason'
        | 'endedWithoutAnswer'
        | 'endedButInPlan'
        | 'expectedNotSaid';
      readonly goals: readonly GoalOfGap[];
    }
  | { readonly gap: 'newGoalsNotWritten'; readonly goals: readonly GoalOfGap[]; readonly untied: number }
  | { readonly gap: 'notTakenUp'; readonly answers: readonly AnswerOfGap[] }
  | { readonly gap: 'changesNotDecided'; readonly changes: readonly ChangeOfGap[] }
  | { readonly gap: 'helpEnds'; readonly help: readonly HelpOfGap[] }
  | { readonly gap: 'textsCameAlong'; readonly headings: readonly FormalHeading[] }
  | { readonly gap: 'goalsNotTalkedThrough'; readonly count: number }
  | { readonly gap: 'wordsAwaitCitizen'; readonly words: readonly string[] };

/**
 * What the plan would lack if the meeting were closed now, in the order of the meeting: the status first (R-S2, R-S3, R-M5), then
 * the new plan (R-M4, R-M6). It is said plainly and locks nothing (§ 2): what closing does need is `whatClosingNeeds`. Takes
 * the plan as it stands, with the words written down as the citizen's to which the citizen has not said yes (R-P8; '' where
 * they are pictures alone) and the help that ends before the next meeting, and the former plan where the meeting looks back on one.
 */
export function planGaps(
  plan: {
    readonly dreams: number;
    readonly goals: readonly GoalSaidOf[];
    readonly awaitingCitizen?: readonly string[];
    readonly endingHelp?: readonly HelpOfGap[];
    /** Headings whose text came along from the plan before, and that nobody has written or kept since (R-S3, R-M9). */
    readonly cameAlong?: readonly FormalHeading[];
  },
  former: FormerPlanSaid | null,
): readonly PlanGap[] {
  const { awaitingCitizen: words = [], endingHelp: help = [], cameAlong: headings = [] } = plan;
  const notSaid = plan.goals.filter(({ isSaidHowItGoes }) => !isSaidHowItGoes).map(goalOf);
  const noneExpected = plan.goals.filter((goal) => goal.isSaidHowItGoes && !goal.isExpectedSaid).map(goalOf);
  return [
    ...(former === null ? [] : [...statusGaps(former), ...newGoalsMissing(former, plan.goals)]),
    ...(plan.dreams === 0 ? [{ gap: 'noDreams' } as const] : []),
    ...(plan.goals.length === 0 ? [{ gap: 'noGoals' } as const] : []),
    ...(notSaid.length === 0 ? [] : [{ gap: 'notSaidHowItGoes', goals: notSaid } as const]),
    ...(noneExpected.length === 0 ? [] : [{ gap: 'expectedNotSaid', goals: noneExpected } as const]),
    ...(words.length === 0 ? [] : [{ gap: 'wordsAwaitCitizen', words } as const]),
    ...(help.length === 0 ? [] : [{ gap: 'helpEnds', help } as const]),
    ...(headings.length === 0 ? [] : [{ gap: 'textsCameAlong', headings } as const]),
  ];
}

function statusGaps(former: FormerPlanSaid): readonly PlanGap[] {
  const left = former.goals - former.goalsTalkedThrough;
  const isHelpMissing = former.efforts > 0 && former.effortsAnswered === 0;
  const nothingCarried = former.goalsThatGoOn > 0 && former.goalsCarried === 0;
  const isNothingSaid = left > 0 && former.goalsTalkedThrough === 0 && former.effortsAnswered === 0;
  const said: readonly PlanGap[] = isNothingSaid
    ? [{ gap: 'statusMissing' }]
    : [
        ...(isHelpMissing ? [{ gap: 'helpNotAsked' } as const] : []),
        ...(left > 0 ? [{ gap: 'goalsNotTalkedThrough', count: left } as const] : []),
      ];
  const { saidNotToFit: refused, wishesWithoutReason: goals, endedWithoutAnswer: unanswered } = former;
  const isRefused = ({ id }: GoalOfGap): boolean => refused.some((goal) => goal.id === id);
  const notDecided = former.notDecided.filter((goal) => !isRefused(goal));
  const { changesNotDecided: changes = [] } = former;
  return [
    ...said,
    ...(former.notTakenUp.length === 0
      ? []
      : [{ gap: 'notTakenUp', answers: former.notTakenUp.map(answerOf) } as const]),
    ...(refused.length === 0 ? [] : [{ gap: 'saidNotToFit', goals: refused } as const]),
    ...(notDecided.length === 0 ? [] : [{ gap: 'notDecided', goals: notDecided } as const]),
    ...(goals.length === 0 ? [] : [{ gap: 'wishWithoutReason', goals } as const]),
    ...(unanswered.length === 0 ? [] : [{ gap: 'endedWithoutAnswer', goals: unanswered } as const]),
    ...(former.endedButInPlan.length === 0
      ? []
      : [{ gap: 'endedButInPlan', goals: former.endedButInPlan.map(goalOf) } as const]),
    ...(changes.length === 0 ? [] : [{ gap: 'changesNotDecided', changes } as const]),
    ...(nothingCarried ? [{ gap: 'nothingCarried' } as const] : []),
  ];
}

const goalOf = ({ id, title }: GoalOfGap): GoalOfGap => ({ id, title });
const answerOf = ({ answerId, name }: AnswerOfGap): AnswerOfGap => ({ answerId, name });

/** A new goal in the place of each that is replaced; how many new ones are not said to be in the place of any is told with it. */
function newGoalsMissing(
  { replacedGoals }: StatusLeftOpen,
  goals: readonly GoalSaidOf[],
): readonly PlanGap[] {
  const missing = replacedGoals.filter(({ id }) => !goals.some(({ insteadOf }) => insteadOf === id));
  const untied = goals.filter(({ isNew, insteadOf }) => isNew && insteadOf === null).length;
  return missing.length === 0 ? [] : [{ gap: 'newGoalsNotWritten', goals: missing, untied }];
}
