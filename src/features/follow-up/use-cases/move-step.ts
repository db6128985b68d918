import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { positionAt } from '../../../domain/follow-up/position.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { findStep, placesOf, putStepAt } from '../store/steps.ts';
import { mayBuild } from './who-may.ts';

/**
 * Moves a step one place towards the bottom or the top of its staircase; at the end it stays where it is. Throws NotFound
 * for those who do not build the staircase, and when there is no such step.
 */
export function moveStep(
  visit: Visit,
  command: Command,
  {
    citizenId,
    stepId,
    to,
  }: { readonly citizenId: string; readonly stepId: string; readonly to: 'before' | 'after' },
): Promise<undefined | Refusal> {
  return visit.write({ event: 'step.written', citizenId, subjectId: stepId }, command, async (work) => {
    mayBuild(work);
    const step = await findStep(work, citizenId, stepId);
    if (step === undefined) throw new NotFound();
    const all = await placesOf(work, step.goalId);
    const index = all.findIndex(({ id }) => id === stepId);
    const others = all.filter(({ id }) => id !== stepId);
    const wanted = to === 'before' ? index - 1 : index + 1;
    if (wanted < 0 || wanted > others.length) return undefined;
    await putStepAt(work, stepId, positionAt(others, wanted));
    return undefined;
  });
}
