import { searchable } from './search.ts';
import { isLikelySlip } from './slips.ts';
import { tellingWords } from './vocabulary.ts';
import { danishForms, plainWord, withDanishLetters } from './word-forms.ts';

/** A picture of a pack with the words it is found by. */
export interface PackWords {
  readonly id: string;
  readonly name: string;
  readonly keywords: readonly string[];
}

/** The words of a pack, made ready to be searched: a pack never changes, so that this is done once. */
export interface PreparedPack {
  readonly symbols: readonly { readonly id: string; readonly phrases: readonly Phrase[] }[];
  /** Every word once, with its forms. */
  readonly formsOf: ReadonlyMap<string, readonly string[]>;
}

interface Phrase {
  readonly words: readonly string[];
  /** The name counts for more than what a picture is found by beside it. */
  readonly weight: number;
}

const weights = { name: 10, keyword: 7, sameLength: 2 } as const;
const trust = { form: 1, start: 0.6, slip: 0.5 } as const;
/** From so many letters on, the beginning of a word is enough. */
const shortestStart = 3;
/** A letter wrong in a shorter word makes another word. */
const shortestMisspelt = 5;

/** Prepares the words of a pack. They are Danish, whatever language is searched in. */
export function preparePack(symbols: readonly PackWords[]): PreparedPack {
  const formsOf = new Map<string, readonly string[]>();
  const phrase = (text: string, weight: number): Phrase => {
    const words = plainWord(text)
      .split(' ')
      .filter((word) => word !== '');
    for (const word of words)
      if (!formsOf.has(word))
        formsOf.set(
          word,
          danishForms(word).map(({ form }) => form),
        );
    return { words, weight };
  };
  return {
    symbols: symbols.map(({ id, name, keywords }) => ({
      id,
      phrases: [phrase(name, weights.name), ...keywords.map((word) => phrase(word, weights.keyword))],
    })),
    formsOf,
  };
}

/**
 * Finds pictures in a pack, best first, each with how well it fits. Takes what a person typed: inflected, begun, misspelt
 * by one letter from five letters on, or without æøå. Every telling word of the search must meet the name or one keyword.
 */
export function searchPack(
  pack: PreparedPack,
  query: string,
): readonly { readonly id: string; readonly score: number }[] {
  const typed = plainWord(searchable(query));
  if (typed === '') return [];
  const meant = withDanishLetters(typed);
  const texts = meant === undefined ? [typed] : [typed, meant];
  const best = new Map<string, number>();
  for (const text of texts) {
    const asked = tellingWords(text.split(' '), 'da');
    const met = asked.map((word) => wordsMet(pack, word));
    for (const { id, phrases } of pack.symbols) {
      const score = Math.max(...phrases.map((phrase) => scoreOf(phrase, met)));
      if (score > 0) best.set(id, Math.max(score, best.get(id) ?? 0));
    }
  }
  return [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

function wordsMet({ formsOf }: PreparedPack, asked: string): ReadonlyMap<string, number> {
  const forms = new Set(danishForms(asked).map(({ form }) => form));
  const met = new Map<string, number>();
  for (const [word, ofWord] of formsOf) {
    if (ofWord.some((form) => forms.has(form))) met.set(word, trust.form);
    else if (asked.length >= shortestStart && word.startsWith(asked)) met.set(word, trust.start);
    else if (Math.min(asked.length, word.length) >= shortestMisspelt && isLikelySlip(asked, word))
      met.set(word, trust.slip);
  }
  return met;
}

function scoreOf({ words, weight }: Phrase, met: readonly ReadonlyMap<string, number>[]): number {
  let least: number = trust.form;
  for (const one of met) least = Math.min(least, Math.max(0, ...words.map((word) => one.get(word) ?? 0)));
  return least === 0 ? 0 : least * (weight + (words.length === met.length ? weights.sameLength : 0));
}
