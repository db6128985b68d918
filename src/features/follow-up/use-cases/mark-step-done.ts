import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { setDone } from '../store/steps.ts';
import { mayBuild } from './who-may.ts';

/**
 * "Jeg klarede trinnet", or not after all: nothing is final (R-F4, R-F5). Gives the goal it belongs to. Throws NotFound for those who do not build the
 * staircase, and when there is no such step.
 */
export function markStepDone(
  visit: Visit,
  command: Command,
  {
    citizenId,
    stepId,
    isDone,
  }: { readonly citizenId: string; readonly stepId: string; readonly isDone: boolean },
): Promise<{ readonly goalId: string } | Refusal> {
  return visit.write({ event: 'step.done', citizenId, subjectId: stepId }, command, async (work) => {
    mayBuild(work);
    const goalId = await setDone(work, citizenId, stepId, isDone);
    if (goalId === undefined) throw new NotFound();
    return { goalId };
  });
}
