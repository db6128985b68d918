import { inOrderShown, mostFound } from '../domain/symbols/found-order.ts';
import { labelsApart } from '../domain/symbols/labels-apart.ts';
import { meantSymbol, pictureIn } from '../domain/symbols/meant-symbol.ts';
import { meetsName } from '../domain/symbols/name-search.ts';
import { readPhotoSymbol } from '../domain/symbols/own-photo.ts';
import { readPackSymbol } from '../domain/symbols/pack.ts';
import { preparePack, searchPack } from '../domain/symbols/pack-search.ts';
import { picturesFound } from '../domain/symbols/search.ts';
import { buildVocabulary, type SearchIndex, type Vocabulary } from '../domain/symbols/vocabulary.ts';
import { noteBothKept } from './drafts.ts';
import { keepChoice, Sender } from './kept-choices.ts';
import { hasNet } from './net.ts';
import { keepForLater } from './offline.ts';
import { afterPress } from './press.ts';

/** How long nobody must have written before pictures come, in milliseconds. */
const pause = 400;

interface Words {
  readonly index: SearchIndex;
  readonly vocabulary: Vocabulary;
}

/**
 * `<picture-finder>` around a form with pictures to tick: without a connection it finds pictures of the library in the page,
 * as the server would, and keeps what is chosen until it can be saved (R-T5, docs/decisions/0017). With a connection, and
 * without this script, the form is an ordinary one.
 */
export class PictureFinder extends HTMLElement {
  #words: Promise<Words> | null = null;
  #noNet = false;
  #isSure = false;
  #isAsking = false;
  #timer = 0;
  /** Tiles that stood on the page at some time, by picture: found again, they are the same. */
  readonly #tiles = new Map<string, Element>();
  readonly #sender = new Sender((sent) => this.#sent(sent));

