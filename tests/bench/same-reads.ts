import { createServer, type Server } from 'node:http';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { openDatabase } from '../../src/database/database.ts';
import { PreparingClient } from '../../src/database/preparing-client.ts';
import { realClock } from '../../src/outside/clock.ts';
import type { AppTools } from '../../src/web/app-tools.ts';
import { application } from '../../src/web/application.tsx';

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[] | undefined;
}

let watching: Statement[] | null = null;

/** Notes what is sent while somebody watches. */
class WatchedClient extends PreparingClient {
  // biome-ignore lint/suspicious/noExplicitAny: pg's query has a dozen overloads.
  override query(first: any, ...rest: any[]): any {
    if (watching !== null && typeof first === 'string')
      watching.push({ text: first, values: Array.isArray(rest[0]) ? rest[0] : undefined });
    return super.query(first, ...rest);
  }
}

/** The statements that the product sends for a GET with a session cookie, in order, with their values. */
export async function statementsOf(
  app: pg.ClientConfig,
  tools: Omit<AppTools, 'database' | 'clock'>,
  requests: readonly { readonly path: string; readonly cookie: string }[],
): Promise<readonly (readonly Statement[])[]> {
  const database = openDatabase(app, 1, WatchedClient as unknown as typeof pg.Client);
  const web = application({ ...tools, database, clock: realClock }, 'dist/client');
  try {
    const found: Statement[][] = [];
    for (const { path, cookie } of requests) {
      watching = [];
      const answer = await web.request(path, { headers: { cookie } });
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
      await answer.arrayBuffer();
      found.push(watching);
    }
    return found;
  } finally {
    watching = null;
    await database.close();
  }
}

/**
 * A bare server that sends the statements of `forVisit` (one list a visitor, in turn) through the same pool, awaits what
 * the product awaits, and answers with ready bytes: what a page costs without the product around it.
 */
export function serveSameReads(
  app: pg.ClientConfig,
  forVisit: readonly (readonly Statement[])[],
  bytes: Buffer,
): Server {
  const pool = new pg.Pool({
    ...app,
    max: 20,
    Client: PreparingClient as unknown as typeof pg.Client,
    pipeline: true,
    options: '-c TimeZone=UTC -c plan_cache_mode=force_generic_plan',
  } as pg.PoolConfig);
  let at = 0;
  const server = createServer(async (_request, response) => {
    at = (at + 1) % forVisit.length;
    const client = await pool.connect();
    try {
      for (const { text, values } of forVisit[at] ?? []) {
        if (text === 'begin') client.query(text).catch(() => undefined);
        else if (text.startsWith('insert into audit_event'))
          client.query(text, withFreshId(values ?? [])).catch(() => undefined);
        else await client.query(text, values === undefined ? undefined : [...values]);
      }
    } finally {
      client.release();
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': bytes.length });
    response.end(bytes);
  });
  server.on('close', () => void pool.end());
  return server;
}

/** A bare server that only answers with ready bytes. */
export function serveBytes(bytes: Buffer): Server {
  return createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': bytes.length });
    response.end(bytes);
  });
}

function withFreshId(values: readonly unknown[]): unknown[] {
  const fresh = uuidv7();
  const recorded = values.findIndex(
    (value, index) => index > 0 && typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value),
  );
  return values.map((value, index) => (index === recorded ? fresh : value));
}
