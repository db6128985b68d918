import { rectOf } from './switch-scan-page.ts';

/** The frame that is drawn over the page, its words, and the button that stops it. It lies in the dialog, where one is open. */
export class ScanFrame {
  readonly stop = document.createElement('button');
  /** A part of the page by itself: whoever goes from landmark to landmark comes to the button as well. */
  readonly #layer = document.createElement('section');
  readonly #box = document.createElement('div');
  readonly #label = document.createElement('span');

  constructor(private readonly home: HTMLElement) {
    this.#layer.className = 'scan-layer';
    this.#box.className = 'scan-frame';
    // Eyes and the voice of the frame alone: a screen reader has its own way through the page.
    this.#box.setAttribute('aria-hidden', 'true');
    this.#label.className = 'scan-label';
    this.stop.type = 'button';
    this.stop.className = 'button scan-stop';
    this.#box.append(this.#label);
    this.#layer.append(this.#box, this.stop);
  }

  /** Around these, with these words; around nothing the words stand by themselves. It has no motion of its own. */
  draw(framed: readonly HTMLElement[], words: string): void {
    const place = document.querySelector('dialog[open]') ?? this.home;
    if (this.#layer.parentElement !== place) place.append(this.#layer);
    const rect = rectOf(framed);
    this.#label.textContent = words;
    this.#box.hidden = rect === null && words === '';
    this.#box.classList.toggle('resting', rect === null);
    this.#box.classList.toggle('around-many', framed.length > 1);
    const { style } = this.#box;
    for (const side of ['left', 'top', 'width', 'height'] as const)
      style.setProperty(side, rect === null ? '' : `${rect[side]}px`);
  }

  /** Scrolls until it is seen whole, above the button that stops it; what is taller than the window from its beginning. */
  bringIntoView(framed: readonly HTMLElement[]): void {
    const room = innerHeight - this.stop.offsetHeight - 24;
    const rect = rectOf(framed);
    if (rect === null || (rect.top >= 0 && rect.top + rect.height <= room)) return;
    const top = rect.height > room ? rect.top - 12 : rect.top - (room - rect.height) / 2;
    const scroller = document.querySelector('dialog[open]') ?? window;
    scroller.scrollBy({ top, behavior: 'instant' });
  }

  /** What the button says, and whether taps are presses now: then they must not scroll the page (see the style sheet). */
  show(words: string, isScanning: boolean): void {
    if (this.stop.textContent !== words) this.stop.textContent = words;
    this.#layer.setAttribute('aria-label', words);
    document.documentElement.toggleAttribute('data-scanning', isScanning);
  }
}
