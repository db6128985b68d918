import { Temporal } from 'temporal-polyfill';

/** What time it is, and which local day in Denmark. Passed in everywhere, so that the demo and the tests can move it. */
export interface Clock {
  /** ISO instant. */
  now(): string;
  /** Local calendar day (YYYY-MM-DD) in Europe/Copenhagen. */
  today(): string;
}

export const zone = 'Europe/Copenhagen';

// Every request asks; the formatter is a tenth of the price of a zoned date.
const localDay = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });

/** The machine's clock. */
export const realClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => localDay.format(new Date()),
};

/** The machine's clock moved by a number of days that may change between calls. */
export function clockAhead(daysAhead: () => number): Clock {
  const moved = () => Temporal.Now.zonedDateTimeISO(zone).add({ days: daysAhead() });
  return {
    now: () =>
      daysAhead() === 0 ? realClock.now() : moved().toInstant().toString({ smallestUnit: 'millisecond' }),
    today: () => (daysAhead() === 0 ? realClock.today() : moved().toPlainDate().toString()),
  };
}
