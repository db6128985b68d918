import { NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { canAll } from '../../../domain/access/can.ts';
import type { IsoDay } from '../../../domain/day.ts';
import { type Staircase, type StaircaseStep, staircase } from '../../../domain/follow-up/staircase.ts';
import {
  type DoneRow,
  type GoalRow,
  readStairs,
  type StairsRows,
  type StepRow,
  type TickRow,
  type TickSpan,
} from '../store/read-stairs.ts';
import { maySee } from './who-may.ts';

/** One goal and its staircase. */
export interface GoalStairs {
  readonly goal: GoalRow;
  readonly stairs: Staircase;
  /** The same steps with what is needed to change them. */
  readonly steps: readonly StepRow[];
  /** Taken away: they can be brought back. */
  readonly away: readonly StepRow[];
  readonly now: StaircaseStep | null;
}

/** The staircases of a citizen as one reader sees them. */
export interface Staircases {
  readonly citizenId: string;
  readonly givenName: string;
  /** The reader may change them. */
  readonly mayBuild: boolean;
  readonly goals: readonly GoalStairs[];
  readonly ticks: readonly TickRow[];
  readonly done: readonly DoneRow[];
  readonly today: IsoDay;
}

/** "Min trappe": the staircases of the round people work with (R-F2). Throws NotFound for those who see nothing of it. */
export function seeStaircase(visit: Visit, citizenId: string): Promise<Staircases> {
  return visit.read({ event: 'staircase.viewed', citizenId }, (work) => loadStaircases(work, citizenId));
}

/** The staircases, with the ticks of some days where they are wanted. For use inside a visit. Throws NotFound. */
export async function loadStaircases(
  work: Work,
  citizenId: string,
  span: TickSpan = null,
): Promise<Staircases> {
  const rows = await readStairs(work, citizenId, span);
  if (rows === null) throw new NotFound();
  maySee(work, rows.isShownToMe);
  return {
    citizenId,
    givenName: rows.givenName,
    mayBuild: canAll(work.actor, 'staircaseAndEfforts', 'write'),
    goals: rows.goals.map((goal) => stairsOf(goal, rows)),
    ticks: rows.ticks,
    done: rows.done,
    today: work.today,
  };
}

function stairsOf(goal: GoalRow, rows: StairsRows): GoalStairs {
  const ofGoal = rows.steps.filter(({ goalId }) => goalId === goal.id);
  const steps = ofGoal.filter(({ isAway }) => !isAway);
  const stairs = staircase(steps, goal.direction);
  return { goal, stairs, steps, away: ofGoal.filter(({ isAway }) => isAway), now: stairs.now };
}

/** The goal whose staircase is asked for; the first where no step or goal is named. Undefined when it is not among them. */
export function goalAskedFor(
  staircases: Staircases,
  asked: { readonly goalId?: string | undefined; readonly stepId?: string | undefined },
): GoalStairs | undefined {
  const { goalId, stepId } = asked;
  if (stepId !== undefined)
    return staircases.goals.find(({ steps }) => steps.some(({ id }) => id === stepId));
  return goalId === undefined ? staircases.goals[0] : staircases.goals.find(({ goal }) => goal.id === goalId);
}
