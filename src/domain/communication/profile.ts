import type { RelationKind } from '../access/access-table.ts';
import type { GivenAnswerFile } from '../answer-file.ts';
import { charactersIn } from '../preparation/answer.ts';
import { type Refusal, refuse } from '../refusal.ts';
import {
  type CommunicationAnswer,
  type CommunicationQuestion,
  communicationAnswers,
  communicationQuestions,
  hasOneAnswer,
} from './questions.ts';

/** The most characters in the words of an answer, and in how somebody knows. */
export const mostCommunicationCharacters = 2000;

/** What one person said about one question: the citizen about themselves, or a contact person about them (R-P7). */
export interface CommunicationEntry {
  readonly id: string;
  readonly question: CommunicationQuestion;
  readonly authorId: string;
  readonly authorName: string;
  /** What the author is to the citizen today; null when nothing that the reader may know. */
  readonly as: RelationKind | null;
  readonly choices: readonly CommunicationAnswer[];
  readonly words: string;
  /** "Jeg ved det ikke" and "Spring over": what was said before stays beside them. */
  readonly instead: 'dontKnow' | 'skipped' | null;
  readonly howTheyKnow: string;
  /** What the citizen drew, said or photographed beside their own answer; nobody else's entry has any (R-P8). */
  readonly files: readonly GivenAnswerFile[];
  /** ISO instant of the last change, and its local day. */
  readonly changedAt: string;
  readonly changedOn: string;
  readonly version: number;
  readonly isWithdrawn: boolean;
  /** The version that the citizen called wrong; null when they did not. */
  readonly objectedVersion: number | null;
}

/** One question, with the citizen's own answer first and what is known from others beside it (R-P8). */
export interface CommunicationLine {
  readonly question: CommunicationQuestion;
  readonly own: CommunicationEntry | null;
  /** The newest that a contact person wrote; what those before them wrote lies behind it. */
  readonly others: CommunicationEntry | null;
}

/** How a citizen communicates, question by question. */
export interface CommunicationProfile {
  readonly citizenId: string;
  /** Given name. */
  readonly name: string;
  readonly lines: readonly CommunicationLine[];
}

/** The lines of a profile from all its entries. An entry that was withdrawn hides those before it, and is not shown. */
export function communicationLines(
  citizenId: string,
  entries: readonly CommunicationEntry[],
): readonly CommunicationLine[] {
  return communicationQuestions.map((question) => {
    const about = entries.filter((entry) => entry.question === question);
    const own = about.find(({ authorId }) => authorId === citizenId) ?? null;
    const newest = about
      .filter(({ authorId }) => authorId !== citizenId)
      .reduce<CommunicationEntry | null>(
        (latest, one) => (latest === null || one.changedAt > latest.changedAt ? one : latest),
        null,
      );
    return { question, own, others: newest?.isWithdrawn ? null : newest };
  });
}

/** True when an entry says something. */
export function saysSomething(entry: CommunicationEntry | null): entry is CommunicationEntry {
  if (entry === null || entry.instead !== null) return false;
  return entry.choices.length > 0 || entry.words.trim() !== '' || entry.files.length > 0;
}

/** What others need to read: only lines in which somebody said something. */
export function linesToShow(lines: readonly CommunicationLine[]): readonly CommunicationLine[] {
  return lines.filter(({ own, others }) => saysSomething(own) || saysSomething(others));
}

export type OwnState = 'told' | 'dontKnow' | 'skipped' | 'unanswered';

/** How a question stands for the citizen. */
export function ownState({ own }: CommunicationLine): OwnState {
  if (own !== null && own.instead !== null) return own.instead;
  return saysSomething(own) ? 'told' : 'unanswered';
}

/** The first question that the citizen has not answered; null when all are. Not knowing and skipping are answers. */
export function nextCommunicationQuestion(lines: readonly CommunicationLine[]): CommunicationQuestion | null {
  return lines.find((line) => ownState(line) === 'unanswered')?.question ?? null;
}

/** Whether the citizen objects to an entry, and whether it was changed since: then they may look anew (R-P7). */
export function objectionTo({
  objectedVersion,
  version,
}: CommunicationEntry): 'none' | 'stands' | 'changedSince' {
  if (objectedVersion === null) return 'none';
  return objectedVersion === version ? 'stands' : 'changedSince';
}

/** What somebody writes about one question. */
export interface CommunicationDraft {
  readonly question: CommunicationQuestion;
  readonly choices: readonly string[];
  readonly words: string;
  readonly instead: 'dontKnow' | 'skipped' | null;
  readonly howTheyKnow: string;
}

export type CommunicationRefusal =
  | 'unknownAnswer'
  | 'oneAnswerOnly'
  | 'wordsTooLong'
  | 'communicationMissing'
  | 'howTheyKnowMissing';

/**
 * Writes an answer. Takes whether it is the citizen's own, and the draft; the citizen's may be empty, which takes an
 * answer back. Refuses answers that the question does not have, two where there is one, and overlong words; from
 * anybody else also an empty one, and one that does not say how they know or that leaves the question open (R-P7).
 */
export function writeCommunication(
  isOwn: boolean,
  draft: CommunicationDraft,
): CommunicationDraft | Refusal<CommunicationRefusal> {
  const { question, choices, words, howTheyKnow } = draft;
  const known: readonly string[] = communicationAnswers[question];
  if (!choices.every((choice) => known.includes(choice))) return refuse('unknownAnswer', 'choices');
  if (hasOneAnswer(question) && choices.length > 1) return refuse('oneAnswerOnly', 'choices');
  if (charactersIn(words) > mostCommunicationCharacters) return refuse('wordsTooLong', 'words');
  const inOrder = known.filter((choice) => choices.includes(choice));
  if (isOwn) return { ...draft, choices: inOrder, howTheyKnow: '' };
  if (inOrder.length === 0 && words.trim() === '') return refuse('communicationMissing', 'words');
  if (howTheyKnow.trim() === '') return refuse('howTheyKnowMissing', 'howTheyKnow');
  if (charactersIn(howTheyKnow) > mostCommunicationCharacters) return refuse('wordsTooLong', 'howTheyKnow');
  return { ...draft, choices: inOrder, instead: null };
}
