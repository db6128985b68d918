import { type RawBuilder, sql } from 'kysely';

/** Who made help over last, and on which day (ISO). */
export interface WhoAsked {
  /** By given name; '' where that is not the reader's to see. */
  readonly name: string;
  readonly isCitizen: boolean;
  readonly on: string;
}

/**
 * Who made an effort over last, as far as the reader sees it: a wish of the plan before that came along and says the same was asked
 * for there (R-F4, R-S3). Takes the municipality; the effort is `e`. Null where nobody has.
 */
export function whoAskedLast(municipalityId: string): RawBuilder<WhoAsked | null> {
  return sql<WhoAsked | null>`(with recursive line as (
      select e.id, e.from_effort_id
      union select o.id, o.from_effort_id from line
        join effort o on o.municipality_id = ${municipalityId} and o.id = line.from_effort_id and access.extent_of(o) = access.extent_of(e)
    ) select json_build_object('name', coalesce(p.given_name, ''), 'isCitizen', a.author_id = a.citizen_id,
        'on', (a.created_at at time zone 'Europe/Copenhagen')::date)
      from adjustment a left join person p on p.municipality_id = a.municipality_id and p.id = a.author_id
      where a.municipality_id = ${municipalityId} and a.subject_id in (select id from line) and a.said is null and a.decision_id is null
      order by a.created_at desc, a.id desc limit 1)`;
}
