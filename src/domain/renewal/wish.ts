import { type Refusal, refuse } from '../refusal.ts';
import { type GoalDecision, type SaidDecision, type SaidOutcome, saysSomething } from './status.ts';

/** What the citizen answered about a goal, as far as they did; "Jeg ved det ikke" and "Spring over" wish for nothing. */
export interface CitizensAnswer {
  readonly outcome: SaidOutcome | null;
  readonly whatNow: SaidDecision | null;
}

/** What the citizen wishes to happen with a goal now. */
export type GoalWish = GoalDecision | 'noLongerWanted';

/**
 * The wish in an answer: what is to happen now, else "Jeg vil det ikke mere". Null where the citizen wished for nothing. How
 * far a goal got is no wish: there the two answers stand side by side.
 */
export function wishIn(answer: CitizensAnswer | null): GoalWish | null {
  const { outcome = null, whatNow = null } = answer ?? {};
  if (saysSomething(whatNow)) return whatNow;
  return outcome === 'noLongerWanted' ? outcome : null;
}

/** True when a decision does what was wished; without a wish there is nothing to follow. */
export function isFollowed(wish: GoalWish | null, decision: GoalDecision): boolean {
  if (wish === null) return true;
  if (wish === 'noLongerWanted') return decision === 'finish' || decision === 'replace';
  return wish === decision;
}

/** Refuses a decision that does not follow the wish and does not say why (R-M5); null when it may stand. */
export function checkWish(
  wish: GoalWish | null,
  decision: GoalDecision,
  why: string,
): Refusal<'whyNotFollowedMissing'> | null {
  return isFollowed(wish, decision) || why.trim() !== '' ? null : refuse('whyNotFollowedMissing', 'why');
}
