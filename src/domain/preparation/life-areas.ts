/** The life areas of the preparation sheet, in the order they are asked; the last is whatever else matters. */
export const lifeAreas = [
  'home',
  'day',
  'people',
  'bodyAndHealth',
  'gettingAround',
  'leisure',
  'money',
  'free',
] as const;
export type LifeArea = (typeof lifeAreas)[number];

/** At most this many questions in a row, then a pause screen (design § Numbers to hold). */
export const questionsInARow = 5;

export type PreparationScreen =
  /** "Spørgsmål 2 af 8": the place among all questions, pauses or not. */
  | { readonly kind: 'question'; readonly area: LifeArea; readonly number: number; readonly of: number }
  | { readonly kind: 'pause' };

/** The screens of the preparation in order: one area a screen, and a pause between every five (R-P5). */
export function preparationScreens(areas: readonly LifeArea[] = lifeAreas): readonly PreparationScreen[] {
  return areas.flatMap((area, at): readonly PreparationScreen[] => {
    const question: PreparationScreen = { kind: 'question', area, number: at + 1, of: areas.length };
    const isPauseBefore = at > 0 && at % questionsInARow === 0;
    return isPauseBefore ? [{ kind: 'pause' }, question] : [question];
  });
}

/** The screen that comes after the one of an area: the next question, a pause, or null when it was the last. */
export function screenAfter(
  area: LifeArea,
  areas: readonly LifeArea[] = lifeAreas,
): PreparationScreen | null {
  const screens = preparationScreens(areas);
  const at = screens.findIndex((screen) => screen.kind === 'question' && screen.area === area);
  return at < 0 ? null : (screens[at + 1] ?? null);
}

/**
 * Where one goes on from a question that is done with: the next open question after it, by way of the pause where one comes
 * straight before that question; null when no later question is open.
 */
export function nextOpenScreen(
  area: LifeArea,
  isOpen: (area: LifeArea) => boolean,
): PreparationScreen | null {
  const screens = preparationScreens();
  const at = screens.findIndex((screen) => screen.kind === 'question' && screen.area === area);
  const next = screens.findIndex(
    (screen, place) => place > at && screen.kind === 'question' && isOpen(screen.area),
  );
  if (next < 0) return null;
  const before = screens[next - 1];
  return (before?.kind === 'pause' && next - 1 === at + 1 ? before : screens[next]) ?? null;
}
