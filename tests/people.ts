import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { v7 as uuidv7 } from 'uuid';
import { type Database, openDatabase } from '../src/database/database.ts';
import { Visit } from '../src/database/visit.ts';
import type { RelationKind } from '../src/domain/access/access-table.ts';
import { createPerson, createRelation } from '../src/features/admin/public.ts';
import { found, seedCommand } from '../src/features/demo/seed/people.ts';
import { havby, solby } from '../src/features/demo/seed/solby.ts';
import { startSession } from '../src/features/identity/sessions.ts';
import { type Clock, zone } from '../src/outside/clock.ts';
import type { AppTools } from '../src/web/app-tools.ts';
import { hashOfToken } from '../src/web/request.ts';
import type { TestDatabase } from './database/test-database.ts';

/** The day on which the tests take place. */
export const theDay = '2026-03-02';

/** People that only the tests need, so that every column of the access table has somebody beside Jonas. */
const besideJonas = [
  { handle: 'bent', name: ['Bent', 'Vad'], kind: 'companion' },
  { handle: 'vera', name: ['Vera', 'Lund'], kind: 'guardian', scope: 'both' },
  { handle: 'egon', name: ['Egon', 'Juhl'], kind: 'guardian', scope: 'economic' },
  { handle: 'freja', kind: 'peerGuide' },
  { handle: 'tobias', kind: 'facilitator' },
] as const satisfies readonly {
  handle: string;
  name?: readonly [string, string];
  kind: RelationKind;
  scope?: 'both' | 'economic';
}[];

export type Row = Readonly<Record<string, unknown>>;

