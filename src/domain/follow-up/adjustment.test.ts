import { describe, expect, it } from 'vitest';
import { type Adjustment, adjustPlan, lackingWithoutTogether } from './adjustment.ts';

const newBus: Adjustment = {
  what: 'step',
  why: 'Linje 5 kører ikke mere',
  by: 'Mette',
  on: '2027-08-02',
  withCitizen: { together: true },
};
const withoutJonas: Adjustment = { ...newBus, withCitizen: { together: false, whyNot: 'Jonas er indlagt' } };

describe('R-F4 the plan is adjusted during the year, with the citizen', () => {
  it.each([
    { row: 'together, with a reason', adjustment: newBus, answer: newBus },
    {
      row: 'no reason',
      adjustment: { ...newBus, why: ' ' },
      answer: { refused: 'adjustmentReasonMissing', field: 'why' },
    },
    { row: 'without Jonas, and why', adjustment: withoutJonas, answer: withoutJonas },
    {
      row: 'without Jonas, and not why',
      adjustment: { ...newBus, withCitizen: { together: false as const, whyNot: '' } },
      answer: { refused: 'whyWithoutCitizenMissing', field: 'whyNot' },
    },
  ])('$row', ({ adjustment, answer }) => {
    expect(adjustPlan(adjustment)).toEqual(answer);
  });

  it.each([
    { why: 'Linje 5 kører ikke mere', lacking: ['togetherMissing'] },
    { why: ' ', lacking: ['togetherMissing', 'adjustmentReasonMissing'] },
  ])('tells all that is lacking at once: "$why"', ({ why, lacking }) => {
    expect(lackingWithoutTogether(why).map(({ refused }) => refused)).toEqual(lacking);
  });
});
