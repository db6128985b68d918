import { type RawBuilder, sql } from 'kysely';

/**
 * Whether the plan of a round `r` was agreed: its meeting is closed, which is when its first version is made (R-M8). All are
 * asked, because some see the meeting, some the version, some only their part of it, and an offer without a part no more
 * than the goals it follows: of a draft that is kept nobody sees any (docs/decisions/0022). Takes the municipality; gives an
 * SQL condition.
 */
export function isAgreed(municipalityId: string): RawBuilder<boolean> {
  const ofRound = sql`municipality_id = ${municipalityId} and round_id = r.id`;
  return sql<boolean>`(exists (select from plan_meeting where ${ofRound} and closed_at is not null)
    or exists (select from plan_version where ${ofRound})
    or exists (select from plan_version_part p where p.municipality_id = ${municipalityId} and p.citizen_id = r.citizen_id
      and (p.snapshot ->> 'roundNumber')::int = r.number)
    or (r.id = any ((select access.rounds_kept_from_me())::uuid[])
      and (exists (select from goal where ${ofRound}) or exists (select from effort where ${ofRound}))))`;
}
