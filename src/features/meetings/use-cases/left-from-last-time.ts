import type { Work } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import { notReached, readsWhatWasLeft, toBringAgain } from '../../../domain/meetings/not-reached.ts';
import { heardPointsOf } from '../store/heard-rows.ts';
import { type MeetingRow, newestClosedMeeting } from '../store/meeting-rows.ts';
import { participantsOf } from '../store/people-rows.ts';
import { type CardRow, cardsOf } from '../store/room-rows.ts';

/**
 * What the meeting before did not come to, and does not lie on the table of the next one (R-M1, R-S2), as the actor sees it.
 * Takes the next meeting and the cards of its table. Empty before the first meeting was closed, and to those whom what the last one
 * left is not for (R-P6).
 */
export async function leftFromLastTime(
  work: Work,
  citizenId: string,
  meeting: Pick<MeetingRow, 'roundNumber'>,
  table: readonly CardRow[],
): Promise<readonly CardRow[]> {
  const former = await newestClosedMeeting(work, citizenId);
  if (former === null) return [];
  const { roundNumber: lastRoundNumber } = former;
  const { personId } = work.actor;
  const people = await participantsOf(work, former.id);
  const isForMe = readsWhatWasLeft({
    roundNumber: meeting.roundNumber,
    lastRoundNumber,
    readsEveryAgenda: canAll(work.actor, 'meetingRoom', 'read'),
    tookPart: people.some((one) => one.personId === personId && !one.didNotCome),
  });
  if (!isForMe) return [];
  const points = await heardPointsOf(work, former.id);
  const left = notReached(
    await cardsOf(work, former.id),
    points.flatMap(({ cardId }) => cardId ?? []),
  );
  return toBringAgain(left, table);
}
