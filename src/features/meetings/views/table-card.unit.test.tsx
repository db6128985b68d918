import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../../../content/wording/wording.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { nameOfCard } from './table-card.tsx';

const page = { language: 'da', words: wordingIn('da') } as PageContext;
const long = 'Jeg vil gerne have en hund. Den skal hedde Balder, og Balder skal være brun og kunne svømme.';

describe("a card is called by the citizen's own words (R-P8)", () => {
  it.each([
    { row: 'all of them, however many', words: long, name: long },
    { row: 'in one line', words: ' En hund\n  og en kat ', name: 'En hund og en kat' },
    { row: 'nothing but a photo', words: '', name: 'Billede på bordet' },
  ])('$row', ({ words, name }) => {
    expect(nameOfCard(page, { words, symbols: [] })).toBe(name);
  });
});
