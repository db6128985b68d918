import { describe, expect, test } from 'vitest';
import { document as words } from '../../../content/wording/da/document.ts';
import { fontsOf, keptPaper, pagesOf, pictureTextsOf, textOf } from './pdf-reading.fixture.ts';
import { type StaircaseDocumentInput, staircaseDocument } from './staircase-document.ts';

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#2b6"/></svg>';

const stairs: StaircaseDocumentInput = {
  title: 'Min trappe',
  name: 'Amina',
  goal: 'Jeg tager selv bussen til skolen',
  sentence: 'Du har klaret 1 trin. Du er på trin 2.',
  shape: 'rising',
  shapeWords: '',
  steps: [
    { state: 'done', label: 'Klaret', words: 'Se ruten på kortet', symbol: 'bus' },
    { state: 'now', label: 'Nu', words: 'Køre med Ali ved siden af', symbol: null },
    { state: 'later', label: 'Trin 3', words: 'Jeg kører selv #strong[x]', symbol: 'gone' },
  ],
  top: { kind: 'dream', label: 'Min drøm', words: 'Jeg vil gå på grafisk skole.', symbol: 'bus' },
  why: {
    title: 'Hvorfor trin 2?',
    lead: 'Det er vejen til din drøm:',
    words: 'Jeg vil gå på grafisk skole.',
  },
  words,
  language: 'da',
  printedOn: '2026-03-02',
  symbolSvg: (id) => (id === 'bus' ? square : undefined),
  symbolName: () => 'bus',
};

describe('a staircase on paper (R-F2)', () => {
  test('stands on one tagged page, in words and order of the screen', () => {
    const pdf = keptPaper('rising', staircaseDocument(stairs));
    expect(pagesOf(pdf)).toHaveLength(1);
    expect(Buffer.from(pdf).toString('latin1')).toContain('/StructTreeRoot');
    expect(fontsOf(pdf).every((font) => font.startsWith('Lexend'))).toBe(true);
    const text = textOf(pdf);
    const order = [
      'Min trappe',
      stairs.goal,
      stairs.sentence,
      'Min drøm',
      'Jeg kører selv #strong[x]',
      'Køre med Ali ved siden af',
      'Se ruten på kortet',
      'Hvorfor trin 2?',
      'Det er vejen til din drøm:',
    ];
    expect(
      order.map((part) => text.indexOf(part)).every((at, index, all) => at > (all[index - 1] ?? -1)),
    ).toBe(true);
    expect(text).toContain('Skrevet ud 2. marts 2026');
  });

  test('is told first step first to those who hear it', () => {
    const told = pictureTextsOf(staircaseDocument(stairs)).find((text) => text.startsWith('En trappe'));
    expect(told).toMatch(/Trin 1.*Klaret.*Se ruten.*Trin 2.*Nu.*Køre med Ali.*Min drøm/);
  });

  test.each(['terrace', 'handrail'] as const)('what is kept lies flat: %s', (shape) => {
    const pdf = keptPaper(
      shape,
      staircaseDocument({ ...stairs, shape, shapeWords: 'Målet er at blive ved med det.', why: null }),
    );
    expect(pagesOf(pdf)).toHaveLength(1);
    expect(textOf(pdf)).toContain('Målet er at blive ved med det.');
  });
});
