import { describe, expect, it } from 'vitest';
import { isLikelySlip, isOneSlipApart } from './slips.ts';
import { danishForms, plainWord, withDanishLetters } from './word-forms.ts';

const forms = (word: string) => danishForms(word).map(({ form }) => form);
const meet = (a: string, b: string) => forms(a).some((form) => forms(b).includes(form));

describe('forms of Danish words', () => {
  it.each([
    ['bussen', 'bus'],
    ['kattene', 'kat'],
    ['søsteren', 'søster'],
    ['søstrene', 'søster'],
    ['cykler', 'cykel'],
    ['gaflerne', 'gaffel'],
    ['kirkens', 'kirke'],
    ['bor', 'bo'],
    ['boede', 'bo'],
    ['løbende', 'løbe'],
    ['spiste', 'spise'],
    ['trætte', 'træt'],
    ['museerne', 'museum'],
    ['fødderne', 'fod'],
  ])('%s meets %s', (inflected, plain) => {
    expect(meet(inflected, plain)).toBe(true);
  });

  it.each([
    ['bus', 'buket'],
    ['ven', 'vente'],
    ['sko', 'skole'],
    ['mad', 'mand'],
    ['kort', 'kor'],
  ])('%s does not meet %s', (a, b) => {
    expect(meet(a, b)).toBe(false);
  });

  it('begin with the word itself', () => {
    expect(danishForms('ø')[0]).toEqual({ form: 'ø', steps: 0 });
  });
});

describe('comparing words', () => {
  it.each([
    ['  Ked\u00a0af DET! ', 'ked af det'],
    ['Café', 'café'.replace('é', 'e')],
    ['e-mail', 'e mail'],
    ['Köln', 'køln'],
    ['Å', 'å'],
  ])('%j is plainly %j', (text, plain) => {
    expect(plainWord(text)).toBe(plain);
  });

  it('knows what a keyboard without Danish letters meant', () => {
    expect(withDanishLetters('aarhus koebe aeble')).toBe('århus købe æble');
    expect(withDanishLetters('hus')).toBeUndefined();
  });

  it.each([
    ['kæreste', 'kærste', true],
    ['bibliotek', 'biblotek', true],
    ['computer', 'komputer', true],
    ['arbejde', 'arbjede', true],
    ['fest', 'feste', true],
    ['hus', 'hus', false],
    ['hund', 'hest', false],
    ['abc', 'cba', false],
    ['abcd', 'badc', false],
  ])('%s and %s: one slip apart %s', (a, b, apart) => {
    expect(isOneSlipApart(a, b)).toBe(apart);
    expect(isOneSlipApart(b, a)).toBe(apart);
  });

  it.each([
    ['kørekord', 'kørekort', true],
    ['massaje', 'massage', true],
    ['arbjede', 'arbejde', true],
    ['telfon', 'telefon', true],
    ['cykek', 'cykel', true],
    ['anfald', 'affald', false],
    ['tegning', 'terning', false],
    ['bagning', 'bygning', false],
    ['bumser', 'bukser', false],
  ])('%s for %s: a slip that people make %s', (a, b, likely) => {
    expect(isLikelySlip(a, b)).toBe(likely);
  });
});
