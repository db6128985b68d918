import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { ChangeOfGap, FormerPlanCounts } from '../../../domain/meetings/plan-gaps.ts';
import type { StatusSaid } from '../../../domain/meetings/way-through.ts';

/**
 * What was said at the status of a round about the plan before it, and carried over from it (R-S2, R-S3), as far as the actor
 * sees it. Null in a first round. An answer that was skipped says nothing; help that was not granted was never agreed (R-O2).
 */
export async function formerPlanSaid({ tx, actor }: Work, roundId: string): Promise<FormerPlanCounts | null> {
  const m = actor.municipalityId;
  const { rows } = await sql<FormerPlanCounts>`
    with former as (
      select previous_round_id as id from plan_round where municipality_id = ${m} and id = ${roundId} and previous_round_id is not null
    ), goals as (
      select g.id from goal g join former on g.round_id = former.id where g.municipality_id = ${m} and g.withdrawn_at is null
    ), reviews as (
      select * from goal_review where municipality_id = ${m} and round_id = ${roundId} and goal_id in (select id from goals)
    ), efforts as (
      select e.id from effort e where e.municipality_id = ${m} and e.withdrawn_at is null
        and (e.goal_id in (select id from goals) or e.round_id = (select id from former))
        and (select d.outcome from effort_decision d where d.municipality_id = ${m} and d.effort_id = e.id
          order by d.decided_on desc, d.created_at desc, d.id desc limit 1) = 'granted'
    )
    select (select count(*)::int from goals) as goals,
      (select count(distinct goal_id)::int from reviews where coalesce(outcome, 'skipped') <> 'skipped' or coalesce(what_now, 'skipped') <> 'skipped')
        as "goalsTalkedThrough",
      (select count(*)::int from goals where not exists (select from reviews r where r.goal_id = goals.id and r.whose = 'own'
        and r.written_as = 'caseworker' and r.what_now in ('finish', 'replace'))) as "goalsThatGoOn",
      (select count(*)::int from goal where municipality_id = ${m} and round_id = ${roundId} and from_goal_id is not null and withdrawn_at is null)
        as "goalsCarried",
      (select count(*)::int from efforts) as efforts,
      (select count(distinct effort_id)::int from help_received where municipality_id = ${m} and round_id = ${roundId}
        and effort_id in (select id from efforts) and answer <> 'skipped') as "effortsAnswered"
    from former`.execute(tx.withoutPlugins());
  return rows[0] ?? null;
}

/**
 * How far the status of a round has come with each goal of the plan before, and with the carrying over (R-S2, R-S3), as far as the
 * actor sees it: the citizen's part, own or written down for them, and the caseworker's. A carried goal that was taken out of the
 * new plan since was carried all the same.
 */
export async function formerGoalsSaid(
  { tx, actor }: Work,
  roundId: string,
): Promise<Pick<StatusSaid, 'goals' | 'hasDreams' | 'isCarriedOver'>> {
  const m = actor.municipalityId;
  const { rows } = await sql<Pick<StatusSaid, 'goals' | 'hasDreams' | 'isCarriedOver'>>`
    with former as (
      select previous_round_id as id from plan_round where municipality_id = ${m} and id = ${roundId} and previous_round_id is not null
    ), reviews as (
      select * from goal_review where municipality_id = ${m} and round_id = ${roundId}
    ), decisions as (
      select * from reviews where whose = 'own' and written_as = 'caseworker'
    )
    select (select coalesce(json_agg(json_build_object('id', g.id, 'title', g.title,
        'isAnswered', exists (select from reviews r where r.goal_id = g.id and (r.whose = 'citizen' or (r.whose = 'own' and r.written_as = 'citizen'))
          and r.outcome is not null and r.what_now is not null),
        'isDecided', exists (select from decisions d where d.goal_id = g.id
          and coalesce(d.outcome, 'skipped') <> 'skipped' and coalesce(d.what_now, 'skipped') <> 'skipped'),
        'goesOn', not exists (select from decisions d where d.goal_id = g.id and d.what_now in ('finish', 'replace')),
        'isCarried', exists (select from goal c where c.municipality_id = ${m} and c.round_id = ${roundId} and c.from_goal_id = g.id)
        ) order by g.position, g.id), '[]')
        from goal g join former on g.round_id = former.id where g.municipality_id = ${m} and g.withdrawn_at is null) as goals,
      exists (select from dream d join former on d.round_id = former.id where d.municipality_id = ${m} and d.withdrawn_at is null) as "hasDreams",
      (exists (select from goal where municipality_id = ${m} and round_id = ${roundId} and from_goal_id is not null)
        or exists (select from dream where municipality_id = ${m} and round_id = ${roundId} and from_dream_id is not null)) as "isCarriedOver"`.execute(
    tx.withoutPlugins(),
  );
  return rows[0] ?? { goals: [], hasDreams: false, isCarriedOver: false };
}

/**
 * The help of the plan before a round that was granted and made over since, about which nobody has decided, and which does not stand
 * in the round's own plan: what is carried waits there (R-O2, R-S3). By what it was granted as, as far as the actor sees it.
 */
export async function changesLeftUndecided(
  { tx, actor }: Work,
  roundId: string,
): Promise<readonly ChangeOfGap[]> {
  const m = actor.municipalityId;
  const { rows } = await sql<ChangeOfGap>`
    with former as (
      select previous_round_id as id from plan_round where municipality_id = ${m} and id = ${roundId} and previous_round_id is not null
    )
    select e.id, d.decided ->> 'what' as what from effort e
    left join goal g on g.municipality_id = e.municipality_id and g.id = e.goal_id
    join former on former.id = coalesce(e.round_id, g.round_id)
    join lateral (select outcome, decided from effort_decision n where n.municipality_id = ${m} and n.effort_id = e.id
      order by n.decided_on desc, n.created_at desc, n.id desc limit 1) d on d.outcome = 'granted' and d.decided <> access.extent_of(e)
    where e.municipality_id = ${m} and e.withdrawn_at is null and (g.id is null or g.withdrawn_at is null)
      and not exists (select from effort c left join goal h on h.municipality_id = c.municipality_id and h.id = c.goal_id
        where c.municipality_id = ${m} and c.from_effort_id = e.id and c.withdrawn_at is null and (h.id is null or h.withdrawn_at is null))
    order by e.created_at, e.id`.execute(tx.withoutPlugins());
  return rows;
}
