/**
 * One thing that the status asks the citizen about (R-S2, R-M6): an agreed help, a goal, or what is hoped for with a goal at the
 * next meeting. `screens` is how many screens it takes at most.
 */
export interface Asked {
  readonly kind: 'help' | 'goal' | 'hope';
  readonly id: string;
  readonly isAnswered: boolean;
  readonly screens: number;
}

/** Where the questions go on: straight to what is asked, or to it after a pause. */
export interface Onward {
  readonly asked: Asked;
  readonly afterPause: boolean;
}

/** At most so many screens follow one another; then comes a pause (design § Tasks). */
const screensInARow = 5;

const isSame = (one: Pick<Asked, 'kind' | 'id'>, other: Pick<Asked, 'kind' | 'id'>): boolean =>
  one.kind === other.kind && one.id === other.id;

/**
 * What comes after something was asked: the next that is open, from the first again when none follows; null when all else is
 * answered. What is hoped for can be passed over and stays open: after the last of it the questions do not turn back. A pause comes before it where more than five screens would follow one another, where the questions turn to the next
 * meeting, and where they turn back. Takes all that is asked, in its order, and what was asked last.
 */
export function onwardFrom(all: readonly Asked[], last: Pick<Asked, 'kind' | 'id'>): Onward | null {
  const at = all.findIndex((one) => isSame(one, last));
  const isOpen = (one: Asked, index: number): boolean => !one.isAnswered && index !== at;
  const following = all.findIndex((one, index) => index > at && isOpen(one, index));
  const next = following === -1 && last.kind !== 'hope' ? all.findIndex(isOpen) : following;
  const asked = all[next];
  if (asked === undefined) return null;
  const runs = runsOf(all);
  return { asked, afterPause: next < at || runs[at] !== runs[next] };
}

/** For each that is asked, in which row of screens between two pauses it lies. */
function runsOf(all: readonly Asked[]): readonly number[] {
  let run = 0;
  let screens = 0;
  return all.map((one, index) => {
    const turnsAhead = one.kind === 'hope' && all[index - 1]?.kind !== 'hope';
    if (screens > 0 && (turnsAhead || screens + one.screens > screensInARow)) {
      run += 1;
      screens = 0;
    }
    screens += one.screens;
    return run;
  });
}
