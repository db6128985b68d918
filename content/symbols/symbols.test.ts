import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSymbolIndex, indexFile } from '../../scripts/build-symbol-index.ts';
import { symbolById, symbols } from '../../src/features/symbols/symbol-index.ts';
import { labels } from './labels.ts';
import { names } from './synonyms-da/looked-for.ts';
import { synonymsDa } from './synonyms-da.ts';

describe('the symbol index', () => {
  it('is what the build makes of the words and packages of today', () => {
    expect(
      readFileSync(indexFile, 'utf8') === buildSymbolIndex(),
      'run node scripts/build-symbol-index.ts',
    ).toBe(true);
  });

  it('names every picture in both languages, in lower case', () => {
    for (const { id, label } of symbols) {
      expect(label.da, id).toMatch(/\S/);
      expect(label.en, id).toMatch(/\S/);
      if (labels[id] !== undefined && id !== 'E205') expect(label.da, id).toBe(label.da.toLowerCase());
    }
  });

  it('uses every better name', () => {
    expect(Object.keys(labels).filter((id) => symbolById(id) === undefined)).toEqual([]);
  });

  it.each([
    ['a flag', '1F1E9-1F1F0'],
    ['a skin tone', '1F44B-1F3FB'],
    ['dollars', '1F911'],
    ['euros', '1F4B6'],
    ['a gun', '1F52B'],
    ['a rude sign', '1F595'],
    ['a pile', '1F4A9'],
    ['a brand', 'E044'],
    ['a Japanese sign', '1F239'],
  ])('leaves out %s', (_what, id) => {
    expect(symbolById(id)).toBeUndefined();
  });

  it.each(['1F3E6', '1F4B0', '1F4B5', '1F4B8', '1F3E7', '1F68F'])(
    'tells what was changed in the adapted picture %s, as its licence asks',
    (id) => {
      const svg = readFileSync(new URL(`adapted/${id}.svg`, import.meta.url), 'utf8');
      expect(svg).toContain(`OpenMoji ${id}, CC BY-SA 4.0`);
      expect(svg).toContain('changed here');
    },
  );
});

describe('our own Danish words', () => {
  const words = synonymsDa.map(({ word }) => word);

  it('are many', () => {
    expect(words.length).toBeGreaterThanOrEqual(800);
  });

  it('stand there once, in lower case but for names', () => {
    const spelt = words.map((word) => word.toLowerCase().trim());
    expect(spelt.filter((word, place) => spelt.indexOf(word) !== place)).toEqual([]);
    const ofNames = new Set(names.map(({ word }) => word));
    expect(words.filter((word) => !ofNames.has(word) && word !== word.toLowerCase().trim())).toEqual([]);
    expect([...ofNames].filter((word) => !/^\p{Lu}/u.test(word))).toEqual([]);
  });

  it('name one to four pictures, each once', () => {
    for (const { word, symbols: pictures } of synonymsDa) {
      expect(pictures.length, word).toBeGreaterThanOrEqual(1);
      expect(pictures.length, word).toBeLessThanOrEqual(4);
      expect(new Set(pictures).size, word).toBe(pictures.length);
    }
  });
});
