import { v7 as uuidv7 } from 'uuid';
import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import { type Adjustment, adjustPlan, changesSomething } from '../../../domain/follow-up/adjustment.ts';
import { whatDiffers } from '../../../domain/follow-up/help-as-written.ts';
import { stopHelp } from '../../../domain/follow-up/stop-help.ts';
import {
  checkNoWishWaits,
  checkReach,
  checkWasNotRefused,
  reachInEffort,
  writeEffort,
} from '../../../domain/plan/efforts.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { decidedSoFar, offersAround } from '../../plan/public.ts';
import { insertAdjustment } from '../store/adjustments.ts';
import { type EffortFound, type EffortText, findEffort, myOffers, updateEffort } from '../store/efforts.ts';
import { asWritten } from '../store/help-text.ts';

/** Which effort is adjusted, and why (R-F4). */
interface EffortChange {
  readonly citizenId: string;
  readonly effortId: string;
  readonly reason: string;
  readonly withCitizen: Adjustment['withCitizen'];
}

/** What an effort is to say from now on, and why (R-F4). */
export interface EffortAdjustment extends EffortChange, Omit<EffortText, 'offerId'> {
  readonly version: number;
  /** The offer that gives it from now on, null for none; absent where it stays. */
  readonly offerId?: string | null | undefined;
}

/** Somebody wrote the same effort meanwhile: what stands there now. */
export interface EffortConflict {
  readonly conflict: true;
  readonly currentVersion: number;
  readonly effort: EffortFound;
}

type StandingEffort = NonNullable<Awaited<ReturnType<typeof findEffort>>>;

interface Adjusted {
  readonly goalId: string | null;
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
): Promise<Adjusted | EffortConflict | Refusal> {
  const { citizenId, effortId, what, how, who, howOften, from, to } = input;
  return visit.write({ event: 'effort.written', citizenId, subjectId: effortId }, command, async (work) => {
    const effort = await effortToAdjust(work, input);
    const offerId = await offerFor(work, effort, input);
    return adjusted(work, effort, input, { what, how, who, howOften, from, to, offerId }, input.version);
  });
}

/**
 * Stops an effort of an agreed plan on a last day, with who, when and why (R-F4). It decides nothing: whether it was granted or
 * wished for stays as it was, and what was granted further waits for the caseworker (R-O2). Refuses as `adjustEffort`, and as the
 * domain's `stopHelp`. Throws NotFound.
 */
export function stopEffort(
  visit: Visit,
  command: Command,
  input: EffortChange & { readonly lastDay: string | null },
): Promise<Adjusted | EffortConflict | Refusal> {
  const { citizenId, effortId, lastDay } = input;
  return visit.write({ event: 'effort.written', citizenId, subjectId: effortId }, command, async (work) => {
    const effort = await effortToAdjust(work, input);
    const period = stopHelp(effort, lastDay);
    if (isRefusal(period)) return period;
    const { what, how, who, howOften, offerId, version } = effort;
    return adjusted(work, effort, input, { what, how, who, howOften, ...period, offerId }, version);
  });
}

async function adjusted(
  work: Work,
  effort: StandingEffort,
  { citizenId, effortId, reason, withCitizen }: EffortChange,
  text: EffortText,
  version: number,
): Promise<Adjusted | EffortConflict | Refusal> {
  const state = await decidedSoFar(work, effortId);
  const wasRefused = checkWasNotRefused(effort.outcome, state);
  if (wasRefused !== null) return wasRefused;
  const isCitizen = work.actor.personId === citizenId;
  const waits = checkNoWishWaits(effort.citizensWishWaits, isCitizen);
  if (waits !== null) return waits;
  const tooFar = checkReach(reachInEffort({ ...effort, state }, isCitizen), effort, text);
  if (tooFar !== null) return tooFar;
  const written = writeEffort({ id: effortId, goalId: effort.goalId, ...text });
  if (isRefusal(written)) return written;
  const by = work.actor.personId;
  const adjustment = adjustPlan({ what: 'effort', why: reason, by, on: work.today, withCitizen });
  if (isRefusal(adjustment)) return adjustment;
  const same = changesSomething(partsOf(effort), partsOf(text), 'what');
  if (same !== null) return same;
  if (effort.version !== version || !(await updateEffort(work, effortId, version, text)))
    return { conflict: true, currentVersion: effort.version, effort } as const;
  const before = await asWritten(work, effort);
  const after = await asWritten(work, text);
  await insertAdjustment(work, {
    ...adjustment,
    id: uuidv7(),
    citizenId,
    goalId: effort.goalId,
    subjectId: effortId,
    before: whatDiffers(before, after),
    after: whatDiffers(after, before),
    helpBefore: before,
  });
  return { goalId: effort.goalId };
}

async function effortToAdjust(work: Work, { citizenId, effortId }: EffortChange): Promise<StandingEffort> {
  const effort = await findEffort(work, citizenId, effortId);
  if (effort === undefined) throw new NotFound();
  if (canAll(work.actor, 'staircaseAndEfforts', 'write')) return effort;
  const isOwn = effort.offerId !== null && (await myOffers(work, citizenId)).includes(effort.offerId);
  if (!isOwn) throw new NotFound();
  return effort;
}

/** The offer that gives it: one of the citizen's; those who write for their own offer only leave it as it is (§ 5). */
async function offerFor(
  work: Work,
  effort: EffortFound,
  { citizenId, offerId }: EffortAdjustment,
): Promise<string | null> {
  if (offerId === undefined || offerId === effort.offerId) return effort.offerId;
  if (!canAll(work.actor, 'staircaseAndEfforts', 'write')) return effort.offerId;
  const around = offerId === null ? [] : await offersAround(work, citizenId);
  if (offerId !== null && !around.some((one) => one.offerId === offerId)) throw new NotFound();
  return offerId;
}

const parts = ['what', 'how', 'who', 'howOften', 'from', 'to'] as const;

const partsOf = (text: EffortText): readonly (string | null)[] => [
  ...parts.map((part) => text[part]),
  text.offerId,
];
