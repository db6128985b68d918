import { type Refusal, refuse } from '../refusal.ts';
import { type GoalDecision, goesOn, type SaidDecision, type SaidOutcome, saysSomething } from './status.ts';

/** What the citizen answered about a goal, as far as they did; "Jeg ved det ikke" and "Spring over" wish for nothing. */
export interface CitizensAnswer {
  readonly outcome: SaidOutcome | null;
  readonly whatNow: SaidDecision | null;
}

/** What the citizen wishes to happen with a goal now. */
export type GoalWish = GoalDecision | 'noLongerWanted';

/** What a decision is held against: the wish, or that the citizen has not answered about the goal at all. Silence is never yes (R-M8). */
export type WishOrSilence = GoalWish | 'notAnswered';

/**
 * The wish in an answer: what is to happen now, else "Jeg vil det ikke mere". `notAnswered` where they have said nothing about
 * the goal: "Spring over" answers nothing, "Jeg ved det ikke" does. Null where they answered and wished for nothing. How far a
 * goal got is no wish: there the two answers stand side by side.
 */
export function wishIn(answer: CitizensAnswer | null): WishOrSilence | null {
  const { outcome = null, whatNow = null } = answer ?? {};
  if (isSilence(outcome) && isSilence(whatNow)) return 'notAnswered';
  if (saysSomething(whatNow)) return whatNow;
  return outcome === 'noLongerWanted' ? outcome : null;
}

const isSilence = (said: SaidOutcome | SaidDecision | null): boolean => said === null || said === 'skipped';

/**
 * True when a decision does what was wished; without a wish there is nothing to follow. Where the citizen has not answered, a
 * goal goes on: to end or replace it is decided without them (R-S2, R-M5).
 */
export function isFollowed(wish: WishOrSilence | null, decision: GoalDecision): boolean {
  if (wish === null) return true;
  if (wish === 'notAnswered') return goesOn(decision);
  if (wish === 'noLongerWanted') return decision === 'finish' || decision === 'replace';
  return wish === decision;
}

/**
 * Refuses a decision that does not follow the wish, or that ends a goal before the citizen has answered, and does not say why
 * (R-M5, R-S2); null when it may stand.
 */
export function checkWish(
  wish: WishOrSilence | null,
  decision: GoalDecision,
  why: string,
): Refusal<'whyNotFollowedMissing' | 'whyWithoutAnswerMissing'> | null {
  if (isFollowed(wish, decision) || why.trim() !== '') return null;
  return refuse(wish === 'notAnswered' ? 'whyWithoutAnswerMissing' : 'whyNotFollowedMissing', 'why');
}

/** A reason, and the wish it was written to; `wish` is null where it was kept as a text alone. */
export interface ReasonGiven {
  readonly why: string;
  readonly wish: WishOrSilence | null;
}

/**
 * The reason why the wish that the citizen has now is not followed (R-M5), whichever of the two came first: null where nobody
 * has given one. What was written to another wish, which the citizen has changed since, is no reason for this one.
 */
export function reasonFor(wish: WishOrSilence | null, given: ReasonGiven | null): string | null {
  if (given === null || given.why.trim() === '') return null;
  return given.wish === null || given.wish === wish ? given.why : null;
}

/** What the plan says about the wish for one goal: nothing, the wish as it stands there, or the wish with its reason missing. */
export type WishInPlan = 'followed' | 'said' | 'reasonMissing';

/**
 * Whether a decision follows the wish and, where it does not, whether it says why (R-M5). Takes what the citizen wishes now, the
 * recorded decision (null while there is none) and the reason that was given.
 */
export function wishInPlan(
  wish: WishOrSilence | null,
  decision: SaidDecision | null,
  given: ReasonGiven | null,
): WishInPlan {
  if (!saysSomething(decision) || isFollowed(wish, decision)) return 'followed';
  return reasonFor(wish, given) === null ? 'reasonMissing' : 'said';
}
