import { charactersIn } from '../preparation/answer.ts';
import { questionsInARow } from '../preparation/life-areas.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type CardRefusal, layCard, lying, moveCard, type PictureCard } from './cards.ts';
import { deckPlace, type PictureName } from './own-picture.ts';

/** The most characters in the name of a column. */
export const mostNameCharacters = 30;

/** A card of the deck that has not been laid: one that is dealt, or one the citizen added. */
export type DeckCard =
  | { readonly kind: 'dealt'; readonly key: string; readonly symbol: string }
  | { readonly kind: 'added'; readonly card: PictureCard };

/** What the deck of a mat begins with: a key and the symbol on it. */
export interface Dealt {
  readonly key: string;
  readonly symbol: string;
}

/**
 * What is left in the deck, in order: the dealt cards nobody has laid or taken away, then those the citizen added. So one
 * can stop anywhere and go on another day.
 */
export function deckOf(dealt: readonly Dealt[], cards: readonly PictureCard[]): readonly DeckCard[] {
  const known = new Set(cards.map(({ key }) => key));
  return [
    ...dealt
      .filter(({ key }) => !known.has(key))
      .map(({ key, symbol }): DeckCard => ({ kind: 'dealt', key, symbol })),
    ...lying(cards)
      .filter(({ place }) => place === deckPlace)
      .map((card): DeckCard => ({ kind: 'added', card })),
  ];
}

/** How many cards of the mat have been answered, "Jeg ved det ikke" and "Spring over" too, and how many there are. */
export function matProgress(
  dealt: readonly Dealt[],
  cards: readonly PictureCard[],
): { readonly laid: number; readonly of: number } {
  const laid = lying(cards).filter(({ place }) => place !== deckPlace).length;
  return { laid, of: laid + deckOf(dealt, cards).length };
}

/**
 * Lays the top card of the deck, or one that another tab has laid meanwhile: then it moves. Takes the id that a dealt card
 * gets. Refuses a place that a mat has not, and a card that is not in the deck.
 */
export function layFromDeck(
  name: PictureName,
  cards: readonly PictureCard[],
  card: DeckCard,
  newId: string,
  place: string,
): readonly PictureCard[] | Refusal<CardRefusal> {
  if (card.kind === 'added') return moveCard(name, cards, card.card.id, place);
  const there = cards.find(({ key }) => key === card.key);
  if (there !== undefined) return moveCard(name, cards, there.id, place);
  const content = { words: '', symbol: card.symbol, photo: null };
  return layCard(name, cards, { id: newId, key: card.key, place, content });
}

/** Whether a pause comes now: after five cards in a row, while there are more (design § Numbers to hold). */
export function isPauseAfter(inARow: number, left: number): boolean {
  return left > 0 && inARow > 0 && inARow % questionsInARow === 0;
}

export type NamesRefusal = 'columnNameTooLong';

/**
 * The names of the three columns as the citizen wants them; an empty one stands for the product's own word, and no names at
 * all when every one is empty. Refuses a name over 30 characters.
 */
export function writeColumnNames(names: readonly string[]): readonly string[] | Refusal<NamesRefusal> {
  const written = names.slice(0, 3).map((name) => name.trim());
  const tooLong = written.findIndex((name) => charactersIn(name) > mostNameCharacters);
  if (tooLong >= 0) return refuse('columnNameTooLong', `name${tooLong + 1}`);
  return written.every((name) => name === '') ? [] : written;
}
