import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import { filesBeside, type GivenAnswerFile } from '../../../domain/answer-file.ts';
import {
  type AnswerTalk,
  countsNow,
  isNotWholeYes,
  tellOfTalk,
  toTakeUp,
} from '../../../domain/plan/to-take-up.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { answerFilesOf } from '../../answer-files/public.ts';
import { type AnswerRow, answerById, answersTo } from '../store/answer-rows.ts';
import { insertTalk, keepWhetherTalked, talksAbout } from '../store/answer-talks.ts';
import { type CitizenRow, citizenRow } from '../store/people-rows.ts';
import { type CheckedVersion, partiesTo, theVersion, versionsSeen } from './the-version.ts';

/** An answer that waits, with whose it is. */
export interface WaitingAnswer {
  readonly answerId: string;
  readonly partyId: string;
  readonly name: string;
}

/** An answer that is no whole yes, beside the plan it is about, for who leads the plan. */
export interface ToTakeUpView {
  readonly citizen: CitizenRow;
  readonly version: CheckedVersion;
  readonly answer: AnswerRow;
  readonly name: string;
  readonly givenName: string;
  readonly isCitizens: boolean;
  /** What the citizen drew, said or photographed beside it. */
  readonly files: readonly GivenAnswerFile[];
  readonly talks: readonly AnswerTalk[];
  /** False once the party has answered the same edition again. */
  readonly counts: boolean;
  /** It waits for somebody to talk with the party about it. */
  readonly waits: boolean;
  /** The answers of others to the same edition that wait. */
  readonly others: readonly WaitingAnswer[];
}

/** Who leads the plan takes up what somebody does not agree with (R-M8, § 5); to everybody else there is no such page. */
function onlyWhoLeads(work: Work): void {
  if (!canAll(work.actor, 'agreements', 'write')) throw new NotFound();
}

/** What waits to be taken up of the answers to a version, the citizen's first. */
async function waitingAt(
  work: Work,
  citizenId: string,
  version: CheckedVersion,
): Promise<readonly WaitingAnswer[]> {
  const parties = (await partiesTo(work, citizenId, version)).filter(({ as }) => as !== 'caseworker');
  const waiting = toTakeUp(await answersTo(work, version.id), await talksAbout(work, citizenId));
  return parties.flatMap(({ personId, name }) =>
    waiting
      .filter(({ partyId }) => partyId === personId)
      .map(({ id }) => ({ answerId: id, partyId: personId, name })),
  );
}

/**
 * The first answer to the newest edition that waits to be taken up: the citizen's, or the first of the others; null where none waits.
 * Throws NotFound for everybody but who leads the plan, and while there is no agreed plan.
 */
export function firstToTakeUp(
  visit: Visit,
  citizenId: string,
  whose: 'citizen' | 'others',
): Promise<{ readonly answerId: string | null; readonly versionId: string }> {
  return visit.read({ event: 'plan.answersViewed', citizenId }, async (work) => {
    onlyWhoLeads(work);
    const [newest] = await versionsSeen(work, citizenId);
    if (newest === undefined) throw new NotFound();
    const waiting = await waitingAt(work, citizenId, newest);
    const first = waiting.find(({ partyId }) => (partyId === citizenId) === (whose === 'citizen'));
    return { answerId: (first ?? waiting[0])?.answerId ?? null, versionId: newest.id };
  });
}

/**
 * One answer that is no whole yes, in the party's own words, beside the plan it is about (R-M8). Throws NotFound for everybody but who
 * leads the plan, and for an answer that is a yes, or nobody's own.
 */
export function seeToTakeUp(visit: Visit, citizenId: string, answerId: string): Promise<ToTakeUpView> {
  return visit.read({ event: 'plan.answersViewed', citizenId, subjectId: answerId }, (work) =>
    theAnswerToTakeUp(work, citizenId, answerId),
  );
}

async function theAnswerToTakeUp(work: Work, citizenId: string, answerId: string): Promise<ToTakeUpView> {
  onlyWhoLeads(work);
  const found = await answerById(work, citizenId, answerId);
  if (found === null || !isNotWholeYes(found) || found.partyId === work.actor.personId) throw new NotFound();
  const version = await theVersion(work, citizenId, found.versionId);
  const answers = await answersTo(work, version.id);
  const answer = answers.find(({ id }) => id === answerId);
  const party = (await partiesTo(work, citizenId, version)).find(
    ({ personId }) => personId === found.partyId,
  );
  if (answer === undefined || party === undefined) throw new NotFound();
  const waiting = await waitingAt(work, citizenId, version);
  const talks = await talksAbout(work, citizenId);
  const files = await answerFilesOf(work, citizenId, answerId);
  return {
    citizen: await citizenRow(work, citizenId),
    version,
    answer,
    name: party.name,
    givenName: party.name.split(' ')[0] ?? party.name,
    isCitizens: party.personId === citizenId,
    files: filesBeside(files).standing,
    talks: talks.filter((talk) => talk.answerId === answerId),
    counts: countsNow(answer, answers),
    waits: waiting.some((one) => one.answerId === answerId),
    others: waiting.filter((one) => one.answerId !== answerId),
  };
}

/**
 * Who leads the plan tells that they talked with a party about their answer, what was said and agreed, and when (R-M8, R-C1): it waits
 * no longer, the answer stands as it was given, and the party is told and may say that it is not so. The talk's id is the command's.
 * Refuses a talk without words, on a day to come or before the answer. Throws NotFound as {@link seeToTakeUp} does, and where the
 * party has answered again.
 */
export function takeUpAnswer(
  visit: Visit,
  command: Command,
  input: {
    readonly citizenId: string;
    readonly answerId: string;
    readonly words: string;
    readonly talkedOn: string;
  },
): Promise<undefined | Refusal> {
  const { citizenId, answerId } = input;
  return visit.write(
    { event: 'plan.answerTakenUp', citizenId, subjectId: answerId },
    command,
    async (work) => {
      const { answer, counts } = await theAnswerToTakeUp(work, citizenId, answerId);
      if (!counts) throw new NotFound();
      const told = tellOfTalk(input, answer.answeredOn, work.today);
      if (isRefusal(told)) return told;
      await insertTalk(work, { ...told, id: command.id, answerId, citizenId, partyId: answer.partyId });
      return undefined;
    },
  );
}

/**
 * A party says whether a talk about their answer was as another tells it (R-M8, R-P8); they may say otherwise later. A no brings it
 * back to who leads the plan. Throws NotFound for everybody else.
 */
export function sayWhetherTalked(
  visit: Visit,
  command: Command,
  input: { readonly citizenId: string; readonly talkId: string; readonly wasThere: boolean },
): Promise<undefined | Refusal> {
  const { citizenId, talkId: subjectId, wasThere } = input;
  return visit.write({ event: 'plan.talkAnswered', citizenId, subjectId }, command, async (work) => {
    if (!(await keepWhetherTalked(work, citizenId, subjectId, wasThere))) throw new NotFound();
    return undefined;
  });
}
