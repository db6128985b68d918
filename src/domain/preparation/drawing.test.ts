import { describe, expect, it } from 'vitest';
import { acceptDrawing, type Drawing, goesOnFrom, pointsOf, type Stroke } from './drawing.ts';

const line: Stroke = { colour: 'blue', width: 'thin', pen: false, points: [0, 0, 10_000, 10_000] };
const withPen: Stroke = { ...line, pen: true, points: [5, 5, 50, 6, 6, 100] };
const of = (...strokes: readonly Stroke[]): Drawing => ({ strokes });
const long = (points: number): Stroke => ({ ...line, points: Array(points * 2).fill(7) });

describe('R-P5 what is taken as a drawing', () => {
  it.each([
    { row: 'one line', drawing: of(line), refused: undefined },
    { row: 'a dot', drawing: of({ ...line, points: [3, 4] }), refused: undefined },
    { row: 'a line of a pen that tells its pressure', drawing: of(withPen), refused: undefined },
    { row: '40,000 points', drawing: of(long(40_000)), refused: undefined },
    { row: 'nothing', drawing: of(), refused: 'drawingEmpty' },
    {
      row: '40,001 points',
      drawing: of(long(40_000), { ...line, points: [1, 1] }),
      refused: 'drawingTooLarge',
    },
    { row: '200,000 points', drawing: of(long(200_000)), refused: 'drawingTooLarge' },
    { row: '4,001 lines', drawing: of(...Array<Stroke>(4_001).fill(line)), refused: 'drawingTooLarge' },
    { row: 'a line without points', drawing: of({ ...line, points: [] }), refused: 'drawingUnreadable' },
    { row: 'half a point', drawing: of({ ...line, points: [1, 2, 3] }), refused: 'drawingUnreadable' },
    { row: 'beside the paper', drawing: of({ ...line, points: [1, 10_001] }), refused: 'drawingUnreadable' },
    {
      row: 'more pressure than there is',
      drawing: of({ ...withPen, points: [1, 1, 101] }),
      refused: 'drawingUnreadable',
    },
    { row: 'half a step', drawing: of({ ...line, points: [1, 1.5] }), refused: 'drawingUnreadable' },
  ])('$row', ({ drawing, refused }) => {
    const taken = acceptDrawing(drawing);
    expect('refused' in taken ? taken.refused : undefined).toBe(refused);
  });

  it('counts the points of a pen as points, not as numbers', () => {
    expect(pointsOf(of(line, withPen))).toBe(4);
  });
});

describe('R-T5 drawing on', () => {
  it.each([
    { row: 'a line more', after: of(line, withPen), goesOn: true },
    { row: 'the same', after: of(line), goesOn: true },
    { row: 'another colour', after: of({ ...line, colour: 'red' as const }, withPen), goesOn: false },
    { row: 'a new beginning', after: of(withPen), goesOn: false },
    { row: 'nothing', after: of(), goesOn: false },
  ])('$row', ({ after, goesOn }) => {
    expect(goesOnFrom(after, of(line))).toBe(goesOn);
  });
});
