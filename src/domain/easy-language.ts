/** How easy a text is to read (design § Numbers to hold): the same rule for our own wording and for what staff write to citizens. */

const longestEasySentence = 15;
const lettersOfShortWord = 6;
/** Fewer long words than this is no pattern: a name of a place or an aid may be long. */
const fewestLongWords = 4;
const highestShareOfLongWords = 0.3;

/** What could be easier in a text; never more than a hint. */
export type EasyHint = 'longSentence' | 'longWords';

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

/** The sentences that nobody should have to read in one breath: more than fifteen words. */
export function longSentencesOf(text: string): readonly string[] {
  return sentencesOf(text).filter((sentence) => wordsOf(sentence).length > longestEasySentence);
}

/** What could be easier in a text that a citizen will read: a sentence over fifteen words, or many long words. */
export function easyHintsFor(text: string): readonly EasyHint[] {
  const words = wordsOf(text);
  const long = words.filter(isLongWord).length;
  const hasManyLongWords = long >= fewestLongWords && long / words.length > highestShareOfLongWords;
  return [
    ...(longSentencesOf(text).length > 0 ? (['longSentence'] as const) : []),
    ...(hasManyLongWords ? (['longWords'] as const) : []),
  ];
}
