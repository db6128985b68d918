import { describe, expect, it } from 'vitest';
import {
  checkLawfulContent,
  type FormalFacts,
  type FormalHeading,
  formalContent,
  formalHeadings,
  lacksLawfulContent,
  missingHeadings,
  section141Headings,
  vumHeadings,
  writtenHeadings,
} from './formal-content.ts';

const empty: FormalFacts = { texts: {}, notRelevant: [], wishes: 0, goals: 0, efforts: [] };
const particular: readonly FormalHeading[] = ['housing', 'employment', 'personalHelp', 'treatment', 'aids'];
const refusedEffort = { to: null, decision: { state: 'refused' } } as const;

function stateOf(heading: FormalHeading, facts: FormalFacts) {
  return formalContent(facts).find((status) => status.heading === heading)?.state;
}

describe('R-M9 the formal content is all there', () => {
  it('has the headings of § 141 stk. 3 and the six of VUM 2.0, all missing at first', () => {
    expect(section141Headings).toHaveLength(8);
    expect(vumHeadings).toHaveLength(6);
    expect(missingHeadings(empty).map(({ heading }) => heading)).toEqual(formalHeadings);
  });

  it.each<{ heading: FormalHeading; row: string; facts: FormalFacts; state: string }>([
    {
      heading: 'purpose',
      row: 'somebody wrote it',
      facts: { ...empty, texts: { purpose: '§ 81' } },
      state: 'written',
    },
    {
      heading: 'purpose',
      row: 'only spaces',
      facts: { ...empty, texts: { purpose: '  ' } },
      state: 'missing',
    },
    { heading: 'goals', row: 'the plan has a goal', facts: { ...empty, goals: 1 }, state: 'fromThePlan' },
    {
      heading: 'efforts',
      row: 'the plan has an effort',
      facts: { ...empty, efforts: [{ to: null }] },
      state: 'fromThePlan',
    },
    {
      heading: 'neededEffort',
      row: 'the plan has an effort',
      facts: { ...empty, efforts: [{ to: null }] },
      state: 'fromThePlan',
    },
    {
      heading: 'expectedDuration',
      row: 'every effort has an end',
      facts: { ...empty, efforts: [{ to: '2027-09-15' }] },
      state: 'fromThePlan',
    },
    {
      heading: 'expectedDuration',
      row: 'one effort has none',
      facts: { ...empty, efforts: [{ to: '2027-09-15' }, { to: null }] },
      state: 'missing',
    },
    {
      heading: 'expectedDuration',
      row: 'only what was refused has none (R-O2)',
      facts: { ...empty, efforts: [{ to: '2027-09-15' }, refusedEffort] },
      state: 'fromThePlan',
    },
    {
      heading: 'neededEffort',
      row: 'every effort was refused (R-O2)',
      facts: { ...empty, efforts: [refusedEffort] },
      state: 'missing',
    },
    {
      heading: 'wishesAndPurpose',
      row: 'a dream and a purpose',
      facts: { ...empty, wishes: 1, texts: { purpose: '§ 81' } },
      state: 'fromThePlan',
    },
    { heading: 'wishesAndPurpose', row: 'a dream only', facts: { ...empty, wishes: 1 }, state: 'missing' },
    {
      heading: 'aids',
      row: 'not relevant',
      facts: { ...empty, notRelevant: ['aids'] },
      state: 'notRelevant',
    },
    {
      heading: 'purpose',
      row: 'cannot be "not relevant"',
      facts: { ...empty, notRelevant: ['purpose'] },
      state: 'missing',
    },
    {
      heading: 'specialConditions',
      row: 'all five are answered',
      facts: { ...empty, texts: { housing: 'Bostedet Lunden' }, notRelevant: particular.slice(1) },
      state: 'fromThePlan',
    },
  ])('$heading: $row – $state', ({ heading, facts, state }) => {
    expect(stateOf(heading, facts)).toBe(state);
  });

  it.each<{ row: string; facts: FormalFacts; field: FormalHeading | null }>([
    { row: 'nothing', facts: empty, field: 'purpose' },
    { row: 'purpose only', facts: { ...empty, texts: { purpose: '§ 81' } }, field: 'neededEffort' },
    {
      row: 'purpose and an effort without end',
      facts: { ...empty, texts: { purpose: '§ 81' }, efforts: [{ to: null }] },
      field: 'expectedDuration',
    },
    {
      row: 'purpose, effort, duration; VUM headings still empty',
      facts: { ...empty, texts: { purpose: '§ 81', expectedDuration: 'Et år' }, efforts: [{ to: null }] },
      field: null,
    },
  ])('what the law demands: $row', ({ facts, field }) => {
    expect(checkLawfulContent(facts)).toEqual(
      field === null ? null : { refused: 'formalContentMissing', field },
    );
    const known = {
      written: formalHeadings.filter((heading) => facts.texts[heading] !== undefined),
      efforts: facts.efforts.length,
      effortsWithoutEnd: facts.efforts.filter(({ to }) => to === null).length,
    };
    expect(lacksLawfulContent(known)).toBe(field !== null);
  });

  it('puts written texts under their label, in the order of the headings', () => {
    const labels = Object.fromEntries(formalHeadings.map((heading) => [heading, `<${heading}>`]));
    const texts = { background: 'Jonas er 24 år', housing: '', purpose: '§ 81' };
    expect(writtenHeadings(texts, labels as Record<FormalHeading, string>)).toEqual([
      { heading: 'purpose', label: '<purpose>', text: '§ 81' },
      { heading: 'background', label: '<background>', text: 'Jonas er 24 år' },
    ]);
  });
});

it.each([
  { row: 'wishes and no purpose', facts: { ...empty, wishes: 1 }, alone: true },
  {
    row: 'wishes and a purpose',
    facts: { ...empty, wishes: 1, texts: { purpose: '§ 81' } },
    alone: undefined,
  },
  { row: 'neither', facts: empty, alone: undefined },
])('R-M9 of wishes and purpose it says which half stands in the plan: $row', ({ facts, alone }) => {
  const heading = formalContent(facts).find((one) => one.heading === 'wishesAndPurpose');
  expect(heading?.hasWishesAlone).toBe(alone);
});
