import { type Refusal, refuse } from '../refusal.ts';
import type { Score } from './scores.ts';

/** "Hvad gør forskellen?" is asked where how it goes was said at more than one place, everywhere being one of them (R-M6). */
export function asksForDifference(scores: readonly Pick<Score, 'place'>[]): boolean {
  return new Set(scores.map(({ place }) => place)).size > 1;
}

/**
 * True for those whose scores stand beside one another: everybody who scored, and the citizen also where another wrote down
 * what they said (R-M6, R-M7). Takes the scores of a goal at the meeting.
 */
export function maySayDifference(
  scores: readonly Pick<Score, 'place' | 'personId' | 'as'>[],
  { personId, isCitizen }: { readonly personId: string; readonly isCitizen: boolean },
): boolean {
  if (!asksForDifference(scores)) return false;
  return scores.some((score) => (score.as === 'citizen' ? isCitizen : score.personId === personId));
}

/**
 * What makes the difference, said by one of them in their own name; empty takes it back, unless it is drawn, said or
 * photographed as well (R-M6, R-P5). Refuses whoever has not scored, a goal that was scored at one place, and nothing said
 * where nothing stood.
 */
export function writeDifference(
  scores: readonly Pick<Score, 'place' | 'personId' | 'as'>[],
  who: { readonly personId: string; readonly isCitizen: boolean },
  words: string,
  { isSaidAlready, hasFiles }: { readonly isSaidAlready: boolean; readonly hasFiles: boolean },
): { readonly words: string | null } | Refusal<'scoreFirst' | 'saidNothing'> {
  if (!maySayDifference(scores, who)) return refuse('scoreFirst', 'words');
  if (words.trim() !== '') return { words };
  if (hasFiles) return { words: '' };
  return isSaidAlready ? { words: null } : refuse('saidNothing', 'words');
}

/** Those that say something, in words or otherwise: what was drawn and taken back leaves nothing to show (R-P5). */
export function saidDifferences<Said extends { readonly words: string; readonly files?: readonly unknown[] }>(
  differences: readonly Said[],
): readonly Said[] {
  return differences.filter(({ words, files = [] }) => words.trim() !== '' || files.length > 0);
}
