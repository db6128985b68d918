import { expect, it } from 'vitest';
import {
  type DatedMeeting,
  knowsNextDate,
  type MeetingsSeen,
  nextDateOf,
  notCalledOn,
  unheldOn,
} from './next-date.ts';

const today = '2027-01-04';
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
  expect(nextDateOf(meeting, today, setBefore)).toBe(next);
});

it.each<{ row: string; meeting: DatedMeeting | null; today: string; unheld: string | null }>([
  { row: 'nothing is called', meeting: null, today: '2027-01-06', unheld: null },
  { row: 'the day lies ahead', meeting: called, today: '2027-01-04', unheld: null },
  { row: 'the day is today', meeting: called, today: '2027-01-05', unheld: null },
  { row: 'the day has passed', meeting: called, today: '2027-01-06', unheld: '2027-01-05' },
  {
    row: 'it was opened and goes on',
    meeting: { ...called, state: 'open' },
    today: '2027-01-06',
    unheld: null,
  },
  {
    row: 'it was held',
    meeting: { ...called, state: 'closed', nextMeetingOn: '2027-12-14' },
    today: '2027-01-06',
    unheld: null,
  },
])('a meeting that was not held is no next date: $row', ({ meeting, today: day, unheld }) => {
  expect(unheldOn(meeting, day)).toBe(unheld);
  if (unheld !== null) expect(nextDateOf(meeting, day, '2027-06-11')).toBeNull();
});

const held: DatedMeeting = { state: 'closed', on: '2026-06-14', nextMeetingOn: '2027-06-14' };

it.each<{
  row: string;
  meeting: DatedMeeting | null;
  setBefore: string | null;
  today: string;
  notCalled: string | null;
}>([
  {
    row: 'the day lies ahead',
    ...{ meeting: held, setBefore: null, today: '2027-06-13', notCalled: null },
  },
  { row: 'the day is today', ...{ meeting: held, setBefore: null, today: '2027-06-14', notCalled: null } },
  {
    row: 'the day has passed',
    ...{ meeting: held, setBefore: null, today: '2027-09-01', notCalled: '2027-06-14' },
  },
  {
    row: 'the next round has begun, and nobody has called',
    ...{ meeting: null, setBefore: '2027-06-14', today: '2027-09-01', notCalled: '2027-06-14' },
  },
  {
    row: 'it was called, for whatever day',
    ...{ meeting: called, setBefore: '2026-06-14', today: '2027-09-01', notCalled: null },
  },
  { row: 'no day was ever set', ...{ meeting: null, setBefore: null, today: '2027-09-01', notCalled: null } },
])('R-M10 an agreed day that went by uncalled: $row', ({ meeting, setBefore, today: day, notCalled }) => {
  expect(notCalledOn(meeting, day, setBefore)).toBe(notCalled);
});

it.each<{ row: string; seen: MeetingsSeen; isKnown: boolean }>([
  {
    row: 'whoever sees every meeting knows that none is called',
    seen: { all: true, newest: 'notCalled', before: 'seen' },
    isKnown: true,
  },
  {
    row: 'whoever is invited knows the day',
    seen: { all: false, newest: 'seen', before: 'kept' },
    isKnown: true,
  },
  {
    row: 'whoever is not invited does not, whatever the meeting before had set',
    seen: { all: false, newest: 'kept', before: 'seen' },
    isKnown: false,
  },
  {
    row: 'before the first meeting is called there is none, to everybody',
    seen: { all: false, newest: 'notCalled', before: 'none' },
    isKnown: true,
  },
  {
    row: 'until the next is called, whoever was at the last knows what it set',
    seen: { all: false, newest: 'notCalled', before: 'seen' },
    isKnown: true,
  },
  {
    row: 'and whoever was not does not',
    seen: { all: false, newest: 'notCalled', before: 'kept' },
    isKnown: false,
  },
])('§ 5 the next date: $row', ({ seen, isKnown }) => {
  expect(knowsNextDate(seen)).toBe(isKnown);
});
