import { describe, expect, it } from 'vitest';
import { meantSymbol, pictureIn, readMeantSymbol } from './meant-symbol.ts';

describe('a picture with the word it was chosen for (R-P8)', () => {
  it.each([
    ['1F4BC', 'arbejde'],
    ['1F9D1-200D-1F91D-200D-1F9D1', 'ven'],
    ['E1CF', 'vaske tøj'],
    ['own-half-hour', 'halv time'],
    ['1F455', 't-shirt'],
  ])('%s means "%s"', (picture, word) => {
    const id = meantSymbol({ picture, word });
    expect(readMeantSymbol(id)).toEqual({ picture, word });
    expect(pictureIn(id)).toBe(picture);
  });

  it.each([
    '1F4BC',
    'own-half-hour',
    '1F4BC.',
    '1F4BC..svg',
    '.arbejde',
    '1f4bc.arbejde',
    '../1F4BC.arbejde',
    '1F4BC.to\nlinjer',
    `1F4BC.${'a'.repeat(61)}`,
    'photo.0123456789abcdef0123456789abcdef.0123456789abcdef0123456789abcdef.hund',
    'pack.0123456789abcdef0123456789abcdef.0123456789abcdef0123456789abcdef.hund',
  ])('%j carries none', (id) => {
    expect(readMeantSymbol(id)).toBeUndefined();
    expect(pictureIn(id)).toBe(id);
  });
});
