import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openDatabase } from '../src/database/database.ts';
import { Visit } from '../src/database/visit.ts';
import { demoPeople } from '../src/features/demo/demo-people.ts';
import { seedDemo } from '../src/features/demo/seed/seed-demo.ts';
import { startSession } from '../src/features/identity/sessions.ts';
import type { AppTools } from '../src/web/app-tools.ts';
import { hashOfToken } from '../src/web/request.ts';
import { newTestDatabase } from './database/test-database.ts';
import { clockOn } from './people.ts';
import { filesInMemory } from './symbol-packs.ts';

/** A seeded database on one day, and everybody's way into it. */
export type SeededDemo = Awaited<ReturnType<typeof seedDemoOn>>;

/** Seeds the demo in a database of its own as if today were that day. `ask` goes past row security, to look at what is kept. */
export async function seedDemoOn(today: string) {
  const test = await newTestDatabase();
  const database = openDatabase(test.app, 5);
  const clock = clockOn(today);
  const files = filesInMemory();
  await seedDemo(test.owner, { database, clock, files } as AppTools);
  const people = await demoPeople(database);
  const superuser = new pg.Client(test.superuser);
  await superuser.connect();
  const known = (name: string) => {
    const person = people.find(({ handle }) => handle === name);
    if (person === undefined) throw new Error(`Nobody is called ${name}.`);
    return person;
  };
  return {
    today,
    files,
    id: (handle: string) => known(handle).personId,
    async as(handle: string) {
      const { municipalityId, personId } = known(handle);
      const tokenHash = hashOfToken(randomBytes(32).toString('base64url'));
      await startSession(database, { municipalityId, personId, tokenHash, now: clock.now(), seconds: 600 });
      return new Visit(database, clock, tokenHash);
    },
    ask: async (statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
      (await superuser.query(statement, values)).rows,
    async stop() {
      await superuser.end();
      await database.close();
      await test.drop();
    },
  };
}
