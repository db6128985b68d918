import { draftKeys, keepInTab, readFromTab } from './drafts.ts';
import { contentOf, fieldsOf, writtenOf } from './form-fields.ts';
import { hasNet } from './net.ts';
import { uuidV7 } from './uuid.ts';

/** Pictures that were chosen while there was no connection (R-T5): in this tab, for this person, until they are saved. */
export interface KeptChoice {
  /** Path the choice is sent to. */
  readonly action: string;
  /** The page it was made on. */
  readonly at: string;
  /** The pictures that stood on the screen, and those of them that are chosen. */
  readonly offered: readonly string[];
  readonly chosen: readonly string[];
}

const kind = 'pictures';
/** Wait before the next try, in milliseconds; doubled each time. */
const firstTry = 4000;
const longestTry = 60_000;

/** Keeps a choice in place of an earlier one for the same place; null forgets it. */
export function keepChoice(action: string, choice: Omit<KeptChoice, 'action' | 'at'> | null): void {
  keepInTab(kind, action, choice && { action, at: location.pathname + location.search, ...choice });
}

type Sent = 'saved' | 'refused' | 'later';

async function send({ action, offered, chosen }: KeptChoice): Promise<Sent> {
  const body = new URLSearchParams({
    csrf: document.querySelector<HTMLInputElement>('input[name=csrf]')?.value ?? '',
    command: uuidV7(),
    q: '',
  });
  for (const id of offered) body.append('offered', id);
  for (const id of chosen) body.append('symbols', id);
  try {
    const answer = await fetch(action, {
      method: 'POST',
      body,
      headers: { 'X-Save-Along': '1', Accept: 'application/json' },
      credentials: 'same-origin',
      // A redirect here is a sign-in page: not saved.
      redirect: 'manual',
    });
    if (answer.ok) return 'saved';
    return answer.status === 422 ? 'refused' : 'later';
  } catch {
    return 'later';
  }
}

/** Sends every choice that waits. `nothing` where none does; `later` where one still waits afterwards. */
export async function sendKept(): Promise<Sent | 'nothing'> {
  let all: Sent | 'nothing' = 'nothing';
  for (const key of draftKeys(kind)) {
    const choice = readFromTab<KeptChoice>(key);
    if (choice === null) continue;
    const sent = await send(choice);
    // What was chosen meanwhile waits for its own turn.
    const isSame = JSON.stringify(readFromTab(key)) === JSON.stringify(choice);
    if (sent === 'saved' && isSame) keepChoice(choice.action, null);
    if (all !== 'later' && all !== 'refused') all = sent;
  }
  return all;
}

/** Sends as soon as there is a connection, and says how it went; asks again until nothing waits. */
export class Sender {
  #timer = 0;
  #tries = 0;

  constructor(private readonly told: (sent: Sent | 'nothing') => void) {
    addEventListener('online', () => this.now());
  }

  now(): void {
    clearTimeout(this.#timer);
    void this.#try();
  }

  soon(): void {
    clearTimeout(this.#timer);
    const wait = Math.min(firstTry * 2 ** this.#tries++, longestTry);
    this.#timer = window.setTimeout(() => void this.#try(), wait);
  }

  async #try(): Promise<void> {
    if (!(await hasNet())) return this.soon();
    const sent = await sendKept();
    if (sent === 'later') this.soon();
    else this.#tries = 0;
    this.told(sent);
  }
}

/** On a page that came after the one where something was chosen: sends it, and shows the page with it. */
export function sendFromEarlier(): void {
  const isUntouched = () =>
    Array.from(document.forms)
      .flatMap((form) => [...fieldsOf(form).values()])
      .every((field) => contentOf(field) === writtenOf(field));
  new Sender((sent) => {
    if (sent === 'saved' && isUntouched()) location.reload();
  }).now();
}
