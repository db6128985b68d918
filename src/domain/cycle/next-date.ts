import type { IsoDay } from '../day.ts';

/** A meeting of a round, as far as dates go. */
export interface DatedMeeting {
  readonly state: 'called' | 'open' | 'closed';
  readonly on: IsoDay;
  /** Set when the meeting was closed (R-M10). */
  readonly nextMeetingOn: IsoDay | null;
}

/** Which meetings of a citizen a reader sees: whoever knows of their own invitation alone does not see the others (§ 5). */
export interface MeetingsSeen {
  /** The reader sees every meeting. */
  readonly all: boolean;
  /** The meeting of the newest round. */
  readonly newest: 'seen' | 'kept' | 'notCalled';
  /** The meeting of the round before. */
  readonly before: 'seen' | 'kept' | 'none';
}

/**
 * Whether the reader knows the next date of a citizen, or that there is none: a date that is kept from them is never called not
 * set, and what an earlier meeting set does not stand for it.
 */
export function knowsNextDate({ all, newest, before }: MeetingsSeen): boolean {
  return all || newest === 'seen' || (newest === 'notCalled' && before !== 'kept');
}

/** The day of a meeting that was called and never opened, once it has passed; null otherwise. Nobody is told that it lies ahead. */
export function unheldOn(meeting: Pick<DatedMeeting, 'state' | 'on'> | null, today: IsoDay): IsoDay | null {
  return meeting?.state === 'called' && meeting.on < today ? meeting.on : null;
}

/**
 * The day that the last meeting set for the next one (R-M10), once it has passed and nobody has called that meeting; null
 * otherwise. Takes the meeting of the newest round, today, and what the round before had set.
 */
export function notCalledOn(
  meeting: DatedMeeting | null,
  today: IsoDay,
  setBefore: IsoDay | null = null,
): IsoDay | null {
  if (meeting !== null && meeting.state !== 'closed') return null;
  const agreed = meeting === null ? setBefore : meeting.nextMeetingOn;
  return agreed !== null && agreed < today ? agreed : null;
}

/**
 * The next date of a citizen, the same on every page: the meeting that is called or open, else the day that the last closed
 * one set (R-M10). Takes the meeting of the newest round, today, and what the round before had set; null when no day is set,
 * and when the day that was set has passed without a meeting.
 */
export function nextDateOf(
  meeting: DatedMeeting | null,
  today: IsoDay,
  setBefore: IsoDay | null = null,
): IsoDay | null {
  if (meeting === null) return setBefore;
  if (unheldOn(meeting, today) !== null) return null;
  return meeting.state === 'closed' ? meeting.nextMeetingOn : meeting.on;
}
