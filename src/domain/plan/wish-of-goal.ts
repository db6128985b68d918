import type { GoalWish, WishOrSilence } from '../renewal/wish.ts';

/**
 * What a citizen wished about a goal of the plan before, or that it ended before they had answered, as facts: every reader gets
 * the sentence in their own language.
 */
export type WishOfGoal = {
  /** What the goal was called on the day. */
  readonly aboutGoal: string;
} & (
  | { readonly wish: GoalWish }
  | {
      readonly wish: 'notAnswered';
      /** The citizen's given name: what they did not say is told about them, and never as their words (R-P8). */
      readonly citizen: string;
    }
);

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
export function officialWish(facts: WishOfGoal): string {
  return facts.wish === 'notAnswered'
    ? `Målet ”${facts.aboutGoal}” går ikke videre. ${facts.citizen} har ikke svaret på, om det skal fortsætte.`
    : `Målet ”${facts.aboutGoal}”: ${wished[facts.wish]}`;
}

/** The facts of one row. Takes the goal's title, what was said and the citizen's given name. */
export function wishOfGoal(aboutGoal: string, wish: WishOrSilence, citizen: string): WishOfGoal {
  return wish === 'notAnswered' ? { aboutGoal, wish, citizen } : { aboutGoal, wish };
}

/** What a plan's list of wishes that were not followed holds, so that its heading is true: goals nobody heard the citizen about are no wishes. */
export type KindOfWishes = 'wishes' | 'unanswered' | 'both';

/** Takes the wishes of a plan. */
export function kindOfWishes(all: readonly { readonly wish?: WishOfGoal }[]): KindOfWishes {
  const unanswered = all.filter(({ wish }) => wish?.wish === 'notAnswered').length;
  if (unanswered === 0) return 'wishes';
  return unanswered === all.length ? 'unanswered' : 'both';
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

/**
 * What the plan before named as wishes it did not follow, and which the one being made does not name yet: neither goes out of sight because
 * a new plan is made (R-M5, R-S2). A goal that ended without an answer is no wish. Takes both plans' wishes and the sentence of the
 * reader's language.
 */
export function wishesLeft<Wish extends { readonly what: string; readonly wish?: WishOfGoal }>(
  before: readonly Wish[],
  written: readonly Wish[],
  sentence: (wish: WishOfGoal) => string,
): readonly Wish[] {
  const stands = written.map((one) => wishWords(one, sentence));
  return before.filter(
    (one) => one.wish?.wish !== 'notAnswered' && !stands.includes(wishWords(one, sentence)),
  );
}
