import type { PageContext } from './page-context.ts';

/**
 * Who speaks, for the one who reads: "Bente, Pouls søster" is "Bente, din søster" on Poul's own screen, since nobody is spoken
 * of in the third person there (R-P8). Takes the name as it was written and the citizen's given name; to everybody else it
 * stands as it was written.
 */
export function speakerTo(page: PageContext, written: string, givenName: string): string {
  if (page.actor?.isAboutMe !== true || givenName === '') return written;
  const name = givenName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whose = new RegExp(`(^|[\\s,(])${name}(?:['’]s?|s)\\s+([\\p{L}-]+)`, 'giu');
  return written.replace(
    whose,
    (_, before: string, kin: string) => `${before}${page.words.home.yourKin(kin)}`,
  );
}

/** Whether somebody's words beside their answer say nothing but the answer: "Du er enig: Ja." says it twice. */
export function repeatsAnswer(state: string, words: string): boolean {
  const bare = words
    .trim()
    .replace(/[.!]+$/, '')
    .toLowerCase();
  return (
    (state === 'agree' && ['ja', 'yes'].includes(bare)) ||
    (state === 'disagree' && ['nej', 'no'].includes(bare))
  );
}
