import { describe, expect, it } from 'vitest';
import { markDone, type Step, staircase, whyThisStep, writeStep } from './staircase.ts';

const findBus: Step = {
  id: 'find',
  goalId: 'bus',
  position: '2',
  words: 'Jeg finder bussen på min telefon',
  symbol: '1F4F1',
  why: 'Så ved jeg, hvornår den kører',
  doneOn: '2027-04-01',
};
const rideWithMette: Step = {
  ...findBus,
  id: 'with',
  position: '5',
  words: 'Mette kører med mig',
  doneOn: '2027-06-01',
};
const metteWaits: Step = {
  ...findBus,
  id: 'wait',
  position: '7',
  words: 'Mette venter ved stoppestedet',
  doneOn: null,
};
const rideAlone: Step = {
  ...findBus,
  id: 'alone',
  position: '9',
  words: 'Jeg kører selv om dagen',
  doneOn: null,
};
const all = [rideAlone, metteWaits, findBus, rideWithMette];

describe('R-F2 the staircase of a goal', () => {
  it('stands in order: done, now, later', () => {
    const { steps, doneCount, now } = staircase(all, 'develop');
    expect(steps.map(({ number, id, state, height }) => [number, id, state, height])).toEqual([
      [1, 'find', 'done', 1],
      [2, 'with', 'done', 2],
      [3, 'wait', 'now', 3],
      [4, 'alone', 'later', 4],
    ]);
    expect({ doneCount, now: now?.id }).toEqual({ doneCount: 2, now: 'wait' });
  });

  it.each([
    { direction: 'develop', shape: 'rising', heights: [1, 2, 3, 4] },
    { direction: 'keep', shape: 'terrace', heights: [1, 1, 1, 1] },
    { direction: 'limitLoss', shape: 'terraceWithHandrail', heights: [1, 1, 1, 1] },
  ] as const)('a goal to $direction is $shape', ({ direction, shape, heights }) => {
    const drawn = staircase(all, direction);
    expect(drawn.shape).toBe(shape);
    expect(drawn.steps.map(({ height }) => height)).toEqual(heights);
  });

  it.each([
    { row: 'every step done', steps: [findBus, rideWithMette], now: undefined, done: 2 },
    { row: 'no step yet', steps: [], now: undefined, done: 0 },
    {
      row: 'a later step done first',
      steps: [metteWaits, { ...rideAlone, doneOn: '2027-07-01' }],
      now: 'wait',
      done: 1,
    },
  ])('$row', ({ steps, now, done }) => {
    const drawn = staircase(steps, 'develop');
    expect({ now: drawn.now?.id, done: drawn.doneCount }).toEqual({ now, done });
  });
});

describe('R-F2 "why this step?" always has an answer', () => {
  it.each([
    { row: 'its own words', why: findBus.why, dream: 'Jeg vil bo selv', from: 'step' },
    { row: 'else the dream', why: '', dream: 'Jeg vil bo selv', from: 'dream' },
    { row: 'else the goal', why: ' ', dream: null, from: 'goal' },
    { row: 'a dream without words', why: '', dream: '', from: 'goal' },
  ])('$row', ({ why, dream, from }) => {
    const answer = whyThisStep({ why }, dream, 'Jeg tager bussen selv');
    expect(answer.from).toBe(from);
    expect(answer.words).not.toBe('');
  });
});

describe('writing a step', () => {
  it.each([
    { row: 'words', step: { ...findBus, symbol: null }, refused: undefined },
    { row: 'a symbol without words (R-W6)', step: { ...findBus, words: '' }, refused: undefined },
    { row: 'neither', step: { ...findBus, words: ' ', symbol: null }, refused: 'stepEmpty' },
  ])('$row', ({ step, refused }) => {
    const answer = writeStep(step);
    expect('refused' in answer ? answer.refused : undefined).toBe(refused);
  });

  it('done can be taken back', () => {
    expect(markDone(markDone(metteWaits, '2027-08-01'), null)).toEqual(metteWaits);
  });
});
