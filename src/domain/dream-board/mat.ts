import { charactersIn } from '../preparation/answer.ts';
import { questionsInARow } from '../preparation/life-areas.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type CardRefusal, layCard, lying, moveCard, type PictureCard } from './cards.ts';
import { deckPlace, type PictureName } from './own-picture.ts';

/** The most characters in the name of a column. */
export const mostNameCharacters = 30;

/** A card of the deck that has not been laid: one that is dealt, or one the citizen added or took back. */
export type DeckCard =
  | { readonly kind: 'dealt'; readonly key: string; readonly symbol: string }
  | { readonly kind: 'added'; readonly card: PictureCard };

/** What the deck of a mat begins with: a key and the symbol on it. */
export interface Dealt {
  readonly key: string;
  readonly symbol: string;
}

/**
 * What is left in the deck, in order: the dealt cards nobody has laid or taken away, those that came back with "Fortryd" among
 * them, then those the citizen added. So one
 * can stop anywhere and go on another day.
 */
export function deckOf(dealt: readonly Dealt[], cards: readonly PictureCard[]): readonly DeckCard[] {
  const back = lying(cards).filter(({ place }) => place === deckPlace);
  const asDealt = dealt.flatMap(({ key, symbol }): readonly DeckCard[] => {
    if (cards.every((card) => card.key !== key)) return [{ kind: 'dealt', key, symbol }];
    return back.filter((card) => card.key === key).map((card) => ({ kind: 'added', card }));
  });
  const own = back.filter((card) => dealt.every(({ key }) => card.key !== key));
  return [...asDealt, ...own.map((card): DeckCard => ({ kind: 'added', card }))];
}

/** A card of the mat by what its page is called by: its key or its id. */
export type MatCard = DeckCard | { readonly kind: 'laid'; readonly card: PictureCard };

/** What a page about a card names it by: the key of a dealt one, the id of one the citizen added. */
export function nameOfCard(card: DeckCard): string {
  return card.kind === 'dealt' ? card.key : (card.card.key ?? card.card.id);
}

/**
 * The card of a page of the mat: in the deck, or laid already, as when one goes back to it. null for a card that is in neither,
 * and for no name.
 */
export function cardNamed(
  dealt: readonly Dealt[],
  cards: readonly PictureCard[],
  called: string | undefined,
): MatCard | null {
  const inDeck = deckOf(dealt, cards).find((card) => nameOfCard(card) === called);
  if (inDeck !== undefined) return inDeck;
  const laid = lying(cards).find(({ id, key, place }) => place !== deckPlace && called === (key ?? id));
  return laid === undefined ? null : { kind: 'laid', card: laid };
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
