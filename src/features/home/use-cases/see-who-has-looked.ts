import type { Visit } from '../../../database/visit.ts';
import { type Look, looksOf } from '../store-looks.ts';

/** How many looks a page shows. */
export const looksAPage = 50;

/**
 * Who has looked at or changed a citizen's data (R-T3), newest first, from the key `before` on. The citizen's own looks are
 * left out. Throws NotFound for anybody but the citizen and the guardian.
 */
export function whoHasLooked(
  visit: Visit,
  citizenId: string,
  before: string | null,
): Promise<readonly Look[]> {
  return visit.read({ event: 'whoHasLooked.viewed', citizenId }, async (work) => {
    const looks = await looksOf(work, citizenId, before, looksAPage);
    if (looks.length === 0) work.sawNothing();
    return looks;
  });
}
