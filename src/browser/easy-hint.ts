import { easyHintsFor, type EasyHint as Hint } from '../domain/easy-language.ts';
import { afterPress } from './press.ts';

/** How long nobody must have written before a hint comes or goes (milliseconds): a sentence in the making is not judged. */
const pause = 900;

const language = () => (document.documentElement.lang === 'en' ? 'en' : 'da');

/** `<easy-hint for="id">` below a field that a citizen will read: says when a text could be easier. Never stops anybody. */
export class EasyHint extends HTMLElement {
  #waiting = 0;

  connectedCallback(): void {
    const field = document.getElementById(this.getAttribute('for') ?? '');
    field?.addEventListener('input', this.#wait);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#waiting);
    document.getElementById(this.getAttribute('for') ?? '')?.removeEventListener('input', this.#wait);
  }

  readonly #wait = (event: Event): void => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(
      () => afterPress(() => this.#show(easyHintsFor(field.value, language()))),
      pause,
    );
  };

  #show(hints: readonly Hint[]): void {
    for (const line of this.querySelectorAll<HTMLElement>('[data-hint]')) {
      line.hidden = !hints.includes(line.dataset.hint as Hint);
    }
  }
}
