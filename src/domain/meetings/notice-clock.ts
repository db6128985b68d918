import { daysAfter, daysBetween, type IsoDay, isDay } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** The citizen knows the date of the meeting this many local days before: about twelve weeks (R-P1). */
export const noticeTargetDays = 84;

/** The ways in which a citizen can be told a date. What fits whom stands in "how I communicate" (R-W6). */
export const waysOfTelling = ['talk', 'phone', 'video', 'letter', 'pictures', 'signs', 'invitation'] as const;
export type WayOfTelling = (typeof waysOfTelling)[number];

/** One time somebody told the citizen a date: by whom, when, how (R-P1). */
export interface Telling {
  /** The date that was told. When the meeting moves, a telling about the old date no longer counts. */
  readonly ofMeetingOn: IsoDay;
  readonly how: WayOfTelling;
  readonly by: string;
  /** The day it reached the citizen; null for an invitation that nobody has opened. */
  readonly toldOn: IsoDay | null;
}

export interface NoticeFacts {
  readonly meetingOn: IsoDay;
  readonly tellings: readonly Telling[];
  /** Days below the target at which the municipality does not yet ask why. */
  readonly toleranceDays: number;
  readonly reason: string;
  readonly today: IsoDay;
}

export interface Notice {
  readonly state: 'notToldYet' | 'inTime' | 'withinTolerance' | 'short';
  /** From the day the citizen was told to the meeting; from today while nobody has told them. */
  readonly days: number;
  readonly told: { readonly on: IsoDay; readonly by: string; readonly how: WayOfTelling } | null;
  /** The last day on which telling reaches the target. */
  readonly tellBy: IsoDay;
  /** Below the target by more than the tolerance, now or if told today: counted, and a reason is asked. */
  readonly isShort: boolean;
  readonly reasonMissing: boolean;
}

/**
 * How long before the meeting the citizen has known its date (R-P1). The clock stops on the first day they were
 * told this date in their way; the day on which somebody typed it in, and an unopened invitation, do not count.
 * Takes the meeting's day, every telling, the municipality's tolerance in days, the reason given (may be empty)
 * and today. Returns the notice in local days.
 */
export function noticeOf(facts: NoticeFacts): Notice {
  const told = firstTold(facts.tellings, facts.meetingOn);
  const days = daysBetween(told?.on ?? facts.today, facts.meetingOn);
  const isShort = isShortNotice(days, facts.toleranceDays);
  return {
    state:
      told === null
        ? 'notToldYet'
        : isShort
          ? 'short'
          : days < noticeTargetDays
            ? 'withinTolerance'
            : 'inTime',
    days,
    told,
    tellBy: tellBy(facts.meetingOn),
    isShort,
    reasonMissing: isShort && facts.reason.trim() === '',
  };
}

/** A day that the citizen was told, and that is another one now. */
export interface DayChanged {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/**
 * Whether the day that reached the citizen is changed since (R-P1): until they are told the new one, the change is said to them. Takes
 * the meeting's day, every telling in the order they were written down, and today. Null where nobody told them a day, where they know
 * the day that holds, and where that has gone by.
 */
export function dayChangedSinceTold(
  meetingOn: IsoDay,
  tellings: readonly Telling[],
  today: IsoDay,
): DayChanged | null {
  const reached = tellings.filter(({ toldOn }) => toldOn !== null).map(({ ofMeetingOn }) => ofMeetingOn);
  const from = reached.at(-1);
  if (from === undefined || reached.includes(meetingOn) || meetingOn < today) return null;
  return { from, to: meetingOn };
}

/** The last day on which telling a citizen reaches the target of 84 days (R-P1). */
export function tellBy(meetingOn: IsoDay): IsoDay {
  return daysAfter(meetingOn, -noticeTargetDays);
}

/** True when a notice of `days` is below the target by more than the municipality tolerates (R-P1). */
export function isShortNotice(days: number, toleranceDays: number): boolean {
  return days < noticeTargetDays - toleranceDays;
}

export type TellingRefusal = 'whoToldMissing' | 'toldDayMissing' | 'toldInTheFuture' | 'toldAfterTheMeeting';

/**
 * Records that a citizen was told the date of a meeting. Takes the telling and today; returns it, or refuses when
 * it does not say who, or its day does not exist, lies ahead or comes after the meeting (R-P1). An invitation may
 * lack its day until it is opened; every other way happened on a day.
 */
export function recordTelling(telling: Telling, today: IsoDay): Telling | Refusal<TellingRefusal> {
  if (telling.by.trim() === '') return refuse('whoToldMissing', 'by');
  if (telling.toldOn === null)
    return telling.how === 'invitation' ? telling : refuse('toldDayMissing', 'toldOn');
  if (!isDay(telling.toldOn)) return refuse('toldDayMissing', 'toldOn');
  if (telling.toldOn > today) return refuse('toldInTheFuture', 'toldOn');
  if (telling.toldOn > telling.ofMeetingOn) return refuse('toldAfterTheMeeting', 'toldOn');
  return telling;
}

function firstTold(tellings: readonly Telling[], meetingOn: IsoDay): Notice['told'] {
  let first: Notice['told'] = null;
  for (const { ofMeetingOn, toldOn, by, how } of tellings) {
    if (ofMeetingOn !== meetingOn || toldOn === null) continue;
    if (first === null || toldOn < first.on) first = { on: toldOn, by, how };
  }
  return first;
}
