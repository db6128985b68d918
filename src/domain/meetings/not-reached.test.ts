import { describe, expect, it } from 'vitest';
import type { CardSaidBy } from './cards.ts';
import { notReached, readsWhatWasLeft, toBringAgain } from './not-reached.ts';

const card = {
  ...{ id: 'bus', saidBy: 'self' as CardSaidBy, isDone: false, isHidden: false },
  ...{ words: 'Bussen', symbols: [], photoHash: null, drawingHash: null, recordingHash: null },
};

describe("what of the citizen's table a meeting did not come to (R-M1)", () => {
  it.each([
    ['a point nobody ticked', card, [], true],
    ['a point that was talked through', { ...card, isDone: true }, [], false],
    ['a point the citizen was heard in', card, ['bus'], false],
    ['a point the citizen hid', { ...card, isHidden: true }, [], false],
    ['words taken down with help', { ...card, saidBy: 'withHelp' as CardSaidBy }, [], true],
    ['words on behalf of the citizen', { ...card, saidBy: 'onBehalf' as CardSaidBy }, [], true],
    ['a point of somebody else', { ...card, saidBy: 'ownPoint' as CardSaidBy }, [], false],
  ])('%s', (_, one, heardIn, isLeft) => {
    expect(notReached([one], heardIn)).toEqual(isLeft ? [one] : []);
  });
});

describe('what is brought to the next table with one tap (R-S2, R-P8)', () => {
  it.each([
    ['nothing of it lies there', card, [], true],
    ['it lies there already', card, [{ ...card, id: 'new' }], false],
    ['another card lies there', card, [{ ...card, words: 'Hunden' }], true],
    ['the same words with a drawing', card, [{ ...card, drawingHash: 'd' }], true],
    ['another said it on their behalf', { ...card, saidBy: 'onBehalf' as CardSaidBy }, [], false],
  ])('%s', (_, one, table, isOffered) => {
    expect(toBringAgain([one], table)).toEqual(isOffered ? [one] : []);
  });
});

describe('who reads what the last meeting did not come to (R-P6, § 5)', () => {
  const last = { roundNumber: 3, lastRoundNumber: 2 };
  it.each([
    ['the citizen, and who leads the plan', { ...last, readsEveryAgenda: true, tookPart: false }, true],
    ['who was at the last meeting', { ...last, readsEveryAgenda: false, tookPart: true }, true],
    ['who was not at the last meeting', { ...last, readsEveryAgenda: false, tookPart: false }, false],
    [
      'who was at the one before, and knows of no later one: how its points ended is not theirs to know',
      { roundNumber: 3, lastRoundNumber: 1, readsEveryAgenda: false, tookPart: true },
      false,
    ],
  ])('%s', (_, reader, reads) => {
    expect(readsWhatWasLeft(reader)).toBe(reads);
  });
});
