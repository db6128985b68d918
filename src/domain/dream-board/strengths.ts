import { type Refusal, refuse } from '../refusal.ts';
import { bringCardBack, type CardRefusal, layCard, lying, type PictureCard, takeCardAway } from './cards.ts';

/** The 24 strengths, six a screen, with names and sentences of our own. */
export const strengths = [
  'keepsOn',
  'kind',
  'funny',
  'curious',
  'brave',
  'calm',
  'creative',
  'listens',
  'honest',
  'helps',
  'strong',
  'orderly',
  'plays',
  'learns',
  'cares',
  'remembers',
  'asks',
  'shares',
  'hopes',
  'handy',
  'loyal',
  'notices',
  'forgives',
  'decides',
] as const;
export type Strength = (typeof strengths)[number];

/** Strengths on one screen; four screens are fewer than the five after which a pause comes. */
export const strengthsAScreen = 6;

/** The screens with strengths, in order. */
export const strengthScreens: readonly (readonly Strength[])[] = Array.from(
  { length: Math.ceil(strengths.length / strengthsAScreen) },
  (_, at) => strengths.slice(at * strengthsAScreen, (at + 1) * strengthsAScreen),
);

/** True for the name of a strength. */
export function isStrength(text: string | null | undefined): text is Strength {
  return (strengths as readonly string[]).includes(text ?? '');
}

/** The chosen strengths, in the order of the cards. */
export function chosenStrengths(cards: readonly PictureCard[]): readonly Strength[] {
  const keys = lying(cards).map(({ key }) => key);
  return strengths.filter((strength) => keys.includes(strength));
}

/**
 * Chooses among the strengths that were offered; those on other screens stay as they are, and there is no most and no
 * least. Takes ids for new cards and the ISO instant. Refuses what is no strength.
 */
export function chooseStrengths(
  cards: readonly PictureCard[],
  offered: readonly string[],
  chosen: readonly string[],
  make: { readonly newId: () => string; readonly now: string },
): readonly PictureCard[] | Refusal<CardRefusal> {
  let after = cards;
  for (const key of offered) {
    if (!isStrength(key)) return refuse('cardGone');
    const there = after.find((card) => card.key === key);
    const isWanted = chosen.includes(key);
    const next = there
      ? isWanted
        ? bringCardBack('strengths', after, there.id)
        : takeCardAway(after, there.id, make.now)
      : isWanted
        ? layCard('strengths', after, {
            id: make.newId(),
            key,
            place: 'chosen',
            content: { words: '', symbol: key, photo: null },
          })
        : after;
    if ('refused' in next) return next;
    after = next;
  }
  return after;
}
