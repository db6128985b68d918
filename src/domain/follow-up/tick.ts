import { daysAfter, type IsoDay, isDay, mondayOf } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** "Lykkedes det?" – ja, lidt, ikke i dag. */
export const tickAnswers = ['yes', 'little', 'notToday'] as const;
/** "Jeg ved det ikke" and "Spring over": answers too. */
export const tickUnsure = ['dontKnow', 'skipped'] as const;
export type TickAnswer = (typeof tickAnswers)[number] | (typeof tickUnsure)[number];
/** What a tick can say: an answer, or that the one before is taken back ("Fortryd"). */
export const tickKinds = [...tickAnswers, ...tickUnsure, 'undone'] as const;

/** One answer about one step on one day. A changed answer is a new tick, and so is one that is taken back. */
export interface Tick {
  readonly stepId: string;
  readonly day: IsoDay;
  readonly answer: TickAnswer | 'undone';
  /** Who tapped; a contact person may tick with the citizen. */
  readonly by: string;
}

/** A tick with the words that the step had when it was answered: those it stands under, also when the step is changed (R-F4). */
export interface TickOfWords extends Tick {
  readonly words: string;
}

/** A step with the words it has now. */
export interface AskedStep {
  readonly id: string;
  readonly words: string;
}

/** The ticks that answer a step as it is called now. */
export function answersTo<T extends TickOfWords>(
  ticks: readonly T[],
  { id, words }: AskedStep,
): readonly T[] {
  return ticks.filter((tick) => tick.stepId === id && tick.words === words);
}

/**
 * What was answered about a step while it was called something else, the first day first: one answer a day for each of its
 * former words, by the rule of `tickOfDay`.
 */
export function answersToFormerWords<T extends TickOfWords>(
  ticks: readonly T[],
  { id, words }: AskedStep,
  citizenId: string,
): readonly Answered<T>[] {
  const former = ticks.filter((tick) => tick.stepId === id && tick.words !== words);
  const asked = new Map(former.map((tick) => [JSON.stringify([tick.day, tick.words]), tick]));
  return [...asked.values()]
    .flatMap(
      ({ day, words: then }) => tickOfDay(answersTo(former, { id, words: then }), id, day, citizenId) ?? [],
    )
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

export type TickRefusal = 'tickDayUnknown' | 'tickDayAhead';

/** Tells how a step went on a day, today or an earlier one. Refuses a day that does not exist or lies ahead. */
export function tellHowItWent(tick: Tick, today: IsoDay): Tick | Refusal<TickRefusal> {
  if (!isDay(tick.day)) return refuse('tickDayUnknown', 'day');
  return tick.day > today ? refuse('tickDayAhead', 'day') : tick;
}

/** A tick that says how it went. */
export type Answered<T extends Tick> = T & { readonly answer: TickAnswer };
const isAnswer = <T extends Tick>(tick: T | undefined): tick is Answered<T> =>
  tick !== undefined && tick.answer !== 'undone';

/**
 * The tick that counts for a step on a day: the citizen's own last one; where the citizen told nothing, or took it back, the last
 * of the others that was not taken back, because nobody answers over the citizen (R-P8). Undefined when nobody told. Ticks come in
 * the order told.
 */
export function tickOfDay<T extends Tick>(
  ticks: readonly T[],
  stepId: string,
  day: IsoDay,
  citizenId: string,
): Answered<T> | undefined {
  const ofDay = ticks.filter((tick) => tick.stepId === stepId && tick.day === day);
  const own = ofDay.findLast(({ by }) => by === citizenId);
  const others = ofDay.filter(
    (tick, at) => tick.by !== citizenId && !ofDay.some((later, after) => after > at && later.by === tick.by),
  );
  return isAnswer(own) ? own : (others.findLast((tick) => isAnswer(tick)) as Answered<T> | undefined);
}

/** One day of the week: an answer, or none. A day without one is simply empty. */
export interface WeekDay {
  readonly day: IsoDay;
  readonly answer: TickAnswer | null;
  readonly isToday: boolean;
  readonly isAhead: boolean;
  /** The step was not there yet, or was called something else: it is not asked about. */
  readonly isBefore: boolean;
}

/**
 * The week of a step, Monday first, around `day` (R-F5). It holds the answers and nothing counted from them: no
 * streak, no share, no missed days, because an empty day says nothing about a person. `since` is the day from which the step
 * stands as it is.
 */
export function weekOf(
  ticks: readonly Tick[],
  stepId: string,
  {
    day,
    today,
    since,
    citizenId,
  }: { readonly day: IsoDay; readonly today: IsoDay; readonly since: IsoDay; readonly citizenId: string },
): readonly WeekDay[] {
  const monday = mondayOf(day);
  return [0, 1, 2, 3, 4, 5, 6].map((days) => {
    const one = daysAfter(monday, days);
    return {
      day: one,
      answer: tickOfDay(ticks, stepId, one, citizenId)?.answer ?? null,
      isToday: one === today,
      isAhead: one > today,
      isBefore: one < since,
    };
  });
}
