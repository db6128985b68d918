import { describe, expect, it } from 'vitest';
import { placeAhead, placeAmong } from './place-among.ts';

const efforts = [{ effort: { id: 'bus' } }, { effort: { id: 'food' } }];
const goals = [{ goal: { id: 'travel' } }, { goal: { id: 'cook' } }];
const view = (meeting: object | null) =>
  ({ efforts, goals, newest: { meeting } }) as unknown as Parameters<typeof placeAmong>[0];

describe('how far in the status: all questions count', () => {
  it.each([
    { asks: 'help', about: 'bus', at: 1 },
    { asks: 'help', about: 'food', at: 2 },
    { asks: 'now', about: 'travel', at: 3 },
    { asks: 'what-now', about: 'cook', at: 10 },
  ] as const)('$asks about $about is $at of 10', ({ asks, about, at }) => {
    expect(placeAmong(view({}), about, asks)).toEqual({ at, of: 10 });
  });

  it('does not count how it goes now before a meeting is called', () => {
    expect(placeAmong(view(null), 'travel', 'outcome')).toEqual({ at: 3, of: 8 });
  });
});

it('counts what is hoped for at the next meeting by itself: the goals that go on', () => {
  const asked = [
    { goal: { id: 'travel' }, asksExpected: false },
    { goal: { id: 'cook' }, asksExpected: true },
  ];
  const all = { goals: asked } as unknown as Parameters<typeof placeAhead>[0];
  expect(placeAhead(all, 'cook')).toEqual({ at: 1, of: 1 });
});
