import { describe, expect, it } from 'vitest';
import { meetsName } from './name-search.ts';

describe('a photo is found by its word', () => {
  it.each([
    { query: 'mormor', name: 'Mormor' },
    { query: 'mormors', name: 'Mormor' },
    { query: 'hunden', name: 'min hund' },
    { query: 'hunde', name: 'Hund' },
    { query: 'cyklen', name: 'Cykel' },
    { query: 'koekken', name: 'mit køkken' },
    { query: 'Pix', name: 'Pixel' },
    { query: 'sommerhuss', name: 'Sommerhus' },
    { query: 'mit køkken', name: 'Mit nye køkken' },
  ])('"$query" finds "$name"', ({ query, name }) => {
    expect(meetsName(query, name, 'da')).toBe(true);
  });
  it.each([
    { query: '', name: 'Mormor' },
    { query: 'bus', name: 'Mormor' },
    { query: 'kat og mus', name: 'Kat' },
    { query: 'ko', name: 'Køkken' },
  ])('"$query" does not find "$name"', ({ query, name }) => {
    expect(meetsName(query, name, 'da')).toBe(false);
  });
});
