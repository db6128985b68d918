import type { Command, Visit } from '../../../database/visit.ts';
import { localTimeOf } from '../../../domain/meetings/meeting-time.ts';
import { moveMeeting as decideMove } from '../../../domain/meetings/plan-meeting.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { toleranceDays, updateMeeting } from '../store/meeting-rows.ts';
import { decidePlace, type MeetingForm } from './call-meeting.ts';
import { asPlanMeeting, type Conflict, onlyWhoManages, theMeeting } from './the-meeting.ts';

/**
 * The caseworker moves a called meeting, or changes its time, length, place or form. A new day starts a new clock: what
 * the citizen was told about the old one no longer counts (R-P1). Refuses as `callMeeting`, and when the meeting has
 * begun; gives a conflict when somebody changed it since `version`. Throws NotFound for everybody but the caseworker.
 */
export function moveMeeting(
  visit: Visit,
  command: Command,
  move: MeetingForm & { readonly citizenId: string; readonly meetingId: string; readonly version: number },
): Promise<{ readonly moved: true } | Conflict<MeetingForm> | Refusal> {
  const { citizenId, meetingId, version } = move;
  return visit.write({ event: 'meeting.moved', citizenId, subjectId: meetingId }, command, async (work) => {
    onlyWhoManages(work);
    const meeting = await theMeeting(work, citizenId, meetingId);
    const tolerance = await toleranceDays(work);
    const decided = decideMove(asPlanMeeting(meeting), move, tolerance, work.today);
    if (isRefusal(decided)) return decided;
    const place = decidePlace(move, tolerance, work.today);
    if (isRefusal(place)) return place;
    if (await updateMeeting(work, meetingId, version, place)) return { moved: true } as const;
    const now = await theMeeting(work, citizenId, meetingId);
    return {
      conflict: true,
      currentVersion: now.version,
      now: { ...now, time: localTimeOf(now.startsAt), shortNoticeReason: now.lateReason },
    } as const;
  });
}
