import { describe, expect, it } from 'vitest';
import type { PlanSnapshot, SnapshotEffort } from './plan-snapshot.ts';
import { type GoesOn, showsMoreThanEdition } from './since-edition.ts';

const granted = { state: 'granted', on: '2027-02-22', by: 'Karin' } as const;
const kitchen: SnapshotEffort = {
  ...{ what: 'Støtte i køkkenet', how: '', who: 'Mette', howOften: '1 time om tirsdagen' },
  ...{ from: null, to: '2028-02-01', decision: granted },
};
const cooking: SnapshotEffort = { ...kitchen, what: 'Madhold', decision: { state: 'wished' } };
const pizza = { words: 'Jeg laver pizza', symbol: null, why: '', done: false };
const edition = {
  goals: [{ title: 'Jeg laver aftensmad', steps: [pizza], efforts: [kitchen, cooking] }],
  effortsForAll: [],
} as unknown as PlanSnapshot;
const step = {
  ...{ id: '1', goalId: 'g', position: '5', words: 'Jeg laver pizza' },
  ...{ symbol: null, why: '', doneOn: null },
};

const plan = (
  change: {
    readonly steps?: GoesOn['goals'][number]['steps'];
    readonly efforts?: readonly SnapshotEffort[];
    readonly effortsForAll?: readonly SnapshotEffort[];
  } = {},
): GoesOn => ({
  goals: [
    {
      title: 'Jeg laver aftensmad',
      steps: change.steps ?? [step],
      efforts: change.efforts ?? [kitchen, cooking],
    },
  ],
  effortsForAll: change.effortsForAll ?? [],
});
const kept = (effort: SnapshotEffort): SnapshotEffort => ({ ...effort, decision: { state: 'kept' } });
const refusedChange = {
  asked: { what: '', howOften: '2 timer', from: null, to: null, isEndless: false, offer: '' },
  ...{ reason: 'x', howToComplain: 'y' },
};

describe('R-M8, R-F4, R-O2 whether the page shows what came after the edition', () => {
  it.each<{ row: string; now: GoesOn; more: boolean }>([
    { row: 'nothing came since', now: plan(), more: false },
    { row: 'in another order', now: plan({ efforts: [cooking, kitchen] }), more: false },
    {
      row: 'a step was found',
      now: plan({ steps: [step, { ...step, id: '2', words: 'Køb ind' }] }),
      more: true,
    },
    { row: 'a step was climbed', now: plan({ steps: [{ ...step, doneOn: '2027-03-01' }] }), more: true },
    { row: 'a step was taken out', now: plan({ steps: [] }), more: true },
    {
      row: 'a wish was answered',
      now: plan({ efforts: [kitchen, { ...cooking, decision: { ...granted, on: '2027-03-01' } }] }),
      more: true,
    },
    {
      row: 'a change was refused',
      now: plan({
        efforts: [{ ...kitchen, decision: { ...granted, on: '2027-03-16', refusedChange } }, cooking],
      }),
      more: true,
    },
    {
      row: 'somebody asks for more',
      now: plan({
        efforts: [
          {
            ...{ ...kitchen, howOften: '2 timer' },
            decision: { ...granted, madeOverFrom: kitchen },
          },
          cooking,
        ],
      }),
      more: true,
    },
    { row: 'help for all of the plan came', now: plan({ effortsForAll: [cooking] }), more: true },
    {
      row: 'a reader who is not told decisions reads nothing new',
      now: plan({ efforts: [kept(kitchen), kept(cooking)] }),
      more: false,
    },
    {
      row: 'a reader who is not told decisions reads of new help',
      now: plan({ efforts: [kept(kitchen), kept(cooking), kept({ ...cooking, what: 'Kørsel' })] }),
      more: true,
    },
  ])('$row: $more', ({ now, more }) => {
    expect(showsMoreThanEdition(edition, now)).toBe(more);
  });
});
