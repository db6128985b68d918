import { roleInLanguage, roleToCitizen } from '../../../content/wording/official-role.ts';
import type { AnswerFile } from '../../domain/answer-file.ts';
import { toldHeard } from '../../domain/meetings/heard.ts';
import { type ToldAnswer, toldAnswer } from '../../domain/plan/agreement.ts';
import { kindOfWishes, wishWords } from '../../domain/plan/wish-of-goal.ts';
import { type PrintedFormalGroup, printedFormal } from './formal-print-model.ts';
import { type PrintedEffort, type PrintedGoal, printedEffort, printedGoal } from './goal-print-model.ts';
import type { PlanDocumentInput, PrintedAgreement } from './print-types.ts';
import { printedDay, printedWeekday } from './printed-day.ts';
import { type SaidCard, saidCard, saidFiles } from './said-print-model.ts';
import { type PrintedSinceLast, printedSinceLast } from './since-last-print-model.ts';

/** The plan as the template lays it out: final words in the order of the pages, no rule left to decide. */
export interface PlanPrintModel {
  readonly language: 'da' | 'en';
  readonly isDraft: boolean;
  /** What a further offer is given (R-M2): a section that is not in its part is left out, and not called empty. */
  readonly isPart: boolean;
  /** Says that this is an extract of the plan, also where only the goals named for others are not in it; '' otherwise. */
  readonly extract: string;
  /** Says what of the plan the one who prints is not given; '' where it is all there. */
  readonly leftOut: string;
  /** Fixed words without parameters. */
  readonly words: Readonly<Record<string, string>>;
  readonly staffWords: Readonly<Record<string, string>>;
  readonly cover: {
    readonly name: string;
    readonly round: string;
    readonly meetingOn: string;
    readonly meetingPlace: string;
    readonly nextMeetingOn: string;
    /** Who was there, or who is invited while the meeting lies ahead. */
    readonly present: readonly { readonly name: string; readonly role: string }[];
    readonly presentWords: string;
  };
  readonly mostImportant: readonly SaidCard[];
  readonly dreams: readonly SaidCard[];
  /** What others said for the citizen, kept apart from their own (R-P7). */
  readonly saidForMe: readonly SaidCard[];
  /** Where the citizen wants it on paper. */
  readonly communication: readonly { readonly question: string; readonly cards: readonly SaidCard[] }[];
  readonly goals: readonly PrintedGoal[];
  readonly effortsForAll: readonly PrintedEffort[];
  /** The status it was built on; null where there is none. */
  readonly sinceLast: PrintedSinceLast | null;
  /** The heading above the wishes. */
  readonly wishesWords: string;
  readonly wishesNotFollowed: readonly {
    readonly what: string;
    readonly whatWords: string;
    readonly why: string;
    readonly whyWords: string;
    readonly decidedBy: string;
  }[];
  /** Null while nobody has asked. */
  readonly heard: PrintedHeard | null;
  readonly agreements: readonly PrintedAnswer[];
  readonly onlyOwnAnswer: boolean;
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly formal: readonly PrintedFormalGroup[];
  readonly colophon: readonly (readonly [label: string, text: string])[];
  readonly foot: {
    readonly name: string;
    readonly version: string;
    readonly reason: string;
    readonly hash: string;
    readonly printed: string;
  };
}

export interface PrintedHeard extends Pick<SaidCard, 'files' | 'recording'> {
  readonly answer: string;
  readonly words: string;
  readonly recordedBy: string;
  readonly howTheyKnow: SaidCard['howTheyKnow'];
  readonly points: readonly { readonly what: string; readonly reaction: string }[];
  readonly notReached: readonly { readonly what: string; readonly saidFor: string }[];
}

export interface PrintedAnswer {
  readonly name: string;
  readonly role: string;
  readonly state: ToldAnswer | 'awaits' | 'silent';
  /** Never the bare answer while it awaits the party: then it says so first, and who entered it (R-M8). */
  readonly answer: string;
  readonly words: string;
  /** Says what is drawn, said or photographed beside the words; '' where there is nothing. */
  readonly files: string;
  readonly recordedBy: string;
  readonly confirmation: string;
}

