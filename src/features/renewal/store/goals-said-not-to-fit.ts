import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { GoalOfGap } from '../../../domain/meetings/plan-gaps.ts';

/** The goals of the plan before a round of which the citizen's last word is that they do not fit (R-M5), in their order. */
export async function goalsSaidNotToFit({ tx, actor }: Work, roundId: string): Promise<readonly GoalOfGap[]> {
  const { rows } = await sql<GoalOfGap>`
    select g.id, g.title from plan_round r
    join goal g on g.municipality_id = r.municipality_id and g.round_id = r.previous_round_id and g.withdrawn_at is null
    join lateral (select f.fits from goal_fit f where f.municipality_id = g.municipality_id and f.goal_id = g.id
      order by f.created_at desc, f.id desc limit 1) said on not said.fits
    where r.municipality_id = ${actor.municipalityId} and r.id = ${roundId}
    order by g.position, g.id`.execute(tx.withoutPlugins());
  return rows;
}

/** The goals of the plan before a round that the actor sees, in their order. */
export async function goalsLookedBackOn({ tx, actor }: Work, roundId: string): Promise<readonly GoalOfGap[]> {
  const { rows } = await sql<GoalOfGap>`
    select g.id, g.title from plan_round r
    join goal g on g.municipality_id = r.municipality_id and g.round_id = r.previous_round_id and g.withdrawn_at is null
    where r.municipality_id = ${actor.municipalityId} and r.id = ${roundId}
    order by g.position, g.id`.execute(tx.withoutPlugins());
  return rows;
}
