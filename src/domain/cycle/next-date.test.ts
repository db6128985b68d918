import { expect, it } from 'vitest';
import { type DatedMeeting, nextDateOf } from './next-date.ts';

const called: DatedMeeting = { state: 'called', on: '2027-01-05', nextMeetingOn: null };

it.each<{ row: string; meeting: DatedMeeting | null; setBefore: string | null; next: string | null }>([
  { row: 'none, in the first round', meeting: null, setBefore: null, next: null },
  { row: 'what the last meeting set', meeting: null, setBefore: '2027-06-11', next: '2027-06-11' },
  { row: 'the meeting that is called', meeting: called, setBefore: null, next: '2027-01-05' },
  { row: 'the day it was moved to', meeting: called, setBefore: '2027-06-11', next: '2027-01-05' },
  { row: 'the one that is open', meeting: { ...called, state: 'open' }, setBefore: null, next: '2027-01-05' },
  {
    row: 'what the closed one set',
    meeting: { state: 'closed', on: '2027-01-05', nextMeetingOn: '2027-12-14' },
    setBefore: '2027-01-05',
    next: '2027-12-14',
  },
])('R-M10 the next date is $row', ({ meeting, setBefore, next }) => {
  expect(nextDateOf(meeting, setBefore)).toBe(next);
});
