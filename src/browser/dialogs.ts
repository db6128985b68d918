/** Event of the window: a question lies over the page now. */
export const questionOpened = 'question-opened';

/** Lays a question over the page. */
export function openDialog(dialog: HTMLDialogElement): void {
  dialog.showModal();
  dispatchEvent(new Event(questionOpened));
}

/** Turns the links to dialogs into native modal dialogs; without this they are found by their address (`:target`). */
export function openDialogs(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const opener = event.target.closest<HTMLElement>('[data-opens]');
    const dialog = opener && document.getElementById(opener.dataset.opens ?? '');
    if (dialog instanceof HTMLDialogElement) {
      event.preventDefault();
      openDialog(dialog);
    } else if (event.target.closest('[data-closes]')) {
      event.preventDefault();
      event.target.closest('dialog')?.close();
    }
  });
}
