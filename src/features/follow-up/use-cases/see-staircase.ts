import { NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { canAll, readsOnlyOwn } from '../../../domain/access/can.ts';
import type { IsoDay } from '../../../domain/day.ts';
import type { AloneAsTold } from '../../../domain/follow-up/alone-as-told.ts';
import { type Staircase, type StaircaseStep, staircase } from '../../../domain/follow-up/staircase.ts';
import { lastDays } from '../../../domain/follow-up/tick-sum.ts';
import { contactPersonsOf } from '../store/contact-persons.ts';
import {
  type AskedFor,
  type DoneRow,
  type GoalRow,
  readStairs,
  type StairsRows,
  type StepRow,
  type TickRow,
  type TickSpan,
} from '../store/read-stairs.ts';
import { changesAlone } from './answer-change.ts';
import { withDreamsShown } from './dreams-shown.ts';
import { type WaitingTalk, waitingTalks } from './raise-and-talk.ts';
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
  /** False where the steps are not open to the reader: then none seen is not none there (§ 5). */
  readonly isOpenToMe: boolean;
}

/** The staircases of a citizen as one reader sees them. */
export interface Staircases {
  readonly citizenId: string;
  readonly givenName: string;
  /** The reader may change them. */
  readonly mayBuild: boolean;
  /** The reader sees steps only where their offer has an effort (§ 5). */
  readonly onlyOwn: boolean;
  /** False where goals may be kept from the reader: then none seen is not none there (R-M2, R-M3). */
  readonly seesAllGoals: boolean;
  /** These are the staircases of a new plan that is not agreed yet, while another holds (R-M8). */
  readonly isDraft: boolean;
  /** The first goal of such a plan; null where there is none beside these staircases. */
  readonly draftGoalId: string | null;
  readonly goals: readonly GoalStairs[];
  readonly ticks: readonly TickRow[];
  readonly done: readonly DoneRow[];
  readonly today: IsoDay;
  /** What others changed without the citizen, for the citizen's own screen; none for anybody else. */
  readonly alone: readonly AloneAsTold[];
  /** What the citizen said of these steps that waits for those around them (R-C1); none for those who do not change steps. */
  readonly toTalkAbout: readonly WaitingTalk[];
  /** Given names of those who are told of it, for the citizen's own screen; none while nothing waits, and for anybody else. */
  readonly toldTo: readonly string[];
}

/**
 * "Min trappe": the staircases of the plan that holds (R-F2, R-M8), or of the one being made where the address names a goal or
 * a step of it, with what was answered in the last days. Throws NotFound for those who see nothing of it.
 */
export function seeStaircase(visit: Visit, citizenId: string, asked: AskedFor = {}): Promise<Staircases> {
  return visit.read({ event: 'staircase.viewed', citizenId }, async (work) => {
    const seen = await loadStaircases(work, citizenId, lastDays(work.today), asked);
    if (isEmpty(seen)) work.sawNothing();
    return seen;
  });
}

/** True where no step stands, and nothing was done. */
export function isEmpty({ goals, done }: Staircases): boolean {
  return done.length === 0 && goals.every(({ steps, away }) => steps.length + away.length === 0);
}

/** The staircases, with the ticks of some days where they are wanted. For use inside a visit. Throws NotFound. */
export async function loadStaircases(
  work: Work,
  citizenId: string,
  span: TickSpan = null,
  asked: AskedFor = {},
): Promise<Staircases> {
  const rows = await readStairs(work, citizenId, span, asked);
  if (rows === null) throw new NotFound();
  maySee(work, rows.isShownToMe);
  const goals = await withDreamsShown(work, citizenId, rows.goals);
  const onlyOwn = readsOnlyOwn(work.actor, 'staircaseAndEfforts');
  const mayBuild = canAll(work.actor, 'staircaseAndEfforts', 'write');
  const isMine = work.actor.personId === citizenId;
  const talks = mayBuild ? talksAbout(rows.steps, await waitingTalks(work, citizenId)) : [];
  return {
    citizenId,
    givenName: rows.givenName,
    mayBuild,
    onlyOwn,
    seesAllGoals: canAll(work.actor, 'goalsForNamedProviders', 'read'),
    isDraft: rows.isDraft,
    draftGoalId: rows.draftGoalId,
    goals: goals.map((goal) => stairsOf(goal, rows, onlyOwn)),
    ticks: rows.ticks,
    done: rows.done,
    today: work.today,
    alone: isMine ? await changesAlone(work, citizenId) : [],
    toTalkAbout: talks,
    toldTo: isMine && talks.length > 0 ? await contactPersonsOf(work, citizenId) : [],
  };
}

/** Those about steps of this staircase; one that is climbed, or was taken away, is too hard no longer. */
function talksAbout(steps: readonly StepRow[], waiting: readonly WaitingTalk[]): readonly WaitingTalk[] {
  const standing = new Map(steps.map((step) => [step.id, step]));
  return waiting.filter(({ why, change: { subjectId } }) => {
    const step = standing.get(subjectId);
    return step !== undefined && (why === 'disagree' || (step.doneOn === null && !step.isAway));
  });
}

function stairsOf(goal: GoalRow, rows: StairsRows, onlyOwn: boolean): GoalStairs {
  const ofGoal = rows.steps.filter(({ goalId }) => goalId === goal.id);
  const steps = ofGoal.filter(({ isAway }) => !isAway);
  const stairs = staircase(steps, goal.direction);
  const isOpenToMe = !onlyOwn || goal.hasEffortISee;
  return { goal, stairs, steps, away: ofGoal.filter(({ isAway }) => isAway), now: stairs.now, isOpenToMe };
}

/** The goal whose staircase is asked for; the first where no step or goal is named. Undefined when it is not among them. */
export function goalAskedFor(staircases: Staircases, { goalId, stepId }: AskedFor): GoalStairs | undefined {
  if (stepId !== undefined)
    return staircases.goals.find(({ steps }) => steps.some(({ id }) => id === stepId));
  return goalId === undefined ? staircases.goals[0] : staircases.goals.find(({ goal }) => goal.id === goalId);
}
