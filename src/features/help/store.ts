import { sql } from 'kysely';
import type { Work } from '../../database/visit.ts';
import type { StaffContact } from '../../domain/staff-contact.ts';

/** Somebody whom the citizen can call or write to. */
export interface Helper extends StaffContact {
  readonly givenName: string;
  readonly name: string;
  readonly kind: 'contactPerson' | 'caseworker' | 'providerLead';
}

/** Those who are there for a citizen today, the contact person first, with how they are reached. */
export async function helpersOf({ tx, actor, today }: Work, citizenId: string): Promise<readonly Helper[]> {
  const { rows } = await sql<Helper>`
    select p.given_name as "givenName", p.given_name || ' ' || p.family_name as name, r.kind,
      coalesce(c.phone, '') as phone, coalesce(c.mail, '') as mail
    from relation r
    join person p on p.municipality_id = r.municipality_id and p.id = r.person_id
    left join staff_contact c on c.municipality_id = r.municipality_id and c.person_id = r.person_id
    where r.municipality_id = ${actor.municipalityId} and r.citizen_id = ${citizenId}
      and r.kind in ('contactPerson','caseworker','providerLead')
      and r.starts_on <= ${today}::date and (r.ends_on is null or r.ends_on >= ${today}::date)
    order by array_position(array['contactPerson','caseworker','providerLead'], r.kind), r.starts_on, p.given_name, p.id`.execute(
    tx.withoutPlugins(),
  );
  return rows;
}
