import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../../../content/wording/wording.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { Speech } from '../../../ui/speech.tsx';
import { symbolById } from '../../symbols/public.ts';
import { CardFace, nameOfCard } from './table-card.tsx';

const page = { language: 'da', words: wordingIn('da') } as PageContext;
const noFiles = { photoHash: null, drawingHash: null, recordingHash: null };
const busWord = symbolById('1F68C')?.label.da ?? '';
const long = 'Jeg vil gerne have en hund. Den skal hedde Balder, og Balder skal være brun og kunne svømme.';

describe("a card is called by the citizen's own words (R-P8)", () => {
  it.each([
    { row: 'all of them, however many', words: long, name: long },
    { row: 'in one line', words: ' En hund\n  og en kat ', name: 'En hund og en kat' },
    { row: 'nothing but a photo', words: '', files: { photoHash: 'f' }, name: 'Billede' },
    { row: 'nothing but a drawing', words: '', files: { drawingHash: 'f' }, name: 'Tegning' },
    { row: 'nothing but a recording', words: '', files: { recordingHash: 'f' }, name: 'Optagelse' },
  ])('$row', ({ words, files, name }) => {
    expect(nameOfCard(page, { words, symbols: [], ...noFiles, ...files })).toBe(name);
  });
});

describe('a picture never stands alone', () => {
  it('its word stands under it on a card and beside the words of a plan', () => {
    const card = <CardFace page={page} words="" symbols={['1F68C']} files={noFiles} addressOf={String} />;
    expect(String(card)).toContain(`<span>${busWord}</span>`);
    const symbols = [{ src: '/bus.svg', label: busWord }];
    const speech = (
      <Speech page={page} words="Med bus" name="Jonas" saidBy={{ how: 'self' }} symbols={symbols} />
    );
    expect(String(speech)).toContain(`<span>${busWord}</span>`);
  });
});
