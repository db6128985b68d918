import { isPartOfPhrase } from './fixed-phrases.ts';
import type { Vocabulary } from './vocabulary.ts';
import { plainWord } from './word-forms.ts';

/** A word as it was written, and the place of its picture in the index; `no` for a word that says no. */
export interface PicturedWord {
  readonly word: string;
  readonly place: number | 'no';
}

/** So many pictures stand over a text at most: more is a riddle, not a help. */
export const mostWordPictures = 6;

/** Only our own choice for a word, or a picture's whole name, is sure enough to stand over what somebody wrote. */
const [ownChoice, wholeName] = [100, 85];
/** A picture's name is a whole word only from so many letters on: shorter ones have other meanings too. */
const shortestName = 5;
/** Words of fewer letters are met as they are: "få" is no inflected "får". */
const shortestInflected = 4;
/** An ending may be taken off the written word or the known one; off both only where so many letters are left. */
const [oneEnding, twoEndings, leftOfTwo] = [1, 2, 4];
const longestPhrase = 5;

const sayingNo = {
  da: new Set(['ikke', 'aldrig', 'ingen', 'intet', 'uden']),
  en: new Set(['not', 'never', 'no', 'without', 'don’t', 'cannot', 'can’t']),
};
/**
 * Words whose picture shows something else than they mean in a sentence ("nogle gange" is no multiplication), or a child where
 * a grown person may be meant.
 */
const meansSomethingElse = new Set(
  'søster bror datter søn sister brother daughter son gange gang samme roder godt selv lige okay meget her der efter ret vælg først lidt før hvor hvem hvad pas slag fedt bind fri god rigtig give finde miste slå plejer pleje høj ilt nummer loft skur fyn rar tag led lave fin kendt fad bide bid sand mel ar had lyst lift syn vest alle true rig nær lang stor lille lav bakke score komme bruge åbne lukke rette veje brække smart flot ren optaget fremmed frist forhold fald falde faste ble tabe søge binde mester tom lim leve lever måle skuffe engel dampe øst sti band kors tun dej optage klippe kaste fjerne smide tænde skive svin mørk sikker hurtig single enlig kontakt salg vagt sælger retten kammerat klasse karakter holde holder holdt right well even here there after'.split(
    ' ',
  ),
);

/**
 * The words of a text that have a sure picture, in their order, each picture once. A word that says no is among them,
 * because "bo alene" over "vil ikke bo alene" would say the opposite; a sentence whose no has no picture after it gives
 * nothing. Takes what somebody wrote; refuses nothing.
 */
export function picturedWords(
  vocabulary: Vocabulary,
  text: string,
  most = mostWordPictures,
): readonly PicturedWord[] {
  const found: PicturedWord[] = [];
  for (const sentence of text.split(/[.!?\n]+/)) {
    const inIt = picturedIn(vocabulary, sentence).filter(
      ({ place }) => place === 'no' || found.every((one) => one.place !== place),
    );
    if (inIt.at(-1)?.place === 'no' || found.length + inIt.length > most) continue;
    found.push(...inIt);
  }
  return found;
}

function picturedIn(vocabulary: Vocabulary, sentence: string): readonly PicturedWord[] {
  const words = sentence.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
  const plain = words.map(plainWord);
  const found: PicturedWord[] = [];
  let at = 0;
  while (at < words.length) {
    const { picture, length } = longestFrom(vocabulary, words.slice(at, at + longestPhrase));
    const isMeant = length > 1 || vocabulary.language !== 'da' || !isPartOfPhrase(plain, at);
    const isNew = picture === 'no' || found.every(({ place }) => place !== picture);
    if (picture !== undefined && isNew && isMeant)
      found.push({ word: words.slice(at, at + length).join(' '), place: picture });
    at += length;
  }
  return found;
}

function longestFrom(
  vocabulary: Vocabulary,
  words: readonly string[],
): { readonly picture: PicturedWord['place'] | undefined; readonly length: number } {
  for (let length = words.length; length > 1; length -= 1) {
    const picture = surePlace(vocabulary, plainWord(words.slice(0, length).join(' ')), ownChoice);
    if (picture !== undefined) return { picture, length };
  }
  return { picture: pictureOfWord(vocabulary, plainWord(words[0] ?? '')), length: 1 };
}

function pictureOfWord(vocabulary: Vocabulary, word: string): PicturedWord['place'] | undefined {
  if (sayingNo[vocabulary.language].has(word)) return 'no';
  if (vocabulary.fillers.has(word) || meansSomethingElse.has(word)) return undefined;
  const exact = surePlace(vocabulary, word, word.length < shortestName ? ownChoice : wholeName);
  if (exact !== undefined) return exact;
  if (word.length < shortestInflected) return undefined;
  const near = vocabulary
    .formsOf(word)
    .flatMap(({ form, steps }) =>
      (vocabulary.byForm.get(form) ?? []).map((known) => ({ ...known, form, steps: steps + known.steps })),
    );
  // The nearest, and of those the longest: "taler" is "tale" before it is "tal".
  const sure = near
    .filter(({ form, steps }) => steps <= oneEnding || (steps <= twoEndings && form.length >= leftOfTwo))
    .sort((a, b) => b.word.length - a.word.length || a.steps - b.steps);
  for (const known of sure) {
    const place = meansSomethingElse.has(known.word)
      ? undefined
      : surePlace(vocabulary, known.word, ownChoice);
    if (place !== undefined) return place;
  }
  return undefined;
}

function surePlace(vocabulary: Vocabulary, word: string, least: number): number | undefined {
  const leads = vocabulary.leads.get(word) ?? [];
  const best = leads.reduce<(typeof leads)[number] | undefined>(
    (sofar, one) => (sofar === undefined || one.weight > sofar.weight ? one : sofar),
    undefined,
  );
  return best !== undefined && best.weight >= least ? best.place : undefined;
}
