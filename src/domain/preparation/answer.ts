import { type AnswerFile, answerFiles } from '../answer-file.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** The most characters that an answer's words hold, counted as people count them: an å or a symbol is one. */
export const mostCharacters = 4000;
/** The most symbols an answer holds. */
export const mostSymbols = 12;

/**
 * What a citizen prepares about one area: words, symbols, a photo, a drawing or a recording, alone or together (R-P5).
 * Photo, drawing and recording are ids of files.
 */
export interface PreparationAnswer {
  readonly words: string;
  readonly symbols: readonly string[];
  readonly photo: string | null;
  readonly drawing: string | null;
  readonly recording: string | null;
  /** "Jeg ved det ikke" and "Spring over" are answers. What was told before stays beside them: nothing is lost (R-T5). */
  readonly instead: 'dontKnow' | 'skipped' | null;
}

/** An area before anybody has touched it. */
export const noAnswer: PreparationAnswer = {
  words: '',
  symbols: [],
  photo: null,
  drawing: null,
  recording: null,
  instead: null,
};

export type AnswerState = 'told' | 'dontKnow' | 'skipped' | 'unanswered';

/** How an area stands: the last choice of the citizen, or what they told. */
export function answerState(answer: PreparationAnswer): AnswerState {
  if (answer.instead !== null) return answer.instead;
  return hasContent(answer) ? 'told' : 'unanswered';
}

/** True when an area counts as answered; not knowing and skipping count (R-P3, R-P5). */
export function isAnswered(answer: PreparationAnswer): boolean {
  return answerState(answer) !== 'unanswered';
}

/** True when there is something to see or hear in an answer. */
export function hasContent(answer: PreparationAnswer): boolean {
  const { words, symbols } = answer;
  return words.trim() !== '' || symbols.length > 0 || filesOf(answer).length > 0;
}

/** What was told beside "Jeg ved det ikke" or "Spring over": words, or something else; null where nothing was, or it is the answer. */
export function toldBeside(answer: PreparationAnswer): 'words' | 'other' | null {
  if (answer.instead === null || !hasContent(answer)) return null;
  return answer.words.trim() === '' ? 'other' : 'words';
}

/** Which of photo, drawing and recording an answer has. */
export function filesOf(answer: PreparationAnswer): readonly AnswerFile[] {
  return answerFiles.filter((file) => answer[file] !== null);
}

export type AnswerRefusal = 'wordsTooLong' | 'tooManySymbols';

/**
 * Writes an answer. Takes it as the citizen left it; an empty one is fine, because it takes an answer back. Refuses
 * more than 4,000 characters or 12 symbols; what was typed comes back with the refusal's page (R-T5).
 */
export function writeAnswer(answer: PreparationAnswer): PreparationAnswer | Refusal<AnswerRefusal> {
  if (charactersIn(answer.words) > mostCharacters) return refuse('wordsTooLong', 'words');
  if (answer.symbols.length > mostSymbols) return refuse('tooManySymbols', 'symbols');
  return answer;
}

/** How many characters a text has, counted by code points as the database does. */
export function charactersIn(text: string): number {
  return [...text].length;
}

/** How far the sheet has come: areas answered and areas left. */
export function preparationProgress(answers: readonly PreparationAnswer[]): {
  readonly answered: number;
  readonly left: number;
} {
  const answered = answers.filter(isAnswered).length;
  return { answered, left: answers.length - answered };
}

/** The chosen pictures in the order they were chosen: those from before first. */
export function inOrderChosen(before: readonly string[], chosen: readonly string[]): readonly string[] {
  return [
    ...before.filter((symbol) => chosen.includes(symbol)),
    ...new Set(chosen.filter((symbol) => !before.includes(symbol))),
  ];
}

/** Two texts below one another; one of them where the other is empty or says the same. */
export function bothTexts(first: string, second: string): string {
  if (second.trim() === '' || first === second) return first;
  return first.trim() === '' ? second : `${first}\n\n${second}`;
}

/** Whether the same photo, drawing and recording lie in both. */
export const hasSameFiles = (
  a: Pick<PreparationAnswer, AnswerFile>,
  b: Pick<PreparationAnswer, AnswerFile>,
): boolean => answerFiles.every((file) => a[file] === b[file]);

/** Whether two answers say the same. */
export function isSameAnswer(a: PreparationAnswer, b: PreparationAnswer): boolean {
  return (
    a.words === b.words &&
    hasSameFiles(a, b) &&
    a.instead === b.instead &&
    a.symbols.length === b.symbols.length &&
    a.symbols.every((symbol, at) => symbol === b.symbols[at])
  );
}
