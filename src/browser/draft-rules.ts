/** What was typed in one control and which server values it was typed on top of. */
export interface DraftField {
  readonly value: string;
  /** The text the server had, and those that saves carried whose answers never came. */
  readonly bases: readonly string[];
}

/** What was typed but not saved in one form. */
export interface Draft {
  /** By field key. */
  readonly fields: Readonly<Record<string, DraftField>>;
  /** The version of the form it was typed on; null where the server counts none. */
  readonly version: string | null;
  /** Path the form is sent to. */
  readonly action: string;
  /** Something was written, not only chosen. */
  readonly hasWords: boolean;
  /** The page it stands on, and when it was written or chosen (milliseconds). */
  readonly at: string;
  readonly when: number;
}

/** Something in this tab that the server does not have. What is no form tells less: then it counts as words. */
export type Unsaved = Partial<Pick<Draft, 'hasWords' | 'at' | 'when'>>;

/** A choice on a page that was left asks for this long when somebody signs out (milliseconds): a quarter of an hour. */
const choiceAsks = 15 * 60_000;

/**
 * Whether somebody who signs out is asked about something that is not saved (R-T5): always about what was written, about a choice
 * while they stand at it or have just left it. A choice of long ago on another page was left where it is; nobody is held back by it
 * on a tablet that others use.
 */
export function asksBeforeSignOut(
  { hasWords = true, at, when = 0 }: Unsaved,
  { page, now }: { readonly page: string; readonly now: number },
): boolean {
  return hasWords || at === page || now - when < choiceAsks;
}

/** The page that the question leads back to: what was written before what was chosen, the newest first; null where none is known. */
export function pageToGoBackTo(unsaved: readonly Unsaved[]): string | null {
  const known = unsaved.filter(({ at }) => at !== undefined);
  const [first] = known.toSorted(
    (a, b) => Number(b.hasWords ?? true) - Number(a.hasWords ?? true) || (b.when ?? 0) - (a.when ?? 0),
  );
  return first?.at ?? null;
}

/** A control as it stands on the page: what is in it, and what the server wrote. */
export interface Shown {
  readonly value: string;
  readonly written: string;
}

/** The fields of a draft: only what differs from what the server has; null when nothing does. */
export function draftFieldsOf(
  fields: ReadonlyMap<string, Shown & { readonly bases: readonly string[] }>,
): Draft['fields'] | null {
  const entries = [...fields]
    .filter(([, { value, written }]) => value !== written)
    .map(([key, { value, bases }]) => [key, { value, bases }] as const);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

/** What goes back into a form that is shown again. */
export interface PutBack {
  readonly values: ReadonlyMap<string, string>;
  /** The version to send instead of the page's own, so that the server sees that two have written. */
  readonly version: string | null;
}

/**
 * Which values go back into a form that is shown again: all that were typed and are not there (R-T5). A control that was
 * typed in already is left alone. Where the server meanwhile has other text than the draft was typed on, the old version goes
 * back with it: saving then leads to both texts, and none takes the other's place unseen.
 */
export function toPutBack(draft: Draft, shown: ReadonlyMap<string, Shown>): PutBack {
  const back = Object.entries(draft.fields).filter(([key, { value }]) => {
    const field = shown.get(key);
    return field !== undefined && field.value === field.written && field.value !== value;
  });
  const isOnOlderText = back.some(([key, { bases }]) => !bases.includes(shown.get(key)?.written ?? ''));
  return {
    values: new Map(back.map(([key, { value }]) => [key, value])),
    version: isOnOlderText ? draft.version : null,
  };
}

/** How the page that is shown now came about, as far as the browser says. */
export interface Arrival {
  /** `navigate` after a link or a form; `reload`, `back_forward` otherwise. */
  readonly type: string;
  /** How many redirects led here: a form that was taken is answered with one. */
  readonly redirects: number;
  /** HTTP status; 0 where the browser does not tell. */
  readonly status: number;
  /** The page says itself that what was sent is not kept. */
  readonly notSaved: boolean;
}

/**
 * True when the form that was sent last has been taken by the server: it answered with a redirect to a page that is
 * no refusal and no fault. Back, a reload, a link followed meanwhile or a lost connection prove nothing, and what was typed is kept.
 */
export function wasTaken({ type, redirects, status, notSaved }: Arrival): boolean {
  return type === 'navigate' && redirects > 0 && status < 400 && !notSaved;
}
