import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween, isDay, localDayOf, mondayOf, monthsAfter } from './day.ts';

describe('a day', () => {
  it.each([
    { text: '2027-03-09', exists: true },
    { text: '2028-02-29', exists: true },
    { text: '2027-02-29', exists: false },
    { text: '2027-13-01', exists: false },
    { text: '9. marts 2027', exists: false },
    { text: '2027-03-09T10:00', exists: false },
    { text: '', exists: false },
  ])('"$text" exists: $exists', ({ text, exists }) => {
    expect(isDay(text)).toBe(exists);
  });

  it.each([
    { from: '2027-03-27', to: '2027-03-29', days: 2, why: 'summer time begins between them' },
    { from: '2026-10-24', to: '2026-10-26', days: 2, why: 'winter time begins between them' },
    { from: '2026-12-15', to: '2027-03-09', days: 84, why: 'over the new year' },
    { from: '2027-03-09', to: '2027-03-08', days: -1, why: 'backwards' },
  ])('from $from to $to there are $days days ($why)', ({ from, to, days }) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(daysAfter(from, days)).toBe(to);
  });

  it.each(['', 'i morgen', '2027-13-01', '2027-03-09T10:00'])('counts nothing from "%s"', (text) => {
    expect(() => daysAfter(text, 1)).toThrow();
    expect(() => daysBetween('2027-03-09', text)).toThrow();
  });

  it.each([
    { day: '2027-03-09', later: '2028-03-09' },
    { day: '2028-02-29', later: '2029-02-28' },
    { day: '2027-02-28', later: '2028-02-28' },
  ])('twelve months after $day is $later', ({ day, later }) => {
    expect(monthsAfter(day, 12)).toBe(later);
  });

  it.each([
    { instant: '2027-03-09T09:00:00Z', day: '2027-03-09' },
    { instant: '2027-03-09T23:30:00Z', day: '2027-03-10' },
    { instant: '2027-07-01T22:00:00Z', day: '2027-07-02' },
    { instant: '2027-07-01T21:59:59Z', day: '2027-07-01' },
  ])('$instant falls on $day in Denmark', ({ instant, day }) => {
    expect(localDayOf(instant)).toBe(day);
  });

  it.each([
    { day: '2027-03-08', monday: '2027-03-08' },
    { day: '2027-03-14', monday: '2027-03-08' },
    { day: '2027-03-15', monday: '2027-03-15' },
  ])('the week of $day begins on $monday', ({ day, monday }) => {
    expect(mondayOf(day)).toBe(monday);
  });
});
