import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { inOrderChosen } from '../../../domain/preparation/answer.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { answerToChange, currentRound } from '../store.ts';
import { changeAnswer } from './change-answer.ts';

export interface PicturesInput {
  readonly citizenId: string;
  readonly area: LifeArea;
  /** The pictures that stood on the screen, and those of them that were chosen. Others in the answer stay as they are. */
  readonly offered: readonly string[];
  readonly chosen: readonly string[];
}

/**
 * The citizen chooses among the pictures that were offered. Refuses more than twelve in one answer. Throws NotFound for
 * anybody but the citizen (R-P6), and while no round has begun.
 */
export function choosePictures(
  visit: Visit,
  command: Command,
  input: PicturesInput,
): Promise<{ version: number } | Refusal> {
  const { citizenId, area, offered, chosen } = input;
  return visit.write({ event: 'privatePreparation.saved', citizenId }, command, async (work) => {
    const round = await currentRound(work, citizenId);
    if (round === null) throw new NotFound();
    const before = await answerToChange(work, { citizenId, roundId: round.id, area });
    const { answer } = before;
    const untouched = answer.symbols.filter((symbol) => !offered.includes(symbol));
    const symbols = inOrderChosen(answer.symbols, [...untouched, ...chosen]);
    const isNews = symbols.some((symbol) => !answer.symbols.includes(symbol));
    const version = await changeAnswer(work, citizenId, before, {
      ...answer,
      symbols,
      instead: isNews ? null : answer.instead,
    });
    return isRefusal(version) ? version : { version };
  });
}
