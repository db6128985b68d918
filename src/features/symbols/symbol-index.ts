import index from '../../../content/symbols/index.json' with { type: 'json' };
import { readPhotoSymbol } from '../../domain/symbols/own-photo.ts';

/** The picture sets that symbols come from. */
export type SymbolSet = 'openmoji' | 'own' | 'photo';

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

/** Our own Danish words, each with the places of its pictures in `symbols`, best first. */
export const ownDanishWords = index.wordsDa as unknown as readonly (readonly [
  word: string,
  places: readonly number[],
])[];

const byId = new Map(symbols.map((symbol) => [symbol.id, symbol]));
const adapted = new Map(index.adapted as unknown as readonly (readonly [id: string, svg: string])[]);

/** The symbol with this id, with its name in both languages; undefined when it is not one of ours. */
export function symbolById(id: string): SymbolEntry | undefined {
  return byId.get(id) ?? photoEntry(id);
}

/** A citizen's own photo says its word itself (docs/decisions/0011). */
function photoEntry(id: string): SymbolEntry | undefined {
  const photo = readPhotoSymbol(id);
  if (photo === undefined) return undefined;
  const { name } = photo;
  return { id, emoji: '', label: { da: name, en: name }, tags: { da: [], en: [] }, set: 'photo' };
}

/** True for a picture of the library, which is open to everybody and lies among our files. */
export function isLibrarySymbol(id: string): boolean {
  return byId.has(id);
}

/**
 * True for the id of a symbol that people may choose. Callers refuse any other id. Whether a photo is one that the writer
 * sees, the database says.
 */
export function isSymbolId(id: string): boolean {
  return symbolById(id) !== undefined;
}

/** Address of the symbol's picture. Takes an id that `isSymbolId` accepts. */
export function symbolPath(id: string): string {
  const photo = readPhotoSymbol(id);
  return photo === undefined
    ? `/symbols/${id}.svg`
    : `/citizens/${photo.citizenId}/pictures/${photo.photoId}`;
}

/** Our own version of the picture where OpenMoji's shows something foreign (dollars, a German bus stop). */
export function adaptedPicture(id: string): string | undefined {
  return adapted.get(id);
}
