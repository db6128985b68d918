import { type Draft, draftOf, type Shown, toPutBack, wasTaken } from './draft-rules.ts';
import { contentOf, type Field, fieldsOf, putValue, writtenOf } from './form-fields.ts';

const prefix = 'mlmp:';
const sentKey = `${prefix}sent`;

/** The form that was sent last, until the next page shows whether the server took it. */
interface Sent {
  readonly form: string;
  readonly key: string;
  readonly content: string;
}

/** Texts that saves carried whose answers never came: the server may have any of them. */
const underWay = new WeakMap<Field, readonly string[]>();

const keyEnd = (form: HTMLFormElement): string =>
  `${form.id || new URL(form.action).pathname}|${[...fieldsOf(form).keys()].join(',')}`;

const person = (): string | undefined => document.body.dataset.person;
const keyOf = (form: HTMLFormElement, kind: 'draft' | 'taken'): string =>
  `${prefix}${person()}|${kind}|${location.pathname}${location.search}|${keyEnd(form)}`;

/** Sign-out forms, searches and forms that ask not to be kept are left alone; so is a page without a person. */
const isKept = (form: HTMLFormElement | null): form is HTMLFormElement =>
  form !== null &&
  form.method === 'post' &&
  !form.matches('[data-signs-out], [data-no-draft]') &&
  person() !== undefined;

const shown = (form: HTMLFormElement): Map<string, Shown & { underWay: readonly string[] }> =>
  new Map(
    [...fieldsOf(form)].map(([key, field]) => [
      key,
      { value: contentOf(field), written: writtenOf(field), underWay: underWay.get(field) ?? [] },
    ]),
  );

const content = (form: HTMLFormElement): string =>
  JSON.stringify([...fieldsOf(form)].map(([key, field]) => [key, contentOf(field)]));

/** Storage can be full or forbidden; then the page works without drafts. */
function write(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {}
}

function read<T>(key: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

const keys = (): string[] => {
  try {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
};

/** Writes down what differs from what the server has. */
export function noteDraft(form: HTMLFormElement): void {
  if (isKept(form)) write(keyOf(form, 'draft'), draftOf(shown(form)));
}

/** Says that a save of what stands in the form now is on its way. */
export function noteUnderWay(form: HTMLFormElement): void {
  for (const field of fieldsOf(form).values()) {
    underWay.set(field, [...new Set([...(underWay.get(field) ?? []), contentOf(field)])].slice(-4));
  }
  noteDraft(form);
}

/** Says that the save under way was answered and the controls' defaults are up to date. */
export function noteAnswered(form: HTMLFormElement): void {
  for (const field of fieldsOf(form).values()) underWay.delete(field);
  noteDraft(form);
}

/** A small fingerprint, so that saved text does not lie about in the browser. */
function fingerprint(text: string): number {
  let hash = 7;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}

function settleLastSent(arrival: PerformanceNavigationTiming | undefined): void {
  const sent = read<Sent>(sentKey);
  if (!sent) return;
  write(sentKey, null);
  const taken = wasTaken({
    type: arrival?.type ?? 'navigate',
    redirects: arrival?.redirectCount ?? 0,
    status: arrival?.responseStatus ?? 0,
    // Without a person it is the sign-in page: the session had ended.
    notSaved: document.body.hasAttribute('data-not-saved') || person() === undefined,
  });
  if (!taken) return;
  for (const key of keys()) if (key.includes('|draft|') && key.endsWith(`|${sent.form}`)) write(key, null);
  write(sent.key, fingerprint(sent.content));
}

function putBack(form: HTMLFormElement): void {
  const draft = read<Draft>(keyOf(form, 'draft'));
  if (!draft) return;
  const fields = fieldsOf(form);
  for (const [key, value] of toPutBack(draft, shown(form))) {
    const field = fields.get(key);
    if (!field) continue;
    putValue(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  noteDraft(form);
}

/** Back and reload let browsers refill a form, after its scripts ran, with text that has been saved since: empty it again. */
function forgetTaken(form: HTMLFormElement): void {
  const taken = read<number>(keyOf(form, 'taken'));
  if (taken !== null && taken === fingerprint(content(form)) && !read(keyOf(form, 'draft'))) form.reset();
}

function onSubmit(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented) return;
  if (form.hasAttribute('data-signs-out')) for (const key of keys()) write(key, null);
  else if (isKept(form)) {
    noteDraft(form);
    write(sentKey, { form: keyEnd(form), key: keyOf(form, 'taken'), content: content(form) } satisfies Sent);
  }
}

/**
 * Keeps what is typed but not saved in any form through Back, reload and a lost connection (R-T5): in this tab only,
 * for this person only, until it is saved or the person signs out.
 */
export function keepDrafts(): void {
  const arrival = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
  settleLastSent(arrival);
  if (person() !== undefined) {
    for (const key of keys()) if (!key.startsWith(`${prefix}${person()}|`)) write(key, null);
    for (const form of Array.from(document.forms)) if (isKept(form)) putBack(form);
  }
  document.addEventListener('input', (event) => {
    const field = event.target as Field;
    if (field.form) noteDraft(field.form);
  });
  document.addEventListener('submit', onSubmit);
  // A page that comes back as it was left has a used command id and perhaps an old version: ask for a fresh one.
  addEventListener('pageshow', (event) => {
    if (event.persisted && document.querySelector('form[data-sending]')) location.reload();
    else if (arrival && arrival.type !== 'navigate')
      for (const form of Array.from(document.forms)) if (isKept(form)) forgetTaken(form);
  });
}
