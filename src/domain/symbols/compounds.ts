import { isWellKnown, type Vocabulary } from './vocabulary.ts';

/** So many letters a part has at least, and the whole word. */
export const [shortestPart, shortestWhole] = [3, 6];

/** The word that a part of a longer one is, as it stands there or inflected; undefined where it is none. */
function wordOfPart(vocabulary: Vocabulary, part: string): string | undefined {
  const words = vocabulary
    .formsOf(part)
    .flatMap(({ form }) => (form.length >= shortestPart && vocabulary.leads.has(form) ? [form] : []));
  const word = words.find((one) => isWellKnown(vocabulary, one));
  // So few letters are a word by chance.
  return word ?? (part.length > shortestPart ? words[0] : undefined);
}

/** Endings that make another kind of word, and are no last part: "ensomhed" has nothing to do with heat. */
const endingsOfWords =
  /^(hed|heden|heder|skab|skabet|dom|dommen|som|lig|lige|ligt|bar|løs|løse|løst|sam|fuld|fuldt|agtig)$/;

/** A word that is put together from two that are known: "bank" and "kort". */
export interface Compound {
  /** What kind it is. */
  readonly first: string;
  /** What it is. */
  readonly last: string;
}

/**
 * The two words of a word that is put together; "s" or "e" may link them. Of several such pairs the one that is best known and
 * plainest ("selvmords-tanker", not "selvmord-stanker"), then the one with the longest last part. Undefined for another word.
 */
export function compoundOf(vocabulary: Vocabulary, token: string): Compound | undefined {
  if (vocabulary.language !== 'da' || token.length < shortestWhole) return undefined;
  let best: (Compound & { readonly sure: number }) | undefined;
  for (let cut = shortestPart; cut <= token.length - shortestPart; cut += 1) {
    const [written, lastWritten] = [token.slice(0, cut), token.slice(cut)];
    if (endingsOfWords.test(lastWritten)) continue;
    const last = wordOfPart(vocabulary, lastWritten);
    const isLinked = written.endsWith('s') || lastWritten.length > shortestPart;
    const known = isLinked ? vocabulary.byForm : vocabulary.leads;
    const first = [written, written.replace(/[se]$/, '')].find((one) =>
      one.length > shortestPart ? known.has(one) : isWellKnown(vocabulary, one),
    );
    if (last === undefined || first === undefined || first.length < shortestPart) continue;
    const signs = [
      isWellKnown(vocabulary, first),
      isWellKnown(vocabulary, last),
      last === lastWritten,
      first !== written,
    ];
    const sure = signs.filter(Boolean).length;
    if (sure > (best?.sure ?? -1)) best = { first, last, sure };
  }
  return best;
}
