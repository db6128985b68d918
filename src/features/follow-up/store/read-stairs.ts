import { sql } from 'kysely';
import type { Work } from '../../../database/visit.ts';
import type { GivenAnswerFile } from '../../../domain/answer-file.ts';
import type { IsoDay } from '../../../domain/day.ts';
import type { Step } from '../../../domain/follow-up/staircase.ts';
import type { TickOfWords } from '../../../domain/follow-up/tick.ts';
import type { GoalDirection } from '../../../domain/plan/mastery.ts';
import { isAgreed } from './agreed-round.ts';

/** A step as the database has it. */
export interface StepRow extends Step {
  readonly version: number;
  /** Who said that it is done; empty while it is not. */
  readonly doneBy: string;
  /** Another said that it is done, and the citizen has not said so themselves (R-F5). */
  readonly isDoneByOther: boolean;
  /** The step of the round before that it goes on from. */
  readonly fromStepId: string | null;
  readonly isAway: boolean;
  /** The day from which it stands with these words. */
  readonly since: IsoDay;
  /** What the citizen drew, said or photographed of how it should be. */
  readonly files: readonly GivenAnswerFile[];
}

/** A goal with what its staircase leads to. */
export interface GoalRow {
  readonly id: string;
  readonly title: string;
  readonly symbol: string | null;
  readonly direction: GoalDirection;
  readonly dreamWords: string | null;
  readonly dreamSymbol: string | null;
  /** Whose the dream is (R-P7, R-P8): the citizen's, waiting for their yes to what another wrote down, or said for them. */
  readonly dreamIs: 'own' | 'waits' | 'saidForThem';
  /** The actor sees an effort in it, taken out ones included: what opens the staircase to another provider (§ 5). */
  readonly hasEffortISee: boolean;
}

/** A tick with the name of who told. */
export interface TickRow extends TickOfWords {
  readonly byName: string;
}

/** Something the citizen has done, in any round. */
export interface DoneRow {
  readonly id: string;
  readonly words: string;
  readonly symbol: string | null;
  readonly doneOn: IsoDay;
  readonly goalTitle: string;
}

/** Everything the pages of daily life show, of the plan that holds. */
export interface StairsRows {
  readonly givenName: string;
  /** Where a relative is shown the plan (S in the access table). */
  readonly isShownToMe: boolean;
  /** These are the staircases of a new plan that is not agreed yet, while another holds. */
  readonly isDraft: boolean;
  /** The first goal of a new plan that is not agreed yet; null where there is none beside these staircases. */
  readonly draftGoalId: string | null;
  readonly goals: readonly GoalRow[];
  /** In their order, those taken away included. */
  readonly steps: readonly StepRow[];
  /** Between the two days, in the order told; of the steps that these go on from too. */
  readonly ticks: readonly TickRow[];
  /** Newest first. */
  readonly done: readonly DoneRow[];
}

/** Which ticks are wanted: none, or those from one day to another (ISO days, both included). */
export type TickSpan = { readonly from: IsoDay; readonly to: IsoDay } | null;

/** The goal or the step that an address names. */
export interface AskedFor {
  readonly goalId?: string | undefined;
  readonly stepId?: string | undefined;
}

/**
 * The staircases of a citizen in one statement. The round is the newest that was agreed and has a goal the actor sees: what
 * was agreed holds until the next meeting is closed (R-M8). Before anything was agreed it is the newest with goals. The draft
 * of a new plan is read where one of its own goals or steps is asked for, because its steps are chosen at the meeting (R-F1).
 */
