import { sql } from 'kysely';
import { dayOfMeeting } from '../../../database/day-of-meeting.ts';
import type { Work } from '../../../database/visit.ts';
import type { IsoDay } from '../../../domain/day.ts';
import type { GoalDirection } from '../../../domain/plan/mastery.ts';
import type { SaidOutcome } from '../../../domain/renewal/status.ts';

/** A round of a citizen, as far as it says where it stands. */
export interface RoundRow {
  readonly id: string;
  readonly number: number;
  readonly startedOn: IsoDay;
  /** Its plan is kept from the reader: a draft, or one that their offer was given no part of (R-M2, R-M8). */
  readonly isKept: boolean;
  readonly meeting: {
    readonly id: string;
    readonly state: 'called' | 'open' | 'closed';
    readonly on: IsoDay;
    readonly nextMeetingOn: IsoDay | null;
  } | null;
}

/** The rounds of a citizen, newest first, and how the reader sees the plan. */
export interface RoundsRows {
  readonly givenName: string;
  readonly isShownToMe: boolean;
  readonly isInOpenMeeting: boolean;
  readonly rounds: readonly RoundRow[];
}

/** The rounds of a citizen in one statement; null when the citizen is not seen. */
export async function readRounds({ tx, actor }: Work, citizenId: string): Promise<RoundsRows | null> {
  const m = actor.municipalityId;
  const { rows } = await sql<RoundsRows & { readonly givenName: string | null }>`
    select (select given_name from person where municipality_id = ${m} and id = ${citizenId}) as "givenName",
      exists (select from showing where municipality_id = ${m} and citizen_id = ${citizenId} and person_id = ${actor.personId}
        and what = 'plan' and withdrawn_at is null) as "isShownToMe",
      ${citizenId}::uuid = any ((select access.citizens_in_open_meeting())::uuid[]) as "isInOpenMeeting",
      (select coalesce(json_agg(json_build_object('id', r.id, 'number', r.number, 'startedOn', r.started_on, 'isKept', r.id = any ((select access.rounds_kept_from_me())::uuid[]),
          'meeting', case when m.id is null then null else json_build_object('id', m.id, 'on', ${dayOfMeeting('m')}, 'nextMeetingOn', m.next_meeting_on,
            'state', case when m.closed_at is not null then 'closed' when m.opened_at is not null then 'open' else 'called' end) end)
          order by r.number desc), '[]')
        from plan_round r left join plan_meeting m on m.municipality_id = ${m} and m.round_id = r.id
        where r.municipality_id = ${m} and r.citizen_id = ${citizenId}) as rounds`.execute(
    tx.withoutPlugins(),
  );
  const found = rows[0];
  return found === undefined || found.givenName === null ? null : found;
}

/** A goal of some round with what became of it. */
export interface GoalOfRound {
  readonly id: string;
  readonly roundId: string;
  readonly title: string;
  readonly symbol: string | null;
  readonly direction: GoalDirection;
  /** The goal of the round before that it replaced, and the goals that replaced it, by title: the tie through the rounds (R-S3). */
  readonly insteadOf: string | null;
  readonly replacedBy: readonly string[];
  /** What the citizen said, and what the caseworker recorded: never one in the place of the other (R-P8). */
  readonly citizens: OutcomeSaid | null;
  readonly recorded: OutcomeSaid | null;
  /** From the recorded review, else the citizen's. */
  readonly whatHelped: string;
  /** Climbed in that round: one that was climbed in the round before and goes on as climbed is not climbed twice (R-F5). */
  readonly stepsDone: number;
}

/** How far a goal got, as one person said it. */
export interface OutcomeSaid {
  readonly outcome: SaidOutcome;
  /** Given name of the one who wrote it. */
  readonly author: string;
  /** What the citizen said, written down by the author. */
  readonly isWrittenDown: boolean;
}

/** An agreed version of some round. */
export interface VersionOfRound {
  readonly id: string;
  readonly roundId: string;
  readonly number: number;
  readonly madeOn: IsoDay;
}

/** The goals of all rounds that the actor may see, in their order, and the versions that were agreed, newest first. */
export async function readHistory(
  { tx, actor }: Work,
  citizenId: string,
): Promise<{ readonly goals: readonly GoalOfRound[]; readonly versions: readonly VersionOfRound[] }> {
  const m = actor.municipalityId;
  const said = (alias: 'c' | 'r') =>
    sql.raw(`case when ${alias}.outcome is null then null else json_build_object('outcome', ${alias}.outcome,
      'author', ${alias}.author, 'isWrittenDown', ${alias}.whose = 'citizen') end`);
  const reviewWhere = (
    whose: ReturnType<typeof sql>,
  ) => sql`select r.outcome, r.what_helped, r.whose, coalesce(p.given_name, '') as author
    from goal_review r left join person p on p.municipality_id = ${m} and p.id = r.author_id
    where r.municipality_id = ${m} and r.goal_id = g.id and r.outcome <> 'skipped' and (${whose})`;
  const { rows } = await sql<{ goals: GoalOfRound[]; versions: VersionOfRound[] }>`
    select (select coalesce(json_agg(json_build_object('id', g.id, 'roundId', g.round_id, 'title', g.title, 'symbol', g.symbol, 'direction', g.direction,
          'insteadOf', (select o.title from goal o where o.municipality_id = ${m} and o.id = g.replaces_goal_id),
          'replacedBy', (select coalesce(json_agg(n.title order by n.position, n.id), '[]') from goal n
            where n.municipality_id = ${m} and n.replaces_goal_id = g.id and n.withdrawn_at is null),
          'citizens', ${said('c')}, 'recorded', ${said('r')}, 'whatHelped', coalesce(nullif(r.what_helped, ''), c.what_helped, ''),
          'stepsDone', (select count(*) from step s where s.municipality_id = ${m} and s.goal_id = g.id and s.done_at is not null and s.withdrawn_at is null
            and not exists (select from step o where o.municipality_id = ${m} and o.id = s.from_step_id and o.done_at is not null and o.withdrawn_at is null)))
          order by g.position, g.id), '[]')
        from goal g
        left join lateral (${reviewWhere(sql`(r.author_id = ${citizenId} and r.whose = 'own') or r.whose = 'citizen'`)}
          order by r.whose = 'own' desc, r.created_at desc limit 1) c on true
        left join lateral (${reviewWhere(sql`r.written_as = 'caseworker' and r.whose = 'own'`)} order by r.created_at desc limit 1) r on true
        where g.municipality_id = ${m} and g.citizen_id = ${citizenId} and g.withdrawn_at is null) as goals,
      (select coalesce(json_agg(json_build_object('id', id, 'roundId', round_id, 'number', number, 'madeOn', made_on) order by number desc), '[]')
        from plan_version where municipality_id = ${m} and citizen_id = ${citizenId}) as versions`.execute(
    tx.withoutPlugins(),
  );
  return rows[0] ?? { goals: [], versions: [] };
}
