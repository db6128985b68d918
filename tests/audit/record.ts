import type { Row, World } from '../people.ts';

const columns = `municipality_id, to_char(happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as happened_at,
  actor_id, actor_role, actor_relation, on_behalf_of, citizen_id, event, subject_id, decision, rule, reason, saw_nothing`;

/** The rows that somebody's doing adds to the record. Throws what the doing throws. */
export async function addedBy(world: World, act: () => Promise<unknown>): Promise<readonly Row[]> {
  const before = (await world.prepare('select id from audit_event')).map(({ id }) => id);
  await act();
  return world.prepare(`select ${columns} from audit_event where id <> all ($1) order by id`, [before]);
}

/** The record about a citizen, by the ids of its rows. */
export function recordOf(world: World, citizenId: string): Promise<readonly Row[]> {
  return world.prepare(
    `select ${columns} from audit_event where citizen_id = $1 and id::text like '019%' order by id`,
    [citizenId],
  );
}
