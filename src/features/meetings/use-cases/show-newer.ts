import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { showWrittenSince } from '../../preparation/public.ts';
import { type CardRow, cardsOf, insertCard, preparedOf, setHidden } from '../store/room-rows.ts';
import { stateOf, theMeeting } from './the-meeting.ts';

/**
 * "Vis det nye" at the table: those who see an older copy of what the citizen prepared get what is written now (R-P6). Where
 * the older one lies on the table, the new one takes its place, and the older stays with the citizen, hidden. Gives the new
 * card; null where nothing lay there. Refuses once the meeting is closed. Throws NotFound for anybody but the citizen, and
 * where nothing was written since.
 */
export function showNewer(
  visit: Visit,
  command: Command,
  {
    citizenId,
    meetingId,
    sharedItemId,
  }: { readonly citizenId: string; readonly meetingId: string; readonly sharedItemId: string },
): Promise<{ readonly cardId: string | null } | Refusal> {
  return visit.write(
    { event: 'preparation.shared', citizenId, subjectId: sharedItemId },
    command,
    async (work) => {
      const meeting = await theMeeting(work, citizenId, meetingId);
      if (stateOf(meeting) === 'closed') return refuse('meetingIsClosed');
      const newId = await showWrittenSince(work, citizenId, meeting.roundId, sharedItemId);
      if (isRefusal(newId)) return newId;
      const onTable = (await cardsOf(work, meetingId)).filter(({ isHidden }) => !isHidden);
      const older = onTable.find(isFrom(sharedItemId));
      if (older === undefined) return { cardId: null };
      work.also('meeting.cardWithdrawn', older.id);
      await setHidden(work, meetingId, true, [older.id]);
      work.also('meeting.cardPlaced', newId);
      const already = onTable.find(isFrom(newId));
      if (already !== undefined) return { cardId: already.id };
      const item = (await preparedOf(work, citizenId, meeting.roundId)).find(({ id }) => id === newId);
      if (item === undefined) throw new NotFound();
      const { area: _area, ...content } = item;
      await insertCard(work, {
        ...content,
        ...{ id: command.id, citizenId, meetingId, fromSharedItemId: newId },
        ...{ kind: 'card', saidBy: 'self', howTheyKnow: null },
      });
      return { cardId: command.id };
    },
  );
}

const isFrom =
  (sharedItemId: string) =>
  ({ fromSharedItemId }: CardRow): boolean =>
    fromSharedItemId === sharedItemId;
