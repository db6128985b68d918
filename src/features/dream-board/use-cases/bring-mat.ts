import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { areaToBringInto, deckPlace } from '../../../domain/dream-board/own-picture.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import type { FileStore } from '../../../outside/files.ts';
import { bringIntoAnswer, photoInAnswer } from '../../preparation/public.ts';
import type { WhichPicture } from './change-picture.ts';
import { loadForPaper, type PictureOnPaper } from './print-picture.ts';

/** What the citizen asks for. */
export interface MatToBring extends WhichPicture {
  /** The photo that the citizen has said yes to put aside; null where they were not asked. */
  readonly insteadOf: string | null;
}

/**
 * Brings a mat as it lies into the preparation, as the photo of its life area (R-P5). Refuses `photoIsThere` where a photo
 * stands that the citizen has not said yes to put aside; the one put aside can be brought back (R-T5). Takes what draws the
 * mat; `files` keeps the drawing. Throws NotFound for anybody but the citizen, with an empty mat, and while no round has begun.
 */
export async function bringMat(
  visit: Visit,
  command: Command,
  { citizenId, name, insteadOf }: MatToBring,
  draw: (taken: PictureOnPaper) => Promise<Uint8Array>,
  files: FileStore,
): Promise<{ version: number } | Refusal> {
  const area = areaToBringInto(name);
  const taken = await visit.read({ event: 'ownPicture.viewed', citizenId }, (work) =>
    loadForPaper(work, citizenId, name),
  );
  const { picture } = taken;
  if (!picture.hasPreparation || picture.cards.every(({ place }) => place === deckPlace))
    throw new NotFound();
  const photo = await files.put(await draw(taken));
  return visit.write({ event: 'privatePreparation.saved', citizenId }, command, async (work) => {
    const there = await photoInAnswer(work, citizenId, area);
    if (there !== null && there.photo !== photo && there.photo !== insteadOf) return refuse('photoIsThere');
    const brought = await bringIntoAnswer(work, citizenId, area, { words: '', symbols: [], photo });
    return isRefusal(brought) ? brought : { version: brought.version };
  });
}

/**
 * The photo that stands where a mat is brought to; null where there is none. Throws NotFound for anybody but the citizen
 * (R-P6).
 */
export function seePhotoInTheWay(
  visit: Visit,
  { citizenId, name }: WhichPicture,
): Promise<{ readonly answerId: string; readonly photo: string } | null> {
  return visit.read({ event: 'privatePreparation.viewed', citizenId }, (work) =>
    photoInAnswer(work, citizenId, areaToBringInto(name)),
  );
}
