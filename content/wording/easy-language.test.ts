import { describe, expect, test } from 'vitest';
import { averageSentence, lixOf, longSentencesOf } from '../../src/domain/easy-language.ts';
import { glossary, hardWords } from '../easy-words.ts';
import { da } from './da/index.ts';
import { en } from './en/index.ts';

/** Every text of a language with its path; functions are given short names. */
function textsOf(part: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') {
    try {
      const said: unknown = part('Mette', 'Ali', 'Karin', 'Lone');
      return typeof said === 'string' ? [[path, said]] : [];
    } catch {
      return [];
    }
  }
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => textsOf(value, `${path}.${name}`));
}

/** What no citizen reads, though it stands under no `staff`: everything else is held to be read by one. */
const onlyOthers: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /\.staff(\.|$)/, why: 'Said to professionals and family.' },
  { path: /^da\.(admin|packs)\./, why: 'Rooms of those who look after the municipality’s set-up.' },
  { path: /^da\.demo\.roles\./, why: 'The titles of the demo’s people.' },
  { path: /^da\.home\.(duties|owners|relations)\./, why: 'Duties of professionals, and whose they are.' },
  { path: /^da\.home\.landing\.(manager|noCitizens)$/, why: 'First pages without a citizen.' },
  { path: /\.(ofCitizen|ofAnother)\./, why: 'What others read about a citizen; the citizen reads its twin.' },
  {
    path: /\.refusals\.\w*(TheCitizens?|WithoutCitizen|WithoutAnswer)/,
    why: 'Refused to others than the citizen.',
  },
  {
    path: /^da\.followUp\.refusals\.(decidedBeforeTheGrant|howToComplainMissing|whyWithoutCitizenMissing)$/,
    why: 'A caseworker decides about help (R-O2).',
  },
  {
    path: /^da\.plan\.refusals\.(effort\w+|helpIsAgreed|decideTheChange|howToComplainMissing|outcomeMissing)$/,
    why: 'Only professionals describe and decide about help (R-O2).',
  },
  {
    path: /^da\.plan\.refusals\.(wishMissing|noMeetingToScoreAt|supportNeedIsProfessional)$/,
    why: 'Written and scored by professionals (R-S1).',
  },
  {
    path: /^da\.meetings\.refusals\.(personMayNotBeInvited|heard\w+|citizenHasAnswered|recordedByAnother)$/,
    why: 'Whoever calls a meeting or writes down an answer (R-M4, R-M8).',
  },
];

/** Texts that say a word on purpose, each with its reason. */
const agreed: readonly { readonly path: RegExp; readonly why: string }[] = [
  {
    path: /^da\.document\.citizen\.granted$/,
    why: 'The word of the law stands on the paper that is kept, beside who decided and when (R-O2).',
  },
  { path: /^da\.document\.citizen\.recordedBy$/, why: 'R-M8 gives the word.' },
  { path: /^da\.document\.citizen\.awaits$/, why: 'R-M8 gives the word; the line below says it plainly.' },
];
const isAgreed = (path: string) => agreed.some((one) => one.path.test(path));

const every = textsOf(da, 'da');
const isOnlyOthers = (path: string) => onlyOthers.some((one) => one.path.test(path));
const texts = every.filter(([path]) => !isOnlyOthers(path));
const otherTexts = every.filter(([path]) => isOnlyOthers(path));

describe('what a citizen reads is easy (design § Numbers to hold)', () => {
  test('there is something to measure', () => {
    expect(texts.length).toBeGreaterThan(1800);
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
    const odd = every.filter(([, text]) => /\b(paa|foer|naar|saa|maal|proev|goer|vaere)\b/i.test(text));
    expect(odd).toEqual([]);
  });
});

test('what only others read has a LIX of at most 40 (design § Numbers to hold)', () => {
  expect(otherTexts.length).toBeGreaterThan(1000);
  expect(lixOf(otherTexts.map(([, text]) => text))).toBeLessThanOrEqual(40);
});

test.each(onlyOthers.map(({ path, why }) => [why, path] as const))('still there: %s', (_why, path) => {
  expect(every.some(([one]) => path.test(one))).toBe(true);
});

test('English says something wherever Danish does', () => {
  const paths = (language: unknown) =>
    textsOf(language, '')
      .filter(([, text]) => text.trim() !== '')
      .map(([path]) => path)
      .sort();
  expect(paths(en)).toEqual(paths(da));
});