/** Asks the database one thing in the place of somebody. */
export type Ask = (statement: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** Solby and Havby with everybody in them, on one day, in a database of their own. */
export interface World {
  readonly database: Database;
  readonly clock: Clock;
  /** The id of somebody, by handle. Throws when nobody is called that. */
  id(handle: string): string;
  /** The id of an offer of Solby, by key. */
  offer(key: string): string;
  municipalityOf(handle: string): string;
  /** A visit of somebody, today or a number of days ago. */
  as(handle: string, daysAgo?: number): Promise<Visit>;
  /** A session of somebody that lasts for years: its token hash. */
  session(handle: string): Promise<Buffer>;
  /** Runs SQL as the application's role in the place of somebody, and takes everything back afterwards. */
  inThePlaceOf<T>(handle: string, run: (ask: Ask) => Promise<T>, entering?: Entering): Promise<T>;
  /** Runs SQL as superuser, past row security: to prepare a test, never to show something. */
  prepare(statement: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

export interface Entering {
  /** The citizen the transaction is about, by handle; everybody's when absent. */
  readonly citizen?: string;
  /** ISO day. */
  readonly day?: string;
}

/** A clock that stands still at nine in the morning of a day. */
export function clockOn(day: string): Clock {
  const instant = Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: '09:00' })
    .toInstant();
  return { now: () => instant.toString({ smallestUnit: 'millisecond' }), today: () => day };
}

/** A day some days before another. */
export function daysBefore(day: string, days: number): string {
  return Temporal.PlainDate.from(day).subtract({ days }).toString();
}

/** Founds Solby and Havby in an empty database, through the use cases of the application. */
export async function foundWorld(test: TestDatabase): Promise<World> {
  const database = openDatabase(test.app, 12);
  const clock = clockOn(theDay);
  // Founding needs the database and the day, nothing else of the tools.
  const tools = { database, clock } as AppTools;
  const founded = [
    await found(test.owner, tools, solby, 0),
    await found(test.owner, tools, havby, 100),
  ] as const;
  const ids = new Map(founded.flatMap(({ ids }) => [...ids]));
  const homes = new Map(
    founded.flatMap(({ ids, municipalityId }) =>
      [...ids.keys()].map((handle) => [handle, municipalityId] as const),
    ),
  );
  for (const { handle } of besideJonas) {
    if (!ids.has(handle)) ids.set(handle, uuidv7());
    homes.set(handle, founded[0].municipalityId);
  }
  const world = worldOf(test, database, clock, {
    ids: [...ids],
    homes: [...homes],
    offers: [...founded[0].offers],
  });
  await addThoseBesideJonas(world);
  return world;
}

/** What must be remembered to meet the same people in a copy of their database. */
export interface Known {
  readonly ids: readonly (readonly [handle: string, id: string])[];
  readonly homes: readonly (readonly [handle: string, municipalityId: string])[];
  readonly offers: readonly (readonly [key: string, id: string])[];
}

const knowledge = new WeakMap<World, Known>();

/** The same world in a copy of its database. */
export function worldIn(copy: TestDatabase, of: World): World {
  const known = knowledge.get(of);
  if (known === undefined) throw new Error('This world was not founded here.');
  return worldOf(copy, openDatabase(copy.app, 12), of.clock, known);
}

async function addThoseBesideJonas(world: World): Promise<void> {
  const dorte = await world.as('dorte');
  const since = daysBefore(theDay, 400);
  for (const one of besideJonas) {
    const id = world.id(one.handle);
    if ('name' in one) {
      const [givenName, familyName] = one.name;
      const person = { id, givenName, familyName, role: 'relative', unit: '', bornOn: null } as const;
      await createPerson(dorte, seedCommand(), { ...person, selfRelationId: uuidv7(), since });
    }
    await createRelation(dorte, seedCommand(), {
      id: uuidv7(),
      citizenId: world.id('jonas'),
      personId: id,
      kind: one.kind,
      offerId: null,
      kinship: null,
      guardianScope: 'scope' in one ? one.scope : null,
      startsOn: since,
      endsOn: null,
    });
  }
}

function worldOf(test: TestDatabase, database: Database, clock: Clock, known: Known): World {
  const ids = new Map(known.ids);
  const homes = new Map(known.homes);
  const offers = new Map(known.offers);
  const sessions = new Map<string, Promise<Buffer>>();
  const app = new pg.Pool({ ...test.app, max: 4 });
  const superuser = new pg.Pool({ ...test.superuser, max: 2 });
  // A database that is dropped ends its connections; nobody waits for an answer from those.
  for (const pool of [app, superuser]) pool.on('error', () => undefined);
  const id = (handle: string) => ids.get(handle) ?? nobody(handle);
  const municipalityOf = (handle: string) => homes.get(handle) ?? nobody(handle);

  async function startedSession(handle: string, at: Clock, seconds: number): Promise<Buffer> {
    const tokenHash = hashOfToken(randomBytes(32).toString('base64url'));
    const who = { municipalityId: municipalityOf(handle), personId: id(handle) };
    await startSession(database, { ...who, tokenHash, now: at.now(), seconds });
    return tokenHash;
  }
  function session(handle: string): Promise<Buffer> {
    const years = 10 * 366 * 24 * 60 * 60;
    const started =
      sessions.get(handle) ?? startedSession(handle, clockOn(daysBefore(theDay, 3660)), 2 * years);
    sessions.set(handle, started);
    return started;
  }
  const world: World = {
    database,
    clock,
    id,
    municipalityOf,
    session,
    offer: (key) => offers.get(key) ?? nobody(key),
    as: async (handle, daysAgo = 0) =>
      new Visit(database, clockOn(daysBefore(theDay, daysAgo)), await session(handle)),
    inThePlaceOf: async (handle, run, entering = {}) => {
      const tokenHash = await session(handle);
      const client = await app.connect();
      try {
        await client.query('begin');
        await enter(client, tokenHash, entering.day ?? theDay, entering.citizen && id(entering.citizen));
        return await run(async (statement, values = []) => (await client.query(statement, [...values])).rows);
      } finally {
        await client.query('rollback');
        client.release();
      }
    },
    prepare: async (statement, values = []) => (await superuser.query(statement, [...values])).rows,
    close: async () => {
      await Promise.all([database.close(), app.end(), superuser.end()]);
    },
  };
  knowledge.set(world, known);
  return world;
}

/** Enters a transaction as the person of a session, on a day. Throws when the session is unknown. */
export async function enter(
  client: pg.ClientBase,
  tokenHash: Buffer,
  day: string,
  citizenId?: string,
): Promise<void> {
  const { rows } = await client.query<{ person_id: string | null }>(
    'select person_id from access.enter($1, $2, $3, $4)',
    [tokenHash, clockOn(day).now(), day, citizenId ?? null],
  );
  if (!rows[0]?.person_id) throw new Error('Nobody has this session.');
}

function nobody(handle: string): never {
  throw new Error(`The tests know nobody and nothing called ${handle}.`);
}
