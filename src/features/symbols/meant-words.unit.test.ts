import { describe, expect, it } from 'vitest';
import { startingMeanings } from '../../../content/symbols/starting-pictures.ts';
import { allMeanings } from '../../../content/symbols/topics.ts';
import { pictureIn } from '../../domain/symbols/meant-symbol.ts';
import { symbolPicture } from './picture.ts';
import { meantSymbols } from './search.ts';
import { isSymbolId, startingSymbols, symbolById, symbolMeaning, symbolPath } from './symbol-index.ts';

const wordOf = (id: string | undefined) => symbolById(id ?? '')?.label.da;

describe('a picture keeps the word it was chosen for (R-P8)', () => {
  it.each([
    // what was typed, the picture, the word it carries
    ['kaffe', '2615', 'kaffe'],
    ['kaffen', '2615', 'kaffe'],
    ['cafe', '2615', 'café'],
    ['arbejde', '1F4BC', 'arbejde'],
    ['arbjede', '1F4BC', 'arbejde'],
    ['vennerne', '1F9D1-200D-1F91D-200D-1F9D1', 'ven'],
    ['snakke', '1F4AC', 'snakke'],
    ['snakker', '1F4AC', 'snakke'],
    ['vaske toej', 'E1CF', 'vaske tøj'],
    ['jeg vil gerne have en kæreste', '1F491', 'kæreste'],
    // the picture's own name needs no word
    ['bus', '1F68C', 'bus'],
  ])('%s: %s means "%s"', (query, picture, word) => {
    const found = meantSymbols(query, 'da').find((id) => pictureIn(id) === picture);
    expect(wordOf(found)).toBe(word);
    expect(isSymbolId(found ?? '')).toBe(true);
  });

  it('is shown by the same picture as without a word', async () => {
    const meant = symbolMeaning('1F4BC', 'arbejde', 'da');
    expect(meant).toBe('1F4BC.arbejde');
    expect(symbolPath(meant)).toBe('/symbols/1F4BC.svg');
    expect(await symbolPicture(meant)).toBe(await symbolPicture('1F4BC'));
  });

  it('reads as its name where it was kept before pictures had words', () => {
    expect(wordOf('1F4BC')).toBe('taske');
  });

  it('says an offered word in both languages, another as it was searched for', () => {
    expect(symbolById('1F6E0.arbejde')?.label).toEqual({ da: 'arbejde', en: 'work' });
    expect(symbolById('1F6E0.work')?.label).toEqual({ da: 'arbejde', en: 'work' });
    expect(symbolById('1F4BC.fleksjob')?.label).toEqual({ da: 'fleksjob', en: 'fleksjob' });
  });

  it.each([
    ['a word that is not the picture’s', '1F4BC.dum'],
    ['a misspelling', '1F4BC.arbjede'],
    ['another picture’s word', '1F4BC.hund'],
    ['a part of a longer name', '1F603.mund'],
    ['a picture that is not ours', '1F1E9-1F1F0.flag'],
    ['a way out of the folder', '1F4BC.../../secret'],
    ['markup', '1F4BC.<b>arbejde</b>'],
  ])('refuses %s', (_what, id) => {
    expect(isSymbolId(id)).toBe(false);
  });

  it('refuses no word that a search gives', () => {
    for (const { da, en } of allMeanings) {
      for (const id of meantSymbols(da, 'da', 50)) expect(isSymbolId(id), id).toBe(true);
      for (const id of meantSymbols(en, 'en', 50)) expect(isSymbolId(id), id).toBe(true);
    }
  });
});

describe('pictures to begin with', () => {
  it.each(Object.keys(startingMeanings) as (keyof typeof startingMeanings)[])(
    '%s: each is there, and means its word in both languages',
    (place) => {
      const labels = startingSymbols(place).map((id) => symbolById(id)?.label.da);
      expect(labels).toEqual(startingMeanings[place].map(({ da }) => da));
    },
  );

  it('say one thing in each language', () => {
    const said = new Map<string, string>();
    for (const { id, da, en } of allMeanings) {
      expect(said.get(`${id} ${da}`) ?? en, `${id} ${da}`).toBe(en);
      said.set(`${id} ${da}`, en);
    }
  });
});
