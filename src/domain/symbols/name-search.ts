import { searchable } from './search.ts';
import { isLikelySlip } from './slips.ts';
import type { SearchLanguage } from './vocabulary.ts';
import { danishForms, englishForms, plainWord, withDanishLetters } from './word-forms.ts';

/** A letter wrong in a shorter word makes another word. */
const shortestMisspelt = 5;
/** From so many letters on, the beginning of a word is enough. */
const shortestStart = 3;

/**
 * Whether a search means a picture of this name: every word of the search meets a word of the name, inflected ("hundene"
 * for "Hund"), begun, misspelt by one letter, or without æøå. Takes both as people typed them.
 */
export function meetsName(query: string, name: string, language: SearchLanguage): boolean {
  const typed = plainWord(searchable(query));
  if (typed === '') return false;
  const meant = language === 'da' ? withDanishLetters(typed) : undefined;
  const words = plainWord(name).split(' ');
  return [typed, ...(meant === undefined ? [] : [meant])].some((text) =>
    text.split(' ').every((one) => words.some((word) => isMeant(one, word, language))),
  );
}

function isMeant(typed: string, word: string, language: SearchLanguage): boolean {
  const formsOf = language === 'da' ? danishForms : englishForms;
  if (typed.length >= shortestStart && word.startsWith(typed)) return true;
  const forms = formsOf(typed).map(({ form }) => form);
  if (formsOf(word).some(({ form }) => forms.includes(form))) return true;
  return Math.min(typed.length, word.length) >= shortestMisspelt && isLikelySlip(typed, word);
}
