import { describe, expect, test } from 'vitest';
import { document as danish } from '../../../content/wording/da/document.ts';
import { document as english } from '../../../content/wording/en/document.ts';
import { jonasAgreements, jonasPlan, jonasVersion, openmojiSvg } from './jonas-plan.fixture.ts';
import { fontsOf, keptPaper, pagesOf, pictureTextsOf, textOf, wordsOf } from './pdf-reading.fixture.ts';
import { posterDocument } from './poster-document.ts';
import type { PosterInput } from './poster-print-model.ts';

const input: PosterInput = {
  snapshot: jonasPlan,
  version: jonasVersion,
  agreements: jonasAgreements,
  words: danish,
  language: 'da',
  printedOn: '2026-11-04',
  symbolSvg: openmojiSvg,
  symbolName: (id) => (id === '1F68C' ? 'bus' : undefined),
  strengths: [
    { label: 'Jeg er sjov', symbol: '1F602' },
    { label: 'Jeg er nysgerrig', symbol: '1F50D' },
  ],
};
const [byBus, cooking] = jonasPlan.goals;
if (byBus === undefined || cooking === undefined) throw new Error('The plan for tests has two goals.');

const millimetre = 72 / 25.4;

describe('the plan as a poster (design § Plan poster)', () => {
  test('is one tagged page of A3 on its side: me, my dream, my goals, the next meeting', () => {
    const pdf = keptPaper('poster', posterDocument(input));
    expect(pagesOf(pdf)).toHaveLength(1);
    const source = Buffer.from(pdf).toString('latin1');
    expect(source).toContain('/StructTreeRoot');
    expect(fontsOf(pdf).every((font) => font.startsWith('Lexend'))).toBe(true);
    const words = wordsOf(pdf);
    expect(Math.max(...words.map(({ right }) => right))).toBeGreaterThan(300 * millimetre);
    expect(Math.max(...words.map(({ right }) => right))).toBeLessThanOrEqual(420 * millimetre);
    const text = textOf(pdf);
    for (const part of [
      'Jonas Holm',
      'Jeg er sjov',
      'Det vigtigste for mig',
      'Mine drømme',
      'Hvem hjælper',
    ]) {
      expect(text).toContain(part);
    }
    for (const { title, steps } of jonasPlan.goals) {
      expect(text).toContain(title);
      for (const step of steps) expect(text.replaceAll(' ', '')).toContain(step.words.replaceAll(' ', ''));
    }
    expect(text).toContain('tirsdag den 12. oktober 2027');
    expect(pictureTextsOf(pdf)).toContain('Billede: bus');
  });

  test('says on itself what its reader is not given (§ 5)', () => {
    const told = danish.staff.leftOut([danish.staff.leftOutNames.decisions], true);
    const squeezed = (given: PosterInput) => textOf(posterDocument(given)).replaceAll(/\s/g, '');
    expect(squeezed({ ...input, leftOut: ['decisions'] })).toContain(told.replaceAll(/\s/g, ''));
    expect(squeezed(input)).not.toContain(danish.staff.leftOutNames.decisions.replaceAll(' ', ''));
  });

  test('the recorded score never stands without the citizen’s own, nor without the disagreement (R-M7)', () => {
    const text = textOf(posterDocument(input));
    const disagreement = byBus.disagreement ?? '';
    expect(disagreement).not.toBe('');
    expect(text).toContain('skriver i planen');
    expect(text).toContain('Jeg siger');
    expect(text).toContain(disagreement);
  });

  test('each says how it goes where they spoke about: the citizen once, others of their place (R-M6)', () => {
    const text = textOf(posterDocument({ ...input, snapshot: { ...jonasPlan, goals: [cooking] } }));
    expect(text.split('Jeg siger').length).toBe(2);
    expect(text).toContain('· Værkstedet');
    expect(text).toContain('· Bostedet Engvej');
  });

  test('what others said is told as theirs (R-P7)', () => {
    const text = textOf(posterDocument(input));
    expect(text).toContain('Det siger andre om mig');
    expect(text).toContain('Lis Holm har sagt det.');
  });

  test('the citizen’s own words stand by the goal, unless they are its title (R-M4)', () => {
    const own = (words: string) => [{ words, symbols: [], saidBy: { how: 'self' } as const }];
    const bare = {
      symbol: null,
      scores: [],
      contributions: [],
      efforts: [],
      steps: [],
      dream: null,
      disagreement: null,
    };
    const goals = [
      { ...byBus, steps: [] },
      {
        ...cooking,
        ...bare,
        title: 'Jeg arbejder i køkkenet på Værkstedet',
        ownWords: own('jeg arbejder i køkkenet på Værkstedet.'),
      },
    ];
    const dreams = [
      {
        words: 'Jeg vil gerne have min egen lejlighed. Med plads til min guitar.',
        symbols: ['1F3E0', '1F3B5'],
        saidBy: { how: 'self' } as const,
      },
      ...own('Jeg vil gerne arbejde på et køkken.'),
    ];
    const snapshot = { ...jonasPlan, dreams, goals, mostImportant: [] };
    const pdf = keptPaper('poster-own-words', posterDocument({ ...input, snapshot, strengths: [] }));
    expect(pagesOf(pdf)).toHaveLength(1);
    const text = textOf(pdf);
    expect(text).toContain('Jeg gider ikke vente');
    expect(text.split(/arbejder i køkkenet/i)).toHaveLength(2);
    // A line of the dream is as long as the band has room for.
    expect(text).toContain('Jeg vil gerne have min egen lejlighed.');
  });

  test('nobody is called by half a name, and a goal with little in it keeps the columns of the others', () => {
    const help = (by: string) => ({ by, words: '' });
    const goals = [
      {
        ...byBus,
        title: 'Jeg vil bo i min egen lejlighed',
        symbol: null,
        steps: [],
        contributions: [help('Bodil Krogh, Birkely'), help('Susanne Beck, Værkstedet')],
        efforts: [],
      },
      {
        ...cooking,
        title: 'Jeg vil cykle til arbejde',
        direction: 'develop' as const,
        ...{ symbol: null, ownWords: [], scores: [], contributions: [], efforts: [], steps: [], dream: null },
        disagreement: null,
      },
    ];
    const pdf = keptPaper('poster-names', posterDocument({ ...input, snapshot: { ...jonasPlan, goals } }));
    const words = wordsOf(pdf);
    const at = (word: string) => words.filter((one) => one.word.replace(',', '') === word);
    for (const [given, family] of [
      ['Bodil', 'Krogh'],
      ['Susanne', 'Beck'],
    ] as const)
      expect(at(given).map(({ bottom }) => bottom)).toEqual(at(family).map(({ bottom }) => bottom));
    const [first, second] = at('trappe').map(({ left }) => left);
    expect(second).toBeCloseTo(first ?? 0, 0);
  });

  test('three goals with eleven steps have room on one page, and every word of them', () => {
    const goals = [byBus, cooking, { ...byBus, title: 'Jeg holder fast i svømning', disagreement: null }];
    const pdf = keptPaper('poster-three', posterDocument({ ...input, snapshot: { ...jonasPlan, goals } }));
    expect(pagesOf(pdf)).toHaveLength(1);
    const text = textOf(pdf).replaceAll(/[\s-]/g, '');
    for (const { title, steps } of goals) {
      for (const words of [title, ...steps.map((step) => step.words)])
        expect(text).toContain(words.replaceAll(/[\s-]/g, ''));
    }
  });

  test('a plan without anything in it is told calmly', () => {
    const snapshot = { ...jonasPlan, goals: [], dreams: [], mostImportant: [] };
    const pdf = keptPaper('poster-empty', posterDocument({ ...input, snapshot, strengths: [] }));
    expect(pagesOf(pdf)).toHaveLength(1);
    expect(textOf(pdf)).not.toContain('Det er jeg god til');
  });

  test('a picture that cannot be drawn is left out, the words stay', () => {
    const symbolSvg = (id: string) => (id === '1F68C' ? '<svg>' : openmojiSvg(id));
    expect(textOf(posterDocument({ ...input, symbolSvg }))).toContain(byBus.title);
  });

  test('in English the words of ours are English', () => {
    const text = textOf(posterDocument({ ...input, words: english, language: 'en' }));
    expect(text).toContain('What I am good at');
    expect(text).not.toContain('Det er jeg god til');
  });
});
