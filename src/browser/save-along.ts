import { noteAnswered, noteBothKept, noteUnderWay } from './drafts.ts';
import { contentOf, fieldsOf, putDefault, writtenOf } from './form-fields.ts';
import { afterPress } from './press.ts';
import { uuidV7 } from './uuid.ts';

/** Wait after the last key, and before the first repeat of a save that failed; milliseconds. */
const pause = 700;
const firstRetry = 2000;
const longestRetry = 60_000;
/** Browsers let a leaving page send 64 kB. */
const keepaliveLimit = 60_000;
/** What the page says about a form, and no person wrote. */
const notWritten = new Set(['command', 'version', 'shown']);

/**
 * `<save-along>` around a form: saves while the person writes (R-T5). One save at a time, the last state wins,
 * and nothing that a person has typed is ever changed by an answer.
 */
export class SaveAlong extends HTMLElement {
  #timer = 0;
  #retries = 0;
  #underWay: AbortController | null = null;
  #ended: Promise<void> = Promise.resolve();
  #savedFields = '';
  #stopped = false;
  #submitting = false;

  connectedCallback(): void {
    const form = this.#form;
    if (!form) return;
    this.#savedFields = this.#fields(form).toString();
    const pristine = [...fieldsOf(form).values()].every((field) => contentOf(field) === writtenOf(field));
    // Written before this script came.
    if (!pristine) this.#soon('');
    this.addEventListener('input', () => this.#soon());
    this.addEventListener('focusout', () => this.#save());
    this.addEventListener('submit', (event) => this.#onSubmit(event));
    this.querySelector('[data-retry]')?.addEventListener('click', () => this.#save());
    addEventListener('online', this.#onOnline);
    addEventListener('pagehide', this.#onLeave);
    addEventListener('pageshow', this.#onReturn);
    document.addEventListener('visibilitychange', this.#onHidden);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#onOnline);
    removeEventListener('pagehide', this.#onLeave);
    removeEventListener('pageshow', this.#onReturn);
    document.removeEventListener('visibilitychange', this.#onHidden);
  }

  readonly #onOnline = (): void => void this.#save();
  readonly #onLeave = (): void => void this.#save(true);
  /** Back on a page whose last save was never answered: its version may be old, so ask for a fresh page. */
  readonly #onReturn = (event: PageTransitionEvent): void => {
    if (event.persisted && this.#underWay) location.reload();
  };
  readonly #onHidden = (): void => {
    if (document.visibilityState === 'hidden') this.#save();
  };

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  /** What is compared and sent; files go with the form's own button. */
  #fields(form: HTMLFormElement): URLSearchParams {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && !notWritten.has(name)) fields.append(name, value);
    }
    return fields;
  }

  #soon(saved = this.#savedFields): void {
    this.#savedFields = saved;
    if (this.#stopped) return;
    this.#say('');
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#save(), pause);
  }

  #save(leaving = false): void {
    const form = this.#form;
    clearTimeout(this.#timer);
    if (!form || this.#stopped || this.#submitting) return;
    const body = this.#fields(form);
    const fields = body.toString();
    if (fields === this.#savedFields) return;
    // One at a time: the running save looks again when it ends. A leaving page cannot wait, so the newest text goes instead.
    if (this.#underWay && !leaving) return;
    this.#underWay?.abort();
    this.#underWay = new AbortController();
    this.#ended = this.#send(form, body, fields, this.#underWay);
  }

  async #send(
    form: HTMLFormElement,
    body: URLSearchParams,
    fields: string,
    abort: AbortController,
  ): Promise<void> {
    const sent = new Map([...fieldsOf(form)].map(([key, field]) => [key, contentOf(field)]));
    const version = form.querySelector<HTMLInputElement>('input[name=version]');
    const shown = form.querySelector<HTMLInputElement>('input[name=shown]');
    const shownNext = body.get(shown?.dataset.shownOf ?? '') ?? '';
    body.set('command', uuidV7());
    if (version) body.set('version', version.value);
    if (shown) body.set('shown', shown.value);
    noteUnderWay(form);
    const slow = window.setTimeout(() => this.#say(this.dataset.saving), 500);
    let answer: Response | null = null;
    let told: { version?: number; url?: string } = {};
    try {
      answer = await fetch(form.action, {
        method: 'POST',
        body,
        headers: { 'X-Save-Along': '1', Accept: 'application/json' },
        credentials: 'same-origin',
        // A redirect here is a sign-in page: not saved.
        redirect: 'manual',
        keepalive: body.toString().length < keepaliveLimit,
        signal: abort.signal,
      });
      told = await answer.json();
    } catch {
      if (abort.signal.aborted) return;
    } finally {
      clearTimeout(slow);
    }
    this.#underWay = null;
    if (answer?.ok && typeof told.version === 'number') {
      this.#retries = 0;
      this.#savedFields = fields;
      // On an unchanged version the server may have more than this screen: what it shows is still the old text.
      if (shown && version?.value !== String(told.version)) shown.value = shownNext;
      if (version) version.value = String(told.version);
      for (const [key, field] of fieldsOf(form)) putDefault(field, sent.get(key) ?? '');
      noteAnswered(form);
      afterPress(() => {
        for (const one of form.querySelectorAll<HTMLElement>('[data-until-edited]')) one.hidden = true;
        for (const one of form.querySelectorAll<HTMLElement>('[data-once-edited]')) one.hidden = false;
      });
      if (this.#fields(form).toString() === fields) this.#say(this.dataset.saved);
      else this.#save();
    } else if (answer?.status === 409) this.#conflict(form, fields, told.url);
    else this.#failed(answer);
  }

  #failed(answer: Response | null): void {
    this.#say(this.dataset.notSaved, true);
    // A refusal (4xx) says the same next time; a fault or a lost connection may pass.
    if (answer && answer.status >= 400 && answer.status < 500 && answer.status !== 429) return;
    this.#timer = window.setTimeout(
      () => this.#save(),
      Math.min(firstRetry * 2 ** this.#retries++, longestRetry),
    );
  }

  #conflict(form: HTMLFormElement, sent: string, url: string | undefined): void {
    this.#stopped = true;
    this.#say(this.dataset.conflict, true);
    if (!url || !/^\/(?![/\\])/.test(url)) return;
    if (this.#fields(form).toString() === sent) noteBothKept(form);
    const link = document.createElement('a');
    link.href = url;
    link.textContent = this.dataset.seeBoth ?? '';
    this.querySelector('.save-status')?.append(' ', link);
  }

  #onSubmit(event: SubmitEvent): void {
    clearTimeout(this.#timer);
    if (!this.#underWay) {
      this.#submitting = true;
      return;
    }
    // The save under way would make this one look out of date.
    event.preventDefault();
    const { submitter } = event;
    this.#submitting = true;
    void this.#ended.then(() => this.#form?.requestSubmit(submitter));
  }

  #say(words: string | undefined, fault = false): void {
    const status = this.querySelector<HTMLElement>('.save-status');
    if (status && status.textContent !== (words ?? '')) status.textContent = words ?? '';
    status?.classList.toggle('fault', fault);
    const retry = this.querySelector<HTMLElement>('[data-retry]');
    if (retry) retry.hidden = !fault || this.#stopped;
  }
}
