import { largestPhoto } from '../domain/largest-photo.ts';
import { forgetOwner, markOwner, ownerHere, pathOf } from './device-marks.ts';
import { keepPart, partsOf } from './device-store.ts';
import { afterPress } from './press.ts';
import { shrinkPhoto } from './shrink-photo.ts';

/**
 * `<photo-preview>` around a file input: makes the chosen photo small where the browser can, shows it before it is sent, and takes
 * it away again (R-P5). Until it is small the form carries it as it was chosen: nobody has to wait. What is not saved is kept on
 * the device until it is (R-T5).
 */
export class PhotoPreview extends HTMLElement {
  #address = '';
  /** What the form carries in place of the input's own file; null while there is none, or not yet. */
  #photo: File | null = null;
  /** Counts choices, so that a slow one does not come back over a newer. */
  #choice = 0;
  readonly #owner = ownerHere();

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) return;
    input.addEventListener('change', () => void this.#choose(input));
    this.querySelector('.photo-shown button')?.addEventListener('click', () => this.#takeAway(input));
    this.closest('form')?.addEventListener('formdata', ({ formData }) => {
      if (this.#photo !== null) formData.set(input.name, this.#photo);
    });
    // Chosen before this script had come, or left here earlier.
    if (input.files?.length) void this.#choose(input);
    else void this.#bringBack();
  }

  disconnectedCallback(): void {
    URL.revokeObjectURL(this.#address);
  }

  /** A photo from before a refresh, Back or a crash. */
  async #bringBack(): Promise<void> {
    const parts = await partsOf(this.#owner).catch(() => []);
    if (this.#choice > 0) return;
    const kept = parts[0]?.value;
    if (!(kept instanceof File)) return markOwner(this.#owner, false);
    this.#photo = kept;
    this.#show(kept);
    this.#say(this.dataset.kept);
  }

  #keep(photo: File): void {
    markOwner(this.#owner, true, pathOf(this.dataset.askedAt));
    void keepPart(this.#owner, 'photo', 0, photo).catch(() => undefined);
  }

  async #choose(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    // Whoever looks for another and thinks better of it keeps the one they had.
    if (!file) return;
    const choice = ++this.#choice;
    const before = this.#photo;
    this.#photo = null;
    this.#say(this.dataset.preparing);
    const small = await shrinkPhoto(file);
    if (choice !== this.#choice) return;
    if (small === null && file.size > largestPhoto) {
      input.value = '';
      this.#photo = before;
      this.#say(this.dataset.tooLarge, true);
      return;
    }
    this.#photo = small === null ? file : new File([small], 'photo.jpg', { type: small.type });
    this.#keep(this.#photo);
    this.#show(this.#photo);
    this.#say(small === null ? '' : this.dataset.ready);
  }

  #takeAway(input: HTMLInputElement): void {
    this.#choice += 1;
    this.#photo = null;
    forgetOwner(this.#owner);
    input.value = '';
    this.#show(null);
    this.#say('');
    input.focus();
  }

  #say(words: string | undefined, isFault = false): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words ?? '';
    status?.classList.toggle('fault', isFault);
  }

  #show(file: File | null): void {
    const place = this.querySelector<HTMLElement>('.photo-shown');
    if (!place) return;
    URL.revokeObjectURL(this.#address);
    if (file === null) {
      place.hidden = true;
      place.querySelector('img, p')?.remove();
      return;
    }
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
    afterPress(() => {
      place.querySelector('img, p')?.remove();
      place.hidden = false;
      place.prepend(picture);
    });
  }
}
