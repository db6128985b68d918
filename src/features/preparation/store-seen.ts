import { sql } from 'kysely';
import { lastSeen } from '../../database/seen.ts';
import type { Work } from '../../database/visit.ts';

/** Given names of those who contributed something about the citizen since the actor last looked (R-P7), as far as they see it. */
export async function contributorsSince(work: Work, citizenId: string): Promise<readonly string[]> {
  const { municipalityId, personId } = work.actor;
  const { rows } = await sql<{ name: string }>`
    select p.given_name as name from contribution c
    join person p on p.municipality_id = c.municipality_id and p.id = c.author_id
    where c.municipality_id = ${municipalityId} and c.withdrawn_at is null and c.author_id <> ${personId}
      and c.round_id = (select r.id from plan_round r where r.municipality_id = ${municipalityId} and r.citizen_id = ${citizenId}
        order by r.number desc limit 1)
      and c.created_at > ${lastSeen(work, 'c.citizen_id', 'contributions')}
    group by p.id, p.given_name order by min(c.created_at)`.execute(work.tx.withoutPlugins());
  return rows.map(({ name }) => name);
}

/** A citizen who has shown the actor something of the preparation since they last looked. */
export interface ShownSince {
  readonly citizenId: string;
  readonly givenName: string;
  readonly count: number;
}

/** Who has shown the actor something since they last looked, and how much; of one citizen where one is named (R-P6). */
export async function shownSince(
  work: Work,
  citizenId: string | null = null,
): Promise<readonly ShownSince[]> {
  const { municipalityId, personId } = work.actor;
  const { rows } = await sql<ShownSince>`
    select i.citizen_id as "citizenId", p.given_name as "givenName", count(*)::int as count from showing w
    join shared_item i on i.municipality_id = w.municipality_id and i.id = w.subject_id and i.withdrawn_at is null
    join person p on p.municipality_id = w.municipality_id and p.id = i.citizen_id
    where w.municipality_id = ${municipalityId} and w.person_id = ${personId} and w.what = 'sharedItem' and w.withdrawn_at is null
      and (${citizenId}::uuid is null or w.citizen_id = ${citizenId}::uuid) and w.citizen_id <> ${personId}
      and w.created_at > ${lastSeen(work, 'w.citizen_id', 'shownPreparation')}
    group by i.citizen_id, p.given_name order by p.given_name collate "da-x-icu", i.citizen_id`.execute(
    work.tx.withoutPlugins(),
  );
  return rows;
}
