import { sql } from 'kysely';
import { dayOfMeeting } from '../../database/day-of-meeting.ts';
import { lastSeen } from '../../database/seen.ts';
import type { Work } from '../../database/visit.ts';
import type { RelationKind } from '../../domain/access/access-table.ts';
import type { RoundFacts } from '../../domain/cycle/where-we-are.ts';

interface Found {
  round_id: string | null;
  number: number | null;
  has_earlier_plan: boolean;
  answered: number;
  shared: number;
  ended: 'finished' | 'noThanks' | null;
  meeting: { state: 'called' | 'open' | 'closed'; on: string; id: string } | null;
  plan_awaits: 'answer' | 'confirmation' | null;
  edition_is_seen: boolean | null;
  edition: { id: string; number: number; madeOn: string; by: string } | null;
  has_goals: boolean;
  steps_chosen: number;
  steps_now: { stepId: string; goalId: string; toldToday: boolean }[];
  contact_person: string | null;
  next_meeting_on: string | null;
}

/** What the citizen's own home needs beside the facts. */
interface FoundBeside {
  readonly roundId: string;
  readonly meetingId: string | null;
  /** A later edition of the plan that waits for the citizen's answer and at which they have not looked; null where there is none. */
  readonly newEdition: NewEdition | null;
}

/** An edition of the plan that was made since the meeting: by whom (given name), and on which day (YYYY-MM-DD). */
export interface NewEdition {
  readonly id: string;
  readonly by: string;
  readonly madeOn: string;
}

/**
 * The current round of a citizen as facts for the ring; null when no round has begun. Takes how many life areas there are.
 * Private answers are only counted, and only for the citizen: row security gives everybody else none.
 */
