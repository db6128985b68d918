/**
 * Builds content/symbols/index.json: every picture that a search may show, with its names and search words.
 * Run `node scripts/build-symbol-index.ts` after a change in content/symbols or of the symbol packages.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { labels } from '../content/symbols/labels.ts';
import { leftOut } from '../content/symbols/left-out.ts';
import { ownSymbols } from '../content/symbols/own-symbols.ts';
import { synonymsDa } from '../content/symbols/synonyms-da.ts';
import { allMeanings } from '../content/symbols/topics.ts';
import { wordsWithoutPictures } from '../content/symbols/words-without-pictures.ts';

interface OpenMojiEntry {
  readonly emoji: string;
  readonly hexcode: string;
  readonly group: string;
  readonly subgroups: string;
  readonly annotation: string;
  readonly tags: string;
  readonly openmoji_tags: string;
  readonly skintone: string;
}

interface EmojibaseEntry {
  readonly hexcode: string;
  readonly label: string;
  readonly tags?: readonly string[];
}

const require = createRequire(import.meta.url);
const adaptedFolder = new URL('../content/symbols/adapted/', import.meta.url);
export const indexFile = new URL('../content/symbols/index.json', import.meta.url);

/** Words that say nothing about one picture, or that nobody should be shown a picture for. */
const droppedTags = new Set([
  'ansigt',
  'menneske',
  'dyr',
  'følelser',
  'følelse',
  'wtf',
  'fuck',
  'sexy',
  'sexet',
  'face',
  'animal',
  'buste',
  'buste i silhuet',
  'buster',
  'buster i silhuet',
]);

const readJson = <T>(name: string): T => JSON.parse(readFileSync(require.resolve(name), 'utf8')) as T;

/** Unicode's "show as picture" mark is written differently in the two packages. */
const withoutMark = (hexcode: string) => hexcode.replaceAll('-FE0F', '');

function emojibase(language: 'da' | 'en'): Map<string, EmojibaseEntry> {
  const entries = readJson<EmojibaseEntry[]>(`emojibase-data/${language}/data.json`);
  return new Map(entries.map((entry) => [withoutMark(entry.hexcode), entry]));
}

function isLeftOut(entry: OpenMojiEntry): boolean {
  if (entry.skintone !== '' || /-27A1-FE0F$/.test(entry.hexcode)) return true;
  return leftOut.some(
    ({ subgroups, symbols }) =>
      subgroups?.includes(entry.subgroups) === true ||
      symbols?.some(
        (id) => id === entry.hexcode || new RegExp(`^${id}(-FE0F)?-200D-264[02]`).test(entry.hexcode),
      ),
  );
}

function searchWords(tags: readonly string[], label: string): string[] {
  const words = tags.map((tag) => tag.trim().toLowerCase()).filter((tag) => /[\p{L}\d]/u.test(tag));
  return [...new Set(words)].filter((tag) => tag !== label && !droppedTags.has(tag)).sort();
}

/**
 * The picture's letter as Unicode writes it, or nothing: OpenMoji's own pictures have no letter that a text can show. The
 * mark "show as picture" stands only behind a letter that is not a picture by itself; OpenMoji sets it behind others too.
 */
const shownEmoji = ({ group, emoji }: OpenMojiEntry) =>
  group.startsWith('extras-openmoji') ? '' : emoji.replaceAll(/(\p{Emoji_Presentation})\uFE0F/gu, '$1');

/**
 * The whole index as text, the same for the same input.
 * @throws when a synonym, a topic or an adapted picture names a symbol that is not in the index, or a word has a picture and none.
 */
export function buildSymbolIndex(): string {
  const danish = emojibase('da');
  const english = emojibase('en');
  const rows: unknown[][] = [];
  const place = new Map<string, number>();
  for (const entry of readJson<OpenMojiEntry[]>('openmoji/data/openmoji.json')) {
    const da = danish.get(withoutMark(entry.hexcode));
    const daLabel = labels[entry.hexcode]?.da ?? da?.label;
    if (daLabel === undefined || isLeftOut(entry)) continue;
    const en = english.get(withoutMark(entry.hexcode));
    const enLabel = labels[entry.hexcode]?.en ?? en?.label ?? entry.annotation.trim();
    const enTags = en?.tags ?? `${entry.tags},${entry.openmoji_tags}`.split(',');
    const daTags =
      da === undefined || da.label === daLabel ? (da?.tags ?? []) : [...(da.tags ?? []), da.label];
    place.set(entry.hexcode, rows.length);
    rows.push([
      entry.hexcode,
      shownEmoji(entry),
      daLabel,
      enLabel,
      searchWords(daTags, daLabel),
      searchWords(enTags, enLabel),
    ]);
  }
  for (const { id, da, en, tags } of ownSymbols) {
    place.set(id, rows.length);
    rows.push([id, '', da, en, searchWords(tags.da, da), searchWords(tags.en, en)]);
  }
  const placeOf = (id: string, source: string) => {
    const found = place.get(id);
    if (found === undefined) throw new Error(`${source} names ${id}, which is not in the index`);
    return found;
  };
  const picturesOf = new Map(synonymsDa.map(({ word, symbols }) => [word, [...symbols]]));
  // What is browsed by a word is found by it too.
  for (const { id, da } of allMeanings) {
    const known = picturesOf.get(da);
    if (known === undefined) picturesOf.set(da, [id]);
    else if (!known.includes(id)) known.push(id);
  }
  const words = [...picturesOf].map(([word, ids]) => [
    word,
    ids.map((id) => placeOf(id, `our own word "${word}"`)),
  ]);
  const twice = wordsWithoutPictures.filter((word) => picturesOf.has(word));
  if (twice.length > 0) throw new Error(`with and without a picture: ${twice.join(', ')}`);
  const adapted = readdirSync(adaptedFolder)
    .sort()
    .map((file) => {
      const id = file.replace(/\.svg$/, '');
      placeOf(id, 'adapted/');
      return [id, readFileSync(new URL(file, adaptedFolder), 'utf8').replace(/\n\s*/g, '\n').trim()];
    });
  const lines = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).join(',\n');
  return `{"symbols":[\n${lines(rows)}\n],"wordsDa":[\n${lines(words)}\n],"withoutPictureDa":${JSON.stringify(wordsWithoutPictures)},"adapted":[\n${lines(adapted)}\n]}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const index = buildSymbolIndex();
  writeFileSync(indexFile, index);
  console.log(`content/symbols/index.json: ${index.length} characters`);
}
