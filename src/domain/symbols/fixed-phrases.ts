/** A word that means what it says only where it stands alone: with these words behind it, it says something else. */
interface PhraseWord {
  readonly forms: string;
  readonly with: string;
}

const directions =
  'på i til ud ind op ned om over under efter fra af an med for imod videre tilbage rundt glip amok';

const phraseWords: readonly PhraseWord[] = [
  // "gå på grafisk skole", "gå til dans", "gå ned med stress"
  { forms: 'gå går gik gået', with: directions },
  // "køre på cykel", "køre i bus": the other word says what by
  { forms: 'køre kører kørte kørt', with: 'på i med ned sur træt' },
  { forms: 'løbe løber løb løbet', with: 'ind tør ud over i' },
  { forms: 'flyve flyver fløj fløjet', with: 'op i' },
  { forms: 'lede leder ledte', with: 'efter' },
  // "sætter pris på", "lægger vægt på"
  { forms: 'pris vægt', with: 'på' },
];
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const phrases = phraseWords.map(({ forms, with: behind }) => ({
  forms: wordsOf(forms),
  behind: wordsOf(behind),
}));

const pronouns = wordsOf('jeg du han hun den det vi i de man');
/** What may stand between a verb and its word: "gå selv til dans", "går jeg på kursus". */
const between = wordsOf(
  'jeg du han hun vi de man selv gerne også ikke alene nu så altid ofte igen tit hver dag dagligt mere helst stadig sammen bare lidt',
);
const mostBetween = 2;

/**
 * True where a word is only a part of what several say together, so that its own picture would be wrong: "gå" in "gå på grafisk
 * skole" is no walk, and "det går" is none; "tog" in "jeg tog bussen" is no train. Takes the plain, lower-case words of a
 * sentence and the place of one. Better no picture than a wrong one (R-P8).
 */
export function isPartOfPhrase(words: readonly string[], at: number): boolean {
  const [word = '', previous = '', next = ''] = [words[at], words[at - 1], words[at + 1]];
  if (word === 'tog') return pronouns.has(previous) || pronouns.has(next);
  if (/^(gå|går|gik|gået|køre|kører|kørte|kørt)$/.test(word) && (previous === 'det' || next === 'det'))
    return true;
  const phrase = phrases.find(({ forms }) => forms.has(word));
  if (phrase === undefined) return false;
  for (let far = 1; far <= mostBetween + 1; far += 1) {
    const behind = words[at + far] ?? '';
    if (phrase.behind.has(behind)) return true;
    if (!between.has(behind)) return false;
  }
  return false;
}
