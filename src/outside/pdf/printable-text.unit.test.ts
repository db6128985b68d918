import { describe, expect, test } from 'vitest';
import { document as danish } from '../../../content/wording/da/document.ts';
import { document as english } from '../../../content/wording/en/document.ts';
import { loadLexend } from './fonts.ts';
import { cleaned, printable, printableDeep, type TextPrinter } from './printable-text.ts';

const fonts = loadLexend();
const printer: TextPrinter = {
  fonts,
  canDraw: (font, text) => font === 'Libertinus Serif' && /^\p{Script=Cyrillic}+$/u.test(text),
  hasPicture: (id) => ['2764', '1F469-200D-1F373'].includes(id),
};

describe('a text becomes something that can be printed', () => {
  test.each([
    ['plain Danish stays one text', 'Blåbærgrød på Ærø – “ja”…', 'Blåbærgrød på Ærø – “ja”…'],
    ['markup is only signs', '#include "x" *_$', '#include "x" *_$'],
    ['lines are kept', 'en\r\nto', 'en\nto'],
    ['the two ways to write å are one', 'a\u030a', 'å'],
    ['controls and turned direction go', 'a\u0000\u202eb\u2066c\ufeff', 'abc'],
    [
      'an emoji is a picture',
      'Ali ❤️!',
      [
        { text: 'Ali ', font: null },
        { emoji: '2764', alt: '❤️' },
        { text: '!', font: null },
      ],
    ],
    ['a joined emoji is one picture', '👩‍🍳', [{ emoji: '1F469-200D-1F373', alt: '👩‍🍳' }]],
    [
      'another script has its own font',
      'Жанна her',
      [
        { text: 'Жанна', font: 'Libertinus Serif' },
        { text: ' her', font: null },
      ],
    ],
    ['a sign nobody has is marked', '中', [{ unknown: '中' }]],
    ['half a sign does not stop the print', 'a\ud800', [{ text: 'a', font: null }, { unknown: '\ufffd' }]],
  ])('%s', (_, text, expected) => {
    expect(printable(text, printer)).toEqual(expected);
  });

  test('texts for machines are only cleaned', () => {
    expect(printableDeep({ id: '❤️', alt: 'Жa\u0000', words: ['å'], at: 3, none: null }, printer)).toEqual({
      id: '❤️',
      alt: 'Жa',
      words: ['å'],
      at: 3,
      none: null,
    });
  });

  test('a tab is a space', () => expect(cleaned('a\tb')).toBe('a b'));
});

describe('Lexend from its package', () => {
  test('is three families that Typst can tell apart, in two weights', () => {
    expect(fonts.families).toEqual(['Lexend', 'Lexend Ext', 'Lexend Viet']);
    expect(fonts.blobs).toHaveLength(6);
    for (const blob of fonts.blobs) expect(blob.readUInt32BE(0)).toBe(0x00010000);
  });

  test.each(['æøåÆØÅéü–“”…½§', 'łşğőč', 'ễặơ'])('draws %s', (letters) => {
    for (const letter of letters) expect(fonts.covers(letter.codePointAt(0) ?? 0), letter).toBe(true);
  });

  test('draws every word of ours, in both languages', () => {
    const words = [danish, english].flatMap(({ citizen, staff }) => [
      ...Object.values(citizen),
      ...Object.values(staff),
    ]);
    for (const word of words) {
      if (typeof word === 'string') expect(printable(word, printer)).toBe(word);
    }
  });
});
