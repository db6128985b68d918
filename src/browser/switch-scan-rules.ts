/** Whether somebody with one button is asked for a group of controls, for one of its controls, or for nothing any more. */
export type Frame =
  | { readonly on: 'group'; readonly group: number; readonly rounds: number }
  /** A control beyond the last of the group is the way back to the groups. */
  | { readonly on: 'control'; readonly group: number; readonly control: number; readonly rounds: number }
  | { readonly on: 'nothing' };

/** Where a control stands: header, main or foot, and what it stands in together with others. */
export interface Place<T> {
  readonly control: T;
  readonly region: unknown;
  readonly part: unknown;
}

/** A group has no more than this: one waits for five others at most. */
export const mostTogether = 6;
/** A page with no more than this has no groups: a press less. */
const mostWithoutGroups = 4;
/** How often the frame goes round before it rests (pages), or goes back to the groups (a group). */
const roundsOfPage = 3;
const roundsOfGroup = 2;

/** The controls of a page, in reading order, as groups: what stands together is together, six at most, as even as it can be. */
export function groupsOf<T>(places: readonly Place<T>[]): readonly (readonly T[])[] {
  if (places.length === 0) return [];
  if (places.length <= mostWithoutGroups) return [places.map(({ control }) => control)];
  const runs: Place<T>[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && before.part === place.part && before.region === place.region) run.push(place);
    else runs.push([place]);
  }
  return runs.flatMap((run) => evenly(run.map(({ control }) => control)));
}

function evenly<T>(controls: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(controls.length / mostTogether);
  const size = Math.ceil(controls.length / count);
  return Array.from({ length: count }, (_, at) => controls.slice(at * size, (at + 1) * size));
}

/** Where the frame begins; `sizes` is how many controls each group has. */
export function firstFrame(sizes: readonly number[], group = 0): Frame {
  if (sizes.length === 0) return { on: 'nothing' };
  return sizes.length === 1
    ? { on: 'control', group: 0, control: 0, rounds: 0 }
    : { on: 'group', group: Math.min(group, sizes.length - 1), rounds: 0 };
}

/** Where the frame goes when nobody presses. */
export function nextFrame(frame: Frame, sizes: readonly number[]): Frame {
  if (frame.on === 'nothing') return frame;
  const { group, rounds } = frame;
  if (frame.on === 'group') {
    if (group + 1 < sizes.length) return { ...frame, group: group + 1 };
    return rounds + 1 < roundsOfPage ? { on: 'group', group: 0, rounds: rounds + 1 } : { on: 'nothing' };
  }
  const isOnly = sizes.length === 1;
  const last = (sizes[group] ?? 0) - (isOnly ? 1 : 0);
  if (frame.control < last) return { ...frame, control: frame.control + 1 };
  if (rounds + 1 < (isOnly ? roundsOfPage : roundsOfGroup))
    return { on: 'control', group, control: 0, rounds: rounds + 1 };
  return isOnly ? { on: 'nothing' } : { on: 'group', group, rounds: 0 };
}

/** What a press does: opens a group, goes back to the groups, begins again, or chooses a control (`chosen`: its place). */
export function pressed(
  frame: Frame,
  sizes: readonly number[],
): { readonly frame: Frame; readonly chosen?: { readonly group: number; readonly control: number } } {
  if (frame.on === 'nothing') return { frame: firstFrame(sizes) };
  const { group } = frame;
  const size = sizes[group] ?? 0;
  if (frame.on === 'group') {
    // Asking for the one control of a group again would be a press too many.
    if (size === 1) return { frame: { ...frame, rounds: 0 }, chosen: { group, control: 0 } };
    return { frame: { on: 'control', group, control: 0, rounds: 0 } };
  }
  if (frame.control >= size) return { frame: { on: 'group', group, rounds: 0 } };
  return { frame: { ...frame, rounds: 0 }, chosen: { group, control: frame.control } };
}

/** Presses closer than this are one press of a hand that shakes (milliseconds). */
export const shake = 400;

/** What a press of the button means in a field to write in. */
export function pressInField(hasTyped: boolean): 'types' | 'leaves' {
  return hasTyped ? 'types' : 'leaves';
}
