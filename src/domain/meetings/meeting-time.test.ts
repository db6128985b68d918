import { expect, it } from 'vitest';
import { instantAt, isClockTime, localTimeOf } from './meeting-time.ts';

it.each([
  { row: 'winter', day: '2027-03-09', time: '10:00', instant: '2027-03-09T09:00:00Z' },
  { row: 'summer', day: '2027-06-01', time: '10:00', instant: '2027-06-01T08:00:00Z' },
  {
    row: 'the hour that spring leaves out',
    day: '2027-03-28',
    time: '02:30',
    instant: '2027-03-28T01:30:00Z',
  },
  {
    row: 'the hour that autumn has twice',
    day: '2027-10-31',
    time: '02:30',
    instant: '2027-10-31T00:30:00Z',
  },
  { row: 'just after midnight', day: '2027-01-01', time: '00:15', instant: '2026-12-31T23:15:00Z' },
  { row: 'a day that does not exist', day: '2027-02-29', time: '10:00', instant: null },
  { row: 'a time that does not exist', day: '2027-03-09', time: '24:00', instant: null },
  { row: 'no time', day: '2027-03-09', time: '', instant: null },
])('the meeting begins in $row', ({ day, time, instant }) => {
  expect(instantAt(day, time)).toBe(instant);
});

it('shows the local time again', () => {
  expect(localTimeOf('2027-03-09T09:00:00Z')).toBe('10:00');
  expect(localTimeOf('2027-06-01T08:05:00.000Z')).toBe('10:05');
});

it.each(['10:00', '00:00', '23:59'])('%s is a time', (time) => expect(isClockTime(time)).toBe(true));
it.each(['1:00', '10.00', '25:00', '10:60', ' 10:00'])('%s is none', (time) =>
  expect(isClockTime(time)).toBe(false),
);
