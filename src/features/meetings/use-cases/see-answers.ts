import { markSeen } from '../../../database/seen.ts';
import type { Visit, Work } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import { type FilesBeside, filesBeside, type GivenAnswerFile } from '../../../domain/answer-file.ts';
import { type AskedStatus, statusOfAsked } from '../../../domain/meetings/asked-parties.ts';
import {
  awaitsConfirmation,
  isTheirs,
  ownAnswerOf,
  type PartyAnswer,
} from '../../../domain/plan/agreement.ts';
import { type AnswerTalk, isBroughtToWhoLeads, toTakeUp } from '../../../domain/plan/to-take-up.ts';
import { answerFilesOf } from '../../answer-files/public.ts';
import { type AnswerRow, answersTo, recordedForMe } from '../store/answer-rows.ts';
import { talksAbout } from '../store/answer-talks.ts';
import { type CitizenRow, citizenRow, peopleAround } from '../store/people-rows.ts';
import { type FormerEditions, formerEditions } from './former-editions.ts';
import { type CheckedVersion, partiesTo, theVersion, versionsSeen, whoIsNotShown } from './the-version.ts';

/** "Hvem har svaret": where every party to a version stands, and what they said before. */
export interface AnswersView extends Pick<FormerEditions, 'saidBefore'> {
  readonly citizen: CitizenRow;
  readonly isCitizen: boolean;
  readonly version: CheckedVersion;
  readonly agreement: AskedStatus;
  /** False for who reads their own answer only: nothing is known then of where the others stand (§ 5). */
  readonly seesAllAnswers: boolean;
  /** Every answer, the oldest first: later ones are added, earlier ones stay (R-M8). */
  readonly answers: readonly AnswerRow[];
  /** What the citizen drew, said or photographed beside one of these answers. */
  readonly filesOf: (answer: PartyAnswer) => readonly GivenAnswerFile[];
  /** What is told of talks about one of these answers. */
  readonly talksOf: (answer: PartyAnswer) => readonly AnswerTalk[];
  /** The answer is no whole yes, and nobody has told of a talk about it; never so of who leads the plan. */
  readonly waits: (answer: PartyAnswer) => boolean;
  readonly idOf: (answer: PartyAnswer) => string | undefined;
  readonly myId: string;
  readonly mayRegister: boolean;
}

/**
 * Who has answered a version (R-M8). Those whose cell says "own" see themselves only: another's silence is not theirs to
 * read. Throws NotFound when the version is not shown to the one who looks.
 */
export function seeAnswers(visit: Visit, citizenId: string, versionId: string): Promise<AnswersView> {
  return visit.read({ event: 'plan.answersViewed', citizenId, subjectId: versionId }, async (work) => {
    const version = await theVersion(work, citizenId, versionId);
    const { personId } = work.actor;
    const all = await partiesTo(work, citizenId, version);
    const seesAllAnswers = canAll(work.actor, 'agreements', 'read');
    const parties = seesAllAnswers ? all : all.filter((party) => party.personId === personId);
    const answers = await answersTo(work, versionId);
    const keptFrom = await whoIsNotShown(work, citizenId, versionId, parties);
    const isCitizen = personId === citizenId;
    const files = await answerFilesOf(work, citizenId);
    const idOf = (answer: PartyAnswer) => answers.find((one) => one === answer)?.id;
    const talks = await talksAbout(work, citizenId);
    const leads = parties.filter(({ as }) => as === 'caseworker').map((party) => party.personId);
    const waiting = toTakeUp(answers, talks).filter(({ partyId }) => !leads.includes(partyId));
    return {
      citizen: await citizenRow(work, citizenId),
      isCitizen,
      version,
      saidBefore: (await formerEditions(work, citizenId, version)).saidBefore,
      agreement: statusOfAsked(parties, answers, keptFrom),
      seesAllAnswers,
      answers,
      filesOf: (answer) => filesBeside(files.filter(({ beside }) => beside.id === idOf(answer))).standing,
      talksOf: (answer) => talks.filter(({ answerId }) => answerId === idOf(answer)),
      waits: (answer) => waiting.some((one) => one === answer),
      idOf,
      myId: personId,
      mayRegister: canAll(work.actor, 'agreements', 'write'),
    };
  });
}

