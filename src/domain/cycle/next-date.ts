import type { IsoDay } from '../day.ts';

/** A meeting of a round, as far as dates go. */
export interface DatedMeeting {
  readonly state: 'called' | 'open' | 'closed';
  readonly on: IsoDay;
  /** Set when the meeting was closed (R-M10). */
  readonly nextMeetingOn: IsoDay | null;
}

/**
 * The next date of a citizen, the same on every page: the meeting that is called or open, else the day that the last closed
 * one set (R-M10). Takes the meeting of the newest round, and what the round before had set; null when no day is set.
 */
export function nextDateOf(meeting: DatedMeeting | null, setBefore: IsoDay | null = null): IsoDay | null {
  if (meeting === null) return setBefore;
  return meeting.state === 'closed' ? meeting.nextMeetingOn : meeting.on;
}
