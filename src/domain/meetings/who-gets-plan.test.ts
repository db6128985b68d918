import { describe, expect, it } from 'vitest';
import { offersWithPlan } from './who-gets-plan.ts';

const mette = { offerId: 'b', offer: 'Birkely', kind: 'contactPerson', givenName: 'Mette' } as const;
const bodil = { offerId: 'b', offer: 'Birkely', kind: 'providerLead', givenName: 'Bodil' } as const;
const ali = { offerId: 's', offer: 'Bostøtten', kind: 'providerLead', givenName: 'Ali' } as const;
const goals = [
  { title: 'Bussen selv', onlyFor: [] },
  { title: 'Mit bord', onlyFor: ['vaerkstedet'] },
];

describe('§ 5, R-M2 who gets the plan without being chosen', () => {
  it.each([
    { row: 'nobody works for the citizen', leading: [], goals, gets: [] },
    {
      row: 'the contact person’s home, once, for the contact person',
      leading: [mette, bodil],
      goals: goals.slice(0, 1),
      gets: [{ offer: 'Birkely', because: 'contactPerson', names: ['Mette'], without: [] }],
    },
    {
      row: 'an offer with a lead alone, for the lead',
      leading: [mette, ali],
      goals: [],
      gets: [
        { offer: 'Birkely', because: 'contactPerson', names: ['Mette'], without: [] },
        { offer: 'Bostøtten', because: 'providerLead', names: ['Ali'], without: [] },
      ],
    },
    {
      row: 'without the goals that are for others by name (R-M3)',
      leading: [bodil],
      goals,
      gets: [{ offer: 'Birkely', because: 'providerLead', names: ['Bodil'], without: ['Mit bord'] }],
    },
    {
      row: 'two contact persons in one place',
      leading: [mette, { ...mette, givenName: 'Ida' }],
      goals: [],
      gets: [{ offer: 'Birkely', because: 'contactPerson', names: ['Mette', 'Ida'], without: [] }],
    },
  ])('$row', ({ leading, goals: planned, gets }) => {
    expect(offersWithPlan(leading, planned)).toEqual(gets);
  });
});
