import { v7 as uuidv7 } from 'uuid';
import type { Command, Visit } from '../../../database/visit.ts';
import {
  type Dealt,
  type DeckCard,
  deckOf,
  layFromDeck,
  matProgress,
} from '../../../domain/dream-board/mat.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { changePicture, type WhichPicture } from './change-picture.ts';

/** An answer about one card of the deck. */
export interface DeckAnswer extends WhichPicture {
  /** What the deck of this mat begins with. */
  readonly dealt: readonly Dealt[];
  /** The key of a dealt card, or the id of one the citizen added. */
  readonly card: { readonly key: string } | { readonly cardId: string };
  readonly place: string;
}

/**
 * Lays one card of the deck in a column, or as "Jeg ved det ikke" or "Spring over". A card that another tab laid meanwhile
 * moves. Gives how many are left, and the deck. Refuses a card that is in no deck of this mat. Throws NotFound for anybody but the citizen.
 */
export async function layDeckCard(
  visit: Visit,
  command: Command,
  { dealt, card, place, ...which }: DeckAnswer,
): Promise<{ left: number; deck: readonly DeckCard[] } | Refusal> {
  const laid = await changePicture(visit, command, which, (cards, { now }) => {
    if ('cardId' in card) {
      const added = cards.find(({ id }) => id === card.cardId);
      if (added === undefined) return refuse('cardGone');
      return layFromDeck(which.name, cards, { kind: 'added', card: added }, added.id, place);
    }
    const known = dealt.find(({ key }) => key === card.key);
    if (known === undefined) return refuse('cardGone');
    const newId = uuidv7({ msecs: Date.parse(now) });
    return layFromDeck(which.name, cards, { kind: 'dealt', ...known }, newId, place);
  });
  if (isRefusal(laid)) return laid;
  const { laid: done, of } = matProgress(dealt, laid.cards);
  const deck = deckOf(dealt, laid.cards);
  return { left: deck.length === 0 ? 0 : of - done, deck };
}
