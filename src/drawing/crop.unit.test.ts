import { describe, expect, it } from 'vitest';
import type { Stroke } from '../domain/preparation/drawing.ts';
import { cropOf } from './crop.ts';

const line = (...points: readonly number[]): Stroke => ({
  colour: 'black',
  width: 'middle',
  pen: false,
  points,
});

describe('the part of the paper that is shown', () => {
  it.each([
    ['nothing', [], { x: 0, y: 0, width: 10_000, height: 10_000 }],
    ['a dot in the middle stays a dot', [line(5000, 5000)], { x: 3500, y: 3500, width: 3000, height: 3000 }],
    [
      'a dot in the corner: the paper ends there',
      [line(10, 9990)],
      { x: 0, y: 7000, width: 3000, height: 3000 },
    ],
    [
      'a house in the upper left, with white around it',
      [line(1000, 1000, 5000, 1000), line(5000, 1000, 5000, 6000)],
      { x: 550, y: 550, width: 4900, height: 5900 },
    ],
    [
      'a long line is not made thin',
      [line(500, 5000, 9500, 5000)],
      { x: 50, y: 3500, width: 9900, height: 3000 },
    ],
    ['the whole paper', [line(0, 0, 10_000, 10_000)], { x: 0, y: 0, width: 10_000, height: 10_000 }],
    [
      'a pen: its pressure is no place',
      [{ ...line(4000, 4000, 100, 8000, 8000, 90), pen: true }],
      { x: 3550, y: 3550, width: 4900, height: 4900 },
    ],
  ])('%s', (_, strokes, crop) => {
    expect(cropOf({ strokes })).toEqual(crop);
  });

  it('holds a drawing with as many points as there may be', () => {
    const points = Array.from({ length: 80_000 }, (_value, at) => (at * 7) % 10_001);
    expect(cropOf({ strokes: [line(...points.slice(0, 40_000)), line(...points.slice(40_000))] }).width).toBe(
      10_000,
    );
  });
});
