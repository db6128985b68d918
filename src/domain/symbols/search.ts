import { type Compound, compoundOf, shortestPart, shortestWhole } from './compounds.ts';
import { isLikelySlip, isTwoSlipsApart, mayBeginAlike } from './slips.ts';
import { isWellKnown, phraseStems, type Vocabulary } from './vocabulary.ts';
import { danishSound, plainWord, withDanishLetters } from './word-forms.ts';

/** The longest search that makes sense, in characters. Routes refuse more. */
export const longestQuery = 60;

/** How much of a word's weight counts when it is met in this way. */
const trust = {
  /** By the number of endings taken off, from what was typed and from the known word together. */
  steps: [1, 0.95, 0.75],
  phrase: 0.95,
  token: 0.9,
  start: 0.6,
  phraseStart: 0.9,
  sound: 0.55,
  slip: 0.5,
  slipOfForm: 0.45,
  twoSlips: 0.4,
  lastPart: 0.3,
  /** Of what the last part of a word counts: a "cykeltur" is a trip before it is a bicycle. */
  besideLastPart: 0.985,
  firstPart: 0.2,
  partLength: 0.15,
} as const;
/** What scores less than this share of the best is noise. */
const leastShare = 0.3;
/** A letter wrong in a shorter word makes another word. */
const shortestMisspelt = 5;
/** What is left of a word without its ending must be longer. */
const shortestStemMisspelt = 6;
/** From so many letters on two may be wrong. */
const shortestMisspeltTwice = 8;
/** The beginning of a word says something from so many letters on. */
const shortestStart = 3;
const shortestFirstPart = 4;
/** From so many words on it is a sentence, not a search: its words are whole, and only what they name is meant. */
const fewestInSentence = 4;
/** In a sentence they only lead to what is said: of "siger goddag" no "siger nej" is meant. */
const leadsInSentence: ReadonlySet<string> = new Set(['sige', 'siger', 'sagde', 'sagt']);
/** In a sentence, what scores less than this share of a word's best is a far relation. */
const leastShareInSentence = 0.55;

/** How well a picture fits, and the word that found it: undefined where only a part of its name did. */
interface Score {
  readonly place: number;
  readonly score: number;
  readonly word: string | undefined;
}

/** Scores by place in the index; a picture keeps its best. */
class Scores {
  readonly #best = new Map<number, Score>();

