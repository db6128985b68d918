import { charactersIn } from '../preparation/answer.ts';
import type { Refusal } from '../refusal.ts';

/** A picture of a pack of the municipality, used like any symbol. */
export interface PackSymbol {
  readonly packId: string;
  readonly symbolId: string;
  /** The word it has in the pack's list. */
  readonly name: string;
}

/** The longest word of a picture, and the longest of all that stands beside it, in characters. */
export const longestPackName = 60;
const longestWord = 40;
const longestNote = 300;
/** So many words a picture is found by. */
const mostKeywords = 40;

const shape = /^pack\.([0-9a-f]{32})\.([0-9a-f]{32})\.([^\p{Cc}]{1,80})$/u;

/** The symbol's id of a picture of a pack: it carries which pack, which picture, and its word (docs/decisions/0014). */
export function packSymbol({ packId, symbolId, name }: PackSymbol): string {
  return `pack.${packId.replaceAll('-', '')}.${symbolId.replaceAll('-', '')}.${name}`;
}

/** What the id of a pack's picture says; undefined for any other text. */
export function readPackSymbol(id: string): PackSymbol | undefined {
  const [, pack, symbol, name] = shape.exec(id) ?? [];
  if (pack === undefined || symbol === undefined || name === undefined) return undefined;
  return { packId: asUuid(pack), symbolId: asUuid(symbol), name };
}

function asUuid(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export type PackRefusalCode =
  | 'nameMissing'
  | 'nameTooLong'
  | 'termsNotAccepted'
  | 'noZip'
  | 'damagedZip'
  | 'zipBadName'
  | 'zipEncrypted'
  | 'zipTooManyFiles'
  | 'zipTooLarge'
  | 'zipFileTooLarge'
  | 'fileTwice'
  | 'noList'
  | 'severalLists'
  | 'listUnreadable'
  | 'listWithoutColumn'
  | 'listEmpty'
  | 'rowWithoutFile'
  | 'rowWithoutName'
  | 'rowWithoutLicence'
  | 'rowTooLong'
  | 'rowFileTwice'
  | 'rowFileMissing'
  | 'fileInNoRow'
  | 'notAPicture';

/** Why a pack is not taken: `what` names the file, the column or the line that it is about. */
export interface PackRefusal extends Refusal<PackRefusalCode> {
  readonly what: string;
}

/** Refuses a pack, saying which file or line it is about. */
export function refusePack(
  refused: PackRefusalCode,
  what: string | number = '',
  field = 'pack',
): PackRefusal {
  return { refused, what: String(what), field };
}

/** So many pictures are drawn while the one who sends them waits; a larger pack is drawn afterwards. */
export const mostDrawnAtOnce = 60;

/** A pack of which no picture was begun or done for so long is not being drawn just now, in milliseconds. */
export const longestSilence = 60_000;

/** A picture that was begun so often and never done is taken for none: it ends whatever draws it. */
export const mostBeginnings = 3;

/** How a pack stands: its pictures can be used, are being drawn, wait to be drawn on, or never will be. */
export type PackState = 'ready' | 'drawing' | 'waiting' | 'refused';

/** How a pack stands. Takes whether it is drawn, whether a fault was found, and how long ago a picture of it was begun or done (ms). */
export function packStateOf(pack: {
  readonly isDrawn: boolean;
  readonly isFaulty: boolean;
  readonly silence: number;
}): PackState {
  if (pack.isDrawn) return 'ready';
  if (pack.isFaulty) return 'refused';
  return pack.silence > longestSilence ? 'waiting' : 'drawing';
}

/** One picture as the list of a pack describes it. */
export interface ListedPicture {
  readonly file: string;
  readonly name: string;
  readonly keywords: readonly string[];
  readonly licence: string;
  readonly credit: string;
}

/** One line of the list as it was read: the cells, and which line of the file it is. */
export interface ListLine {
  readonly cells: readonly string[];
  readonly line: number;
}

const columns = ['fil', 'dansk navn', 'søgeord', 'licens', 'kreditering'] as const;

/**
 * Reads the list of a pack. Takes its lines, the first with the columns' names in any order, and the names of the files
 * beside it. Gives one picture a line. Refuses a missing column, a line without file, name or licence, one that is too
 * long, a file named twice or not there, and a file that no line names.
 */
export function readPackList(
  [head, ...lines]: readonly ListLine[],
  files: ReadonlySet<string>,
): readonly ListedPicture[] | PackRefusal {
  const titles = (head?.cells ?? []).map((cell) => tidy(cell).toLowerCase());
  const missing = columns.find((column) => !titles.includes(column));
  if (missing !== undefined) return refusePack('listWithoutColumn', missing);
  if (lines.length === 0) return refusePack('listEmpty');
  const pictures = new Map<string, ListedPicture>();
  for (const { cells, line } of lines) {
    const cell = (column: (typeof columns)[number]) => tidy(cells[titles.indexOf(column)] ?? '');
    const file = cell('fil').replace(/^\.\//, '').normalize('NFC');
    const name = cell('dansk navn');
    const [licence, credit] = [cell('licens'), cell('kreditering')];
    const keywords = cell('søgeord')
      .split(/[,;|/]/)
      .map(tidy)
      .filter((word) => word !== '');
    if (file === '') return refusePack('rowWithoutFile', line);
    if (name === '') return refusePack('rowWithoutName', line);
    if (licence === '') return refusePack('rowWithoutLicence', line);
    const isLong =
      charactersIn(name) > longestWord ||
      [licence, credit].some((one) => charactersIn(one) > longestNote) ||
      keywords.length > mostKeywords ||
      keywords.some((one) => charactersIn(one) > longestWord);
    if (isLong) return refusePack('rowTooLong', line);
    if (pictures.has(file)) return refusePack('rowFileTwice', line);
    if (!files.has(file)) return refusePack('rowFileMissing', `${line} (${file})`);
    pictures.set(file, { file, name, keywords, licence, credit });
  }
  const unnamed = [...files].find((file) => !pictures.has(file));
  return unnamed === undefined ? [...pictures.values()] : refusePack('fileInNoRow', unnamed);
}

function tidy(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

/**
 * Names a pack. Takes what was typed and whether the licence terms are accepted; gives the name, blanks tidied. Refuses no
 * name, one over 60 characters, and terms that nobody accepts.
 */
export function namePack(typed: string, areTermsAccepted: boolean): string | PackRefusal {
  const name = tidy(typed);
  if (name === '') return refusePack('nameMissing', '', 'name');
  if (charactersIn(name) > longestPackName) return refusePack('nameTooLong', '', 'name');
  if (!areTermsAccepted) return refusePack('termsNotAccepted', '', 'accepted');
  return name;
}

/** Who made the pictures and under which licence, as one line: "ARASAAC (CC BY-NC-SA 4.0)"; each pair once. */
export function creditLine(
  pictures: Iterable<{ readonly licence: string; readonly credit: string }>,
): string {
  const all = [...pictures].map(({ licence, credit }) =>
    credit === '' ? licence : `${credit} (${licence})`,
  );
  return [...new Set(all)].join('. ');
}
