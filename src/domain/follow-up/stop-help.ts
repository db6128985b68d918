import { type IsoDay, isDay } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';

export type StopRefusal = 'lastDayMissing' | 'endsThenAlready';

/** From when to when help runs; null: open. */
interface Period {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

/**
 * Stops help of an agreed plan on a last day (R-F4): it stays in the plan until then, with what was decided about it, because
 * stopping decides nothing (R-O2). Gives from when to when it runs now; help that would have begun later never begins. Refuses a
 * day that is none, and one that takes nothing away.
 */
export function stopHelp({ from, to }: Period, lastDay: string | null): Period | Refusal<StopRefusal> {
  if (lastDay === null || !isDay(lastDay)) return refuse('lastDayMissing', 'lastDay');
  if (to !== null && to <= lastDay) return refuse('endsThenAlready', 'lastDay');
  return { from: from !== null && from > lastDay ? null : from, to: lastDay };
}

/** Whether help can be stopped: it is in an agreed plan, and goes on after `today` (R-F4). */
export function canBeStopped(
  { to }: { readonly to: IsoDay | null },
  isAgreed: boolean,
  today: IsoDay,
): boolean {
  return isAgreed && (to === null || to > today);
}
