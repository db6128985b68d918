import type { Work } from '../../../database/visit.ts';
import { notReached, toBringAgain } from '../../../domain/meetings/not-reached.ts';
import { heardPointsOf } from '../store/heard-rows.ts';
import { newestClosedMeeting } from '../store/meeting-rows.ts';
import { type CardRow, cardsOf } from '../store/room-rows.ts';

/**
 * What the meeting before did not come to, and does not lie on the table of the next one (R-M1, R-S2), as the actor sees it.
 * Takes the cards of the next table. Empty before the first meeting was closed.
 */
export async function leftFromLastTime(
  work: Work,
  citizenId: string,
  table: readonly CardRow[],
): Promise<readonly CardRow[]> {
  const former = await newestClosedMeeting(work, citizenId);
  if (former === null) return [];
  const points = await heardPointsOf(work, former.id);
  const left = notReached(
    await cardsOf(work, former.id),
    points.flatMap(({ cardId }) => cardId ?? []),
  );
  return toBringAgain(left, table);
}