export async function roundFacts(
  work: Work,
  citizenId: string,
  lifeAreas: number,
): Promise<(RoundFacts & FoundBeside) | null> {
  const { tx, actor, today } = work;
  const { rows } = await sql<Found>`
    with round as (
      select id, number, previous_round_id from plan_round
      where municipality_id = ${actor.municipalityId} and citizen_id = ${citizenId} order by number desc limit 1
    ), meeting as (
      select m.* from plan_meeting m join round on m.round_id = round.id where m.municipality_id = ${actor.municipalityId}
    ), steps as (
      select s.id, s.goal_id, s.position, s.done_at, s.from_step_id, s.created_at from step s join goal g on g.municipality_id = s.municipality_id and g.id = s.goal_id
      where s.municipality_id = ${actor.municipalityId} and g.round_id = (select id from round) and s.withdrawn_at is null and g.withdrawn_at is null
    -- The plan that was agreed last asks for its answer until it is given, also while the next meeting is called (R-M8).
    ), newest as (
      select v.id, v.number, v.made_on, v.round_id, p.given_name as by,
        v.created_at <= ${lastSeen(work, 'v.citizen_id', 'planEditions')} as is_seen from plan_version v
      join plan_round r on r.municipality_id = v.municipality_id and r.id = v.round_id
      left join person p on p.municipality_id = v.municipality_id and p.id = v.made_by
      where v.municipality_id = ${actor.municipalityId} and v.citizen_id = ${citizenId} order by r.number desc, v.number desc limit 1
    -- Daily life follows the plan that was agreed until the next meeting is closed (R-M8).
    ), held as (
      select r.id from plan_round r where r.municipality_id = ${actor.municipalityId} and r.citizen_id = ${citizenId}
        and exists (select from goal g where g.municipality_id = r.municipality_id and g.round_id = r.id and g.withdrawn_at is null)
      order by exists (select from plan_meeting m where m.municipality_id = r.municipality_id and m.round_id = r.id and m.closed_at is not null) desc,
        r.number desc limit 1
    ), now_steps as (
      select distinct on (s.goal_id) s.id, s.goal_id, s.words from step s join goal g on g.municipality_id = s.municipality_id and g.id = s.goal_id
      where s.municipality_id = ${actor.municipalityId} and g.round_id = (select id from held) and s.withdrawn_at is null and g.withdrawn_at is null
        and s.done_at is null order by s.goal_id, s.position
    )
    select (select id from round) as round_id, (select number from round) as number,
      (select number from round) > 1 as has_earlier_plan,
      (select count(*)::int from private_preparation.answer a where a.municipality_id = ${actor.municipalityId} and a.round_id = (select id from round)
        and (a.words <> '' or cardinality(a.symbols) > 0 or coalesce(a.photo_hash, a.drawing_hash, a.recording_hash) is not null or a.without_answer is not null)) as answered,
      (select count(*)::int from shared_item i where i.municipality_id = ${actor.municipalityId} and i.round_id = (select id from round)
        and i.withdrawn_at is null) as shared,
      (select ended from preparation_end e where e.municipality_id = ${actor.municipalityId} and e.round_id = (select id from round)
        and e.withdrawn_at is null) as ended,
      (select jsonb_build_object('id', id, 'on', ${dayOfMeeting('meeting')}, 'state',
        case when closed_at is not null then 'closed' when opened_at is not null then 'open' else 'called' end) from meeting) as meeting,
      (select case when bool_or(own.confirmed) then null when bool_or(own.id is not null) then 'confirmation' else 'answer' end
        from newest
        left join lateral (select g.id, (g.author_id = g.party_id or g.confirmed_at is not null or g.answer = 'couldNotAnswer') as confirmed from agreement g
          where g.municipality_id = ${actor.municipalityId} and g.version_id = newest.id and g.party_id = ${citizenId}) own on true
        having count(newest.id) > 0) as plan_awaits,
      (select jsonb_build_object('id', id, 'number', number, 'madeOn', made_on, 'by', by) from newest) as edition,
      (select is_seen from newest) as edition_is_seen,
      exists (select from goal g where g.municipality_id = ${actor.municipalityId}
        and g.round_id = coalesce((select round_id from newest), (select id from round)) and g.withdrawn_at is null) as has_goals,
      -- A step that was climbed before it came along is no choice for this round (R-F5).
      (select count(*)::int from steps where from_step_id is null or done_at is null or done_at >= created_at) as steps_chosen,
      (select coalesce(jsonb_agg(jsonb_build_object('stepId', n.id, 'goalId', n.goal_id, 'toldToday',
        exists (select from tick t where t.municipality_id = ${actor.municipalityId} and t.step_id = n.id and t.words = n.words and t.day = ${today}::date))), '[]')
        from now_steps n) as steps_now,
      (select p.given_name from relation r join person p on p.municipality_id = r.municipality_id and p.id = r.person_id
        where r.municipality_id = ${actor.municipalityId} and r.citizen_id = ${citizenId} and r.kind = 'contactPerson'
        and r.starts_on <= ${today}::date and (r.ends_on is null or r.ends_on >= ${today}::date) order by r.starts_on limit 1) as contact_person,
      (select next_meeting_on from meeting where closed_at is not null) as next_meeting_on`.execute(
    tx.withoutPlugins(),
  );
  const found = rows[0];
  if (found === undefined || found.round_id === null) return null;
  const isMadeOver = found.edition !== null && found.edition.number > 1;
  return {
    roundId: found.round_id,
    meetingId: found.meeting?.id ?? null,
    today,
    hasEarlierPlan: found.has_earlier_plan,
    preparation: {
      answered: found.answered,
      left: Math.max(0, lifeAreas - found.answered),
      shared: found.shared,
      ended: found.ended,
      meetingOn: null,
    },
    meeting: found.meeting ?? { state: 'notCalled' },
    planAwaits: found.plan_awaits,
    planIsMadeOver: isMadeOver,
    newEdition: isMadeOver && found.plan_awaits === 'answer' && !found.edition_is_seen ? found.edition : null,
    hasGoals: found.has_goals,
    stepsChosen: found.steps_chosen,
    stepsNow: found.steps_now,
    contactPerson: found.contact_person,
    nextMeetingOn: found.next_meeting_on,
  };
}

/** The day of a called meeting, once the citizen has been told that very day (R-P1); null before that. */
export async function toldDayOf({ tx, actor }: Work, meetingId: string): Promise<string | null> {
  const { rows } = await sql<{ on: string }>`select m.held_on as on from plan_meeting m
    where m.municipality_id = ${actor.municipalityId} and m.id = ${meetingId} and m.opened_at is null
      and exists (select from told t where t.municipality_id = m.municipality_id and t.meeting_id = m.id and t.of_meeting_on = m.held_on)`.execute(
    tx.withoutPlugins(),
  );
  return rows[0]?.on ?? null;
}

