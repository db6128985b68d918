import type { Command, Visit } from '../../../database/visit.ts';
import { writeDisagreement } from '../../../domain/plan/scores.ts';
import { checkPlanIsOpen, scoringKind } from '../../../domain/plan/writing.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { takeAllBack } from '../../answer-files/public.ts';
import { goalInPlan } from '../store/round-state.ts';
import { disagreementAt, insertDisagreement, updateDisagreement } from '../store/score-rows.ts';
import { onlyWhoMay } from './only-who-may.ts';
import { type TextConflict, textConflict } from './text-conflict.ts';

export interface DisagreementInput {
  readonly citizenId: string;
  readonly goalId: string;
  /** 0 when nothing was said yet. */
  readonly version: number;
  /** Empty for a tap without words; null takes it back. */
  readonly words: string | null;
}

/**
 * The citizen says "Jeg er ikke enig" about the score of a goal, with or without words, or takes it back (R-M7). Nobody else
 * ever can. Refuses an agreed plan, a round without a meeting, and – with both texts – what was written in between.
 */
export function disagree(
  visit: Visit,
  command: Command,
  input: DisagreementInput,
): Promise<undefined | Refusal | TextConflict> {
  const { citizenId, goalId, version } = input;
  return visit.write({ event: 'goal.disagreed', citizenId, subjectId: goalId }, command, async (work) => {
    onlyWhoMay(work.actor, ({ isCitizen }) => isCitizen);
    const { meeting } = await goalInPlan(work, citizenId, goalId);
    const closed = checkPlanIsOpen(meeting, 'agreed');
    if (closed !== null) return closed;
    if (meeting === null) return refuse('noMeetingToScoreAt');
    const writer = {
      personId: work.actor.personId,
      as: scoringKind(work.actor.kinds) ?? 'peerGuide',
    } as const;
    const said = writeDisagreement(writer, input.words);
    if (isRefusal(said)) return said;
    const before = await disagreementAt(work, goalId, meeting.id);
    if (before === undefined) {
      if (said.disagreement === null) return undefined;
      await insertDisagreement(work, {
        id: command.id,
        citizenId,
        goalId,
        meetingId: meeting.id,
        words: said.disagreement,
      });
      return undefined;
    }
    const from = before.withdrawnAt === null && said.disagreement !== null ? version : before.version;
    const isWritten = await updateDisagreement(work, before.id, from, said.disagreement);
    if (isWritten && said.disagreement === null) await takeAllBack(work, citizenId, before.id);
    return isWritten ? undefined : textConflict(before.version, { words: before.words });
  });
}
