import { describe, expect, it } from 'vitest';
import { giverAsHeld, giverInFull, helpersNamed, helpersOf, isPromised } from './helpers.ts';

type Plan = Parameters<typeof helpersOf>[1];
type Goal = Parameters<typeof helpersOf>[0];

const around = {
  citizen: { givenName: 'Jonas', name: 'Jonas Holt' },
  people: [
    { givenName: 'Mette', name: 'Mette Friis', kind: 'contactPerson', isHere: true },
    { givenName: 'Lone', name: 'Lone Holt', kind: 'relative', isHere: true },
    { givenName: 'Erik', name: 'Erik Holt', kind: 'relative', isHere: false },
  ],
  offers: [
    { id: 'birkely', name: 'Birkely' },
    { id: 'vaerksted', name: 'Værkstedet' },
  ],
} as unknown as Plan;

type State = 'wished' | 'granted' | 'refused' | 'kept';
const goalWith = (
  contributions: readonly { person: string; offer: string }[],
  efforts: readonly { who: string; offerId?: string; state?: State }[],
): Goal =>
  ({
    contributions,
    efforts: efforts.map(({ state = 'granted', ...effort }) => ({ ...effort, decision: { state } })),
  }) as unknown as Goal;

describe('who helps with a goal (R-M3, R-O2)', () => {
  it.each([
    { who: 'Mette', gives: ['Mette', 'paid'] },
    { who: 'Mette Friis, Birkely', gives: ['Mette Friis, Birkely', 'paid'] },
    { who: 'lone, mor', gives: ['lone, mor', 'network'] },
    { who: 'Jonas', gives: ['Jonas', 'network'] },
    { who: 'Birkely', gives: ['Birkely', 'place'] },
    { who: 'Erik', gives: ['Erik', 'words'] },
    { who: 'Naboen', gives: ['Naboen', 'words'] },
    { who: 'Mettes hold', offerId: 'birkely', gives: ['Mettes hold', 'words'] },
    { who: 'Mette og Ali', gives: ['Mette og Ali', 'words'] },
  ])('an effort names $who', ({ gives, ...effort }) => {
    expect(helpersOf(goalWith([], [effort]), around).map(({ name, drawnAs }) => [name, drawnAs])).toEqual([
      gives,
    ]);
  });

  it.each([
    { state: 'granted', count: 1 },
    { state: 'wished', count: 1 },
    { state: 'refused', count: 0 },
  ] as const)('help that is $state names $count', ({ state, count }) => {
    expect(helpersOf(goalWith([], [{ who: 'Mette', state }]), around)).toHaveLength(count);
  });

  it.each([
    { states: ['wished'], isOnlyWished: true },
    { states: ['granted'], isOnlyWished: false },
    { states: ['wished', 'granted'], isOnlyWished: false },
    { states: ['kept'], isOnlyWished: true },
    { states: ['kept', 'granted'], isOnlyWished: false },
  ] as const)(
    'a name in help that is $states is only wished: $isOnlyWished',
    ({ states, isOnlyWished }: { states: readonly State[]; isOnlyWished: boolean }) => {
      const goal = goalWith(
        [],
        states.map((state) => ({ who: 'Mette', state })),
      );
      expect(helpersOf(goal, around)).toEqual([
        { name: 'Mette', relation: '', drawnAs: 'paid', isOnlyWished },
      ]);
      const agreed = goal as unknown as Parameters<typeof helpersNamed>[0];
      expect(helpersNamed(agreed)).toEqual(!isOnlyWished ? ['Mette'] : []);
    },
  );

  it('names each once: who contributes first, with the offer', () => {
    const goal = goalWith(
      [
        { person: 'Mette Friis', offer: 'Birkely' },
        { person: '', offer: 'Værkstedet' },
      ],
      [{ who: 'Mette' }, { who: '' }],
    );
    expect(helpersOf(goal, around)).toEqual([
      { name: 'Mette Friis', relation: 'Birkely', drawnAs: 'paid', isOnlyWished: false },
      { name: 'Værkstedet', relation: '', drawnAs: 'place', isOnlyWished: false },
    ]);
  });

  it('names the offer where the effort names nobody, and nobody where neither is known', () => {
    const goal = goalWith(
      [],
      [{ who: 'Mette', offerId: 'birkely' }, { who: ' ', offerId: 'vaerksted' }, { who: '' }],
    );
    expect(helpersOf(goal, around).map(({ name, drawnAs }) => [name, drawnAs])).toEqual([
      ['Mette', 'paid'],
      ['Værkstedet', 'place'],
    ]);
  });
});

