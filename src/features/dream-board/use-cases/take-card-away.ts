import type { Command, Visit } from '../../../database/visit.ts';
import { bringCardBack, takeCardAway } from '../../../domain/dream-board/cards.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { changePicture, type WhichPicture } from './change-picture.ts';

type WhichCard = WhichPicture & { readonly cardId: string };

/** Takes a card away; for 30 days it can be brought back (R-T5). Throws NotFound for anybody but the citizen. */
export function takeAwayOwnCard(
  visit: Visit,
  command: Command,
  { cardId, ...which }: WhichCard,
): Promise<object | Refusal> {
  return changePicture(visit, command, which, (cards, { now }) => takeCardAway(cards, cardId, now));
}

/** Brings a card back to where it lay. Refuses when the board is full. Throws NotFound for anybody but the citizen. */
export function bringBackOwnCard(
  visit: Visit,
  command: Command,
  { cardId, ...which }: WhichCard,
): Promise<object | Refusal> {
  return changePicture(visit, command, which, (cards) => bringCardBack(which.name, cards, cardId));
}
