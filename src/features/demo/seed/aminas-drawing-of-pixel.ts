import type { Drawing, DrawingColour, LineWidth, Stroke } from '../../../domain/preparation/drawing.ts';

type Point = readonly [x: number, y: number];

/** So many points are drawn between two of a line's marks, as a slow finger would. */
const betweenMarks = 8;

/** A line through some marks, round as a hand draws it, in percent of the paper. */
function line(colour: DrawingColour, width: LineWidth, ...marks: readonly Point[]): Stroke {
  const points: number[] = [];
  const at = (place: number): Point => marks[Math.max(0, Math.min(marks.length - 1, place))] ?? [0, 0];
  for (let place = 0; place < marks.length - 1; place += 1)
    for (let step = 0; step < betweenMarks; step += 1) {
      const around = [at(place - 1), at(place), at(place + 1), at(place + 2)] as const;
      points.push(...([0, 1] as const).map((axis) => between(around, axis, step / betweenMarks)));
    }
  points.push(...at(marks.length - 1).map((value) => Math.round(value * 100)));
  return { colour, width, pen: false, points };
}

/** Catmull-Rom: the way from the second to the third of four marks, in steps of the paper. */
function between([a, b, c, d]: readonly [Point, Point, Point, Point], axis: 0 | 1, share: number): number {
  const [p, q, r, s] = [a[axis], b[axis], c[axis], d[axis]];
  const way =
    2 * q + (r - p) * share + (2 * p - 5 * q + 4 * r - s) * share ** 2 + (3 * q - p - 3 * r + s) * share ** 3;
  return Math.round((way / 2) * 100);
}

/** What Amina drew: her cat Pixel in the window, on a rainy day. */
export const aminasDrawingOfPixel: Drawing = {
  strokes: [
    // The window and its sill.
    line('brown', 'middle', [8, 80], [30, 80.6], [60, 79.8], [93, 80.4]),
    line('brown', 'middle', [14, 79], [13.4, 50], [14, 9], [14.6, 8]),
    line('brown', 'middle', [14, 8], [40, 8.6], [87, 8]),
    line('brown', 'middle', [87, 8], [87.6, 40], [87, 79]),
    // Rain.
    line('blue', 'thin', [24, 16], [22, 24]),
    line('blue', 'thin', [36, 13], [34, 21]),
    line('blue', 'thin', [28, 36], [26, 45]),
    line('blue', 'thin', [75, 14], [73, 23]),
    line('blue', 'thin', [82, 30], [80, 39]),
    line('blue', 'thin', [77, 48], [75, 56]),
    line('blue', 'thin', [22, 56], [20.5, 64]),
    line('blue', 'thin', [60, 12], [58.6, 18]),
    // The head, from one ear to the other.
    line('black', 'middle', [36, 34], [34.6, 27], [35, 18], [36, 16.6]),
    line('black', 'middle', [36, 16.6], [40, 20], [44.6, 24.6]),
    line('black', 'middle', [44.6, 24.6], [49, 23.6], [54, 24.4]),
    line('black', 'middle', [54, 24.4], [58, 20], [62.4, 16]),
    line('black', 'middle', [62.4, 16], [64, 20], [64, 28], [63, 34]),
    line('black', 'middle', [63, 34], [64.4, 40], [60, 47], [49.6, 50], [39, 47], [34.6, 40], [36, 34]),
    // Eyes, nose, mouth and whiskers.
    line('green', 'middle', [41, 36], [43, 33.6], [45.4, 36], [43, 38], [41, 36]),
    line('green', 'middle', [53.6, 36], [56, 33.6], [58.4, 36], [56, 38], [53.6, 36]),
    line('black', 'thin', [43.2, 34.4], [43.2, 37.4]),
    line('black', 'thin', [56, 34.4], [56, 37.4]),
    line('red', 'middle', [48, 40.6], [51, 40.4], [49.6, 42.4], [48, 40.6]),
    line('black', 'thin', [49.6, 42.6], [49.4, 44.6], [47.4, 46], [45, 45]),
    line('black', 'thin', [49.4, 44.6], [51.6, 46], [54, 44.8]),
    line('black', 'thin', [38, 41.6], [32, 40.6], [27, 41]),
    line('black', 'thin', [38, 43.8], [32, 44.6], [28, 47]),
    line('black', 'thin', [61, 41.4], [67, 40], [72, 40.4]),
    line('black', 'thin', [61, 43.6], [67, 44.4], [71, 46.8]),
    // The body, the paws, and the tail that hangs down.
    line('black', 'middle', [38.6, 47], [33, 58], [31.4, 70], [34.4, 79.4]),
    line('black', 'middle', [60.6, 47], [67, 57], [69.6, 69], [67.6, 79.2]),
    line('black', 'middle', [45, 60], [44.6, 70], [44, 78.6]),
    line('black', 'middle', [54.4, 60], [55, 70], [55.6, 78.6]),
    line('black', 'middle', [41, 79.6], [43, 76.6], [47.6, 76.8], [49.4, 79.6]),
    line('black', 'middle', [50.4, 79.6], [52.4, 76.6], [57, 76.8], [58.8, 79.6]),
    line('black', 'thick', [67.4, 77], [76, 78.6], [80.6, 84], [78.4, 91], [72, 93], [69.6, 89.6]),
    // The stripes she never leaves out.
    line('brown', 'middle', [47, 26.6], [47.4, 30]),
    line('brown', 'middle', [50, 26], [50, 30.4]),
    line('brown', 'middle', [53, 26.6], [52.6, 30]),
    line('brown', 'middle', [34, 61], [38.6, 62.6]),
    line('brown', 'middle', [33, 66.6], [38, 67.8]),
    line('brown', 'middle', [66.4, 60.6], [62, 62.4]),
    line('brown', 'middle', [68, 66.4], [63.4, 67.8]),
    // Her name for it.
    line('purple', 'middle', [16, 96.6], [16, 87], [20, 87], [21, 89.6], [19, 91.6], [16, 91.6]),
    line('purple', 'middle', [25, 96.6], [25, 90.6]),
    line('purple', 'thin', [25, 87.4], [25.2, 87.8]),
    line('purple', 'middle', [28.6, 90.6], [34, 96.6]),
    line('purple', 'middle', [34, 90.6], [28.6, 96.6]),
    line(
      'purple',
      'middle',
      [37.6, 93.6],
      [42.4, 93.4],
      [41.6, 90.6],
      [38.6, 90.8],
      [37.6, 94],
      [39.6, 96.6],
      [42.6, 96],
    ),
    line('purple', 'middle', [46.4, 86.6], [46.4, 96.6]),
  ],
};
