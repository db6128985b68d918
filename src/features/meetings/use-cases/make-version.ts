import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import { type Refusal, refuse } from '../../../domain/refusal.ts';
import { holdMeeting, newestClosedMeeting } from '../store/meeting-rows.ts';
import { offersGivenInRound } from '../store/version-rows.ts';
import { freezeVersion, type VersionMade } from './freeze-version.ts';

/**
 * Makes a new version of the plan in force after it was adjusted, with who, when and why (R-M8, R-F4); the version's id is
 * the command's. Earlier versions and the answers to them stay. `partsFor`: the further offers whose part of it was agreed
 * with the citizen (R-M2), also one that came after the meeting; absent, those of the version before. Refuses an empty reason,
 * and before the first meeting is closed. Throws NotFound for everybody but the caseworker.
 */
export function makeVersion(
  visit: Visit,
  command: Command,
  {
    citizenId,
    reason,
    partsFor,
  }: { readonly citizenId: string; readonly reason: string; readonly partsFor?: readonly string[] },
): Promise<VersionMade | Refusal> {
  return visit.write(
    { event: 'plan.versionMade', citizenId, subjectId: command.id },
    command,
    async (work) => {
      if (!canAll(work.actor, 'planBeingMade', 'write')) throw new NotFound();
      const meeting = await newestClosedMeeting(work, citizenId);
      if (meeting === null) return refuse('versionNeedsClosedMeeting');
      await holdMeeting(work, meeting.id);
      const agreed = partsFor ?? (await offersGivenInRound(work, meeting.roundId));
      return freezeVersion(work, { versionId: command.id, citizenId, meeting, reason, partsFor: agreed });
    },
  );
}
