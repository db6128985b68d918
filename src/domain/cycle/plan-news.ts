import type { RelationKind } from '../access/access-table.ts';

/** Those around the citizen who are not at work: nobody gives them a duty that would tell of a plan. */
export const followerKinds = ['relative', 'companion', 'guardian'] as const satisfies readonly RelationKind[];

/** True for somebody who follows a citizen's plan without being at work. Takes what they are to citizens. */
export function isFollower(kinds: readonly RelationKind[]): boolean {
  return kinds.some((kind) => followerKinds.some((follower) => follower === kind));
}

/** What is told of a plan: a plan of a new meeting, a later edition of one, or a plan that the citizen has begun to show. */
export type PlanNews = 'newPlan' | 'newEdition' | 'shown';

/** The newest plan that a follower may read, as it stands to them. */
export interface PlanAsFollowed {
  /** They looked after an earlier edition of the plan was made: the plan itself is not new to them (R-M8). */
  readonly hasSeenEarlier: boolean;
  /** It was made since they last looked at a plan of this citizen. */
  readonly isMadeSince: boolean;
  /** The citizen has shown it to them since then. */
  readonly isShownSince: boolean;
  /** The citizen showed it to them after it was made: to them it is not the plan that is new. */
  readonly isShownAfterMade: boolean;
  /** Their answer to it stands there to be given, or is given: either tells of the plan itself. */
  readonly isAskedOrAnswered: boolean;
}

/**
 * What a follower who need not have been at the meeting is told of the newest plan, until they look at it (R-M8, R-C1); null
 * where nothing is new. Takes only a plan that they may read (§ 5).
 */
export function planNewsOf(plan: PlanAsFollowed): PlanNews | null {
  if (plan.isAskedOrAnswered) return null;
  if (plan.isShownAfterMade) return plan.isShownSince ? 'shown' : null;
  if (!plan.isMadeSince) return null;
  return plan.hasSeenEarlier ? 'newEdition' : 'newPlan';
}
