import type { Command, Visit } from '../../../database/visit.ts';
import { chooseParticipants } from '../../../domain/meetings/participants.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { countVersion } from '../store/meeting-rows.ts';
import { participantsOf, peopleAround, setParticipants } from '../store/people-rows.ts';
import { type Conflict, onlyWhoManages, stateOf, theMeeting } from './the-meeting.ts';

/**
 * The caseworker sets who takes part (R-M2); the citizen and the caller always do. Takes ids of persons around the
 * citizen. Refuses somebody who is not around them, and a meeting that is closed; gives a conflict with the names that
 * stand now when somebody changed the meeting since `version`. Throws NotFound for everybody but the caseworker.
 */
export function changeParticipants(
  visit: Visit,
  command: Command,
  change: {
    readonly citizenId: string;
    readonly meetingId: string;
    readonly version: number;
    readonly people: readonly string[];
  },
): Promise<{ readonly changed: true } | Conflict<readonly string[]> | Refusal> {
  const { citizenId, meetingId, version } = change;
  return visit.write(
    { event: 'meeting.participantsChanged', citizenId, subjectId: meetingId },
    command,
    async (work) => {
      onlyWhoManages(work);
      const meeting = await theMeeting(work, citizenId, meetingId);
      if (stateOf(meeting) === 'closed') return refuse('meetingIsClosed');
      const people = chooseParticipants(
        await peopleAround(work, citizenId),
        change.people,
        work.actor.personId,
      );
      if (isRefusal(people)) return people;
      if (!(await countVersion(work, meetingId, version))) {
        const now = await participantsOf(work, meetingId);
        const { version: currentVersion } = await theMeeting(work, citizenId, meetingId);
        return {
          conflict: true,
          currentVersion,
          now: now.map(({ givenName, familyName }) => `${givenName} ${familyName}`),
        } as const;
      }
      await setParticipants(work, { id: meetingId, citizenId }, people);
      return { changed: true } as const;
    },
  );
}
