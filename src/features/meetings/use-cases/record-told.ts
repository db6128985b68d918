import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import { reachesOf } from '../../../domain/access/can.ts';
import { recordTelling, type WayOfTelling } from '../../../domain/meetings/notice-clock.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { insertTelling } from '../store/meeting-rows.ts';
import { theMeeting } from './the-meeting.ts';

/**
 * Contact person, provider lead or caseworker records that the citizen was told the date in their way: by whom, when and
 * how (R-P1). `ofMeetingOn` is the day that was told. Refuses when the meeting has moved to another day meanwhile, when
 * it is not said who, and a day that does not exist, lies ahead or comes after the meeting. Throws NotFound for others.
 */
export function recordTold(
  visit: Visit,
  command: Command,
  telling: {
    readonly citizenId: string;
    readonly meetingId: string;
    readonly ofMeetingOn: string;
    readonly toldBy: string;
    readonly toldOn: string;
    readonly how: WayOfTelling;
    readonly words: string;
  },
): Promise<{ readonly told: true } | Refusal> {
  const { citizenId, meetingId, ofMeetingOn, toldBy, toldOn, how, words } = telling;
  return visit.write({ event: 'meeting.told', citizenId, subjectId: meetingId }, command, async (work) => {
    if (!mayTell(work.actor)) throw new NotFound();
    const meeting = await theMeeting(work, citizenId, meetingId);
    if (meeting.calledFor !== ofMeetingOn) return refuse('meetingHasMoved', 'toldOn');
    const recorded = recordTelling({ ofMeetingOn, how, by: toldBy, toldOn }, work.today);
    if (isRefusal(recorded)) return recorded;
    await insertTelling(work, { ...recorded, id: command.id, citizenId, meetingId, words, toldOn });
    return { told: true } as const;
  });
}

/** True for those whose cell of the access table lets them record a duty done: not the citizen, whose words are theirs. */
export function mayTell(asker: Parameters<typeof reachesOf>[0]): boolean {
  return reachesOf(asker, 'datesAndInvitations', 'write').some((reach) => reach === 'all' || reach === 'own');
}
