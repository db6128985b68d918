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
      'help was decided about',
      withGoal({ efforts: [{ ...bus, decision: { state: 'granted', on: '2027-05-03', by: 'Karin' } }] }),
      ['effort madeOver Jonas øver bus'],
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
      'a text of the law',
      { formal: [{ heading: 'purpose', label: 'Formål', text: 'Nyt' }] },
      ['formal madeOver Formål'],
    ],
  ])('%s', (_, change, expected) => {
    const found = whatIsNew(plan, { ...plan, ...change });
    expect(
      found.map(
        (one) => `${one.part} ${one.change} ${one.words}${one.part === 'steps' ? ` (${one.count})` : ''}`,
      ),
    ).toEqual(expected);
  });
});
