import { expect, test } from 'vitest';
import { rateLimit } from './rate-limit.ts';

test('nobody who is at it is forgotten when many come', () => {
  const may = rateLimit({ most: 1, within: 1000 });
  expect(may('jonas', 500)).toBe(true);
  for (let other = 0; other < 10_100; other++) may(`person ${other}`, 0);
  expect(may('mette', 1200)).toBe(true);
  expect(may('jonas', 1300)).toBe(false);
});

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
