import { expect, it } from 'vitest';
import { rangeOf } from './file-answer.ts';

it.each([
  { header: undefined, range: null },
  { header: 'bytes=0-1', range: [0, 1] },
  { header: 'bytes=0-', range: [0, 99] },
  { header: 'bytes=40-4000', range: [40, 99] },
  { header: 'bytes=-10', range: [90, 99] },
  { header: 'bytes=-1000', range: [0, 99] },
  { header: 'bytes=100-', range: 'none' },
  { header: 'bytes=-0', range: 'none' },
  { header: 'bytes=5-2', range: null },
  { header: 'bytes=0-1,4-5', range: null },
  { header: 'rows=0-1', range: null },
])('$header of 100 bytes', ({ header, range }) => {
  expect(rangeOf(header, 100)).toEqual(range);
});
