import { describe, expect, it } from 'vitest';
import { knownOfStatus, knowsWhatBecame } from './known.ts';

describe('nobody is told that somebody has not answered, because the answer is kept from them (R-S2, § 5)', () => {
  it.each([
    ['whoever works with the plan knows all', true, false, { answers: true, scoresNow: true }],
    [
      'a relative who is shown the agreed plan knows its scores, not what was answered',
      false,
      false,
      { answers: false, scoresNow: true },
    ],
    [
      'a further offer that was given no part of the new plan knows nothing of its meeting (R-M2)',
      true,
      true,
      { answers: false, scoresNow: false },
    ],
    ['a relative does not know the draft (R-M8)', false, true, { answers: false, scoresNow: false }],
  ])('%s', (_, readsWhatIsMade, isNewPlanKept, known) => {
    expect(knownOfStatus({ readsWhatIsMade, isNewPlanKept })).toEqual(known);
  });

  it.each([
    ['the round after it has not begun: nothing was said yet', null, true],
    ['its answers are theirs to read', { readsWhatIsMade: true, isNewPlanKept: false }, true],
    ['their offer was given no part of it', { readsWhatIsMade: true, isNewPlanKept: true }, false],
    ['they are only shown what was agreed', { readsWhatIsMade: false, isNewPlanKept: false }, false],
  ])('what became of a goal: %s', (_, after, isKnown) => {
    expect(knowsWhatBecame(after)).toBe(isKnown);
  });
});
