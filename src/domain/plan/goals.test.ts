import { describe, expect, it } from 'vitest';
import {
  audiencesOf,
  contributionsThatStand,
  type Goal,
  goalReminders,
  manyCommonGoals,
  type Offer,
  offersOf,
  wordsOfGoal,
  writeGoal,
  writeWishNotFollowed,
} from './goals.ts';
import type { Said } from './plan-snapshot.ts';

const iTakeTheBus: Said = { words: 'Jeg vil køre med bus', symbols: ['1F68C'], saidBy: { how: 'self' } };
const motherSays: Said = {
  words: 'Han peger på bussen hver morgen',
  symbols: [],
  saidBy: { how: 'onBehalf', recordedBy: 'Birgit', howTheyKnow: 'Jeg ser det hver dag' },
};
const bus: Goal = {
  id: 'bus',
  title: 'Jeg tager bussen selv',
  symbol: '1F68C',
  dreamId: 'own-flat',
  ownWords: [iTakeTheBus],
  smarte: 'Jonas kører alene med linje 5 til dagtilbuddet tre dage om ugen inden marts 2028.',
  direction: 'develop',
  onlyFor: [],
};
const onlyForDayOffer: Goal = { ...bus, id: 'wood', onlyFor: ['day'] };
const offers = [
  { id: 'home', name: 'Bostedet Lunden' },
  { id: 'day', name: 'Værkstedet' },
];

describe('R-M3 up to three common goals', () => {
  it.each([
    { row: 'three common', goals: [bus, bus, bus], reminded: null },
    { row: 'four common', goals: [bus, bus, bus, bus], reminded: 4 },
    { row: 'five common', goals: [bus, bus, bus, bus, bus], reminded: 5 },
    {
      row: 'three common and two for one provider',
      goals: [bus, bus, bus, onlyForDayOffer, onlyForDayOffer],
      reminded: null,
    },
    { row: 'none', goals: [], reminded: null },
  ])('$row: $reminded', ({ goals, reminded }) => {
    expect(manyCommonGoals(goals)).toBe(reminded);
  });

  it('a common goal concerns every offer, another only those it names', () => {
    expect(offersOf(bus, offers).map(({ name }) => name)).toEqual(['Bostedet Lunden', 'Værkstedet']);
    expect(offersOf(onlyForDayOffer, offers).map(({ name }) => name)).toEqual(['Værkstedet']);
  });
});

describe('R-M4, R-M9 writing a goal', () => {
  it.each([
    { row: 'with dream and measure', goal: bus, refused: undefined },
    {
      row: '"Jeg vil gerne arbejde med at blive glad": no dream, no measure, no code',
      goal: {
        ...bus,
        title: 'Jeg vil gerne arbejde med at blive glad',
        dreamId: null,
        smarte: '',
        ownWords: [],
      },
      refused: undefined,
    },
    { row: 'without a title', goal: { ...bus, title: '  ' }, refused: 'goalTitleMissing' },
  ])('$row', ({ goal, refused }) => {
    const answer = writeGoal(goal);
    expect('refused' in answer ? answer.refused : undefined).toBe(refused);
  });

  it('shows the own words first, then what others say for him, then the SMARTE wording', () => {
    const words = wordsOfGoal({ ...bus, ownWords: [motherSays, iTakeTheBus] });
    expect(words).toEqual([
      { kind: 'own', said: iTakeTheBus },
      { kind: 'own', said: motherSays },
      { kind: 'smarte', words: bus.smarte },
    ]);
  });
});

