import type { Command, Visit } from '../../../database/visit.ts';
import { changeCard, lying } from '../../../domain/dream-board/cards.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { cardsOf, pictureToChange, writeCards } from '../store.ts';
import type { WhichPicture } from './change-picture.ts';

/** What the screen of one card sends. */
export interface CardChange extends WhichPicture {
  readonly cardId: string;
  /** The version of the card that the screen was filled in on, and the words it showed then. */
  readonly version: number;
  readonly shown: string;
  readonly words: string;
  /** A symbol that was tapped; null leaves what is there. It takes the place of a photo. */
  readonly symbol: string | null;
}

export type CardChanged =
  | { readonly place: string }
  | { readonly conflict: true; readonly currentVersion: number; readonly words: string };

/**
 * Writes other words on a card, or puts another symbol on it. Words nobody touched stay as another tab wrote them; two
 * different texts are a conflict, and both are shown (R-T5). What a symbol takes the place of can be undone. Refuses an
 * empty card, too many words, and a card that is not there any more. Throws NotFound for anybody but the citizen.
 */
export function changeOwnCard(
  visit: Visit,
  command: Command,
  { citizenId, name, cardId, version, shown, words, symbol }: CardChange,
): Promise<CardChanged | Refusal> {
  return visit.write<CardChanged>({ event: 'ownPicture.changed', citizenId }, command, async (work) => {
    const picture = await pictureToChange(work, citizenId, name);
    const before = await cardsOf(work, picture.id);
    const card = lying(before).find(({ id }) => id === cardId);
    if (card === undefined) return refuse('cardGone');
    const isTouched = words !== shown;
    if (card.version !== version && isTouched && card.words !== shown && card.words !== words)
      return { conflict: true, currentVersion: card.version, words: card.words };
    const after = changeCard(before, cardId, {
      words: isTouched ? words : card.words,
      symbol: symbol ?? card.symbol,
      photo: symbol === null ? card.photo : null,
    });
    if (isRefusal(after)) return after;
    await writeCards(work, picture, citizenId, before, after);
    return { place: card.place };
  });
}
