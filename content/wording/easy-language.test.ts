import { describe, expect, test } from 'vitest';
import { da } from './da/index.ts';
import { en } from './en/index.ts';

/** Every text below a key called `citizen`, with functions given a short name. */
function citizenTexts(part: unknown, path: string, inside: boolean): readonly (readonly [string, string])[] {
  if (typeof part === 'string') return inside ? [[path, part]] : [];
  if (typeof part === 'function') {
    if (!inside) return [];
    try {
      const said: unknown = part('Mette', 'Ali', 'Karin', 'Lone');
      return typeof said === 'string' ? [[path, said]] : [];
    } catch {
      return [];
    }
  }
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    citizenTexts(value, `${path}.${key}`, inside || key === 'citizen'),
  );
}

const sentencesOf = (text: string) =>
  text
    .split(/[.!?:]+(?=\s|$)|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/** Words a sentence + long words (over six letters) in a hundred. */
function lix(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  const sentences = texts.flatMap(sentencesOf);
  const long = words.filter((word) => word.length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

const texts = citizenTexts(da, 'da', false);

describe('what a citizen reads is easy (design § Numbers to hold)', () => {
  test('there is something to measure', () => {
    expect(texts.length).toBeGreaterThan(100);
  });

  test('LIX of all Danish citizen texts is at most 20', () => {
    expect(lix(texts.map(([, text]) => text))).toBeLessThanOrEqual(20);
  });

  test('a sentence has at most 15 words, and 10 on average', () => {
    const sentences = texts.flatMap(([path, text]) =>
      sentencesOf(text).map((sentence) => ({ path, sentence, words: wordsOf(sentence).length })),
    );
    expect(sentences.filter(({ words }) => words > 15)).toEqual([]);
    expect(sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length).toBeLessThanOrEqual(10);
  });

  test('no capitals for emphasis', () => {
    // SMARTE is the field's own name for a goal in professional words.
    const shouting = texts.filter(([, text]) => /\b\p{Lu}{4,}\b/u.test(text.replaceAll('SMARTE', '')));
    expect(shouting).toEqual([]);
  });

  test('Danish letters are Danish letters', () => {
    const odd = citizenTexts(da, 'da', true).filter(([, text]) =>
      /\b(paa|foer|naar|saa|maal|proev|goer|vaere)\b/i.test(text),
    );
    expect(odd).toEqual([]);
  });
});

test('English says something wherever Danish does', () => {
  const paths = (language: unknown) =>
    citizenTexts(language, '', true)
      .filter(([, text]) => text.trim() !== '')
      .map(([path]) => path)
      .sort();
  expect(paths(en)).toEqual(paths(da));
});
