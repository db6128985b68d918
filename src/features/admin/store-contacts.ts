import { sql } from 'kysely';
import type { Work } from '../../database/visit.ts';
import type { Role } from '../../domain/access/access-table.ts';
import type { StaffContact } from '../../domain/staff-contact.ts';

/** Somebody of the staff with how they are reached. */
export interface StaffMember extends StaffContact {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
  /** Of the contact; 0 where there is none yet. */
  readonly version: number;
}

/** Everybody who works with citizens, by name; only one person where `personId` says so. */
export async function staffMembers(
  { tx, actor }: Work,
  personId: string | null = null,
): Promise<readonly StaffMember[]> {
  const { rows } = await sql<StaffMember>`
    select p.id as "personId", p.given_name || ' ' || p.family_name as name, p.role, p.unit,
      coalesce(c.phone, '') as phone, coalesce(c.mail, '') as mail, coalesce(c.version, 0) as version
    from person p left join staff_contact c on c.municipality_id = p.municipality_id and c.person_id = p.id
    where p.municipality_id = ${actor.municipalityId} and (${personId}::uuid is null or p.id = ${personId}::uuid)
      and p.role in ('contactPerson','providerLead','caseworker','facilitator','administrator','manager')
    order by p.given_name collate "da-x-icu", p.family_name collate "da-x-icu", p.id limit 1000`.execute(
    tx.withoutPlugins(),
  );
  return rows;
}

/** Adds a first contact; false when somebody has added one meanwhile. */
export async function insertContact(
  { tx, actor }: Work,
  id: string,
  personId: string,
  contact: StaffContact,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('staffContact')
    .values({ municipalityId: actor.municipalityId, id, personId, ...contact })
    .onConflict((conflict) => conflict.columns(['municipalityId', 'personId']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Changes a contact where it still stands at `version`; false otherwise. */
export async function updateContact(
  { tx, actor }: Work,
  personId: string,
  version: number,
  contact: StaffContact,
): Promise<boolean> {
  const updated = await tx
    .updateTable('staffContact')
    .set({ ...contact, version: version + 1 })
    .where('municipalityId', '=', actor.municipalityId)
    .where('personId', '=', personId)
    .where('version', '=', version)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}
