import type { Command, Visit } from '../../../database/visit.ts';
import { moveCard } from '../../../domain/dream-board/cards.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { changePicture, type WhichPicture } from './change-picture.ts';

/**
 * Moves a card to another place; on the dream board two cards change places. Refuses a card that was taken away meanwhile
 * and a place that is none. Throws NotFound for anybody but the citizen.
 */
export function moveOwnCard(
  visit: Visit,
  command: Command,
  { cardId, place, ...which }: WhichPicture & { readonly cardId: string; readonly place: string },
): Promise<object | Refusal> {
  return changePicture(visit, command, which, (cards) => moveCard(which.name, cards, cardId, place));
}
