import { v7 as uuidv7 } from 'uuid';
import type { World } from '../../../tests/people.ts';
import { type Command, NotFound } from '../../database/visit.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { type GoalInput, writeGoal } from './use-cases/write-goal.ts';

/** A round of a citizen with its meeting, made for a test. */
export interface TestRound {
  readonly citizenId: string;
  readonly roundId: string;
  readonly meetingId: string;
}

/** A fresh command; give an id to repeat one. */
export const command = (id = uuidv7(), content: unknown = 'test'): Command => ({ id, content });

/** Begins the next round of a citizen with a called or open meeting, straight in the database. */
export async function aRound(
  world: World,
  handle: string,
  state: 'called' | 'open' | 'closed' = 'open',
): Promise<TestRound> {
  const m = world.municipalityOf(handle);
  const citizenId = world.id(handle);
  const roundId = uuidv7();
  const meetingId = uuidv7();
  await world.prepare(
    `insert into plan_round (municipality_id, id, citizen_id, number, started_on)
     select $1, $2, $3, coalesce(max(number), 0) + 1, '2026-01-05' from plan_round where municipality_id = $1 and citizen_id = $3`,
    [m, roundId, citizenId],
  );
  await world.prepare(
    `insert into plan_meeting (municipality_id, id, citizen_id, round_id, kind, starts_at, held_on, length_minutes, place, called_by, opened_at, closed_at, next_meeting_on)
     values ($1, $2, $3, $4, 'plan', '2026-03-02T09:00:00Z', '2026-03-02', 60, 'Rådhuset', $5,
       case when $6::text <> 'called' then timestamptz '2026-03-02T09:00:00Z' end,
       case when $6::text = 'closed' then timestamptz '2026-03-02T10:00:00Z' end, case when $6::text = 'closed' then date '2027-02-22' end)`,
    [m, meetingId, citizenId, roundId, world.id('karin'), state],
  );
  for (const [person, kind] of [
    [handle, 'citizen'],
    ['mette', 'contactPerson'],
    ['bodil', 'providerLead'],
    ['karin', 'caseworker'],
  ] as const) {
    await invite(world, { citizenId, roundId, meetingId }, person, kind);
  }
  return { citizenId, roundId, meetingId };
}

/** Invites somebody to the meeting of a round. */
export async function invite(world: World, round: TestRound, handle: string, kind: string): Promise<void> {
  await world.prepare(
    'insert into meeting_participant (municipality_id, id, citizen_id, meeting_id, person_id, kind) values ($1, $2, $3, $4, $5, $6)',
    [world.municipalityOf('jonas'), uuidv7(), round.citizenId, round.meetingId, world.id(handle), kind],
  );
}

/** Karin writes a goal; gives its id. */
export async function aGoal(world: World, round: TestRound, input: Partial<GoalInput> = {}): Promise<string> {
  const goal = {
    title: 'Jeg tager bussen selv',
    smarte: '',
    symbol: null,
    direction: 'develop',
    dreamId: null,
    onlyFor: [],
  } as const;
  const written = await writeGoal(await world.as('karin'), command(), {
    ...goal,
    ...input,
    citizenId: round.citizenId,
  });
  if (isRefusal(written)) throw new Error(written.refused);
  return written.id;
}

/** What a use case ended in, in a word: the refusal, 'notFound', or 'done'. */
export async function outcomeOf(run: Promise<unknown>): Promise<string> {
  try {
    const result = await run;
    return isRefusal(result) ? result.refused : 'done';
  } catch (error) {
    if (error instanceof NotFound) return 'notFound';
    throw error;
  }
}
