import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { IsoDay } from '../../../domain/day.ts';

/** A step that was climbed. */
export interface StepClimbed {
  readonly goalId: string;
  readonly words: string;
  readonly symbol: string | null;
  readonly on: IsoDay;
}

/** What happened with help: it was made over, its change was refused, or the municipality answered a wish (R-F4, R-O2). */
export interface HelpHappened {
  /** Of the change, or of the decision. */
  readonly id: string;
  /** Null for help that carries no single goal. */
  readonly goalId: string | null;
  /** `asked` where a change of granted help was asked for, and nothing of it is told as made (R-O2). */
  readonly happened: 'madeOver' | 'asked' | 'putBack' | 'granted' | 'refused';
  /** The help; what it was made over from and to, where it was. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly on: IsoDay;
}

/** The steps that were climbed and what happened with the help of a round after one of its versions was made, as far as the actor sees it, the oldest first. */
export async function readAfterwards(
  { tx, actor }: Work,
  roundId: string,
  versionId: string,
): Promise<{ readonly steps: readonly StepClimbed[]; readonly help: readonly HelpHappened[] }> {
  const m = actor.municipalityId;
  const dayOf = (instant: string) => sql.raw(`(${instant} at time zone 'Europe/Copenhagen')::date`);
  const { rows } = await sql<{ steps: StepClimbed[]; help: HelpHappened[] }>`
    with made as materialized (
      select created_at as at from plan_version where municipality_id = ${m} and id = ${versionId}
    ), goals as materialized (
      select id from goal where municipality_id = ${m} and round_id = ${roundId}
    ), efforts as materialized (
      select id, goal_id, what from effort where municipality_id = ${m} and withdrawn_at is null
        and (round_id = ${roundId} or goal_id in (select id from goals))
    ), happened as (
      select a.id, e.goal_id, case when a.decision_id is null then 'madeOver' else 'putBack' end as happened, e.what, a.before, a.after,
        ${dayOf('a.created_at')} as on_day, a.created_at
      from adjustment a join efforts e on e.id = a.subject_id
      where a.municipality_id = ${m} and a.what = 'effort' and a.said is null
      union all
      select d.id, e.goal_id, d.outcome, e.what, '', '', d.decided_on, d.created_at
      from effort_decision d join efforts e on e.id = d.effort_id
      where d.municipality_id = ${m}
        and not exists (select from adjustment a where a.municipality_id = ${m} and a.decision_id = d.id)
    )
    select (select coalesce(json_agg(json_build_object('goalId', s.goal_id, 'words', s.words, 'symbol', s.symbol,
          'on', ${dayOf('s.done_at')}) order by s.done_at, s.id), '[]')
        from step s where s.municipality_id = ${m} and s.goal_id in (select id from goals) and s.withdrawn_at is null
          and s.done_at > (select at from made)) as steps,
      (select coalesce(json_agg(json_build_object('id', id, 'goalId', goal_id, 'happened', happened, 'what', what, 'before', before,
          'after', after, 'on', on_day) order by created_at), '[]')
        from happened where created_at > (select at from made)) as help`.execute(tx.withoutPlugins());
  return rows[0] ?? { steps: [], help: [] };
}
