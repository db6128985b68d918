import { describe, expect, it } from 'vitest';
import { placeAmong } from './place-among.ts';

const efforts = [{ effort: { id: 'bus' } }, { effort: { id: 'food' } }];
const view = (meeting: object | null, travelMayGoOn: boolean, cookMayGoOn: boolean) =>
  ({
    efforts,
    goals: [
      { goal: { id: 'travel' }, mayAskExpected: travelMayGoOn },
      { goal: { id: 'cook' }, mayAskExpected: cookMayGoOn },
    ],
    newest: { meeting },
  }) as unknown as Parameters<typeof placeAmong>[0];

describe('how far in the status: all questions count, and none comes after the last (design § Tasks)', () => {
  it.each([
    { asks: 'help', about: 'bus', at: 1 },
    { asks: 'help', about: 'food', at: 2 },
    { asks: 'now', about: 'travel', at: 3 },
    { asks: 'what-now', about: 'cook', at: 10 },
    { asks: 'next', about: 'travel', at: 11 },
    { asks: 'next', about: 'cook', at: 12 },
  ] as const)('$asks about $about is $at of 12', ({ asks, about, at }) => {
    expect(placeAmong(view({}, true, true), about, asks)).toEqual({ at, of: 12 });
  });

  it('counts nothing that is hoped for with a goal that ends', () => {
    expect(placeAmong(view({}, false, true), 'cook', 'next')).toEqual({ at: 11, of: 11 });
  });

  it('does not count how it goes now before a meeting is called', () => {
    expect(placeAmong(view(null, false, false), 'travel', 'outcome')).toEqual({ at: 3, of: 8 });
  });
});
