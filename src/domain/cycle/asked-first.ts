import type { IsoDay } from '../day.ts';

/**
 * What only the reader can answer: the plan they were given, what another recorded for them (R-M8), or what makes the difference
 * between the places where they and others scored (R-M6).
 */
export const askedThings = ['answer', 'confirmation', 'difference'] as const;

/** One thing that is asked of the reader and not answered. */
export interface AskedOfReader {
  readonly what: (typeof askedThings)[number];
  readonly citizenId: string;
  readonly givenName: string;
  /** The goal that it is about; null where it is about the plan. */
  readonly goal: { readonly id: string; readonly title: string } | null;
  /** Of a plan: it is a later edition of it, which asks everybody anew (R-M8); false for what is no plan. */
  readonly isNewEdition: boolean;
  /** The day from which it is asked. */
  readonly since: IsoDay;
}

/**
 * The one thing that the first page asks for (R-C1): a plan that holds before what is still being made, then what was asked first.
 * Takes everything that is asked of the reader; null where nothing is.
 */
export function askedFirst(asked: readonly AskedOfReader[]): AskedOfReader | null {
  const [first] = [...asked].sort(
    (a, b) => Number(a.what === 'difference') - Number(b.what === 'difference') || byDay(a, b),
  );
  return first ?? null;
}

function byDay(a: AskedOfReader, b: AskedOfReader): number {
  if (a.since === b.since) return 0;
  return a.since < b.since ? -1 : 1;
}
