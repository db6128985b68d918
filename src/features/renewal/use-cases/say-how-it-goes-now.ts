import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import type { MasteryLevel, SupportNeedLevel } from '../../../domain/plan/mastery.ts';
import { recordCitizensScore, viewOf, writeScore } from '../../../domain/plan/scores.ts';
import { scoringKind } from '../../../domain/plan/writing.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { isGoalOfRound, putNow } from '../store/status-facts.ts';
import { openStatus } from './the-status.ts';

/** How it goes now with a goal of the round before. */
export interface SaidNow {
  readonly citizenId: string;
  readonly goalId: string;
  /** Null for "Jeg ved det ikke". */
  readonly level: MasteryLevel | null;
  /** The professionals' own field (R-M6); null elsewhere. */
  readonly supportNeed: SupportNeedLevel | null;
  /** True: the caseworker writes down what the citizen says. */
  readonly asSaidByCitizen: boolean;
}

/**
 * Says how it goes now, so that it can stand beside the former and the expected (R-S2, R-M6). One's own view from one's own
 * login; nothing about help follows from it (R-O3). Refuses after the meeting is closed, and before one is called
 * (`noMeetingToScoreAt`). Throws NotFound.
 */
export function sayHowItGoesNow(
  visit: Visit,
  command: Command,
  { citizenId, goalId, level, supportNeed, asSaidByCitizen }: SaidNow,
): Promise<undefined | Refusal> {
  return visit.write({ event: 'goal.scored', citizenId, subjectId: goalId }, command, async (work) => {
    const as = scoringKind(work.actor.kinds);
    if (as === null) throw new NotFound();
    const status = await openStatus(work, citizenId);
    if (isRefusal(status)) return status;
    const { newest, former } = status;
    if (!(await isGoalOfRound(work, citizenId, former.id, goalId))) throw new NotFound();
    if (newest.meeting === null) return refuse('noMeetingToScoreAt');
    const writer = { personId: work.actor.personId, as };
    const view = asSaidByCitizen ? 'citizen' : viewOf(as);
    const said = {
      masteryNow: level,
      supportNeed: view === 'professional' ? supportNeed : null,
      doesntKnow: level === null && (view !== 'professional' || supportNeed === null),
    };
    const draft = {
      ...said,
      personId: writer.personId,
      by: '',
      place: null,
      expectedMastery: null,
      words: '',
    };
    const score = asSaidByCitizen
      ? recordCitizensScore(writer, { ...draft, as: 'citizen' })
      : writeScore(writer, { ...draft, as });
    if (isRefusal(score)) return score.refused === 'mayNotScore' ? notThere() : score;
    await putNow(work, command.id, { citizenId, goalId, meetingId: newest.meeting.id, view }, said, as);
    return undefined;
  });
}

function notThere(): never {
  throw new NotFound();
}