/** Everything the pages say, from the frozen plan. Pure: reads nothing but its input. */
export function planPrintModel(input: PlanDocumentInput): PlanPrintModel {
  const { snapshot, words, language } = input;
  const { citizen } = words;
  const said = [...snapshot.mostImportant, ...snapshot.dreams];
  const isOwn = (card: { how: string }) => card.how !== 'onBehalf';
  return {
    language,
    isDraft: input.version === null,
    isPart: isPart(input),
    extract: isExtract(input) ? words.staff.partOfPlan : '',
    leftOut: leftOutWords(input),
    words: withoutFunctions(citizen),
    staffWords: withoutFunctions(words.staff),
    cover: {
      name: snapshot.citizen.name,
      round: citizen.roundNumber(snapshot.roundNumber),
      meetingOn: printedWeekday(snapshot.meeting.on, language),
      meetingPlace: snapshot.meeting.place,
      nextMeetingOn: printedWeekday(snapshot.nextMeetingOn, language),
      present: snapshot.meeting.participants.map(({ name, role }) => ({
        name,
        role: roleToCitizen(role, language, 'paper'),
      })),
      presentWords: snapshot.heard.notAskedYet === true ? citizen.invited : citizen.present,
    },
    mostImportant: snapshot.mostImportant.map((one) => saidCard(one, input)).filter(isOwn),
    dreams: snapshot.dreams.map((one) => saidCard(one, input)).filter(isOwn),
    saidForMe: said.map((one) => saidCard(one, input)).filter((card) => !isOwn(card)),
    communication: (input.communication ?? []).map(({ question, said }) => ({
      question,
      cards: said.map((one) => saidCard(one, input)),
    })),
    goals: snapshot.goals.map((goal, index) => printedGoal(goal, index, input)),
    effortsForAll: (snapshot.effortsForAll ?? []).map((effort) => printedEffort(effort, input)),
    sinceLast: printedSinceLast(input),
    wishesWords: citizen.wishesNotFollowed[kindOfWishes(snapshot.wishesNotFollowed)],
    wishesNotFollowed: snapshot.wishesNotFollowed.map(({ why, decidedBy, ...wish }) => ({
      what: wishWords(wish, citizen.wishOfGoal),
      whatWords: wish.wish?.wish === 'notAnswered' ? citizen.endedWithoutAnswer : citizen.wish,
      whyWords: wish.wish?.wish === 'notAnswered' ? citizen.because : citizen.notFollowedBecause,
      why: why === '' ? citizen.reasonMissing : why,
      decidedBy,
    })),
    heard: printedHeard(input),
    agreements: input.agreements.map((agreement) => printedAnswer(agreement, input)),
    onlyOwnAnswer: input.onlyOwnAnswer === true,
    facts: printedFacts(input),
    formal: printedFormal(input),
    colophon: printedColophon(input),
    foot: printedFoot(input),
  };
}

/** A part was made without the formal texts; from the whole plan they are left out for a reader. */
const isPart = ({ snapshot, leftOut }: PlanDocumentInput): boolean =>
  snapshot.withoutFormal === true && leftOut?.includes('formal') !== true;

/** Also all of the plan but the goals named for others is a part (R-M2, R-M3). */
const isExtract = (input: PlanDocumentInput): boolean => isPart(input) || input.version?.isPart === true;

/** Only of an agreed plan that is no part it is true that everybody has the same. */
function leftOutWords(input: PlanDocumentInput): string {
  const { leftOut = [], version, words } = input;
  const { leftOut: told, leftOutNames } = words.staff;
  const isWhole = version !== null && !isExtract(input);
  return leftOut.length === 0
    ? ''
    : told(
        leftOut.map((one) => leftOutNames[one]),
        isWhole,
      );
}

function printedHeard(input: PlanDocumentInput): PrintedHeard | null {
  const { snapshot, words } = input;
  const { heard } = snapshot;
  const { citizen } = words;
  const { saidBy } = heard;
  if (heard.notAskedYet === true) return null;
  const isOnBehalf = saidBy?.how === 'onBehalf';
  return {
    answer: {
      yes: citizen.heardYes,
      partly: citizen.heardPartly,
      no: citizen.heardNo,
      couldNotAnswer: citizen.heardCouldNotAnswer,
      doesNotKnow: citizen.heardDoesNotKnow,
    }[toldHeard(heard.answer, heard.recordedBy === null)],
    words: heard.words,
    ...saidFiles(heard.files ?? [], input),
    recordedBy: isOnBehalf
      ? citizen.onBehalf(saidBy.recordedBy)
      : heard.recordedBy === null
        ? ''
        : citizen.heardRecordedBy(heard.recordedBy),
    howTheyKnow: isOnBehalf
      ? { label: citizen.howTheyKnow(saidBy.recordedBy), words: saidBy.howTheyKnow }
      : null,
    points: (heard.points ?? []).map(({ what, reaction, describedBy }) => ({
      what,
      reaction: [reaction ?? '', describedBy === undefined ? '' : citizen.describedBy(describedBy)]
        .filter((part) => part !== '')
        .join('\n'),
    })),
    notReached: (heard.notReached ?? []).map(({ what, onBehalfBy }) => ({
      what,
      saidFor: onBehalfBy === null ? '' : citizen.onBehalf(onBehalfBy),
    })),
  };
}

