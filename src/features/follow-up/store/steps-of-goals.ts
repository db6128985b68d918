import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { Step } from '../../../domain/follow-up/staircase.ts';

/** A step of a goal of any round, and who told that it was climbed. */
export interface StepOfGoal extends Step {
  /** Given name of whoever said that it is done, where that was not the citizen (R-P8); else null. */
  readonly toldBy: string | null;
}

/**
 * The steps that stand under some goals, of whatever round, as the actor may see them (§ 5), in their order: what was climbed
 * belongs to the status of the goal (R-F5, R-S2). Takes the ids of the goals.
 */
export async function stepsOfGoals(
  { tx, actor }: Work,
  goalIds: readonly string[],
): Promise<readonly StepOfGoal[]> {
  if (goalIds.length === 0) return [];
  const m = actor.municipalityId;
  const { rows } = await sql<StepOfGoal>`
    select s.id, s.goal_id as "goalId", s.position, s.words, s.symbol, s.why,
      (s.done_at at time zone 'Europe/Copenhagen')::date::text as "doneOn",
      case when s.done_at is not null and s.done_by <> s.citizen_id then coalesce(p.given_name, '') end as "toldBy"
    from step s left join person p on p.municipality_id = ${m} and p.id = s.done_by
    where s.municipality_id = ${m} and s.goal_id = any (${goalIds}::uuid[]) and s.withdrawn_at is null
    order by s.position, s.id`.execute(tx.withoutPlugins());
  return rows;
}
