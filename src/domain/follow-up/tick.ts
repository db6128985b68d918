import { daysAfter, type IsoDay, isDay, mondayOf } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** "Lykkedes det?" – ja, lidt, ikke i dag. */
export const tickAnswers = ['yes', 'little', 'notToday'] as const;
export type TickAnswer = (typeof tickAnswers)[number];

/** One answer about one step on one day. A changed answer is a new tick. */
export interface Tick {
  readonly stepId: string;
  readonly day: IsoDay;
  readonly answer: TickAnswer;
  /** Who tapped; a contact person may tick with the citizen. */
  readonly by: string;
}

export type TickRefusal = 'tickDayUnknown' | 'tickDayAhead';

/** Tells how a step went on a day, today or an earlier one. Refuses a day that does not exist or lies ahead. */
export function tellHowItWent(tick: Tick, today: IsoDay): Tick | Refusal<TickRefusal> {
  if (!isDay(tick.day)) return refuse('tickDayUnknown', 'day');
  return tick.day > today ? refuse('tickDayAhead', 'day') : tick;
}

/**
 * The tick that counts for a step on a day: the citizen's own last one; where the citizen told nothing, the last of anybody
 * else, because nobody answers over the citizen (R-P8). Undefined when nobody told. Ticks come in the order told.
 */
export function tickOfDay<T extends Tick>(
  ticks: readonly T[],
  stepId: string,
  day: IsoDay,
  citizenId: string,
): T | undefined {
  const ofDay = ticks.filter((tick) => tick.stepId === stepId && tick.day === day);
  return ofDay.findLast(({ by }) => by === citizenId) ?? ofDay.at(-1);
}

/** One day of the week: an answer, or none. A day without one is simply empty. */
export interface WeekDay {
  readonly day: IsoDay;
  readonly answer: TickAnswer | null;
  readonly isToday: boolean;
  readonly isAhead: boolean;
}

/**
 * The week of a step, Monday first, around `day` (R-F5). It holds the answers and nothing counted from them: no
 * streak, no share, no missed days, because an empty day says nothing about a person.
 */
export function weekOf(
  ticks: readonly Tick[],
  stepId: string,
  { day, today, citizenId }: { readonly day: IsoDay; readonly today: IsoDay; readonly citizenId: string },
): readonly WeekDay[] {
  const monday = mondayOf(day);
  return [0, 1, 2, 3, 4, 5, 6].map((days) => {
    const one = daysAfter(monday, days);
    return {
      day: one,
      answer: tickOfDay(ticks, stepId, one, citizenId)?.answer ?? null,
      isToday: one === today,
      isAhead: one > today,
    };
  });
}
