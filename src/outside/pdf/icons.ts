import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { MasteryLevel } from '../../domain/plan/mastery.ts';

/** Lucide's names for the icons on the printed plan. */
const names = [
  'briefcase',
  'calendar',
  'calendar-clock',
  'check',
  'circle',
  'circle-check',
  'circle-dashed',
  'circle-question-mark',
  'circle-x',
  'clipboard-pen',
  'cloud',
  'contrast',
  'ear',
  'eye-off',
  'file-check',
  'flag',
  'footprints',
  'hand-helping',
  'heart',
  'image',
  'list-checks',
  'lock',
  'map-pin',
  'message-circle',
  'message-circle-warning',
  'mic',
  'palette',
  'pencil',
  'pencil-line',
  'repeat',
  'route',
  'scale',
  'shield',
  'star',
  'target',
  'trending-up',
  'user',
  'users',
] as const;
export type IconName = (typeof names)[number];

/** Every icon as SVG text, its colour still `currentColor`. Reads from the package: do it once. */
export function loadIcons(): Record<IconName, string> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, `${name}.svg`), 'utf8')]),
  ) as Record<IconName, string>;
}

const ink = '#1C2B33';
const handsOfHelp = {
  othersDoIt: 0,
  withMuchHelp: 3,
  withSomeHelp: 2,
  withLittleHelp: 1,
  onMyOwn: 0,
} as const;

/**
 * Mastery as a picture, the same as on the screen: a filled person is me, an outlined one somebody else, a hand is help.
 * It never stands without its words, so it carries no text of its own (design § Mastery, R-M6).
 */
export function masteryMark(level: MasteryLevel, handSvg: string): string {
  const hands = handsOfHelp[level];
  const handParts = handSvg.slice(
    handSvg.indexOf('>', handSvg.indexOf('<svg')) + 1,
    handSvg.lastIndexOf('</svg>'),
  );
  const drawnHands = Array.from(
    { length: hands },
    (_, index) =>
      `<g transform="translate(${32 + 27 * index} 6) scale(1.06)" fill="none" stroke="${ink}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${handParts}</g>`,
  );
  const width = 30 + 27 * hands;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 38" width="${width}" height="38">${person(level !== 'othersDoIt')}${drawnHands.join('')}</svg>`;
}

function person(isMe: boolean): string {
  const fill = isMe ? ink : '#FFFFFF';
  return `<g transform="translate(0 1)" fill="${fill}" stroke="${ink}" stroke-width="2.2" stroke-linejoin="round"><circle cx="15" cy="8" r="6.4"/><path d="M4 35V27a11 11 0 0 1 22 0v8z"/></g>`;
}
