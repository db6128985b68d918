import index from '../../../content/symbols/index.json' with { type: 'json' };
import type { Language } from '../../../content/wording/wording.ts';
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
  };
}

const byId = new Map(symbols.map((symbol) => [symbol.id, symbol]));
/** Our own versions of pictures, by id. */
export const adaptedPictures = index.adapted as unknown as readonly (readonly [id: string, svg: string])[];
const adapted = new Map(adaptedPictures);

/** The symbol with this id, with its name in both languages; undefined when it is not one of ours. */
export function symbolById(id: string): SymbolEntry | undefined {
  return byId.get(id) ?? entryOfItself(id);
}

/** A citizen's own photo and a picture of a pack say their word themselves (docs/decisions/0011, 0014). */
function entryOfItself(id: string): SymbolEntry | undefined {
  const photo = readPhotoSymbol(id);
  const name = photo?.name ?? readPackSymbol(id)?.name;
  if (name === undefined) return undefined;
  const set = photo === undefined ? 'pack' : 'photo';
  return { id, emoji: '', label: { da: name, en: name }, tags: { da: [], en: [] }, set };
}

/** True for a picture of the library, which is open to everybody and lies among our files. */
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
  return ofPack === undefined ? `/symbols/${id}.svg` : `/symbol-packs/${ofPack.packId}/${ofPack.symbolId}`;
}

/** Our own version of the picture where OpenMoji's shows something foreign (dollars, a German bus stop). */
export function adaptedPicture(id: string): string | undefined {
  return adapted.get(id);
}
