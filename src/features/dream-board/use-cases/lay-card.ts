import type { Command, Visit } from '../../../database/visit.ts';
import { type CardContent, layCard } from '../../../domain/dream-board/cards.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { changePicture, type WhichPicture } from './change-picture.ts';

/** A card that the citizen makes. */
export interface CardToLay extends WhichPicture {
  readonly place: string;
  readonly content: CardContent;
}

/**
 * Lays a card of the citizen's own: words, a symbol or a photo. Gives where it lies, which is another tile where a second tab
 * was faster. Refuses an empty card, too many words and a full board. Throws NotFound for anybody but the citizen.
 */
export async function layOwnCard(
  visit: Visit,
  command: Command,
  card: CardToLay,
): Promise<{ cardId: string; place: string } | Refusal> {
  const { id } = command;
  const laid = await changePicture(visit, command, card, (cards) =>
    layCard(card.name, cards, { id, key: null, place: card.place, content: card.content }),
  );
  if (isRefusal(laid)) return laid;
  return { cardId: id, place: laid.cards.find((one) => one.id === id)?.place ?? card.place };
}
