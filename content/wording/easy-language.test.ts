import { describe, expect, test } from 'vitest';
import { averageSentence, lixOf, longSentencesOf } from '../../src/domain/easy-language.ts';
import { glossary, hardWords } from '../easy-words.ts';
import { da } from './da/index.ts';
import { en } from './en/index.ts';

/** Every text below a key of that name, with functions given a short name. */
function textsBelow(
  key: 'citizen' | 'staff' | null,
  part: unknown,
  path: string,
  inside = key === null,
): readonly (readonly [string, string])[] {
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
  return Object.entries(part).flatMap(([name, value]) =>
    textsBelow(
      key,
      value,
      `${path}.${name}`,
      inside || (name === key && !path.endsWith('staff') && !path.includes('.staff.')),
    ),
  );
}

/** Texts that say a word on purpose, each with its reason. */
const agreed: readonly { readonly path: RegExp; readonly why: string }[] = [
  {
    path: /^da\.document\.citizen\.(granted|grantedWas)$/,
    why: 'The word of the law stands on the paper that is kept, beside who decided and when (R-O2).',
  },
  { path: /^da\.document\.citizen\.recordedBy$/, why: 'R-M8 gives the word.' },
  { path: /^da\.document\.citizen\.awaits$/, why: 'R-M8 gives the word; the line below says it plainly.' },
];
const isAgreed = (path: string) => agreed.some((one) => one.path.test(path));

const texts = textsBelow('citizen', da, 'da');
const staffTexts = textsBelow('staff', da, 'da');

describe('what a citizen reads is easy (design § Numbers to hold)', () => {
  test('there is something to measure', () => {
    expect(texts.length).toBeGreaterThan(100);
  });

  test('LIX of all Danish citizen texts is at most 20', () => {
    expect(lixOf(texts.map(([, text]) => text))).toBeLessThanOrEqual(20);
  });

  test('a sentence has at most 15 words, and 10 on average', () => {
    const long = texts.flatMap(([path, text]) =>
      longSentencesOf(text).map((sentence) => ({ path, sentence })),
    );
    expect(long).toEqual([]);
    expect(averageSentence(texts.map(([, text]) => text))).toBeLessThanOrEqual(10);
  });

  test.each(glossary.map(({ use, not }) => [use, not] as const))(
    'one word for one thing: %s',
    (_use, not) => {
      expect(
        texts.filter(([path, text]) => !isAgreed(path) && not.some((other) => other.test(text))),
      ).toEqual([]);
    },
  );

  test('no hard words that are not explained', () => {
    expect(
      texts.filter(([path, text]) => !isAgreed(path) && hardWords.some((word) => word.test(text))),
    ).toEqual([]);
  });

  test('no capitals for emphasis', () => {
    // SMARTE is the field's own name for a goal in professional words.
    const shouting = texts.filter(([, text]) => /\b\p{Lu}{4,}\b/u.test(text.replaceAll('SMARTE', '')));
    expect(shouting).toEqual([]);
  });

  test('Danish letters are Danish letters', () => {
    const odd = textsBelow(null, da, 'da').filter(([, text]) =>
      /\b(paa|foer|naar|saa|maal|proev|goer|vaere)\b/i.test(text),
    );
    expect(odd).toEqual([]);
  });
});

test('what staff read has a LIX of at most 40 (design § Numbers to hold)', () => {
  expect(staffTexts.length).toBeGreaterThan(100);
  expect(lixOf(staffTexts.map(([, text]) => text))).toBeLessThanOrEqual(40);
});

test('English says something wherever Danish does', () => {
  const paths = (language: unknown) =>
    textsBelow(null, language, '')
      .filter(([, text]) => text.trim() !== '')
      .map(([path]) => path)
      .sort();
  expect(paths(en)).toEqual(paths(da));
});
