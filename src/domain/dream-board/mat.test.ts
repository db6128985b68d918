import { describe, expect, test } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { lying, type PictureCard, takeCardAway, undone } from './cards.ts';
import {
  cardNamed,
  deckOf,
  isPauseAfter,
  layFromDeck,
  matProgress,
  nameOfCard,
  writeColumnNames,
} from './mat.ts';
import { chooseStrengths, chosenStrengths, strengthScreens, strengths } from './strengths.ts';

const dealt = ['key', 'bed', 'sofa'].map((key) => ({ key, symbol: key }));
const now = '2026-11-22T10:00:00Z';
type Cards = readonly PictureCard[];

function lay(cards: Cards, place: string): Cards {
  const [top] = deckOf(dealt, cards);
  if (top === undefined) throw new Error('The deck is empty.');
  const laid = layFromDeck('mat-home', cards, top, `card ${cards.length}`, place);
  if (isRefusal(laid)) throw new Error(laid.refused);
  return laid as Cards;
}

describe('a conversation mat: one symbol at a time', () => {
  test('the deck goes on where one stopped; not knowing and skipping are answers', () => {
    const one = lay([], 'important');
    expect(matProgress(dealt, one)).toEqual({ laid: 1, of: 3 });
    const all = lay(lay(one, 'dontKnow'), 'skipped');
    expect(deckOf(dealt, all)).toEqual([]);
    expect(lying(all).map(({ key, place }) => [key, place])).toEqual([
      ['key', 'important'],
      ['bed', 'dontKnow'],
      ['sofa', 'skipped'],
    ]);
  });

  test('R-T5 a card that another tab laid moves and is not doubled', () => {
    const one = lay([], 'important');
    const again = layFromDeck('mat-home', one, { kind: 'dealt', key: 'key', symbol: 'key' }, 'new', 'little');
    expect(lying(again as Cards).map(({ id, place }) => [id, place])).toEqual([['card 0', 'little']]);
  });

  test('"Fortryd" puts a laid card on top of the deck again', () => {
    const two = lay(lay([], 'important'), 'little');
    const back = undone('mat-home', two, lying(lay([], 'important')), ['card 1'], now);
    expect(deckOf(dealt, back).map(nameOfCard)).toEqual(['bed', 'sofa']);
    expect(matProgress(dealt, back)).toEqual({ laid: 1, of: 3 });
    const again = lay(back, 'important');
    expect(lying(again).map(({ key, place }) => [key, place])).toEqual([
      ['key', 'important'],
      ['bed', 'important'],
    ]);
  });

  test.each([
    { row: 'the next of the deck', called: 'bed', kind: 'dealt' },
    { row: 'one that is laid, as when one goes back', called: 'key', kind: 'laid' },
    { row: 'no card of this mat', called: 'dog', kind: undefined },
    { row: 'no name', called: undefined, kind: undefined },
  ])('the page of a card: $row', ({ called, kind }) => {
    expect(cardNamed(dealt, lay([], 'important'), called)?.kind).toBe(kind);
  });

  test('what was taken away is not dealt again', () => {
    const away = takeCardAway(lay([], 'little'), 'card 0', now) as Cards;
    expect(deckOf(dealt, away).map((card) => card.kind === 'dealt' && card.key)).toEqual(['bed', 'sofa']);
  });

  test.each([
    [4, 3, false],
    [5, 1, true],
    [5, 0, false],
    [6, 3, false],
    [10, 2, true],
    [0, 8, false],
  ])('after %i in a row with %i left: a pause %s', (inARow, left, expected) => {
    expect(isPauseAfter(inARow, left)).toBe(expected);
  });

  test.each([
    [
      ['Ja', '', 'Nej'],
      ['Ja', '', 'Nej'],
    ],
    [[' ', '', ''], []],
    [
      ['Godt', 'Midt imellem', 'Skidt', 'en fjerde'],
      ['Godt', 'Midt imellem', 'Skidt'],
    ],
  ])('names %j are kept as %j', (names, expected) => {
    expect(writeColumnNames(names)).toEqual(expected);
  });
  test('refuses a name over 30 characters, beside its field', () => {
    expect(writeColumnNames(['', 'å'.repeat(31), ''])).toEqual({
      refused: 'columnNameTooLong',
      field: 'name2',
    });
  });
});

describe('the 24 strengths', () => {
  let count = 0;
  const make = { newId: () => `card ${count++}`, now };
  const choose = (cards: Cards, screen: number, chosen: readonly string[]) =>
    chooseStrengths(cards, strengthScreens[screen] ?? [], chosen, make) as Cards;

  test('four screens of six, each once', () => {
    expect(strengthScreens.map((screen) => screen.length)).toEqual([6, 6, 6, 6]);
    expect(new Set(strengths).size).toBe(24);
  });

  test('a screen changes only its own; there is no least and no most', () => {
    const first = choose([], 0, ['keepsOn', 'kind']);
    const second = choose(first, 1, ['listens']);
    expect(chosenStrengths(second)).toEqual(['keepsOn', 'kind', 'listens']);
    expect(chosenStrengths(choose(second, 0, []))).toEqual(['listens']);
    expect(chosenStrengths(choose(choose(second, 0, []), 0, ['kind']))).toEqual(['kind', 'listens']);
  });

  test('refuses what is no strength', () => {
    expect(chooseStrengths([], ['flying'], ['flying'], make)).toMatchObject({ refused: 'cardGone' });
  });
});
