import type { Plan, PlanGoal } from './plan.ts';

/** A round of a citizen's plan, to one who does not see every plan that is made (§ 5). */
export interface RoundOfPlan {
  /** There is a version of it (R-M8). */
  readonly isAgreed: boolean;
  /** They take part in the citizen's meeting that is open now. */
  readonly isInOpenMeeting: boolean;
  /** Their offer was given a part of a version (R-M2). */
  readonly isGivenAPart: boolean;
}

/**
 * What of a round's plan is kept (§ 5): the draft from those who are shown what was agreed, until it is agreed, or unless they
 * sit in the meeting that makes it; what was agreed from a further offer that was given no part of it, which reads the plan
 * while it is made. The row-level security keeps the rows by this rule (docs/decisions/0022).
 */
export function whatIsKept(
  as: 'shownTo' | 'furtherOffer',
  { isAgreed, isInOpenMeeting, isGivenAPart }: RoundOfPlan,
): 'draft' | 'agreed' | null {
  if (as === 'shownTo') return isAgreed || isInOpenMeeting ? null : 'draft';
  return isAgreed && !isGivenAPart ? 'agreed' : null;
}

/**
 * The agreed plan for a further offer that was given no part of it (R-M2): the steps and its own efforts of the goals in which
 * it has an effort (§ 5, staircase). Takes the plan with the rows such a reader sees: no words, scores or contributions are
 * among them, but a goal's row holds more than its title.
 */
export function onlyWhatIsFollowed(plan: Plan): Plan {
  return {
    ...plan,
    goals: plan.goals.filter(({ efforts }) => efforts.length > 0).map(withTitleOnly),
    takenOut: plan.takenOut.filter(({ kind }) => kind === 'effort'),
  };
}

function withTitleOnly(goal: PlanGoal): PlanGoal {
  return { ...goal, dreamId: null, smarte: '', insteadOf: null, withoutDream: null };
}
