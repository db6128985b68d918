import { daysBetween, type IsoDay, isDay, monthsAfter } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type Heard, type HeardRefusal, whatHeardNeeds } from './heard.ts';
import { isShortNotice } from './notice-clock.ts';

/** The next meeting lies at most this many months after this one (R-M10). */
export const monthsToNextMeeting = 12;

/** A plan meeting from the day it is called. A status meeting is the plan meeting of the next round (§ 2). */
export type PlanMeeting = CalledMeeting | OpenMeeting | ClosedMeeting;

export interface CalledMeeting {
  readonly state: 'called';
  readonly isStatus: boolean;
  readonly calledOn: IsoDay;
  readonly on: IsoDay;
  readonly place: string;
  readonly form: 'onSite' | 'video' | 'both';
  /** Why the citizen will know the date later than the municipality tolerates; empty when not needed (R-P1). */
  readonly shortNoticeReason: string;
}

export interface OpenMeeting extends Omit<CalledMeeting, 'state'> {
  readonly state: 'open';
  readonly openedOn: IsoDay;
}

export interface ClosedMeeting extends Omit<OpenMeeting, 'state'> {
  readonly state: 'closed';
  readonly closedOn: IsoDay;
  readonly heard: Heard;
  readonly nextMeetingOn: IsoDay;
}

export type CallRefusal =
  | 'meetingDayMissing'
  | 'meetingDayIsPast'
  | 'placeMissing'
  | 'shortNoticeReasonMissing';

/** What a caseworker states to call a meeting. */
export interface MeetingCall {
  readonly isStatus: boolean;
  readonly on: IsoDay;
  readonly place: string;
  readonly form: CalledMeeting['form'];
  readonly shortNoticeReason: string;
}

/**
 * Calls a plan meeting. Takes the call, the municipality's tolerance in days and today. Refuses a day that does
 * not exist or is past, a meeting without a place, and – where the citizen cannot be told in time any more – a
 * call without a reason (R-P1). Calling does not stop the notice clock; telling the citizen does.
 */
export function callMeeting(
  call: MeetingCall,
  toleranceDays: number,
  today: IsoDay,
): CalledMeeting | Refusal<CallRefusal> {
  if (!isDay(call.on)) return refuse('meetingDayMissing', 'on');
  if (call.on < today) return refuse('meetingDayIsPast', 'on');
  if (call.place.trim() === '') return refuse('placeMissing', 'place');
  if (isShortNotice(daysBetween(today, call.on), toleranceDays) && call.shortNoticeReason.trim() === '') {
    return refuse('shortNoticeReasonMissing', 'shortNoticeReason');
  }
  return { ...call, state: 'called', calledOn: today };
}

/**
 * Moves a called meeting: the same rules as a new call, and a new clock, because what the citizen was told about
 * the old date no longer counts (R-P1). Refuses as `callMeeting`, and when the meeting has begun.
 */
export function moveMeeting(
  meeting: PlanMeeting,
  to: Omit<MeetingCall, 'isStatus'>,
  toleranceDays: number,
  today: IsoDay,
): CalledMeeting | Refusal<CallRefusal | 'meetingHasBegun'> {
  if (meeting.state !== 'called') return refuse('meetingHasBegun');
  return callMeeting({ ...to, isStatus: meeting.isStatus }, toleranceDays, today);
}

/**
 * Opens a meeting, on its day or another: nothing that is missing keeps people from meeting (§ 2).
 * Refuses only a meeting that is open or closed already.
 */
export function openMeeting(meeting: PlanMeeting, today: IsoDay): OpenMeeting | Refusal<'meetingHasBegun'> {
  if (meeting.state !== 'called') return refuse('meetingHasBegun');
  return { ...meeting, state: 'open', openedOn: today };
}

export type NextMeetingRefusal = 'nextMeetingMissing' | 'nextMeetingTooEarly' | 'nextMeetingTooLate';
export type CloseRefusal = 'meetingNotOpen' | NextMeetingRefusal | HeardRefusal;

/** What closing a meeting rests on. `nextMeetingOn` is empty until somebody chose it. */
export interface Closing {
  readonly heard: Heard | null;
  readonly citizensCards: readonly string[];
  readonly nextMeetingOn: IsoDay;
}

/**
 * Everything that still keeps a meeting from being closed, in the order in which it is asked: the citizen's
 * "Blev du hørt?" (R-M1), then the next meeting (R-M10). Empty when it can be closed.
 */
export function whatClosingNeeds(meeting: PlanMeeting, closing: Closing): readonly Refusal<CloseRefusal>[] {
  if (meeting.state !== 'open') return [refuse('meetingNotOpen')];
  const nextMeeting = checkNextMeeting(closing.nextMeetingOn, meeting.openedOn);
  return [
    ...whatHeardNeeds(closing.heard, closing.citizensCards),
    ...(nextMeeting === null ? [] : [nextMeeting]),
  ];
}

/**
 * Closes an open meeting, which freezes the plan version (R-M8). Refuses with everything that is missing, as `whatClosingNeeds`
 * has it: the first, and what else there is.
 */
export function closeMeeting(
  meeting: PlanMeeting,
  closing: Closing,
  today: IsoDay,
): ClosedMeeting | Refusal<CloseRefusal> {
  const [missing, ...also] = whatClosingNeeds(meeting, closing);
  if (missing !== undefined) return also.length === 0 ? missing : { ...missing, also };
  if (meeting.state !== 'open') return refuse('meetingNotOpen');
  if (closing.heard === null) return refuse('heardAnswerMissing', 'heard');
  const { heard, nextMeetingOn } = closing;
  return { ...meeting, state: 'closed', closedOn: today, heard, nextMeetingOn };
}

/**
 * The next meeting lies after the day of this one and at most twelve months later, the same date included (R-M10).
 * After 29 February the last day is 28 February, because the year after has no other. Null when it does.
 */
export function checkNextMeeting(nextMeetingOn: IsoDay, heldOn: IsoDay): Refusal<NextMeetingRefusal> | null {
  if (!isDay(nextMeetingOn)) return refuse('nextMeetingMissing', 'nextMeetingOn');
  if (nextMeetingOn <= heldOn) return refuse('nextMeetingTooEarly', 'nextMeetingOn');
  if (nextMeetingOn > monthsAfter(heldOn, monthsToNextMeeting))
    return refuse('nextMeetingTooLate', 'nextMeetingOn');
  return null;
}

/** The parts a meeting walks through. */
export type MeetingPart =
  | 'citizensAgenda'
  | 'citizensSharing'
  | 'status'
  | 'newPlan'
  | 'wereYouHeard'
  | 'nextMeeting';

/**
 * The order of a meeting: the citizen's agenda and sharing open it (R-M1), a status meeting looks at the old goals
 * before the new plan (§ 2), and the citizen's answer and the next date end it (R-M10). An order to follow, not a lock.
 */
export function meetingParts(isStatus: boolean): readonly MeetingPart[] {
  const status: readonly MeetingPart[] = isStatus ? ['status'] : [];
  return ['citizensAgenda', 'citizensSharing', ...status, 'newPlan', 'wereYouHeard', 'nextMeeting'];
}
