import { daysAfter, type IsoDay } from '../day.ts';
import { type TickOfWords, tickOfDay } from './tick.ts';

/** The answers of "Lykkedes det?" that are counted; "Spring over" is a way on, and nothing to read into (R-F5). */
export const summedAnswers = ['yes', 'little', 'notToday', 'dontKnow'] as const;
export type SummedAnswer = (typeof summedAnswers)[number];

/** How many times each was answered. Days without an answer are not among them: they say nothing about a person. */
export type TickSum = Readonly<Record<SummedAnswer, number>> & {
  /** How many of them another told than the citizen (R-P8). */
  readonly toldByOthers: number;
};

/** The days that are counted, both included. */
export interface SumSpan {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** How many days the staircase looks back. */
export const daysLookedBack = 14;

/** The last days up to and with `today`, as many as the staircase looks back. */
export function lastDays(today: IsoDay): SumSpan {
  return { from: daysAfter(today, 1 - daysLookedBack), to: today };
}

/**
 * What was answered to "Lykkedes det?" about some steps (R-F5, R-S2). Takes the ticks in the order told, the ids of the steps, the
 * days, and the citizen. A step counts once a day, with the answer that counts for that day; one that was changed on that day
 * counts under its former words too. Counts answers and nothing else: no
 * share, no streak, no missed days. Null where nobody answered.
 */
export function tickSum(
  ticks: readonly TickOfWords[],
  stepIds: readonly string[],
  { from, to }: SumSpan,
  citizenId: string,
): TickSum | null {
  const within = ticks.filter(({ stepId, day }) => stepIds.includes(stepId) && day >= from && day <= to);
  const told = [...byStepAndDay(within).values()].flatMap((ofDay) => {
    const [first] = ofDay;
    const counts = first && tickOfDay(ofDay, first.stepId, first.day, citizenId);
    return counts === undefined || counts.answer === 'skipped' ? [] : [counts];
  });
  if (told.length === 0) return null;
  const times = (answer: SummedAnswer): number => told.filter((one) => one.answer === answer).length;
  return {
    yes: times('yes'),
    little: times('little'),
    notToday: times('notToday'),
    dontKnow: times('dontKnow'),
    toldByOthers: told.filter(({ by }) => by !== citizenId).length,
  };
}

function byStepAndDay(ticks: readonly TickOfWords[]): ReadonlyMap<string, readonly TickOfWords[]> {
  const groups = new Map<string, TickOfWords[]>();
  for (const tick of ticks) {
    const key = `${tick.stepId} ${tick.day} ${tick.words}`;
    groups.set(key, [...(groups.get(key) ?? []), tick]);
  }
  return groups;
}
