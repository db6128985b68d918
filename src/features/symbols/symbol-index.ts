import index from '../../../content/symbols/index.json' with { type: 'json' };
import { startingMeanings } from '../../../content/symbols/starting-pictures.ts';
import { allMeanings } from '../../../content/symbols/topics.ts';
import type { Language } from '../../../content/wording/wording.ts';
import { labelsApart } from '../../domain/symbols/labels-apart.ts';
import { meantSymbol, pictureIn, readMeantSymbol } from '../../domain/symbols/meant-symbol.ts';
import { readPhotoSymbol } from '../../domain/symbols/own-photo.ts';
import { readPackSymbol } from '../../domain/symbols/pack.ts';
import type { SearchIndex } from '../../domain/symbols/vocabulary.ts';

/** The picture sets that symbols come from. */
export type SymbolSet = 'openmoji' | 'own' | 'photo' | 'pack';

/** A picture that people may choose: its names, and the words it is found by. */
export interface SymbolEntry {
  /** OpenMoji hexcode, e.g. "1F3E0"; our own drawings begin with "own-". */
  readonly id: string;
  /** The same picture as a letter, or '' where no letter exists. */
  readonly emoji: string;
  readonly label: { readonly da: string; readonly en: string };
  readonly tags: { readonly da: readonly string[]; readonly en: readonly string[] };
  readonly set: SymbolSet;
}

type Row = readonly [
  id: string,
  emoji: string,
  da: string,
  en: string,
  daTags: readonly string[],
  enTags: readonly string[],
];

/** Every picture of the index, in OpenMoji's order. */
export const symbols: readonly SymbolEntry[] = (index.symbols as unknown as readonly Row[]).map(
  ([id, emoji, da, en, daTags, enTags]) => ({
    id,
    emoji,
    label: { da, en },
    tags: { da: daTags, en: enTags },
    set: id.startsWith('own-') ? 'own' : 'openmoji',
  }),
);

/** What the pictures are found by in a language, in the order of `symbols`; our own words are Danish. */
export function searchIndexOf(language: Language): SearchIndex {
  return {
    pictures: symbols.map(({ id, label, tags }) => [id, label[language], tags[language]]),
    ownWords: language === 'da' ? (index.wordsDa as unknown as SearchIndex['ownWords']) : [],
    withoutPicture: language === 'da' ? index.withoutPictureDa : [],
  };
}

const byId = new Map(symbols.map((symbol) => [symbol.id, symbol]));
/** Our own versions of pictures, by id. */
export const adaptedPictures = index.adapted as unknown as readonly (readonly [id: string, svg: string])[];
const adapted = new Map(adaptedPictures);

/** The symbol with this id, with its name in both languages; undefined when it is not one of ours. */
export function symbolById(id: string): SymbolEntry | undefined {
  return byId.get(id) ?? entryWithWord(id) ?? entryOfItself(id);
}

/** Our own Danish words for each picture. */
const ownWordsOf = new Map<string, string[]>();
for (const [word, places] of searchIndexOf('da').ownWords)
  for (const place of places) {
    const id = symbols[place]?.id ?? '';
    ownWordsOf.set(id, [...(ownWordsOf.get(id) ?? []), word]);
  }

/** What a picture means in both languages, by the symbol that carries the Danish or the English word. */
const meanings = new Map<string, SymbolEntry['label']>();
for (const { id, da, en } of allMeanings)
  for (const word of [en, da]) meanings.set(meantSymbol({ picture: id, word }), { da, en });

/**
 * A picture of the library under a word of its own: one of those it is named by, found by, or browsed by. Any other word
 * comes from nobody's search, and nobody shall be made to say it.
 */
function entryWithWord(id: string): SymbolEntry | undefined {
  const { picture = '', word = '' } = readMeantSymbol(id) ?? {};
  const entry = byId.get(picture);
  if (entry === undefined) return undefined;
  const label = meanings.get(id);
  if (label !== undefined) return { ...entry, id, label };
  const { label: name, tags } = entry;
  const own = [name.da, name.en, ...tags.da, ...tags.en, ...(ownWordsOf.get(picture) ?? [])];
  return own.includes(word) ? { ...entry, id, label: { da: word, en: word } } : undefined;
}

/**
 * The symbol of a picture that means a word: the picture's own id where the word is its name. Takes the id of a picture of the
 * library, a word of its own, and the word's language.
 */
export function symbolMeaning(picture: string, word: string, language: Language): string {
  return byId.get(picture)?.label[language] === word ? picture : meantSymbol({ picture, word });
}

/** The pictures that one begins with in some place, as symbols that mean what they are offered for. */
export function startingSymbols(place: keyof typeof startingMeanings): readonly string[] {
  return startingMeanings[place].map(({ id, da }) => symbolMeaning(id, da, 'da'));
}

/** A citizen's own photo and a picture of a pack say their word themselves (docs/decisions/0011, 0014). */
function entryOfItself(id: string): SymbolEntry | undefined {
  const photo = readPhotoSymbol(id);
  const name = photo?.name ?? readPackSymbol(id)?.name;
  if (name === undefined) return undefined;
  const set = photo === undefined ? 'pack' : 'photo';
  return { id, emoji: '', label: { da: name, en: name }, tags: { da: [], en: [] }, set };
}

/** True for the id of a picture of the library itself, which is open to everybody and lies among our files. */
export function isLibrarySymbol(id: string): boolean {
  return byId.has(id);
}

/**
 * True for the id of a symbol that people may choose. Callers refuse any other id. Whether a photo is one that the writer
 * sees, and a pack one of their municipality, the database says.
 */
export function isSymbolId(id: string): boolean {
  return symbolById(id) !== undefined;
}

/** Address of the symbol's picture. Takes an id that `isSymbolId` accepts. */
export function symbolPath(id: string): string {
  const photo = readPhotoSymbol(id);
  if (photo !== undefined) return `/citizens/${photo.citizenId}/pictures/${photo.photoId}`;
  const ofPack = readPackSymbol(id);
  return ofPack === undefined
    ? `/symbols/${pictureIn(id)}.svg`
    : `/symbol-packs/${ofPack.packId}/${ofPack.symbolId}`;
}

/** Our own version of the picture where OpenMoji's shows something foreign (dollars, a German bus stop). */
export function adaptedPicture(id: string): string | undefined {
  return adapted.get(id);
}

/** A picture that stands among others to choose from. */
export interface PictureToChoose {
  readonly id: string;
  readonly src: string;
  /** What it means; with what is drawn where another of the list means the same. */
  readonly label: string;
}

/** Pictures to choose from, each once and each with a name of its own, in a language. */
export function picturesToChoose(ids: readonly string[], language: Language): readonly PictureToChoose[] {
  const all = [...new Set(ids)];
  const labels = labelsApart(
    all.map((id) => ({
      word: symbolById(id)?.label[language] ?? '',
      drawn: byId.get(pictureIn(id))?.label[language] ?? '',
    })),
  );
  return all.map((id, at) => ({ id, src: symbolPath(id), label: labels[at] ?? '' }));
}
