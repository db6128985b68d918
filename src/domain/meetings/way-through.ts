/** How far a part of the meeting has come. `unseen`: the one who looks does not see all of it, so nothing is said of it (§ 5). */
export type PartState = 'empty' | 'begun' | 'filled' | 'unseen';

/** A part of the way through the meeting, in the order of the way. */
export interface PartOfWay {
  readonly part: 'status' | 'mostImportant' | 'dreams' | 'goals' | 'scores' | 'whoDoesWhat' | 'formal';
  readonly state: PartState;
}

/** How far the status has come: said of, out of all there is to say it of; behind once goals are carried over (R-S2, R-S3). */
export function statusState({
  said,
  of,
  carried,
}: {
  readonly said: number;
  readonly of: number;
  readonly carried: number;
}): PartState {
  if (said >= of || carried > 0) return 'filled';
  return said === 0 ? 'empty' : 'begun';
}

/**
 * What comes next in a meeting: the status first (R-S2), then the part that was begun last, or the one after it – what was
 * passed over stays passed over, and the formal part, which is there from the start, pulls nothing forward (R-M9). Takes the
 * parts in their order; gives null when there is nothing left but to close.
 */
export function nextOnTheWay<Part extends PartOfWay>(parts: readonly Part[]): Part | null {
  const isOpen = ({ state }: Part): boolean => state === 'empty' || state === 'begun';
  const status = parts.find(({ part }) => part === 'status');
  if (status !== undefined && isOpen(status)) return status;
  const isReached = ({ part, state }: Part): boolean =>
    part !== 'formal' && (state === 'begun' || state === 'filled');
  return parts.slice(Math.max(parts.findLastIndex(isReached), 0)).find(isOpen) ?? null;
}
