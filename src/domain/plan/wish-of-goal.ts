import type { GoalWish } from '../renewal/wish.ts';

/** What a citizen wished about a goal of the plan before, as facts: every reader gets the sentence in their own language. */
export interface WishOfGoal {
  /** What the goal was called on the day. */
  readonly aboutGoal: string;
  readonly wish: GoalWish;
}

const wished: Readonly<Record<GoalWish, string>> = {
  finish: 'Jeg er færdig med det',
  continue: 'Jeg vil fortsætte',
  change: 'Jeg vil ændre målet',
  replace: 'Jeg vil have et nyt mål',
  noLongerWanted: 'Jeg vil det ikke mere',
};

/**
 * The wish in the words of the case file, which are Danish: what an agreed version keeps beside the facts (R-M5, R-M8). Takes
 * the facts.
 */
export function officialWish({ aboutGoal, wish }: WishOfGoal): string {
  return `Målet ”${aboutGoal}”: ${wished[wish]}`;
}

/**
 * A wish that was not followed, in the words of a reader: built from its facts where it has them, else as it was written
 * (R-M5). Takes the wish and the sentence of the reader's language. A version agreed before facts were kept has its text
 * alone, and keeps it (R-M8).
 */
export function wishWords(
  one: { readonly what: string; readonly wish?: WishOfGoal },
  sentence: (wish: WishOfGoal) => string,
): string {
  return one.wish === undefined ? one.what : sentence(one.wish);
}
