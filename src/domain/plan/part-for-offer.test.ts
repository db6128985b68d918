import { describe, expect, it } from 'vitest';
import { assembleSnapshot, type PlanFacts } from './assemble-snapshot.ts';
import { wished } from './efforts.ts';
import type { Goal } from './goals.ts';
import { officialHeadings } from './official-words.ts';
import { partForOffer, planWithoutGoalsOfOthers } from './part-for-offer.ts';

const said = (words: string) => ({ words, symbols: [], saidBy: { how: 'self' } as const });
const goal = (id: string, dreamId: string | null, onlyFor: readonly string[]): Goal => ({
  id,
  dreamId,
  onlyFor,
  title: id,
  symbol: null,
  ownWords: [],
  smarte: '',
  direction: 'develop',
});
const effort = { how: '', who: '', howOften: '', from: null, to: null, decision: wished } as const;
const noTaxi = {
  state: 'refused',
  on: '2026-02-01',
  by: 'Karin',
  reason: 'Bussen kører',
  howToComplain: 'Skriv til os',
} as const;
const facts: PlanFacts = {
  citizen: { name: 'Jonas Lund', bornOn: '2002-05-04' },
  municipality: 'Solby Kommune',
  legalBasis: 'Serviceloven § 141',
  roundNumber: 1,
  meeting: { on: '2026-03-02', place: 'Rådhuset', participants: [] },
  nextMeetingOn: '2027-03-01',
  mostImportant: [{ ...said('Ro om morgenen'), id: 'calm' }],
  dreams: [
    { id: 'flat', said: said('Egen lejlighed') },
    { id: 'girl', said: said('En kæreste') },
  ],
  goals: [goal('bus', 'flat', []), goal('wood', null, ['workshop']), goal('date', 'girl', ['home'])],
  offers: [
    { id: 'home', name: 'Birkely' },
    { id: 'workshop', name: 'Værkstedet' },
  ],
  perspectives: [],
  scores: [],
  disagreements: [{ goalId: 'bus', words: 'Jeg kan mere' }],
  contributions: [],
  steps: [],
  efforts: [
    { ...effort, id: 'e1', goalId: 'bus', what: 'Øve bussen', offerId: 'workshop' },
    { ...effort, id: 'e2', goalId: 'date', what: 'Tale om at date', offerId: 'home' },
    { ...effort, id: 'e3', goalId: null, what: 'Samtale', offerId: 'home' },
    { ...effort, id: 'e4', goalId: null, what: 'Kørsel til værkstedet', offerId: 'workshop' },
    { ...effort, id: 'e5', goalId: 'bus', what: 'Taxa', offerId: 'home', decision: noTaxi },
    { ...effort, id: 'e6', goalId: 'bus', what: 'En ven med', offerId: null },
  ],
  wishesNotFollowed: [{ what: 'Lejlighed nu', why: 'Ingen er ledig', decidedBy: 'Karin' }],
  heard: {
    answer: 'partly',
    words: 'Næsten',
    saidBy: { how: 'self' },
    files: [{ id: 'f', kind: 'drawing', hash: 'drawn at the end' }],
    points: [{ what: 'x', shownBy: { kind: 'card', cardId: 'c' } }],
    notReached: [{ what: 'Kæresten', onBehalfBy: null }],
  },
  formalTexts: { background: 'Diagnose' },
  formalLabels: officialHeadings,
};

describe('the part that one offer is given (§ 141 stk. 5, R-M2, R-M3)', () => {
  const part = assembleSnapshot(partForOffer(facts, 'workshop'));

  it('holds the common goals and those named for it, with their dreams and the disagreement (R-M7)', () => {
    expect(part.goals.map(({ title }) => title)).toEqual(['bus', 'wood']);
    expect(part.dreams.map(({ words }) => words)).toEqual(['Egen lejlighed']);
    expect(part.goals[0]).toMatchObject({ disagreement: 'Jeg kan mere', efforts: [{ what: 'Øve bussen' }] });
  });

  it.each([
    { effort: 'its own, to a goal it is given', what: 'Øve bussen', workshop: true, home: false },
    { effort: 'its own, to no single goal', what: 'Kørsel til værkstedet', workshop: true, home: false },
    { effort: 'of another offer, to a goal it is given', what: 'Taxa', workshop: false, home: true },
    { effort: 'of another offer, to no single goal', what: 'Samtale', workshop: false, home: true },
    { effort: 'of no offer', what: 'En ven med', workshop: false, home: false },
  ])('of the efforts it holds its own (§ 5): $effort', ({ what, workshop, home }) => {
    const given = (offerId: string) =>
      partForOffer(facts, offerId)
        .efforts.map((one) => one.what)
        .includes(what);
    expect([given('workshop'), given('home')]).toEqual([workshop, home]);
  });

  it('holds nothing else', () => {
    const text = JSON.stringify(part);
    for (const other of [
      'kæreste',
      'date',
      'Samtale',
      'Taxa',
      'Bussen kører',
      'Skriv til os',
      'En ven med',
      'Ro om',
      'Lejlighed nu',
      'Næsten',
      'Diagnose',
      '2002-05-04',
    ]) {
      expect(text).not.toContain(other);
    }
    expect(part.heard.answer).toBe('partly');
    expect(part.heard).not.toHaveProperty('files');
    expect(text).not.toContain('drawn at the end');
    expect(text).not.toContain('Kæresten');
  });
});

describe('the plan for a leading offer, where goals are named for others (§ 5, R-M3)', () => {
  const part = assembleSnapshot(planWithoutGoalsOfOthers(facts, 'home'));

  it('keeps everything but the goals of others', () => {
    expect(part.goals.map(({ title }) => title)).toEqual(['bus', 'date']);
    expect(part.formal.map(({ text }) => text)).toContain('Diagnose');
    expect(part.wishesNotFollowed).toHaveLength(1);
    expect(JSON.stringify(part)).not.toContain('wood');
  });
});

describe('R-M3 what stands in the place of a goal for others does not name it', () => {
  const replaced = (onlyFor: readonly string[]) => ({
    id: 'old',
    roundId: 'before',
    title: 'Gøre rent',
    onlyFor,
  });
  it.each([
    { row: 'a common goal', onlyFor: [], workshop: 'Gøre rent', home: 'Gøre rent' },
    { row: 'one for the workshop', onlyFor: ['workshop'], workshop: 'Gøre rent', home: undefined },
    { row: 'one for the home', onlyFor: ['home'], workshop: undefined, home: 'Gøre rent' },
  ])('$row was replaced', ({ onlyFor, workshop, home }) => {
    const [bus, ...others] = facts.goals;
    if (bus === undefined) throw new Error('There is no goal.');
    const plan = { ...facts, goals: [{ ...bus, insteadOf: replaced(onlyFor) }, ...others] };
    expect(assembleSnapshot(plan).goals[0]?.insteadOf).toBe('Gøre rent');
    expect(assembleSnapshot(partForOffer(plan, 'workshop')).goals[0]?.insteadOf).toBe(workshop);
    expect(assembleSnapshot(planWithoutGoalsOfOthers(plan, 'home')).goals[0]?.insteadOf).toBe(home);
  });
});
