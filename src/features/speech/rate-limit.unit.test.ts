import { expect, test } from 'vitest';
import { rateLimit } from './rate-limit.ts';

test('so many in so long, each person on their own, and again when time has passed', () => {
  const may = rateLimit({ most: 2, within: 1000 });
  expect([may('jonas', 0), may('jonas', 1), may('jonas', 2), may('mette', 2)]).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect([may('jonas', 999), may('jonas', 1001)]).toEqual([false, true]);
});
