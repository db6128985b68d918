import { v7 as uuidv7 } from 'uuid';
import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { type Adjustment, adjustPlan, changesSomething } from '../../../domain/follow-up/adjustment.ts';
import { writeStep } from '../../../domain/follow-up/staircase.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { insertAdjustment } from '../store/adjustments.ts';
import { findStep, type StepFound, updateStep } from '../store/steps.ts';
import { mayBuild } from './who-may.ts';

/** What a step is to say from now on, and why (R-F4). */
export interface StepAdjustment {
  readonly citizenId: string;
  readonly stepId: string;
  readonly version: number;
  readonly words: string;
  readonly reason: string;
  readonly withCitizen: Adjustment['withCitizen'];
}

/** Somebody wrote the same step meanwhile: what stands there now. */
export interface StepConflict {
  readonly conflict: true;
  readonly currentVersion: number;
  readonly step: StepFound;
}

/**
 * "Lav trinnet om": new words, with who, when and why (R-F4); what stood there before is kept. Refuses without a reason,
 * without words or picture, and where nothing changes. Gives a conflict when somebody else wrote meanwhile. Throws NotFound.
 */
export function adjustStep(
  visit: Visit,
  command: Command,
  input: StepAdjustment,
): Promise<{ readonly goalId: string } | StepConflict | Refusal> {
  const { citizenId, stepId, version, words } = input;
  return visit.write({ event: 'step.written', citizenId, subjectId: stepId }, command, async (work) => {
    mayBuild(work);
    const step = await findStep(work, citizenId, stepId);
    if (step === undefined) throw new NotFound();
    const written = writeStep({ ...step, words });
    if (isRefusal(written)) return written;
    const adjustment = adjustPlan({
      what: 'step',
      why: input.reason,
      by: work.actor.personId,
      on: work.today,
      withCitizen: input.withCitizen,
    });
    if (isRefusal(adjustment)) return adjustment;
    const same = changesSomething([step.words], [words], 'words');
    if (same !== null) return same;
    if (step.version !== version || !(await updateStep(work, stepId, version, { words })))
      return { conflict: true, currentVersion: step.version, step } as const;
    await insertAdjustment(work, {
      ...adjustment,
      id: uuidv7(),
      citizenId,
      goalId: step.goalId,
      subjectId: stepId,
      before: step.words,
      after: words,
    });
    return { goalId: step.goalId };
  });
}
