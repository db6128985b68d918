import type { IsoDay } from '../day.ts';
import { type Effort, stillRuns } from '../plan/efforts.ts';
import { endOfHelp, endsDuringPlan, type HelpWithEnd, lastGrantedDay } from '../plan/end-of-help.ts';

/** The last day of granted help of the plan before, as it is said while the new one is prepared. */
export interface EndAtStatus {
  /** `ended` only from the day after the last one: help that one has on the reader's day is never told of as over. */
  readonly state: 'ended' | 'beforeMeeting' | 'onMeetingDay' | 'inNewPlan';
  readonly lastDay: IsoDay;
  /** The reader's day is its last. */
  readonly isToday: boolean;
}

/**
 * When granted help of the plan before ends, so that it is decided what follows (R-S2, R-S3, R-F3). Takes the help, the reader's
 * today, and the day of the new meeting, from which the new plan holds; null while no meeting is called: then it holds from today.
 * Null where the help has no last day, or goes on until the meeting after the new one.
 */
export function endAtStatus(help: HelpWithEnd, today: IsoDay, meetingOn: IsoDay | null): EndAtStatus | null {
  const end = endOfHelp(help, today);
  if (end === null) return null;
  const { lastDay } = end;
  if (end.state === 'ended') return { state: 'ended', lastDay, isToday: false };
  const isToday = lastDay === today;
  const from = meetingOn ?? today;
  if (lastDay < from) return { state: 'beforeMeeting', lastDay, isToday };
  if (endsDuringPlan(help, from, null) === null) return null;
  return { state: lastDay === meetingOn ? 'onMeetingDay' : 'inNewPlan', lastDay, isToday };
}

/**
 * The last day of granted help that is over on the day the new plan is begun, and so is not carried into it (R-S3); null where it
 * comes along, or was never granted. It asks what carrying over asks, so that nobody is told another thing than what happens.
 */
export function endedBeforeCarryOver(
  help: Pick<Effort, 'to' | 'decision'> & HelpWithEnd,
  today: IsoDay,
): IsoDay | null {
  if (help.decision.state !== 'granted' || stillRuns(help, today)) return null;
  const granted = lastGrantedDay(help);
  return granted !== null && granted < today ? granted : help.to;
}
