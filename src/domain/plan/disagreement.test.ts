import { describe, expect, it } from 'vitest';
import { disagreementComingAlong, disagreementStands, disagreesSince } from './disagreement.ts';
import type { MasteryLevel } from './mastery.ts';
import type { Score } from './scores.ts';

function score(as: 'citizen' | 'caseworker', masteryNow: MasteryLevel | null, place: string | null = null) {
  const nothing = { supportNeed: null, expectedMastery: null, words: '' };
  return { ...nothing, personId: as, as, by: as, place, masteryNow } satisfies Score;
}
const hisOwn = score('citizen', 'onMyOwn');
const same = score('caseworker', 'onMyOwn');
const other = score('caseworker', 'withLittleHelp');
const hisDontKnow: Score = { ...score('citizen', null), doesntKnow: true };

const now = { isSaidNow: true, isTakenBack: false };
const before = { isSaidNow: false, isTakenBack: false };
const takenBack = { isTakenBack: true };

describe('R-M7, R-P8 what comes along of "Jeg er ikke enig"', () => {
  it.each([
    { row: 'said now, beside what is recorded', said: [now], scores: [other], along: now },
    { row: 'said now, and both have scored', said: [now, before], scores: [hisOwn, other], along: now },
    { row: 'said now, but nothing is recorded', said: [now], scores: [hisOwn], along: null },
    {
      row: 'taken back now, whatever was said before',
      said: [before, { ...now, ...takenBack }],
      scores: [hisOwn, other],
      along: null,
    },
    {
      row: 'said before, both said anew, still differ',
      said: [before],
      scores: [hisOwn, other],
      along: before,
    },
    { row: 'said before, both said anew, agree', said: [before], scores: [hisOwn, same], along: null },
    { row: 'said before, nobody scored now', said: [before], scores: [], along: null },
    { row: 'said before, only the citizen scored now', said: [before], scores: [hisOwn], along: null },
    { row: 'said before, only recorded now', said: [before], scores: [other], along: null },
    {
      row: 'said before, the citizen does not know now',
      said: [before],
      scores: [hisDontKnow, other],
      along: null,
    },
    {
      row: 'said before, scored at two places that are not compared',
      said: [before],
      scores: [score('citizen', 'onMyOwn', 'Hjemme'), score('caseworker', 'withLittleHelp', 'Ude')],
      along: null,
    },
    {
      row: 'said before and taken back',
      said: [{ ...before, ...takenBack }],
      scores: [hisOwn, other],
      along: null,
    },
    { row: 'never said', said: [], scores: [hisOwn, other], along: null },
  ])('$row', ({ said, scores, along }) => {
    expect(disagreementComingAlong(said, scores)).toBe(along);
  });
});

describe('R-M7 "Jeg er ikke enig" stands until both say the same anew', () => {
  it.each([
    { row: 'they differ', scores: [hisOwn, other], isScoredSince: true, stands: true },
    { row: 'they came to agree since', scores: [hisOwn, same], isScoredSince: true, stands: false },
    {
      row: 'said about scores that are the same',
      scores: [hisOwn, same],
      isScoredSince: false,
      stands: true,
    },
    {
      row: 'recorded anew, and the citizen gave no level',
      scores: [same],
      isScoredSince: true,
      stands: true,
    },
    { row: 'nothing is recorded', scores: [hisOwn], isScoredSince: true, stands: true },
    {
      row: 'they agree everywhere but at one place',
      scores: [hisOwn, same, score('caseworker', 'withSomeHelp', 'Hjemme')],
      isScoredSince: true,
      stands: true,
    },
  ])('$row: $stands', ({ scores, isScoredSince, stands }) => {
    expect(disagreementStands(scores, isScoredSince)).toBe(stands);
  });
});

it.each([
  { row: 'said at the meeting before, and it still stands', saidOn: '2026-05-03', since: '2026-05-03' },
  { row: 'said at this meeting', saidOn: '2027-03-02', since: null },
  { row: 'said after it, about the score of it', saidOn: '2027-03-05', since: null },
])('R-M7 a disagreement from before is dated: $row', ({ saidOn, since }) => {
  expect(disagreesSince(saidOn, '2027-03-02')).toBe(since);
});
