import type { IsoDay } from '../day.ts';
import { inOrder } from '../follow-up/position.ts';
import type { Step } from '../follow-up/staircase.ts';
import { type Effort, stillRuns } from '../plan/efforts.ts';
import type { Goal } from '../plan/goals.ts';
import type { MasteryLevel } from '../plan/mastery.ts';
import type { Said } from '../plan/plan-snapshot.ts';
import { type GoalDecision, type GoalStatus, goesOn, type SaidDecision, saysSomething } from './status.ts';

/** The level recorded at the status, at one place or everywhere (null). */
export interface LevelAtPlace {
  readonly goalId: string;
  readonly place: string | null;
  readonly level: MasteryLevel;
}

/** A round as it ends. It stays readable as it is; carrying over changes nothing in it (R-S3). */
export interface EndingRound {
  readonly dreams: readonly { readonly id: string; readonly said: Said }[];
  readonly goals: readonly Goal[];
  readonly steps: readonly Step[];
  readonly efforts: readonly Effort[];
  readonly levelsNow: readonly LevelAtPlace[];
  readonly statuses: readonly GoalStatus[];
}

/** A goal the next round starts with. Ids are those of the old round: who stores it gives new ones. */
export interface CarriedGoal {
  /** A goal that nobody came to talk about is carried over too: nothing ends by being forgotten. */
  readonly how: Exclude<GoalDecision, 'finish' | 'replace'> | 'notDiscussed';
  /** As it was. */
  readonly goal: Goal;
  readonly steps: readonly Step[];
  readonly efforts: readonly Effort[];
  /** Mastery at the status becomes the former mastery of the next round. */
  readonly formerMastery: readonly LevelAtPlace[];
}

/** What the next round starts with. */
export interface CarriedOver {
  readonly dreams: EndingRound['dreams'];
  readonly goals: readonly CarriedGoal[];
  /** Efforts that still run but whose goal is finished or replaced, or that had none: agreeing ends no help (R-O2). */
  readonly effortsWithoutGoal: readonly Effort[];
}

/**
 * What the next round starts with, so that nothing is typed again (R-S3): every dream; the goals that continue
 * or change – a goal that is replaced stays in its own round, and nothing stands for the new one until it is written (R-M4);
 * their steps, those that were climbed as climbed (R-F5); the efforts that still run on the day it is carried over. Takes
 * the ending round and that day: not the day of the meeting, before which help that runs would be left behind (R-O2).
 */
export function carryOver(round: EndingRound, carriedOn: IsoDay): CarriedOver {
  const running = round.efforts.filter((effort) => stillRuns(effort, carriedOn));
  const goals = round.goals.flatMap((goal) => {
    const how = round.statuses.find(({ goalId }) => goalId === goal.id)?.decision ?? 'notDiscussed';
    return how === 'finish' || how === 'replace' ? [] : [carryGoal(goal, how, round, running)];
  });
  const carriedIds = new Set(goals.map(({ goal }) => goal.id));
  const effortsWithoutGoal = running
    .filter(({ goalId }) => goalId === null || !carriedIds.has(goalId))
    .map((effort): Effort => ({ ...effort, goalId: null }));
  return { dreams: round.dreams, goals, effortsWithoutGoal };
}

function carryGoal(
  goal: Goal,
  how: CarriedGoal['how'],
  { steps, levelsNow }: EndingRound,
  running: readonly Effort[],
): CarriedGoal {
  const belongs = ({ goalId }: { readonly goalId: string | null }) => goalId === goal.id;
  const efforts = running.filter(belongs);
  return {
    how,
    goal,
    steps: inOrder(steps.filter(belongs)),
    efforts,
    formerMastery: levelsNow.filter(belongs),
  };
}

/** How a goal of the round before stands in the plan that is being made: carried into it, taken out of it again, or not carried. */
export type CarriedGoalStands = 'inPlan' | 'takenOut' | 'notCarried';

/** True where a goal is decided to end or to be replaced: then it has no place in the new plan (R-S2). */
export function endsHere(decision: SaidDecision | null): boolean {
  return saysSomething(decision) && !goesOn(decision);
}

/**
 * What happens in the plan being made with a goal that was carried into it before this decision, so that no plan says that a goal
 * ended and has it too (R-S2, R-S3): one that ends or is replaced is taken out; one that goes on after all, having been decided to
 * end, is put back; where it was put back by hand before, its help still comes under it again. Null where nothing moves; what was taken
 * out for another reason stays out. Takes how it stands in the plan, the
 * decision as it is now and as it was before (null where there was none).
 */
export function carriedGoalAfter(
  stands: CarriedGoalStands,
  decision: SaidDecision | null,
  before: SaidDecision | null,
): 'takeOut' | 'putBack' | 'helpBack' | null {
  if (stands === 'inPlan' && endsHere(decision)) return 'takeOut';
  if (stands === 'notCarried' || !goesOn(decision) || !endsHere(before)) return null;
  return stands === 'takenOut' ? 'putBack' : 'helpBack';
}