  add(one: Score): void {
    if (one.score > (this.#best.get(one.place)?.score ?? 0)) this.#best.set(one.place, one);
  }

  addWord(vocabulary: Vocabulary, known: string, share: number): void {
    for (const { place, weight, word } of vocabulary.leads.get(known) ?? [])
      this.add({ place, score: weight * share, word });
  }

  get isEmpty(): boolean {
    return this.#best.size === 0;
  }

  entries(): Score[] {
    return [...this.#best.values()];
  }

  bestFirst(least: number = leastShare): Score[] {
    const best = Math.max(...this.entries().map(({ score }) => score));
    return this.entries()
      .filter(({ score }) => score >= best * least)
      .sort((a, b) => b.score - a.score || a.place - b.place);
  }
}

function addKnownForms(scores: Scores, vocabulary: Vocabulary, token: string): void {
  for (const { form, steps } of vocabulary.formsOf(token))
    for (const known of vocabulary.byForm.get(form) ?? [])
      scores.addWord(vocabulary, known.word, trust.steps[steps + known.steps] ?? 0);
}

function addStarts(scores: Scores, vocabulary: Vocabulary, start: string): void {
  if (start.length < shortestStart) return;
  const share = start.includes(' ') ? trust.phraseStart : trust.start;
  for (const word of vocabulary.leads.keys())
    if (word.length > start.length && word.startsWith(start))
      scores.addWord(vocabulary, word, share * (0.5 + (0.5 * start.length) / word.length));
}

/** What is written as it is heard, whatever its length: "vret" is "vred", "øll" is "øl". */
function addSounds(scores: Scores, vocabulary: Vocabulary, token: string): void {
  if (vocabulary.language !== 'da' || token.length < shortestStart) return;
  for (const word of vocabulary.bySound.get(danishSound(token)) ?? [])
    if (word.length > 1) scores.addWord(vocabulary, word, trust.sound);
}

/**
 * One letter wrong. In a short word that mostly makes another word: it must be five letters long and begin alike. Where an
 * ending was taken off what was typed, one is taken off the known word too ("kærsten" is "kæresten", "spanien" no "spand").
 * Known words with `within` in them alone.
 */
function addMisspellings(scores: Scores, vocabulary: Vocabulary, token: string, within = ''): void {
  for (const { form, steps } of vocabulary.formsOf(token)) {
    if (form.length < shortestMisspelt) continue;
    for (const [known, words] of vocabulary.byForm) {
      if (known.length < shortestMisspelt || Math.abs(known.length - form.length) > 1) continue;
      if (!mayBeginAlike(form, known)) continue;
      if (!isLikelySlip(form, known)) continue;
      for (const { word, steps: ofKnown } of words)
        if (!word.includes(within)) continue;
        else if (ofKnown > 0 ? steps > 0 : steps === 0 || form.length >= shortestStemMisspelt)
          scores.addWord(vocabulary, word, steps === 0 ? trust.slip : trust.slipOfForm);
    }
  }
  if (!scores.isEmpty || token.length < shortestMisspeltTwice) return;
  for (const word of vocabulary.words)
    if (
      word.length >= shortestMisspeltTwice &&
      Math.abs(word.length - token.length) <= 2 &&
      word.includes(within) &&
      mayBeginAlike(token, word) &&
      isTwoSlipsApart(token, word)
    )
      scores.addWord(vocabulary, word, trust.twoSlips);
}

/**
 * Danish puts words together: "sommerferie" is a kind of "ferie". The last part says what it is, the first what kind; both must
 * be words: "tatovering" is no "ring".
 */
function addCompound(scores: Scores, vocabulary: Vocabulary, { first, last }: Compound): void {
  const share = trust.lastPart + (trust.partLength * last.length) / (first.length + last.length);
  scores.addWord(vocabulary, last, share);
  scores.addWord(vocabulary, first, share * trust.besideLastPart);
}

/**
 * Where only the beginning of a long word is known, it says what kind: "kattelem" has to do with a "kat". What is less than half
 * of the word must be well known as it stands: "modeltog" has nothing to do with "mod".
 */
function addFirstPart(scores: Scores, vocabulary: Vocabulary, token: string): void {
  if (token.length < shortestWhole) return;
  for (let cut = shortestFirstPart; cut <= token.length - 2; cut += 1) {
    const first = token.slice(0, cut);
    const share = trust.firstPart + (trust.partLength * cut) / token.length;
    if (cut > token.length / 2) {
      for (const { form } of vocabulary.formsOf(first))
        if (form.length >= shortestPart) scores.addWord(vocabulary, form, share);
    } else {
      const word = first.replace(/s$/, '');
      if (word.length >= shortestFirstPart && isWellKnown(vocabulary, word))
        scores.addWord(vocabulary, word, share);
    }
  }
}

/** An inflected word that is right as it is written and has no picture: no other word was meant. */
function hasNoPicture(vocabulary: Vocabulary, token: string): boolean {
  return vocabulary
    .formsOf(token)
    .some(({ form, steps }) => steps <= 1 && vocabulary.withoutPicture.has(form));
}

/** Words written as one, or parted elsewhere: "kedafdet" is "ked af det". */
function addSqueezed(scores: Scores, vocabulary: Vocabulary, text: string): void {
  for (const phrase of vocabulary.bySqueezed.get(text.replaceAll(' ', '')) ?? [])
    scores.addWord(vocabulary, phrase, trust.phrase);
}

function scoreWord(vocabulary: Vocabulary, token: string): Scores {
  const scores = new Scores();
  if (vocabulary.withoutPicture.has(token)) return scores;
  scores.addWord(vocabulary, token, 1);
  addSqueezed(scores, vocabulary, token);
  if (isWellKnown(vocabulary, token)) return scores;
  addKnownForms(scores, vocabulary, token);
  const isKnown = !scores.isEmpty;
  addStarts(scores, vocabulary, token);
  if (isKnown || hasNoPicture(vocabulary, token)) return scores;
  const compound = compoundOf(vocabulary, token);
  if (compound !== undefined) {
    addCompound(scores, vocabulary, compound);
    // A slip in one of the parts is still the same word: "fødseldag" is a "fødselsdag".
    addMisspellings(scores, vocabulary, token, compound.last);
    return scores;
  }
  addSounds(scores, vocabulary, token);
  addMisspellings(scores, vocabulary, token);
  if (scores.isEmpty) addFirstPart(scores, vocabulary, token);
  return scores;
}

/** What a word of a sentence names: no beginnings, misspellings or parts, and nothing far off. */
function scoreNamed(vocabulary: Vocabulary, token: string): Scores {
  const scores = new Scores();
  if (vocabulary.withoutPicture.has(token)) return scores;
  scores.addWord(vocabulary, token, 1);
  if (scores.isEmpty || !isWellKnown(vocabulary, token)) addKnownForms(scores, vocabulary, token);
  return scores;
}

function addTogether(
  scores: Scores,
  tokens: readonly string[],
  entriesOf: (token: string) => readonly Score[],
): void {
  const together = new Map<number, { readonly sum: number; readonly best: Score }>();
  for (const token of tokens)
    for (const one of entriesOf(token)) {
      const { sum, best } = together.get(one.place) ?? { sum: 0, best: one };
      together.set(one.place, { sum: sum + one.score, best: best.score >= one.score ? best : one });
    }
  for (const { sum, best } of together.values())
    scores.add({ ...best, score: (sum / tokens.length) * trust.token });
}

function scorePhrase(vocabulary: Vocabulary, phrase: string): Scores {
  const scores = new Scores();
  scores.addWord(vocabulary, phrase, 1);
  if (isWellKnown(vocabulary, phrase)) return scores;
  for (const known of vocabulary.phrases.get(phraseStems(phrase, vocabulary.formsOf)) ?? [])
    scores.addWord(vocabulary, known, trust.phrase);
  addSqueezed(scores, vocabulary, phrase);
  scores.addWord(vocabulary, phrase.replaceAll(' ', ''), trust.phrase);
  addStarts(scores, vocabulary, phrase);

  const all = phrase.split(' ');
  const telling = all.filter((token) => !vocabulary.fillers.has(token));
  const tokens = telling.length > 0 ? telling : all.slice(-1);
  if (all.length >= fewestInSentence)
    addTogether(
      scores,
      tokens.filter((token) => !leadsInSentence.has(token)),
      (token) => scoreNamed(vocabulary, token).bestFirst(leastShareInSentence),
    );
  // A sentence that names nothing we know is searched as it was typed.
  if (scores.isEmpty) addTogether(scores, tokens, (token) => scoreWord(vocabulary, token).entries());
  return scores;
}

/** The beginning of a text that can be searched for: whole words only. Takes a text of any length. */
export function searchable(text: string): string {
  if (text.length <= longestQuery) return text;
  const cut = text.slice(0, longestQuery + 1);
  const end = cut.search(/\s\S*$/);
  return end > 0 ? cut.slice(0, end) : text.slice(0, longestQuery);
}

/** A picture that was found: its place in the index, and the word that found it, as a dictionary spells it. */
export interface Found {
  readonly place: number;
  /** Undefined where only a part of the picture's name or search words did. */
  readonly word: string | undefined;
}

/**
 * Finds pictures for a word or a few words, best first: the same on the server and in a browser without a connection.
 * Takes what a person typed: inflected, as it sounds, misspelt by one letter from five on and by two from eight on, in one word
 * or two, or without æøå. Gives at most
 * `limit` pictures, none for an empty search. Refuses nothing.
 */
export function picturesFound(vocabulary: Vocabulary, query: string, limit: number): readonly Found[] {
  const typed = plainWord(searchable(query));
  if (typed === '') return [];
  const meant = vocabulary.language === 'da' ? withDanishLetters(typed) : undefined;

  const scores = new Scores();
  for (const text of meant === undefined ? [typed] : [typed, meant]) {
    const found = text.includes(' ') ? scorePhrase(vocabulary, text) : scoreWord(vocabulary, text);
    for (const one of found.entries()) scores.add(one);
  }
  return scores
    .bestFirst()
    .slice(0, limit)
    .map(({ place, word }) => ({ place, word }));
}
