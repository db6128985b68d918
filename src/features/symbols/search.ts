import type { Language } from '../../../content/wording/wording.ts';
import { mostFound } from '../../domain/symbols/found-order.ts';
import { type Found, picturesFound } from '../../domain/symbols/search.ts';
import { buildVocabulary, type Vocabulary } from '../../domain/symbols/vocabulary.ts';
import { type SymbolEntry, type SymbolSet, searchIndexOf, symbolMeaning, symbols } from './symbol-index.ts';

/** A picture that a search found. */
export interface FoundSymbol {
  readonly id: string;
  /** The picture as a letter, or '' where no letter exists. */
  readonly emoji: string;
  /** What the picture shows, in the language of the search. */
  readonly label: string;
  readonly set: SymbolSet;
}

/** What pictures are found by, in each language. */
export const vocabularies: Record<Language, Vocabulary> = {
  da: buildVocabulary('da', searchIndexOf('da')),
  en: buildVocabulary('en', searchIndexOf('en')),
};

/**
 * Finds pictures for a word or a few words, best first (`picturesFound` in src/domain/symbols). Takes what a person typed and
 * the language of the words; gives at most `limit` symbols, none for an empty search. Refuses nothing.
 */
export function searchSymbols(query: string, language: Language, limit = mostFound): readonly FoundSymbol[] {
  return entriesFound(query, language, limit).map(({ id, emoji, label, set }) => ({
    id,
    emoji,
    label: label[language],
    set,
  }));
}

/**
 * Finds the same pictures, each as the symbol that a person chooses: it keeps the word that found it, so that "arbejde" stays
 * "arbejde" where the drawing is a bag (docs/decisions/0023).
 */
export function meantSymbols(query: string, language: Language, limit = mostFound): readonly string[] {
  return entriesFound(query, language, limit).map(({ id, word }) =>
    word === undefined ? id : symbolMeaning(id, word, language),
  );
}

function entriesFound(
  query: string,
  language: Language,
  limit: number,
): readonly (SymbolEntry & Pick<Found, 'word'>)[] {
  return picturesFound(vocabularies[language], query, limit).flatMap(({ place, word }) => {
    const symbol = symbols[place];
    return symbol === undefined ? [] : [{ ...symbol, word }];
  });
}
