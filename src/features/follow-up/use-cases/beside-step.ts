import { v7 as uuidv7 } from 'uuid';
import { NotFound, type Work } from '../../../database/visit.ts';
import { adjustPlan } from '../../../domain/follow-up/adjustment.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { WordsOfCitizen } from '../../answer-files/public.ts';
import { insertAdjustment } from '../store/adjustments.ts';
import { findStep } from '../store/steps.ts';
import { mayBuild } from './who-may.ts';

/**
 * A step, for what the citizen draws, says or photographs of how it should be instead (R-F4, R-P8). Throws NotFound for anybody
 * but the citizen, and for a step that is not there.
 */
export async function besideStep(
  work: Work,
  { citizenId, stepId }: { citizenId: string; stepId: string },
): Promise<WordsOfCitizen> {
  mayBuild(work);
  if (work.actor.personId !== citizenId) throw new NotFound();
  if ((await findStep(work, citizenId, stepId)) === undefined) throw new NotFound();
  return { at: 'step', id: stepId };
}

/**
 * The same for a new file: it adjusts the step, with who, when and why (R-F4); the words of the step stand. Refuses an adjustment
 * without a reason.
 */
export async function adjustWithFile(
  work: Work,
  { citizenId, stepId, fileId, why }: { citizenId: string; stepId: string; fileId: string; why: string },
): Promise<WordsOfCitizen | Refusal> {
  const words = await besideStep(work, { citizenId, stepId });
  const step = await findStep(work, citizenId, stepId);
  if (step === undefined) throw new NotFound();
  const { personId: by } = work.actor;
  const adjustment = adjustPlan({ what: 'step', why, by, on: work.today, withCitizen: { together: true } });
  if (isRefusal(adjustment)) return adjustment;
  await insertAdjustment(work, {
    ...adjustment,
    id: uuidv7(),
    citizenId,
    goalId: step.goalId,
    subjectId: stepId,
    before: step.words,
    after: step.words,
    fileId,
  });
  return words;
}
