import getStroke from 'perfect-freehand';
import {
  type Drawing,
  type DrawingColour,
  type LineWidth,
  mostPressure,
  type Stroke,
} from '../domain/preparation/drawing.ts';
import { cropOf } from './crop.ts';

/** What each colour looks like on white paper, in every theme. */
export const drawingInk: Readonly<Record<DrawingColour, string>> = {
  black: '#1c2b33',
  blue: '#1f5fae',
  red: '#b3261e',
  green: '#1b7038',
  brown: '#7a4a12',
  purple: '#6a35b5',
};

/** How thick a line is drawn, in steps of the paper. */
const thickness: Readonly<Record<LineWidth, number>> = { thin: 110, middle: 230, thick: 460 };

/** How a line is turned into ink: the same on the screen it is drawn on and on the server. */
function outlineOf({ pen, points, width }: Stroke): readonly (readonly [number, number])[] {
  const size = pen ? 3 : 2;
  const input: [number, number, number][] = [];
  for (let at = 0; at + size <= points.length; at += size) {
    const pressure = pen ? (points[at + 2] ?? 0) / mostPressure : 0.5;
    input.push([points[at] ?? 0, points[at + 1] ?? 0, pressure]);
  }
  return getStroke(input, {
    size: thickness[width],
    thinning: pen ? 0.6 : 0.3,
    smoothing: 0.5,
    streamline: 0.4,
    simulatePressure: !pen,
    last: true,
  }) as [number, number][];
}

/** The ink of one line as the path of an SVG or a canvas; empty for a line without points. */
export function pathOf(stroke: Stroke): string {
  const outline = outlineOf(stroke);
  const [first] = outline;
  if (first === undefined) return '';
  const whole = (value: number) => Math.round(value);
  // Curves through the middles of the sides: what the library's own makers do.
  const curves = outline.map(([x, y], at) => {
    const [nextX, nextY] = outline[(at + 1) % outline.length] ?? first;
    return `${whole(x)} ${whole(y)} ${whole((x + nextX) / 2)} ${whole((y + nextY) / 2)}`;
  });
  return `M${whole(first[0])} ${whole(first[1])}Q${curves.join(' ')}Z`;
}

/** How large a step of the paper is by itself, in px: the whole paper is about as large as where it was drawn on. */
const pxPerStep = 0.08;

/** A drawing as a picture of its own, on white paper, without the paper that is empty. Holds nothing but numbers and the six colours. */
export function svgOf(drawing: Drawing): string {
  const lines = drawing.strokes.map(
    (stroke) => `<path fill="${drawingInk[stroke.colour]}" d="${pathOf(stroke)}"/>`,
  );
  const { x, y, width, height } = cropOf(drawing);
  const [wide, high] = [Math.round(width * pxPerStep), Math.round(height * pxPerStep)];
  const paper = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fff"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${wide}" height="${high}">${paper}${lines.join('')}</svg>`;
}
