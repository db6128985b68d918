import { describe, expect, test } from 'vitest';
import { compoundOf } from './compounds.ts';
import { picturesFound } from './search.ts';
import { buildVocabulary } from './vocabulary.ts';

const pictures = [
  'kort',
  'bank',
  'skraldespand',
  'telefon',
  'telefoner forbudt',
  'tanke',
  'hus',
  'ren',
  'kage',
];
const own: Readonly<Record<string, string>> = {
  affald: 'skraldespand',
  selvmord: 'bank',
  tanke: 'tanke',
  fødselsdag: 'kage',
  dag: 'hus',
};
const vocabulary = buildVocabulary('da', {
  pictures: pictures.map((name) => [name, name, name === 'hus' ? ['stank'] : []]),
  ownWords: Object.entries(own).map(([word, name]) => [word, [pictures.indexOf(name)]]),
  withoutPicture: ['affold', 'rent'],
});
const found = (query: string) => picturesFound(vocabulary, query, 3).map(({ place }) => pictures[place]);

describe('what is a guess, and what a word of its own (R-W6)', () => {
  test.each([
    // a slip that people make
    ['affalt', ['skraldespand']],
    ['afald', ['skraldespand']],
    // another word: no picture rather than a wrong one
    ['anfald', []],
    ['affold', []],
    ['affolde', []],
    // a word without a picture, though an ending off would make another
    ['rent', []],
    // the thing itself before what forbids it
    ['telefon', ['telefon']],
    ['forbudt', ['telefoner forbudt']],
    // what it is before what kind it is
    ['bankkort', ['kort', 'bank']],
    ['bankkortet', ['kort', 'bank']],
    // a slip within the same word
    ['fødseldag', ['kage']],
  ])('%s: %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});

describe('words that are put together', () => {
  test.each([
    ['bankkort', 'bank + kort'],
    ['telefonkort', 'telefon + kort'],
    ['selvmordstanke', 'selvmord + tanke'],
    ['selvmordstanker', 'selvmord + tanke'],
    ['bankhed', 'none'],
    ['xyzkort', 'none'],
    ['kort', 'none'],
  ])('%s: %s', (word, expected) => {
    const parts = compoundOf(vocabulary, word);
    expect(parts === undefined ? 'none' : `${parts.first} + ${parts.last}`).toBe(expected);
  });
});
