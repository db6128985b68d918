import { type RawBuilder, sql } from 'kysely';

/**
 * Who wrote an effort first, also where it was carried over from the round before by somebody else (R-S3, R-P8). Takes the
 * municipality; the effort is `e`. Null where the first is not the reader's to see.
 */
export function firstAuthorOfEffort(municipalityId: string): RawBuilder<string | null> {
  return sql<string | null>`(with recursive written as (
      select e.author_id, e.from_effort_id
      union all select o.author_id, o.from_effort_id from written w
        join effort o on o.municipality_id = ${municipalityId} and o.id = w.from_effort_id
    ) select author_id from written where from_effort_id is null)`;
}
