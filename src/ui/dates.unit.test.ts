import { expect, it } from 'vitest';
import { localDay } from './dates.ts';

it.each([
  ['just after midnight in summer', '2026-07-26T22:15:00.000Z', '2026-07-27'],
  ['just after midnight in winter', '2026-11-21T23:04:00.000Z', '2026-11-22'],
  ['the same day', '2026-11-21T12:00:00.000Z', '2026-11-21'],
])('knows the day here: %s', (_when, instant, day) => {
  expect(localDay(instant)).toBe(day);
});
