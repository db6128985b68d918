import { v7 as uuidv7 } from 'uuid';
import { daysAfter } from '../src/domain/day.ts';
import { daysBefore, theDay, type World } from './people.ts';

/** Jonas' plan as an agreed meeting left it: a dream, a common goal under it, a goal for the day offer only. */
export interface PlanOfJonas {
  readonly citizenId: string;
  readonly roundId: string;
  readonly meetingId: string;
  readonly dreamId: string;
  /** Common: "Jeg tager bussen selv". */
  readonly goalId: string;
  /** For Værkstedet only: "Jeg laver et bord". */
  readonly tableGoalId: string;
}

/** Puts the plan of a round that was agreed `daysAgo` days ago straight into the database. */
export async function planOfJonas(world: World, daysAgo = 30): Promise<PlanOfJonas> {
  const citizenId = world.id('jonas');
  const municipality = world.municipalityOf('jonas');
  const karin = world.id('karin');
  const on = daysBefore(theDay, daysAgo);
  const ids = [uuidv7(), uuidv7(), uuidv7(), uuidv7(), uuidv7()] as const;
  const [roundId, meetingId, dreamId, goalId, tableGoalId] = ids;
  await world.prepare(
    `insert into plan_round (municipality_id, id, citizen_id, number, started_on, created_at) values ($1, $2, $3, 1, $4, $4::date)`,
    [municipality, roundId, citizenId, daysBefore(on, 90)],
  );
  await world.prepare(
    `insert into plan_meeting (municipality_id, id, citizen_id, round_id, kind, starts_at, held_on, length_minutes, place,
       called_by, opened_at, closed_at, next_meeting_on) values ($1, $2, $3, $4, 'plan', $5::date, $5, 60, 'Birkely', $6, $5::date, $5::date, $7)`,
    [municipality, meetingId, citizenId, roundId, on, karin, daysAfter(on, 360)],
  );
  await world.prepare(
    `insert into dream (municipality_id, id, citizen_id, round_id, author_id, said_by, words, symbols, created_at)
       values ($1, $2, $3, $4, $3, 'self', 'Jeg besøger min ven, når jeg vil', '{1F3E1}', $5::date)`,
    [municipality, dreamId, citizenId, roundId, on],
  );
  const goal = `insert into goal (municipality_id, id, citizen_id, round_id, dream_id, author_id, title, only_offer_ids, position, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::date)`;
  const about = [citizenId, roundId];
  await world.prepare(goal, [
    municipality,
    goalId,
    ...about,
    dreamId,
    karin,
    'Jeg tager bussen selv',
    null,
    1,
    on,
  ]);
  const workshop = [world.offer('vaerkstedet')];
  await world.prepare(goal, [
    municipality,
    tableGoalId,
    ...about,
    null,
    karin,
    'Jeg laver et bord',
    workshop,
    2,
    on,
  ]);
  return { citizenId, roundId, meetingId, dreamId, goalId, tableGoalId };
}

/** Makes the first version of a plan (R-M8), without the words in it, and gives the named offers a part of it (R-M2). */
export async function agreeOnPlan(
  world: World,
  { citizenId, roundId }: Pick<PlanOfJonas, 'citizenId' | 'roundId'>,
  partsFor: readonly string[] = [],
): Promise<string> {
  const versionId = uuidv7();
  const nothing = { mostImportant: [], dreams: [], goals: [], wishesNotFollowed: [], formal: [] };
  const snapshot = JSON.stringify({ schema: 1, roundNumber: 1, ...nothing });
  const of = [world.municipalityOf('jonas'), citizenId, versionId, snapshot, world.id('karin')];
  await world.prepare(
    `insert into plan_version (municipality_id, id, citizen_id, round_id, number, snapshot, hash, made_by, made_on)
       values ($1, $3, $2, $6, 1, $4, 'x', $5, $7)`,
    [...of, roundId, theDay],
  );
  for (const offer of partsFor) {
    await world.prepare(
      `insert into plan_version_part (municipality_id, id, citizen_id, version_id, version_number, offer_id, snapshot, hash, made_by)
         values ($1, $6, $2, $3, 1, $7, $4, 'x', $5)`,
      [...of, uuidv7(), world.offer(offer)],
    );
  }
  return versionId;
}

/** The next round of Jonas, whose status meeting is open today with those who are named taking part. */
export async function statusOfJonas(
  world: World,
  before: PlanOfJonas,
  people: readonly string[] = ['jonas', 'karin', 'mette', 'bodil', 'susanne', 'lone'],
): Promise<{ readonly roundId: string; readonly meetingId: string }> {
  const municipality = world.municipalityOf('jonas');
  const roundId = uuidv7();
  const meetingId = uuidv7();
  await world.prepare(
    `insert into plan_round (municipality_id, id, citizen_id, number, started_on, previous_round_id) values ($1, $2, $3, 2, $4, $5)`,
    [municipality, roundId, before.citizenId, theDay, before.roundId],
  );
  await world.prepare(
    `insert into plan_meeting (municipality_id, id, citizen_id, round_id, kind, starts_at, held_on, length_minutes, place, called_by, opened_at)
       values ($1, $2, $3, $4, 'status', $5::date, $5, 60, 'Birkely', $6, $5::date)`,
    [municipality, meetingId, before.citizenId, roundId, theDay, world.id('karin')],
  );
  const kinds: Readonly<Record<string, string>> = {
    jonas: 'citizen',
    karin: 'caseworker',
    mette: 'contactPerson',
    bodil: 'providerLead',
    susanne: 'otherProvider',
    lone: 'relative',
  };
  for (const handle of people) {
    await world.prepare(
      `insert into meeting_participant (municipality_id, id, citizen_id, meeting_id, person_id, kind) values ($1, $2, $3, $4, $5, $6)`,
      [municipality, uuidv7(), before.citizenId, meetingId, world.id(handle), kinds[handle]],
    );
  }
  return { roundId, meetingId };
}

/** Jonas shows his plan to somebody. */
export async function jonasShowsHisPlanTo(world: World, handle: string): Promise<void> {
  await world.prepare(
    `insert into showing (municipality_id, id, citizen_id, what, person_id) values ($1, $2, $3, 'plan', $4)`,
    [world.municipalityOf('jonas'), uuidv7(), world.id('jonas'), world.id(handle)],
  );
}

/** Takes every round with all that hangs on it away, also what the database refuses to empty: each test begins anew. */
export async function startAnew(world: World): Promise<void> {
  const tables = 'plan_round, showing, command, audit_event';
  await world.prepare(
    `begin; set local session_replication_role = replica; truncate ${tables} cascade; commit`,
  );
}