  connectedCallback(): void {
    const { words = '', pictures = '' } = this.dataset;
    keepForLater([words, pictures]).then((isKept) => {
      // Without a worker the words wait in the page; pictures are there where the browser has them already.
      if (!isKept) this.#load()?.catch(() => undefined);
    });
    for (const input of this.#inputs()) this.#tiles.set(input.value, input.closest('.prep-tile') ?? input);
    this.addEventListener('submit', (event) => this.#onSubmit(event));
    this.addEventListener('input', (event) => this.#onInput(event));
    addEventListener('offline', () => this.#say(this.dataset.noNet));
    if (!navigator.onLine) this.#say(this.dataset.noNet);
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  get #query(): string {
    return this.querySelector<HTMLInputElement>('input[name=q]')?.value ?? '';
  }

  #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('form input[name=symbols]')];
  }

  #onSubmit(event: SubmitEvent): void {
    const { submitter } = event;
    if (this.#isSure) return;
    event.preventDefault();
    if (this.#isAsking) return;
    this.#isAsking = true;
    void hasNet().then((isThere) => {
      this.#isAsking = false;
      if (!isThere) return this.#withoutNet(submitter);
      this.#isSure = true;
      this.#form?.requestSubmit(submitter);
      this.#isSure = false;
    });
  }

  #withoutNet(submitter: HTMLElement | null): void {
    if (submitter instanceof HTMLButtonElement && submitter.value === 'search') {
      this.#say(this.dataset.noNet);
      void this.#find();
    } else {
      this.#keep();
      this.#say(this.dataset.noNetKept);
    }
    this.#sender.soon();
  }

  #onInput(event: Event): void {
    const isOffline = this.#noNet || !navigator.onLine;
    if (!(event.target instanceof HTMLInputElement) || !(isOffline || this.#isOwn)) return;
    if (event.target.name === 'symbols') {
      this.#keep();
      if (isOffline) {
        this.#say(this.dataset.noNetKept);
        this.#sender.soon();
      } else this.#sender.now();
    } else if (isOffline && event.target.name === 'q') {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#find(), pause);
    }
  }

  /** True once what stands in the form is kept here and no more among the drafts, which know the form as it came. */
  get #isOwn(): boolean {
    return this.#form?.hasAttribute('data-no-draft') ?? false;
  }

  #own(form: HTMLFormElement): void {
    noteBothKept(form);
    form.setAttribute('data-no-draft', '');
  }

  #keep(): void {
    const form = this.#form;
    if (!form) return;
    this.#own(form);
    const offered = [...form.querySelectorAll<HTMLInputElement>('input[name=offered]')].map(
      ({ value }) => value,
    );
    const chosen = this.#inputs().flatMap(({ checked, value }) => (checked ? [value] : []));
    keepChoice(new URL(form.action).pathname, { offered: [...new Set(offered)], chosen });
  }

  #load(): Promise<Words> | null {
    const language = document.documentElement.lang === 'en' ? 'en' : 'da';
    this.#words ??= fetch(this.dataset.words ?? '')
      .then((answer) => answer.json())
      .then((index: SearchIndex) => ({ index, vocabulary: buildVocabulary(language, index) }));
    this.#words.catch(() => {
      this.#words = null;
    });
    return this.#words;
  }

  async #find(): Promise<void> {
    const query = this.#query;
    if (query.trim() === '') return;
    const words = await this.#load()?.catch(() => null);
    if (words == null) return this.#say(this.dataset.noWords);
    if (query === this.#query) afterPress(() => this.#showFound(query, words));
  }

  #showFound(query: string, { index, vocabulary }: Words): void {
    const form = this.#form;
    const place = this.querySelector('[data-found]');
    if (!form || !place) return;
    const names = new Map<string, string>();
    const foundInLibrary = picturesFound(vocabulary, query, mostFound).map(({ place: at, word }) => {
      const [picture = '', name = ''] = index.pictures[at] ?? [];
      const id = word === undefined || word === name ? picture : meantSymbol({ picture, word });
      return { id, word: word ?? name, drawn: name };
    });
    const ofLibrary = foundInLibrary.map(({ id }) => id);
    labelsApart(foundInLibrary).forEach((label, at) => {
      names.set(ofLibrary[at] ?? '', label);
    });
    // Of one's own photos and the municipality's pictures there are those that stood on the page.
    const own = [...this.#tiles.keys()].filter((id) => {
      const photo = readPhotoSymbol(id);
      return photo !== undefined && meetsName(query, photo.name, vocabulary.language);
    });
    const pack = preparePack(
      [...this.#tiles.keys()].flatMap((id) => {
        const name = readPackSymbol(id)?.name;
        return name === undefined ? [] : [{ id, name, keywords: [] }];
      }),
    );
    const ofPacks = searchPack(pack, query).map(({ id }) => id);
    const recent = (this.dataset.recent ?? '').split(' ');
    const shown = inOrderShown({ own, ofPacks, ofLibrary, recent }, mostFound);

    this.#own(form);
    const chosen = this.#inputs()
      .filter(({ checked, value }) => checked && !shown.includes(value))
      .map(({ value }) => value);
    const found = this.#group(
      (this.dataset.foundTitle ?? '').replace('{q}', query.trim()),
      shown.map((id) => this.#tile(form, id, names.get(id) ?? '')),
    );
    found.id = 'field-symbols';
    const nothing = document.createElement('p');
    nothing.textContent = (this.dataset.nothing ?? '').replace('{q}', query.trim());
    const kept = this.#group(
      this.dataset.chosenTitle ?? '',
      chosen.flatMap((id) => this.#tiles.get(id) ?? []),
    );
    place.replaceChildren(shown.length > 0 ? found : nothing, ...(chosen.length > 0 ? [kept] : []));
  }

  get #model(): HTMLElement | null {
    return (
      this.querySelector<HTMLTemplateElement>('template')?.content.querySelector<HTMLElement>('fieldset') ??
      null
    );
  }

  #group(title: string, tiles: readonly Element[]): HTMLElement {
    const group = (this.#model?.cloneNode(true) ?? document.createElement('fieldset')) as HTMLElement;
    group.removeAttribute('id');
    const legend = group.querySelector('legend');
    if (legend) legend.textContent = title;
    group.querySelector('.prep-tiles')?.replaceChildren(...tiles);
    return group;
  }

  #tile(form: HTMLFormElement, id: string, name: string): Element {
    const known = this.#tiles.get(id);
    if (known !== undefined) return known;
    const tile = this.#model?.querySelector('.prep-tile')?.cloneNode(true) as Element;
    const [input, picture, word] = [
      tile.querySelector('input'),
      tile.querySelector('img'),
      tile.querySelector('.prep-tile-word'),
    ];
    if (input) input.value = id;
    if (picture) Object.assign(picture, { src: `/symbols/${pictureIn(id)}.svg`, alt: '' });
    if (word) word.textContent = name;
    this.#tiles.set(id, tile);
    const offered = document.createElement('input');
    Object.assign(offered, { type: 'hidden', name: 'offered', value: id });
    form.append(offered);
    return tile;
  }

  #sent(sent: 'saved' | 'refused' | 'later' | 'nothing'): void {
    this.#noNet = false;
    const { saved, netBack, notSaved } = this.dataset;
    this.#tell(sent === 'saved' ? saved : sent === 'nothing' ? netBack : notSaved);
  }

  /** Says that there is no connection, and begins to look for one. */
  #say(words: string | undefined): void {
    if (!this.#noNet) this.#sender.soon();
    this.#noNet = true;
    this.#tell(words);
  }

  #tell(words: string | undefined): void {
    afterPress(() => {
      const status = this.querySelector('[role=status]');
      if (status && status.textContent !== (words ?? '')) status.textContent = words ?? '';
      // What is not saved stays in sight at the edge of the screen.
      status?.classList.toggle('fault', this.#noNet || words === this.dataset.notSaved);
    });
  }
}
