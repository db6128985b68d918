import { questionOpened } from './dialogs.ts';
import { readable, type Sentence } from './readable.ts';
import {
  deviceSpeaker,
  findVoice,
  mayFindVoices,
  municipalSpeaker,
  paceOf,
  type Speaker,
} from './speakers.ts';

/**
 * `<read-aloud>` around a button: reads the page one sentence at a time, in the voice and at the pace the person chose; a
 * second press stops. Where the device has no voice it says so, and offers the municipality's where there is one.
 */
export class ReadAloud extends HTMLElement {
  /** The one that reads: a question over the page has a button of its own, and a device has one voice. */
  static #current: ReadAloud | null = null;
  #words = '';
  #reading = false;
  #speaker: Speaker | null = null;

  connectedCallback(): void {
    // Asking once makes Chromium start to look for voices.
    globalThis.speechSynthesis?.getVoices();
    this.#words = this.#label?.textContent ?? '';
    this.querySelector('button')?.addEventListener('click', () =>
      this.#reading ? this.#stop() : void this.#start(this.dataset.voice === 'municipal'),
    );
    this.#offer?.addEventListener('click', () => void this.#start(true));
    addEventListener('pagehide', this.#stop);
    // Beneath an open question the button cannot be reached.
    addEventListener(questionOpened, this.#stop);
    this.closest('dialog')?.addEventListener('close', this.#stop);
  }

  disconnectedCallback(): void {
    this.#stop();
    removeEventListener('pagehide', this.#stop);
    removeEventListener(questionOpened, this.#stop);
  }

  get #label(): Element | null {
    return this.querySelector('button span');
  }

  get #status(): Element | null {
    return this.querySelector('.tool-status > span');
  }

  get #offer(): HTMLButtonElement | null {
    return this.querySelector('[data-offer]');
  }

  async #findSpeaker(wantsMunicipal: boolean): Promise<Speaker | null> {
    const { municipal, rate, voice } = this.dataset;
    if (wantsMunicipal && municipal !== undefined) return municipalSpeaker(municipal, paceOf(rate));
    const found = await findVoice(voice, () => this.#reading);
    return found === undefined ? null : deviceSpeaker(found, paceOf(rate));
  }

  async #start(wantsMunicipal: boolean): Promise<void> {
    if (ReadAloud.#current) ReadAloud.#current.#stop();
    ReadAloud.#current = this;
    this.#reading = true;
    this.#show();
    // Silence without a word would look as if nothing happened.
    this.#tell(!wantsMunicipal && mayFindVoices() ? (this.dataset.looking ?? '') : '');
    const speaker = await this.#findSpeaker(wantsMunicipal);
    if (!this.#reading) return;
    this.#tell('');
    if (!speaker) {
      this.#stop();
      this.#tell(this.dataset.noVoice ?? '');
      return;
    }
    this.#speaker = speaker;
    const dialog = document.querySelector('dialog[open]');
    const roots = dialog ? [dialog] : Array.from(document.querySelectorAll('header h1, main'));
    for (const sentence of readable(roots, document.documentElement.lang)) {
      if (!this.#reading) break;
      if (await this.#say(sentence, speaker)) continue;
      // Neither said nor stopped: the voice did not answer.
      if (this.#reading && wantsMunicipal) this.#tell(this.dataset.voiceBusy ?? '');
      break;
    }
    this.#stop();
  }

  /** Reads one sentence; false when the voice could not. */
  #say({ block, text, range }: Sentence, speaker: Speaker): Promise<boolean> {
    this.#mark(null);
    block.classList.add('reading');
    block.scrollIntoView({ block: 'nearest' });
    if (range) this.#mark(range);
    return speaker.say(text);
  }

  #mark(range: Range | null): void {
    if (!range)
      for (const element of Array.from(document.querySelectorAll('.reading')))
        element.classList.remove('reading');
    if (!('highlights' in CSS)) return;
    if (range) CSS.highlights.set('reading', new Highlight(range));
    else CSS.highlights.delete('reading');
  }

  readonly #stop = (): void => {
    this.#reading = false;
    this.#show();
    if (this.#status?.textContent === this.dataset.looking) this.#tell('');
    if (ReadAloud.#current !== this) return;
    ReadAloud.#current = null;
    this.#speaker?.stop();
    this.#speaker = null;
    this.#mark(null);
  };

  #show(): void {
    const label = this.#label;
    if (label) label.textContent = this.#reading ? (this.dataset.stop ?? '') : this.#words;
  }

  #tell(words: string): void {
    const status = this.#status;
    if (status) status.textContent = words;
    if (this.#offer) this.#offer.hidden = words === '' || words !== this.dataset.noVoice;
  }
}