export async function readStairs(
  { tx, actor }: Work,
  citizenId: string,
  span: TickSpan = null,
  asked: AskedFor = {},
): Promise<StairsRows | null> {
  const m = actor.municipalityId;
  const { rows } = await sql<StairsRows & { readonly givenName: string | null }>`
    with rounds as materialized (
      select r.id, r.number, ${isAgreed(m)} as is_agreed from plan_round r where r.municipality_id = ${m} and r.citizen_id = ${citizenId}
        and exists (select from goal g where g.municipality_id = ${m} and g.round_id = r.id and g.withdrawn_at is null)
    ), held as (select id from rounds order by is_agreed desc, number desc limit 1),
    newest as (select id from rounds order by number desc limit 1),
    round as materialized (
      select coalesce((select newest.id from newest join goal g on g.municipality_id = ${m} and g.round_id = newest.id
        where g.id = ${asked.goalId ?? null}::uuid
          or g.id = (select goal_id from step where municipality_id = ${m} and id = ${asked.stepId ?? null}::uuid)), (select id from held)) as id
    ), goals as materialized (
      select * from goal where municipality_id = ${m} and withdrawn_at is null and round_id = (select id from round)
    ), steps as materialized (
      select * from step where municipality_id = ${m} and goal_id = any ((select coalesce(array_agg(id), '{}') from goals)::uuid[])
    )
    select (select given_name from person where municipality_id = ${m} and id = ${citizenId}) as "givenName",
      exists (select from showing where municipality_id = ${m} and citizen_id = ${citizenId} and person_id = ${actor.personId}
        and what = 'plan' and withdrawn_at is null) as "isShownToMe",
      coalesce((select id from round) <> (select id from held), false) as "isDraft",
      (select id from goal where municipality_id = ${m} and withdrawn_at is null and round_id = (select id from newest)
        and round_id <> (select id from round) order by position, id limit 1) as "draftGoalId",
      (select coalesce(json_agg(json_build_object('id', g.id, 'title', g.title, 'symbol', g.symbol, 'direction', g.direction,
          'dreamWords', d.words, 'dreamSymbol', d.symbols[1],
          'dreamIs', case when d.said_by = 'onBehalf' and d.from_shared_item_id is null then 'saidForThem'
            when d.said_by = 'withHelp' and d.from_shared_item_id is null and d.confirmed_at is null then 'waits' else 'own' end,
          'hasEffortISee', exists (select from effort e where e.municipality_id = ${m} and e.goal_id = g.id)) order by g.position, g.id), '[]')
        from goals g left join dream d on d.municipality_id = ${m} and d.id = g.dream_id and d.withdrawn_at is null and d.fits_not_at is null) as goals,
      (select coalesce(json_agg(json_build_object('id', s.id, 'goalId', s.goal_id, 'position', s.position, 'words', s.words,
          'symbol', s.symbol, 'why', s.why, 'doneOn', (s.done_at at time zone 'Europe/Copenhagen')::date,
          'doneBy', coalesce(p.given_name, ''), 'isDoneByOther', coalesce(s.done_at is not null and s.done_by <> s.citizen_id, false),
          'fromStepId', s.from_step_id, 'version', s.version, 'isAway', s.withdrawn_at is not null,
          'since', (greatest(s.created_at, (select max(a.created_at) from adjustment a where a.municipality_id = ${m} and a.goal_id = s.goal_id
            and a.subject_id = s.id and a.what = 'step' and a.part = 'words')) at time zone 'Europe/Copenhagen')::date,
          'files', (select coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind) order by array_position(array['photo','drawing','recording'], f.kind)), '[]')
            from answer_file f where f.municipality_id = ${m} and f.step_id = s.id and f.withdrawn_at is null)) order by s.position, s.id), '[]')
        from steps s left join person p on p.municipality_id = ${m} and p.id = s.done_by) as steps,
      (select coalesce(json_agg(json_build_object('stepId', t.step_id, 'day', t.day, 'answer', t.answer, 'words', t.words, 'by', t.author_id,
          'byName', coalesce(p.given_name, '')) order by t.created_at, t.id), '[]')
        from tick t left join person p on p.municipality_id = ${m} and p.id = t.author_id
        where t.municipality_id = ${m} and t.step_id in (select id from steps union select from_step_id from steps)
          and t.day between ${span?.from ?? null}::date and ${span?.to ?? null}::date) as ticks,
      (select coalesce(json_agg(json_build_object('id', d.id, 'words', d.words, 'symbol', d.symbol, 'doneOn', d.done_on,
          'goalTitle', d.title) order by d.done_at desc, d.id), '[]')
        from (select s.id, s.words, s.symbol, s.done_at, (s.done_at at time zone 'Europe/Copenhagen')::date as done_on, g.title
          from step s join goal g on g.municipality_id = s.municipality_id and g.id = s.goal_id
          where s.municipality_id = ${m} and s.citizen_id = ${citizenId} and s.done_at is not null and s.withdrawn_at is null
            and not exists (select from step o where o.municipality_id = ${m} and o.id = s.from_step_id and o.done_at is not null and o.withdrawn_at is null)
          order by s.done_at desc, s.id limit 100) d) as done`.execute(tx.withoutPlugins());
  const found = rows[0];
  return found === undefined || found.givenName === null ? null : found;
}
