import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { OneClientDialect } from './one-client-dialect.ts';
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

/** One connection, for as long as it is held. What is sent in one turn goes together, and answers come in order. */
export interface Connection {
  readonly tx: Tx;
  /** Sends a statement whose text never changes. */
  send<Row extends pg.QueryResultRow>(
    text: string,
    values?: readonly unknown[],
  ): Promise<pg.QueryResult<Row>>;
}

export interface Database {
  readonly kysely: Kysely<DB>;
  /** Holds a connection while `run` is under way. */
  onConnection<T>(run: (connection: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })];

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
    // A plan for any parameters, made once a connection: the statements look rows up by key, and planning one takes ten
    // times as long as running it. Merging was chosen where a table had no rows yet, and read every person of the municipality
    // for one name.
    options:
      '-c TimeZone=UTC -c plan_cache_mode=force_generic_plan -c enable_mergejoin=off -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000',
    Client,
    pipeline: true,
  } as pg.PoolConfig);
  // A connection that breaks is replaced, and its query tells whoever asked. Unheard, the event would end the process:
  // the pool hears it from idle connections only, so each is heard by itself while it is in use.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool }), plugins });
  const held = new WeakMap<pg.PoolClient, Connection>();
  return {
    kysely,
    async onConnection(run) {
      const client = await pool.connect();
      try {
        const connection = held.get(client) ?? connectionOver(client);
        held.set(client, connection);
        return await run(connection);
      } finally {
        client.release();
      }
    },
    close: () => kysely.destroy(),
  };
}

function connectionOver(client: pg.PoolClient): Connection {
  return {
    tx: new Kysely<DB>({ dialect: new OneClientDialect(client), plugins }),
    send: (text, values) => client.query(text, values === undefined ? undefined : [...values]),
  };
}
