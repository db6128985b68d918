import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { ChangeAnswer, ChangeTold } from '../../../domain/follow-up/changed-alone.ts';

/**
 * Keeps the citizen's answer to a change and to those before it of the same thing that were made without them. Takes the thing in
 * every round. False when there is no such change for the actor.
 */
export async function answerChanges(
  { tx, actor, now }: Work,
  { id, sameThing, citizenId }: Pick<ChangeTold, 'id' | 'sameThing'> & { readonly citizenId: string },
  answer: ChangeAnswer,
): Promise<boolean> {
  const result = await sql`
    update adjustment a set answer = ${answer}, answered_at = ${now}, version = a.version + 1 from adjustment told
    where told.municipality_id = ${actor.municipalityId} and told.citizen_id = ${citizenId} and told.id = ${id}
      and a.municipality_id = told.municipality_id and a.subject_id = any (${[...sameThing]}::uuid[]) and a.part = told.part
      and a.said is null
      and (a.why_not_together is not null or a.was_there = false)
      and (a.created_at, a.id) <= (told.created_at, told.id)`.execute(tx);
  return (result.numAffectedRows ?? 0n) > 0n;
}

/** Keeps whether the citizen was there when another says that they were. False when there is no such change for the actor. */
export async function keepWhetherThere(
  { tx, actor, now }: Work,
  citizenId: string,
  changeId: string,
  wasThere: boolean,
): Promise<boolean> {
  const result = await tx
    .updateTable('adjustment')
    .set((eb) => ({ wasThere, wasThereAt: now, version: eb('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('citizenId', '=', citizenId)
    .where('id', '=', changeId)
    .where('authorId', '<>', citizenId)
    .where('whyNotTogether', 'is', null)
    .where('decisionId', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Steps of which another said that the citizen climbed them, of the goals that stand; the citizen has not said so. */
export async function saidDoneByOthers(
  { tx, actor }: Work,
  citizenId: string,
): Promise<readonly { readonly by: string; readonly goalId: string }[]> {
  const { rows } = await sql<{ by: string; goalId: string }>`
    select coalesce(p.given_name, '') as by, s.goal_id as "goalId" from step s
    join goal g on g.municipality_id = s.municipality_id and g.id = s.goal_id and g.withdrawn_at is null
    left join person p on p.municipality_id = s.municipality_id and p.id = s.done_by
    where s.municipality_id = ${actor.municipalityId} and s.citizen_id = ${citizenId} and s.withdrawn_at is null
      and s.done_at is not null and s.done_by <> s.citizen_id
      and not exists (select from step o where o.municipality_id = s.municipality_id and o.id = s.from_step_id)
    order by s.done_at, s.id`.execute(tx.withoutPlugins());
  return rows;
}
