import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { Tick, TickOfWords } from '../../../domain/follow-up/tick.ts';
import type { SumSpan } from '../../../domain/follow-up/tick-sum.ts';

/**
 * Adds a tick to a step of the citizen, under the words that the step has now, in one statement: this is the write that comes
 * most often. False when there is no such step for the actor.
 */
export async function insertTick(
  { tx, actor }: Work,
  id: string,
  citizenId: string,
  tick: Tick,
): Promise<boolean> {
  const { municipalityId } = actor;
  const result = await sql`
    insert into tick (municipality_id, id, citizen_id, step_id, author_id, day, answer, words)
    select municipality_id, ${id}::uuid, citizen_id, id, ${tick.by}::uuid, ${tick.day}::date, ${tick.answer}, words
    from step where municipality_id = ${municipalityId} and id = ${tick.stepId} and citizen_id = ${citizenId} and withdrawn_at is null`.execute(
    tx,
  );
  return result.numAffectedRows === 1n;
}

/** A tick, and the goal whose step it is about. */
export interface TickOfGoal extends TickOfWords {
  readonly goalId: string;
}

/**
 * The ticks of all steps of some goals between two days, both included, that the actor may see (§ 5), in the order told; those of
 * steps that were taken away too, because they were told.
 */
export async function ticksOfGoals(
  { tx, actor }: Work,
  goalIds: readonly string[],
  { from, to }: SumSpan,
): Promise<readonly TickOfGoal[]> {
  if (goalIds.length === 0) return [];
  const m = actor.municipalityId;
  const { rows } = await sql<TickOfGoal>`
    select s.goal_id as "goalId", t.step_id as "stepId", t.day::text as day, t.answer, t.words, t.author_id as by
    from tick t join step s on s.municipality_id = ${m} and s.id = t.step_id
    where t.municipality_id = ${m} and s.goal_id = any (${goalIds}::uuid[]) and t.day between ${from}::date and ${to}::date
    order by t.created_at, t.id`.execute(tx.withoutPlugins());
  return rows;
}
