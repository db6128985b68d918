import { wordingIn } from '../../../../content/wording/wording.ts';
import { NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import type { CommunicationProfile } from '../../../domain/communication/profile.ts';
import { statusOfAsked } from '../../../domain/meetings/asked-parties.ts';
import type { LeftOut } from '../../../domain/plan/given-version.ts';
import { officialRole } from '../../../domain/plan/official-words.ts';
import type { PlanSnapshot } from '../../../domain/plan/plan-snapshot.ts';
import type { FileStore } from '../../../outside/files.ts';
import type { PlanPrint, PosterPrint } from '../../../outside/pdf/print-shop.ts';
import type { PrintedAgreement, PrintedVersion } from '../../../outside/pdf/print-types.ts';
import { answerFilesOf } from '../../answer-files/public.ts';
import { communicationOnPrint } from '../../communication/public.ts';
import { strengthsSeen } from '../../dream-board/public.ts';
import { snapshotOf } from '../../plan/public.ts';
import { type KeptPictures, keptPicturesAmong, printedSymbols } from '../../symbols/public.ts';
import { answersTo } from '../store/answer-rows.ts';
import { newestMeeting } from '../store/meeting-rows.ts';
import { participantsOf } from '../store/people-rows.ts';
import { printedCommunication } from './printed-communication.ts';
import { printedFiles } from './printed-files.ts';
import { partiesTo, theVersion, versionsSeen, whoIsNotShown } from './the-version.ts';
import { whatIsGiven } from './what-is-given.ts';

/** A plan, ready for print. */
export interface Paper {
  readonly print: PlanPrint;
  /** What a file of it is called, without the ending. */
  readonly name: string;
}

/** An agreed version for paper. Throws NotFound when it is not shown to the one who asks. */
export async function takeVersion(
  visit: Visit,
  citizenId: string,
  versionId: string,
  files: FileStore,
): Promise<Paper> {
  const purpose = { event: 'planDocument.downloaded', citizenId, subjectId: versionId } as const;
  const taken = await visit.read(purpose, (work) => readVersion(work, citizenId, versionId));
  return { print: await printOf(taken, files), name: nameOf('plan', taken) };
}

/** A poster holds no day of birth and no formal text for anybody: of those nothing is left out. */
const onPoster: readonly LeftOut[] = ['decisions', 'decisionsOfOthers'];

/** A plan as a poster, ready for print. */
export interface Poster extends Pick<Paper, 'name'> {
  readonly print: PosterPrint;
}

/**
 * An agreed version as a poster, with the strengths the citizen has chosen; others get those they are shown (R-P6). Throws
 * NotFound when the version is not shown to the one who asks.
 */
export async function takePoster(
  visit: Visit,
  citizenId: string,
  versionId: string,
  files: FileStore,
): Promise<Poster> {
  const purpose = { event: 'planDocument.downloaded', citizenId, subjectId: versionId } as const;
  const { strengths, ...taken } = await visit.read(purpose, async (work) => ({
    ...(await readVersion(work, citizenId, versionId)),
    strengths: await strengthsSeen(work, citizenId),
  }));
  const symbols = strengths.map(({ symbol }) => symbol);
  const words = wordingIn(taken.language).strengths;
  const leftOut = taken.leftOut.filter((one) => onPoster.includes(one));
  return {
    print: {
      ...(await printOf({ ...taken, leftOut }, files, symbols)),
      strengths: strengths.map(({ strength, symbol }) => ({ label: words[strength].name, symbol })),
    },
    name: nameOf('plakat', taken),
  };
}

async function readVersion(work: Work, citizenId: string, versionId: string) {
  const kept = await theVersion(work, citizenId, versionId);
  const { snapshot, reason, leftOut } = await whatIsGiven(work, kept);
  const { number, madeOn, madeBy, hash, partFor } = kept;
  const version: PrintedVersion = { number, madeOn, madeBy, reason, hash, isPart: partFor !== null };
  const agreements = await printedAgreements(work, citizenId, versionId);
  const onlyOwnAnswer = !canAll(work.actor, 'agreements', 'read');
  const communication = await communicationOnPrint(work, citizenId);
  const pictures = await keptPicturesAmong(work, citizenId, symbolsIn(snapshot));
  const { language } = work.actor;
  return {
    snapshot,
    leftOut,
    version,
    agreements,
    onlyOwnAnswer,
    communication,
    pictures,
    language,
    printedOn: work.today,
  };
}

const nameOf = (what: string, { snapshot, version }: Awaited<ReturnType<typeof readVersion>>): string =>
  `${what}-${snapshot.meeting.on}-version-${version.number}`;

/** There is no draft any more: the meeting is closed, and this is its newest version. */
export interface NoDraft {
  readonly versionId: string;
}

/**
 * The plan being made, marked as a draft on paper, with what is open to the one who asks; after the meeting the
 * version it became. Throws NotFound when no meeting is called, and for those to whom nothing of the plan is open.
 */
export async function takeDraft(visit: Visit, citizenId: string, files: FileStore): Promise<Paper | NoDraft> {
  const taken = await visit.read({ event: 'planDraft.downloaded', citizenId }, async (work) => {
    const meeting = await newestMeeting(work, citizenId);
    if (meeting === null) throw new NotFound();
    if (meeting.closedAt !== null) {
      const [newest] = await versionsSeen(work, citizenId);
      if (newest === undefined) throw new NotFound();
      // No draft is given; the version that is given instead has its own line in the record (R-T3).
      work.sawNothing();
      return { versionId: newest.id };
    }
    const made = await snapshotOf(work, { citizenId, roundId: meeting.roundId, meetingId: meeting.id });
    const { snapshot, leftOut } = await whatIsGiven(work, { snapshot: made, reason: '' });
    const communication = await communicationOnPrint(work, citizenId);
    const pictures = await keptPicturesAmong(work, citizenId, symbolsIn(snapshot));
    const { language } = work.actor;
    return {
      snapshot,
      leftOut,
      version: null,
      agreements: [],
      communication,
      pictures,
      language,
      printedOn: work.today,
    };
  });
  if (taken.versionId !== undefined) return { versionId: taken.versionId };
  return { print: await printOf(taken, files), name: 'plan-udkast' };
}

async function printedAgreements(
  work: Work,
  citizenId: string,
  versionId: string,
): Promise<readonly PrintedAgreement[]> {
  const version = await theVersion(work, citizenId, versionId);
  const meeting = await newestMeeting(work, citizenId);
  const people = meeting === null ? [] : await participantsOf(work, meeting.id);
  const { personId } = work.actor;
  const all = await partiesTo(work, citizenId, version);
  // Who may read only their own answer prints only that: another's silence is not theirs to read.
  const parties = canAll(work.actor, 'agreements', 'read')
    ? all
    : all.filter((party) => party.personId === personId);
  const keptFrom = await whoIsNotShown(work, citizenId, versionId, parties);
  const answers = await answersTo(work, versionId);
  const { parties: standings, notShownTo } = statusOfAsked(parties, answers, keptFrom);
  const files = (await answerFilesOf(work, citizenId)).filter(({ takenBackAt }) => takenBackAt === null);
  const asked = standings.filter(({ party }) => !notShownTo.includes(party.personId));
  return asked.map(({ party, standing, awaiting }) => {
    const shown = standing ?? awaiting;
    const shownId = answers.find((one) => one === shown)?.id;
    const tie = people.find((one) => one.personId === party.personId);
    return {
      name: party.name,
      role: officialRole({ kind: party.as, kinship: tie?.kinship ?? null, offer: tie?.offerName ?? null }),
      answer: shown?.answer ?? null,
      words: shown?.words ?? '',
      files: files.filter(({ beside }) => beside.id === shownId).map(({ kind }) => kind),
      recordedBy: shown?.recordedBy ?? null,
      confirmed: shown !== null && (shown.recordedBy === null || shown.confirmedOn !== null),
    };
  });
}

interface Taken extends Omit<PlanPrint, 'communication' | 'symbols' | 'packCredit'> {
  readonly communication: CommunicationProfile | null;
  readonly pictures: KeptPictures;
}

async function printOf(
  { pictures, ...taken }: Taken,
  files: FileStore,
  more: readonly string[] = [],
): Promise<PlanPrint> {
  const communication = printedCommunication(taken.communication, taken.language);
  const talked = communication.flatMap(({ said }) => said).flatMap(({ symbols }) => symbols);
  const symbols = new Set([...symbolsIn(taken.snapshot), ...talked, ...more]);
  const printed = await printedSymbols(symbols, pictures, taken.language, files);
  const drawn = await printedFiles(taken.snapshot, files);
  return { ...taken, communication, ...printed, symbols: { ...printed.symbols, ...drawn } };
}

function symbolsIn({ mostImportant, dreams, goals, sinceLast }: PlanSnapshot): ReadonlySet<string> {
  const ofGoals = goals.flatMap(({ ownWords, dream }) => (dream === null ? ownWords : [...ownWords, dream]));
  const views = goals.flatMap(({ perspectives }) => perspectives);
  const said = [...mostImportant, ...dreams, ...ofGoals, ...views].flatMap(({ symbols }) => symbols ?? []);
  const former = (sinceLast?.goals ?? []).map(({ symbol }) => symbol);
  const ofPlan = goals.flatMap(({ symbol, steps }) => [symbol, ...steps.map((step) => step.symbol)]);
  const single = [...ofPlan, ...former];
  return new Set([...said, ...single.filter((id) => id !== null)]);
}
