import { type RawBuilder, sql } from 'kysely';

/**
 * When that was granted which a no to a change leaves: in this plan, or in the one from which the help was carried (R-O2, R-S3). Takes
 * the municipality's id; stands in a statement with the no as `d`, a row of effort_decision, and gives a day, or null.
 */
export const dayOfGrant = (m: RawBuilder<unknown> | string): RawBuilder<string | null> => sql`(
      with recursive line as (
        select d.effort_id as id
        union select e.from_effort_id from line join effort e on e.municipality_id = ${m} and e.id = line.id where e.from_effort_id is not null
      ) select g.decided_on from effort_decision g
      where g.municipality_id = ${m} and g.effort_id in (select id from line) and g.outcome = 'granted' and g.refuses_change is null
        and g.created_at <= d.created_at
      order by g.created_at desc, g.id desc limit 1)`;
