import type { wordingIn } from '../../../content/wording/wording.ts';
import type { PacksOnPaper } from './use-cases/packs.ts';

type DocumentWords = ReturnType<typeof wordingIn>['document'];

/** The words of a document whose foot names the makers of the municipality's own pictures in it, and their licences. */
export function creditedOnPaper(words: DocumentWords, { credit }: PacksOnPaper): DocumentWords {
  if (credit === '') return words;
  return { ...words, staff: { ...words.staff, credit: words.staff.creditWithPacks(credit) } };
}
