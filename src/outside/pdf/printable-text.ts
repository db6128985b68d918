import type { PrintFonts } from './fonts.ts';

/** A text that Lexend draws as it stands, or the pieces it has to be put together from. */
export type Printable = string | readonly TextPiece[];

/** `text`: drawn with Lexend, or with `font` where that lacks the sign. `emoji`: a picture by its id. `unknown`: no font has it. */
export type TextPiece =
  | { readonly text: string; readonly font: string | null }
  | { readonly emoji: string; readonly alt: string }
  | { readonly unknown: string };

export interface TextPrinter {
  readonly fonts: PrintFonts;
  canDraw(font: string, text: string): boolean;
  /** True when there is a picture for the emoji id. */
  hasPicture(id: string): boolean;
}

/** Fonts that lie inside Typst itself, so they are the same on every machine: Greek, Cyrillic, Hebrew; Arabic, Georgian, signs. */
const fontsOfOtherScripts = ['Libertinus Serif', 'DejaVu Sans Mono'] as const;

const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' });
const looksLikeEmoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
// Controls draw nothing, and marks that turn the direction could make a sentence read as another one.
const invisible = /(?!\n)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** The text as print needs it: one form of each letter, no controls. Words stay the person's own (R-P8). */
export function cleaned(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(invisible, '');
}

/** Splits a text so that every sign is drawn by something that has it, and none is lost silently (R-P8). */
export function printable(raw: string, printer: TextPrinter): Printable {
  const text = cleaned(raw);
  const isPlain = [...text].every((sign) => sign === '\n' || printer.fonts.covers(sign.codePointAt(0) ?? 0));
  if (isPlain) return text;

  const pieces: TextPiece[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const piece = pieceFor(segment, printer);
    const last = pieces.at(-1);
    if (last !== undefined && 'text' in last && 'text' in piece && last.font === piece.font) {
      pieces[pieces.length - 1] = { text: last.text + piece.text, font: last.font };
    } else {
      pieces.push(piece);
    }
  }
  return pieces;
}

/** Ids under which a symbol library may hold an emoji: hexcodes with and without the variation sign. */
export function emojiIds(sign: string): readonly string[] {
  const codes = [...sign].map((part) =>
    (part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'),
  );
  return [codes.join('-'), codes.filter((code) => code !== 'FE0F').join('-')];
}

function pieceFor(sign: string, printer: TextPrinter): TextPiece {
  const isCovered = (text: string) =>
    [...text].every((part) => part === '\n' || printer.fonts.covers(part.codePointAt(0) ?? 0));
  if (isCovered(sign)) return { text: sign, font: null };
  if (looksLikeEmoji.test(sign)) {
    const id = emojiIds(sign).find((candidate) => printer.hasPicture(candidate));
    if (id !== undefined) return { emoji: id, alt: sign };
  }
  const bare = sign.replaceAll(/[\u200b-\u200d]|[\ufe00-\ufe0f]/g, '');
  if (isCovered(bare)) return { text: bare, font: null };
  const font = fontsOfOtherScripts.find((candidate) => printer.canDraw(candidate, bare));
  return font === undefined ? { unknown: sign } : { text: bare, font };
}

/**
 * Makes every text of a print model printable. Values under `alt` and `id` are read by machines and only cleaned.
 * Takes any JSON-like value; returns one of the same shape.
 */
export function printableDeep(value: unknown, printer: TextPrinter): unknown {
  if (typeof value === 'string') return printable(value, printer);
  if (Array.isArray(value)) return value.map((item) => printableDeep(item, printer));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      (key === 'alt' || key === 'id') && typeof item === 'string'
        ? cleaned(item)
        : printableDeep(item, printer),
    ]),
  );
}
