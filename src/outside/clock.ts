import { Temporal } from 'temporal-polyfill';

/** What time it is, and which local day in Denmark. Passed in everywhere, so that the demo and the tests can move it. */
export interface Clock {
  /** ISO instant. */
  now(): string;
  /** Local calendar day (YYYY-MM-DD) in Europe/Copenhagen. */
  today(): string;
}

export const zone = 'Europe/Copenhagen';

/** The machine's clock. */
export const realClock: Clock = clockAhead(() => 0);

/** The machine's clock moved by a number of days that may change between calls. */
export function clockAhead(daysAhead: () => number): Clock {
  const zoned = () => Temporal.Now.zonedDateTimeISO(zone).add({ days: daysAhead() });
  return {
    now: () => zoned().toInstant().toString({ smallestUnit: 'millisecond' }),
    today: () => zoned().toPlainDate().toString(),
  };
}
