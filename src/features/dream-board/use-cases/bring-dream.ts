import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { cardAt } from '../../../domain/dream-board/cards.ts';
import { areaToBringInto, dreamPlace } from '../../../domain/dream-board/own-picture.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { bringIntoAnswer } from '../../preparation/public.ts';
import { loadPicture } from './see-picture.ts';

/**
 * Brings "Min drøm" from the middle of the board into the preparation: words, symbol and photo as they are, nothing typed
 * twice and nothing written over (R-P5, R-T5). Refuses where the answer would hold too much. Throws NotFound for anybody
 * but the citizen, with an empty middle, and while no round has begun.
 */
export function bringDream(
  visit: Visit,
  command: Command,
  citizenId: string,
): Promise<{ version: number } | Refusal> {
  return visit.write({ event: 'privatePreparation.saved', citizenId }, command, async (work) => {
    const dream = cardAt((await loadPicture(work, citizenId, 'dream-board')).cards, dreamPlace);
    if (dream === undefined) throw new NotFound();
    work.also('ownPicture.viewed');
    const brought = await bringIntoAnswer(work, citizenId, areaToBringInto('dream-board'), {
      words: dream.words,
      symbols: dream.symbol === null ? [] : [dream.symbol],
      photo: dream.photo,
    });
    return isRefusal(brought) ? brought : { version: brought.version };
  });
}
