import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import { type Refusal, refuse } from '../../../domain/refusal.ts';
import { holdMeeting, newestMeeting } from '../store/meeting-rows.ts';
import { freezeVersion, type VersionMade } from './freeze-version.ts';
import { stateOf } from './the-meeting.ts';

/**
 * Makes a new version of the plan in force after it was adjusted, with who, when and why (R-M8, R-F4); the version's id is
 * the command's. Earlier versions and the answers to them stay. Refuses an empty reason, and while the meeting of the
 * round is not closed. Throws NotFound for everybody but the caseworker, and where there is no meeting.
 */
export function makeVersion(
  visit: Visit,
  command: Command,
  { citizenId, reason }: { readonly citizenId: string; readonly reason: string },
): Promise<VersionMade | Refusal> {
  return visit.write(
    { event: 'plan.versionMade', citizenId, subjectId: command.id },
    command,
    async (work) => {
      const meeting = canAll(work.actor, 'planBeingMade', 'write')
        ? await newestMeeting(work, citizenId)
        : null;
      if (meeting === null) throw new NotFound();
      if (stateOf(meeting) !== 'closed') return refuse('versionNeedsClosedMeeting');
      await holdMeeting(work, meeting.id);
      const { roundId, id: meetingId } = meeting;
      return freezeVersion(work, { versionId: command.id, citizenId, roundId, meetingId, reason });
    },
  );
}
