import type { Typed } from '../../../web/forms.ts';

/** What stands beside the fields of a form that came back, and what was typed in it. */
export interface Came {
  readonly typed: Typed;
  /** Sentences by field; '' is a sentence about the whole form. */
  readonly errors: Readonly<Record<string, string>>;
  /** The command to repeat, so that a repaired form is still sent once. */
  readonly command?: string;
}

/** What was typed in a field, else what stands. */
export function typedOr(came: Came | null, name: string, stands: string): string {
  const typed = came?.typed[name];
  return typeof typed === 'string' ? typed : stands;
}

/** What was ticked, else what stands. */
export function tickedOr(came: Came | null, name: string, stands: readonly string[]): readonly string[] {
  if (came === null) return stands;
  const typed = came.typed[name];
  return typed === undefined ? [] : typeof typed === 'string' ? [typed] : typed;
}

/**
 * What was ticked among those that the form showed (it names them in the field `shown`), and for all others what stands:
 * nobody was asked about what came since (R-T5).
 */
export function tickedOf(
  came: Came | null,
  name: string,
  {
    of,
    shown,
    stands,
  }: { readonly of: readonly string[]; readonly shown: string; readonly stands: readonly string[] },
): readonly string[] {
  const asked = came === null ? [] : tickedOr(came, shown, []);
  const ticked = tickedOr(came, name, []);
  return of.filter((value) => (asked.includes(value) ? ticked : stands).includes(value));
}

/** The errors of a form for the summary above it, in the order given. */
export function summaryOf(
  came: Came | null,
): readonly { readonly field?: string; readonly sentence: string }[] {
  return Object.entries(came?.errors ?? {}).map(([field, sentence]) =>
    field === '' ? { sentence } : { field, sentence },
  );
}
