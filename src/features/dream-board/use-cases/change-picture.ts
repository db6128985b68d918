import type { Command, Visit, Work } from '../../../database/visit.ts';
import type { PictureCard } from '../../../domain/dream-board/cards.ts';
import type { PictureName } from '../../../domain/dream-board/own-picture.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { cardsOf, pictureToChange, writeCards } from '../store.ts';

/** Which picture of which citizen. */
export interface WhichPicture {
  readonly citizenId: string;
  readonly name: PictureName;
}

/**
 * Changes the cards of a picture as the domain decides, on what stands there now: a second tab's change is added to the
 * first, never written over it (R-T5). Gives the cards. Refuses what the domain refuses. Throws NotFound for anybody but
 * the citizen (R-P6).
 */
export function changePicture(
  visit: Visit,
  command: Command,
  { citizenId, name }: WhichPicture,
  decide: (cards: readonly PictureCard[], work: Work) => readonly PictureCard[] | Refusal,
): Promise<{ cards: readonly PictureCard[] } | Refusal> {
  return visit.write({ event: 'ownPicture.changed', citizenId }, command, async (work) => {
    const picture = await pictureToChange(work, citizenId, name);
    const before = await cardsOf(work, picture.id);
    const after = decide(before, work);
    if (isRefusal(after)) return after;
    await writeCards(work, picture, citizenId, before, after);
    return { cards: after };
  });
}
