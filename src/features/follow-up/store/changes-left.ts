import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import { type WhoAsked, whoAskedLast } from '../../../database/who-asked.ts';
import { asItStands, type EffortDecision, type EffortExtent } from '../../../domain/plan/efforts.ts';

/** Granted help of an earlier plan of which a change waits, and that did not come along into a later one (R-O2, R-S3). */
export interface ChangeLeft extends Pick<EffortExtent, 'what' | 'howOften' | 'from' | 'to'> {
  readonly id: string;
  /** The number of the plan it stands in. */
  readonly planNumber: number;
  readonly madeOverBy: WhoAsked | null;
  readonly decision: EffortDecision;
}

/** The changes of granted help that the plan that holds left behind, oldest first: as the duty on the lists counts them. */
export async function changesLeft({ tx, actor }: Work, citizenId: string): Promise<readonly ChangeLeft[]> {
  const m = actor.municipalityId;
  const { rows } = await sql<
    ChangeLeft & EffortExtent & { readonly decided: EffortExtent; readonly offers: Record<string, string> }
  >`
    select e.id, e.what, e.how_often as "howOften", e.from_on as "from", e.to_on as "to", e.offer_id as "offerId", r.number as "planNumber",
      ${whoAskedLast(m)} as "madeOverBy", d.decided,
      json_build_object('state', d.outcome, 'on', d.decided_on, 'by', coalesce(p.given_name, '')) as decision,
      (select coalesce(json_object_agg(o.id, o.name), '{}') from offer o where o.municipality_id = ${m}
        and o.id in (e.offer_id, (d.decided ->> 'offerId')::uuid)) as offers
    from access.changes_left(array[${citizenId}::uuid], array[(select round_id from access.plans_that_hold(array[${citizenId}::uuid])),
      (select id from plan_round where municipality_id = ${m} and citizen_id = ${citizenId} order by number desc limit 1)]) left_behind
    join effort e on e.municipality_id = ${m} and e.id = left_behind.id
    left join goal g on g.municipality_id = ${m} and g.id = e.goal_id
    join plan_round r on r.municipality_id = ${m} and r.id = coalesce(e.round_id, g.round_id)
    join lateral (select outcome, decided, decided_on, author_id from effort_decision n where n.municipality_id = ${m} and n.effort_id = e.id
      order by n.decided_on desc, n.created_at desc, n.id desc limit 1) d on true
    left join person p on p.municipality_id = ${m} and p.id = d.author_id
    order by e.created_at, e.id`.execute(tx.withoutPlugins());
  return rows.map(({ decided, offers, offerId, ...row }) => {
    const nameOf = (id: string | null): string => (id === null ? '' : (offers[id] ?? ''));
    return { ...row, decision: asItStands(row.decision, { ...row, offerId }, decided, nameOf) };
  });
}
