import { Temporal } from 'temporal-polyfill';
import { type IsoDay, isDay, municipalZone } from '../day.ts';

/** A local time of day, `HH:MM`. */
export type ClockTime = string;

/** True when `text` is a time of day (`24:00` is not). */
export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/**
 * The instant at which a local day and time come, ISO with Z. A time that a clock change leaves out is the hour after
 * it; of one that comes twice, the first. Null when the day or the time does not exist.
 */
export function instantAt(day: IsoDay, time: ClockTime): string | null {
  if (!isDay(day) || !isClockTime(time)) return null;
  const local = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
  return local.toZonedDateTime(municipalZone, { disambiguation: 'compatible' }).toInstant().toString();
}

/** The local time of day of an instant, `HH:MM`. */
export function localTimeOf(instant: string): ClockTime {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(municipalZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}
