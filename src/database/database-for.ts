import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { Configuration } from '../configuration.ts';
import { startPrivatePostgres } from './private-postgres.ts';

/** Where the owner and the application connect, and how to stop what was started for it. */
export interface DatabaseConnections {
  readonly owner: pg.ClientConfig;
  readonly app: pg.ClientConfig;
  stop(): Promise<void>;
}

/** The PostgreSQL of DATABASE_URL, or a private one in the data folder. Takes a function that is told what happens. */
export async function databaseFor(
  configuration: Configuration,
  tell: (what: string) => void,
): Promise<DatabaseConnections> {
  const { databaseUrl, appDatabaseUrl, dataFolder } = configuration;
  if (databaseUrl === undefined) return startPrivatePostgres(dataFolder, tell);
  const owner = { connectionString: databaseUrl };
  const app = { connectionString: appDatabaseUrl ?? (await deriveAppUrl(databaseUrl, dataFolder)) };
  return { owner, app, stop: async () => undefined };
}

/** Without APP_DATABASE_URL the application's role is made in the same database, with a password kept in the data folder. */
async function deriveAppUrl(databaseUrl: string, dataFolder: string): Promise<string> {
  const file = path.join(dataFolder, 'app-database-password');
  mkdirSync(dataFolder, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  const password = readFileSync(file, 'utf8');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_roles where rolname = 'mlmp_app'");
    const verb = rowCount === 0 ? 'create' : 'alter';
    await client.query(`${verb} role mlmp_app login nosuperuser nobypassrls password '${password}'`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The role mlmp_app could not be made (${why}). Make it yourself and set APP_DATABASE_URL.`,
    );
  } finally {
    await client.end();
  }
  const url = new URL(databaseUrl);
  url.username = 'mlmp_app';
  url.password = password;
  return url.toString();
}
