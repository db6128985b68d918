import { sql } from 'kysely';
import { lastSeen } from '../../../database/seen.ts';
import type { Work } from '../../../database/visit.ts';
import { type AnswerToHelp, answerToHelp, type WasDecided } from '../../../domain/plan/answer-to-help.ts';
import { isAgreed } from './agreed-round.ts';

/** Of whom something is told to the one who wrote it. */
interface OfCitizen {
  readonly citizenId: string;
  readonly givenName: string;
  /** The help or the step in words; '' where it has none. */
  readonly what: string;
}

/** A change that the actor wrote as made together, and of which the citizen says that they were not there. */
export type NotTogether = OfCitizen;

/**
 * What citizens said no to, of what the actor wrote as made together, since the actor last looked at the adjustments (R-C1, R-M8),
 * newest first; of one citizen where one is named. A talk is none: the citizen's no brings it back as a duty.
 */
export async function notTogether(
  work: Work,
  citizenId: string | null = null,
): Promise<readonly NotTogether[]> {
  const { tx, actor } = work;
  const m = actor.municipalityId;
  const { rows } = await sql<NotTogether>`
    select a.citizen_id as "citizenId", c.given_name as "givenName", coalesce(e.what, s.words, '') as what
    from adjustment a
    join person c on c.municipality_id = ${m} and c.id = a.citizen_id
    left join effort e on e.municipality_id = ${m} and e.id = a.subject_id
    left join step s on s.municipality_id = ${m} and s.id = a.subject_id
    where a.municipality_id = ${m} and a.author_id = ${actor.personId} and a.was_there = false and a.said is null
      and (${citizenId}::uuid is null or a.citizen_id = ${citizenId}::uuid)
      and a.was_there_at > ${lastSeen(work, 'a.citizen_id', 'adjustments')}
    order by a.was_there_at desc, a.id desc`.execute(tx.withoutPlugins());
  return rows;
}

/** What was decided about help that the actor asked for or asked to have otherwise, or about a change of help that their offer gives. */
export interface AnswerToWriter extends OfCitizen {
  readonly answer: AnswerToHelp;
}

/**
 * The decisions of others about help of the plan in which the help is read (`readEfforts`) which the actor wrote or made over, or a
 * change of help that their offer gives and must deliver as it was decided, since the actor last looked at the help (R-O2, R-C1), newest first and the newest of each help alone; of one citizen where one is named. As far as they see what was
 * decided (§ 5: a provider that of their own offer); what was carried over is not new (R-S3).
 */
export async function answersToWriter(
  work: Work,
  citizenId: string | null = null,
): Promise<readonly AnswerToWriter[]> {
  const { tx, actor } = work;
  const m = actor.municipalityId;
  const { rows } = await sql<OfCitizen & WasDecided>`
    with told as (
      select distinct on (d.effort_id) d.effort_id, d.id, d.citizen_id, d.outcome, d.decided_on, d.decided, d.refuses_change, d.created_at,
        d.author_id, d.from_decision_id, before.created_at as before_at, before.outcome as before_outcome
      from effort_decision d
      left join lateral (select b.created_at, b.outcome from effort_decision b where b.municipality_id = ${m} and b.effort_id = d.effort_id
        and (b.created_at, b.id) < (d.created_at, d.id) order by b.created_at desc, b.id desc limit 1) before on true
      where d.municipality_id = ${m} and d.citizen_id <> ${actor.personId}
        and (${citizenId}::uuid is null or d.citizen_id = ${citizenId}::uuid)
        and d.created_at > ${lastSeen(work, 'd.citizen_id', 'decisions')}
      order by d.effort_id, d.created_at desc, d.id desc
    ), read as (
      select distinct on (r.citizen_id) r.citizen_id, r.id from plan_round r
      where r.municipality_id = ${m} and r.citizen_id in (select citizen_id from told)
      order by r.citizen_id, exists (select from goal g where g.municipality_id = ${m} and g.round_id = r.id and g.withdrawn_at is null) desc,
        ${isAgreed(m)} desc, r.number desc
    )
    select t.citizen_id as "citizenId", c.given_name as "givenName", coalesce(t.decided ->> 'what', e.what) as what,
      t.outcome, t.decided_on as "on", t.decided ->> 'to' as "lastDay", t.refuses_change is not null as "refusesChange",
      coalesce(t.before_outcome = 'granted', false) as "wasGranted"
    from told t
    join read on read.citizen_id = t.citizen_id
    join effort e on e.municipality_id = ${m} and e.id = t.effort_id and e.withdrawn_at is null
      and (e.round_id = read.id or e.goal_id in (select g.id from goal g
        where g.municipality_id = ${m} and g.round_id = read.id and g.withdrawn_at is null))
    join person c on c.municipality_id = ${m} and c.id = t.citizen_id
    where t.from_decision_id is null and t.author_id <> ${actor.personId}
      and (t.before_at is null and e.author_id = ${actor.personId}
        or t.before_at is not null and (select access.my_offers())::uuid[] && array[e.offer_id, (t.decided ->> 'offerId')::uuid]
        or exists (select from adjustment a where a.municipality_id = ${m} and a.subject_id = t.effort_id
          and a.author_id = ${actor.personId} and a.said is null and a.created_at <= t.created_at
          and (t.before_at is null or a.created_at >= t.before_at)))
    order by t.created_at desc, t.id desc`.execute(tx.withoutPlugins());
  return rows.map(({ citizenId: of, givenName, what, ...decided }) => ({
    ...{ citizenId: of, givenName, what },
    answer: answerToHelp(decided),
  }));
}
