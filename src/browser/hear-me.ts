import { deviceSpeaker, findVoice, municipalSpeaker, paceOf, type Speaker, voicesHere } from './speakers.ts';

/** More voices than this are no help to choose from. */
const mostVoices = 4;

/**
 * `<hear-me>` around the choice of a voice: a press on a button with `data-sample` says a sentence in that voice and at the
 * pace chosen; the voices of the device become cards, made from the template, as soon as the browser knows them.
 */
export class HearMe extends HTMLElement {
  #speaker: Speaker | null = null;

  connectedCallback(): void {
    this.addEventListener('click', this.#listen);
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this.#showVoices);
    this.#showVoices();
    if (this.querySelector('[data-voices]') !== null) void this.#sayIfThereAreNone();
  }

  disconnectedCallback(): void {
    this.#speaker?.stop();
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this.#showVoices);
  }

  readonly #listen = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-sample]');
    if (button) void this.#say(button.dataset.sample || this.dataset.voice);
  };

  async #say(name: string | undefined): Promise<void> {
    this.#speaker?.stop();
    const { municipal, rate, sentence, noVoice } = this.dataset;
    this.#tell('');
    if (name === 'municipal' && municipal !== undefined) {
      this.#speaker = municipalSpeaker(municipal, paceOf(rate));
    } else {
      const voice = await findVoice(name, () => this.isConnected);
      this.#speaker = voice === undefined ? null : deviceSpeaker(voice, paceOf(rate));
    }
    this.#advise(this.#speaker === null);
    if (this.#speaker === null) this.#tell(noVoice ?? '');
    else await this.#speaker.say(sentence ?? '');
  }

  /** Whoever is to choose a voice, and has none, is told so. */
  async #sayIfThereAreNone(): Promise<void> {
    const voice = await findVoice(undefined, () => this.isConnected);
    if (voice === undefined) this.#tell(this.dataset.noVoice ?? '');
  }

  /** What to do at no: turning up the sound helps nobody whose device has no voice. */
  #advise(hasNone: boolean): void {
    for (const [advice, isShown] of [
      ['has-voice', !hasNone],
      ['has-none', hasNone],
    ] as const)
      for (const one of document.querySelectorAll(`[data-advice=${advice}]`))
        one.toggleAttribute('hidden', !isShown);
  }

  readonly #showVoices = (): void => {
    const template = this.querySelector('template');
    const place = this.querySelector('[data-voices]');
    if (!template || !place) return;
    const cards = voicesHere()
      .slice(0, mostVoices)
      .map(({ name }) => {
        const card = template.content.cloneNode(true) as DocumentFragment;
        const choose = card.querySelector<HTMLButtonElement>('button[name=voice]');
        choose?.setAttribute('value', name);
        choose?.setAttribute('aria-pressed', String(name === this.dataset.voice));
        const label = choose?.querySelector('.answer-label');
        if (label) label.textContent = name;
        const sample = card.querySelector<HTMLElement>('[data-sample]');
        sample?.setAttribute('data-sample', name);
        sample?.setAttribute('aria-label', `${sample.textContent?.trim()}: ${name}`);
        return card;
      });
    place.replaceChildren(...cards);
  };

  #tell(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}
