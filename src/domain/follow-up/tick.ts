import { daysAfter, type IsoDay, isDay, mondayOf } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** "Lykkedes det?" – ja, lidt, ikke i dag. */
export const tickAnswers = ['yes', 'little', 'notToday'] as const;
export type TickAnswer = (typeof tickAnswers)[number];

/** One answer about one step on one day. A changed answer is a new tick; the last one counts. */
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

/** The answer that counts for a step on a day: the last of that day; null when nobody told. Ticks come in the order told. */
export function answerOfDay(ticks: readonly Tick[], stepId: string, day: IsoDay): TickAnswer | null {
  return ticks.findLast((tick) => tick.stepId === stepId && tick.day === day)?.answer ?? null;
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
  day: IsoDay,
  today: IsoDay,
): readonly WeekDay[] {
  const monday = mondayOf(day);
  return [0, 1, 2, 3, 4, 5, 6].map((days) => {
    const one = daysAfter(monday, days);
    return {
      day: one,
      answer: answerOfDay(ticks, stepId, one),
      isToday: one === today,
      isAhead: one > today,
    };
  });
}
