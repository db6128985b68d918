import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { writeGoal as decideGoal } from '../../../domain/plan/goals.ts';
import type { GoalDirection } from '../../../domain/plan/mastery.ts';
import { checkPlanIsOpen } from '../../../domain/plan/writing.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import {
  type GoalText,
  goalOfRound,
  insertGoal,
  isDreamOfRound,
  isGoalOfRoundBefore,
  setGoalTakenOut,
  updateGoal,
} from '../store/goal-rows.ts';
import { newestRound, offersAround } from '../store/round-state.ts';
import { onlyWhoMay } from './only-who-may.ts';
import { type TextConflict, textConflict } from './text-conflict.ts';

export interface GoalInput {
  readonly citizenId: string;
  readonly title: string;
  readonly smarte: string;
  readonly symbol: string | null;
  readonly direction: GoalDirection;
  readonly dreamId: string | null;
  /** Ids of offers; empty for a common goal (R-M3). */
  readonly onlyFor: readonly string[];
  /** The goal of the round before in whose place it is written (R-S2). */
  readonly insteadOf?: string | null;
}

/**
 * The caseworker writes a new goal (R-M4). The command's id becomes the goal's. Refuses one without a title and an agreed
 * plan; a missing dream is a reminder, no lock. Throws NotFound for a dream or an offer that is not the citizen's, and for a goal to
 * replace that does not stand in the round before.
 */
export function writeGoal(
  visit: Visit,
  command: Command,
  input: GoalInput,
): Promise<{ id: string } | Refusal> {
  const { citizenId } = input;
  return visit.write({ event: 'goal.written', citizenId, subjectId: command.id }, command, async (work) => {
    onlyWhoMay(work.actor, (rights) => rights.writesPlan);
    const { roundId, meeting } = await newestRound(work, citizenId);
    const goal = checkPlanIsOpen(meeting, 'agreed') ?? (await decided(work, command.id, roundId, input));
    if (isRefusal(goal)) return goal;
    await insertGoal(work, { ...goal, id: command.id, citizenId, roundId });
    return { id: command.id };
  });
}

/** The caseworker writes a goal anew. Refuses as `writeGoal`, and with both texts what was written in between. */
export function changeGoal(
  visit: Visit,
  command: Command,
  input: GoalInput & { readonly goalId: string; readonly version: number },
): Promise<undefined | Refusal | TextConflict> {
  const { citizenId, goalId, version } = input;
  return visit.write({ event: 'goal.written', citizenId, subjectId: goalId }, command, async (work) => {
    onlyWhoMay(work.actor, (rights) => rights.writesPlan);
    const { roundId, meeting } = await newestRound(work, citizenId);
    const before = await goalOfRound(work, roundId, goalId);
    if (before === undefined || before.withdrawnAt !== null) throw new NotFound();
    // The same goal as before is in no other's place.
    if (before.fromGoalId !== null && (input.insteadOf ?? null) !== null) throw new NotFound();
    const goal = checkPlanIsOpen(meeting, 'agreed') ?? (await decided(work, goalId, roundId, input));
    if (isRefusal(goal)) return goal;
    // A dream that was taken away is no choice any more; until another is chosen the goal stays with it, and the citizen is asked.
    const isGone = before.dreamId !== null && !(await isDreamOfRound(work, roundId, before.dreamId));
    const dreamId = goal.dreamId ?? (isGone ? before.dreamId : null);
    if (await updateGoal(work, goalId, version, { ...goal, dreamId })) return undefined;
    const { title, smarte, direction } = before;
    return textConflict(before.version, {
      ...{ title, smarte, direction },
      dream: before.dreamId ?? '',
      symbol: before.symbol ?? '',
      onlyFor: [...(before.onlyOfferIds ?? [])].sort().join(' '),
      insteadOf: before.replacesGoalId ?? '',
    });
  });
}

/** Takes a goal out of the plan, or puts it back; nothing under it is lost. Refuses when the plan is agreed. Throws NotFound. */
export function takeGoalOut(
  visit: Visit,
  command: Command,
  input: { readonly citizenId: string; readonly goalId: string; readonly isOut: boolean },
): Promise<undefined | Refusal> {
  const { citizenId, goalId, isOut } = input;
  return visit.write({ event: 'goal.withdrawn', citizenId, subjectId: goalId }, command, async (work) => {
    onlyWhoMay(work.actor, (rights) => rights.writesPlan);
    const { roundId, meeting } = await newestRound(work, citizenId);
    if ((await goalOfRound(work, roundId, goalId)) === undefined) throw new NotFound();
    const closed = checkPlanIsOpen(meeting, 'agreed');
    if (closed !== null) return closed;
    await setGoalTakenOut(work, goalId, isOut);
    return undefined;
  });
}

async function decided(
  work: Work,
  id: string,
  roundId: string,
  input: GoalInput,
): Promise<GoalText | Refusal> {
  const { citizenId, onlyFor, dreamId, title, smarte, symbol, direction, insteadOf = null } = input;
  if (dreamId !== null && !(await isDreamOfRound(work, roundId, dreamId))) throw new NotFound();
  if (insteadOf !== null && !(await isGoalOfRoundBefore(work, roundId, insteadOf))) throw new NotFound();
  const around = new Set((await offersAround(work, citizenId)).map(({ offerId }) => offerId));
  if (!onlyFor.every((offerId) => around.has(offerId))) throw new NotFound();
  const goal = decideGoal({ id, title, smarte, symbol, direction, dreamId, onlyFor, ownWords: [] });
  if (isRefusal(goal)) return goal;
  return {
    title,
    smarte,
    symbol,
    direction,
    dreamId,
    replacesGoalId: insteadOf,
    onlyOfferIds: onlyFor.length === 0 ? null : [...new Set(onlyFor)].sort(),
  };
}
