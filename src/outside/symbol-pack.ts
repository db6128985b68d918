import { parse } from 'csv-parse/sync';
import { isRefusal } from '../domain/refusal.ts';
import {
  type ListedPicture,
  type ListLine,
  type PackRefusal,
  readPackList,
  refusePack,
} from '../domain/symbols/pack.ts';
import { looksLikeSymbol, readSymbolPicture } from './symbol-pictures.ts';
import { readZip } from './zip-archive.ts';

/** One picture of a pack, safe to keep and to show. */
export interface PackPicture extends ListedPicture {
  /** WebP. */
  readonly bytes: Uint8Array;
}

/** One picture of a pack as it was sent: not to be kept or shown. */
export interface SentPicture extends ListedPicture {
  readonly sent: Uint8Array;
}

/**
 * Opens a symbol pack that an administrator sent: a ZIP with pictures and one list (CSV). Gives the pictures as they came,
 * with their words, licence and credit. Refuses all of it for one fault of the archive or the list, or a file that does not
 * look like a picture, naming the file or the line; what is damaged further in shows when it is drawn.
 */
export async function openSymbolPack(bytes: Uint8Array): Promise<readonly SentPicture[] | PackRefusal> {
  const unpacked = await readZip(bytes);
  if (isRefusal(unpacked)) return unpacked as PackRefusal;
  const lists = [...unpacked.keys()].filter((name) => /\.csv$/i.test(name));
  const [list] = lists;
  if (list === undefined) return refusePack('noList');
  if (lists.length > 1) return refusePack('severalLists', lists.slice(0, 5).join(', '));
  // A folder packed as a whole: files are named in the list as they lie beside it.
  const folder = list.slice(0, list.lastIndexOf('/') + 1);
  const files = new Map(
    [...unpacked]
      .filter(([name]) => name !== list)
      .map(([name, content]) => [name.startsWith(folder) ? name.slice(folder.length) : name, content]),
  );
  const lines = readLines(unpacked.get(list) ?? new Uint8Array());
  if (lines === undefined) return refusePack('listUnreadable', list);
  const listed = readPackList(lines, new Set(files.keys()));
  if (isRefusal(listed)) return listed as PackRefusal;
  const pictures = listed.map((one) => ({ ...one, sent: files.get(one.file) ?? new Uint8Array() }));
  const other = await firstOther(pictures);
  return other === undefined ? pictures : refusePack('notAPicture', other.file);
}

/** So many heads are read at a time: somebody is waiting. */
const headsAtOnce = 8;

/** The first file that does not look like a picture; undefined when all do. */
async function firstOther(pictures: readonly SentPicture[]): Promise<SentPicture | undefined> {
  for (let at = 0; at < pictures.length; at += headsAtOnce) {
    const some = pictures.slice(at, at + headsAtOnce);
    const are = await Promise.all(some.map(({ sent }) => looksLikeSymbol(sent)));
    if (are.includes(false)) return some[are.indexOf(false)];
  }
  return undefined;
}

/** Makes the pictures of a pack anew. Refuses all of them for one that is no picture, naming the file. */
export async function drawPictures(
  sent: readonly SentPicture[],
): Promise<readonly PackPicture[] | PackRefusal> {
  const pictures: PackPicture[] = [];
  for (const { sent: bytes, ...listed } of sent) {
    const picture = await readSymbolPicture(bytes);
    if (picture === undefined) return refusePack('notAPicture', listed.file);
    pictures.push({ ...listed, bytes: picture });
  }
  return pictures;
}

/** Spreadsheets write UTF-8 or the old Windows letters. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function readLines(bytes: Uint8Array): readonly ListLine[] | undefined {
  const text = textOf(bytes);
  const [head = ''] = text.split(/\r?\n/, 1);
  const delimiter = head.split(';').length > head.split(',').length ? ';' : ',';
  try {
    const records: unknown = parse(text, {
      delimiter,
      bom: true,
      info: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      relax_column_count: true,
      max_record_size: 20_000,
    });
    return (records as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      cells: record,
      line: info.lines,
    }));
  } catch {
    return undefined;
  }
}
