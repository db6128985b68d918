import { describe, expect, it } from 'vitest';
import type { ChangeTold } from './changed-alone.ts';
import { toTalkAbout } from './to-talk-about.ts';

const card = 'Jeg bruger rejsekort';
const byJonas: ChangeTold = {
  ...{ id: '1', what: 'step', part: 'words', subjectId: 'step 2', sameThing: ['step 2'] },
  ...{ helpBefore: null, helpNow: null, wasThere: null, isSeen: false, before: card, after: card },
  ...{ why: 'Det er for svært', whyNotTogether: null, byId: 'jonas', by: 'Jonas', on: '2027-03-03' },
  ...{ answer: null, answeredOn: null, said: null, isPutBack: false },
};
const tooHard: ChangeTold = { ...byJonas, said: 'tooHard' };
const newWords: ChangeTold = { ...byJonas, id: '5', after: 'Jeg følges med Mette' };
const byMette: ChangeTold = {
  ...{
    ...byJonas,
    id: '6',
    byId: 'mette',
    by: 'Mette',
    after: 'Jeg går til stoppet',
    why: 'Vi talte om det',
  },
  on: '2027-03-05',
};
const alone: ChangeTold = { ...byMette, whyNotTogether: 'Det hastede' };
const disagreed: ChangeTold = { ...alone, answer: 'disagree', answeredOn: '2027-03-07' };
const talked: ChangeTold = { ...byMette, id: '9', said: 'talked', after: card, before: card };

describe('R-C1, R-F4 what a citizen said of a step waits for those around them', () => {
  it.each<{ row: string; changes: ChangeTold[]; waits: string[] }>([
    { row: 'nothing was said', changes: [newWords, alone], waits: [] },
    { row: 'too hard', changes: [tooHard], waits: ['tooHard 1 2027-03-03'] },
    {
      row: 'too hard twice is one thing',
      changes: [tooHard, { ...tooHard, id: '2' }],
      waits: ['tooHard 1 2027-03-03'],
    },
    {
      row: 'his own words about it are no answer to it',
      changes: [tooHard, newWords],
      waits: ['tooHard 1 2027-03-03'],
    },
    { row: 'changed with him', changes: [tooHard, byMette], waits: [] },
    { row: 'changed without him', changes: [tooHard, alone], waits: [] },
    {
      row: 'another picture makes it no easier',
      changes: [tooHard, { ...byMette, part: 'symbol' }],
      waits: ['tooHard 1 2027-03-03'],
    },
    { row: 'taken away', changes: [tooHard, { ...alone, part: 'away', after: '' }], waits: [] },
    { row: 'talked about', changes: [tooHard, talked], waits: [] },
    {
      row: 'a talk of which he says no',
      changes: [tooHard, { ...talked, wasThere: false }],
      waits: ['tooHard 1 2027-03-03'],
    },
    { row: 'taken back', changes: [tooHard, { ...tooHard, id: '2', said: 'takenBack' }], waits: [] },
    {
      row: 'too hard again after the talk',
      changes: [tooHard, talked, { ...tooHard, id: '10' }],
      waits: ['tooHard 10 2027-03-03'],
    },
    {
      row: 'a talk about another step',
      changes: [tooHard, { ...talked, subjectId: 'step 3', sameThing: ['step 3'] }],
      waits: ['tooHard 1 2027-03-03'],
    },
    { row: 'not agreed, from the day of the answer', changes: [disagreed], waits: ['disagree 6 2027-03-07'] },
    {
      row: 'made together, as he says himself',
      changes: [{ ...disagreed, whyNotTogether: null, wasThere: true }],
      waits: [],
    },
    { row: 'he put back what stood there', changes: [disagreed, { ...byJonas, id: '7' }], waits: [] },
    { row: 'talked about the no', changes: [disagreed, talked], waits: [] },
    {
      row: 'too hard takes no no back',
      changes: [disagreed, { ...tooHard, id: '7' }, { ...tooHard, id: '8', said: 'takenBack' }],
      waits: ['disagree 6 2027-03-07'],
    },
    {
      row: 'both',
      changes: [disagreed, { ...tooHard, id: '7' }],
      waits: ['disagree 6 2027-03-07', 'tooHard 7 2027-03-03'],
    },
  ])('$row', ({ changes, waits }) => {
    expect(
      toTalkAbout(changes, 'jonas').map(({ why, change, since }) => `${why} ${change.id} ${since}`),
    ).toEqual(waits);
  });
});
