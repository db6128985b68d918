import { deviceSpeaker, findVoice, paceOf, type Speaker } from './speakers.ts';

/** How long the frame waits for a long name to be said (milliseconds). */
const longestName = 8000;

/** Says what the frame stands around, with the person's own voice and pace, where the device has a voice. */
export class ScanVoice {
  #speaker: Speaker | null = null;
  #untilWhen = 0;
  #turn = 0;

  /** True while a name is being said: the frame waits for it. */
  get isSpeaking(): boolean {
    return Date.now() < this.#untilWhen;
  }

  async say(words: string): Promise<void> {
    this.stop();
    const turn = ++this.#turn;
    const { voice, rate } = document.querySelector<HTMLElement>('read-aloud')?.dataset ?? {};
    const found = await findVoice(voice, () => turn === this.#turn);
    // The frame may have gone on meanwhile.
    if (found === undefined || words === '' || turn !== this.#turn) return;
    this.#speaker = deviceSpeaker(found, paceOf(rate));
    this.#untilWhen = Date.now() + longestName;
    await this.#speaker.say(words);
    if (turn === this.#turn) this.#untilWhen = 0;
  }

  stop(): void {
    this.#turn++;
    this.#untilWhen = 0;
    this.#speaker?.stop();
    this.#speaker = null;
  }
}

/** Whether the page is being read aloud: its button offers to stop. */
export const isReading = (): boolean =>
  [...document.querySelectorAll<HTMLElement>('read-aloud')].some(
    (one) => one.querySelector('button span')?.textContent === one.dataset.stop,
  );
