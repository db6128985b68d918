import { questionsInARow } from '../preparation/life-areas.ts';

/** What is asked about how somebody communicates, in this order, and the ready answers of each question (R-W6). */
export const communicationAnswers = {
  ways: ['speech', 'pictures', 'signs', 'device', 'body'],
  yes: ['sayYes', 'nod', 'thumbUp', 'smile', 'look'],
  no: ['sayNo', 'shakeHead', 'thumbDown', 'turnAway', 'pushAway'],
  helps: ['time', 'shortSentences', 'showPictures', 'oneAtATime', 'quiet'],
  avoid: ['noise', 'haste', 'manyAtOnce', 'talkOverMe', 'touch'],
  sitting: ['quarterHour', 'halfHour', 'hour', 'withBreaks'],
} as const;

export type CommunicationQuestion = keyof typeof communicationAnswers;
export type CommunicationAnswer = (typeof communicationAnswers)[CommunicationQuestion][number];

export const communicationQuestions = Object.keys(communicationAnswers) as readonly CommunicationQuestion[];

/** How long somebody can sit is one answer; everything else may be several. */
export function hasOneAnswer(question: CommunicationQuestion): boolean {
  return question === 'sitting';
}

/** True for the name of a question. */
export function isCommunicationQuestion(text: string | undefined): text is CommunicationQuestion {
  return (communicationQuestions as readonly string[]).includes(text ?? '');
}

/** What comes after a question: the next one, a pause after every fifth, or null after the last (design § Numbers to hold). */
export function afterCommunicationQuestion(
  question: CommunicationQuestion,
): CommunicationQuestion | 'pause' | null {
  const next = communicationQuestions.indexOf(question) + 1;
  const following = communicationQuestions[next];
  if (following === undefined) return null;
  return next % questionsInARow === 0 ? 'pause' : following;
}

/** The question after the pause. */
export const afterPause: CommunicationQuestion = communicationQuestions[questionsInARow] ?? 'sitting';
