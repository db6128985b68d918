import type { Work } from '../../../database/visit.ts';
import { isOfCitizen, type NotGranted, notGranted } from '../../../domain/plan/not-granted.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { type DoesNotAgree, doesNotAgree } from '../store/answer-to-plan.ts';
import { loadWithKept } from './load-plan.ts';

/** What the citizen did not get, and did not agree with, in the plan before (R-M5, R-S2). */
export interface PlanBefore {
  readonly notGranted: readonly NotGranted[];
  /** Changes of granted help that were not the citizen's wish, to which the municipality said no (R-O2). */
  readonly refusedChanges: readonly NotGranted[];
  /** What it named as wishes that it did not follow. */
  readonly wishesNotFollowed: Plan['wishesNotFollowed'];
  /** What they answered to it, where that was not yes; null else. */
  readonly doesNotAgree: DoesNotAgree | null;
}

/** The help of a plan, under its goals and for all of it. */
export function effortsOf(plan: Pick<Plan, 'goals' | 'effortsForAll'>): Plan['effortsForAll'] {
  return [...plan.goals.flatMap(({ efforts }) => efforts), ...plan.effortsForAll];
}

/**
 * What a citizen did not get in the plan of a round, as far as the actor sees it, so that it is talked about when the next one is
 * made. For use inside a visit whose event the caller names. Throws NotFound as `loadPlan`.
 */
export async function planBefore(work: Work, citizenId: string, roundId: string): Promise<PlanBefore> {
  const { plan } = await loadWithKept(work, citizenId, roundId, 'whole');
  const refused = notGranted(effortsOf(plan));
  return {
    notGranted: refused.filter(isOfCitizen),
    refusedChanges: refused.filter((no) => !isOfCitizen(no)),
    wishesNotFollowed: plan.wishesNotFollowed,
    doesNotAgree: await doesNotAgree(work, citizenId, roundId),
  };
}
