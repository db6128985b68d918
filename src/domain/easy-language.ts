import { hardEnglishWords } from './hard-words-english.ts';

/** How easy a text is to read (design § Numbers to hold): the same rule for our own wording and for what staff write to citizens. */

const longestEasySentence = 15;
/** English writes apart what Danish writes together: the same thought has a few words more. */
const longestEasyEnglishSentence = 18;
const lettersOfShortWord = 6;
/** Many everyday English words have seven or eight letters (kitchen, breakfast has nine). */
const lettersOfShortEnglishWord = 8;
/** Fewer long words than this is no pattern: a name of a place or an aid may be long. */
const fewestLongWords = 4;
const highestShareOfLongWords = 0.3;

/**
 * What could be easier in a text; never more than a hint. `onlyCounts` stands beside hints on English: there is no measure
 * for it as LIX is for Danish. Words, letters and a list are all that is looked at; whether the order is clear, a picture of
 * speech is used, or this person knows the words, only somebody who knows them can tell.
 */
export type EasyHint = 'longSentence' | 'longWords' | 'hardWords' | 'onlyCounts';

/** The hints in the order in which they are shown. */
export const easyHints = ['longSentence', 'longWords', 'hardWords', 'onlyCounts'] as const;

/** The languages that are measured. */
export type MeasuredLanguage = 'da' | 'en';

const small: Readonly<Record<MeasuredLanguage, ReadonlySet<string>>> = {
  da: new Set('og det jeg du er ikke på til har med som vil skal hun han vi kan når hvor også'.split(' ')),
  en: new Set('the and of you is are not with that will can she he they it this want your my'.split(' ')),
};

/** The sentences of a text, without their stops; a line of its own is one too. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[.!?:]+(?=\s|$)|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** The words of a text. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
}

/** True for words of more than six letters. */
export function isLongWord(word: string): boolean {
  return word.length > lettersOfShortWord;
}

/**
 * LIX of texts read as one: words a sentence, plus long words in a hundred. Labels of a few words each count as a sentence
 * of the whole, so no single one is judged. 0 where there are no words.
 */
export function lixOf(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  const sentences = texts.flatMap(sentencesOf);
  if (words.length === 0 || sentences.length === 0) return 0;
  return words.length / sentences.length + (100 * words.filter(isLongWord).length) / words.length;
}

/** Words a sentence on average; 0 where there are none. */
export function averageSentence(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  return sentences.length === 0 ? 0 : texts.flatMap(wordsOf).length / sentences.length;
}

/**
 * The language a text is written in, by its small words and letters: staff who read their screens in English write Danish to
 * a Danish citizen. `otherwise` where nothing tells.
 */
export function languageOfText(text: string, otherwise: MeasuredLanguage): MeasuredLanguage {
  const words = wordsOf(text.toLowerCase());
  const count = (language: MeasuredLanguage) => words.filter((word) => small[language].has(word)).length;
  const danish = count('da') + (/[æøå]/i.test(text) ? 1 : 0);
  const english = count('en');
  if (danish === english) return otherwise;
  return danish > english ? 'da' : 'en';
}

/** The sentences that nobody should have to read in one breath: more than fifteen words. */
export function longSentencesOf(text: string, longest = longestEasySentence): readonly string[] {
  return sentencesOf(text).filter((sentence) => wordsOf(sentence).length > longest);
}

/**
 * What could be easier in a text that a citizen will read. Danish: a sentence over fifteen words, or many words of more than
 * six letters. English: a sentence over eighteen, many words of more than eight, or a word of offices. Takes the language of
 * the screen for a text that does not show its own.
 */
export function easyHintsFor(text: string, screen: MeasuredLanguage): readonly EasyHint[] {
  const isEnglish = languageOfText(text, screen) === 'en';
  const words = wordsOf(text);
  const letters = isEnglish ? lettersOfShortEnglishWord : lettersOfShortWord;
  const long = words.filter((word) => word.length > letters).length;
  const longest = isEnglish ? longestEasyEnglishSentence : longestEasySentence;
  const found: Readonly<Record<Exclude<EasyHint, 'onlyCounts'>, boolean>> = {
    longSentence: longSentencesOf(text, longest).length > 0,
    longWords: long >= fewestLongWords && long / words.length > highestShareOfLongWords,
    hardWords: isEnglish && words.some((word) => hardEnglishWords.some((hard) => hard.test(word))),
  };
  const hints = easyHints.filter((hint) => hint !== 'onlyCounts' && found[hint]);
  return isEnglish && hints.length > 0 ? [...hints, 'onlyCounts'] : hints;
}

/** What could be easier in what was just saved, and the place on the page where it stands now. */
export interface EasierToRead {
  readonly hints: readonly EasyHint[];
  /** Id of a part of the page; null: nowhere on its own. */
  readonly place: string | null;
}

/** Reads hints, comma between them, and a place from an address. Gives undefined where it names no hint there is. */
export function readEasier(hints: string | undefined, place: string | undefined): EasierToRead | undefined {
  const named = (hints ?? '').split(',');
  const known = easyHints.filter((hint) => named.includes(hint));
  if (known.length === 0) return undefined;
  return { hints: known, place: place !== undefined && /^[\w-]{1,80}$/.test(place) ? place : null };
}
