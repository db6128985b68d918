import { describe, expect, it } from 'vitest';
import { kindOfWishes, officialWish, type WishOfGoal, wishesLeft, wishWords } from './wish-of-goal.ts';

const english = ({ aboutGoal, wish }: WishOfGoal) => `${aboutGoal} / ${wish}`;
const facts = { aboutGoal: 'Jeg tager bussen selv', wish: 'finish' } as const;

it.each([
  { row: 'Danish', sentence: officialWish, words: 'Målet ”Jeg tager bussen selv”: Jeg er færdig med det' },
  { row: 'another language', sentence: english, words: 'Jeg tager bussen selv / finish' },
])('R-M5 a wish with facts is told in the reader’s language: $row', ({ sentence, words }) => {
  expect(wishWords({ what: officialWish(facts), wish: facts }, sentence)).toBe(words);
});

it('R-M8 a wish somebody wrote, or that was agreed before facts were kept, stays letter by letter', () => {
  expect(wishWords({ what: ' Lejlighed  NU' }, english)).toBe(' Lejlighed  NU');
});

describe('R-S2 a goal that ended before the citizen answered is told about them, never as their words (R-P8)', () => {
  const silent = { aboutGoal: 'Jeg har ro om aftenen', wish: 'notAnswered', citizen: 'Jonas' } as const;
  it('names who has not answered', () => {
    expect(officialWish(silent)).toBe(
      'Målet ”Jeg har ro om aftenen” går ikke videre. Jonas har ikke svaret på, om det skal fortsætte.',
    );
  });

  it.each([
    { row: 'what somebody wrote', all: [{}, { wish: facts }], kind: 'wishes' },
    { row: 'nothing', all: [], kind: 'wishes' },
    { row: 'no answer alone', all: [{ wish: silent }], kind: 'unanswered' },
    { row: 'both', all: [{ wish: facts }, { wish: silent }], kind: 'both' },
  ] as const)('the heading above is true: $row', ({ all, kind }) => {
    expect(kindOfWishes(all)).toBe(kind);
  });
});

describe('R-M5, R-S2 a wish that the plan before did not follow stays in sight until the new plan says it', () => {
  const cat = { what: 'Jeg vil have en kat' };
  const bus = { what: '', wish: facts };
  const silent = { what: '', wish: { ...facts, wish: 'notAnswered', citizen: 'Jonas' } as const };
  it.each([
    { row: 'nothing is written yet', written: [], left: [cat, bus] },
    { row: 'one stands in the new plan', written: [cat], left: [bus] },
    { row: 'facts that were written as words', written: [{ what: english(facts) }], left: [cat] },
    { row: 'another wish', written: [{ what: 'Jeg vil have en hund' }], left: [cat, bus] },
  ])('$row', ({ written, left }) => {
    expect(wishesLeft<typeof cat & { wish?: WishOfGoal }>([cat, bus, silent], written, english)).toEqual(
      left,
    );
  });
});
