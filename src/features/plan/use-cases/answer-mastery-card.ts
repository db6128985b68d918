import type { Command, Visit } from '../../../database/visit.ts';
import type { MasteryLevel } from '../../../domain/plan/mastery.ts';
import { checkPlanIsOpen } from '../../../domain/plan/writing.ts';
import { type Refusal, refuse } from '../../../domain/refusal.ts';
import { goalInPlan } from '../store/round-state.ts';
import { insertScore, ownScore, type ScoreText, updateScore } from '../store/score-rows.ts';
import { onlyWhoMay } from './only-who-may.ts';

export interface MasteryAnswer {
  readonly citizenId: string;
  readonly goalId: string;
  /** Which of the two is answered: how it goes now, or at the next meeting. */
  readonly question: 'now' | 'next';
  /** The level that the cards say; null for "Jeg ved det ikke". */
  readonly level: MasteryLevel | null;
}

/**
 * The citizen answers one of the mastery questions (R-M6): each card is kept at once, the newest answer counts, and the other
 * question's answer stays. Nothing about help follows from it (R-O3). Refuses an agreed plan and a round without a meeting.
 * Throws NotFound for anybody else.
 */
export function answerMasteryCard(
  visit: Visit,
  command: Command,
  answer: MasteryAnswer,
): Promise<undefined | Refusal> {
  const { citizenId, goalId, question, level } = answer;
  return visit.write({ event: 'goal.scored', citizenId, subjectId: goalId }, command, async (work) => {
    onlyWhoMay(work.actor, ({ isCitizen }) => isCitizen);
    const { meeting } = await goalInPlan(work, citizenId, goalId);
    const closed = checkPlanIsOpen(meeting, 'agreed');
    if (closed !== null) return closed;
    if (meeting === null) return refuse('noMeetingToScoreAt');
    const key = { goalId, meetingId: meeting.id, view: 'citizen', place: '' } as const;
    const card: Partial<ScoreText> =
      question === 'now'
        ? { masteryNow: level, doesntKnow: level === null }
        : { expectedMastery: level, expectedDoesntKnow: level === null };
    const before = await ownScore(work, key);
    if (before !== undefined) await updateScore(work, before.id, before.version, card);
    else
      await insertScore(work, {
        ...key,
        ...nothingYet,
        ...card,
        id: command.id,
        citizenId,
        writtenAs: 'citizen',
      });
    return undefined;
  });
}

const nothingYet: ScoreText = {
  masteryNow: null,
  expectedMastery: null,
  supportNeed: null,
  doesntKnow: false,
  expectedDoesntKnow: false,
  words: '',
};
