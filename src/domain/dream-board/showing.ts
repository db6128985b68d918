import { cellOf, type RelationKind } from '../access/access-table.ts';
import type { PersonAround } from '../preparation/sharing.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { deckPlace } from './own-picture.ts';

/** A picture as it is shown: the words of the columns, and the cards that lie on it. */
export interface ShownContent {
  readonly columnNames: readonly string[];
  readonly cards: readonly ShownCard[];
}

/** A card of a shown picture. */
export interface ShownCard {
  readonly id: string;
  readonly key: string | null;
  readonly place: string;
  readonly words: string;
  readonly symbol: string | null;
  readonly photo: string | null;
}

/** What is copied when a picture is shown: the cards that lie there, not those still in the deck. */
export function contentToShow(columnNames: readonly string[], cards: readonly ShownCard[]): ShownContent {
  return {
    columnNames: [...columnNames],
    cards: cards
      .filter(({ place }) => place !== deckPlace)
      .map(({ id, key, place, words, symbol, photo }) => ({ id, key, place, words, symbol, photo })),
  };
}

/** Whether two pictures show the same. */
export function isSameContent(a: ShownContent, b: ShownContent): boolean {
  const plain = ({ columnNames, cards }: ShownContent) =>
    JSON.stringify([
      columnNames,
      cards.map(({ id, key, place, words, symbol, photo }) => [id, key, place, words, symbol, photo]),
    ]);
  return plain(a) === plain(b);
}

/** The persons a citizen may show a picture to: the living relations whose column says "only what the citizen shows" (§ 5). */
export function whoMayBeShown<Person extends PersonAround>(around: readonly Person[]): readonly Person[] {
  const pickable = around.filter(
    ({ as, isActive }) => isActive && cellOf('ownPictures', as)?.read === 'shown',
  );
  // Somebody who is two things to the citizen is still one person to pick.
  return pickable.filter((one, at) => pickable.findIndex(({ personId }) => personId === one.personId) === at);
}

/** What the page of showing asks for. */
export interface ShowingWish {
  readonly as: RelationKind | undefined;
  /** Who was ticked when the page was shown, and who is ticked now: an older page takes nothing back. */
  readonly was: readonly string[];
  readonly chosen: readonly string[];
  /** Everybody who sees an older picture gets the new one. */
  readonly isRenewed: boolean;
}

export interface ShowingDecided {
  /** Who gets the picture as it is now, and from whom it is hidden. */
  readonly show: readonly string[];
  readonly hide: readonly string[];
}

export type ShowingRefusal =
  | 'onlyTheCitizenShares'
  | 'nobodyPicked'
  | 'personMayNotBePicked'
  | 'nothingToShow';

/**
 * Whom a picture is shown to and hidden from (R-P6). Hiding is always possible. Refuses anybody but the citizen, nobody
 * picked, a person who may not be picked, and an empty picture.
 */
export function decideShowing(
  { as, was, chosen, isRenewed }: ShowingWish,
  around: readonly PersonAround[],
  seenBy: readonly string[],
  isEmpty: boolean,
): ShowingDecided | Refusal<ShowingRefusal> {
  if (as !== 'citizen') return refuse('onlyTheCitizenShares');
  const added = [...new Set(chosen.filter((person) => !was.includes(person)))];
  const hide = was.filter((person) => !chosen.includes(person));
  const show = isRenewed ? [...new Set([...seenBy, ...added])].filter((one) => !hide.includes(one)) : added;
  if (show.length === 0 && hide.length === 0 && was.length === 0) return refuse('nobodyPicked', 'chosen');
  const pickable = new Set(whoMayBeShown(around).map(({ personId }) => personId));
  if (!added.every((person) => pickable.has(person))) return refuse('personMayNotBePicked', 'chosen');
  if (show.length > 0 && isEmpty) return refuse('nothingToShow', 'chosen');
  return { show: show.filter((person) => pickable.has(person)), hide };
}
