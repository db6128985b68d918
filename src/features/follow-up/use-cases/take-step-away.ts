import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { setAway } from '../store/steps.ts';
import { mayBuild } from './who-may.ts';

/**
 * Takes a step off the staircase, or brings it back: what was taken away is kept (R-T5). Gives the goal it belongs to.
 * Throws NotFound for those who do not build the staircase, and when there is no such step.
 */
export function takeStepAway(
  visit: Visit,
  command: Command,
  {
    citizenId,
    stepId,
    isAway,
  }: { readonly citizenId: string; readonly stepId: string; readonly isAway: boolean },
): Promise<{ readonly goalId: string } | Refusal> {
  return visit.write({ event: 'step.withdrawn', citizenId, subjectId: stepId }, command, async (work) => {
    mayBuild(work);
    const goalId = await setAway(work, citizenId, stepId, isAway);
    if (goalId === undefined) throw new NotFound();
    return { goalId };
  });
}
