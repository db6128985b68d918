import { type Refusal, refuse } from '../refusal.ts';

/** The colours of a drawing: each is readable on white and has a word. */
export const drawingColours = ['black', 'blue', 'red', 'green', 'brown', 'purple'] as const;
export type DrawingColour = (typeof drawingColours)[number];
/** How thick a line is. */
export const lineWidths = ['thin', 'middle', 'thick'] as const;
export type LineWidth = (typeof lineWidths)[number];

/** A drawing is a square; its corners are 0 and this, whatever the screen it was made on. */
export const drawingSide = 10_000;
/** The most points in one drawing: about ten minutes of drawing without a pause. */
export const mostPoints = 40_000;
/** The most lines in one drawing. */
export const mostStrokes = 4_000;
/** The longest drawing as text, in characters. */
export const longestDrawing = 1_000_000;
/** Most pressure of a pen. */
export const mostPressure = 100;

/** One line, from where the finger or pen came down to where it was lifted. */
export interface Stroke {
  readonly colour: DrawingColour;
  readonly width: LineWidth;
  /** True: drawn with a pen that tells its pressure; then a point is x, y and pressure, otherwise x and y. */
  readonly pen: boolean;
  /** Whole numbers one after the other: x and y from 0 to 10,000, pressure from 0 to 100. */
  readonly points: readonly number[];
}

/** What somebody drew: lines in the order in which they were drawn. */
export interface Drawing {
  readonly strokes: readonly Stroke[];
}

export type DrawingRefusal = 'drawingEmpty' | 'drawingTooLarge' | 'drawingUnreadable';

/** How many points a line has. */
export function pointsIn({ pen, points }: Stroke): number {
  return points.length / (pen ? 3 : 2);
}

/** How many points all lines have together. */
export function pointsOf({ strokes }: Drawing): number {
  return strokes.reduce((sum, stroke) => sum + pointsIn(stroke), 0);
}

/**
 * Takes a drawing as it was sent. Refuses one without a line, with more than 40,000 points or 4,000 lines, and numbers
 * that stand outside of the paper (R-P5). What was drawn stays where it was made: nothing is lost (R-T5).
 */
export function acceptDrawing(drawing: Drawing): Drawing | Refusal<DrawingRefusal> {
  const { strokes } = drawing;
  if (strokes.length === 0) return refuse('drawingEmpty', 'drawing');
  if (strokes.length > mostStrokes || pointsOf(drawing) > mostPoints)
    return refuse('drawingTooLarge', 'drawing');
  return strokes.every(isOnThePaper) ? drawing : refuse('drawingUnreadable', 'drawing');
}

function isOnThePaper({ pen, points }: Stroke): boolean {
  const size = pen ? 3 : 2;
  if (points.length === 0 || points.length % size !== 0) return false;
  return points.every((value, at) => {
    const most = at % size === 2 ? mostPressure : drawingSide;
    return Number.isInteger(value) && value >= 0 && value <= most;
  });
}

/** True when one drawing is the other with something drawn on: then nothing of the other is gone. */
export function goesOnFrom(after: Drawing, before: Drawing): boolean {
  return before.strokes.every((stroke, at) => isSameStroke(stroke, after.strokes[at]));
}

function isSameStroke(a: Stroke, b: Stroke | undefined): boolean {
  return (
    b !== undefined &&
    a.colour === b.colour &&
    a.width === b.width &&
    a.pen === b.pen &&
    a.points.length === b.points.length &&
    a.points.every((value, at) => value === b.points[at])
  );
}
