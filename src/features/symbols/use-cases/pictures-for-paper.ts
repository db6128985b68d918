import type { Work } from '../../../database/visit.ts';
import type { FileStore } from '../../../outside/files.ts';
import type { PrintedSymbols } from '../../../outside/pdf/print-types.ts';
import { symbolPicture } from '../picture.ts';
import { symbolById } from '../symbol-index.ts';
import { photoForPaper, photosAmong } from './own-photos.ts';
import { packsAmong } from './packs.ts';

/** Where the bytes of a citizen's photos and of the municipality's own pictures are kept, by symbol, and the credit owed. */
export interface KeptPictures {
  readonly hashes: ReadonlyMap<string, string>;
  /** Makers and licences; '' where none is owed. */
  readonly credit: string;
}

/** Finds what is kept of some symbols, as far as the actor sees it; a photo of the citizen's own is recorded as seen. */
export async function keptPicturesAmong(
  work: Work,
  citizenId: string,
  symbols: Iterable<string>,
): Promise<KeptPictures> {
  const all = [...symbols];
  const photos = await photosAmong(work, citizenId, all);
  const packs = await packsAmong(work, all);
  return { hashes: new Map([...packs.hashes, ...photos]), credit: packs.credit };
}

/** The longest side of a photo that is printed as a symbol, in pixels: 15 mm at 400 dots an inch are 240. */
const smallSide = 320;

/**
 * The pictures of some symbols as SVG text, by symbol; what is not there is left out. Takes the longest side of photos in
 * pixels, for where they are printed larger than a symbol.
 */
export async function svgForPaper(
  symbols: Iterable<string>,
  { hashes }: Pick<KeptPictures, 'hashes'>,
  files: FileStore,
  side = smallSide,
): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const id of symbols) {
    const kept = hashes.get(id);
    const svg = kept === undefined ? await symbolPicture(id) : await photoForPaper(kept, files, side);
    if (svg !== undefined) found[id] = svg;
  }
  return found;
}

/** The same with their names, as documents take them. */
export async function printedSymbols(
  symbols: Iterable<string>,
  kept: KeptPictures,
  language: 'da' | 'en',
  files: FileStore,
): Promise<PrintedSymbols> {
  const pictures = await svgForPaper(symbols, kept, files);
  const named = Object.entries(pictures).map(([id, svg]) => {
    const name = symbolById(id)?.label[language];
    return [id, name === undefined ? { svg } : { svg, name }] as const;
  });
  return { symbols: Object.fromEntries(named), packCredit: kept.credit };
}