/** One person's own answer to a version. */
export interface MyAnswerView extends Pick<FormerEditions, 'news'> {
  /** What they said of the edition before; null where nothing counts. */
  readonly before: PartyAnswer | null;
  readonly citizen: CitizenRow;
  readonly isCitizen: boolean;
  /** Null where no version is shown to them. */
  readonly version: CheckedVersion | null;
  readonly iAmParty: boolean;
  /** False for who reads their own answers only (§ 5). */
  readonly seesAllAnswers: boolean;
  /** What they said themselves or said yes to, the newest last. */
  readonly mine: readonly AnswerRow[];
  /** What somebody recorded for them and they have not said yes to. */
  readonly awaiting: AnswerRow | null;
  /** What the citizen drew, said or photographed beside the answer they gave last; null where they gave none themselves. */
  readonly files: FilesBeside | null;
  /** What others tell of talks with them about their answers to this version, the newest first. */
  readonly talks: readonly AnswerTalk[];
  /** The version that holds, where it is a newer one than this; null otherwise. What is answered here is then brought to nobody. */
  readonly newerId: string | null;
  /** Their answer is no whole yes and was not talked about: another is told it, and takes it up (R-M8, R-C1). */
  readonly isTakenUp: boolean;
  /** Given names of those who are told it, as far as the reader sees who they are; empty where nothing waits. */
  readonly hears: readonly string[];
}

/**
 * What one answers a version with (R-M8); null takes the newest version they see. What another recorded for them can be
 * confirmed also where the plan is not shown to them. Throws NotFound for a version that is not shown, and for those who
 * have no answer to give.
 */
export function seeMyAnswer(
  visit: Visit,
  citizenId: string,
  versionId: string | null,
): Promise<MyAnswerView> {
  return visit.read(
    { event: 'plan.answersViewed', citizenId, ...(versionId !== null && { subjectId: versionId }) },
    async (work) => {
      const { personId } = work.actor;
      const newest = (await versionsSeen(work, citizenId))[0] ?? null;
      const version = versionId === null ? newest : await theVersion(work, citizenId, versionId);
      const holds = version === null || isBroughtToWhoLeads(version.id, newest?.id ?? null);
      const parties = version === null ? [] : await partiesTo(work, citizenId, version);
      const answers =
        version === null ? await recordedForMe(work, citizenId) : await answersTo(work, version.id);
      const former = version === null ? null : await formerEditions(work, citizenId, version);
      const forMe = answers.filter(({ partyId }) => partyId === personId);
      if (version === null && forMe.length === 0) work.sawNothing();
      const ownAt = forMe.findLastIndex(isTheirs);
      const own = personId === citizenId ? ownAnswerOf(personId, forMe) : null;
      const talks = (await talksAbout(work, citizenId)).filter(({ answerId }) =>
        forMe.some(({ id }) => id === answerId),
      );
      if (talks.length > 0) await markSeen(work, citizenId, 'answerTalks');
      const waits = holds && toTakeUp(forMe, talks).length > 0;
      return {
        citizen: await citizenRow(work, citizenId),
        isCitizen: personId === citizenId,
        version,
        iAmParty: parties.some((party) => party.personId === personId),
        seesAllAnswers: canAll(work.actor, 'agreements', 'read'),
        news: former?.news ?? null,
        before: former?.saidBefore(personId) ?? null,
        mine: forMe.filter(isTheirs),
        awaiting: forMe.slice(ownAt + 1).findLast(awaitsConfirmation) ?? null,
        files: own && filesBeside(await answerFilesOf(work, citizenId, own.id)),
        talks: talks.toReversed(),
        newerId: holds ? null : (newest?.id ?? null),
        isTakenUp: waits && !work.actor.kinds.includes('caseworker'),
        hears: waits ? await whoLeads(work, citizenId) : [],
      };
    },
  );
}

/** Given names of those who take up an answer, but for the one who looks. */
async function whoLeads(work: Work, citizenId: string): Promise<readonly string[]> {
  const people = await peopleAround(work, citizenId);
  return people
    .filter(({ as, personId }) => as === 'caseworker' && personId !== work.actor.personId)
    .map(({ givenName }) => givenName);
}
