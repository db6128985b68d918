import { describe, expect, it } from 'vitest';
import { waitingInVersion, withAnswersToWords } from './answers-to-words.ts';
import type { PlanSnapshot, Said, SnapshotGoal } from './plan-snapshot.ts';
import { fitsNot, isTakenDownOnly } from './said.ts';

const karin = { how: 'withHelp', recordedBy: 'Karin' } as const;
const hund: Said = { words: 'En hund', symbols: [], saidBy: karin, awaitsCitizen: true, id: 'hund' };
const ro: Said = {
  words: 'Ro om morgenen',
  symbols: [],
  saidBy: { how: 'onBehalf', recordedBy: 'Lone', howTheyKnow: 'Jeg ser det' },
  id: 'ro',
};
const own: Said = { words: 'Bussen', symbols: [], saidBy: { how: 'self' } };
const goal = { dream: hund, ownWords: [own, ro] } as unknown as SnapshotGoal;
const version = { mostImportant: [], dreams: [own, hund], goals: [goal] } as unknown as PlanSnapshot;

describe('what the citizen answers to words of others after the plan was agreed (R-P8, R-M8)', () => {
  it('knows which words of a version wait, each once', () => {
    expect(waitingInVersion(version)).toEqual(['hund', 'ro']);
  });

  it('puts yes and no beside the words, wherever they stand, and leaves the frozen ones as they were', () => {
    const before = structuredClone(version);
    const shown = withAnswersToWords(
      version,
      new Map([
        ['hund', { fits: true, on: '2026-11-22' }],
        ['ro', { fits: false, on: '2026-11-23' }],
      ]),
    );
    expect(shown.dreams.map(({ answered }) => answered?.fits)).toEqual([undefined, true]);
    expect(shown.goals[0]?.dream?.answered).toEqual({ fits: true, on: '2026-11-22' });
    expect(shown.goals[0]?.ownWords.map(fitsNot)).toEqual([false, true]);
    expect(shown.dreams.map(isTakenDownOnly)).toEqual([false, false]);
    expect(version).toEqual(before);
  });

  it('is the version itself where nothing was answered', () => {
    expect(withAnswersToWords(version, new Map())).toBe(version);
  });
});
