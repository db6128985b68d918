import { describe, expect, test } from 'vitest';
import { document as danish } from '../../../content/wording/da/document.ts';
import type { SnapshotGoal } from '../../domain/plan/plan-snapshot.ts';
import { jonasAgreements, jonasPlan, jonasVersion, openmojiSvg } from './jonas-plan.fixture.ts';
import { keptPaper, pagesOf, textOf, wordsOf } from './pdf-reading.fixture.ts';
import { posterDocument } from './poster-document.ts';
import type { PosterInput } from './poster-print-model.ts';

const [byBus, cooking] = jonasPlan.goals;
if (byBus === undefined || cooking === undefined) throw new Error('The plan for tests has two goals.');

const bare: SnapshotGoal = {
  ...cooking,
  title: 'Jeg svømmer',
  scores: [],
  contributions: [],
  efforts: [],
  steps: [],
  dream: null,
};
const sentence = 'Her står en lang tekst om noget, som nogen har skrevet. ';
const said = (words: string) => ({ words, symbols: ['1F3E0'], saidBy: { how: 'self' } as const });
const step = (words: string, done: boolean) => ({ words, symbol: '1F68C', why: '', done });

/** Everything a goal can hold, as long as anybody would write it, or longer. */
const full = (length: number): SnapshotGoal => ({
  ...byBus,
  title: sentence.repeat(length),
  dream: said(sentence.repeat(length)),
  disagreement: sentence.repeat(length),
  contributions: Array.from({ length: 3 + length }, (_, at) => ({
    by: `Hjælper${at} Andersen-Sørensen, Bostedet på Engvejen`,
    words: '',
  })),
  steps: Array.from({ length: 2 + 2 * length }, (_, at) => step(sentence.repeat(length), at < 2)),
});
const oneWord = 'Specialpædagogikuddannelsesinstitutionsbestyrelse'.repeat(3);

const goalsOf = {
  none: [],
  'one bare': [bare],
  'one with everything': [byBus],
  'one very long': [full(8)],
  'two bare': [bare, { ...bare, direction: 'develop' }],
  'two, one of them bare': [byBus, bare],
  'two to keep what one can': [{ ...cooking, direction: 'limitLoss' }, cooking],
  'three bare': [bare, bare, bare],
  'three with everything': [byBus, cooking, byBus],
  'three rather long': [full(1), full(1), full(1)],
  'three very long': [full(12), full(12), full(12)],
  'three of one word': [
    { ...byBus, title: oneWord, steps: [step(oneWord, false)], disagreement: oneWord },
    cooking,
    bare,
  ],
  'seven with everything': [byBus, cooking, byBus, cooking, byBus, cooking, bare],
} satisfies Record<string, readonly SnapshotGoal[]>;
const dreamsOf = {
  'no dream': [],
  'three dreams': jonasPlan.dreams,
  'nine long dreams': Array.from({ length: 9 }, () => said(sentence.repeat(9))),
};
const talkOf = {
  'told nothing of how I talk': [],
  'told at length how I talk': ['Sådan taler jeg', 'Sådan siger jeg ja', 'Det hjælper mig', 'Lad være'].map(
    (question) => ({ question, said: [said(sentence.repeat(3)), said(sentence)] }),
  ),
};

const quiet = 'told nothing of how I talk';
const talking = 'told at length how I talk';
const cases: readonly {
  goals: keyof typeof goalsOf;
  dreams: keyof typeof dreamsOf;
  talk: keyof typeof talkOf;
}[] = [
  { goals: 'none', dreams: 'no dream', talk: quiet },
  { goals: 'none', dreams: 'nine long dreams', talk: talking },
  { goals: 'one bare', dreams: 'no dream', talk: talking },
  { goals: 'one with everything', dreams: 'three dreams', talk: quiet },
  { goals: 'one very long', dreams: 'nine long dreams', talk: talking },
  { goals: 'two bare', dreams: 'three dreams', talk: quiet },
  { goals: 'two, one of them bare', dreams: 'no dream', talk: quiet },
  { goals: 'two to keep what one can', dreams: 'three dreams', talk: talking },
  { goals: 'three bare', dreams: 'three dreams', talk: quiet },
  { goals: 'three with everything', dreams: 'three dreams', talk: quiet },
  { goals: 'three rather long', dreams: 'three dreams', talk: quiet },
  { goals: 'three very long', dreams: 'nine long dreams', talk: talking },
  { goals: 'three of one word', dreams: 'no dream', talk: quiet },
  { goals: 'seven with everything', dreams: 'three dreams', talk: talking },
];

const millimetre = 72 / 25.4;
const folded = (text: string) => text.replaceAll(/[\s-]/g, '');

describe('the poster composes itself: one page whatever it holds (design § Plan poster)', () => {
  test.each(cases)('goals: $goals; $dreams; $talk', ({ goals, dreams, talk }) => {
    const snapshot = { ...jonasPlan, goals: goalsOf[goals], dreams: dreamsOf[dreams] };
    const input: PosterInput = {
      snapshot,
      version: jonasVersion,
      agreements: jonasAgreements,
      communication: talkOf[talk],
      words: danish,
      language: 'da',
      printedOn: '2026-11-04',
      symbolSvg: openmojiSvg,
      strengths: [{ label: 'Jeg er sjov', symbol: '1F602' }],
    };
    const name = `room-${goals}-${dreams}-${talk.slice(0, 8)}`.replaceAll(/\W+/g, '-');
    const pdf = keptPaper(name, posterDocument(input));
    expect(pagesOf(pdf)).toHaveLength(1);

    // Nothing lies on the foot or outside the page, and nothing is too small to read across a table.
    const words = wordsOf(pdf);
    const foot = words.find(({ word, bottom }) => word === 'udgave' && bottom > 270 * millimetre);
    for (const { word, bottom, right } of words) {
      expect(right, word).toBeLessThanOrEqual(410 * millimetre);
      if (bottom < (foot?.bottom ?? 0) - 2) expect(bottom, word).toBeLessThanOrEqual(276 * millimetre);
    }
    const credit = words.find(({ word }) => word === 'Symboler:')?.bottom ?? 0;
    expect(words.filter(({ size, bottom }) => size < 13.9 && Math.abs(bottom - credit) > 1)).toEqual([]);

    // What was left out is said: every text is there in full, or the poster says that the rest is in the plan.
    const text = textOf(pdf);
    const written = [
      ...snapshot.dreams.map((dream) => dream.words),
      ...snapshot.goals.flatMap((goal) => [goal.title, ...goal.steps.map((one) => one.words)]),
      ...talkOf[talk].flatMap((one) => one.said.map((card) => card.words)),
    ];
    const isWhole = written.every((one) => folded(text).includes(folded(one)));
    const isSaid = /Resten står i planen|mål mere i planen/.test(text);
    expect(isWhole || isSaid).toBe(true);
    expect(text.includes('…') && !isSaid).toBe(false);
    // A score never stands without what the citizen says of it (R-M7).
    expect(text.split('skriver i planen').length - 1).toBeLessThanOrEqual(text.split('Jeg siger').length - 1);
    const shown = snapshot.goals.slice(0, text.split(/ Mål \d/).length - 1);
    expect(shown.length).toBeGreaterThanOrEqual(Math.min(2, snapshot.goals.length));
    const disagreeing = shown.filter(({ disagreement }) => disagreement !== null);
    expect(text.split('Jeg er ikke enig').length - 1).toBeGreaterThanOrEqual(disagreeing.length);
  });
});
