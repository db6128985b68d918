import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { GoalAfterDream } from '../../../domain/plan/goal-without-dream.ts';

/** What is known of a goal of the newest round whose dream may be gone; undefined when it is not seen. */
export async function goalAfterDream(
  { tx, actor }: Work,
  citizenId: string,
  roundId: string,
  goalId: string,
): Promise<Omit<GoalAfterDream, 'isAgreed'> | undefined> {
  const { rows } = await sql<Omit<GoalAfterDream, 'isAgreed'>>`
    select (gone.gone_at at time zone 'Europe/Copenhagen')::date as "dreamAwayOn", g.withdrawn_at is not null as "isTakenOut",
      (select jsonb_build_object('fits', f.fits, 'on', (f.created_at at time zone 'Europe/Copenhagen')::date) from goal_fit f
        where f.municipality_id = g.municipality_id and f.goal_id = g.id and (gone.gone_at is null or f.created_at >= gone.gone_at)
        order by f.created_at desc, f.id desc limit 1) as answer
    from goal g left join access.dreams_gone(array[${citizenId}::uuid], array[${roundId}::uuid]) gone on gone.dream_id = g.dream_id
    where g.municipality_id = ${actor.municipalityId} and g.citizen_id = ${citizenId} and g.round_id = ${roundId}
      and g.id = ${goalId}`.execute(tx.withoutPlugins());
  return rows[0];
}

/** Adds what the citizen answers to "Passer målet stadig?". */
export async function insertGoalFit(
  { tx, actor, now }: Work,
  one: { readonly id: string; readonly citizenId: string; readonly goalId: string; readonly fits: boolean },
): Promise<void> {
  await tx
    .insertInto('goalFit')
    .values({ ...one, municipalityId: actor.municipalityId, authorId: actor.personId, createdAt: now })
    .execute();
}

/**
 * The goal of the newest plan about which the citizen is asked first, since its dream is gone; null: none. As
 * `goalWithoutDream` has it for one goal (R-M5).
 */
export async function goalAskedAbout({ tx, actor }: Work, citizenId: string): Promise<string | null> {
  const { rows } = await sql<{ title: string }>`
    with newest as materialized (
      select id from plan_round where municipality_id = ${actor.municipalityId} and citizen_id = ${citizenId} order by number desc limit 1
    ), gone as materialized (select * from access.dreams_gone(array[${citizenId}::uuid], array(select id from newest)))
    select g.title from newest r
    join goal g on g.round_id = r.id
    join gone on gone.dream_id = g.dream_id
    left join plan_meeting m on m.municipality_id = g.municipality_id and m.round_id = g.round_id
    left join lateral (select f.fits from goal_fit f where f.municipality_id = g.municipality_id and f.goal_id = g.id
      and f.created_at >= gone.gone_at order by f.created_at desc, f.id desc limit 1) said on true
    where g.municipality_id = ${actor.municipalityId} and g.withdrawn_at is null
      and (said.fits is null or not said.fits and m.closed_at is null)
    order by g.position, g.id limit 1`.execute(tx.withoutPlugins());
  return rows[0]?.title ?? null;
}
