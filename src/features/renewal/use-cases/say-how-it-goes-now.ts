import { v7 as uuidv7 } from 'uuid';
import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import type { RelationKind } from '../../../domain/access/access-table.ts';
import type { MasteryLevel, SupportNeedLevel } from '../../../domain/plan/mastery.ts';
import { recordCitizensScore, viewOf, writeScore } from '../../../domain/plan/scores.ts';
import { scoringKind } from '../../../domain/plan/writing.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { carriedGoal, isGoalOfRound, type NowText, putNow } from '../store/status-facts.ts';
import { openStatus } from './the-status.ts';

/** How it goes now with a goal of the round before, and what is expected at the next meeting: both, or the one that was asked. */
export interface SaidNow {
  readonly citizenId: string;
  readonly goalId: string;
  /** Null for "Jeg ved det ikke". */
  readonly level?: MasteryLevel | null;
  /** The professionals' own field (R-M6); null elsewhere. It is said together with the level. */
  readonly supportNeed?: SupportNeedLevel | null;
  /** What is expected at the next meeting; null where it is no longer said. */
  readonly expected?: MasteryLevel | 'dontKnow' | null;
  /** True: the caseworker writes down what the citizen says. */
  readonly asSaidByCitizen: boolean;
}

/**
 * Says how it goes now, so that it can stand beside the former and the expected, and what is expected at the next meeting (R-S2,
 * R-M6). Where the goal was carried over already, it stands in the new plan too, so that nobody says it twice (R-S3). One's own
 * view from one's own login; nothing about help follows from it (R-O3). Refuses after the meeting is closed, and before one is
 * called (`noMeetingToScoreAt`). Throws NotFound.
 */
export function sayHowItGoesNow(
  visit: Visit,
  command: Command,
  input: SaidNow,
): Promise<undefined | Refusal> {
  const { citizenId, goalId } = input;
  return visit.write({ event: 'goal.scored', citizenId, subjectId: goalId }, command, (work) =>
    writeHowItGoesNow(work, command.id, input),
  );
}

/**
 * The same inside a visit of the caller's own, which records it for the goal of the round before: `id` is that of a score that
 * is new. Refuses and throws as `sayHowItGoesNow`.
 */
export async function writeHowItGoesNow(
  work: Work,
  id: string,
  input: SaidNow,
): Promise<undefined | Refusal> {
  const { citizenId, goalId, asSaidByCitizen } = input;
  const as = scoringKind(work.actor.kinds);
  if (as === null) throw new NotFound();
  const status = await openStatus(work, citizenId);
  if (isRefusal(status)) return status;
  const { newest, former } = status;
  if (!(await isGoalOfRound(work, citizenId, former.id, goalId))) throw new NotFound();
  if (newest.meeting === null) return refuse('noMeetingToScoreAt');
  const view = asSaidByCitizen ? 'citizen' : viewOf(as);
  const text = textOf(input, view === 'professional');
  const refused = check(work, as, text, asSaidByCitizen);
  if (refused !== null) return refused;
  const key = { citizenId, meetingId: newest.meeting.id, view };
  await putNow(work, id, { ...key, goalId }, text, as);
  const carried = await carriedGoal(work, newest.id, goalId);
  if (carried !== undefined) {
    await putNow(work, uuidv7(), { ...key, goalId: carried }, text, as);
    work.also('goal.scored', carried);
  }
  return undefined;
}

/** What is kept of what was said: "Jeg ved det ikke" is an answer, and what was not asked is not touched. */
function textOf({ level, supportNeed = null, expected }: SaidNow, isProfessional: boolean): Partial<NowText> {
  const now =
    level === undefined
      ? {}
      : {
          masteryNow: level,
          supportNeed: isProfessional ? supportNeed : null,
          doesntKnow: level === null && (!isProfessional || supportNeed === null),
        };
  const isUnknown = expected === 'dontKnow';
  const next =
    expected === undefined
      ? {}
      : { expectedMastery: isUnknown ? null : expected, expectedDoesntKnow: isUnknown };
  return { ...now, ...next };
}

function check(
  work: Work,
  as: RelationKind,
  { masteryNow = null, expectedMastery = null, supportNeed = null, ...unknown }: Partial<NowText>,
  asSaidByCitizen: boolean,
): Refusal | null {
  const writer = { personId: work.actor.personId, as };
  const { doesntKnow = false, expectedDoesntKnow: doesntKnowExpected = false } = unknown;
  const said = { masteryNow, expectedMastery, supportNeed, doesntKnow, doesntKnowExpected };
  const draft = { ...said, personId: writer.personId, by: '', place: null, words: '' };
  const score = asSaidByCitizen
    ? recordCitizensScore(writer, { ...draft, as: 'citizen' })
    : writeScore(writer, { ...draft, as });
  if (!isRefusal(score)) return null;
  if (score.refused === 'mayNotScore') throw new NotFound();
  return score;
}
