import { describe, expect, it } from 'vitest';
import type { PlanScore } from '../plan/plan.ts';
import { levelsOf, readingsOf } from './three-times.ts';

const then: PlanScore = {
  ...{
    id: 'then',
    version: 1,
    meetingId: 'first',
    saidOn: '2026-02-01',
    personId: 'jonas',
    as: 'citizen',
    by: 'Jonas',
  },
  ...{ place: null, masteryNow: null, supportNeed: null, expectedMastery: null, words: '', recordedBy: null },
};
const now: PlanScore = { ...then, id: 'now', meetingId: 'status', saidOn: '2027-02-01' };
const nothing = { doesntKnowFormer: false, doesntKnowExpected: false, doesntKnowNow: false };

describe('R-M6, R-S2 what was said last time, what was expected, and what is said now', () => {
  it.each<{ row: string; scores: PlanScore[]; earlierScores: PlanScore[]; told: object[] }>([
    { row: 'nobody has scored', scores: [], earlierScores: [], told: [] },
    {
      row: 'levels at all three times',
      scores: [{ ...now, masteryNow: 'onMyOwn' }],
      earlierScores: [{ ...then, masteryNow: 'withMuchHelp', expectedMastery: 'withLittleHelp' }],
      told: [
        {
          ...nothing,
          ...{ former: 'withMuchHelp', formerOn: '2026-02-01', expected: 'withLittleHelp', now: 'onMyOwn' },
        },
      ],
    },
    {
      row: 'not knowing last time is an answer, to both',
      scores: [],
      earlierScores: [{ ...then, doesntKnow: true, doesntKnowExpected: true }],
      told: [
        {
          ...{ ...nothing, former: null, expected: null, now: null },
          ...{ doesntKnowFormer: true, doesntKnowExpected: true },
        },
      ],
    },
    {
      row: 'not knowing now takes no place of what was said then',
      scores: [{ ...now, doesntKnow: true }],
      earlierScores: [{ ...then, masteryNow: 'onMyOwn' }],
      told: [{ ...nothing, former: 'onMyOwn', now: null, doesntKnowNow: true }],
    },
    {
      row: 'the newest of the earlier ones',
      scores: [],
      earlierScores: [
        { ...then, doesntKnow: true },
        { ...then, meetingId: 'before', masteryNow: 'onMyOwn' },
      ],
      told: [{ ...nothing, former: null, doesntKnowFormer: true }],
    },
  ])('$row', ({ scores, earlierScores, told }) => {
    expect(levelsOf({ scores, earlierScores }, 'status')).toMatchObject(told);
  });

  it('the citizen first, then the recorded, then others and places', () => {
    const of = (as: PlanScore['as'], by: string, place: string | null = null): PlanScore => ({
      ...now,
      as,
      by,
      place,
    });
    const scores = [of('contactPerson', 'Mette'), of('caseworker', 'Karin'), of('citizen', 'Jonas')];
    expect(levelsOf({ scores, earlierScores: [] }, 'status').map(({ by }) => by)).toEqual([
      'Jonas',
      'Karin',
      'Mette',
    ]);
  });
});

describe('R-M7, R-S2 what is said of the citizen’s view stays when the professional scores', () => {
  const was: PlanScore = { ...then, masteryNow: 'withMuchHelp', expectedMastery: 'withLittleHelp' };
  const karin = { as: 'caseworker', by: 'Karin', personId: 'karin' } as const;
  const his: PlanScore = { ...now, masteryNow: 'withLittleHelp' };
  it.each<{ row: string; scores: PlanScore[]; told: [string, string][] }>([
    { row: 'nobody has said how it goes now', scores: [], told: [] },
    { row: 'he alone', scores: [his], told: [['Jonas', 'success']] },
    {
      row: 'both say the same',
      scores: [his, { ...his, ...karin }],
      told: [
        ['Jonas', 'success'],
        ['Karin', 'success'],
      ],
    },
    {
      row: 'they differ',
      scores: [his, { ...his, ...karin, masteryNow: 'withSomeHelp' }],
      told: [
        ['Jonas', 'success'],
        ['Karin', 'onTheWay'],
      ],
    },
    {
      row: 'he does not know',
      scores: [
        { ...now, doesntKnow: true },
        { ...his, ...karin },
      ],
      told: [['Karin', 'success']],
    },
  ])('$row', ({ scores, told }) => {
    const levels = levelsOf({ scores, earlierScores: [was, { ...was, ...karin }] }, 'status');
    expect(readingsOf('develop', levels).map(({ by, reading }) => [by, reading])).toEqual(told);
  });
});
