import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { FormerPlanCounts } from '../../../domain/meetings/plan-gaps.ts';

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
