import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { Tick } from '../../../domain/follow-up/tick.ts';

/**
 * Adds a tick to a step of the citizen, in one statement: this is the write that comes most often. False when there is no
 * such step for the actor.
 */
export async function insertTick(
  { tx, actor }: Work,
  id: string,
  citizenId: string,
  tick: Tick,
): Promise<boolean> {
  const { municipalityId } = actor;
  const result = await sql`
    insert into tick (municipality_id, id, citizen_id, step_id, author_id, day, answer)
    select municipality_id, ${id}::uuid, citizen_id, id, ${tick.by}::uuid, ${tick.day}::date, ${tick.answer}
    from step where municipality_id = ${municipalityId} and id = ${tick.stepId} and citizen_id = ${citizenId} and withdrawn_at is null`.execute(
    tx,
  );
  return result.numAffectedRows === 1n;
}
