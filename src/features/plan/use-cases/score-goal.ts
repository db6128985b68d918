import type { Command, Visit, Work } from '../../../database/visit.ts';
import type { MasteryLevel, SupportNeedLevel } from '../../../domain/plan/mastery.ts';
import { recordCitizensScore, type Score, viewOf, writeScore } from '../../../domain/plan/scores.ts';
import { checkPlanIsOpen, scoringKind } from '../../../domain/plan/writing.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { goalInPlan } from '../store/round-state.ts';
import { insertScore, ownScore, type ScoreText, updateScore } from '../store/score-rows.ts';
import { onlyWhoMay } from './only-who-may.ts';
import { type TextConflict, textConflict } from './text-conflict.ts';

export interface ScoreInput {
  readonly citizenId: string;
  readonly goalId: string;
  /** Empty where it holds everywhere (R-M6). */
  readonly place: string;
  /** True: the caseworker writes down what the citizen says; otherwise one's own view. */
  readonly asSaidByCitizen: boolean;
  /** 0 for a first score at this place. */
  readonly version: number;
  readonly masteryNow: MasteryLevel | null;
  readonly expectedMastery: MasteryLevel | null;
  readonly supportNeed: SupportNeedLevel | null;
  readonly doesntKnow: boolean;
  readonly doesntKnowExpected: boolean;
  readonly words: string;
}

/**
 * Scores a goal at the round's meeting: one's own view from one's own login, or the citizen's as they say it, written down by
 * the caseworker (R-M6, R-M7). Nothing about help follows from it (R-O3). Refuses an empty score, a round without a meeting,
 * an agreed plan, and – with both texts – what was written in between. Throws NotFound.
 */
export function scoreGoal(
  visit: Visit,
  command: Command,
  input: ScoreInput,
): Promise<undefined | Refusal | TextConflict> {
  const { citizenId, goalId, version } = input;
  return visit.write({ event: 'goal.scored', citizenId, subjectId: goalId }, command, async (work) => {
    onlyWhoMay(work.actor, (may) => (input.asSaidByCitizen ? may.writesPlan : may.scoresAs !== null));
    const { meeting } = await goalInPlan(work, citizenId, goalId);
    const closed = checkPlanIsOpen(meeting, 'agreed');
    if (closed !== null) return closed;
    if (meeting === null) return refuse('noMeetingToScoreAt');
    const score = decided(work, input);
    if (isRefusal(score)) return score;
    const key = { goalId, meetingId: meeting.id, view: viewOf(score.as), place: input.place.trim() };
    const before = await ownScore(work, key);
    const text = textOf(input);
    if (before === undefined) {
      const writtenAs = scoringKind(work.actor.kinds) ?? 'caseworker';
      await insertScore(work, { ...key, ...text, id: command.id, citizenId, writtenAs });
      return undefined;
    }
    return (await updateScore(work, before.id, version, text))
      ? undefined
      : textConflict(before.version, { words: before.words });
  });
}

function decided({ actor }: Work, input: ScoreInput): Score | Refusal {
  const writer = { personId: actor.personId, as: scoringKind(actor.kinds) ?? 'peerGuide' } as const;
  const { masteryNow, expectedMastery, supportNeed, doesntKnow, doesntKnowExpected, words } = input;
  const said = { masteryNow, expectedMastery, supportNeed, doesntKnow, doesntKnowExpected, words };
  const score = { ...writer, ...said, by: actor.givenName, place: input.place === '' ? null : input.place };
  return input.asSaidByCitizen
    ? recordCitizensScore(writer, { ...score, as: 'citizen', recordedBy: actor.givenName })
    : writeScore(writer, score);
}

function textOf({
  masteryNow,
  expectedMastery,
  supportNeed,
  doesntKnow,
  doesntKnowExpected,
  words,
}: ScoreInput): ScoreText {
  return {
    masteryNow,
    expectedMastery,
    supportNeed,
    doesntKnow,
    expectedDoesntKnow: doesntKnowExpected,
    words,
  };
}
