import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { writeDifference } from '../../../domain/plan/difference.ts';
import { checkPlanIsOpen } from '../../../domain/plan/writing.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { takeAllBack } from '../../answer-files/public.ts';
import { goalInPlan } from '../store/round-state.ts';
import { insertDifference, ownDifference, updateDifference } from '../store/score-rows.ts';
import { loadPlan } from './load-plan.ts';
import { onlyWhoMay } from './only-who-may.ts';
import { type TextConflict, textConflict } from './text-conflict.ts';

export interface DifferenceInput {
  readonly citizenId: string;
  readonly goalId: string;
  /** 0 while nothing stands there. */
  readonly version: number;
  /** Empty takes it back, unless it is drawn, said or photographed as well. */
  readonly words: string;
}

/**
 * "Hvad gør forskellen?": one of those whose scores stand beside one another says it, in their own name (R-M6). Refuses whoever
 * has not scored, an agreed plan, a round without a meeting, and – with both texts – what was written in between. Throws NotFound.
 */
export function sayDifference(
  visit: Visit,
  command: Command,
  { citizenId, goalId, version, words }: DifferenceInput,
): Promise<undefined | Refusal | TextConflict> {
  return visit.write({ event: 'goal.scored', citizenId, subjectId: goalId }, command, async (work) => {
    onlyWhoMay(work.actor, ({ scoresAs }) => scoresAs !== null);
    const { meeting } = await goalInPlan(work, citizenId, goalId);
    const closed = checkPlanIsOpen(meeting, 'agreed');
    if (closed !== null) return closed;
    if (meeting === null) return refuse('noMeetingToScoreAt');
    const goal = (await loadPlan(work, citizenId, null)).goals.find(({ id }) => id === goalId);
    if (goal === undefined) throw new NotFound();
    const { personId } = work.actor;
    const before = await ownDifference(work, goalId, meeting.id);
    const stands = before !== undefined && before.withdrawnAt === null;
    const hasFiles = goal.differences.some((one) => one.id === before?.id && one.files.length > 0);
    const who = { personId, isCitizen: personId === citizenId };
    const said = writeDifference(goal.scores, who, words, { isSaidAlready: stands, hasFiles });
    if (isRefusal(said)) return said;
    if (before === undefined) {
      if (said.words !== null)
        await insertDifference(work, {
          id: command.id,
          citizenId,
          goalId,
          meetingId: meeting.id,
          words: said.words,
        });
      return undefined;
    }
    const isWritten = await updateDifference(work, before.id, stands ? version : before.version, said.words);
    if (isWritten && said.words === null) await takeAllBack(work, citizenId, before.id);
    return isWritten ? undefined : textConflict(before.version, { words: before.words });
  });
}
