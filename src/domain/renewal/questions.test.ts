import { describe, expect, it } from 'vitest';
import { type Asked, onwardFrom } from './questions.ts';

const asked = (said: string, isAnswered = false): Asked => {
  const [kind, id = ''] = said.split(' ') as [Asked['kind'], string];
  return { kind, id, isAnswered, screens: kind === 'goal' ? 5 : 2 };
};
const all = (...said: readonly (string | { readonly done: string })[]): readonly Asked[] =>
  said.map((one) => (typeof one === 'string' ? asked(one) : asked(one.done, true)));

describe('what comes after a question of the status (R-S2, design § Tasks)', () => {
  it.each([
    {
      row: 'the next help comes straight after the first',
      asks: all({ done: 'help a' }, 'help b', 'goal x'),
      after: 'help a',
      onward: 'help b',
      pause: false,
    },
    {
      row: 'two helps are four screens: a pause before the third',
      asks: all({ done: 'help a' }, { done: 'help b' }, 'help c'),
      after: 'help b',
      onward: 'help c',
      pause: true,
    },
    {
      row: 'a goal is five screens: a pause before it',
      asks: all({ done: 'help a' }, 'goal x'),
      after: 'help a',
      onward: 'goal x',
      pause: true,
    },
    {
      row: 'what is answered is passed over',
      asks: all({ done: 'help a' }, { done: 'help b' }, { done: 'goal x' }, 'goal y'),
      after: 'help a',
      onward: 'goal y',
      pause: true,
    },
    {
      row: 'the first that is open, when none follows',
      asks: all('help a', { done: 'help b' }),
      after: 'help b',
      onward: 'help a',
      pause: true,
    },
    {
      row: 'the questions turn to the next meeting after a pause, however short the goals are',
      asks: [{ ...asked('goal x', true), screens: 3 }, asked('hope x')],
      after: 'goal x',
      onward: 'hope x',
      pause: true,
    },
    {
      row: 'two hopes are four screens: straight on',
      asks: all({ done: 'goal x' }, { done: 'hope x' }, 'hope y'),
      after: 'hope x',
      onward: 'hope y',
      pause: false,
    },
    {
      row: 'what is passed over now is not asked again at once',
      asks: all({ done: 'goal x' }, 'hope x', 'hope y'),
      after: 'hope x',
      onward: 'hope y',
      pause: false,
    },
  ])('$row', ({ asks, after, onward, pause }) => {
    const found = onwardFrom(asks, asked(after));
    expect(found && `${found.asked.kind} ${found.asked.id}`).toBe(onward);
    expect(found?.afterPause).toBe(pause);
  });

  it('ends where all else is answered', () => {
    expect(onwardFrom(all({ done: 'help a' }, { done: 'goal x' }), asked('goal x'))).toBeNull();
    expect(onwardFrom(all({ done: 'help a' }, 'goal x'), asked('goal x'))).toBeNull();
  });

  it('does not turn back to a hope that was passed over', () => {
    expect(onwardFrom(all({ done: 'goal x' }, 'hope x', 'hope y'), asked('hope y'))).toBeNull();
  });

  it('never lets more than five screens follow one another', () => {
    const asks = all('help a', 'help b', 'help c', 'goal x', 'goal y', 'hope x', 'hope y', 'hope z');
    let inARow = 0;
    for (const [at, one] of asks.entries()) {
      const before = asks[at - 1];
      const onward = before === undefined ? null : onwardFrom(asks, before);
      inARow = onward === null || onward.afterPause ? one.screens : inARow + one.screens;
      expect(inARow).toBeLessThanOrEqual(5);
    }
  });
});
