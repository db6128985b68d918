import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';

/** Given names of the citizen's contact persons today, by name. */
export async function contactPersonsOf(
  { tx, actor, today }: Work,
  citizenId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct p.given_name as name from relation r
    join person p on p.municipality_id = r.municipality_id and p.id = r.person_id
    where r.municipality_id = ${actor.municipalityId} and r.citizen_id = ${citizenId} and r.kind = 'contactPerson'
      and r.starts_on <= ${today}::date and (r.ends_on is null or r.ends_on >= ${today}::date)
    order by p.given_name`.execute(tx.withoutPlugins());
  return rows.map(({ name }) => name);
}
