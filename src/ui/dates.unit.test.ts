import { expect, it } from 'vitest';
import { localDay, nearDay } from './dates.ts';

it.each([
  ['just after midnight in summer', '2026-07-26T22:15:00.000Z', '2026-07-27'],
  ['just after midnight in winter', '2026-11-21T23:04:00.000Z', '2026-11-22'],
  ['the same day', '2026-11-21T12:00:00.000Z', '2026-11-21'],
])('knows the day here: %s', (_when, instant, day) => {
  expect(localDay(instant)).toBe(day);
});

it.each([
  ['this year', 'da', '2027-03-09', 'tirsdag den 9. marts'],
  ['the year before', 'da', '2026-12-30', 'onsdag den 30. december 2026'],
  ['the year after', 'da', '2028-01-04', 'tirsdag den 4. januar 2028'],
  ['the year before, in English', 'en', '2026-12-30', 'Wednesday, 30 December 2026'],
] as const)('names the year of a day only where it is not this one: %s', (_when, language, day, named) => {
  expect(nearDay({ today: '2027-03-20', language }, day)).toBe(named);
});
