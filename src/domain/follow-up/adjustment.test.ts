import { describe, expect, it } from 'vitest';
import { type Adjustment, adjustPlan, changesSomething, lackingWithoutTogether } from './adjustment.ts';

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
    { row: 'the same words', before: ['Køb billet'], after: ['Køb billet'], isOne: false },
    { row: 'other words', before: ['Køb billet'], after: ['Brug rejsekort'], isOne: true },
    { row: 'help without an end, as before', before: ['Bus', null], after: ['Bus', ''], isOne: false },
    { row: 'help that ends', before: ['Bus', null], after: ['Bus', '2027-09-01'], isOne: true },
  ])('is an adjustment only where something changes: $row', ({ before, after, isOne }) => {
    expect(changesSomething(before, after, 'words')).toEqual(
      isOne ? null : { refused: 'nothingChanged', field: 'words' },
    );
  });

  it.each([
    { why: 'Linje 5 kører ikke mere', lacking: ['togetherMissing'] },
    { why: ' ', lacking: ['togetherMissing', 'adjustmentReasonMissing'] },
  ])('tells all that is lacking at once: "$why"', ({ why, lacking }) => {
    expect(lackingWithoutTogether(why).map(({ refused }) => refused)).toEqual(lacking);
  });
});
