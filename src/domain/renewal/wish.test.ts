import { describe, expect, it } from 'vitest';
import { checkWish, isFollowed, wishIn } from './wish.ts';

describe('R-M5 where a wish is not followed, the plan says why', () => {
  it.each([
    { row: 'the same', answer: ['reached', 'finish'], decision: 'finish', followed: true },
    { row: 'done, but it goes on', answer: ['reached', 'finish'], decision: 'continue', followed: false },
    {
      row: 'to go on, but it is finished',
      answer: ['notYet', 'continue'],
      decision: 'finish',
      followed: false,
    },
    { row: 'a new goal, but it is changed', answer: [null, 'replace'], decision: 'change', followed: false },
    { row: 'only how far: no wish', answer: ['reached', null], decision: 'continue', followed: true },
    { row: 'not any more, finished', answer: ['noLongerWanted', null], decision: 'finish', followed: true },
    { row: 'not any more, a new one', answer: ['noLongerWanted', null], decision: 'replace', followed: true },
    {
      row: 'not any more, it goes on',
      answer: ['noLongerWanted', null],
      decision: 'continue',
      followed: false,
    },
    {
      row: 'what now counts before how far',
      answer: ['noLongerWanted', 'change'],
      decision: 'change',
      followed: true,
    },
    { row: '"Jeg ved det ikke"', answer: ['dontKnow', 'dontKnow'], decision: 'finish', followed: true },
    {
      row: 'not any more, "Jeg ved det ikke"',
      answer: ['noLongerWanted', 'dontKnow'],
      decision: 'change',
      followed: false,
    },
    { row: '"Spring over"', answer: ['skipped', 'skipped'], decision: 'finish', followed: true },
    { row: 'no answer', answer: [null, null], decision: 'replace', followed: true },
  ] as const)('$row', ({ answer: [outcome, whatNow], decision, followed }) => {
    const wish = wishIn({ outcome, whatNow });
    expect(isFollowed(wish, decision)).toBe(followed);
    expect(checkWish(wish, decision, ' ')).toEqual(
      followed ? null : { refused: 'whyNotFollowedMissing', field: 'why' },
    );
    expect(checkWish(wish, decision, 'Der er to trin igen.')).toBeNull();
  });

  it('nobody wished for anything where the citizen has not been asked', () => {
    expect(wishIn(null)).toBeNull();
  });
});