describe('what a goal still lacks is a reminder', () => {
  const perspectives = [
    { view: 'citizen', by: 'Jonas', words: '' },
    { view: 'network', by: 'Birgit', words: '' },
    { view: 'professional', by: 'Karen', words: '' },
  ] as const;
  const contributions = [
    { goalId: 'bus', offerId: 'home', by: 'Mette', words: 'Vi kører med de første gange' },
    { goalId: 'bus', offerId: 'day', by: 'Ali', words: 'Vi venter ved stoppestedet' },
  ];

  it('nothing, when dream, words, perspectives and contributions are there', () => {
    expect(goalReminders(bus, perspectives, contributions, offers)).toEqual([]);
  });

  it('R-M3 the provider that has not said what it does – and only those the goal concerns', () => {
    expect(goalReminders(bus, perspectives, contributions.slice(0, 1), offers)).toEqual([
      { reminder: 'noContribution', offer: { id: 'day', name: 'Værkstedet' } },
    ]);
    expect(goalReminders(onlyForDayOffer, perspectives, [], offers)).toHaveLength(1);
  });

  it('R-M3, R-S3 the provider that has not said again what it did last time', () => {
    const [home, day] = contributions;
    const before = [home, { ...day, fromPlanOf: '2026-12-07' }] as typeof contributions;
    expect(goalReminders(bus, perspectives, before, offers)).toEqual([
      { reminder: 'contributionFromBefore', offer: { id: 'day', name: 'Værkstedet' } },
    ]);
    expect(goalReminders(bus, perspectives, [...contributions, ...before], offers)).toEqual([]);
  });

  it('R-M4, R-M5 the tie to a dream, the own words, the network’s perspective', () => {
    const goal = { ...bus, dreamId: null, ownWords: [] };
    const withoutNetwork = perspectives.filter(({ view }) => view !== 'network');
    expect(goalReminders(goal, withoutNetwork, contributions, offers)).toEqual([
      { reminder: 'noDream' },
      { reminder: 'noOwnWords' },
      { reminder: 'noPerspective', view: 'network' },
    ]);
  });
});

describe('R-M5 a wish that was not followed', () => {
  const wish = { what: 'Egen lejlighed nu', why: 'Der er ingen ledig før maj', decidedBy: 'Karen Holm' };
  it.each([
    { row: 'says what, why and who decided', wish, refused: undefined },
    { row: 'without what', wish: { ...wish, what: '' }, refused: 'wishMissing' },
    { row: 'without why', wish: { ...wish, why: '' }, refused: 'whyNotFollowedMissing' },
    { row: 'without who decided', wish: { ...wish, decidedBy: '' }, refused: 'whoDecidedMissing' },
  ])('$row', (row) => {
    const answer = writeWishNotFollowed(row.wish);
    expect('refused' in answer ? answer.refused : undefined).toBe(row.refused);
  });
});

describe('R-M3 for whom a goal is: one choice', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id.toUpperCase() })) as [
    Offer,
    Offer,
    Offer,
    Offer,
  ];
  it.each([
    { row: 'one offer', offers: [a], chosen: [], choices: ['', 'a'] },
    { row: 'two: never both, that is everybody', offers: [a, b], chosen: ['b'], choices: ['', 'a', 'b'] },
    {
      row: 'three: each, and each two',
      offers: [a, b, c],
      chosen: [],
      choices: ['', 'a', 'b', 'c', 'a b', 'a c', 'b c'],
    },
    { row: 'four: each', offers: [a, b, c, d], chosen: [], choices: ['', 'a', 'b', 'c', 'd'] },
    {
      row: 'what was chosen before stays a choice',
      offers: [a, b, c, d],
      chosen: ['d', 'b'],
      choices: ['', 'a', 'b', 'c', 'd', 'b d'],
    },
    { row: 'nobody around', offers: [], chosen: [], choices: [''] },
  ])('$row', ({ offers, chosen, choices }) => {
    expect(audiencesOf(offers, chosen).map((some) => some.map(({ id }) => id).join(' '))).toEqual(choices);
  });
});

describe('R-M3, R-S3 of what came along from the plan before, a version holds what its author said again, or is given to read', () => {
  it.each([
    { row: 'said in this plan', fromPlanOf: null, offerId: 'day', given: [], stands: true },
    {
      row: 'not said again, by an offer with the plan or its part',
      offerId: 'day',
      given: ['day'],
      stands: true,
    },
    {
      row: 'not said again, by an offer that is given nothing',
      offerId: 'day',
      given: ['home'],
      stands: false,
    },
    { row: 'not said again, by nobody’s offer', offerId: null, given: [], stands: true },
  ])('$row', ({ fromPlanOf = '2026-12-07', offerId, given, stands }) => {
    const one = { goalId: 'bus', offerId, by: 'Ali', words: 'Vi venter', fromPlanOf };
    expect(contributionsThatStand([one], given)).toEqual(stands ? [one] : []);
  });
});
