import { describe, expect, it } from 'vitest';
import {
  creditLine,
  longestSilence,
  namePack,
  packStateOf,
  packSymbol,
  readPackList,
  readPackSymbol,
} from './pack.ts';

const hus = {
  packId: '0190a000-0000-7000-8000-000000000001',
  symbolId: '0190a000-0000-7000-8000-000000000002',
  name: 'hus. med æøå',
};

describe('the id of a picture of a pack', () => {
  it('says which pack, which picture and its word', () => {
    expect(readPackSymbol(packSymbol(hus))).toEqual(hus);
  });

  it.each([
    '1F3E0',
    'pack.',
    'pack.x.y.hus',
    packSymbol({ ...hus, name: '' }),
    packSymbol({ ...hus, name: 'a\nb' }),
    packSymbol({ ...hus, name: 'a'.repeat(81) }),
  ])('is not %j', (id) => expect(readPackSymbol(id)).toBeUndefined());
});

describe('the list of a pack', () => {
  it('may have its columns in any order, and words apart by more than commas', () => {
    const lines = [
      { cells: ['Licens', 'FIL', ' Dansk navn', 'Søgeord', 'Kreditering'], line: 1 },
      { cells: ['CC0', './hus.svg', ' mit  hus ', 'hjem; bolig|bo', ''], line: 2 },
    ];
    expect(readPackList(lines, new Set(['hus.svg']))).toEqual([
      { file: 'hus.svg', name: 'mit hus', keywords: ['hjem', 'bolig', 'bo'], licence: 'CC0', credit: '' },
    ]);
  });

  it('refuses nothing at all', () => {
    expect(readPackList([], new Set())).toMatchObject({ refused: 'listWithoutColumn', what: 'fil' });
  });
});

describe('a pack', () => {
  it.each([
    ['  Steder  i Solby ', true, 'Steder i Solby'],
    [' ', true, expect.objectContaining({ refused: 'nameMissing' })],
    ['n'.repeat(61), true, expect.objectContaining({ refused: 'nameTooLong' })],
    ['Steder', false, expect.objectContaining({ refused: 'termsNotAccepted' })],
  ])('named %j, terms accepted: %s', (typed, accepted, expected) => {
    expect(namePack(typed, accepted)).toEqual(expected);
  });

  it('credits each maker and licence once', () => {
    const [mulberry, free] = [
      { licence: 'CC BY-SA 4.0', credit: 'Mulberry' },
      { licence: 'CC0', credit: '' },
    ];
    expect(creditLine([mulberry, free, mulberry])).toBe('Mulberry (CC BY-SA 4.0). CC0');
    expect(creditLine([])).toBe('');
  });
});

describe('how a pack stands', () => {
  it.each([
    { pack: { isDrawn: true, isFaulty: false, silence: 10 * longestSilence }, state: 'ready' },
    { pack: { isDrawn: false, isFaulty: false, silence: 0 }, state: 'drawing' },
    { pack: { isDrawn: false, isFaulty: false, silence: longestSilence }, state: 'drawing' },
    { pack: { isDrawn: false, isFaulty: false, silence: longestSilence + 1 }, state: 'waiting' },
    { pack: { isDrawn: false, isFaulty: true, silence: 10 * longestSilence }, state: 'refused' },
  ])('$pack is $state', ({ pack, state }) => {
    expect(packStateOf(pack)).toBe(state);
  });
});
