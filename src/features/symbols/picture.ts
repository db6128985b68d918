import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pictureIn } from '../../domain/symbols/meant-symbol.ts';
import { adaptedPicture, isLibrarySymbol } from './symbol-index.ts';

// Found through the package, so that it also works where the server is bundled.
const pictureFolder = join(
  dirname(createRequire(import.meta.url).resolve('openmoji/package.json')),
  'color/svg',
);

/** Blanks between the tags and empty groups: a tenth of what a tablet would fetch. */
function withoutBlanks(svg: string): string {
  return svg
    .replace(/<g id="[\w-]+"\s*\/>/g, '')
    .replace(/>\s+</g, '><')
    .trim();
}

/**
 * The picture of a symbol as SVG text, OpenMoji's or our adapted one (CC BY-SA 4.0 both).
 * Takes the id of a symbol, with or without a word; undefined when people may not choose it, whatever files lie in the package.
 */
export async function symbolPicture(symbol: string): Promise<string | undefined> {
  const id = pictureIn(symbol);
  if (!isLibrarySymbol(id)) return undefined;
  return adaptedPicture(id) ?? withoutBlanks(await readFile(join(pictureFolder, `${id}.svg`), 'utf8'));
}
