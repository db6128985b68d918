import { sql } from 'kysely';
import type { Work } from '../../database/visit.ts';
import type { RelationKind } from '../../domain/access/access-table.ts';

/** Somebody around the citizen, and whether they read how the citizen communicates. */
export interface Reader {
  readonly personId: string;
  readonly name: string;
  readonly kind: RelationKind;
  readonly kinship: string | null;
  /** Only where the citizen chooses; null where the relation gives it (§ 5). */
  readonly isShown: boolean | null;
}

/** Everybody around the citizen today, as far as the actor sees the ties. */
export async function readersOf({ tx, actor, today }: Work, citizenId: string): Promise<readonly Reader[]> {
  const { rows } = await sql<Reader>`
    select distinct on (r.person_id) r.person_id as "personId", p.given_name || ' ' || p.family_name as "name", r.kind, r.kinship,
      case when bool_and(r.kind in ('peerGuide', 'facilitator')) over (partition by r.person_id) then exists (select from showing s
        where s.municipality_id = r.municipality_id and s.citizen_id = r.citizen_id and s.what = 'communication'
          and s.person_id = r.person_id and s.withdrawn_at is null) end as "isShown"
    from relation r join person p on p.municipality_id = r.municipality_id and p.id = r.person_id
    where r.municipality_id = ${actor.municipalityId} and r.citizen_id = ${citizenId} and r.person_id <> ${citizenId}
      and r.starts_on <= ${today}::date and (r.ends_on is null or r.ends_on >= ${today}::date)
      and not (r.kind = 'guardian' and r.guardian_scope = 'economic')
    order by r.person_id, r.kind in ('peerGuide', 'facilitator'), r.starts_on`.execute(tx.withoutPlugins());
  return rows;
}

/** True for a reader whom the citizen shows it to, or not. */
export function isChoosable({ isShown }: Reader): boolean {
  return isShown !== null;
}
