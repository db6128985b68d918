import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { reachesOf } from '../../../domain/access/can.ts';
import {
  checkHelpIsDraft,
  checkMayBeTakenOut,
  checkNoWishWaits,
  checkReach,
  checkWasNotRefused,
  writeEffort as decideEffort,
  reachInEffort,
} from '../../../domain/plan/efforts.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import {
  decidedSoFar,
  type EffortText,
  effortOf,
  insertEffort,
  setEffortTakenOut,
  updateEffort,
} from '../store/effort-rows.ts';
import { goalInPlan, newestRound, offersAround } from '../store/round-state.ts';
import { onlyWhoMay } from './only-who-may.ts';
import { type TextConflict, textConflict } from './text-conflict.ts';

export interface EffortInput {
  readonly citizenId: string;
  /** Null where it carries no single goal. */
  readonly goalId: string | null;
  readonly what: string;
  readonly how: string;
  readonly who: string;
  readonly howOften: string;
  /** ISO days. */
  readonly from: string | null;
  readonly to: string | null;
  /** The offer that gives it; those who write for their own offer only, write for that. */
  readonly offerId: string | null;
}

/**
 * Writes a wish for help under a goal: what, how, who, how often, from–to (R-F3). It grants nothing (R-O2). The command's id
 * becomes the effort's. Also after the meeting (R-F4). Refuses as the domain's `writeEffort`. Throws NotFound for a goal or an
 * offer that is not the citizen's.
 */
export function writeEffort(
  visit: Visit,
  command: Command,
  input: EffortInput,
): Promise<{ id: string } | Refusal> {
  const { citizenId, goalId } = input;
  return visit.write({ event: 'effort.written', citizenId, subjectId: command.id }, command, async (work) => {
    onlyWhoMay(work.actor, (rights) => rights.writesEfforts);
    const roundId = await roundFor(work, citizenId, goalId);
    const effort = await decided(work, command.id, input);
    if (isRefusal(effort)) return effort;
    await insertEffort(work, {
      ...effort,
      id: command.id,
      citizenId,
      goalId,
      roundId: goalId === null ? roundId : null,
    });
    return { id: command.id };
  });
}

/**
 * Writes what an effort says anew while its plan is made, never what was decided about it; what was refused stays as it is (R-O2).
 * Refuses help of a plan that was agreed, which is adjusted (R-F4), as `writeEffort`, and with both texts what was written in
 * between. Throws NotFound.
 */
export function changeEffort(
  visit: Visit,
  command: Command,
  input: EffortInput & { readonly effortId: string; readonly version: number },
): Promise<undefined | Refusal | TextConflict> {
  const { citizenId, goalId, effortId, version } = input;
  return visit.write({ event: 'effort.written', citizenId, subjectId: effortId }, command, async (work) => {
    onlyWhoMay(work.actor, (rights) => rights.writesEfforts);
    const roundId = await roundFor(work, citizenId, goalId);
    const before = await effortOf(work, citizenId, effortId);
    if (before.goalId !== goalId || (before.roundId ?? roundId) !== roundId || before.withdrawnAt !== null)
      throw new NotFound();
    await onlyOwnOffer(work, citizenId, before.offerId);
    const state = await decidedSoFar(work, effortId);
    const wasRefused = checkWasNotRefused(before.outcome, state);
    if (wasRefused !== null) return wasRefused;
    const isCitizen = work.actor.personId === citizenId;
    const waits = checkNoWishWaits(before.citizensWishWaits, isCitizen);
    if (waits !== null) return waits;
    const isCitizensWish = before.authorId === citizenId;
    const tooFar = checkReach(reachInEffort({ state, isCitizensWish }, isCitizen), before, input);
    if (tooFar !== null) return tooFar;
    const agreed = checkHelpIsDraft(before.isAgreed);
    if (agreed !== null) return agreed;
    const effort = await decided(work, effortId, input);
    if (isRefusal(effort)) return effort;
    if (await updateEffort(work, effortId, version, effort)) return undefined;
    const { what, how, who, howOften } = before;
    const period = { from: before.fromOn ?? '', to: before.toOn ?? '' };
    return textConflict(before.version, { what, how, who, howOften, ...period, offer: before.offerId ?? '' });
  });
}

/**
 * Takes an effort out of a plan that is being made, or puts it back. Refuses help of a plan that was agreed: it is
 * stopped by an adjustment, with a reason (R-F4); and what was decided (R-O2). Throws NotFound.
 */
export function takeEffortOut(
  visit: Visit,
  command: Command,
  input: { readonly citizenId: string; readonly effortId: string; readonly isOut: boolean },
): Promise<undefined | Refusal> {
  const { citizenId, effortId, isOut } = input;
  return visit.write({ event: 'effort.withdrawn', citizenId, subjectId: effortId }, command, async (work) => {
    onlyWhoMay(work.actor, (rights) => rights.writesEfforts);
    const effort = await effortOf(work, citizenId, effortId);
    const roundId = await roundFor(work, citizenId, effort.goalId);
    if ((effort.roundId ?? roundId) !== roundId) throw new NotFound();
    await onlyOwnOffer(work, citizenId, effort.offerId);
    // Nobody but the citizen takes a wish of the citizen away (R-P8).
    if (effort.authorId === citizenId && work.actor.personId !== citizenId) throw new NotFound();
    const agreed = checkHelpIsDraft(effort.isAgreed);
    if (agreed !== null) return agreed;
    if (isOut && (await decidedSoFar(work, effortId)) === 'refused') throw new NotFound();
    const stays = isOut ? checkMayBeTakenOut(effort.outcome) : null;
    if (stays !== null) return stays;
    if (!(await setEffortTakenOut(work, effortId, isOut))) throw new NotFound();
    return undefined;
  });
}

/** The newest round, in which the goal stands where there is one. Throws NotFound otherwise. */
async function roundFor(work: Work, citizenId: string, goalId: string | null): Promise<string> {
  const round =
    goalId === null ? await newestRound(work, citizenId) : await goalInPlan(work, citizenId, goalId);
  return round.roundId;
}

async function decided(work: Work, id: string, input: EffortInput): Promise<EffortText | Refusal> {
  const { citizenId, goalId, what, how, who, howOften, from, to } = input;
  const effort = decideEffort({ id, goalId, what, how, who, howOften, from, to });
  if (isRefusal(effort)) return effort;
  const around = await offersAround(work, citizenId);
  const own = around.find(({ personId }) => personId === work.actor.personId)?.offerId ?? null;
  const offerId = writesForEverybody(work) ? input.offerId : own;
  if (offerId !== null && !around.some((one) => one.offerId === offerId)) throw new NotFound();
  return { what, how, who, howOften, fromOn: from, toOn: to, offerId };
}

/** A provider beside the leading one writes its own efforts only (§ 5). */
async function onlyOwnOffer(work: Work, citizenId: string, offerId: string | null): Promise<void> {
  if (writesForEverybody(work)) return;
  const own = (await offersAround(work, citizenId)).filter(
    ({ personId }) => personId === work.actor.personId,
  );
  if (!own.some((one) => one.offerId === offerId)) throw new NotFound();
}

function writesForEverybody({ actor }: Work): boolean {
  return reachesOf(actor, 'staircaseAndEfforts', 'write').includes('all');
}
