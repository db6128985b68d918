import { z } from 'zod';
import {
  acceptDrawing,
  type Drawing,
  type DrawingRefusal,
  drawingColours,
  lineWidths,
  longestDrawing,
} from '../../domain/preparation/drawing.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import { svgOf } from '../../drawing/picture.ts';

const drawing = z.object({
  strokes: z.array(
    z.object({
      colour: z.enum(drawingColours),
      width: z.enum(lineWidths),
      pen: z.boolean(),
      points: z.array(z.number()),
    }),
  ),
});

/**
 * A drawing from the text that a form sent or a file keeps. Refuses what is no drawing, one with nothing on it, and one
 * with more than 1,000,000 characters, 40,000 points or 4,000 lines.
 */
export function drawingFrom(text: string): Drawing | Refusal<DrawingRefusal> {
  if (text.trim() === '') return refuse('drawingEmpty', 'drawing');
  if (text.length > longestDrawing) return refuse('drawingTooLarge', 'drawing');
  const parsed = drawing.safeParse(jsonOf(text));
  return parsed.success ? acceptDrawing(parsed.data) : refuse('drawingUnreadable', 'drawing');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The bytes under which a drawing is kept: the same drawing gives the same bytes. */
export function drawingBytes({ strokes }: Drawing): Uint8Array {
  const inOrder = strokes.map(({ colour, width, pen, points }) => ({ colour, width, pen, points }));
  return Buffer.from(JSON.stringify({ strokes: inOrder }));
}

/** A kept drawing as text for the page that draws on. */
export function drawingText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString();
}

/** A kept drawing as a picture. Throws when the bytes are no drawing. */
export function drawingAsSvg(bytes: Uint8Array): string {
  const kept = drawingFrom(drawingText(bytes));
  if ('refused' in kept) throw new Error('A kept drawing cannot be read.');
  return svgOf(kept);
}
