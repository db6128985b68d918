import { pictureIn } from './meant-symbol.ts';

/** So many pictures a search shows. */
export const mostFound = 12;

/** The municipality's own first, but never so many that the library is found no more. */
export function packsFirst<T>(ofPacks: readonly T[], ofLibrary: readonly T[], limit: number): readonly T[] {
  const fromPacks = Math.max(Math.ceil(limit / 2), limit - ofLibrary.length);
  return [...ofPacks.slice(0, fromPacks), ...ofLibrary].slice(0, limit);
}

/**
 * Puts what somebody used lately before the rest of what was found, each part in its own order. A picture counts as used under
 * whatever word; it keeps the word it was found by.
 */
export function usedFirst(found: readonly string[], recent: readonly string[]): readonly string[] {
  const used = [...new Set(recent.map(pictureIn))].flatMap((picture) =>
    found.filter((id) => pictureIn(id) === picture),
  );
  return [...used, ...found.filter((id) => !used.includes(id))];
}

/** What a search met, each part best first. */
export interface Met {
  /** One's own photos. */
  readonly own: readonly string[];
  readonly ofPacks: readonly string[];
  readonly ofLibrary: readonly string[];
  /** What the one who looks used lately, newest first. */
  readonly recent: readonly string[];
}

/** The pictures of a search as they are shown: one's own, the municipality's, those used lately, the library; each once. */
export function inOrderShown({ own, ofPacks, ofLibrary, recent }: Met, limit: number): readonly string[] {
  const others = packsFirst(ofPacks, usedFirst(ofLibrary, recent), limit);
  return [...new Set([...own, ...others])].slice(0, limit);
}
