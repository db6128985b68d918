import { describe, expect, it } from 'vitest';
import type { Plan, PlanGoal } from './plan.ts';
import type { PlanSnapshot, SnapshotGoal } from './plan-snapshot.ts';
import { withWordsOfVersion } from './words-of-version.ts';

const own = { words: 'Min egen nøgle', symbols: ['1F511'], saidBy: { how: 'self' } } as const;
const goal = {
  id: 'g1',
  title: 'Jeg låser selv op',
  dreamId: 'hidden',
  ownWords: [],
  perspectives: [],
  contributions: [],
  steps: [{ id: 's1' }],
} as unknown as PlanGoal;
const plan = {
  dreams: [],
  mostImportant: [],
  goals: [goal, { ...goal, id: 'g2', title: 'Nyt' }],
  wishesNotFollowed: [],
} as unknown as Plan;
const agreed = {
  title: 'Jeg låser selv op',
  dream: own,
  ownWords: [own],
  perspectives: [{ view: 'citizen', by: 'Jonas', words: 'Selv' }],
  contributions: [{ by: 'Mette Friis, Birkely', words: 'Øver' }],
} as unknown as SnapshotGoal;
const version = {
  dreams: [own],
  mostImportant: [own],
  goals: [agreed],
  wishesNotFollowed: [{ what: 'a', why: 'b', decidedBy: 'c' }],
} as unknown as PlanSnapshot;

describe('the words of the agreed version (R-M8, § 5)', () => {
  const shown = withWordsOfVersion(plan, version);

  it('stand where the reader sees no plan being made, letter by letter', () => {
    expect(shown.dreams).toMatchObject([own]);
    expect(shown.mostImportant).toMatchObject([{ ...own, isMostImportant: true, awaitsCitizen: false }]);
    expect(shown.wishesNotFollowed).toMatchObject([{ what: 'a', why: 'b', decidedBy: 'c' }]);
  });

  it('wait for the citizen where the version says that they did (R-P8)', () => {
    const said = { ...own, saidBy: { how: 'withHelp', recordedBy: 'Karin' } } as const;
    const dreams = [said, { ...said, awaitsCitizen: true }];
    const met = withWordsOfVersion(plan, { ...version, dreams } as PlanSnapshot);
    expect(met.dreams.map(({ awaitsCitizen }) => awaitsCitizen)).toEqual([false, true]);
  });

  it('come back to their goal, with the dream it starts in', () => {
    expect(shown.goals[0]).toMatchObject({
      dreamId: shown.dreams[0]?.id,
      ownWords: [own],
      perspectives: [{ by: 'Jonas' }],
      contributions: [{ by: 'Mette Friis, Birkely' }],
      steps: [{ id: 's1' }],
    });
  });

  it('come back to a goal that starts in a dream without words, known by what was drawn (R-P8)', () => {
    const drawn = (id: string) => ({ ...own, words: '', files: [{ id, kind: 'drawing', hash: id }] });
    const goals = [{ ...agreed, dream: drawn('f2') }];
    const dreams = [drawn('f1'), drawn('f2')];
    const { goals: met } = withWordsOfVersion(plan, { ...version, goals, dreams } as unknown as PlanSnapshot);
    expect(met[0]?.dreamId).toBe('dream-1');
  });

  it('leave a goal alone that the version does not know', () => {
    expect(shown.goals[1]).toBe(plan.goals[1]);
  });
});
