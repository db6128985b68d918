import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import { type Refusal, refuse } from '../../../domain/refusal.ts';
import { holdMeeting, newestClosedMeeting } from '../store/meeting-rows.ts';
import { offersGivenInRound } from '../store/version-rows.ts';
import { freezeVersion, type VersionMade } from './freeze-version.ts';

/**
 * Makes a new version of the plan in force after it was adjusted, with who, when and why (R-M8, R-F4); the version's id is
 * the command's. Earlier versions and the answers to them stay. A further offer is given its part of it where the citizen chose so before
 * (R-M2). Refuses an empty reason, and before the first
 * meeting is closed. Throws NotFound for everybody but the caseworker.
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
      if (!canAll(work.actor, 'planBeingMade', 'write')) throw new NotFound();
      const meeting = await newestClosedMeeting(work, citizenId);
      if (meeting === null) return refuse('versionNeedsClosedMeeting');
      await holdMeeting(work, meeting.id);
      const partsFor = await offersGivenInRound(work, meeting.roundId);
      return freezeVersion(work, { versionId: command.id, citizenId, meeting, reason, partsFor });
    },
  );
}
