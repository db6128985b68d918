import { readFileSync } from 'node:fs';
import { median } from './median.ts';

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms';
  readonly note?: string;
}

const rounds = 5;

/**
 * What a symbol search takes at the server, asked for and answered over its own connection: the words that the tests find
 * pictures for, each word the median of five after one that warms up; the middle word and the slowest, in milliseconds.
 */
export async function symbolSearchOf(server: string): Promise<readonly Figure[]> {
  const { words } = JSON.parse(readFileSync('content/symbols/search-words.json', 'utf8')) as {
    readonly words: readonly { readonly word: string }[];
  };
  const times = words.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, { word }] of words.entries()) {
      const begun = performance.now();
      const answer = await fetch(`${server}/api/symbols?q=${encodeURIComponent(word)}`);
      const found = (await answer.json()) as readonly unknown[];
      if (answer.status !== 200 || found.length === 0) throw new Error(`Nothing was found for "${word}".`);
      if (round > 0) times[at]?.push(performance.now() - begun);
    }
  }
  const byWord = times.map((taken, at) => ({ word: words[at]?.word ?? '', taken: median(taken) }));
  const slowest = byWord.toSorted((a, b) => b.taken - a.taken)[0] ?? { word: '', taken: 0 };
  return [
    {
      name: `symbol search, ${words.length} words, p50`,
      value: tenths(median(byWord.map(({ taken }) => taken))),
      unit: 'ms',
    },
    {
      name: `symbol search, ${words.length} words, slowest`,
      value: tenths(slowest.taken),
      unit: 'ms',
      note: slowest.word,
    },
  ];
}

const tenths = (milliseconds: number) => Math.round(milliseconds * 10) / 10;
