import type { IsoDay } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** What is known of a goal whose dream the citizen may have taken away. */
export interface GoalAfterDream {
  /** The day on which the citizen took its dream away, or said that it does not fit; null while the dream stands. */
  readonly dreamAwayOn: IsoDay | null;
  /** What the citizen answered last to "Passer målet stadig?", since the dream was gone. */
  readonly answer: { readonly fits: boolean; readonly on: IsoDay } | null;
  /** It is out of the plan being made. */
  readonly isTakenOut: boolean;
  /** The plan is agreed: nothing goes out of it, and an answer stands beside (R-M8). */
  readonly isAgreed: boolean;
}

/** Where a goal stands whose dream is gone. */
export type GoalWithoutDream =
  /** The citizen is asked. `saidNoOn`: they said no before, and somebody put the goal in again. */
  | { readonly state: 'asked'; readonly dreamAwayOn: IsoDay; readonly saidNoOn: IsoDay | null }
  | { readonly state: 'kept'; readonly dreamAwayOn: IsoDay; readonly on: IsoDay }
  /** `dreamAwayOn` null: the dream has come back since. */
  | { readonly state: 'refused'; readonly dreamAwayOn: IsoDay | null; readonly on: IsoDay };

/**
 * What there is to say of a goal since its dream is gone (R-M4): a goal stays a joint decision (R-M5), so it does not go with the
 * dream; the citizen is asked and has the last word on what is theirs. Null where there is nothing to say.
 */
export function goalWithoutDream({
  dreamAwayOn,
  answer,
  isTakenOut,
  isAgreed,
}: GoalAfterDream): GoalWithoutDream | null {
  if (answer?.fits === false && (isTakenOut || isAgreed))
    return { state: 'refused', dreamAwayOn, on: answer.on };
  if (dreamAwayOn === null || isTakenOut) return null;
  return answer?.fits === true
    ? { state: 'kept', dreamAwayOn, on: answer.on }
    : { state: 'asked', dreamAwayOn, saidNoOn: answer?.on ?? null };
}

/** "Passer målet stadig?": only the citizen answers, and only where the dream is gone or they said no before (R-M5, R-P8). */
export function answerWhetherGoalFits(
  personId: string,
  citizenId: string,
  goal: GoalWithoutDream | null,
): null | Refusal<'onlyTheCitizenConfirms' | 'nothingToConfirm'> {
  if (personId !== citizenId) return refuse('onlyTheCitizenConfirms');
  return goal === null ? refuse('nothingToConfirm') : null;
}
