import { expect, test } from 'vitest';
import { Turns } from './take-turns.ts';

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

test('at most so many work at a time, the others in the order they came; a failure holds nobody up', async () => {
  const turns = new Turns(2);
  const begun: number[] = [];
  let now = 0;
  let most = 0;
  const work = (at: number) => async () => {
    begun.push(at);
    most = Math.max(most, ++now);
    await soon();
    now -= 1;
    if (at === 1) throw new Error('broken');
    return at;
  };
  const all = await Promise.allSettled([0, 1, 2, 3, 4].map((at) => turns.take(work(at))));
  expect(all.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
  expect([begun, most]).toEqual([[0, 1, 2, 3, 4], 2]);
});
