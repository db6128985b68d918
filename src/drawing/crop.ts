import { type Drawing, drawingSide, type Stroke } from '../domain/preparation/drawing.ts';

/** A part of the paper, in its steps. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** White around the ink, so that a thick line is whole and nothing touches the edge. */
const margin = 450;
/** The narrowest part: a dot stays a dot, and a line is not drawn many times as thick as it was. */
export const leastSide = 3_000;

/**
 * The part of the paper on which somebody drew: the ink with a margin, at least 3,000 steps wide and high, never beyond the
 * paper. Takes a drawing; the whole paper where nothing is drawn. What is drawn is never cut, only the empty paper (R-P8).
 */
export function cropOf({ strokes }: Drawing): Crop {
  if (strokes.length === 0) return { x: 0, y: 0, width: drawingSide, height: drawingSide };
  const [x, width] = partOf(strokes.flatMap((stroke) => along(stroke, 0)));
  const [y, height] = partOf(strokes.flatMap((stroke) => along(stroke, 1)));
  return { x, y, width, height };
}

/** The numbers of a line along x (0) or y (1). */
function along({ pen, points }: Stroke, axis: 0 | 1): readonly number[] {
  const size = pen ? 3 : 2;
  return points.filter((_value, at) => at % size === axis);
}

/** From where and how far the paper is shown along one axis. */
function partOf(places: readonly number[]): readonly [from: number, length: number] {
  let [first, last] = [drawingSide, 0];
  for (const place of places) {
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  const length = Math.min(drawingSide, Math.max(leastSide, last - first + 2 * margin));
  const middle = Math.round((first + last - length) / 2);
  return [Math.min(drawingSide - length, Math.max(0, middle)), length];
}
