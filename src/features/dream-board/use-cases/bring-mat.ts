import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { areaToBringInto, deckPlace } from '../../../domain/dream-board/own-picture.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { FileStore } from '../../../outside/files.ts';
import { bringIntoAnswer } from '../../preparation/public.ts';
import type { WhichPicture } from './change-picture.ts';
import { loadForPaper, type PictureOnPaper } from './print-picture.ts';

/**
 * Brings a mat as it lies into the preparation, as the photo of its life area (R-P5). A photo that was there before is put
 * aside and can be brought back (R-T5). Takes what draws the mat; `files` keeps the drawing. Throws NotFound for anybody but
 * the citizen, with an empty mat, and while no round has begun.
 */
export async function bringMat(
  visit: Visit,
  command: Command,
  { citizenId, name }: WhichPicture,
  draw: (taken: PictureOnPaper) => Promise<Uint8Array>,
  files: FileStore,
): Promise<{ version: number } | Refusal> {
  const taken = await visit.read({ event: 'ownPicture.viewed', citizenId }, (work) =>
    loadForPaper(work, citizenId, name),
  );
  const { picture } = taken;
  if (!picture.hasPreparation || picture.cards.every(({ place }) => place === deckPlace))
    throw new NotFound();
  const photo = await files.put(await draw(taken));
  return visit.write({ event: 'privatePreparation.saved', citizenId }, command, async (work) => {
    const brought = await bringIntoAnswer(work, citizenId, areaToBringInto(name), {
      words: '',
      symbols: [],
      photo,
    });
    return isRefusal(brought) ? brought : { version: brought.version };
  });
}
