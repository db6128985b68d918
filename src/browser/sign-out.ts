import { hasMarks, markedPages } from './device-marks.ts';
import { openDialog } from './dialogs.ts';
import { asksBeforeSignOut, pageToGoBackTo, type Unsaved } from './draft-rules.ts';
import { keys, person, prefix, read, write } from './tab-store.ts';

/** The page on which somebody looks for what is not saved, after the question of the sign-out. */
const wentBackKey = `${prefix}went-back`;

const here = (): string => location.pathname + location.search;

const unsaved = (): readonly Unsaved[] =>
  keys()
    .filter((key) => key.startsWith(`${prefix}${person()}|draft|`))
    .flatMap((key) => read<Unsaved>(key) ?? []);

/**
 * Opens the question of a sign-out form where something would be lost (R-T5), with the way to the page where it stands; false where
 * nothing would.
 */
export function asksFirst(form: HTMLFormElement): boolean {
  const question = document.getElementById(form.dataset.asksFirst ?? '');
  const asking = unsaved().filter((one) => asksBeforeSignOut(one, { page: here(), now: Date.now() }));
  if (!(question instanceof HTMLDialogElement) || (asking.length === 0 && !hasMarks())) return false;
  leadBack(question, pageToGoBackTo(asking) ?? markedPages()[0] ?? here());
  openDialog(question);
  return true;
}

/** The way back of the question: to the page with what is not saved, or to this one beneath it. */
function leadBack(question: HTMLDialogElement, page: string): void {
  const back = question.querySelector<HTMLAnchorElement>('a.primary');
  if (back === null) return;
  const isHere = page === here() || page === location.pathname;
  back.href = isHere ? '#main' : page;
  back.toggleAttribute('data-closes', isHere);
  back.onclick = isHere ? null : () => void write(wentBackKey, page);
}

/**
 * Forgets choices that nobody can get back to: the page they were made on was opened again and asks for them no more. Words are
 * never forgotten here. Takes the keys of the drafts that stand in the forms of this page.
 */
export function forgetChoicesWithoutForm(standing: readonly string[]): void {
  const page = read<string>(wentBackKey);
  write(wentBackKey, null);
  if (page === null) return;
  for (const key of keys().filter((one) => one.includes('|draft|') && !standing.includes(one))) {
    const draft = read<Unsaved>(key);
    if (draft?.at === page && draft.hasWords === false) write(key, null);
  }
}
