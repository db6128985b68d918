import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../refusal.ts';
import {
  bringCardBack,
  cardAt,
  changeCard,
  changedCards,
  layCard,
  lying,
  moveCard,
  type PictureCard,
  takeCardAway,
  undone,
} from './cards.ts';
import { areaToBringInto, boardPlaces, pictureNamed } from './own-picture.ts';

const board = 'dream-board' as const;
const content = (words: string) => ({ words, symbol: null, photo: null });
const now = '2026-11-22T10:00:00Z';
type Cards = readonly PictureCard[];

function must(cards: Cards | { refused: string }): Cards {
  if (isRefusal(cards)) throw new Error(cards.refused);
  return cards as Cards;
}
const lay = (cards: Cards, id: string, place: string) =>
  must(layCard(board, cards, { id, key: null, place, content: content(id) }));
const where = (cards: Cards) => Object.fromEntries(lying(cards).map(({ id, place }) => [id, place]));

describe('the dream board: 3 × 3 tiles, one card a tile', () => {
  const two = lay(lay([], 'hund', '1'), 'drøm', '5');

  test.each([
    ['to a free tile it moves', 'hund', '9', { hund: '9', drøm: '5' }],
    ['to a tile that is taken the two change places', 'hund', '5', { hund: '5', drøm: '1' }],
    ['to where it lies it stays', 'hund', '1', { hund: '1', drøm: '5' }],
  ])('%s', (_row, id, place, expected) => {
    expect(where(must(moveCard(board, two, id, place)))).toEqual(expected);
  });

  test.each([
    ['a tile that is none', moveCard(board, two, 'hund', '10'), 'noSuchPlace'],
    ['a column on the board', moveCard(board, two, 'hund', 'important'), 'noSuchPlace'],
    ['a card that is none', moveCard(board, two, 'kat', '2'), 'cardGone'],
    ['a card taken away', moveCard(board, must(takeCardAway(two, 'hund', now)), 'hund', '2'), 'cardGone'],
    [
      'an empty card',
      layCard(board, two, { id: 'x', key: null, place: '2', content: content(' ') }),
      'nothingOnCard',
    ],
    [
      '81 characters',
      layCard(board, two, { id: 'x', key: null, place: '2', content: content('å'.repeat(81)) }),
      'cardWordsTooLong',
    ],
    ['a changed card without anything', changeCard(two, 'hund', content('')), 'nothingOnCard'],
  ])('refuses %s', (_row, outcome, code) => {
    expect(outcome).toMatchObject({ refused: code });
  });

  test('R-T5 where another tab was faster, both cards lie there, and nobody takes the middle', () => {
    expect(where(lay(two, 'bus', '5'))).toEqual({ hund: '1', drøm: '5', bus: '2' });
    const full = boardPlaces
      .filter((place) => place !== '5')
      .reduce<Cards>((cards, place) => lay(cards, place, place), []);
    expect(layCard(board, full, { id: 'x', key: null, place: '1', content: content('x') })).toMatchObject({
      refused: 'boardFull',
    });
  });

  test('R-T5 what was taken away comes back to its tile, or to a free one', () => {
    const away = must(takeCardAway(two, 'hund', now));
    expect(where(away)).toEqual({ drøm: '5' });
    expect(where(must(bringCardBack(board, away, 'hund')))).toEqual({ hund: '1', drøm: '5' });
    const taken = lay(away, 'bus', '1');
    expect(where(must(bringCardBack(board, taken, 'hund')))).toEqual({ hund: '2', drøm: '5', bus: '1' });
  });

  test('R-T5 whatever is done: no card is lost, no tile holds two, and undo gives back what was there', () => {
    const doing = fc.oneof(
      fc.record({ what: fc.constant('lay' as const), place: fc.constantFrom(...boardPlaces) }),
      fc.record({
        what: fc.constant('move' as const),
        card: fc.nat(12),
        place: fc.constantFrom(...boardPlaces),
      }),
      fc.record({ what: fc.constant('away' as const), card: fc.nat(12) }),
      fc.record({ what: fc.constant('back' as const), card: fc.nat(12) }),
    );
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 25 }), (doings) => {
        let cards: Cards = [];
        for (const [at, one] of doings.entries()) {
          const id = `card ${'card' in one ? one.card : at}`;
          const next =
            one.what === 'lay'
              ? layCard(board, cards, {
                  id: `card ${at}`,
                  key: null,
                  place: one.place,
                  content: content('x'),
                })
              : one.what === 'move'
                ? moveCard(board, cards, id, one.place)
                : one.what === 'away'
                  ? takeCardAway(cards, id, now)
                  : bringCardBack(board, cards, id);
          if (isRefusal(next)) continue;
          const after = next as Cards;
          expect(after.length).toBeGreaterThanOrEqual(cards.length);
          for (const place of boardPlaces)
            expect(lying(after).filter((card) => card.place === place).length).toBeLessThanOrEqual(1);
          const changed = changedCards(cards, after).map((card) => card.id);
          const old = cards.filter((card) => changed.includes(card.id));
          const added = changed.filter((changedId) => !cards.some((card) => card.id === changedId));
          expect(where(undone(board, after, old, added, now))).toEqual(where(cards));
          cards = after;
        }
      }),
    );
  });

  test('the middle is what is brought into the preparation', () => {
    expect(cardAt(two, '5')?.words).toBe('drøm');
    expect(areaToBringInto(board)).toBe('free');
    expect(areaToBringInto('mat-home')).toBe('home');
    expect(pictureNamed('mat-nowhere')).toBeNull();
  });
});
