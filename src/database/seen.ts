import { type RawBuilder, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Work } from './visit.ts';

/**
 * Where something may come to somebody: what others contribute, what the citizen shows, what is decided about help, what is made
 * over, what others tell of a talk about their answer, and help that ends.
 */
export type SeenWhat =
  | 'contributions'
  | 'shownPreparation'
  | 'decisions'
  | 'adjustments'
  | 'planEditions'
  | 'answerTalks'
  | 'helpEnds';

/** Keeps that the actor has looked now: what came before is new no longer. For use inside a visit. */
export async function markSeen({ tx, actor, now }: Work, citizenId: string, what: SeenWhat): Promise<void> {
  const { municipalityId, personId } = actor;
  await tx
    .insertInto('seen')
    .values({ municipalityId, id: uuidv7(), citizenId, personId, what, seenAt: now })
    .onConflict((conflict) =>
      conflict
        .columns(['municipalityId', 'personId', 'citizenId', 'what'])
        .doUpdateSet({ seenAt: now, version: sql`seen.version + 1` }),
    )
    .execute();
}

/**
 * When the actor last looked, for use in a statement; long ago where they never did. Takes the column that names the citizen,
 * as the statement calls it.
 */
export function lastSeen({ actor }: Work, citizenColumn: string, what: SeenWhat): RawBuilder<unknown> {
  return sql`coalesce((select s.seen_at from seen s where s.municipality_id = ${actor.municipalityId} and s.person_id = ${actor.personId}
    and s.citizen_id = ${sql.raw(citizenColumn)} and s.what = ${what}), '-infinity')`;
}
