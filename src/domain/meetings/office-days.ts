import { Temporal } from 'temporal-polyfill';
import { daysAfter, type IsoDay } from '../day.ts';

/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Ascension Day, Whit Monday. The other Sundays are Sundays anyway. */
const fromEaster = [-3, -2, 1, 39, 50];
/** New Year's Day, Constitution Day, and Christmas from the 24th: municipal offices are closed. */
const eachYear = ['01-01', '06-05', '12-24', '12-25', '12-26'];

/** Easter Sunday of a year, by the Gregorian rule (Meeus, Jones, Butcher). */
function easterOf(year: number): IsoDay {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const at = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(at / 31), day: (at % 31) + 1 }).toString();
}

/** True on a day on which a municipality in Denmark holds meetings: no weekend, no public holiday. Takes an ISO day. */
export function isOfficeDay(day: IsoDay): boolean {
  const { dayOfWeek, year } = Temporal.PlainDate.from(day);
  const easter = easterOf(year);
  return (
    dayOfWeek < 6 &&
    !eachYear.includes(day.slice(5)) &&
    !fromEaster.some((days) => daysAfter(easter, days) === day)
  );
}

/** The first day from `day` on, that day too, on which a meeting can be held: the product never suggests a day off (R-P1). */
export function officeDayFrom(day: IsoDay): IsoDay {
  let on = day;
  while (!isOfficeDay(on)) on = daysAfter(on, 1);
  return on;
}
