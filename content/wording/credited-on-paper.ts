import type { document } from './da/document.ts';
import type { SameKeys } from './same-keys.ts';

type DocumentWords = SameKeys<typeof document>;

/** The words of a document whose foot names the makers of the municipality's own pictures in it, and their licences. */
export function creditedOnPaper(words: DocumentWords, packCredit: string): DocumentWords {
  if (packCredit === '') return words;
  return { ...words, staff: { ...words.staff, credit: words.staff.creditWithPacks(packCredit) } };
}
