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

/**
 * Without APP_DATABASE_URL the application's role is made in the same database, with a password kept in the data folder.
 * An owner that is no superuser may make the role and give it a password, and may not name the powers it lacks once it is
 * there: those are looked up. Refuses, with a sentence, a role that row security does not bind.
 */
async function deriveAppUrl(databaseUrl: string, dataFolder: string): Promise<string> {
  const file = path.join(dataFolder, 'app-database-password');
  mkdirSync(dataFolder, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  const password = readFileSync(file, 'utf8');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await makeAppRole(client, password);
  } finally {
    await client.end();
  }
  const url = new URL(databaseUrl);
  url.username = 'mlmp_app';
  url.password = password;
  return url.toString();
}

async function makeAppRole(client: pg.Client, password: string): Promise<void> {
  const { rows } = await client.query<{ rolsuper: boolean; rolbypassrls: boolean }>(
    "select rolsuper, rolbypassrls from pg_roles where rolname = 'mlmp_app'",
  );
  const present = rows[0];
  if (present?.rolsuper || present?.rolbypassrls)
    throw new Error(
      'The role mlmp_app is a superuser or passes by row security, and would see everything. Take that from it: alter role mlmp_app nosuperuser nobypassrls',
    );
  try {
    await client.query(
      present === undefined
        ? `create role mlmp_app login password '${password}'`
        : `alter role mlmp_app login password '${password}'`,
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The role mlmp_app could not be made or given its password (${why}). Do it yourself and set APP_DATABASE_URL.`,
    );
  }
}
