import { NotFound, type Work } from '../../../database/visit.ts';
import { bothTexts, inOrderChosen } from '../../../domain/preparation/answer.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { answerFor, answerToChange, currentRound } from '../store.ts';
import { changeAnswer } from './change-answer.ts';

/** What comes into an answer from another room. */
export interface Brought {
  readonly words: string;
  readonly symbols: readonly string[];
  /** Id of a file; null leaves the answer's photo as it is. */
  readonly photo: string | null;
}

/**
 * Brings what the citizen made elsewhere into an answer of their preparation: nothing is typed twice (R-S3), and nothing is
 * written over – words stand below those that are there, a photo that was there can be brought back (R-T5). Part of a
 * transaction that is entered as the citizen. Refuses too many words or pictures. Throws NotFound while no round has begun.
 */
export async function bringIntoAnswer(
  work: Work,
  citizenId: string,
  area: LifeArea,
  { words, symbols, photo }: Brought,
): Promise<{ version: number } | Refusal> {
  const round = await currentRound(work, citizenId);
  if (round === null) throw new NotFound();
  const before = await answerToChange(work, { citizenId, roundId: round.id, area });
  const { answer } = before;
  const version = await changeAnswer(work, citizenId, before, {
    ...answer,
    words: answer.words.includes(words.trim()) ? answer.words : bothTexts(answer.words, words),
    symbols: inOrderChosen(answer.symbols, [...answer.symbols, ...symbols]),
    photo: photo ?? answer.photo,
    instead: null,
  });
  return isRefusal(version) ? version : { version };
}

/** The photo that stands in an answer of the preparation, and whose it is; null where there is none. */
export async function photoInAnswer(
  work: Work,
  citizenId: string,
  area: LifeArea,
): Promise<{ readonly answerId: string; readonly photo: string } | null> {
  const round = await currentRound(work, citizenId);
  const there = round === null ? null : await answerFor(work, round.id, area);
  const photo = there?.answer.photo ?? null;
  return there === null || photo === null ? null : { answerId: there.id, photo };
}

/** Whether there is a preparation to bring something into. */
export async function hasPreparation(work: Work, citizenId: string): Promise<boolean> {
  return (await currentRound(work, citizenId)) !== null;
}
