import { danishForms, danishSound, englishForms, plainWord, type WordForm } from './word-forms.ts';

/** The languages that pictures are found in. */
export type SearchLanguage = 'da' | 'en';

/** What pictures are found by, in one language. The server reads it from its files, the browser from the server. */
export interface SearchIndex {
  readonly pictures: readonly (readonly [id: string, name: string, tags: readonly string[]])[];
  /** Our own words, each with the places of its pictures in `pictures`, best first. */
  readonly ownWords: readonly (readonly [word: string, places: readonly number[]])[];
  /** Words without a picture that look like another's misspelling: whoever writes them means them. */
  readonly withoutPicture?: readonly string[];
}

/** A picture that a word leads to. A higher weight is a better picture for the word. */
export interface Lead {
  /** Place in `SearchIndex.pictures`. */
  readonly place: number;
  readonly weight: number;
  /** The word as it is spelt, where it is a word for the picture and no part of a longer one. */
  readonly word?: string;
}

/** All words of a language that lead to pictures. */
export interface Vocabulary {
  readonly language: SearchLanguage;
  /** Words and short phrases as written in the data. */
  readonly leads: ReadonlyMap<string, readonly Lead[]>;
  /** The keys of `leads`, single words only. */
  readonly words: readonly string[];
  /** From a form to the words that have it. */
  readonly byForm: ReadonlyMap<string, readonly { readonly word: string; readonly steps: number }[]>;
  /** From the stems of a phrase to the phrases. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** From a phrase written without blanks to the phrases, or words, that are parted there. */
  readonly bySqueezed: ReadonlyMap<string, readonly string[]>;
  readonly formsOf: (word: string) => readonly WordForm[];
  /** From how a word sounds to the words that do; Danish alone. */
  readonly bySound: ReadonlyMap<string, readonly string[]>;
  /** Words that carry no picture when other words stand beside them. */
  readonly fillers: ReadonlySet<string>;
  /** Words that are right as they are written and have no picture. */
  readonly withoutPicture: ReadonlySet<string>;
}

/** Our own choice outweighs a picture's name, which outweighs the packages' search words. */
const weights = { own: 100, ownStep: 3, label: 85, labelWord: 65, tag: 60, tagWord: 25 } as const;

/** A woman's or man's version stands after the neutral one. */
const variantOfPerson = /^1F46[89]-200D|-200D-264[02]/;
const variantLoss = 6;

/** A picture that says no to what it shows: "mobiltelefoner forbudt". It stands after the thing itself. */
const saysNo = {
  da: new Set(['forbudt', 'ingen', 'ikke']),
  en: new Set(['no', 'not', 'non', 'prohibited']),
};
const weightOfNo = 20;

const fillers = {
  da: 'ad af aldrig alle altid anden andet andre at bare bedre blev blive bliver både da de dem den denne der deres derfor det dette dig dine disse dit du efter eller ellers en end enten er et fik flere for fordi fra før få får gerne gør gøre ham han hans har have hele helt hen hendes her hos hun hvad hvem hver hvilken hvis hvor hvordan hvorfor i igen ikke ind inden jeg jer jeres jo kan kun kunne lave laver lavet lidt lige man mange med meget mellem men mens mere mest mig min mine mit mod må måske måtte ned nogen noget nogle nu når og også om op os over på sammen selv sig sin sine sit skal skulle som stadig så tage tager til ud uden under ved vel vi vil ville vore vores være',
  en: 'a an and are at be but by can do for from get go have he her his how i if in is it like me more my not of on or our out so some that the their them then they this to up us very want was we what when where while will with without would you your',
} as const;

/** The words of a search that carry a picture; the last one where none does. */
export function tellingWords(words: readonly string[], language: SearchLanguage): readonly string[] {
  const without = new Set(fillers[language].split(' '));
  const telling = words.filter((word) => !without.has(word));
  return telling.length > 0 ? telling : words.slice(-1);
}

