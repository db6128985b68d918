/** What was typed in one control and which server values it was typed on top of. */
export interface DraftField {
  readonly value: string;
  /** The text the server had, and those that saves carried whose answers never came. */
  readonly bases: readonly string[];
}

/** What was typed but not saved in one form, by field key. */
export type Draft = Readonly<Record<string, DraftField>>;

/** A control as it stands on the page: what is in it, and what the server wrote. */
export interface Shown {
  readonly value: string;
  readonly written: string;
}

/** The draft of a form: only what differs from what the server has; null when nothing does. */
export function draftOf(
  fields: ReadonlyMap<string, Shown & { readonly underWay?: readonly string[] }>,
): Draft | null {
  const entries = [...fields]
    .filter(([, field]) => field.value !== field.written)
    .map(
      ([key, field]) =>
        [key, { value: field.value, bases: [field.written, ...(field.underWay ?? [])] }] as const,
    );
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

/**
 * Which values go back into a form that is shown again. A control that already holds something else is left alone,
 * and so is one where the server meanwhile has other text than the draft was typed on: then it was saved, or changed by another.
 */
export function toPutBack(draft: Draft, fields: ReadonlyMap<string, Shown>): ReadonlyMap<string, string> {
  const back = new Map<string, string>();
  for (const [key, { value, bases }] of Object.entries(draft)) {
    const field = fields.get(key);
    if (!field || field.value !== field.written || field.value === value) continue;
    if (bases.includes(field.written)) back.set(key, value);
  }
  return back;
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
