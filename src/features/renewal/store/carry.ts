import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Work } from '../../../database/visit.ts';

/** What of the round before goes on, by id (R-S3). */
export interface ToCarry {
  readonly citizenId: string;
  readonly fromRoundId: string;
  readonly toRoundId: string;
  /** The new meeting, whose scores of the old goals become scores of the new ones. */
  readonly meetingId: string | null;
  readonly dreamIds: readonly string[];
  readonly goalIds: readonly string[];
  readonly stepIds: readonly string[];
  /** "Jeg er ikke enig" that comes along (R-M7). */
  readonly disagreementIds: readonly string[];
  /** Efforts under a goal that is carried, and those that go on without one (R-O2). */
  readonly effortIds: readonly string[];
  readonly effortIdsWithoutGoal: readonly string[];
}

/** How much was new this time: nothing, when it had all been carried before. */
export interface CarriedCounts {
  readonly dreams: number;
  /** "Det vigtigste" is no dream, and is counted by itself. */
  readonly mostImportant: number;
  readonly goals: number;
  readonly steps: number;
  readonly efforts: number;
}

/** One carrying over of a round at a time; the lock ends with the transaction. */
export async function lockRound({ tx }: Work, roundId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${roundId}, 0))`.execute(tx);
}

/**
 * Carries rows into the new round, each once: a row that says what it was carried from is never made again, also when it was
 * taken out of the new plan since. What was said keeps the moment it was said at. Words, contributions, decisions and scores keep their authors; the policies let nothing
 * but a faithful copy in.
 */
export async function carryRows(work: Work, what: ToCarry): Promise<CarriedCounts> {
  const { dreams, mostImportant } = await carryDreams(work, what);
  const goals = await carryGoals(work, what);
  const steps = await carrySteps(work, what);
  const efforts = (await carryEfforts(work, what)) + (await carryEffortsWithoutGoal(work, what));
  await carryWhatHangsOnGoals(work, what);
  await carryAnswerFiles(work, what);
  await carryDecisions(work, what);
  await carryFormalTexts(work, what);
  return { dreams, mostImportant, goals, steps, efforts };
}

/** New ids for rows that are carried, in the order in which they are shown. */
function newIds(ids: readonly string[]): readonly string[] {
  return ids.map(() => uuidv7());
}

async function count(query: ReturnType<typeof sql>, { tx }: Work): Promise<number> {
  const { numAffectedRows } = await query.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

async function carryDreams(
  work: Work,
  { dreamIds, toRoundId }: ToCarry,
): Promise<Pick<CarriedCounts, 'dreams' | 'mostImportant'>> {
  const { rows } = await sql<{
    isMostImportant: boolean;
  }>`insert into dream (municipality_id, id, citizen_id, round_id, author_id, said_by, how_they_know, is_most_important, words, symbols,
        from_shared_item_id, from_dream_id, confirmed_at, created_at)
      select o.municipality_id, p.new_id, o.citizen_id, ${toRoundId}::uuid, o.author_id, o.said_by, o.how_they_know, o.is_most_important,
        o.words, o.symbols, o.from_shared_item_id, o.id, o.confirmed_at, o.created_at
      from unnest(${dreamIds}::uuid[], ${newIds(dreamIds)}::uuid[]) as p (old_id, new_id)
      join dream o on o.municipality_id = ${work.actor.municipalityId} and o.id = p.old_id
      on conflict do nothing returning is_most_important as "isMostImportant"`.execute(work.tx);
  const mostImportant = rows.filter((row) => row.isMostImportant).length;
  return { dreams: rows.length - mostImportant, mostImportant };
}

function carryGoals(work: Work, { goalIds: ids, toRoundId }: ToCarry): Promise<number> {
  return count(
    sql`insert into goal (municipality_id, id, citizen_id, round_id, dream_id, author_id, title, smarte, symbol, direction, only_offer_ids,
        from_goal_id, position)
      select o.municipality_id, p.new_id, o.citizen_id, ${toRoundId}::uuid,
        (select d.id from dream d where d.municipality_id = o.municipality_id and d.from_dream_id = o.dream_id and d.withdrawn_at is null),
        ${work.actor.personId}::uuid, o.title, o.smarte, o.symbol, o.direction, o.only_offer_ids, o.id, o.position
      from unnest(${ids}::uuid[], ${newIds(ids)}::uuid[]) as p (old_id, new_id)
      join goal o on o.municipality_id = ${work.actor.municipalityId} and o.id = p.old_id
      on conflict do nothing`,
    work,
  );
}

/** The goal of the new round that an old one became. */
const newGoal = (table: string) =>
  sql.raw(
    `(select g.id from goal g where g.municipality_id = ${table}.municipality_id and g.from_goal_id = ${table}.goal_id)`,
  );

/** A step that was climbed is so in the new plan too, with its day and who said so (R-F5); ticks stay where they were. */
function carrySteps(work: Work, { stepIds }: ToCarry): Promise<number> {
  return count(
    sql`insert into step (municipality_id, id, citizen_id, goal_id, author_id, words, symbol, why, position, done_at, done_by, from_step_id)
      select o.municipality_id, p.new_id, o.citizen_id, ${newGoal('o')}, ${work.actor.personId}::uuid, o.words, o.symbol, o.why, o.position,
        o.done_at, o.done_by, o.id
      from unnest(${stepIds}::uuid[], ${newIds(stepIds)}::uuid[]) as p (old_id, new_id)
      join step o on o.municipality_id = ${work.actor.municipalityId} and o.id = p.old_id
      on conflict do nothing`,
    work,
  );
}

const effortColumns = sql.raw(
  `municipality_id, id, citizen_id, goal_id, round_id, author_id, offer_id, what, how, who, how_often, from_on, to_on, from_effort_id`,
);
const effortText = sql.raw(`o.offer_id, o.what, o.how, o.who, o.how_often, o.from_on, o.to_on, o.id`);

function carryEfforts(work: Work, { effortIds }: ToCarry): Promise<number> {
  return count(
    sql`insert into effort (${effortColumns})
      select o.municipality_id, p.new_id, o.citizen_id, ${newGoal('o')}, null, o.author_id, ${effortText}
      from unnest(${effortIds}::uuid[], ${newIds(effortIds)}::uuid[]) as p (old_id, new_id)
      join effort o on o.municipality_id = ${work.actor.municipalityId} and o.id = p.old_id
      on conflict do nothing`,
    work,
  );
}

function carryEffortsWithoutGoal(
  work: Work,
  { effortIdsWithoutGoal: ids, toRoundId }: ToCarry,
): Promise<number> {
  return count(
    sql`insert into effort (${effortColumns})
      select o.municipality_id, p.new_id, o.citizen_id, null, ${toRoundId}::uuid, ${work.actor.personId}::uuid, ${effortText}
      from unnest(${ids}::uuid[], ${newIds(ids)}::uuid[]) as p (old_id, new_id)
      join effort o on o.municipality_id = ${work.actor.municipalityId} and o.id = p.old_id
      on conflict do nothing`,
    work,
  );
}

/** The citizen's words, contributions, and how it goes now and is expected to, of goals that go on as they were written. */
async function carryWhatHangsOnGoals(
  work: Work,
  { goalIds, meetingId, disagreementIds }: ToCarry,
): Promise<void> {
  const m = work.actor.municipalityId;
  const hangs = sql`o.municipality_id = ${m} and o.goal_id = any (${goalIds}::uuid[])`;
  await sql`insert into goal_words (municipality_id, id, citizen_id, goal_id, author_id, said_by, how_they_know, words, symbols, confirmed_at, created_at, from_goal_words_id)
    select o.municipality_id, gen_random_uuid(), o.citizen_id, ${newGoal('o')}, o.author_id, o.said_by, o.how_they_know, o.words, o.symbols, o.confirmed_at, o.created_at, o.id
    from goal_words o where ${hangs} and o.withdrawn_at is null and o.fits_not_at is null on conflict do nothing`.execute(
    work.tx,
  );
  await sql`insert into goal_contribution (municipality_id, id, citizen_id, goal_id, author_id, offer_id, spoken_by, words, created_at, from_contribution_id)
    select o.municipality_id, gen_random_uuid(), o.citizen_id, ${newGoal('o')}, o.author_id, o.offer_id, o.spoken_by, o.words, o.created_at, o.id
    from goal_contribution o where ${hangs} and o.withdrawn_at is null on conflict do nothing`.execute(
    work.tx,
  );
  if (meetingId === null) return;
  await sql`insert into score (municipality_id, id, citizen_id, goal_id, meeting_id, author_id, view, place, mastery_now, support_need, doesnt_know, expected_mastery, expected_doesnt_know, words, written_as, created_at, said_at, from_score_id)
    select o.municipality_id, gen_random_uuid(), o.citizen_id, ${newGoal('o')}, o.meeting_id, o.author_id, o.view, o.place, o.mastery_now, o.support_need, o.doesnt_know, o.expected_mastery, o.expected_doesnt_know, o.words, o.written_as, o.created_at, o.said_at, o.id
    from score o where ${hangs} and o.meeting_id = ${meetingId} on conflict do nothing`.execute(work.tx);
  await sql`insert into disagreement (municipality_id, id, citizen_id, goal_id, meeting_id, words, created_at, said_at, from_disagreement_id)
    select o.municipality_id, gen_random_uuid(), o.citizen_id, ${newGoal('o')}, ${meetingId}::uuid, o.words, o.created_at, o.said_at, o.id
    from disagreement o where ${hangs} and o.id = any (${disagreementIds}::uuid[]) on conflict do nothing`.execute(
    work.tx,
  );
}

/** What the citizen drew, said or photographed beside what came along, as the same files (R-P8). */
async function carryAnswerFiles(work: Work, { citizenId, toRoundId }: ToCarry): Promise<void> {
  await sql`insert into answer_file (municipality_id, id, citizen_id, dream_id, goal_words_id, step_id, disagreement_id, kind, file_hash, created_at, from_answer_file_id)
    select o.municipality_id, gen_random_uuid(), o.citizen_id, d.id, w.id, s.id, n.id, o.kind, o.file_hash, o.created_at, o.id
    from answer_file o
    left join dream d on d.municipality_id = o.municipality_id and d.from_dream_id = o.dream_id and d.round_id = ${toRoundId}
    left join (goal_words w join goal g on g.municipality_id = w.municipality_id and g.id = w.goal_id and g.round_id = ${toRoundId})
      on w.municipality_id = o.municipality_id and w.from_goal_words_id = o.goal_words_id
    left join (step s join goal sg on sg.municipality_id = s.municipality_id and sg.id = s.goal_id and sg.round_id = ${toRoundId})
      on s.municipality_id = o.municipality_id and s.from_step_id = o.step_id
    left join (disagreement n join goal ng on ng.municipality_id = n.municipality_id and ng.id = n.goal_id and ng.round_id = ${toRoundId})
      on n.municipality_id = o.municipality_id and n.from_disagreement_id = o.disagreement_id
    where o.municipality_id = ${work.actor.municipalityId} and o.citizen_id = ${citizenId} and o.withdrawn_at is null
      and coalesce(d.id, w.id, s.id, n.id) is not null on conflict do nothing`.execute(work.tx);
}

/** The newest decision about each effort that was carried: help that was granted stays granted (R-O2). */
async function carryDecisions(work: Work, { effortIds, effortIdsWithoutGoal }: ToCarry): Promise<void> {
  const m = work.actor.municipalityId;
  await sql`insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain, decided, refuses_change, created_at, from_decision_id)
    select o.municipality_id, gen_random_uuid(), o.citizen_id,
      (select e.id from effort e where e.municipality_id = o.municipality_id and e.from_effort_id = o.effort_id),
      o.author_id, o.outcome, o.decided_on, o.reason, o.how_to_complain, o.decided, o.refuses_change, o.created_at, o.id
    from (select distinct on (effort_id) * from effort_decision where municipality_id = ${m}
        and effort_id = any (${[...effortIds, ...effortIdsWithoutGoal]}::uuid[]) order by effort_id, decided_on desc, created_at desc, id desc) o
    on conflict do nothing`.execute(work.tx);
}

/** The texts of § 141 and VUM, for the caseworker to go on with; what was written in the new plan stays (R-M9). */
async function carryFormalTexts(work: Work, { fromRoundId, toRoundId }: ToCarry): Promise<void> {
  await sql`insert into formal_text (municipality_id, id, citizen_id, round_id, author_id, heading, text, is_not_relevant)
    select o.municipality_id, gen_random_uuid(), o.citizen_id, ${toRoundId}::uuid, ${work.actor.personId}::uuid, o.heading, o.text, o.is_not_relevant
    from formal_text o where o.municipality_id = ${work.actor.municipalityId} and o.round_id = ${fromRoundId} on conflict do nothing`.execute(
    work.tx,
  );
}
