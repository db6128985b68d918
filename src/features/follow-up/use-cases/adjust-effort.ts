import { v7 as uuidv7 } from 'uuid';
import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import { type Adjustment, adjustPlan, changesSomething } from '../../../domain/follow-up/adjustment.ts';
import { checkReach, reachInEffort, writeEffort } from '../../../domain/plan/efforts.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { decidedSoFar } from '../../plan/public.ts';
import { insertAdjustment } from '../store/adjustments.ts';
import { type EffortFound, type EffortText, findEffort, myOffers, updateEffort } from '../store/efforts.ts';

/** What an effort is to say from now on, and why (R-F4). */
export interface EffortAdjustment extends EffortText {
  readonly citizenId: string;
  readonly effortId: string;
  readonly version: number;
  readonly reason: string;
  readonly withCitizen: Adjustment['withCitizen'];
}

/** Somebody wrote the same effort meanwhile: what stands there now. */
export interface EffortConflict {
  readonly conflict: true;
  readonly currentVersion: number;
  readonly effort: EffortFound;
}

/**
 * Adjusts an effort during the year, with who, when and why (R-F3, R-F4). What was decided about it is the caseworker's and
 * stays; what was refused meanwhile is refused here with all that was typed (R-O2, R-T5). A further provider adjusts the efforts of its own offer only (§ 5). Refuses
 * without a reason, without a what, and impossible days. Gives a conflict when somebody else wrote meanwhile. Throws NotFound.
 */
export function adjustEffort(
  visit: Visit,
  command: Command,
  input: EffortAdjustment,
): Promise<{ readonly goalId: string | null } | EffortConflict | Refusal> {
  const { citizenId, effortId, version, reason, withCitizen } = input;
  return visit.write({ event: 'effort.written', citizenId, subjectId: effortId }, command, async (work) => {
    const effort = await findEffort(work, citizenId, effortId);
    if (effort === undefined || !(await mayAdjust(work, citizenId, effort))) throw new NotFound();
    const state = await decidedSoFar(work, effortId);
    if (state === 'refused') return refuse('effortWasRefused', 'what');
    const isCitizen = work.actor.personId === citizenId;
    const tooFar = checkReach(reachInEffort({ ...effort, state }, isCitizen), effort, input);
    if (tooFar !== null) return tooFar;
    const { what, how, who, howOften, from, to } = input;
    const written = writeEffort({ id: effortId, goalId: effort.goalId, what, how, who, howOften, from, to });
    if (isRefusal(written)) return written;
    const by = work.actor.personId;
    const adjustment = adjustPlan({ what: 'effort', why: reason, by, on: work.today, withCitizen });
    if (isRefusal(adjustment)) return adjustment;
    const said = ({ what, how, who, howOften, from, to }: EffortText) => [what, how, who, howOften, from, to];
    const same = changesSomething(said(effort), said(input), 'what');
    if (same !== null) return same;
    const text: EffortText = { what, how, who, howOften, from, to };
    if (effort.version !== version || !(await updateEffort(work, effortId, version, text)))
      return { conflict: true, currentVersion: effort.version, effort } as const;
    await insertAdjustment(work, {
      ...adjustment,
      id: uuidv7(),
      citizenId,
      goalId: effort.goalId,
      subjectId: effortId,
      before: whatDiffers(effort, text),
      after: whatDiffers(text, effort),
    });
    return { goalId: effort.goalId };
  });
}

async function mayAdjust(work: Work, citizenId: string, effort: EffortFound): Promise<boolean> {
  if (canAll(work.actor, 'staircaseAndEfforts', 'write')) return true;
  return effort.offerId !== null && (await myOffers(work, citizenId)).includes(effort.offerId);
}

/** What an effort says where the other says something else, for the history: what – how – who – how often – from – to. */
function whatDiffers(one: EffortText, other: EffortText): string {
  const parts = ['what', 'how', 'who', 'howOften', 'from', 'to'] as const;
  const said = parts
    .filter((part) => (one[part] ?? '') !== (other[part] ?? ''))
    .map((part) => one[part] ?? '');
  return said.filter((part) => part.trim() !== '').join(' – ');
}
