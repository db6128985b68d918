import { describe, expect, it } from 'vitest';
import type { RelationKind } from '../access/access-table.ts';
import { asSeen, decisionsSeenBy, seesDecisionOn } from './seen-decision.ts';

const refused = {
  state: 'refused',
  on: '2027-02-15',
  by: 'Karin',
  reason: 'Jobcentret hjælper',
  howToComplain: 'Skriv til os',
} as const;
const kept = { state: 'kept' };

describe('R-O2 what a reader may not see never looks like another state (§ 5: decisions on efforts)', () => {
  it.each<{ row: string; as: RelationKind; offer: string | null; isSeen: boolean }>([
    { row: 'the citizen sees every decision', as: 'citizen', offer: null, isSeen: true },
    { row: 'the caseworker too', as: 'caseworker', offer: 'workshop', isSeen: true },
    { row: 'and the contact person', as: 'contactPerson', offer: 'workshop', isSeen: true },
    { row: 'the guardian as well', as: 'guardian', offer: null, isSeen: true },
    { row: 'a leader the one on their own effort', as: 'providerLead', offer: 'home', isSeen: true },
    { row: 'not the one of another offer', as: 'providerLead', offer: 'workshop', isSeen: false },
    { row: 'nor of the municipality', as: 'providerLead', offer: null, isSeen: false },
    { row: 'a further provider their own', as: 'otherProvider', offer: 'home', isSeen: true },
    { row: 'and no other', as: 'otherProvider', offer: 'workshop', isSeen: false },
    { row: 'a relative none', as: 'relative', offer: 'home', isSeen: false },
  ])('$row', ({ as, offer, isSeen }) => {
    const seen = decisionsSeenBy({ role: as === 'citizen' ? 'citizen' : 'staff', kinds: [as] } as never);
    const sees = seesDecisionOn(seen, offer, ['home']);
    expect(asSeen(refused, sees)).toEqual(isSeen ? refused : kept);
    expect(asSeen({ state: 'wished' }, sees)).toEqual(isSeen ? { state: 'wished' } : kept);
  });
});
