import { describe, expect, it } from 'vitest';
import type { PlanSnapshot, SnapshotEffort, SnapshotGoal } from './plan-snapshot.ts';
import { whatIsNew } from './what-is-new.ts';

const said = (words: string) => ({ words, symbols: [], saidBy: { how: 'self' } }) as const;
const bus: SnapshotEffort = {
  what: 'Jonas øver bus',
  how: '',
  who: 'Mette',
  howOften: 'Hver uge',
  from: null,
  to: null,
  decision: { state: 'wished' },
};
const refused: SnapshotEffort['decision'] = {
  state: 'refused',
  on: '2027-12-21',
  by: 'Karin',
  reason: 'Nej',
  howToComplain: 'Skriv',
};
const goal: SnapshotGoal = {
  title: 'Jeg tager bussen',
  symbol: null,
  dream: null,
  ownWords: [],
  smarte: '',
  direction: 'develop',
  onlyFor: [],
  perspectives: [],
  scores: [],
  disagreement: null,
  contributions: [],
  steps: [{ words: 'Købe kort', symbol: null, why: '', done: false }],
  efforts: [bus],
};
const stepsCalled = (...all: readonly string[]): SnapshotGoal['steps'] =>
  all.map((words) => ({ words, symbol: null, why: '', done: false }));
const plan = {
  dreams: [said('En hund')],
  mostImportant: [],
  goals: [goal],
  formal: [{ heading: 'purpose', label: 'Formål', text: 'Selv' }],
} as unknown as PlanSnapshot;
const withGoal = (change: Partial<SnapshotGoal>): Partial<PlanSnapshot> => ({
  goals: [{ ...goal, ...change }],
});

const inShort = (one: ReturnType<typeof whatIsNew>[number]): string =>
  `${one.part} ${one.change} ${one.words}${one.part === 'steps' ? ` (${one.count})` : ''}`;

describe('R-O2 what was asked and answered about granted help', () => {
  const granted = { state: 'granted', on: '2026-12-07', by: 'Karin' } as const;
  const was = { what: bus.what, howOften: 'Hver uge', from: null, to: null };
  const daily = { ...bus, howOften: 'Hver dag' };
  const asked = { what: '', howOften: 'Hver dag', from: null, to: null, isEndless: false, offer: '' };
  const no = { asked, reason: 'Nej', howToComplain: 'Skriv' };
  const help: Readonly<Record<string, SnapshotEffort>> = {
    granted: { ...bus, decision: granted },
    asked: { ...daily, decision: { ...granted, madeOverFrom: was } },
    no: { ...bus, decision: { ...granted, on: '2027-12-21', refusedChange: no } },
    yes: { ...daily, decision: { ...granted, on: '2027-12-21' } },
    refused: { ...bus, decision: refused },
  };
  it.each([
    { from: 'granted', to: 'granted', expected: [] },
    { from: 'granted', to: 'asked', expected: ['decision changeAsked Jonas øver bus'] },
    { from: 'asked', to: 'asked', expected: [] },
    { from: 'asked', to: 'no', expected: ['decision changeRefused Jonas øver bus'] },
    { from: 'granted', to: 'no', expected: ['decision changeRefused Jonas øver bus'] },
    { from: 'no', to: 'no', expected: [] },
    { from: 'asked', to: 'yes', expected: ['effort madeOver Jonas øver bus'] },
    { from: 'no', to: 'asked', expected: ['decision changeAsked Jonas øver bus'] },
    { from: 'refused', to: 'refused', expected: [] },
    { from: 'refused', to: 'granted', expected: ['decision granted Jonas øver bus'] },
  ])('$from → $to', ({ from, to, expected }) => {
    const [before, after] = [from, to].map((one) => ({
      ...plan,
      ...withGoal({ efforts: [help[one] ?? bus] }),
    }));
    expect(whatIsNew(before ?? plan, after ?? plan).map(inShort)).toEqual(expected);
  });
});

describe('what is new in an edition (R-M8, R-F4)', () => {
  it.each<[string, Partial<PlanSnapshot>, readonly string[]]>([
    ['nothing', {}, []],
    [
      'a dream came, another went',
      { dreams: [said('En kat')] },
      ['dream added En kat', 'dream gone En hund'],
    ],
    [
      'a goal is gone with all under it',
      { goals: [] },
      ['goal gone Jeg tager bussen', 'step gone Købe kort', 'effort gone Jonas øver bus'],
    ],
    ['a goal is said otherwise', withGoal({ smarte: 'To gange' }), ['goal madeOver Jeg tager bussen']],
    ['help came', withGoal({ efforts: [bus, { ...bus, what: 'Buskort' }] }), ['effort added Buskort']],
    [
      'help is given less often',
      withGoal({ efforts: [{ ...bus, howOften: 'Hver måned' }] }),
      ['effort madeOver Jonas øver bus'],
    ],
    [
      'R-O2 help was granted',
      withGoal({ efforts: [{ ...bus, decision: { state: 'granted', on: '2027-05-03', by: 'Karin' } }] }),
      ['decision granted Jonas øver bus'],
    ],
    [
      'R-O2 help was refused: it is not made over',
      withGoal({ efforts: [{ ...bus, howOften: 'Hver dag', decision: refused }] }),
      ['decision refused Jonas øver bus'],
    ],
    [
      'R-O2 help that is new, and was refused',
      withGoal({ efforts: [bus, { ...bus, what: 'Buskort', decision: refused }] }),
      ['decision refused Buskort'],
    ],
    ['help for the whole plan', { effortsForAll: [{ ...bus, what: 'Netværk' }] }, ['effort added Netværk']],
    [
      'a step was climbed: no change of the plan',
      withGoal({
        steps: [{ words: 'Købe kort', symbol: null, why: '', done: true }],
      }),
      [],
    ],
    [
      'a few steps came',
      withGoal({ steps: stepsCalled('Købe kort', 'Vente', 'Køre') }),
      ['step added Vente', 'step added Køre'],
    ],
    [
      'a staircase was built: one line for the goal',
      withGoal({ steps: stepsCalled('Købe kort', 'Vente', 'Køre', 'Køre alene') }),
      ['steps added Jeg tager bussen (3)'],
    ],
    [
      'a step is said otherwise: it is made over, and not new',
      withGoal({ steps: stepsCalled('Købe et kort til bussen') }),
      ['step madeOver Købe et kort til bussen'],
    ],
    [
      'one is said otherwise, and one came after it',
      withGoal({ steps: stepsCalled('Købe et kort', 'Vente') }),
      ['step madeOver Købe et kort', 'step added Vente'],
    ],
    [
      'one came before a step that stayed',
      withGoal({ steps: stepsCalled('Vente', 'Købe kort') }),
      ['step added Vente'],
    ],
    ['a step went', withGoal({ steps: [] }), ['step gone Købe kort']],
    [
      'a text of the law',
      { formal: [{ heading: 'purpose', label: 'Formål', text: 'Nyt' }] },
      ['formal madeOver Formål'],
    ],
  ])('%s', (_, change, expected) => {
    const found = whatIsNew(plan, { ...plan, ...change });
    expect(found.map(inShort)).toEqual(expected);
  });
});
