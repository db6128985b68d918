import { Temporal } from 'temporal-polyfill';

/**
 * A local calendar day in the municipality, `YYYY-MM-DD`. Rules count days, never hours: 84 days are 84 dates,
 * also over a clock change. Two days compare as strings.
 */
export type IsoDay = string;

/** The zone in which every municipality that uses the plan lives. */
export const municipalZone = 'Europe/Copenhagen';

/** True when `text` names a day that exists (`2027-02-29` does not). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** Whole days from `from` to `to`; negative when `to` comes first. Throws where one is no day. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day `days` after `day`; before it when negative. Throws where `day` is none. */
export function daysAfter(day: IsoDay, days: number): IsoDay {
  // biome-ignore lint/style/noRestrictedGlobals: no clock is read.
  return new Date((dayNumber(day) + days) * millisecondsADay).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

const millisecondsADay = 86_400_000;

/** Days since 1970. Counted without Temporal, whose polyfill took half the time of a list of 60 citizens. */
function dayNumber(day: IsoDay): number {
  // biome-ignore lint/style/noRestrictedGlobals: no clock is read; a bare day is UTC by ECMAScript, where all days are alike.
  const at = Date.parse(day) / millisecondsADay;
  if (!Number.isInteger(at)) throw new RangeError(`"${day}" is no day.`);
  return at;
}

/**
 * The same date `months` later; the last day of that month when the date does not exist there, so twelve months
 * after 29 February is 28 February.
 */
export function monthsAfter(day: IsoDay, months: number): IsoDay {
  return Temporal.PlainDate.from(day).add({ months }, { overflow: 'constrain' }).toString();
}

/** The Monday of the week that `day` lies in. */
export function mondayOf(day: IsoDay): IsoDay {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}

/** The local day on which an instant (ISO with offset or Z) falls: 23:30 UTC is already the next day in Denmark. */
export function localDayOf(instant: string): IsoDay {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(municipalZone).toPlainDate().toString();
}
