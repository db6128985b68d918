import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export interface TestDatabase {
  readonly owner: pg.ClientConfig;
  readonly app: pg.ClientConfig;
  readonly superuser: pg.ClientConfig;
  drop(): Promise<void>;
}

/** A database of one's own, copied from the migrated template. Drop it in `afterAll`. */
export async function newTestDatabase(template = 'mlmp_template'): Promise<TestDatabase> {
  const database = `mlmp_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(`create database ${database} template ${template} owner mlmp_owner`);
  return {
    owner: { ...inject('owner'), database },
    app: { ...inject('app'), database },
    superuser: { ...inject('superuser'), database },
    drop: () => asSuperuser(`drop database if exists ${database} with (force)`),
  };
}

async function asSuperuser(statement: string): Promise<void> {
  const client = new pg.Client(inject('superuser'));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
