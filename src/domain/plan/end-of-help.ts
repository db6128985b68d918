import { daysAfter, type IsoDay, monthsAfter } from '../day.ts';
import { monthsToNextMeeting } from '../meetings/plan-meeting.ts';
import type { SnapshotEffort } from './plan-snapshot.ts';

/** So many days before its last day help ends soon: time to talk, to decide, and for the citizen to know (R-F3, R-C1). */
export const endsSoonDays = 56;

/** The last day of granted help, seen from a day. */
export interface EndOfHelp {
  /** `ended` from the day after the last one. */
  readonly state: 'ended' | 'soon' | 'later';
  readonly lastDay: IsoDay;
}

/** What of help its end is read from. */
export type HelpWithEnd = Pick<SnapshotEffort, 'to' | 'decision'> & Partial<Pick<SnapshotEffort, 'from'>>;

/**
 * The last day that was granted (R-O2): where the help was made over since, what was granted until then counts, for to the rest
 * nobody has answered. Null for help without an end, and for what was never granted or is not the reader's to know.
 */
export function lastGrantedDay({ to, decision }: HelpWithEnd): IsoDay | null {
  if (decision.state !== 'granted') return null;
  return decision.madeOverFrom === undefined ? to : decision.madeOverFrom.to;
}

/**
 * Whether granted help has ended on `today`, ends within {@link endsSoonDays}, or later; null where it has no last day. What has not
 * begun does not end soon.
 */
export function endOfHelp(help: HelpWithEnd, today: IsoDay): EndOfHelp | null {
  const lastDay = lastGrantedDay(help);
  if (lastDay === null) return null;
  if (lastDay < today) return { state: 'ended', lastDay };
  const hasBegun = (help.from ?? today) <= today;
  return { state: hasBegun && lastDay <= daysAfter(today, endsSoonDays) ? 'soon' : 'later', lastDay };
}

/** So many days before its last day its end is told to those who have it or are around it: when it comes in sight, and in its last week. */
const toldDaysBefore = [endsSoonDays, 7];

/**
 * The end of granted help that is to be told to somebody on their first page (R-F3, R-C1): when it comes in sight, in its last week,
 * and when it is over, each time until they look at the help. Help that was granted so late says its end with the yes. Takes the day
 * on which they looked last, null where they never did; null where nothing is to be told.
 */
export function endToTell(help: HelpWithEnd, today: IsoDay, lookedOn: IsoDay | null): EndOfHelp | null {
  const end = endOfHelp(help, today);
  if (end === null || help.decision.state !== 'granted') return null;
  const { on } = help.decision;
  const isUntold = (day: IsoDay): boolean =>
    day <= today && day > on && (lookedOn === null || lookedOn < day);
  const days = [-1, ...toldDaysBefore].map((before) => daysAfter(end.lastDay, -before));
  return days.some(isUntold) ? end : null;
}

/**
 * The end of help that was over already when somebody said no to having it again (R-O2, R-F3): nobody keeps it, in a frozen plan
 * either, which tells how it was. Null where no change was refused, and where the help ran on that day.
 */
export function endBeforeRefusal(help: HelpWithEnd): EndOfHelp | null {
  if (help.decision.state !== 'granted' || help.decision.refusedChange === undefined) return null;
  const end = endOfHelp(help, help.decision.on);
  return end?.state === 'ended' ? end : null;
}

/** True where granted help is over: nobody may read it as help that one has. */
export function hasEnded(help: HelpWithEnd, today: IsoDay): boolean {
  return endOfHelp(help, today)?.state === 'ended';
}

/**
 * The last day of granted help that ends while a plan lasts, so that it can be decided on when the plan is made (R-M9, R-S3); null
 * where it goes on until the next meeting, and where another last day is asked for already: that waits for its decision. Takes the day from which the plan holds, and the day of the next meeting; while that is
 * not set, the last day on which it may be held.
 */
export function endsDuringPlan(help: HelpWithEnd, from: IsoDay, nextMeetingOn: IsoDay | null): IsoDay | null {
  const lastDay = lastGrantedDay(help);
  if (lastDay !== help.to) return null;
  const until = nextMeetingOn ?? monthsAfter(from, monthsToNextMeeting);
  return lastDay !== null && lastDay >= from && lastDay < until ? lastDay : null;
}

/** The help of a plan that ends while it lasts, nearest last day first. Takes what {@link endsDuringPlan} takes. */
export function helpEndingDuringPlan<Help extends HelpWithEnd>(
  efforts: readonly Help[],
  from: IsoDay,
  nextMeetingOn: IsoDay | null,
): readonly (Help & { readonly lastDay: IsoDay })[] {
  return efforts
    .flatMap((help) => {
      const lastDay = endsDuringPlan(help, from, nextMeetingOn);
      return lastDay === null ? [] : [{ ...help, lastDay }];
    })
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));
}
