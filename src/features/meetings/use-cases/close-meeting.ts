import type { Command, Visit } from '../../../database/visit.ts';
import { closeMeeting as decideClosing } from '../../../domain/meetings/plan-meeting.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { tellWishesNotFollowed } from '../../renewal/public.ts';
import { heardOf, heardPointsOf } from '../store/heard-rows.ts';
import { holdMeeting, markClosed } from '../store/meeting-rows.ts';
import { markAbsent } from '../store/people-rows.ts';
import { cardsOf } from '../store/room-rows.ts';
import { freezeVersion, type PartsAgreed, type VersionMade } from './freeze-version.ts';
import { asHeard, asPlanMeeting, onlyWhoManages, stateOf, theMeeting } from './the-meeting.ts';
import { ownCards } from './tie-heard-points.ts';

/**
 * The caseworker closes the meeting, which sets the next one (R-M10) and makes version 1 of the round's plan (R-M8); the
 * version's id is the command's. Refuses without the citizen's answer to "Blev du hørt?" and what carries it (R-M1), and
 * without a next date within twelve months. A wish that a decision did not follow stands in the version, with or without its
 * reason (R-M5). Formal texts that are missing never keep it open (R-M9). Throws NotFound for
 * everybody but the caseworker. `absent`: who was invited and did not come; never the citizen or the one who closes.
 * `partsFor`: the further offers whose part of the plan was chosen with the citizen (R-M2).
 */
export function closeMeeting(
  visit: Visit,
  command: Command,
  closing: {
    readonly citizenId: string;
    readonly meetingId: string;
    readonly nextMeetingOn: string;
    readonly absent: readonly string[];
    readonly partsFor: PartsAgreed;
  },
): Promise<VersionMade | Refusal> {
  const { citizenId, meetingId, nextMeetingOn, partsFor } = closing;
  return visit.write({ event: 'meeting.closed', citizenId, subjectId: meetingId }, command, async (work) => {
    onlyWhoManages(work);
    await holdMeeting(work, meetingId);
    const meeting = await theMeeting(work, citizenId, meetingId);
    if (stateOf(meeting) === 'closed') return refuse('meetingNotOpen');
    const points = await heardPointsOf(work, meetingId);
    const heard = asHeard(await heardOf(work, meetingId), points);
    const tied = points.flatMap(({ cardId }) => cardId ?? []);
    // A card the citizen hid after it was tied is still theirs: only their own are ever tied.
    const citizensCards = [...ownCards(await cardsOf(work, meetingId)).map(({ id }) => id), ...tied];
    const decided = decideClosing(
      asPlanMeeting(meeting),
      { heard, citizensCards, nextMeetingOn },
      work.today,
    );
    if (isRefusal(decided)) return decided;
    if (!(await markClosed(work, meetingId, nextMeetingOn))) return refuse('meetingNotOpen');
    const absent = closing.absent.filter((id) => id !== citizenId && id !== work.actor.personId);
    await markAbsent(work, meetingId, absent);
    await tellWishesNotFollowed(work, citizenId, meeting.roundId);
    work.also('plan.versionMade', command.id);
    return freezeVersion(work, { versionId: command.id, citizenId, meeting, reason: '', partsFor });
  });
}
