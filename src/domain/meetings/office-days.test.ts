import { describe, expect, it } from 'vitest';
import { isOfficeDay, officeDayFrom } from './office-days.ts';

describe('R-P1 a day that is suggested for a meeting is no day off', () => {
  it.each([
    { row: 'a Tuesday', day: '2027-02-16', from: '2027-02-16' },
    { row: 'a Saturday', day: '2027-02-13', from: '2027-02-15' },
    { row: 'a Sunday', day: '2027-02-14', from: '2027-02-15' },
    { row: 'Maundy Thursday 2027: until after Easter Monday', day: '2027-03-25', from: '2027-03-30' },
    { row: 'Good Friday 2026', day: '2026-04-03', from: '2026-04-07' },
    { row: 'Ascension Day 2027, a Thursday', day: '2027-05-06', from: '2027-05-07' },
    { row: 'Whit Monday 2027', day: '2027-05-17', from: '2027-05-18' },
    {
      row: 'the fourth Friday after Easter is a day like others since 2024',
      day: '2027-04-23',
      from: '2027-04-23',
    },
    { row: 'Constitution Day on a Monday', day: '2028-06-05', from: '2028-06-06' },
    { row: 'Christmas 2026, with the weekend behind it', day: '2026-12-24', from: '2026-12-28' },
    { row: 'New Year 2027, a Friday', day: '2027-01-01', from: '2027-01-04' },
    { row: 'an early Easter: 24 March 2008', day: '2008-03-24', from: '2008-03-25' },
    { row: 'a late Easter: 25 April 2038', day: '2038-04-26', from: '2038-04-27' },
  ])('$row', ({ day, from }) => {
    expect(officeDayFrom(day)).toBe(from);
    expect(isOfficeDay(day)).toBe(day === from);
  });
});
