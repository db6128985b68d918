/**
 * `<hear-recording>` around a recording: one large button plays it from where it is and stops it. One recording is heard at a
 * time, however it was begun.
 */
export class HearRecording extends HTMLElement {
  #isReady = false;

  connectedCallback(): void {
    const [button, sound] = [this.#button, this.#sound];
    // An element that is moved is connected anew, with its listeners.
    if (!button || !sound || this.#isReady) return;
    this.#isReady = true;
    button.addEventListener('click', () => (sound.paused ? void this.#play(sound) : sound.pause()));
    sound.addEventListener('play', () => this.#playing(sound));
    for (const end of ['pause', 'ended', 'emptied'] as const) sound.addEventListener(end, () => this.#show());
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector('[data-hear]');
  }

  get #sound(): HTMLAudioElement | null {
    return this.querySelector('audio');
  }

  async #play(sound: HTMLAudioElement): Promise<void> {
    try {
      await sound.play();
    } catch (error) {
      // Whoever stops it before it came needs no word about it.
      const isStopped = error instanceof DOMException && error.name === 'AbortError';
      if (!isStopped) this.#tell(this.dataset.sayFailed);
    }
  }

  #playing(sound: HTMLAudioElement): void {
    for (const other of Array.from(document.querySelectorAll('audio'))) if (other !== sound) other.pause();
    this.#tell('');
    this.#show();
  }

  #show(): void {
    const isPlaying = this.#sound?.paused === false;
    this.toggleAttribute('data-playing', isPlaying);
    const word = this.querySelector('[data-word]');
    if (word) word.textContent = (isPlaying ? this.dataset.sayStop : this.dataset.sayListen) ?? '';
  }

  #tell(words: string | undefined): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words ?? '';
  }
}
