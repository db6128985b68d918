import { symbolById } from './symbol-index.ts';

/**
 * What a card of the meeting is called where a plan names it (R-M1): its words, else the Danish names of its pictures, else
 * that it is a picture. Takes the card; the plan is in Danish, and sealed as it is written (R-M8).
 */
export function nameOfPoint({
  words,
  symbols,
}: {
  readonly words: string;
  readonly symbols: readonly string[];
}): string {
  if (words.trim() !== '') return words;
  const names = symbols.flatMap((id) => symbolById(id)?.label.da ?? []);
  return names.length > 0 ? names.join(', ') : 'Billede';
}
