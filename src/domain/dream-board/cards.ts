import { charactersIn } from '../preparation/answer.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { boardPlaces, deckPlace, dreamPlace, kindOf, type PictureName, placesOf } from './own-picture.ts';

/** The most characters on a card, counted as people count them. */
export const mostCardCharacters = 80;

/** What stands on a card: own words, a symbol or a photo (file id), alone or together. */
export interface CardContent {
  readonly words: string;
  readonly symbol: string | null;
  readonly photo: string | null;
}

/** A card of a dream board, a mat or the strengths. */
export interface PictureCard extends CardContent {
  readonly id: string;
  /** Which card of a dealt deck it is; null for one the citizen made. */
  readonly key: string | null;
  readonly place: string;
  /** Order within a place; the latest lies last. */
  readonly position: number;
  /** ISO instant; null while it lies there. */
  readonly takenAwayAt: string | null;
  readonly version: number;
}

export type CardRefusal = 'nothingOnCard' | 'cardWordsTooLong' | 'noSuchPlace' | 'cardGone' | 'boardFull';
type Cards = readonly PictureCard[];

/** The cards that lie there, in the order they were laid. */
export function lying(cards: Cards): Cards {
  return cards.filter(({ takenAwayAt }) => takenAwayAt === null).sort((a, b) => a.position - b.position);
}

/** The card that lies at a place of the dream board; undefined when the tile is free. */
export function cardAt(cards: Cards, place: string): PictureCard | undefined {
  return lying(cards).find((card) => card.place === place);
}

/** Checks what stands on a card. Refuses an empty one, and more than 80 characters. */
export function writeContent(content: CardContent): CardContent | Refusal<CardRefusal> {
  const { words, symbol, photo } = content;
  if (words.trim() === '' && symbol === null && photo === null) return refuse('nothingOnCard', 'words');
  if (charactersIn(words) > mostCardCharacters) return refuse('cardWordsTooLong', 'words');
  return content;
}

/** A card to lay. */
export interface NewCard {
  readonly id: string;
  readonly key: string | null;
  readonly place: string;
  readonly content: CardContent;
}

/**
 * Lays a new card. On the dream board a tile holds one: where another tab was faster, the card comes to the first free
 * tile, so that neither is lost (R-T5). The middle is taken by nobody but who chose it. Refuses what `writeContent`
 * refuses, a place that the picture has not, and a full board.
 */
export function layCard(
  name: PictureName,
  cards: Cards,
  { id, key, place, content }: NewCard,
): Cards | Refusal<CardRefusal> {
  const written = writeContent(content);
  if ('refused' in written) return written;
  if (!placesOf(name).includes(place)) return refuse('noSuchPlace');
  const at = placeFor(name, cards, place);
  if (at === null) return refuse('boardFull');
  const card = { ...written, id, key, place: at, position: nextPosition(cards), takenAwayAt: null };
  return [...cards, { ...card, version: 1 }];
}

/**
 * Moves a card. On the dream board two cards change places; in a mat the card comes last in its column. Refuses a card
 * that is not there any more, and a place that the picture has not.
 */
export function moveCard(
  name: PictureName,
  cards: Cards,
  id: string,
  place: string,
): Cards | Refusal<CardRefusal> {
  const moved = lying(cards).find((card) => card.id === id);
  if (moved === undefined) return refuse('cardGone');
  if (!placesOf(name).includes(place)) return refuse('noSuchPlace');
  if (moved.place === place) return cards;
  const other = kindOf(name) === 'dreamBoard' ? cardAt(cards, place) : undefined;
  return cards.map((card) => {
    if (card.id === id) return { ...card, place, position: nextPosition(cards) };
    return card.id === other?.id ? { ...card, place: moved.place } : card;
  });
}

/** Takes a card away; it can be brought back. One that is away already stays so. Takes the ISO instant. */
export function takeCardAway(cards: Cards, id: string, now: string): Cards | Refusal<CardRefusal> {
  if (!cards.some((card) => card.id === id)) return refuse('cardGone');
  return cards.map((card) =>
    card.id === id && card.takenAwayAt === null ? { ...card, takenAwayAt: now } : card,
  );
}

/** Brings a card back to where it lay, or to the first free tile. Refuses a card nobody knows, and a full board. */
export function bringCardBack(name: PictureName, cards: Cards, id: string): Cards | Refusal<CardRefusal> {
  const back = cards.find((card) => card.id === id);
  if (back === undefined) return refuse('cardGone');
  if (back.takenAwayAt === null) return cards;
  const place = placeFor(name, cards, back.place);
  if (place === null) return refuse('boardFull');
  const position = nextPosition(cards);
  return cards.map((card) => (card.id === id ? { ...card, place, position, takenAwayAt: null } : card));
}

/** Writes something else on a card. Refuses a card that is not there any more, and what `writeContent` refuses. */
export function changeCard(cards: Cards, id: string, content: CardContent): Cards | Refusal<CardRefusal> {
  if (!lying(cards).some((card) => card.id === id)) return refuse('cardGone');
  const written = writeContent(content);
  if ('refused' in written) return written;
  return cards.map((card) => (card.id === id ? { ...card, ...written } : card));
}

/** Which of these cards are new or differ from before in anything but their version. */
export function changedCards(before: Cards, after: Cards): Cards {
  return after.filter((card) => {
    const old = before.find(({ id }) => id === card.id);
    return old === undefined || !isSame(old, card);
  });
}

/**
 * Takes one change back. Takes the cards and the changed ones as they were before; a card that was new then is taken away,
 * and can be brought back; one that was dealt from the deck of a mat lies in the deck again. Undo goes backwards change by change, so that every tile is free again.
 */
export function undone(
  name: PictureName,
  cards: Cards,
  before: Cards,
  added: readonly string[],
  now: string,
): Cards {
  return cards.map((card) => {
    const old = before.find(({ id }) => id === card.id);
    if (old !== undefined) return { ...old, version: card.version };
    if (!added.includes(card.id)) return card;
    return kindOf(name) === 'mat' && card.key !== null
      ? { ...card, place: deckPlace }
      : { ...card, takenAwayAt: card.takenAwayAt ?? now };
  });
}

function isSame(a: PictureCard, b: PictureCard): boolean {
  return (
    a.place === b.place &&
    a.position === b.position &&
    a.words === b.words &&
    a.symbol === b.symbol &&
    a.photo === b.photo &&
    a.takenAwayAt === b.takenAwayAt
  );
}

function placeFor(name: PictureName, cards: Cards, wanted: string): string | null {
  if (kindOf(name) !== 'dreamBoard' || cardAt(cards, wanted) === undefined) return wanted;
  return boardPlaces.find((place) => place !== dreamPlace && cardAt(cards, place) === undefined) ?? null;
}

function nextPosition(cards: Cards): number {
  return Math.max(0, ...cards.map(({ position }) => position)) + 1;
}
