import { questionOpened } from './dialogs.ts';
import { readable, type Sentence } from './readable.ts';

/** Voices can come late: how long a press waits for them, in milliseconds. */
const patience = 2500;

/** `<read-aloud>` around a button: reads the page one sentence at a time with a voice of the device; a second press stops. */
export class ReadAloud extends HTMLElement {
  /** The one that reads: a question over the page has a button of its own, and a device has one voice. */
  static #current: ReadAloud | null = null;
  #words = '';
  #reading = false;

  connectedCallback(): void {
    // Asking once makes Chromium start to look for voices.
    globalThis.speechSynthesis?.getVoices();
    this.#words = this.#label?.textContent ?? '';
    this.querySelector('button')?.addEventListener('click', () =>
      this.#reading ? this.#stop() : void this.#start(),
    );
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

  /** Only voices on the device: text about a person is sent to nobody. */
  #voice(): SpeechSynthesisVoice | undefined {
    const language = document.documentElement.lang;
    return globalThis.speechSynthesis
      ?.getVoices()
      .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
  }

  async #findVoice(): Promise<SpeechSynthesisVoice | undefined> {
    const until = Date.now() + patience;
    while (!this.#voice() && this.#reading && globalThis.speechSynthesis && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return this.#voice();
  }

  async #start(): Promise<void> {
    if (ReadAloud.#current) ReadAloud.#current.#stop();
    ReadAloud.#current = this;
    this.#reading = true;
    this.#show();
    this.#tell('');
    const voice = await this.#findVoice();
    if (!this.#reading) return;
    if (!voice) {
      this.#stop();
      this.#tell(this.dataset.noVoice ?? '');
      return;
    }
    speechSynthesis.cancel();
    const dialog = document.querySelector('dialog[open]');
    const roots = dialog ? [dialog] : Array.from(document.querySelectorAll('header h1, main'));
    for (const sentence of readable(roots, document.documentElement.lang)) {
      if (!this.#reading || !(await this.#say(sentence, voice))) break;
    }
    this.#stop();
  }

  /** Reads one sentence; false when the engine could not. */
  #say({ block, text, range }: Sentence, voice: SpeechSynthesisVoice): Promise<boolean> {
    this.#mark(null);
    block.classList.add('reading');
    block.scrollIntoView({ block: 'nearest' });
    if (range) this.#mark(range);
    return new Promise((resolve) => {
      const speech = new SpeechSynthesisUtterance(text);
      speech.voice = voice;
      speech.lang = voice.lang;
      speech.rate = 0.9;
      speech.onend = () => resolve(true);
      speech.onerror = () => resolve(false);
      speechSynthesis.speak(speech);
    });
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
    if (ReadAloud.#current !== this) return;
    ReadAloud.#current = null;
    globalThis.speechSynthesis?.cancel();
    this.#mark(null);
  };

  #show(): void {
    const label = this.#label;
    if (label) label.textContent = this.#reading ? (this.dataset.stop ?? '') : this.#words;
  }

  #tell(words: string): void {
    const status = this.querySelector('.tool-status');
    if (status) status.textContent = words;
  }
}
