import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fontsOf, pagesOf, pictureTextsOf, textOf } from './pdf-reading.fixture.ts';
import {
  type PreparationPrint,
  paperSizes,
  preparationDocument,
  type SheetArea,
} from './preparation-document.ts';

const svg = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="8" height="8">${body}</svg>`;
const square = svg('<rect width="8" height="8" fill="#2b6"/>');
const wide =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" width="16" height="9"><rect width="16" height="9" fill="#47a"/></svg>';

const tile = (label: string, id = 'square') => ({ id, alt: label, label });
const area = (name: string, question: string, more: Partial<SheetArea> = {}): SheetArea => ({
  name,
  question,
  picture: { id: 'square', alt: name },
  tiles: [],
  instead: '',
  words: '',
  files: [],
  recording: '',
  ...more,
});
const questions = [
  ['Mit hjem', 'Hvad er vigtigt for dig dér, hvor du bor?'],
  ['Min dag', 'Hvad vil du gerne bruge dagen på?'],
  ['Mine mennesker', 'Hvem er vigtig for dig?'],
  ['Krop og helbred', 'Hvad er godt for din krop?'],
  ['Komme rundt', 'Hvor vil du gerne hen?'],
  ['Min fritid', 'Hvad kan du godt lide at lave?'],
  ['Mine penge', 'Hvad vil du gerne bruge dine penge på?'],
  ['Noget mere', 'Er der noget mere, du drømmer om?'],
] as const;

const empty: PreparationPrint = {
  paper: 'a4',
  answered: false,
  language: 'da',
  title: 'Forberedelse',
  intro: 'Her gør du dig klar til dit møde.',
  yours: 'Det er dit. Ingen ser det, før du viser det.',
  areas: questions.map(([name, question]) => area(name, question)),
  ways: { pictures: 'Vælg billeder', write: 'Skriv det, du vil', draw: 'Tegn' },
  unsure: ['Jeg ved det ikke', 'Spring over'],
  unreadableSign: 'Et tegn, vi ikke kan trykke',
  foot: {
    sheet: 'Forberedelse · Jonas',
    printed: 'Skrevet ud 2. marts 2026',
    page: 'Side',
    of: 'af',
    credit: 'Symboler: OpenMoji (CC BY-SA 4.0). Ikoner: Lucide (ISC).',
  },
  pictures: { square, wide },
};
const toTick = ['nøgle', 'seng', 'sofa og lampe', 'stegepande', 'kost', 'hund'].map((label) => tile(label));
const withPictures: PreparationPrint = {
  ...empty,
  areas: empty.areas.map((one) => ({ ...one, tiles: toTick })),
};
const answered: PreparationPrint = {
  ...empty,
  answered: true,
  areas: [
    area('Mit hjem', 'Hvad er vigtigt for dig dér, hvor du bor?', {
      tiles: [tile('nøgle'), tile('hund'), tile('Min guitar', 'gone')],
      words: 'Jeg vil bo selv.\nMed en #strong[hund].',
      files: [
        { id: 'wide', alt: 'Dit foto. Mit hjem' },
        { id: 'square', alt: 'Din tegning. Mit hjem' },
        { id: 'gone', alt: 'Væk' },
      ],
      recording: 'Du har også en optagelse. Den er kun på skærmen.',
    }),
    area('Min dag', 'Hvad vil du gerne bruge dagen på?', { instead: 'Du har svaret: Jeg ved det ikke.' }),
    area('Mine mennesker', 'Hvem er vigtig for dig?'),
  ],
};

/** `PAPERS=folder` keeps the papers, to look at. */
function kept(name: string, pdf: Uint8Array): Uint8Array {
  const folder = process.env.PAPERS;
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${name}.pdf`, pdf);
  }
  return pdf;
}

/** Where each part stands in the text; -1 where it does not. */
const placesOf = (text: string, parts: readonly string[]) => parts.map((part) => text.indexOf(part));
const isInOrder = (places: readonly number[]) =>
  places.every((at, index) => at >= 0 && at > (places[index - 1] ?? -1));

describe('a preparation sheet to fill in (R-P5)', () => {
  test.each(paperSizes)(
    'is four tagged pages of %s, two areas on each, in the order of the screen',
    (paper) => {
      const pdf = kept(`empty-${paper}`, preparationDocument({ ...empty, paper }));
      expect(pagesOf(pdf)).toHaveLength(4);
      expect(Buffer.from(pdf).toString('latin1')).toContain('/StructTreeRoot');
      expect(fontsOf(pdf).every((font) => font.startsWith('Lexend'))).toBe(true);
      const text = textOf(pdf);
      expect(isInOrder(placesOf(text, ['Forberedelse', empty.intro, empty.yours, ...questions.flat()]))).toBe(
        true,
      );
      for (const part of ['Skriv det, du vil', 'Tegn', 'Jeg ved det ikke', 'Spring over'])
        expect(text.split(part)).toHaveLength(questions.length + 1);
    },
  );

  test.each(paperSizes)('has pictures to tick with their words on %s', (paper) => {
    const pdf = kept(`pictures-${paper}`, preparationDocument({ ...withPictures, paper }));
    expect(pagesOf(pdf)).toHaveLength(4);
    const text = textOf(pdf);
    expect(text.split('stegepande')).toHaveLength(questions.length + 1);
    // Room to write and to draw stands beside them (R-P5).
    for (const way of ['Skriv det, du vil', 'Tegn'])
      expect(text.split(way)).toHaveLength(questions.length + 1);
    expect(pictureTextsOf(pdf)).toContain('nøgle');
  });

  test('tells the day, the pages and whose symbols they are on every page', () => {
    const text = textOf(preparationDocument(empty));
    expect(text.split('Skrevet ud 2. marts 2026')).toHaveLength(5);
    expect(text.split('OpenMoji (CC BY-SA 4.0)')).toHaveLength(5);
    expect(text).toContain('Side 4 af 4');
  });
});

describe('what a citizen answered, on paper (R-P6, R-P8)', () => {
  test.each(paperSizes)('stands in the order of the screen, and no word of it is source: %s', (paper) => {
    const pdf = kept(`answered-${paper}`, preparationDocument({ ...answered, paper }));
    const text = textOf(pdf);
    const order = [
      'Mit hjem',
      'nøgle',
      'Min guitar',
      'Jeg vil bo selv.',
      'Med en #strong[hund].',
      'Du har også en optagelse.',
      'Min dag',
      'Du har svaret: Jeg ved det ikke.',
      'Mine mennesker',
    ];
    expect(isInOrder(placesOf(text, order))).toBe(true);
    expect(text).not.toContain('Spring over');
    expect(pictureTextsOf(pdf)).toEqual(
      expect.arrayContaining(['Dit foto. Mit hjem', 'Din tegning. Mit hjem']),
    );
    expect(pictureTextsOf(pdf)).not.toContain('Væk');
  });

  test('an answer longer than a page goes on over pages and loses nothing', () => {
    const words = Array.from({ length: 300 }, (_, at) => `ord${at}`).join(' og ');
    const [home] = answered.areas;
    if (home === undefined) throw new Error('There is a first area.');
    const pdf = kept('long', preparationDocument({ ...answered, areas: [{ ...home, words }] }));
    expect(pagesOf(pdf).length).toBeGreaterThan(1);
    expect(textOf(pdf)).toContain('ord299');
  });
});
