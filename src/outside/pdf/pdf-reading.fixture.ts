import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

/** Keeps the paper in the folder that `PAPERS` names, to look at; otherwise only hands it on. */
export function keptPaper(name: string, pdf: Uint8Array): Uint8Array {
  const folder = process.env.PAPERS;
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${name}.pdf`, pdf);
  }
  return pdf;
}

/** The text of a PDF in the order it is drawn, spaces and line ends folded to one space. Needs Debian's poppler-utils. */
export function textOf(pdf: Uint8Array): string {
  return poppler('pdftotext', pdf, ['-raw', '-', '-']).replaceAll(/\s+/g, ' ');
}

/** The text of each page. */
export function pagesOf(pdf: Uint8Array): string[] {
  const pages = poppler('pdftotext', pdf, ['-', '-']).split('\f').slice(0, -1);
  return pages.map((page) => page.replaceAll(/\s+/g, ' '));
}

/** The fonts inside the PDF, without the tag that marks a subset. */
export function fontsOf(pdf: Uint8Array): string[] {
  const rows = poppler('pdffonts', pdf, ['-']).split('\n').slice(2).filter(Boolean);
  return rows.map((row) => (row.split(/\s/)[0] ?? '').replace(/^[A-Z]{6}\+/, ''));
}

export interface PrintedWord {
  readonly word: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Of its letters; exact for Lexend. */
  readonly size: number;
  /** Counted from 1. */
  readonly page: number;
}

/** Lexend's lines are this much higher than the size it is set in. */
const heightOfLine = 1.25;

/** Where each word stands on its page, and how large it is: in points from the top left corner. */
export function wordsOf(pdf: Uint8Array): PrintedWord[] {
  const pages = poppler('pdftotext', pdf, ['-bbox', '-', '-']).split('<page ').slice(1);
  const word = /<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g;
  return pages.flatMap((page, at) =>
    [...page.matchAll(word)].map(([, left, top, right, bottom, text]) => ({
      word: text ?? '',
      left: Number(left),
      right: Number(right),
      bottom: Number(bottom),
      size: (Number(bottom) - Number(top)) / heightOfLine,
      page: at + 1,
    })),
  );
}

/** The texts that stand for pictures, read from the tags of the PDF. */
export function pictureTextsOf(pdf: Uint8Array): string[] {
  const source = Buffer.from(pdf).toString('latin1');
  return [...source.matchAll(/\/Alt (?:<([0-9A-F]+)>|\(((?:\\.|[^\\)])*)\))/g)].map(([, hex, plain]) =>
    hex === undefined ? (plain ?? '').replaceAll(/\\(.)/g, '$1') : utf16(hex),
  );
}

function utf16(hex: string): string {
  return Buffer.from(hex.replace(/^FEFF/, ''), 'hex').swap16().toString('utf16le');
}

function poppler(program: string, pdf: Uint8Array, options: string[]): string {
  try {
    const output = execFileSync(program, options, {
      input: pdf,
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: 1e8,
    });
    return output.toString('utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(`${program} is missing. Install poppler-utils to read what was printed.`);
    }
    throw error;
  }
}
