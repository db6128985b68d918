import { forgetEverybody, forgetOthers, forgetOwner, ownerHere } from './device-marks.ts';
import { type Draft, draftFieldsOf, type Shown, toPutBack, wasTaken } from './draft-rules.ts';
import {
  contentOf,
  type Field,
  fieldsOf,
  isChoice,
  leaveToDrafts,
  putValue,
  writtenOf,
} from './form-fields.ts';
import { asksFirst, forgetChoicesWithoutForm } from './sign-out.ts';
import { keys, person, prefix, read, write } from './tab-store.ts';

/** HTTP status with which a form comes back. */
const refused = 422;
const sentKey = `${prefix}sent`;

/** Controls of forms that came back refused: the server wrote what was sent and kept none of it. With the texts it has. */
const handedBack = new WeakMap<Field, readonly string[]>();
/** Where drafts of this page are kept: its address, or that of the page whose refused form it shows again. */
let place = location.pathname + location.search;

/** The form that was sent last, until the next page shows whether the server took it. */
interface Sent {
  readonly form: string;
  /** Where its draft is kept, and those of the pages that this one is the answer to: they hold the same text. */
  readonly keys: readonly string[];
  /** Path it was sent to. */
  readonly action: string;
  /** Where the text came from that this form settles; null on an ordinary page. */
  readonly settles: string | null;
  /** What this page keeps on the device, and its form carries; null on an ordinary page. */
  readonly device?: string;
  /** Where its draft is kept. */
  readonly place?: string;
}

/** Forms that came back, perhaps with further fields (pictures that were found): where their earlier drafts are kept. */
const continued = new WeakMap<HTMLFormElement, readonly string[]>();
/** Texts that saves carried whose answers never came: the server may have any of them. */
const underWay = new WeakMap<Field, readonly string[]>();
/** Texts that a control was typed on before the server had another one. */
const typedOn = new WeakMap<Field, readonly string[]>();

const actionOf = (form: HTMLFormElement): string => new URL(form.action).pathname;
const keyEnd = (form: HTMLFormElement): string =>
  form.dataset.keptAs ?? `${form.id || actionOf(form)}|${[...fieldsOf(form).keys()].join(',')}`;

const keyOf = (form: HTMLFormElement): string =>
  `${prefix}${person()}|draft|${form.dataset.keptAs ?? place}|${keyEnd(form)}`;

/** Sign-out forms, searches and forms that ask not to be kept are left alone; so is a page without a person. */
const isKept = (form: HTMLFormElement | null): form is HTMLFormElement =>
  form !== null &&
  form.method === 'post' &&
  !form.matches('[data-signs-out], [data-no-draft]') &&
  person() !== undefined;

const versionOf = (form: HTMLFormElement): HTMLInputElement | null =>
  form.querySelector<HTMLInputElement>('input[type=hidden][name=version]');

/** What no control can hold: stands for a text of the server that is not known here. */
const nothing = '\0';

const shown = (form: HTMLFormElement): Map<string, Shown & { bases: readonly string[] }> =>
  new Map(
    [...fieldsOf(form)].map(([key, field]) => {
      const had = handedBack.get(field);
      const written = had ? (had[0] ?? nothing) : writtenOf(field);
      const bases = typedOn.get(field) ?? had ?? [written, ...(underWay.get(field) ?? [])];
      return [key, { value: contentOf(field), written, bases }];
    }),
  );

/** Keys of what this person has in this tab beside what stands in forms, of one kind. */
export function draftKeys(kind: string): readonly string[] {
  return keys().filter((key) => key.startsWith(`${prefix}${person()}|draft|${kind}|`));
}

/** Keeps something of that kind in this tab, forgotten as drafts are; null forgets it now. */
export function keepInTab(kind: string, name: string, value: unknown): void {
  write(`${prefix}${person()}|draft|${kind}|${name}`, value);
}

/** What is kept under a key of {@link draftKeys}. */
export const readFromTab = read;

/** Writes down what differs from what the server has. */
export function noteDraft(form: HTMLFormElement): void {
  if (!isKept(form)) return;
  const fields = draftFieldsOf(shown(form));
  const draft: Draft | null = fields && {
    fields,
    version: versionOf(form)?.value ?? null,
    action: actionOf(form),
    hasWords: [...fieldsOf(form)].some(([key, field]) => key in fields && !isChoice(field)),
    at: place,
    when: whenOf(form, fields),
  };
  for (const key of [keyOf(form), ...(continued.get(form) ?? [])]) write(key, draft);
}

/** When what stands in the form was written: what is put back when its page is opened again is no newer for that. */
function whenOf(form: HTMLFormElement, fields: Draft['fields']): number {
  const before = read<Draft>(keyOf(form));
  const isSameText = JSON.stringify(before?.fields) === JSON.stringify(fields);
  return (isSameText ? before?.when : undefined) ?? Date.now();
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
  for (const field of fieldsOf(form).values()) {
    underWay.delete(field);
    typedOn.delete(field);
    handedBack.delete(field);
  }
  noteDraft(form);
}

/** Says that the server has this text beside another one, and where both can be seen. */
export function noteBothKept(form: HTMLFormElement): void {
  write(keyOf(form), null);
}

