import { expect, it } from 'vitest';
import { officialWish, type WishOfGoal, wishWords } from './wish-of-goal.ts';

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
