/** One measured figure; a ratio carries its two parts. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly parts?: readonly [number, number];
  readonly note?: string;
}

/** Prints a figure as one JSON line. */
export function figure(found: Figure): void {
  process.stdout.write(`${JSON.stringify(found)}\n`);
}

/** Prints how much of the other's rate ours is, with both. */
export const ratio = (name: string, ours: number, theirs: number, note?: string) =>
  figure({
    name,
    value: Math.round((ours / theirs) * 1000) / 1000,
    unit: 'ratio',
    parts: [ours, theirs],
    ...(note && { note }),
  });