describe('who gives an effort, the same everywhere (R-F3)', () => {
  it.each([
    { who: 'Mette Friis', offer: 'Birkely', says: 'Mette Friis, Birkely' },
    { who: 'Mette Friis, Birkely', offer: 'Birkely', says: 'Mette Friis, Birkely' },
    { who: 'Mette fra birkely', offer: 'Birkely', says: 'Mette fra birkely' },
    { who: ' ', offer: 'Birkely', says: 'Birkely' },
    { who: 'Birkely', offer: 'Birkely', says: 'Birkely' },
    { who: 'Lone, mor', offer: null, says: 'Lone, mor' },
    { who: '', offer: null, says: '' },
  ])('$who from $offer: $says', ({ who, offer, says }) => {
    expect(giverInFull({ who, offer })).toBe(says);
  });

  it.each([
    { row: 'the offer of the effort', who: 'Mette Friis', offerId: 'birkely', relation: 'Birkely' },
    { row: 'their own offer where the effort names none', who: 'Mette', relation: 'Birkely' },
    { row: 'the name says it already', who: 'Mette Friis, Birkely', offerId: 'birkely', relation: '' },
    { row: 'a mother is from no offer', who: 'Lone', relation: '' },
  ])('on the plan: $row', ({ who, offerId, relation }) => {
    const people = around.people.map((one) =>
      one.givenName === 'Mette' ? { ...one, offerId: 'birkely' } : one,
    );
    const effort = { who, ...(offerId !== undefined && { offerId }) };
    expect(helpersOf(goalWith([], [effort]), { ...around, people })).toMatchObject([{ name: who, relation }]);
  });

  it('R-S3 who contributed to the plan before, and has not said it again, helps with nothing here', () => {
    const by = { person: 'Bodil', offer: 'Birkely', by: 'Bodil, Birkely', words: 'Laver mad' };
    const helping = (fromPlanOf: string | null) => {
      const goal = { contributions: [{ ...by, fromPlanOf }], efforts: [] };
      return [
        helpersOf(goal as unknown as Parameters<typeof helpersOf>[0], around).length,
        helpersNamed(goal as unknown as Parameters<typeof helpersNamed>[0]).length,
      ];
    };
    expect([helping('2026-12-07'), helping(null)]).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('on paper: the name with its offer', () => {
    const efforts = [{ who: 'Mette Friis', offer: 'Birkely', decision: { state: 'granted' } }];
    const goal = { contributions: [], efforts } as unknown as Parameters<typeof helpersNamed>[0];
    expect(helpersNamed(goal)).toEqual(['Mette Friis, Birkely']);
  });
});

describe('who helps, as an agreed version names them (R-M8)', () => {
  it.each([
    { by: ['Mette Friis, Birkely'], who: ['Mette'], names: ['Mette Friis, Birkely'] },
    { by: [], who: ['Mette Friis', 'mette', ''], names: ['Mette Friis'] },
    {
      by: ['Susanne Holm, Værkstedet'],
      who: ['Lone, mor'],
      names: ['Susanne Holm, Værkstedet', 'Lone, mor'],
    },
    { by: [], who: ['Mette', 'Mette og Ali'], names: ['Mette', 'Mette og Ali'] },
    { by: ['Lone Holt, mor'], who: ['Lone Sand'], names: ['Lone Holt, mor', 'Lone Sand'] },
    { by: [], who: [], names: [] },
  ])('$names', ({ by, who, names }) => {
    const goal = {
      contributions: by.map((name) => ({ by: name, words: '' })),
      efforts: [...who, 'Nej Tak'].map((name) => ({
        who: name,
        decision: { state: name === 'Nej Tak' ? 'refused' : 'granted' },
      })),
    } as unknown as Parameters<typeof helpersNamed>[0];
    expect(helpersNamed(goal)).toEqual(names);
  });
});

describe('R-O2 nobody helps by being wished for', () => {
  it.each([
    { state: 'granted', promised: true },
    { state: 'kept', promised: false },
    { state: 'wished', promised: false },
    { state: 'refused', promised: false },
  ])('$state: $promised', ({ state, promised }) => {
    expect(isPromised({ decision: { state } })).toBe(promised);
  });
});

describe('R-O2, R-F3 whose help it is while a change of it waits', () => {
  const was = { what: 'Madlavning', howOften: '', from: null, to: null };
  const granted = { state: 'granted', on: '2027-03-10', by: 'Karin' } as const;
  const offers = { granted: 'Birkely', asked: 'Værkstedet' };
  it.each([
    { row: 'nothing waits', decision: granted, gives: 'Susanne, Værkstedet' },
    {
      row: 'how often is asked for',
      decision: { ...granted, madeOverFrom: was },
      gives: 'Susanne, Værkstedet',
    },
    {
      row: 'another offer is asked for',
      decision: { ...granted, madeOverFrom: { ...was, offers } },
      gives: 'Birkely',
    },
    {
      row: 'and the decision is not told',
      decision: { state: 'kept' as const, madeOverFrom: { ...was, offers } },
      gives: 'Birkely',
    },
  ])('$row', ({ decision, gives }) => {
    expect(giverAsHeld({ who: 'Susanne', decision }, 'Værkstedet')).toBe(gives);
    const effort = { who: 'Susanne', offerId: 'vaerksted', decision };
    const { contributions } = goalWith([], []);
    const [helper] = helpersOf({ contributions, efforts: [effort] } as unknown as Goal, around);
    expect(helper?.name).toBe(gives.split(',')[0]);
  });
});
