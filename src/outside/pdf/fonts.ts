import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { codePointsOf, sfntFromWoff } from './woff.ts';

/** What a printed page needs to know about its type. */
export interface PrintFonts {
  /** Family names in the order Typst shall try them. */
  readonly families: readonly string[];
  readonly blobs: readonly Buffer[];
  /** True when one of the families has a glyph for the code point. */
  covers(codePoint: number): boolean;
}

const subsets = [
  { file: 'latin', family: 'Lexend' },
  { file: 'latin-ext', family: 'Lexend Ext' },
  { file: 'vietnamese', family: 'Lexend Viet' },
] as const;
const styles = [
  { weight: 400, style: 'Regular' },
  { weight: 700, style: 'Bold' },
] as const;

/** Reads Lexend (regular and bold; Latin, extended Latin, Vietnamese) from its package. Slow enough to be done once. */
export function loadLexend(): PrintFonts {
  const packageFile = createRequire(import.meta.url).resolve('@fontsource/lexend/package.json');
  const folder = join(dirname(packageFile), 'files');
  const blobs: Buffer[] = [];
  const covered = new Set<number>();
  for (const { file, family } of subsets) {
    for (const { weight, style } of styles) {
      const woff = readFileSync(join(folder, `lexend-${file}-${weight}-normal.woff`));
      blobs.push(sfntFromWoff(woff, family, style));
      for (const codePoint of codePointsOf(woff)) covered.add(codePoint);
    }
  }
  return {
    families: subsets.map(({ family }) => family),
    blobs,
    covers: (codePoint) => covered.has(codePoint),
  };
}
