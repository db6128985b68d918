import { createHash } from 'node:crypto';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import pg from 'pg';
import { accessScript } from './policies.ts';

const files = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The migrations by name, oldest first. */
const migrations: Record<string, Migration> = Object.fromEntries(
  Object.entries(files)
    .map(([path, text]) => [path.replace(/^.*\/|\.sql$/g, ''), text] as const)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, text]) => [
      name,
      { up: async (db: Kysely<unknown>) => void (await sql.raw(text).execute(db)) },
    ]),
);

/** The name of the newest migration, and what `/healthz` compares the database with. */
export const newestMigration = Object.keys(migrations).at(-1) ?? '';

/**
 * Brings the database to the newest migration and makes the policies anew where they have changed.
 * Takes the owner's connection. Safe to run again and from two processes at once. Throws when a migration fails.
 */
export async function migrate(owner: pg.ClientConfig): Promise<void> {
  const pool = new pg.Pool({ ...owner, max: 2 });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => migrations },
      migrationTableSchema: 'migrations',
    });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
    await applyAccess(db);
    await sql`select access.wind_record_clock()`.execute(db);
  } finally {
    await db.destroy();
  }
}

async function applyAccess(db: Kysely<unknown>): Promise<void> {
  const script = accessScript();
  const fingerprint = createHash('sha256').update(`${newestMigration}\n${script}`).digest('hex');
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(141)`.execute(tx);
    await sql`create table if not exists migrations.access_applied (fingerprint text primary key)`.execute(
      tx,
    );
    const { rows } = await sql<{
      fingerprint: string;
    }>`select fingerprint from migrations.access_applied`.execute(tx);
    if (rows[0]?.fingerprint === fingerprint) return;
    await sql.raw(script).execute(tx);
    await sql`grant usage on schema migrations to mlmp_app`.execute(tx);
    await sql`grant select on all tables in schema migrations to mlmp_app`.execute(tx);
    await sql`delete from migrations.access_applied`.execute(tx);
    await sql`insert into migrations.access_applied values (${fingerprint})`.execute(tx);
  });
}
