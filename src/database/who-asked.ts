import { type RawBuilder, sql } from 'kysely';
import type { RefusedFor } from '../domain/plan/not-granted.ts';

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

/** How far help reaches, as JSON keeps it: what a change of it and a no to that change have in common. */
const reach = (help: string): RawBuilder<unknown> =>
  sql.raw(
    `row(${help} ->> 'what', ${help} ->> 'howOften', ${help} ->> 'from', ${help} ->> 'to', coalesce(${help} ->> 'offer', ''))`,
  );

/**
 * Who asked for the change to which a no was said, as far as the reader sees it: who made the help over last to what was refused, since
 * it was granted, in this plan or in one from which it was carried (R-O2, R-P8). What was agreed beside it since changes nothing of
 * that. Takes the municipality's id; stands in a statement with the no as \`d\`, a row of effort_decision. Null where nobody is known to have.
 */
export const whoAskedForRefused = (
  municipalityId: RawBuilder<unknown> | string,
): RawBuilder<RefusedFor | null> =>
  sql<RefusedFor | null>`(with recursive line as (
      select d.effort_id as id
      union select e.from_effort_id from line join effort e on e.municipality_id = ${municipalityId} and e.id = line.id where e.from_effort_id is not null
    ) select json_build_object('name', coalesce(p.given_name, ''), 'isOfCitizen', a.author_id = a.citizen_id or a.was_there is true,
        'on', (a.created_at at time zone 'Europe/Copenhagen')::date)
      from adjustment a left join person p on p.municipality_id = a.municipality_id and p.id = a.author_id
      where a.municipality_id = ${municipalityId} and a.subject_id in (select id from line) and a.said is null and a.decision_id is null
        and a.help_before is not null and a.created_at <= d.created_at
        and a.created_at > (select max(g.created_at) from effort_decision g where g.municipality_id = ${municipalityId}
          and g.effort_id = d.effort_id and g.created_at < d.created_at)
        and ${reach('a.help_before')} is distinct from ${reach('d.refuses_change')}
        -- What the plan said when it was put back is what was asked for there; of a change made while a plan is written nobody is known.
        and exists (select from adjustment back where back.municipality_id = ${municipalityId} and back.subject_id = a.subject_id
          and back.decision_id is not null and ${reach('back.help_before')} is not distinct from ${reach('d.refuses_change')})
      order by a.created_at desc, a.id desc limit 1)`;
