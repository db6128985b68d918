import type { Command, Visit } from '../../../database/visit.ts';
import { openMeeting as decideOpening } from '../../../domain/meetings/plan-meeting.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { markOpened } from '../store/meeting-rows.ts';
import { asPlanMeeting, onlyWhoManages, theMeeting } from './the-meeting.ts';

/**
 * The caseworker opens the meeting: from now until it is closed everybody who takes part is in the room. Nothing that is
 * missing keeps people from meeting (§ 2). Refuses a meeting that has begun. Throws NotFound for everybody but the
 * caseworker.
 */
export function openMeeting(
  visit: Visit,
  command: Command,
  { citizenId, meetingId }: { readonly citizenId: string; readonly meetingId: string },
): Promise<{ readonly opened: true } | Refusal> {
  return visit.write({ event: 'meeting.opened', citizenId, subjectId: meetingId }, command, async (work) => {
    onlyWhoManages(work);
    const decided = decideOpening(asPlanMeeting(await theMeeting(work, citizenId, meetingId)), work.today);
    if (isRefusal(decided)) return decided;
    return (await markOpened(work, meetingId)) ? ({ opened: true } as const) : refuse('meetingHasBegun');
  });
}
