import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';

/** One client as kysely's connection. Queries are sent at once: the client keeps their order. */
class ClientConnection implements DatabaseConnection {
  constructor(private readonly client: pg.ClientBase) {}

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, rowCount } = await this.client.query(sql, [...parameters]);
    return { rows: rows as Row[], ...(rowCount === null ? {} : { numAffectedRows: BigInt(rowCount) }) };
  }

  // biome-ignore lint/correctness/useYield: nothing here reads row by row.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('Rows are not streamed.');
  }
}

/** Always the same client, and no transactions: whoever holds the client begins and commits. */
class OneClientDriver implements Driver {
  private readonly connection: DatabaseConnection;

  constructor(client: pg.ClientBase) {
    this.connection = new ClientConnection(client);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.connection;
  }
  async init(): Promise<void> {}
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
  beginTransaction = refuse;
  commitTransaction = refuse;
  rollbackTransaction = refuse;
}

async function refuse(): Promise<never> {
  throw new Error('A visit begins and commits its transaction itself.');
}

/**
 * PostgreSQL over one client that somebody holds. Kysely's own sends a query when the one before has been answered; each
 * answer awaited costs as much as a small query, so here they follow one another at once.
 */
export class OneClientDialect implements Dialect {
  constructor(private readonly client: pg.ClientBase) {}

  createAdapter = (): PostgresAdapter => new PostgresAdapter();
  createDriver = (): Driver => new OneClientDriver(this.client);
  createQueryCompiler = (): PostgresQueryCompiler => new PostgresQueryCompiler();
  createIntrospector = (db: ConstructorParameters<typeof PostgresIntrospector>[0]): PostgresIntrospector =>
    new PostgresIntrospector(db);
}
