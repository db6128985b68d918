import { describe, expect, test } from 'vitest';
import type { RelationKind } from '../access/access-table.ts';
import { contentToShow, decideShowing, isSameContent, whoMayBeShown } from './showing.ts';

const person = (personId: string, as: RelationKind, isActive = true) => ({ personId, as, isActive });
const around = [
  person('lone', 'relative'),
  person('mette', 'contactPerson'),
  person('susanne', 'otherProvider'),
  person('freja', 'peerGuide'),
  person('ali', 'contactPerson', false),
  person('bent', 'otherProvider'),
  person('bent', 'relative'),
];
const wish = { as: 'citizen' as RelationKind, was: [], chosen: [], isRenewed: false };

describe('R-P6 whom a picture is shown to', () => {
  test('§ 5: living relations that see what the citizen shows; another provider never, each person once', () => {
    expect(whoMayBeShown(around).map(({ personId }) => personId)).toEqual(['lone', 'mette', 'freja', 'bent']);
  });

  test.each([
    ['one more', { chosen: ['lone', 'mette'], was: ['mette'] }, { show: ['lone'], hide: [] }],
    ['one less', { chosen: [], was: ['mette'] }, { show: [], hide: ['mette'] }],
    ['both', { chosen: ['lone'], was: ['mette'] }, { show: ['lone'], hide: ['mette'] }],
    ['as it was', { chosen: ['mette'], was: ['mette'] }, { show: [], hide: [] }],
    ['the new one', { chosen: ['mette'], was: ['mette'], isRenewed: true }, { show: ['mette'], hide: [] }],
  ])('%s', (_row, over, expected) => {
    expect(decideShowing({ ...wish, ...over }, around, ['mette'], false)).toEqual(expected);
  });

  test.each([
    ['a guardian', { as: 'guardian' as RelationKind, chosen: ['lone'] }, false, 'onlyTheCitizenShares'],
    ['nobody', {}, false, 'nobodyPicked'],
    ['another provider', { chosen: ['susanne'] }, false, 'personMayNotBePicked'],
    ['an ended relation', { chosen: ['ali'] }, false, 'personMayNotBePicked'],
    ['an empty picture', { chosen: ['lone'] }, true, 'nothingToShow'],
  ])('refuses %s', (_row, over, isEmpty, code) => {
    expect(decideShowing({ ...wish, ...over }, around, [], isEmpty)).toMatchObject({ refused: code });
  });

  test('hiding an emptied picture is always possible', () => {
    expect(decideShowing({ ...wish, was: ['lone'] }, around, ['lone'], true)).toEqual({
      show: [],
      hide: ['lone'],
    });
  });

  test('the copy holds what lies there, not the deck; a moved card makes it another', () => {
    const card = { id: 'a', key: null, place: 'important', words: 'Ro', symbol: null, photo: null };
    const copy = contentToShow([], [card, { ...card, id: 'b', place: 'deck' }]);
    expect(copy.cards.map(({ id }) => id)).toEqual(['a']);
    expect(isSameContent(copy, contentToShow([], [{ ...card, place: 'little' }]))).toBe(false);
  });
});
