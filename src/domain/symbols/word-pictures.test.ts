import { describe, expect, test } from 'vitest';
import { buildVocabulary } from './vocabulary.ts';
import { picturedWords } from './word-pictures.ts';

const pictures = [
  ['skole', ['lærer']],
  ['to mennesker', []],
  ['fugl', []],
  ['gange', []],
  ['bus', []],
  ['tale sammen', []],
  ['tal', []],
  ['kaffekop', []],
] as const;
const own = {
  gå: 2,
  skole: 0,
  ven: 1,
  bo: 1,
  bus: 4,
  tale: 5,
  tal: 6,
  søster: 1,
  'drikke kaffe': 7,
} as const;
const vocabulary = buildVocabulary('da', {
  pictures: pictures.map(([name, tags]) => [name, name, tags]),
  ownWords: Object.entries(own).map(([word, place]) => [word, [place]]),
});
const over = (text: string, most?: number) =>
  picturedWords(vocabulary, text, most).map(({ word, place }) => `${word}: ${place}`);

describe('pictures over what somebody wrote', () => {
  test.each([
    ['Jeg vil gerne gå i skole.', ['skole: 0']],
    ['Jeg vil gerne gå på grafisk skole', ['skole: 0']],
    ['Jeg kan gå', ['gå: 2']],
    ['Bussen til skolen', ['Bussen: 4', 'skolen: 0']],
    ['En ven. Min ven!', ['ven: 1']],
    ['Jeg vil drikke kaffe', ['drikke kaffe: 7']],
    ['Jeg taler med dig', ['taler: 5']],
    ['Nogle gange', []],
    ['Min søster og søsteren', []],
    ['Min lærer', []],
    ['En fug', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(over(text)).toEqual(expected);
  });

  test.each([
    ['Jeg vil ikke bo her', ['ikke: no', 'bo: 1']],
    ['Aldrig mere skole', ['Aldrig: no', 'skole: 0']],
    ['Bussen er god. Ikke når der er mange.', ['Bussen: 4']],
    ['Skolen vil jeg ikke', []],
    ['Det vil jeg ikke', []],
  ])('what says no is never left out: %s', (text, expected) => {
    expect(over(text)).toEqual(expected);
  });

  test('whole sentences, as many as there is room for', () => {
    expect(over('Min ven. Bussen til skolen. Tal.', 2)).toEqual(['ven: 1', 'Tal: 6']);
  });
});
