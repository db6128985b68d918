import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { writeStep } from '../../../domain/follow-up/staircase.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { findStep, type StepFound, updateStep } from '../store/steps.ts';
import type { StepConflict } from './adjust-step.ts';
import { keepTrace, type StepChange, type WhyChanged } from './trace-of-step.ts';
import { mayBuild } from './who-may.ts';

/** The picture of a step, or why it is there: one of them. */
export interface WrittenOnStep {
  readonly citizenId: string;
  readonly stepId: string;
  readonly version: number;
  readonly change: { readonly symbol: string | null } | { readonly why: string };
  /** Why it is changed: asked of others than the citizen where something stood before (R-F5, R-P8). */
  readonly told: WhyChanged;
}

/**
 * Gives a step its picture, or says why this step (R-F2). Another picture, and another why, by others than the citizen are told
 * with who, when and why (R-F5, R-P8). Refuses that without a reason, and to take the picture from a step without words. Gives a
 * conflict when somebody else wrote meanwhile. Throws NotFound.
 */
export function writeOnStep(
  visit: Visit,
  command: Command,
  { citizenId, stepId, version, change, told }: WrittenOnStep,
): Promise<{ readonly goalId: string } | StepConflict | Refusal> {
  return visit.write({ event: 'step.written', citizenId, subjectId: stepId }, command, async (work) => {
    mayBuild(work);
    const step = await findStep(work, citizenId, stepId);
    if (step === undefined) throw new NotFound();
    const written = writeStep({ ...step, ...change });
    if (isRefusal(written)) return written;
    const untold =
      step.version === version ? await keepTrace(work, citizenId, step, changeOf(step, change), told) : null;
    if (untold !== null) return untold;
    if (step.version !== version || !(await updateStep(work, stepId, version, change)))
      return { conflict: true, currentVersion: step.version, step } as const;
    return { goalId: step.goalId };
  });
}

function changeOf(step: StepFound, change: WrittenOnStep['change']): StepChange {
  return 'why' in change
    ? { part: 'why', before: step.why, after: change.why }
    : { part: 'symbol', before: step.symbol ?? '', after: change.symbol ?? '' };
}
