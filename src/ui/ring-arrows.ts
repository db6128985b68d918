/** The ellipse of the home ring, in the units of its drawing (16 units = 1 rem). */
const centre = { x: 360, y: 278 };
const radius = { x: 287, y: 234 };

/** Angles in degrees from the top, clockwise, where each arrow leaves and lands: clear of discs and their words. */
const spans = [
  [20, 47],
  [96, 122],
  [165, 191],
  [232, 258],
  [309, 336],
] as const;

const point = (degrees: number): { x: number; y: number } => {
  const turn = (degrees * Math.PI) / 180;
  return { x: centre.x + radius.x * Math.sin(turn), y: centre.y - radius.y * Math.cos(turn) };
};

const text = ({ x, y }: { x: number; y: number }): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** One arrow of the ring: the arc it draws and the triangle of its head, both as path data. */
export interface RingArrow {
  readonly arc: string;
  readonly head: string;
}

const arrow = (from: number, to: number): RingArrow => {
  const tip = point(to);
  const before = point(to - 1);
  const length = Math.hypot(tip.x - before.x, tip.y - before.y);
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const corner = (side: number) => ({ x: tip.x - along.y * 11 * side, y: tip.y + along.x * 11 * side });
  const nose = { x: tip.x + along.x * 20, y: tip.y + along.y * 20 };
  return {
    arc: `M${text(point(from))}A${radius.x} ${radius.y} 0 0 1 ${text(tip)}`,
    head: `M${text(corner(1))}L${text(nose)}L${text(corner(-1))}Z`,
  };
};

/**
 * The five arrows, the first from step 1 to step 2.
 * @param more numbers of the steps with more words below them, "you are here" or a day: below discs 2 and 5 these need room on
 * the arrow's way
 */
export function ringArrows(more: readonly number[]): readonly RingArrow[] {
  return spans.map(([from, to], index) =>
    arrow(index === 1 && more.includes(2) ? from + 11 : from, index === 3 && more.includes(5) ? to - 10 : to),
  );
}
