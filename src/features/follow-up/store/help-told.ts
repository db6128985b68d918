import { sql } from 'kysely';
import { lastSeen } from '../../../database/seen.ts';
import type { Work } from '../../../database/visit.ts';
import { asItStands, type EffortDecision, type EffortExtent } from '../../../domain/plan/efforts.ts';
import { type EndOfHelp, endToTell } from '../../../domain/plan/end-of-help.ts';
import { isAgreed } from './agreed-round.ts';

/** Granted help of a citizen that ends soon or is over, and at which the reader has not looked since that is to be told. */
export interface HelpToldOf extends EndOfHelp {
  readonly citizenId: string;
  readonly givenName: string;
  /** The goal it helps with; null for help of the whole plan. */
  readonly goalId: string | null;
  readonly what: string;
}

/**
 * The help of the plans that hold whose end is news to the reader (R-F3, R-C1), nearest last day first; of one citizen where one is
 * named. As far as they see what was decided about it (§ 5: a provider that of their own offer). None to the caseworker, whose duty
 * it is to decide about it, and none to those who know nothing of decisions.
 */
export async function helpToldOf(
  work: Work,
  citizenId: string | null = null,
): Promise<readonly HelpToldOf[]> {
  const { tx, actor, today } = work;
  const m = actor.municipalityId;
  const { rows } = await sql<
    Omit<HelpToldOf, 'state' | 'lastDay'> & {
      readonly effort: EffortExtent;
      readonly decision: EffortDecision;
      readonly decided: EffortExtent | null;
      readonly lookedOn: string | null;
    }
  >`
    with mine as (
      select citizen_id from relation where municipality_id = ${m} and person_id = ${actor.personId}
        and (${citizenId}::uuid is null or citizen_id = ${citizenId}::uuid)
        and starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date)
      group by citizen_id having not bool_or(kind = 'caseworker')
    ), held as (
      select distinct on (r.citizen_id) r.citizen_id, r.id from plan_round r join mine on mine.citizen_id = r.citizen_id
      where r.municipality_id = ${m} and ${isAgreed(m)} order by r.citizen_id, r.number desc
    )
    select e.citizen_id as "citizenId", c.given_name as "givenName", e.goal_id as "goalId", coalesce(d.decided ->> 'what', e.what) as what,
      json_build_object('what', e.what, 'howOften', e.how_often, 'from', e.from_on, 'to', e.to_on, 'offerId', e.offer_id) as effort,
      json_build_object('state', d.outcome, 'on', d.decided_on, 'by', '') as decision, d.decided,
      (select (nullif(${lastSeen(work, 'e.citizen_id', 'helpEnds')}, '-infinity') at time zone 'Europe/Copenhagen')::date) as "lookedOn"
    from held
    join effort e on e.municipality_id = ${m} and e.citizen_id = held.citizen_id and e.withdrawn_at is null
      and (e.round_id = held.id or e.goal_id in (select g.id from goal g
        where g.municipality_id = ${m} and g.round_id = held.id and g.withdrawn_at is null))
    join person c on c.municipality_id = ${m} and c.id = e.citizen_id
    join lateral (select d.outcome, d.decided_on, d.decided from effort_decision d
      where d.municipality_id = ${m} and d.effort_id = e.id order by d.decided_on desc, d.created_at desc, d.id desc limit 1) d on true
    where d.outcome = 'granted' and (d.decided ->> 'to' is not null or e.to_on is not null)
    order by c.given_name collate "da-x-icu", e.citizen_id, coalesce((d.decided ->> 'to')::date, e.to_on), e.id`.execute(
    tx.withoutPlugins(),
  );
  return rows.flatMap(({ effort, decision, decided, lookedOn, ...one }) => {
    // Its last day alone is told here, and no offer by name.
    const stands = asItStands(decision, effort, decided, () => '');
    const end = endToTell({ to: effort.to, decision: stands }, today, lookedOn);
    return end === null ? [] : [{ ...one, ...end }];
  });
}
