import type { Command, Visit } from '../../../database/visit.ts';
import { changeCard, layCard, lying } from '../../../domain/dream-board/cards.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import type { FileStore } from '../../../outside/files.ts';
import { readPhoto } from '../../../outside/pictures.ts';
import { changePicture, type WhichPicture } from './change-picture.ts';

export interface PhotoToLay extends WhichPicture {
  readonly bytes: Uint8Array;
  /** A new card at this place, or the card that gets the photo. */
  readonly on: { readonly place: string; readonly words: string } | { readonly cardId: string };
}

/**
 * Lays a photo of the citizen's own, on a card of its own or on one that lies there; the symbol it takes the place of can be
 * undone. Refuses what is no photo, is too large or cannot be read, and a full board. Throws NotFound for anybody but the
 * citizen (R-P6), before a byte is unpacked.
 */
export async function addCardPhoto(
  visit: Visit,
  command: Command,
  { bytes, on, ...which }: PhotoToLay,
  files: FileStore,
): Promise<{ place: string } | Refusal> {
  await visit.read({ event: 'ownPicture.viewed', citizenId: which.citizenId }, async () => undefined);
  const read = await readPhoto(bytes);
  if (isRefusal(read)) return { ...read, field: 'photo' };
  const photo = await files.put(read.bytes);
  // The same form with another photo is another command.
  const whole: Command = { id: command.id, content: [command.content, photo] };
  const cardId = 'cardId' in on ? on.cardId : command.id;
  const laid = await changePicture(visit, whole, which, (cards) => {
    if ('place' in on) {
      const content = { words: on.words, symbol: null, photo };
      return layCard(which.name, cards, { id: command.id, key: null, place: on.place, content });
    }
    const card = lying(cards).find(({ id }) => id === on.cardId);
    if (card === undefined) return refuse('cardGone');
    return changeCard(cards, card.id, { words: card.words, symbol: null, photo });
  });
  if (isRefusal(laid)) return laid;
  return { place: laid.cards.find(({ id }) => id === cardId)?.place ?? '' };
}
