/**
 * The place of something in a list that people move about, as a text of digits: the decimals of a number between
 * 0 and 1 ("25" is 0.25). Between two places there is always a third, so moving one thing changes one row, and two
 * people who move different things do not disturb each other. Digits only, because a database that sorts Danish puts
 * "aa" after "z" (as å); and never a last 0, because "5" and "50" would be the same place.
 */
export type Position = string;

/**
 * A place strictly between two others; null stands for the beginning and the end of the list. Throws when `before`
 * does not come before `after`: the caller mixed them up.
 */
export function between(before: Position | null, after: Position | null): Position {
  if (before !== null && after !== null && before >= after) {
    throw new RangeError(`There is no place between ${before} and ${after}.`);
  }
  return midpoint(before ?? '', after);
}

/**
 * The place of something put at `index` (0 is first) in a list that is in order. Two things at the very same place –
 * two people added at once – stay together: the new one comes after both.
 */
export function positionAt(ordered: readonly { readonly position: Position }[], index: number): Position {
  const before = index <= 0 ? null : (ordered[Math.min(index, ordered.length) - 1]?.position ?? null);
  const after = ordered.find(({ position }) => before === null || position > before)?.position ?? null;
  return between(before, after);
}

/** Orders by place; things at the very same place by id, so that everybody sees the same order. */
export function inOrder<Thing extends { readonly id: string; readonly position: Position }>(
  things: readonly Thing[],
): readonly Thing[] {
  return [...things].sort((a, b) => compare(a.position, b.position) || compare(a.id, b.id));
}

function midpoint(before: string, after: string | null): string {
  const shared = after === null ? 0 : sharedDigits(before, after);
  if (after !== null && shared > 0) {
    return after.slice(0, shared) + midpoint(before.slice(shared), after.slice(shared));
  }
  const low = Number(before[0] ?? '0');
  const high = after === null ? 10 : Number(after[0]);
  if (high - low > 1) return String(Math.floor((low + high) / 2));
  if (after !== null && after.length > 1) return after.slice(0, 1);
  return String(low) + midpoint(before.slice(1), null);
}

/** How many first digits are the same; a text that has ended goes on as zeros, as decimals do. */
function sharedDigits(before: string, after: string): number {
  let shared = 0;
  while (shared < after.length && (before[shared] ?? '0') === after[shared]) shared += 1;
  return shared;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
