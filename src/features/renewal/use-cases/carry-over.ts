import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { disagreementComingAlong } from '../../../domain/plan/disagreement.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { fitsNot } from '../../../domain/plan/said.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { type CarriedOver, carryOver as decide } from '../../../domain/renewal/carry-over.ts';
import { type GoalStatus, writeGoalStatus } from '../../../domain/renewal/status.ts';
import { loadPlan } from '../../plan/public.ts';
import { type ReviewRow, readAnswers } from '../store/answers.ts';
import { helpBackUnder } from '../store/carried-goal.ts';
import { type CarriedCounts, carryRows, lockRound, type ToCarry } from '../store/carry.ts';
import { type DisagreementRow, readDisagreements } from '../store/read-disagreements.ts';
import { isRecordedDecision } from './see-status.ts';
import { openStatus, records } from './the-status.ts';

export interface CarryOverInput {
  readonly citizenId: string;
}

/**
 * Begins the next round's plan with what goes on, so that nothing is typed twice (R-S3): every dream, the goals that
 * continue or change, their steps as far as they were climbed, the help that still runs, the citizen's words verbatim and whose they
 * are. What help runs is asked on the day it is carried over: the meeting may be months ahead. Done again it changes nothing; what has been decided since comes along. Gives how much was new. Refuses after the
 * meeting is closed. Throws NotFound for anybody but the caseworker.
 */
export function carryOver(
  visit: Visit,
  command: Command,
  { citizenId }: CarryOverInput,
): Promise<CarriedCounts | Refusal> {
  return visit.write({ event: 'round.carriedOver', citizenId }, command, async (work) => {
    if (!records(work)) throw new NotFound();
    const status = await openStatus(work, citizenId);
    if (isRefusal(status)) return status;
    const { newest, former } = status;
    await lockRound(work, newest.id);
    const plan = await loadPlan(work, citizenId, former.id);
    const { reviews, carried: carriedBefore, carriedAndOut } = await readAnswers(work, newest.id);
    const carried = decide(
      {
        dreams: [...plan.mostImportant, ...plan.dreams]
          .filter((said) => !fitsNot(said))
          .map((said) => ({ id: said.id, said })),
        goals: plan.goals,
        steps: plan.goals.flatMap(({ steps }) => steps),
        efforts: allEfforts(plan),
        // Stored scores are carried as they are; their levels need no second place here.
        levelsNow: [],
        // The newest recorded decision about a goal is the one that counts.
        statuses: reviews.filter(isRecordedDecision).toReversed().flatMap(statusOf),
      },
      work.today,
    );
    const said = newest.meeting === null ? [] : await readDisagreements(work, former.id, newest.meeting.id);
    const rows = rowsOf(carried);
    const counts = await carryRows(work, {
      citizenId,
      fromRoundId: former.id,
      toRoundId: newest.id,
      meetingId: newest.meeting?.id ?? null,
      ...rows,
      disagreementIds: comingAlong(plan, said, newest.meeting?.id ?? null),
    });
    // Help of a goal that was left behind the first time came without it, and goes under it now that it comes along.
    const isNew = (id: string): boolean =>
      ![...carriedBefore, ...carriedAndOut].some(({ fromGoalId }) => fromGoalId === id);
    await helpUnderGoals(work, newest.id, rows.goalIds.filter(isNew));
    return counts;
  });
}

async function helpUnderGoals(work: Work, roundId: string, fromGoalIds: readonly string[]): Promise<void> {
  if (fromGoalIds.length === 0) return;
  const { carried } = await readAnswers(work, roundId);
  const come = carried.filter(({ fromGoalId }) => fromGoalIds.includes(fromGoalId));
  for (const { id, fromGoalId } of come) {
    const help = await helpBackUnder(work, { id, fromGoalId, roundId });
    for (const effortId of help) work.also('effort.written', effortId);
  }
}

function comingAlong(
  plan: Plan,
  said: readonly DisagreementRow[],
  meetingId: string | null,
): readonly string[] {
  return plan.goals.flatMap((goal) => {
    const ofGoal = said.filter(({ goalId }) => goalId === goal.id);
    const scoresNow = [...goal.scores, ...goal.earlierScores].filter((one) => one.meetingId === meetingId);
    return disagreementComingAlong(ofGoal, scoresNow)?.id ?? [];
  });
}

function allEfforts(plan: Plan) {
  return [...plan.goals.flatMap(({ efforts }) => efforts), ...plan.effortsForAll];
}

function statusOf({ goalId, outcome, whatHelped, whatNow: decision }: ReviewRow): readonly GoalStatus[] {
  const status = writeGoalStatus({ goalId, outcome, whatHelped, decision });
  return isRefusal(status) ? [] : [status];
}

function rowsOf(
  carried: CarriedOver,
): Pick<ToCarry, 'dreamIds' | 'goalIds' | 'stepIds' | 'effortIds' | 'effortIdsWithoutGoal'> {
  return {
    dreamIds: carried.dreams.map(({ id }) => id),
    goalIds: carried.goals.map(({ goal: { id } }) => id),
    stepIds: carried.goals.flatMap(({ steps }) => steps.map(({ id }) => id)),
    effortIds: carried.goals.flatMap(({ efforts }) => efforts.map(({ id }) => id)),
    effortIdsWithoutGoal: carried.effortsWithoutGoal.map(({ id }) => id),
  };
}
