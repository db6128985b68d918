import { describe, expect, it } from 'vitest';
import type { RelationKind } from '../access/access-table.ts';
import { asSeen, decisionsSeenBy, helpAsTold, seesDecisionOn } from './seen-decision.ts';

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

describe('R-O2, R-F3 where the answer is not told, a wish never stands as what is so', () => {
  const wish = { what: 'Madlavning', howOften: 'hver dag', from: '2027-11-30', to: null };
  const granted = { what: 'Madlavning', howOften: 'en gang om ugen', from: '2027-11-30', to: '2027-12-20' };
  const seen = { state: 'granted', on: '2027-11-29', by: 'Karin' } as const;
  const hidden = { state: 'kept' } as const;
  const beside = { state: 'kept', madeOverFrom: granted } as const;
  const who = 'Susanne';
  it.each([
    { row: 'the help keeps its days', decision: hidden, before: granted, told: { ...granted, who } },
    { row: 'nothing stood before', decision: hidden, before: null, told: { ...wish, who } },
    { row: 'the answer is told beside the wish', decision: seen, before: granted, told: { ...wish, who } },
    { row: 'who writes reads both', decision: beside, before: granted, told: { ...wish, who } },
  ])('$row', ({ decision, before, told }) => {
    expect(helpAsTold({ ...wish, who, decision }, before)).toEqual({ ...told, decision });
  });

  it('an offer that is only asked for gives nothing, and neither does who was named with it', () => {
    const asked = { ...wish, who, offer: 'Værkstedet', decision: hidden };
    const told = { ...granted, who: '', offer: 'Birkely', decision: hidden };
    expect(helpAsTold(asked, granted, { offer: 'Birkely' })).toEqual(told);
    expect(helpAsTold({ ...asked, decision: beside }, granted, { offer: 'Birkely' })).toMatchObject({ who });
  });

  it('who may write it and is not told what was decided is given the help before the wish', () => {
    expect(asSeen(refused, false, granted)).toEqual(beside);
    expect(asSeen(refused, true, granted)).toEqual(refused);
  });
});
