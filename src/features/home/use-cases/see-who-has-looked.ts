import type { Visit } from '../../../database/visit.ts';
import { isToldAsLook, wholeDays } from '../../../domain/access/looks.ts';
import { type Look, looksOf } from '../store-looks.ts';

/** How many lines of the record a page tells at most. */
const looksAPage = 300;

/** A page of looks at a citizen's data. */
export interface LooksPage {
  /** Newest first. */
  readonly looks: readonly Look[];
  /** The key from which older ones go on; null when there are none. */
  readonly olderThan: string | null;
}

/**
 * Who has looked at or changed a citizen's data (R-T3), newest first, from the key `before` on, by whole days. The citizen's own
 * looks are left out, and those of people around them that showed nothing. Throws NotFound for anybody but the citizen and the guardian.
 */
export function whoHasLooked(visit: Visit, citizenId: string, before: string | null): Promise<LooksPage> {
  return visit.read({ event: 'whoHasLooked.viewed', citizenId }, async (work) => {
    const { looks, isMore } = wholeDays(await looksOf(work, citizenId, before, looksAPage + 1), looksAPage);
    if (looks.length === 0) work.sawNothing();
    return { looks: looks.filter(isToldAsLook), olderThan: isMore ? (looks.at(-1)?.id ?? null) : null };
  });
}
