import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

/**
 * `<drag-cards>` around a form with a hidden field `card`: what carries `data-card` can be dragged to what carries
 * `data-place`, and letting go sends the same form as tapping does. Nothing here is needed to move a card (WCAG 2.5.7).
 */
class DragCards extends HTMLElement {
  #stop: () => void = () => undefined;

  connectedCallback(): void {
    const cards = [...this.querySelectorAll<HTMLElement>('[data-card]')].map((element) =>
      draggable({
        element,
        getInitialData: () => ({ card: element.dataset.card }),
        onDragStart: () => element.classList.add('dragged'),
        onDrop: () => element.classList.remove('dragged'),
      }),
    );
    const places = [...this.querySelectorAll<HTMLElement>('[data-place]')].map((element) =>
      dropTargetForElements({
        element,
        onDragEnter: () => element.classList.add('over'),
        onDragLeave: () => element.classList.remove('over'),
        onDrop: ({ source }) => {
          element.classList.remove('over');
          // Let go where it lay: nothing happened.
          if (element.contains(source.element)) return;
          this.#move(source.data.card, element.dataset.place);
        },
      }),
    );
    this.#stop = combine(...cards, ...places);
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #move(card: unknown, place: string | undefined): void {
    const form = this.querySelector('form');
    const field = form?.querySelector<HTMLInputElement>('input[name=card]');
    if (!form || !field || typeof card !== 'string' || place === undefined) return;
    field.value = card;
    const where = document.createElement('input');
    where.type = 'hidden';
    where.name = 'place';
    where.value = place;
    form.append(where);
    form.requestSubmit();
  }
}

customElements.define('drag-cards', DragCards);
