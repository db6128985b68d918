import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawPicture, photoAsSvg } from '../pictures.ts';
import { type PicturePrint, type PrintedCard, pictureDocument, pictureDrawing } from './picture-document.ts';

const house = readFileSync('node_modules/openmoji/color/svg/1F3E0.svg', 'utf8');
const card = (label: string, id: string | null = 'house'): PrintedCard => ({
  picture: id === null ? null : { id, alt: label },
  label,
  sentence: '',
});
const board: PicturePrint = {
  kind: 'dreamBoard',
  language: 'da',
  title: 'Min drømmetavle',
  madeBy: 'Lavet af Jonas Lund',
  tiles: [
    card('hus'),
    null,
    card('#set page(width: 1pt) $x$', null),
    null,
    card('Min egen lejlighed'),
    ...Array(4).fill(null),
  ],
  dream: 'Min drøm',
  columns: [],
  unsure: [],
  foot: { printed: 'Skrevet ud 22. november 2026', credit: 'Symboler: OpenMoji', page: 'Side', of: 'af' },
  unreadableSign: 'tegn, der ikke kan vises',
  pictures: { house },
};
const mat: PicturePrint = {
  ...board,
  kind: 'mat',
  tiles: [],
  columns: [
    { title: 'Vigtigt', cards: [card('hus'), card('Noget med æøå og 🏖')] },
    { title: 'Lidt', cards: [] },
    { title: 'Ikke vigtigt', cards: [card('bus')] },
  ],
  unsure: [{ title: 'Ved jeg ikke', cards: [card('sofa')] }],
};
const readable = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('a picture of the citizen’s own on paper', () => {
  test.each([
    ['a board', board],
    ['a mat', mat],
    ['an empty mat', { ...mat, columns: mat.columns.map((one) => ({ ...one, cards: [] })), unsure: [] }],
    [
      'strengths',
      { ...board, kind: 'strengths' as const, tiles: [{ ...card('Jeg tør'), sentence: 'Jeg prøver.' }] },
    ],
    ['English', { ...board, language: 'en' as const }],
  ])('%s is a tagged PDF on A4 landscape', (_row, print) => {
    const pdf = readable(pictureDocument(print));
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('/MarkInfo');
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 841\.\d+ 595\.\d+\]/);
  });

  test('a picture that cannot be drawn is left out, and the words stay', () => {
    const broken = { ...board, pictures: { house: '<svg' } };
    expect(readable(pictureDocument(broken)).slice(0, 5)).toBe('%PDF-');
  });

  test('the drawing is a photo to keep, with letters that need no font of the machine', async () => {
    const svg = pictureDrawing(mat);
    expect(svg).not.toContain('<text');
    const photo = await drawPicture(Buffer.from(svg));
    expect([photo.width, photo.mediaType]).toEqual([1600, 'image/webp']);
    const again = await photoAsSvg(photo.bytes);
    expect(readable(pictureDocument({ ...board, pictures: { house: again } })).slice(0, 5)).toBe('%PDF-');
  });
});
