import { v7 as uuidv7 } from 'uuid';
import type { Work } from '../../../database/visit.ts';
import { type Adjustment, adjustPlan } from '../../../domain/follow-up/adjustment.ts';
import { type ChangedPart, isToldWithReason } from '../../../domain/follow-up/changed-alone.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { insertAdjustment } from '../store/adjustments.ts';
import type { StepFound } from '../store/steps.ts';
import { changesAlone } from './answer-change.ts';

/** Why something of a step is changed, and together with the citizen or why not (R-F4). */
export interface WhyChanged {
  readonly reason: string;
  readonly withCitizen: Adjustment['withCitizen'];
}

/** What of a step is changed, from what to what ('' for nothing). */
export interface StepChange {
  readonly part: Exclude<ChangedPart, 'words'>;
  readonly before: string;
  readonly after: string;
}

/** What a step shows of itself: its words, or its picture where it has none. */
export const faceOf = ({ words, symbol }: Pick<StepFound, 'words' | 'symbol'>): string =>
  words === '' ? (symbol ?? '') : words;

/** Whether the one who asks must say why they change it (R-F5, R-P8). For use inside a visit. */
export function asksWhy({ actor }: Work, citizenId: string, change: StepChange): boolean {
  return isToldWithReason(change.part, change, actor.personId === citizenId);
}

/**
 * Keeps who changed a step, when and why, so that the citizen is told (R-F5, R-P8). What citizens change of their own is kept
 * where others changed the same without them: it ends that. Call it before the change is written. Refuses another's change
 * without its reason.
 */
export async function keepTrace(
  work: Work,
  citizenId: string,
  step: StepFound,
  change: StepChange,
  { reason, withCitizen }: WhyChanged,
): Promise<Refusal | null> {
  const by = work.actor.personId;
  if (!asksWhy(work, citizenId, change) && !(await endsAnothers(work, citizenId, step, change))) return null;
  const adjustment = adjustPlan({ what: 'step', why: reason, by, on: work.today, withCitizen });
  if (isRefusal(adjustment)) return adjustment;
  const { goalId, id: subjectId } = step;
  await insertAdjustment(work, { ...adjustment, ...change, id: uuidv7(), citizenId, goalId, subjectId });
  return null;
}

/** The citizen changes what others changed without them. A step that they take away may be brought back by others: that is kept. */
async function endsAnothers(
  work: Work,
  citizenId: string,
  step: StepFound,
  { part, before, after }: StepChange,
): Promise<boolean> {
  if (work.actor.personId !== citizenId || before === after) return false;
  if (part === 'away') return true;
  const alone = await changesAlone(work, citizenId);
  return alone.some((one) => one.part === part && one.sameThing.includes(step.id));
}