/** The shortest form of each word, a blank between: "børster tænderne" and "børste tænder" are one phrase. */
export function phraseStems(phrase: string, formsOf: Vocabulary['formsOf']): string {
  const shortest = (word: string) =>
    formsOf(word).reduce((best, { form }) => (form.length < best.length ? form : best), word);
  return phrase.split(' ').map(shortest).join(' ');
}

/** Builds the vocabulary of a language from its index. */
export function buildVocabulary(language: SearchLanguage, index: SearchIndex): Vocabulary {
  const leads = new Map<string, Lead[]>();
  const fillerWords = new Set(fillers[language].split(' '));
  const formsOf = language === 'da' ? danishForms : englishForms;

  const add = (text: string, to: Lead) => {
    const word = plainWord(text);
    if (word === '') return;
    const found = leads.get(word);
    if (found === undefined) leads.set(word, [to]);
    else found.push(to);
  };
  const lead = (word: string, place: number, weight: number) => add(word, { place, weight, word });
  const leadParts = (text: string, place: number, weight: number, weightBesideNo = weight) => {
    const parts = plainWord(text).split(' ');
    if (parts.length < 2) return;
    for (const part of parts)
      if (!fillerWords.has(part))
        add(part, { place, weight: saysNo[language].has(part) ? weight : weightBesideNo });
  };

  for (const [word, places] of index.ownWords)
    places.forEach((place, position) => {
      lead(word, place, weights.own - position * weights.ownStep);
    });
  index.pictures.forEach(([id, name, tags], place) => {
    const loss = variantOfPerson.test(id) ? variantLoss : 0;
    const isNo = plainWord(name)
      .split(' ')
      .some((word) => saysNo[language].has(word));
    const atMost = (weight: number) => (isNo ? Math.min(weight, weightOfNo) : weight) - loss;
    lead(name, place, weights.label - loss);
    leadParts(name, place, weights.labelWord - loss, atMost(weights.labelWord));
    for (const tag of tags) {
      const isNoToo = plainWord(tag)
        .split(' ')
        .some((word) => saysNo[language].has(word));
      lead(tag, place, isNoToo ? weights.tag - loss : atMost(weights.tag));
      leadParts(tag, place, atMost(weights.tagWord));
    }
  });

  const words = [...leads.keys()].filter((word) => !word.includes(' '));
  const byForm = new Map<string, { word: string; steps: number }[]>();
  for (const word of words)
    for (const { form, steps } of formsOf(word)) {
      const found = byForm.get(form);
      if (found === undefined) byForm.set(form, [{ word, steps }]);
      else found.push({ word, steps });
    }
  const withoutPicture = new Set((index.withoutPicture ?? []).map(plainWord));
  const bySound = new Map<string, string[]>();
  if (language === 'da')
    for (const word of words) {
      const sound = danishSound(word);
      bySound.set(sound, [...(bySound.get(sound) ?? []), word]);
    }
  const phrases = new Map<string, string[]>();
  const bySqueezed = new Map<string, string[]>();
  for (const phrase of leads.keys()) {
    if (!phrase.includes(' ')) continue;
    const stems = phraseStems(phrase, formsOf);
    phrases.set(stems, [...(phrases.get(stems) ?? []), phrase]);
    const squeezed = phrase.replaceAll(' ', '');
    bySqueezed.set(squeezed, [...(bySqueezed.get(squeezed) ?? []), phrase]);
  }
  return {
    language,
    leads,
    words,
    byForm,
    bySound,
    bySqueezed,
    phrases,
    formsOf,
    fillers: fillerWords,
    withoutPicture,
  };
}

/** From this weight on a word is well known: our own choice or a picture's name. */
const wellKnown = 80;

/** Only its own pictures answer a well-known word: "far" is not an inflected "fare", nor the start of "farve". */
export function isWellKnown(vocabulary: Vocabulary, text: string): boolean {
  return vocabulary.leads.get(text)?.some(({ weight }) => weight >= wellKnown) === true;
}
