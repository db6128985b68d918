import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { CarriedThing, HelpAsWritten } from '../../../domain/follow-up/help-as-written.ts';
import { isAgreed } from './agreed-round.ts';

/** A step or help of the citizen in one round. */
export interface Thing extends CarriedThing {
  /** Taken away. */
  readonly isAway: boolean;
  /** What help says; null for a step. */
  readonly help: HelpAsWritten | null;
}

/** The steps and the help of a citizen in every round, as the actor sees them: those of the plan that holds last (R-M8). */
export async function readThings({ tx, actor }: Work, citizenId: string): Promise<readonly Thing[]> {
  const m = actor.municipalityId;
  const { rows } = await sql<Thing>`
    with rounds as materialized (
      select id, number, ${isAgreed(m)} as is_agreed from plan_round r where municipality_id = ${m} and citizen_id = ${citizenId}
    ), things as (
      select e.id, e.from_effort_id as from_id, e.withdrawn_at is not null as is_away, coalesce(e.round_id, g.round_id) as round_id,
        json_build_object('what', e.what, 'how', e.how, 'who', e.who, 'offer', coalesce(o.name, ''), 'howOften', e.how_often,
          'from', e.from_on, 'to', e.to_on) as help
      from effort e
      left join goal g on g.municipality_id = e.municipality_id and g.id = e.goal_id
      left join offer o on o.municipality_id = e.municipality_id and o.id = e.offer_id
      where e.municipality_id = ${m} and e.citizen_id = ${citizenId}
      union all
      select s.id, s.from_step_id, s.withdrawn_at is not null, g.round_id, null
      from step s join goal g on g.municipality_id = s.municipality_id and g.id = s.goal_id
      where s.municipality_id = ${m} and s.citizen_id = ${citizenId}
    )
    select t.id, t.from_id as "fromId", t.is_away as "isAway", t.help from things t left join rounds r on r.id = t.round_id
    order by r.is_agreed nulls first, r.number nulls first, t.id`.execute(tx.withoutPlugins());
  return rows;
}
