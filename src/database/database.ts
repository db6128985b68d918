import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { PreparingClient } from './preparing-client.ts';
import type { DB } from './tables.generated.ts';

/** Calendar days and instants stay text (ISO): a day has no time zone, and the domain reckons with Temporal. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.DATE) return (text: string) => text;
    if (oid === pg.types.builtins.TIMESTAMPTZ) return isoInstant;
    if (oid === pg.types.builtins.INT8) return Number;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as typeof pg.types.getTypeParser,
};

function isoInstant(text: string): string {
  return text.replace(' ', 'T').replace(/\+00$/, 'Z');
}

/** Typed queries of one transaction. Rows are only those the actor may see. */
export type Tx = Kysely<DB>;

export interface Database {
  readonly kysely: Kysely<DB>;
  close(): Promise<void>;
}

/** Opens the application's pool. `connections` at most; sessions speak UTC. `Client` is another only where queries are watched. */
export function openDatabase(
  app: pg.ClientConfig,
  connections = 20,
  Client: typeof pg.Client = PreparingClient,
): Database {
  const pool = new pg.Pool({
    ...app,
    max: connections,
    types,
    options: '-c TimeZone=UTC -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000',
    Client,
    pipeline: true,
  } as pg.PoolConfig);
  // A connection that breaks is replaced, and its query tells whoever asked. Unheard, the event would end the process:
  // the pool hears it from idle connections only, so each is heard by itself while it is in use.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const kysely = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  return { kysely, close: () => kysely.destroy() };
}
