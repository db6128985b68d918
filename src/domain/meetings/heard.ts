import type { PlanSnapshot, SaidBy, SaidFile } from '../plan/plan-snapshot.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * "Blev du hørt?" (R-M1). `couldNotAnswer` is also what "Jeg ved det ikke" becomes: an answer, never a yes.
 */
export type HeardAnswer = PlanSnapshot['heard']['answer'];

/**
 * What an answer to "Blev du hørt?" is told as, by whether the citizen gave it themselves (R-M1, R-P8): that they do not
 * know is an answer of their own; "could not answer" is what another wrote down.
 */
export function toldHeard(answer: HeardAnswer, isOwn: boolean): HeardAnswer | 'doesNotKnow' {
  return answer === 'couldNotAnswer' && isOwn ? 'doesNotKnow' : answer;
}

/** Something the citizen was heard in, tied to what shows it: their own card, or a reaction somebody describes. */
export interface HeardPoint {
  readonly what: string;
  readonly shownBy:
    | { readonly kind: 'card'; readonly cardId: string }
    | { readonly kind: 'reaction'; readonly description: string; readonly describedBy: string };
}

/** The citizen's answer at the end of a meeting, in their answer form, and the points that carry it. */
export interface Heard {
  readonly answer: HeardAnswer;
  readonly words: string;
  readonly saidBy: SaidBy;
  /** What the citizen drew, said or photographed beside their own answer; absent where there is none. */
  readonly files?: readonly SaidFile[];
  readonly points: readonly HeardPoint[];
  /** What the meeting did not come to; absent where nobody asks for it. */
  readonly notReached?: readonly NotReached[];
}

/** A point of the citizen's that the meeting did not come to, by what it is called. */
export interface NotReached {
  readonly what: string;
  /** Who said it on behalf of the citizen; null where the words are theirs. */
  readonly onBehalfBy: string | null;
}

export type HeardRefusal =
  | 'heardAnswerMissing'
  | 'heardRecorderMissing'
  | 'heardHowTheyKnowMissing'
  | 'heardPointMissing'
  | 'heardPointNotTheirCard'
  | 'heardReactionMissing';

/**
 * When "Blev du hørt?" is held out to the citizen (R-M1): once something has been talked about, for nobody can say it of a
 * meeting that has only begun. Before that it is a quiet way at the end of their page. Takes the cards on the table, how many
 * scores were given at this meeting, and whether it was answered already.
 */
export function isTimeToAskHeard({
  cards,
  scoresGiven,
  isAnswered,
}: {
  readonly cards: readonly { readonly isDone: boolean }[];
  readonly scoresGiven: number;
  readonly isAnswered: boolean;
}): boolean {
  return isAnswered || scoresGiven > 0 || cards.some(({ isDone }) => isDone);
}

/**
 * What is still missing before the citizen's answer can close a meeting (R-M1): the answer; who recorded it when
 * it was not the citizen, and how they know when it was on their behalf; at least one heard point when the answer
 * is yes or partly, unless a reaction was described with it; and for each point the citizen's own card or a reaction that somebody has described.
 * Takes the answer (null when not asked yet) and the ids of the citizen's own cards. Empty when nothing is missing.
 */
export function whatHeardNeeds(
  heard: Heard | null,
  citizensCards: readonly string[],
): readonly Refusal<HeardRefusal>[] {
  if (heard === null) return [refuse('heardAnswerMissing', 'heard')];
  return [...whoAnsweredNeeds(heard.saidBy), ...pointsNeed(heard, citizensCards)];
}

function whoAnsweredNeeds(saidBy: SaidBy): readonly Refusal<HeardRefusal>[] {
  if (saidBy.how === 'self') return [];
  if (saidBy.recordedBy.trim() === '') return [refuse('heardRecorderMissing', 'heardRecordedBy')];
  if (saidBy.how === 'onBehalf' && saidBy.howTheyKnow.trim() === '') {
    return [refuse('heardHowTheyKnowMissing', 'heardHowTheyKnow')];
  }
  return [];
}

function pointsNeed(heard: Heard, citizensCards: readonly string[]): readonly Refusal<HeardRefusal>[] {
  const saysHeard = heard.answer === 'yes' || heard.answer === 'partly';
  // Whoever answers on the citizen's behalf has described the reaction they saw: it carries the answer, and is not asked twice.
  const isDescribed = heard.saidBy.how === 'onBehalf' && heard.saidBy.howTheyKnow.trim() !== '';
  if (saysHeard && heard.points.length === 0 && !isDescribed)
    return [refuse('heardPointMissing', 'heardPoints')];
  return heard.points.flatMap((point) => pointNeeds(point, citizensCards));
}

function pointNeeds(
  { shownBy }: HeardPoint,
  citizensCards: readonly string[],
): readonly Refusal<HeardRefusal>[] {
  if (shownBy.kind === 'card') {
    return citizensCards.includes(shownBy.cardId) ? [] : [refuse('heardPointNotTheirCard', 'heardPoints')];
  }
  const isDescribed = shownBy.description.trim() !== '' && shownBy.describedBy.trim() !== '';
  return isDescribed ? [] : [refuse('heardReactionMissing', 'heardPoints')];
}

/**
 * True while a yes, or "Lidt", is carried by nothing (R-M1): the citizen has chosen no card, which is theirs to leave. Their answer
 * stands and they are not asked again; somebody in the room describes the reaction that showed it. Takes the answer as it was given (null
 * when not asked yet), and how many points there are.
 */
export function asksForReaction(
  heard: { readonly answer: HeardAnswer; readonly saidBy: SaidBy['how'] } | null,
  points: number,
): boolean {
  if (heard === null || points > 0 || heard.saidBy === 'onBehalf') return false;
  return heard.answer === 'yes' || heard.answer === 'partly';
}

/**
 * Takes a new answer to "Blev du hørt?" in the place of the one there is (R-M1). The citizen may always answer anew, also
 * over what another recorded. Nobody answers over the citizen, and a recording is taken back only by who made it.
 */
export function answerOver(
  former: { readonly authorId: string } | null,
  by: { readonly personId: string },
  citizenId: string,
): Refusal<'citizenHasAnswered' | 'recordedByAnother'> | null {
  if (former === null || by.personId === citizenId || former.authorId === by.personId) return null;
  return refuse(former.authorId === citizenId ? 'citizenHasAnswered' : 'recordedByAnother');
}
