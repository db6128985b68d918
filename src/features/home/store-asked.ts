import { sql } from 'kysely';
import type { Work } from '../../database/visit.ts';
import type { AskedOfReader } from '../../domain/cycle/asked-first.ts';
import { answerCounts } from './answer-counts.ts';

/**
 * The goals at which the actor and others scored at more than one place, and of which the actor has not said what makes the
 * difference (R-M6), while the plan is being made. What was said and taken back was answered. One query for all citizens, or for
 * one; a citizen is asked on their own goal and not here.
 */
export async function differencesAsked(
  { tx, actor }: Work,
  citizenId: string | null = null,
): Promise<readonly AskedOfReader[]> {
  const m = actor.municipalityId;
  const { rows } = await sql<AskedOfReader>`
    select 'difference' as what, c.id as "citizenId", c.given_name as "givenName",
      json_build_object('id', g.id, 'title', g.title) as goal, false as "isNewEdition",
      min((s.said_at at time zone 'Europe/Copenhagen')::date)::text as since
    from score s
    join goal g on g.municipality_id = ${m} and g.id = s.goal_id and g.withdrawn_at is null
    join plan_meeting meeting on meeting.municipality_id = ${m} and meeting.id = s.meeting_id and meeting.round_id = g.round_id
      and meeting.closed_at is null
    join person c on c.municipality_id = ${m} and c.id = s.citizen_id
    where s.municipality_id = ${m} and s.author_id = ${actor.personId} and s.view <> 'citizen'
      and (${citizenId}::uuid is null or s.citizen_id = ${citizenId}::uuid)
      and exists (select from score other where other.municipality_id = ${m} and other.goal_id = s.goal_id
        and other.meeting_id = s.meeting_id and other.place <> s.place)
      and not exists (select from score_difference said where said.municipality_id = ${m} and said.goal_id = s.goal_id
        and said.meeting_id = s.meeting_id and said.author_id = ${actor.personId})
    group by c.id, c.given_name, g.id, g.title`.execute(tx.withoutPlugins());
  return rows;
}

/**
 * What the actor, as family or guardian, owes the newest plan that they are shown and whose meeting they took part in: their
 * answer, or their yes to what another recorded for them (R-M8, § 5). No duty: those have `citizensOf` for it. Of a plan that a
 * later meeting has replaced nothing is asked. One query for all citizens, or for one.
 */
export async function plansAskedOfNetwork(
  { tx, actor, today }: Work,
  citizenId: string | null = null,
): Promise<readonly AskedOfReader[]> {
  const m = actor.municipalityId;
  const { rows } = await sql<AskedOfReader>`
    select case when said.id is null then 'answer' else 'confirmation' end as what, c.id as "citizenId", c.given_name as "givenName",
      null as goal, given.number > 1 as "isNewEdition", (coalesce(said.created_at, given.created_at) at time zone 'Europe/Copenhagen')::date::text as since
    from (select distinct citizen_id from relation where municipality_id = ${m} and person_id = ${actor.personId}
      and kind in ('relative', 'guardian') and starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date)
      and (${citizenId}::uuid is null or citizen_id = ${citizenId}::uuid)) mine
    join person c on c.municipality_id = ${m} and c.id = mine.citizen_id
    join lateral (select v.id, v.created_at, v.round_id, v.number from plan_version v where v.municipality_id = ${m} and v.citizen_id = c.id
      order by v.created_at desc, v.number desc limit 1) given on true
    join plan_meeting held on held.municipality_id = ${m} and held.round_id = given.round_id
    left join lateral (select a.id, a.created_at, ${answerCounts} as counts
      from agreement a where a.municipality_id = ${m} and a.version_id = given.id and a.party_id = ${actor.personId}
      order by a.created_at desc, a.id desc limit 1) said on true
    where said.counts is not true
      and exists (select from meeting_participant me where me.municipality_id = ${m} and me.meeting_id = held.id
        and me.person_id = ${actor.personId} and me.withdrawn_at is null and not me.did_not_come and me.kind in ('relative', 'guardian'))
      and not exists (select from plan_meeting later where later.municipality_id = ${m} and later.citizen_id = c.id
        and later.closed_at > held.closed_at)`.execute(tx.withoutPlugins());
  return rows;
}
