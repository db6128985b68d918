import { describe, expect, it } from 'vitest';
import { partsToGive } from './parts-to-give.ts';

const goals = [
  {
    title: 'Bussen selv',
    onlyFor: [],
    dreamId: 'flat',
    efforts: [
      { what: 'Tage imod ved stoppestedet', offerId: 'vaerkstedet', decision: { state: 'wished' } },
      { what: 'Trommer', offerId: 'vaerkstedet', decision: { state: 'refused' } },
      { what: 'Øve turen', offerId: 'birkely', decision: { state: 'granted' } },
      { what: 'Buskort', offerId: null, decision: { state: 'granted' } },
    ],
  },
  { title: 'Mit bord', onlyFor: ['vaerkstedet'], dreamId: 'wood', efforts: [] },
  { title: 'Min medicin', onlyFor: ['birkely'], dreamId: 'well', efforts: [] },
];
const dreams = [
  { id: 'flat', words: 'Egen lejlighed' },
  { id: 'wood', words: '' },
  { id: 'well', words: 'Være rask' },
  { id: 'alone', words: 'En kæreste' },
];
const susanne = { as: 'otherProvider', offerId: 'vaerkstedet', offerName: 'Værkstedet' } as const;

describe('R-M2 what a further provider would be given', () => {
  it.each([
    { row: 'the common goals and its own', invited: [susanne], given: [['Bussen selv', 'Mit bord']] },
    { row: 'once for two from one place', invited: [susanne, susanne], given: [['Bussen selv', 'Mit bord']] },
    {
      row: 'not the home, which reads the plan (§ 5)',
      invited: [{ ...susanne, as: 'contactPerson' as const }],
      given: [],
    },
    {
      row: 'not relatives',
      invited: [{ as: 'relative' as const, offerId: null, offerName: null }],
      given: [],
    },
  ])('$row', ({ invited, given }) => {
    expect(partsToGive(invited, goals, dreams).map((part) => part.goals)).toEqual(given);
  });
});

it('R-M2, R-C1, R-O2 says which help in the plan is the offer’s own; what was refused nobody gives', () => {
  expect(partsToGive([susanne], goals, dreams).map(({ ownEfforts }) => ownEfforts)).toEqual([
    ['Tage imod ved stoppestedet'],
  ]);
});

it('R-M2, R-M3 says which dreams go along: those its goals start in, pictured ones too, and no other', () => {
  expect(partsToGive([susanne], goals, dreams).map((part) => part.dreams)).toEqual([['Egen lejlighed', '']]);
});

describe('R-F4, R-M2 when the plan is adjusted', () => {
  const swimming = { as: 'otherProvider', offerId: 'svoemning', offerName: 'Svømning' } as const;
  it.each([
    { row: 'at the meeting nothing is agreed beforehand', before: [], agreed: [false, false] },
    {
      row: 'what was agreed stands; the offer that came since is asked about',
      before: ['vaerkstedet'],
      agreed: [true, false],
    },
  ])('$row', ({ before, agreed }) => {
    expect(partsToGive([susanne, swimming], goals, dreams, before)).toMatchObject([
      { offerId: 'vaerkstedet', isAgreed: agreed[0] },
      { offerId: 'svoemning', isAgreed: agreed[1], goals: ['Bussen selv'] },
    ]);
  });
});