function printedAnswer(agreement: PrintedAgreement, { words, language }: PlanDocumentInput): PrintedAnswer {
  const { citizen } = words;
  const answers = {
    agree: citizen.agree,
    partly: citizen.partly,
    disagree: citizen.notAgree,
    couldNotAnswer: citizen.couldNotAnswer,
    doesNotKnow: citizen.doesNotKnow,
    silent: citizen.notAnswered,
  };
  const { answer, recordedBy: by } = agreement;
  const given = answer === null ? 'silent' : toldAnswer({ answer, recordedBy: by });
  const recordedBy = given === 'silent' ? null : by;
  const printed: Omit<PrintedAnswer, 'recordedBy' | 'confirmation'> = {
    name: agreement.name,
    role: roleToCitizen(agreement.role, language, 'paper'),
    state: given,
    answer: answers[given],
    words: agreement.words,
    files: filesOnScreen(agreement.files ?? [], citizen),
  };
  if (recordedBy === null) return { ...printed, recordedBy: '', confirmation: '' };
  if (agreement.confirmed)
    return {
      ...printed,
      recordedBy: citizen.recordedBy(recordedBy),
      confirmation: citizen.confirmed(agreement.name),
    };
  // "Could not answer" awaits nobody: it says that nobody has spoken for the party.
  if (given === 'couldNotAnswer')
    return { ...printed, recordedBy: citizen.recordedBy(recordedBy), confirmation: '' };
  return {
    ...printed,
    state: 'awaits',
    answer: citizen.awaits(recordedBy, answers[given]),
    recordedBy: '',
    confirmation: citizen.notConfirmed(agreement.name),
  };
}

function filesOnScreen(
  files: readonly AnswerFile[],
  { fileKinds, onScreen }: PlanDocumentInput['words']['citizen'],
): string {
  return files.length === 0 ? '' : `${files.map((kind) => fileKinds[kind]).join(', ')}. ${onScreen}`;
}

function printedFacts({ snapshot, words, language }: PlanDocumentInput): PlanPrintModel['facts'] {
  const { staff } = words;
  const facts: [string, string][] = [
    [staff.name, snapshot.citizen.name],
    [staff.bornOn, snapshot.citizen.bornOn === null ? '' : printedDay(snapshot.citizen.bornOn, language)],
    [staff.municipality, snapshot.municipality],
    [staff.legalBasis, snapshot.legalBasis],
    [staff.round, String(snapshot.roundNumber)],
    [
      staff.meeting,
      [printedDay(snapshot.meeting.on, language), snapshot.meeting.place].filter(Boolean).join(', '),
    ],
    [staff.participants, namesWithRoles(inLanguage(snapshot.meeting.participants, language))],
    [staff.notThere, namesWithRoles(inLanguage(snapshot.meeting.notThere ?? [], language))],
    [staff.nextMeeting, printedDay(snapshot.nextMeetingOn, language)],
  ];
  return facts.filter(([, text]) => text !== '');
}

const inLanguage = (people: PlanPrintModel['cover']['present'], language: 'da' | 'en') =>
  people.map(({ name, role }) => ({ name, role: roleInLanguage(role, language) }));

function namesWithRoles(people: PlanPrintModel['cover']['present']): string {
  return people.map(({ name, role }) => (role === '' ? name : `${name} (${role})`)).join(', ');
}

function printedColophon({ version, words, language }: PlanDocumentInput): PlanPrintModel['colophon'] {
  if (version === null) return [];
  const { staff } = words;
  const lines: [string, string][] = [
    [staff.version, String(version.number)],
    [staff.madeOn, staff.madeOnBy(printedDay(version.madeOn, language), version.madeBy)],
    // A first version has no reason of its own: the plan was agreed.
    [staff.reason, version.reason],
    [staff.hash, inGroups(version.hash)],
  ];
  return lines.filter(([, text]) => text !== '');
}

function printedFoot({
  version,
  words,
  language,
  printedOn,
  snapshot,
}: PlanDocumentInput): PlanPrintModel['foot'] {
  const { staff } = words;
  const name = cut(snapshot.citizen.name, 24);
  const printed = printedOn === undefined ? '' : staff.printed(printedDay(printedOn, language));
  if (version === null) {
    const draftOf = `${staff.draftFoot} · ${staff.meeting} ${printedDay(snapshot.meeting.on, language)}`;
    return { name, version: draftOf, reason: '', hash: '', printed };
  }
  return {
    name,
    version: `${staff.versionNumber(snapshot.roundNumber, version.number)} · ${staff.made(printedDay(version.madeOn, language))}`,
    reason: version.reason === '' ? '' : cut(`${staff.reason}: ${version.reason}`, 80),
    hash: `${staff.hash}: ${inGroups(version.hash)}`,
    printed,
  };
}

// A foot line must stay one line; the formal part has the whole text.
function cut(text: string, longest: number): string {
  const signs = [...text.replaceAll(/\s+/g, ' ')];
  return signs.length <= longest ? signs.join('') : `${signs.slice(0, longest).join('').trimEnd()} …`;
}

function inGroups(hash: string): string {
  return hash.replaceAll(/(.{8})(?=.)/g, '$1 ');
}

function withoutFunctions(words: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