/** Clears what the server took; gives the form that this page is the refusal of, or that it hands back. */
function settleLastSent(arrival: PerformanceNavigationTiming | undefined): Sent | null {
  const sent = read<Sent>(sentKey);
  if (!sent) return null;
  write(sentKey, null);
  const taken = wasTaken({
    type: arrival?.type ?? 'navigate',
    redirects: arrival?.redirectCount ?? 0,
    status: arrival?.responseStatus ?? 0,
    // Without a person it is the sign-in page: the session had ended.
    notSaved: document.body.hasAttribute('data-not-saved') || person() === undefined,
  });
  if (!taken) {
    if (arrival?.type !== 'navigate' || arrival.redirectCount > 0) return null;
    if (arrival.responseStatus === refused && sent.place !== undefined) standOn(sent.place);
    const isHandedBack = document.querySelector('form[data-hands-back]') !== null;
    return isHandedBack || arrival.responseStatus === refused ? sent : null;
  }
  if (sent.device !== undefined) forgetOwner(sent.device);
  for (const key of keys().filter((one) => one.includes('|draft|'))) {
    if (sent.keys.includes(key) || isSettledBy(sent, key)) write(key, null);
  }
  return null;
}

/**
 * The page that answers a refused form stands in the browser's history as the page the form stood on: Back and reload lead there,
 * where what was typed is put back, and never to the browser's question whether to send the form again (R-T5).
 */
function standOn(page: string): void {
  place = page;
  history.replaceState(history.state, '', page);
}

/**
 * True for a draft that the form which was taken settles as well: a page with both texts settles what was sent to its
 * address, and so does a form on the address it was sent to, which a refresh has parted from the page it came from.
 */
function isSettledBy({ settles, action, place: from }: Sent, key: string): boolean {
  const draft = read<Draft>(key);
  return draft !== null && (draft.action === settles || (from === action && draft.action === action));
}

/** True for the form that this page shows again. */
const isSame = (form: HTMLFormElement, { form: sentForm, action }: Sent): boolean =>
  keyEnd(form) === sentForm || (form.hasAttribute('data-hands-back') && actionOf(form) === action);

/** `answers`: what was sent, when the page is the server's answer to this very form; so it stands in the form. */
function putBack(form: HTMLFormElement, answers: Sent | null): void {
  if (answers !== null) continued.set(form, answers.keys);
  const kept = [keyOf(form), ...(continued.get(form) ?? [])].map((key) => read<Draft>(key));
  const draft = kept.find((one) => one !== null);
  if (!draft) return;
  if (answers === null) putValues(form, draft);
  if (answers !== null || form.hasAttribute('data-hands-back')) {
    for (const [key, field] of fieldsOf(form)) {
      const had = draft.fields[key];
      if (had) handedBack.set(field, had.bases);
    }
  }
  noteDraft(form);
}

function putValues(form: HTMLFormElement, draft: Draft): void {
  const fields = fieldsOf(form);
  const { values, version } = toPutBack(draft, shown(form));
  const versionField = versionOf(form);
  if (version !== null && versionField) versionField.value = version;
  for (const [key, value] of values) {
    const field = fields.get(key);
    if (!field) continue;
    if (version !== null) typedOn.set(field, draft.fields[key]?.bases ?? []);
    putValue(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function onSubmit(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented) return;
  if (form.hasAttribute('data-signs-out')) {
    if (asksFirst(form)) event.preventDefault();
    else {
      for (const key of keys()) write(key, null);
      forgetEverybody();
    }
  } else if (isKept(form)) {
    noteDraft(form);
    // A page that answers with both texts stands at the address that the first form was sent to.
    const settles = document.body.hasAttribute('data-not-saved') && form.closest('main') !== null;
    const device = form.querySelector('[data-keeps-on-device]') ? { device: ownerHere() } : {};
    const sent: Sent = {
      form: keyEnd(form),
      keys: [keyOf(form), ...(continued.get(form) ?? [])],
      action: actionOf(form),
      settles: settles ? location.pathname : null,
      ...device,
      place,
    };
    write(sentKey, sent);
  }
}

/**
 * Keeps what is typed but not saved in any form through Back, reload and a lost connection (R-T5): in this tab only,
 * for this person only, until it is saved or the person signs out.
 */
export function keepDrafts(): void {
  const arrival = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
  const cameBack = settleLastSent(arrival);
  forgetOthers();
  if (person() !== undefined) {
    for (const key of keys()) if (!key.startsWith(`${prefix}${person()}|`)) write(key, null);
    const canKeep = write(`${prefix}${person()}|try`, true) && write(`${prefix}${person()}|try`, null);
    for (const form of Array.from(document.forms)) {
      if (!isKept(form)) continue;
      putBack(form, cameBack !== null && isSame(form, cameBack) ? cameBack : null);
      if (canKeep) for (const field of fieldsOf(form).values()) leaveToDrafts(field);
    }
  }
  forgetChoicesWithoutForm(Array.from(document.forms).filter(isKept).map(keyOf));
  document.addEventListener('input', (event) => {
    const field = event.target as Field;
    if (field.form) noteDraft(field.form);
  });
  document.addEventListener('submit', onSubmit);
  // A page that comes back as it was left has a used command id and perhaps an old version: ask for a fresh one.
  addEventListener('pageshow', (event) => {
    if (event.persisted && document.querySelector('form[data-sending]')) location.reload();
  });
}
