import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../../database/database.ts';

/** Starts a session for a person. `seconds` until it ends. */
export async function startSession(
  database: Database,
  session: {
    readonly municipalityId: string;
    readonly personId: string;
    readonly tokenHash: Buffer;
    readonly now: string;
    readonly seconds: number;
  },
): Promise<void> {
  const { municipalityId, personId, tokenHash, now, seconds } = session;
  await sql`select access.start_session(${municipalityId}, ${personId}, ${uuidv7()}, ${tokenHash}, ${now}::timestamptz,
    ${now}::timestamptz + make_interval(secs => ${seconds}))`.execute(database.kysely);
}

/** Ends a session at once. */
export async function endSession(database: Database, tokenHash: Buffer, now: string): Promise<void> {
  await sql`select access.end_session(${tokenHash}, ${now}::timestamptz)`.execute(database.kysely);
}
