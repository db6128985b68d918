import { expect, it } from 'vitest';
import { uuidV7 } from './uuid.ts';

it('carries the time in front, version 7 and the variant', () => {
  expect(uuidV7(0x0193_4b2c_7d10, new Uint8Array(16).fill(0xff))).toBe(
    '01934b2c-7d10-7fff-bfff-ffffffffffff',
  );
});

it('sorts by time and never repeats', () => {
  const ids = Array.from({ length: 200 }, (_, index) => uuidV7(1_700_000_000_000 + index));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(Array.from({ length: 500 }, () => uuidV7(5))).size).toBe(500);
});
