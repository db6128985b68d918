import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { writeStep } from '../../../domain/follow-up/staircase.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { findStep, updateStep } from '../store/steps.ts';
import type { StepConflict } from './adjust-step.ts';
import { mayBuild } from './who-may.ts';

/** The picture of a step, or why it is there: one of them. */
export interface WrittenOnStep {
  readonly citizenId: string;
  readonly stepId: string;
  readonly version: number;
  readonly change: { readonly symbol: string | null } | { readonly why: string };
}

/**
 * Gives a step its picture, or says why this step (R-F2). Refuses to take the picture from a step without words. Gives a
 * conflict when somebody else wrote meanwhile. Throws NotFound.
 */
export function writeOnStep(
  visit: Visit,
  command: Command,
  { citizenId, stepId, version, change }: WrittenOnStep,
): Promise<{ readonly goalId: string } | StepConflict | Refusal> {
  return visit.write({ event: 'step.written', citizenId, subjectId: stepId }, command, async (work) => {
    mayBuild(work);
    const step = await findStep(work, citizenId, stepId);
    if (step === undefined) throw new NotFound();
    const written = writeStep({ ...step, ...change });
    if (isRefusal(written)) return written;
    if (step.version !== version || !(await updateStep(work, stepId, version, change)))
      return { conflict: true, currentVersion: step.version, step } as const;
    return { goalId: step.goalId };
  });
}
