import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { newestMigration } from '../database/migrate.ts';

/** The product's version, from package.json at build time. */
export const productVersion: string = __PRODUCT_VERSION__;

export interface Health {
  readonly version: string;
  readonly database: 'reachable' | 'unreachable';
  readonly migrations: 'current' | 'behind' | 'unknown';
  readonly reason?: string;
}

/** Whether the server can serve: the database answers and stands at the newest migration. */
export async function healthOf(database: Database): Promise<Health> {
  try {
    const { rows } = await sql<{
      name: string;
    }>`select name from migrations.kysely_migration order by name desc limit 1`.execute(database.kysely);
    const current = rows[0]?.name === newestMigration;
    return current
      ? { version: productVersion, database: 'reachable', migrations: 'current' }
      : {
          version: productVersion,
          database: 'reachable',
          migrations: 'behind',
          reason: 'The database is not at the newest migration.',
        };
  } catch {
    return {
      version: productVersion,
      database: 'unreachable',
      migrations: 'unknown',
      reason: 'The database does not answer.',
    };
  }
}
