import { describe, expect, it } from 'vitest';
import { agreedExtent } from './agreed-extent.ts';
import { type Score, scoresByPlace } from './scores.ts';

const nothing = {
  place: null,
  masteryNow: null,
  supportNeed: null,
  expectedMastery: null,
  words: '',
} as const;
const jonas: Score = { ...nothing, personId: 'jonas', as: 'citizen', by: 'Jonas' };
const karin: Score = { ...nothing, personId: 'karin', as: 'caseworker', by: 'Karin' };
const now = { masteryNow: 'withLittleHelp' } as const;
const next = { expectedMastery: 'onMyOwn' } as const;
const both = { ...now, ...next };

describe('R-M6, R-M7 they agree about what both have said, and about no more', () => {
  it.each([
    { row: 'both say both', own: both, recorded: both, on: ['now', 'expected'], notSaid: [] },
    {
      row: 'she has not said the expected',
      own: both,
      recorded: now,
      on: ['now'],
      notSaid: [{ time: 'expected', by: 'recorded' }],
    },
    {
      row: 'he has not said the expected',
      own: now,
      recorded: both,
      on: ['now'],
      notSaid: [{ time: 'expected', by: 'citizen' }],
    },
    {
      row: 'nobody has said the expected',
      own: now,
      recorded: now,
      on: ['now'],
      notSaid: [{ time: 'expected', by: 'both' }],
    },
    {
      row: 'he has not said how it goes now',
      own: next,
      recorded: both,
      on: ['expected'],
      notSaid: [{ time: 'now', by: 'citizen' }],
    },
    {
      row: 'each has said another thing',
      own: next,
      recorded: now,
      on: [],
      notSaid: [
        { time: 'now', by: 'citizen' },
        { time: 'expected', by: 'recorded' },
      ],
    },
    {
      row: 'he does not know the expected, she does',
      own: { ...now, doesntKnowExpected: true },
      recorded: both,
      on: ['now'],
      notSaid: [],
    },
    {
      row: 'neither knows the expected',
      own: { ...now, doesntKnowExpected: true },
      recorded: { ...now, doesntKnowExpected: true },
      on: ['now', 'expected'],
      notSaid: [],
    },
    {
      row: 'he says it with words',
      own: { words: 'Det går fint' },
      recorded: both,
      on: ['now', 'expected'],
      notSaid: [],
    },
    {
      row: 'words beside a level are no expectation',
      own: { ...now, words: 'Det går fint' },
      recorded: both,
      on: ['now'],
      notSaid: [{ time: 'expected', by: 'citizen' }],
    },
  ])('$row', ({ own, recorded, on, notSaid }) => {
    const [at] = scoresByPlace(
      [
        { ...jonas, ...own },
        { ...karin, ...recorded },
      ],
      null,
    );
    expect(at && agreedExtent(at)).toEqual({ on, notSaid });
  });

  it.each([
    { row: 'they differ', scores: [{ ...jonas, masteryNow: 'othersDoIt' } as const, { ...karin, ...both }] },
    { row: 'he has not answered', scores: [{ ...karin, ...both }] },
    { row: 'nothing is recorded', scores: [{ ...jonas, ...both }] },
  ])('$row: nothing is agreed', ({ scores }) => {
    const [at] = scoresByPlace<Score>(scores, null);
    expect(at && agreedExtent(at)).toBeNull();
  });
});
