import { describe, expect, it } from 'vitest';
import { picturesFound } from '../../domain/symbols/search.ts';
import { buildVocabulary, type SearchIndex } from '../../domain/symbols/vocabulary.ts';
import { offlineAddresses } from './offline-files.ts';
import { symbolRoutes } from './routes.ts';
import { searchSymbols } from './search.ts';
import { symbols } from './symbol-index.ts';

const routes = symbolRoutes();

describe('GET /symbols/<id>.svg', () => {
  it('gives the picture, kept for a year, unable to run or load anything', async () => {
    const answer = await routes.request('/symbols/1F3E0.svg');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^image\/svg\+xml/);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toMatch(/^<svg .*<\/svg>$/s);
  });

  it('gives our own bank, without dollars, saying that it was changed', async () => {
    const svg = await (await routes.request('/symbols/1F3E6.svg')).text();
    expect(svg).toContain('changed here');
  });

  it('has a whole picture without script for every symbol', async () => {
    for (const { id } of symbols) {
      const answer = await routes.request(`/symbols/${id}.svg`);
      expect(answer.status, id).toBe(200);
      const svg = await answer.text();
      expect(svg, id).toMatch(/^<svg .*<\/svg>$/s);
      expect(svg, id).not.toMatch(/<script|<foreignObject|\son\w+=|https?:(?!\/\/www\.w3\.org)/i);
    }
  });

  it.each([
    '1F1E9-1F1F0.svg',
    '1F3E0',
    '1F3E0.png',
    '1f3e0.svg',
    '..%2F..%2Fpackage.json',
    '%2e%2e%2f%2e%2e%2fLICENSE.txt.svg',
    '.svg',
    '__proto__.svg',
    'constructor.svg',
    '1F3E0%00.svg',
    '%E0%A4%A.svg',
  ])('does not know %s', async (file) => {
    expect((await routes.request(`/symbols/${file}`)).status).toBe(404);
  });
});

describe('what a browser searches in without a connection', () => {
  const { words, pictures } = offlineAddresses('da');

  it('is the index that the server searches in itself, for everybody and for good', async () => {
    const answer = await routes.request(words);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    const index = (await answer.json()) as SearchIndex;
    const found = picturesFound(buildVocabulary('da', index), 'husene', 5).map(
      ({ place }) => index.pictures[place]?.[0],
    );
    expect(found).toEqual(searchSymbols('husene', 'da', 5).map(({ id }) => id));
  });

  it('holds every picture, packed for those who take it packed', async () => {
    const plain = (await (await routes.request(pictures)).json()) as Record<string, string>;
    expect(Object.keys(plain)).toHaveLength(symbols.length);
    expect(plain['1F3E0']).toBe(await (await routes.request('/symbols/1F3E0.svg')).text());
    const packed = await routes.request(pictures, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect((await packed.arrayBuffer()).byteLength).toBeLessThan(1_000_000);
  });

  it('is not there under another version’s address', async () => {
    expect((await routes.request('/symbols/words-da-0123456789abcdef.json')).status).toBe(404);
  });
});

describe('GET /api/symbols', () => {
  const ask = (query: string) => routes.request(`/api/symbols${query}`);

  it('finds in Danish', async () => {
    const answer = await ask(`?q=${encodeURIComponent('køkken')}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toContainEqual({
      id: '1F373',
      emoji: '🍳',
      label: 'stegepande',
      set: 'openmoji',
    });
  });

  it('finds in English', async () => {
    expect(await (await ask('?q=kitchen&language=en')).json()).toContainEqual(
      expect.objectContaining({ label: 'kitchen knife' }),
    );
  });

  it.each(['', '?q=', '?q=%20', '?q=%00'])('finds nothing for "%s"', async (query) => {
    expect(await (await ask(query)).json()).toEqual([]);
  });

  it('says in a sentence that the search is too long', async () => {
    const answer = await ask(`?q=${'a'.repeat(61)}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: 'Det er for langt at søge på. Skriv et ord eller to.' });
  });
});
