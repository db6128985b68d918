import { describe, expect, it } from 'vitest';
import { type AskedOfReader, askedFirst } from './asked-first.ts';

const ofJonas = { citizenId: 'jonas', givenName: 'Jonas', goal: null, isNewEdition: false } as const;
const plan: AskedOfReader = { ...ofJonas, what: 'answer', since: '2026-03-05' };
const recorded: AskedOfReader = { ...ofJonas, what: 'confirmation', since: '2026-03-02' };
const difference: AskedOfReader = {
  ...{ citizenId: 'amina', givenName: 'Amina', what: 'difference', since: '2026-02-01' },
  isNewEdition: false,
  goal: { id: 'bus', title: 'Jeg tager bussen selv' },
};

describe('R-C1, R-M6, R-M8 the one thing that the first page asks for', () => {
  it.each<{ row: string; asked: AskedOfReader[]; first: AskedOfReader | null }>([
    { row: 'nothing is asked', asked: [], first: null },
    { row: 'the plan', asked: [plan], first: plan },
    {
      row: 'the plan before the difference, which was asked earlier',
      asked: [difference, plan],
      first: plan,
    },
    { row: 'what was asked first', asked: [plan, recorded], first: recorded },
    { row: 'the difference where nothing else is asked', asked: [difference], first: difference },
  ])('$row', ({ asked, first }) => {
    expect(askedFirst(asked)).toEqual(first);
  });
});
