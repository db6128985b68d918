import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Language } from '../../../content/wording/wording.ts';
import { symbolPicture } from './picture.ts';
import { adaptedPictures, searchIndexOf, symbols } from './symbol-index.ts';

/**
 * What a browser needs to find pictures without a connection: the words of a language, and all pictures of the library in
 * one file. Nothing in them is about anybody. The address changes with the content (docs/decisions/0017).
 */
export type OfflineFile = 'words-da' | 'words-en' | 'pictures';

const pack = promisify(gzip);
const packageFile = createRequire(import.meta.url).resolve('openmoji/package.json');

const hashOf = (...content: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);

const hashes: Readonly<Record<OfflineFile, string>> = {
  'words-da': hashOf(searchIndexOf('da')),
  'words-en': hashOf(searchIndexOf('en')),
  // The pictures themselves are a second's reading: their names, our own changes and the package's version say as much.
  pictures: hashOf(
    symbols.map(({ id }) => id),
    adaptedPictures,
    (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version,
  ),
};

const addressOf = (file: OfflineFile): string => `/symbols/${file}-${hashes[file]}.json`;

/** Addresses of the two files that the search in a language needs. */
export function offlineAddresses(language: Language): { readonly words: string; readonly pictures: string } {
  return { words: addressOf(`words-${language}`), pictures: addressOf('pictures') };
}

async function contentOf(file: OfflineFile): Promise<string> {
  if (file !== 'pictures') return JSON.stringify(searchIndexOf(file === 'words-da' ? 'da' : 'en'));
  const all: Record<string, string> = {};
  for (const { id } of symbols) all[id] = (await symbolPicture(id)) ?? '';
  return JSON.stringify(all);
}

const packed = new Map<OfflineFile, Promise<Uint8Array<ArrayBuffer>>>();

/** The file at an address, packed with gzip; undefined where there is none, and for one of another version. */
export function offlineFile(address: string): Promise<Uint8Array<ArrayBuffer>> | undefined {
  const file = (Object.keys(hashes) as OfflineFile[]).find((one) => addressOf(one) === address);
  if (file === undefined) return undefined;
  const known = packed.get(file) ?? contentOf(file).then(async (text) => new Uint8Array(await pack(text)));
  packed.set(file, known);
  return known;
}
