import type { Visit } from '../../../database/visit.ts';
import { daysAfter, type IsoDay, isDay, mondayOf } from '../../../domain/day.ts';
import {
  type Answered,
  answersTo,
  answersToFormerWords,
  type TickAnswer,
  tickOfDay,
  type WeekDay,
  weekOf,
} from '../../../domain/follow-up/tick.ts';
import { type TickSum, tickSum } from '../../../domain/follow-up/tick-sum.ts';
import type { StepRow, TickRow } from '../store/read-stairs.ts';
import { type GoalStairs, isEmpty, loadStaircases, type Staircases } from './see-staircase.ts';

/** A step that can be told about, with what was told about the day and the week around it. */
export interface StepOfDay {
  readonly goal: GoalStairs['goal'];
  readonly step: StepRow;
  readonly answer: TickAnswer | null;
  /** Who told it, where it was not the citizen. */
  readonly toldBy: string | null;
  readonly week: readonly WeekDay[];
  /** What was answered in that week; null where nothing was. */
  readonly sum: TickSum | null;
  /** What was told in that week while the step was called something else: it stands under those words (R-F4, R-F5). */
  readonly toldBefore: readonly Answered<TickRow>[];
}

/** Daily life around one day. */
export interface Everyday extends Staircases {
  readonly day: IsoDay;
  readonly monday: IsoDay;
  /** The step "now" of every goal that has one (R-F5). */
  readonly steps: readonly StepOfDay[];
}

/**
 * "Hverdag": the step now of each goal, what was told about `day` (today when it is none, or ahead) and its week. Throws
 * NotFound for those who see nothing of it.
 */
export function seeEveryday(visit: Visit, citizenId: string, askedDay?: string): Promise<Everyday> {
  return visit.read({ event: 'staircase.viewed', citizenId }, async (work) => {
    const day = askedDay !== undefined && isUsable(askedDay, work.today) ? askedDay : work.today;
    const monday = mondayOf(day);
    const all = await loadStaircases(work, citizenId, { from: monday, to: daysAfter(monday, 6) });
    if (isEmpty(all)) work.sawNothing();
    const steps = all.goals.flatMap(({ goal, now, steps: ofGoal }) => {
      const step = ofGoal.find(({ id }) => id === now?.id);
      return step === undefined ? [] : [stepOfDay({ goal, step }, all, day)];
    });
    return { ...all, day, monday, steps };
  });
}

/** A day of somebody's life so far; what else an address may say is today. */
function isUsable(day: string, today: IsoDay): boolean {
  return isDay(day) && day >= '1900-01-08' && day <= today;
}

function stepOfDay(
  { goal, step }: Pick<StepOfDay, 'goal' | 'step'>,
  { ticks, today, citizenId }: Staircases,
  day: IsoDay,
): StepOfDay {
  const answers = answersTo(ticks, step);
  const told = tickOfDay(answers, step.id, day, citizenId);
  const monday = mondayOf(day);
  return {
    goal,
    step,
    answer: told?.answer ?? null,
    toldBy: told === undefined || told.by === citizenId ? null : told.byName,
    week: weekOf(answers, step.id, { day, today, since: step.since, citizenId }),
    sum: tickSum(answers, [step.id], { from: monday, to: daysAfter(monday, 6) }, citizenId),
    toldBefore: answersToFormerWords(ticks, step, citizenId),
  };
}
