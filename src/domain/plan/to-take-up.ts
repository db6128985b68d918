import type { IsoDay } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { isTheirs, type PartyAnswer, toldAnswer } from './agreement.ts';

/** What who leads the plan tells of a talk with a party about their answer to it (R-M8, R-C1). */
export interface AnswerTalk {
  readonly id: string;
  readonly answerId: string;
  /** What was said and agreed. */
  readonly words: string;
  readonly talkedOn: IsoDay;
  /** Full name of who tells it. */
  readonly by: string;
  /** What the party says to that; null while they have not. */
  readonly wasThere: boolean | null;
}

/**
 * Whether an answer is one that somebody takes up with the party (R-M8): a no, a yes to a part, or that they say themselves that they do
 * not know. That they could not answer, as another recorded, is no answer of theirs to talk about.
 */
export function isNotWholeYes(answer: Pick<PartyAnswer, 'answer' | 'recordedBy'>): boolean {
  const told = toldAnswer(answer);
  return told === 'disagree' || told === 'partly' || told === 'doesNotKnow';
}

/** Whether it was talked about: somebody tells so, and the party does not say that it is not so. Silence is not asked for. */
export function isTalkedAbout(
  answerId: string,
  talks: readonly Pick<AnswerTalk, 'answerId' | 'wasThere'>[],
): boolean {
  return talks.some((talk) => talk.answerId === answerId && talk.wasThere !== false);
}

/**
 * The answer of each party that waits to be taken up with them (R-M8, R-C1): the one that counts is "Ikke enig", "Enig i noget" or
 * "Jeg ved det ikke", and nobody has talked with them about that very answer. A later answer of theirs is a new one. Takes all answers to one version in
 * the order in which they came, and the talks about them; gives them in the order in which they were given.
 */
export function toTakeUp<Answer extends PartyAnswer & { readonly id: string }>(
  answers: readonly Answer[],
  talks: readonly Pick<AnswerTalk, 'answerId' | 'wasThere'>[],
): readonly Answer[] {
  return answers.filter(
    (answer) => isNotWholeYes(answer) && countsNow(answer, answers) && !isTalkedAbout(answer.id, talks),
  );
}

/**
 * Whether what a party answers is brought to who leads the plan (R-M8, R-C1): only of the version that holds. Of a plan that a newer one
 * has taken the place of, everybody is asked anew about the newer. Takes the version answered and the newest that the party knows.
 */
export function isBroughtToWhoLeads(versionId: string, newestId: string | null): boolean {
  return versionId === newestId;
}

/** Whether an answer is the one that counts for its party: the newest that they gave, or said yes to (R-M8). */
export function countsNow<Answer extends PartyAnswer>(answer: Answer, answers: readonly Answer[]): boolean {
  return (
    answers.filter(({ partyId }) => partyId === answer.partyId).findLast((one) => isTheirs(one)) === answer
  );
}

/**
 * Tells of a talk about an answer (R-M8). Takes what was said and agreed, the day of the talk, the day of the answer and today.
 * Refuses a talk without words, on a day to come, and before there was an answer to talk about.
 */
export function tellOfTalk(
  talk: { readonly words: string; readonly talkedOn: IsoDay },
  answeredOn: IsoDay,
  today: IsoDay,
):
  | { readonly words: string; readonly talkedOn: IsoDay }
  | Refusal<'talkWordsMissing' | 'talkDayToCome' | 'talkBeforeAnswer'> {
  const words = talk.words.trim();
  if (words === '') return refuse('talkWordsMissing', 'words');
  if (talk.talkedOn > today) return refuse('talkDayToCome', 'talkedOn');
  if (talk.talkedOn < answeredOn) return refuse('talkBeforeAnswer', 'talkedOn');
  return { words, talkedOn: talk.talkedOn };
}
