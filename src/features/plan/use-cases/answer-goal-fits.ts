import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { answerWhetherGoalFits, goalWithoutDream } from '../../../domain/plan/goal-without-dream.ts';
import { checkPlanIsOpen } from '../../../domain/plan/writing.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { goalAfterDream, insertGoalFit } from '../store/goal-fit-rows.ts';
import { setGoalTakenOut } from '../store/goal-rows.ts';
import { newestRound } from '../store/round-state.ts';
import { onlyWhoMay } from './only-who-may.ts';

/**
 * "Passer målet stadig?": the citizen keeps a goal whose dream they took away, or says no to it. In a plan that is being made the
 * goal goes out with a no, and comes in again with a yes; an agreed version stays, and the answer stands beside it until the next
 * meeting (R-M5, R-M8). The answer's id is the command's. A second tap changes nothing, nor does an answer to what is not asked.
 * Throws NotFound for everybody but the citizen, and for a goal that is not in their newest plan.
 */
export function answerGoalFits(
  visit: Visit,
  command: Command,
  {
    citizenId,
    goalId,
    fits,
  }: { readonly citizenId: string; readonly goalId: string; readonly fits: boolean },
): Promise<undefined | Refusal> {
  return visit.write({ event: 'goal.fitAnswered', citizenId, subjectId: goalId }, command, async (work) => {
    onlyWhoMay(work.actor, (rights) => rights.isCitizen);
    const { roundId, meeting } = await newestRound(work, citizenId);
    const goal = await goalAfterDream(work, citizenId, roundId, goalId);
    if (goal === undefined) throw new NotFound();
    const isAgreed = checkPlanIsOpen(meeting, 'agreed') !== null;
    const standing = goalWithoutDream({ ...goal, isAgreed });
    const not = answerWhetherGoalFits(work.actor.personId, citizenId, standing);
    if (not !== null) return not.refused === 'nothingToConfirm' ? undefined : not;
    if (standing?.state === (fits ? 'kept' : 'refused')) return undefined;
    await insertGoalFit(work, { id: command.id, citizenId, goalId, fits });
    // A goal that staff took out without a no of the citizen stays out.
    const goesIn = fits && standing?.state === 'refused';
    if (!isAgreed && (goesIn || !fits)) await setGoalTakenOut(work, goalId, !fits);
    return undefined;
  });
}
