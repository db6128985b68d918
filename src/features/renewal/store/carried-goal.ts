import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';

/** A goal of the new plan and the one of the round before that it was carried from. */
export interface CarriedGoal {
  readonly id: string;
  readonly fromGoalId: string;
  /** The new round. */
  readonly roundId: string;
}

/**
 * Takes a carried goal out of the plan being made. What was written in it stays with it; its help goes on in the plan without a
 * goal, as that of a goal that was never carried: no help ends with a goal (R-O2). Gives the ids of that help.
 */
export async function takeCarriedOut(work: Work, { id, roundId }: CarriedGoal): Promise<readonly string[]> {
  await setOut(work, id, true);
  const { municipalityId } = work.actor;
  const { rows } = await sql<{
    id: string;
  }>`update effort set goal_id = null, round_id = ${roundId}::uuid, version = version + 1
    where municipality_id = ${municipalityId} and goal_id = ${id} and withdrawn_at is null returning id`.execute(
    work.tx,
  );
  return rows.map((row) => row.id);
}

/**
 * Puts a carried goal back into the plan being made, with the help that hung on it in the round before. Gives the ids of that help;
 * nothing happens to a goal that the citizen has said no to: null (R-M5).
 */
export async function putCarriedBack(work: Work, goal: CarriedGoal): Promise<readonly string[] | null> {
  const { rows: said } = await sql<{
    fits: boolean;
  }>`select fits from goal_fit where municipality_id = ${work.actor.municipalityId}
    and goal_id = ${goal.id} order by created_at desc, id desc limit 1`.execute(work.tx);
  if (said[0]?.fits === false) return null;
  await setOut(work, goal.id, false);
  return helpBackUnder(work, goal);
}

/** Puts help that was carried without its goal under it, where the goal has come along since. Gives its ids. */
export async function helpBackUnder(
  work: Work,
  { id, fromGoalId, roundId }: CarriedGoal,
): Promise<readonly string[]> {
  const { rows } = await sql<{
    id: string;
  }>`update effort e set goal_id = ${id}, round_id = null, version = e.version + 1
    from effort o where e.municipality_id = ${work.actor.municipalityId} and e.round_id = ${roundId}::uuid and e.withdrawn_at is null
      and o.municipality_id = e.municipality_id and o.id = e.from_effort_id and o.goal_id = ${fromGoalId} returning e.id`.execute(
    work.tx,
  );
  return rows.map((row) => row.id);
}

async function setOut({ tx, actor, now }: Work, goalId: string, isOut: boolean): Promise<void> {
  await tx
    .updateTable('goal')
    .set({ withdrawnAt: isOut ? now : null, version: sql`version + 1` })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', goalId)
    .execute();
}
