import { rmSync } from 'node:fs';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { FolderInUse } from '../../src/database/folder-owner.ts';
import { migrate } from '../../src/database/migrate.ts';
import {
  type PrivatePostgres,
  startPrivatePostgres,
  throwaway,
} from '../../src/database/private-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    superuser: pg.ClientConfig;
    owner: pg.ClientConfig;
    app: pg.ClientConfig;
  }
}

export const templateDatabase = 'mlmp_template';

/** One real PostgreSQL for the run, with a migrated template database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startUnshared();
  const client = new pg.Client(postgres.superuser);
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    "select datname from pg_database where datname like 'mlmp\\_%'",
  );
  for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`);
  await client.query(`create database ${templateDatabase} owner mlmp_owner`);
  await client.end();
  await migrate({ ...postgres.owner, database: templateDatabase });
  project.provide('superuser', { ...postgres.superuser });
  project.provide('owner', { ...postgres.owner });
  project.provide('app', { ...postgres.app });
  return () => postgres.stop();
}

/** Two runs at once (an editor's and a shell's) each get a PostgreSQL of their own. */
async function startUnshared(): Promise<PrivatePostgres> {
  try {
    return await startPrivatePostgres('data-test/stores', () => {}, throwaway);
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    const folder = `data-test/stores-${process.pid}`;
    const postgres = await startPrivatePostgres(folder, () => {}, throwaway);
    return {
      ...postgres,
      stop: async () => {
        await postgres.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  }
}
