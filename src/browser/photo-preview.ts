/** `<photo-preview>` around a file input: shows the chosen picture before it is sent, and takes it away again. */
export class PhotoPreview extends HTMLElement {
  #address = '';

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[type=file]');
    input?.addEventListener('change', () => this.#show(input.files?.[0]));
    this.querySelector('.photo-shown button')?.addEventListener('click', () => {
      if (!input) return;
      input.value = '';
      this.#show(undefined);
      input.focus();
    });
  }

  disconnectedCallback(): void {
    URL.revokeObjectURL(this.#address);
  }

  #show(file: File | undefined): void {
    const place = this.querySelector<HTMLElement>('.photo-shown');
    if (!place) return;
    URL.revokeObjectURL(this.#address);
    place.querySelector('img, p')?.remove();
    place.hidden = !file;
    if (!file) return;
    this.#address = URL.createObjectURL(file);
    const picture = new Image();
    picture.src = this.#address;
    picture.alt = this.dataset.alt ?? '';
    picture.onerror = () => {
      // A kind of picture this browser cannot show: its name says that it was chosen.
      const name = document.createElement('p');
      name.textContent = file.name;
      picture.replaceWith(name);
    };
    place.prepend(picture);
  }
}
