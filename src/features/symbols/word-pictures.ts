import type { Language } from '../../../content/wording/wording.ts';
import { picturedWords } from '../../domain/symbols/word-pictures.ts';
import { vocabularies } from './search.ts';
import { symbolPath, symbols } from './symbol-index.ts';

/** The picture of a word that says no. */
const noPicture = '274C';

/**
 * Pictures for the words of a text (`picturedWords` in src/domain/symbols), each with its word as it was written. From the
 * library alone: nothing is asked of the database, and nothing is kept.
 */
export function wordPictures(
  text: string,
  language: Language,
): readonly { readonly word: string; readonly src: string; readonly saysNo: boolean }[] {
  return picturedWords(vocabularies[language], text).flatMap(({ word, place }) => {
    const id = place === 'no' ? noPicture : symbols[place]?.id;
    return id === undefined ? [] : [{ word, src: symbolPath(id), saysNo: place === 'no' }];
  });
}
