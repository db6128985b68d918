import type { Visit, Work } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import { daysBetween } from '../../../domain/day.ts';
import {
  type DayChanged,
  dayChangedSinceTold,
  type Notice,
  noticeOf,
} from '../../../domain/meetings/notice-clock.ts';
import {
  offersNotInvited,
  whoCanBeInvited,
  whoTheCitizenIsAskedAbout,
} from '../../../domain/meetings/participants.ts';
import { recordedForMe } from '../store/answer-rows.ts';
import {
  type MeetingRow,
  newestMeeting,
  newestRound,
  type ParticipantRow,
  tellingsOf,
  toleranceDays,
} from '../store/meeting-rows.ts';
import { type CitizenRow, citizenRow, participantsOf, peopleAround } from '../store/people-rows.ts';
import { mayTell } from './record-told.ts';
import { isInTheRoom, managesMeetings, stateOf } from './the-meeting.ts';
import { partiesTo, versionsSeen } from './the-version.ts';

/** A meeting as a page shows it. */
export interface MeetingShown extends MeetingRow {
  readonly state: 'called' | 'open' | 'closed';
  readonly daysUntil: number;
}

/** The meeting of a citizen as one person sees it. */
export interface MeetingView {
  readonly citizen: CitizenRow;
  readonly isCitizen: boolean;
  /** Null when no meeting is called, or the one who looks is not invited: they cannot tell which. */
  readonly meeting: MeetingShown | null;
  /** False for those who are not invited to the meeting after it: what it set may be over, and they cannot tell (§ 5). */
  readonly isLatest: boolean;
  readonly people: readonly ParticipantRow[];
  /** False for those who only know of their own invitation. */
  readonly seesDates: boolean;
  /** The clock (R-P1); null for those who only know of their own invitation. */
  readonly notice: Notice | null;
  /** The day the citizen was told, where it is another now and they do not know (R-P1); null otherwise. */
  readonly dayChanged: DayChanged | null;
  readonly tellings: Awaited<ReturnType<typeof tellingsOf>>;
  readonly toleranceDays: number;
  /** Offers from which nobody is invited (R-M2). */
  readonly offersMissing: readonly string[];
  /** Full name of the one who looks. */
  readonly myName: string;
  /** True for those who may say that the citizen was told, whatever the state of the meeting. */
  readonly mayTell: boolean;
  readonly may: {
    readonly call: boolean;
    readonly manage: boolean;
    readonly tell: boolean;
    readonly enter: boolean;
    /** True where the one who looks has been asked about an agreed plan, or has something recorded for them to confirm. */
    readonly answer: boolean;
  };
}

/** The newest meeting of a citizen. Throws NotFound for those to whom it is nobody's business. */
export function seeMeeting(visit: Visit, citizenId: string): Promise<MeetingView> {
  return visit.read({ event: 'meeting.viewed', citizenId }, async (work) => {
    const view = await meetingView(work, citizenId);
    if (view.meeting === null) work.sawNothing();
    return view;
  });
}

/** As `seeMeeting`, inside a transaction. */
export async function meetingView(work: Work, citizenId: string): Promise<MeetingView> {
  const row = await newestMeeting(work, citizenId);
  const meeting =
    row === null ? null : { ...row, state: stateOf(row), daysUntil: daysBetween(work.today, row.on) };
  const manages = managesMeetings(work);
  const seesTold = canAll(work.actor, 'datesAndInvitations', 'read');
  const tolerance = await toleranceDays(work);
  const people = meeting === null ? [] : await participantsOf(work, meeting.id);
  const tellings = meeting === null || !seesTold ? [] : await tellingsOf(work, meeting.id);
  const isLatest = meeting !== null && (await newestRound(work, citizenId))?.id === meeting.roundId;
  return {
    citizen: await citizenRow(work, citizenId),
    isCitizen: work.actor.personId === citizenId,
    meeting,
    isLatest,
    people,
    seesDates: seesTold,
    notice: meeting === null || !seesTold ? null : noticeFor(meeting, tellings, tolerance, work.today),
    dayChanged:
      meeting?.state === 'called' ? dayChangedSinceTold(meeting.calledFor, tellings, work.today) : null,
    tellings,
    toleranceDays: tolerance,
    offersMissing: meeting === null || !manages ? [] : await missingOffers(work, citizenId, people),
    myName: (await citizenRow(work, work.actor.personId)).name,
    mayTell: mayTell(work.actor),
    may: {
      call: manages && (meeting === null || meeting.state === 'closed' || !isLatest),
      manage: manages,
      tell: mayTell(work.actor) && meeting?.state === 'called',
      enter: meeting !== null && (await isInTheRoom(work, meeting)),
      answer: meeting?.state === 'closed' && (await isAskedForAnswer(work, citizenId)),
    },
  };
}

async function isAskedForAnswer(work: Work, citizenId: string): Promise<boolean> {
  const { personId } = work.actor;
  const [newest] = await versionsSeen(work, citizenId);
  if (newest === undefined)
    return (await recordedForMe(work, citizenId)).some(({ partyId }) => partyId === personId);
  return (await partiesTo(work, citizenId, newest)).some((party) => party.personId === personId);
}

function noticeFor(
  meeting: MeetingRow,
  tellings: MeetingView['tellings'],
  tolerance: number,
  today: string,
): Notice {
  return noticeOf({
    meetingOn: meeting.calledFor,
    tellings,
    toleranceDays: tolerance,
    reason: meeting.lateReason,
    today,
  });
}

async function missingOffers(
  work: Work,
  citizenId: string,
  people: readonly ParticipantRow[],
): Promise<readonly string[]> {
  const around = await peopleAround(work, citizenId);
  const missing = offersNotInvited(
    around,
    people.map(({ personId }) => personId),
  );
  return [
    ...new Set(
      around
        .filter(({ offerId }) => offerId !== null && missing.includes(offerId))
        .map(({ offerName }) => offerName ?? ''),
    ),
  ];
}

/** What the form needs with which a caseworker calls or changes a meeting. */
export interface CallingView extends MeetingView {
  readonly around: readonly ParticipantRow[];
  /** Of whom the citizen is asked first whether they come; ids of persons. */
  readonly askFirst: readonly string[];
  /** The day the last meeting set for this one; null before the first. */
  readonly plannedOn: string | null;
}

/** The form to call or change a meeting. Null for everybody but the caseworker: to them it is not there. */
export function seeCalling(visit: Visit, citizenId: string): Promise<CallingView | null> {
  return visit.read({ event: 'meeting.viewed', citizenId }, async (work) => {
    if (!managesMeetings(work)) {
      work.sawNothing();
      return null;
    }
    const view = await meetingView(work, citizenId);
    if (view.meeting === null) work.sawNothing();
    const ties = await peopleAround(work, citizenId);
    const askFirst = whoTheCitizenIsAskedAbout(ties);
    return {
      ...view,
      around: whoCanBeInvited(ties),
      askFirst,
      plannedOn: view.meeting?.nextMeetingOn ?? null,
    };
  });
}
