import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { findStepAnywhere, setAway } from '../store/steps.ts';
import { faceOf, keepTrace, type WhyChanged } from './trace-of-step.ts';
import { mayBuild } from './who-may.ts';

/**
 * Takes a step off the staircase, or brings it back: what was taken away is kept (R-T5), and told with who, when and why
 * (R-F5, R-P8). Gives the goal it belongs to. Refuses others than the citizen without a reason.
 * Throws NotFound for those who do not build the staircase, and when there is no such step.
 */
export function takeStepAway(
  visit: Visit,
  command: Command,
  {
    citizenId,
    stepId,
    isAway,
    told,
  }: {
    readonly citizenId: string;
    readonly stepId: string;
    readonly isAway: boolean;
    readonly told: WhyChanged;
  },
): Promise<{ readonly goalId: string } | Refusal> {
  return visit.write({ event: 'step.withdrawn', citizenId, subjectId: stepId }, command, async (work) => {
    mayBuild(work);
    const step = await findStepAnywhere(work, citizenId, stepId);
    if (step === undefined) throw new NotFound();
    const face = faceOf(step);
    const [before, after] = [step.isAway ? '' : face, isAway ? '' : face];
    const untold = await keepTrace(work, citizenId, step, { part: 'away', before, after }, told);
    if (untold !== null) return untold;
    const goalId = await setAway(work, citizenId, stepId, isAway);
    if (goalId === undefined) throw new NotFound();
    return { goalId };
  });
}
