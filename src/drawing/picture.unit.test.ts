import { describe, expect, it } from 'vitest';
import { drawingColours, lineWidths, type Stroke } from '../domain/preparation/drawing.ts';
import { drawingInk, pathOf, svgOf } from './picture.ts';

const line: Stroke = {
  colour: 'red',
  width: 'middle',
  pen: false,
  points: [100, 100, 5000, 5000, 9000, 200],
};

/** Contrast of a colour with white (WCAG 1.4.11 asks 3:1, body text 4.5:1). */
function contrastWithWhite(colour: string): number {
  const part = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 1.05 / (0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5) + 0.05);
}

describe('a drawing as ink', () => {
  it.each(drawingColours)('%s is readable on white', (colour) => {
    expect(contrastWithWhite(drawingInk[colour])).toBeGreaterThan(4.5);
  });

  it('has three thicknesses, each thicker than the one before', () => {
    const heights = lineWidths.map((width) => {
      const numbers = pathOf({ ...line, width, points: [100, 5000, 9000, 5000] }).match(/-?\d+/g) ?? [];
      const ys = numbers.map(Number).filter((_value, at) => at % 2 === 1);
      return Math.max(...ys) - Math.min(...ys);
    });
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(new Set(heights).size).toBe(3);
  });

  it('shows a dot, and a pen that presses harder draws thicker', () => {
    expect(pathOf({ ...line, points: [50, 50] })).toMatch(/^M.*Z$/);
    const pressed = (pressure: number) =>
      pathOf({ ...line, pen: true, points: [0, 500, pressure, 4000, 500, pressure, 8000, 500, pressure] });
    expect(pressed(20)).not.toBe(pressed(90));
  });

  it('is the same each time, and holds only paths and our colours', () => {
    const svg = svgOf({ strokes: [line, { ...line, colour: 'blue' }] });
    expect(svg).toBe(svgOf({ strokes: [line, { ...line, colour: 'blue' }] }));
    expect(svg.replace(/d="[MQZ\d -]+"/g, '').match(/<(\w+)/g)).toEqual(['<svg', '<rect', '<path', '<path']);
    expect(svg).toContain(drawingInk.blue);
  });
});
