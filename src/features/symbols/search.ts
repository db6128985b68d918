import type { Language } from '../../../content/wording/wording.ts';
import { mostFound } from '../../domain/symbols/found-order.ts';
import { placesFound } from '../../domain/symbols/search.ts';
import { buildVocabulary, type Vocabulary } from '../../domain/symbols/vocabulary.ts';
import { type SymbolSet, searchIndexOf, symbols } from './symbol-index.ts';

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
 * Finds pictures for a word or a few words, best first (`placesFound` in src/domain/symbols). Takes what a person typed and
 * the language of the words; gives at most `limit` symbols, none for an empty search. Refuses nothing.
 */
export function searchSymbols(query: string, language: Language, limit = mostFound): readonly FoundSymbol[] {
  return placesFound(vocabularies[language], query, limit).flatMap((place) => {
    const symbol = symbols[place];
    return symbol === undefined
      ? []
      : [{ id: symbol.id, emoji: symbol.emoji, label: symbol.label[language], set: symbol.set }];
  });
}
