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

const goal = (number: number) => ({ part: 'goal', number, count: 2 });

describe('R-S2 how far in the status is told part by part, so that nobody meets one long row (design § Tasks)', () => {
  it.each([
    { asks: 'help', about: 'bus', at: 1, of: 2, part: { part: 'help' } },
    { asks: 'help', about: 'food', at: 2, of: 2, part: { part: 'help' } },
    { asks: 'now', about: 'travel', at: 1, of: 4, part: goal(1) },
    { asks: 'what-now', about: 'cook', at: 4, of: 4, part: goal(2) },
    { asks: 'next', about: 'travel', at: 1, of: 2, part: { part: 'next' } },
    { asks: 'next', about: 'cook', at: 2, of: 2, part: { part: 'next' } },
  ] as const)('$asks about $about is $at of $of', ({ asks, about, ...place }) => {
    expect(placeAmong(view({}, true, true), about, asks)).toEqual(place);
  });

  it('counts nothing that is hoped for with a goal that ends', () => {
    expect(placeAmong(view({}, false, true), 'cook', 'next')).toMatchObject({ at: 1, of: 1 });
  });

  it('does not count how it goes now before a meeting is called', () => {
    expect(placeAmong(view(null, false, false), 'travel', 'outcome')).toMatchObject({ at: 1, of: 3 });
  });
});
