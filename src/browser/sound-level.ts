/** How often the bar moves, in milliseconds: calm, and enough to see that one is heard. */
const every = 150;

/** Shows on a meter (0 to 100) how loud a stream is. Stands still for those who asked for no motion. */
export class SoundLevel {
  readonly #context: AudioContext | null = null;
  readonly #timer: number = 0;

  constructor(stream: MediaStream, meter: HTMLMeterElement | null) {
    if (meter === null || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      meter?.remove();
      return;
    }
    this.#context = new AudioContext();
    const analyser = this.#context.createAnalyser();
    analyser.fftSize = 512;
    this.#context.createMediaStreamSource(stream).connect(analyser);
    const wave = new Float32Array(analyser.fftSize);
    let shown = 0;
    this.#timer = window.setInterval(() => {
      analyser.getFloatTimeDomainData(wave);
      const loud = Math.sqrt(wave.reduce((sum, value) => sum + value * value, 0) / wave.length);
      // It falls slowly, so that the bar does not flicker.
      shown = Math.max(Math.min(100, loud * 400), shown * 0.8);
      meter.value = shown;
    }, every);
  }

  /** Ends the showing. */
  stop(): void {
    clearInterval(this.#timer);
    void this.#context?.close();
  }
}