/** Somebody with a relation to a citizen today, as far as the reader sees the tie. */
export interface TiedPerson {
  readonly personId: string;
  readonly name: string;
  readonly kind: RelationKind;
  readonly kinship: string | null;
  readonly offer: string | null;
}

/** Begins the first round of a citizen today; false when there is one already. */
export async function insertFirstRound(
  { tx, actor, today }: Work,
  id: string,
  citizenId: string,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('planRound')
    .values({ municipalityId: actor.municipalityId, id, citizenId, number: 1, startedOn: today })
    .onConflict((conflict) => conflict.columns(['municipalityId', 'citizenId', 'number']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Records today's offer of preparation for the newest round, once; false when there is no round. */
export async function insertPreparationOffered(
  { tx, actor, today }: Work,
  id: string,
  citizenId: string,
): Promise<boolean> {
  const { municipalityId, personId: authorId } = actor;
  const round = await tx
    .selectFrom('planRound')
    .select('id')
    .where('municipalityId', '=', municipalityId)
    .where('citizenId', '=', citizenId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (round === undefined) return false;
  await tx
    .insertInto('preparationOffered')
    .values({ municipalityId, id, citizenId, roundId: round.id, authorId, offeredOn: today })
    .onConflict((conflict) => conflict.columns(['municipalityId', 'roundId']).doNothing())
    .execute();
  return true;
}

/** That preparation was offered to a citizen, by whom and on which day (YYYY-MM-DD). */
export interface PreparationOffer {
  readonly by: string;
  readonly on: string;
}

/** The offer of preparation in the newest round, until its meeting is closed (R-P2); null where the actor sees none. */
export async function preparationOffer(
  { tx, actor }: Work,
  citizenId: string,
): Promise<PreparationOffer | null> {
  const { rows } = await sql<PreparationOffer>`
    select p.given_name || ' ' || p.family_name as by, offered.offered_on::text as on
    from (select id from plan_round where municipality_id = ${actor.municipalityId} and citizen_id = ${citizenId}
      order by number desc limit 1) round
    join preparation_offered offered on offered.municipality_id = ${actor.municipalityId} and offered.round_id = round.id
    join person p on p.municipality_id = ${actor.municipalityId} and p.id = offered.author_id
    where not exists (select from plan_meeting m where m.municipality_id = ${actor.municipalityId} and m.round_id = round.id
      and m.closed_at is not null)`.execute(tx.withoutPlugins());
  return rows[0] ?? null;
}

/** Everybody with a relation to a citizen today, as far as the actor sees the ties; the citizen is left out. */
export async function peopleAround(
  { tx, actor, today }: Work,
  citizenId: string,
): Promise<readonly TiedPerson[]> {
  const { rows } = await sql<TiedPerson>`
    select p.id as "personId", p.given_name || ' ' || p.family_name as name, r.kind, r.kinship, o.name as offer
    from relation r join person p on p.municipality_id = r.municipality_id and p.id = r.person_id
    left join offer o on o.municipality_id = r.municipality_id and o.id = r.offer_id
    where r.municipality_id = ${actor.municipalityId} and r.citizen_id = ${citizenId} and r.kind <> 'citizen'
      and r.starts_on <= ${today}::date and (r.ends_on is null or r.ends_on >= ${today}::date)
    order by p.given_name collate "da-x-icu", p.family_name collate "da-x-icu", r.kind`.execute(
    tx.withoutPlugins(),
  );
  return rows;
}

/** The newest agreed plan of a citizen that the actor may read; null when there is none. */
export async function newestVersion(
  { tx, actor }: Work,
  citizenId: string,
): Promise<{ readonly id: string; readonly madeOn: string } | null> {
  const { rows } = await sql<{ id: string; madeOn: string }>`
    select id, made_on as "madeOn" from plan_version
    where municipality_id = ${actor.municipalityId} and citizen_id = ${citizenId}
    order by created_at desc, number desc limit 1`.execute(tx.withoutPlugins());
  return rows[0] ?? null;
}
