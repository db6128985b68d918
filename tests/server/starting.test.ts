import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PrivatePostgres, startPrivatePostgres } from '../../src/database/private-postgres.ts';

/** The built server as a process of its own (bin/serve): how it starts, says that it is well, refuses and stops. */
const folder = mkdtempSync(path.join(tmpdir(), 'mlmp-start-'));
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const server of running) server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const production = { MODE: 'production', BASE_URL: 'https://plan.example.dk' };

interface Started {
  readonly process: ChildProcess;
  readonly said: () => string;
  /** Where it listens; null when it ended instead. */
  readonly address: string | null;
  /** Ends it as a service manager does; gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts bin/serve on a free port and waits until it listens or ends. */
async function start(environment: Record<string, string>): Promise<Started> {
  const port = String(20_000 + Math.floor(Math.random() * 20_000));
  const server = spawn(path.resolve('bin', 'serve'), {
    env: { PATH: `${path.dirname(process.execPath)}:${process.env.PATH}`, PORT: port, ...environment },
  });
  running.add(server);
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (more) => (said += String(more)));
  const ended = new Promise<number | null>((resolve) =>
    server.once('close', (code) => {
      running.delete(server);
      resolve(code);
    }),
  );
  const ready = new Promise<void>((resolve) =>
    server.stdout.on('data', () => said.includes('Ready: ') && resolve()),
  );
  await Promise.race([ready, ended]);
  return {
    process: server,
    said: () => said,
    address: said.includes('Ready: ') ? `http://127.0.0.1:${port}` : null,
    stop: () => {
      server.kill('SIGTERM');
      return ended;
    },
  };
}

const healthOf = async (server: Started) => {
  const answer = await fetch(`${server.address}/healthz`);
  return { status: answer.status, ...((await answer.json()) as { reason?: string }) };
};

describe('a server with a database of its own, in production', () => {
  const data = path.join(folder, 'own');
  let server: Started;
  beforeAll(async () => {
    server = await start({ DATA_DIR: data, ...production });
  });

  test('says that it is well', async () => {
    expect(await healthOf(server), server.said()).toMatchObject({ status: 200, database: 'reachable' });
  });

  test('has no door of the demo', async () => {
    for (const place of ['/demo', '/demo/clock', '/ui'])
      expect((await fetch(`${server.address}${place}`)).status, place).toBe(404);
    for (const place of ['/demo/login', '/demo/clock']) {
      const body = new URLSearchParams({ person: 'jonas' });
      const headers = { origin: production.BASE_URL };
      const answer = await fetch(`${server.address}${place}`, { method: 'POST', body, headers });
      expect([403, 404], place).toContain(answer.status);
      expect(answer.headers.getSetCookie(), place).toEqual([]);
    }
    expect(await (await fetch(`${server.address}/about`)).text()).not.toContain('/demo');
  });

  test('does not print a browser that went away as a fault', async () => {
    const { port, hostname } = new URL(server.address ?? '');
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        const type = 'content-type: multipart/form-data; boundary=x\r\ncontent-length: 1000';
        socket.write(`POST /language HTTP/1.1\r\nhost: x\r\n${type}\r\n\r\n--x\r\n`, () =>
          setTimeout(() => socket.destroy(), 300),
        );
      });
      socket.on('close', () => setTimeout(resolve, 300));
    });
    expect((await healthOf(server)).status).toBe(200);
    expect(server.said()).not.toMatch(/Error|language/);
  });

  test('SIGTERM ends it and its database', async () => {
    const pid = Number(readFileSync(path.join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
    expect(existsSync(`/proc/${pid}`), 'the database runs').toBe(true);
    expect(await server.stop()).toBe(0);
    expect(existsSync(path.join(data, 'postgres/postmaster.pid'))).toBe(false);
    expect(existsSync(`/proc/${pid}`), 'the database has stopped').toBe(false);
  });
});

describe('a server on the PostgreSQL of DATABASE_URL, whose owner is no superuser', () => {
  let postgres: PrivatePostgres;
  let superuser: pg.Client;
  let given: Record<string, string>;
  beforeAll(async () => {
    postgres = await startPrivatePostgres(path.join(folder, 'theirs'), () => undefined);
    superuser = new pg.Client(postgres.superuser);
    superuser.on('error', () => undefined);
    await superuser.connect();
    for (const statement of [
      'drop database mlmp',
      'drop role mlmp_app',
      'drop role mlmp_owner',
      "create role plan_owner login createrole password 'x'",
      'create database plan owner plan_owner',
    ])
      await superuser.query(statement);
    await superuser.end();
    superuser = new pg.Client({ ...postgres.superuser, database: 'plan' });
    superuser.on('error', () => undefined);
    await superuser.connect();
    const sockets = encodeURIComponent(String(postgres.superuser.host));
    const url = `postgresql://plan_owner:x@localhost/plan?host=${sockets}`;
    given = { DATA_DIR: path.join(folder, 'data'), DATABASE_URL: url, ...production };
  });
  afterAll(() => postgres.stop());

  test('starts, and starts again', async () => {
    const first = await start(given);
    expect(await healthOf(first), first.said()).toMatchObject({ status: 200 });
    expect(await first.stop()).toBe(0);
    const second = await start(given);
    expect(second.address, second.said()).not.toBeNull();
    expect(await healthOf(second), second.said()).toMatchObject({ status: 200 });
    await second.stop();
  });

  test.each(['superuser', 'bypassrls'])('refuses an application role that is %s', async (power) => {
    await superuser.query(`alter role mlmp_app ${power}`);
    const server = await start(given);
    await superuser.query(`alter role mlmp_app no${power}`);
    expect(server.address).toBeNull();
    expect(server.said()).toContain('The role mlmp_app is a superuser or passes by row security');
    expect(await server.stop()).toBe(1);
  });

  test('as a demo it refuses a database with a real municipality', async () => {
    await superuser.query(
      `insert into municipality (municipality_id, name, is_production) values (gen_random_uuid(), 'Solby', true)`,
    );
    const server = await start({ ...given, MODE: 'demo' });
    expect(server.address).toBeNull();
    expect(server.said()).toContain('This database holds a real municipality. MODE=demo refuses to touch it');
    expect(await server.stop()).toBe(1);
  });

  test('says why it is not well: behind, then without its database', async () => {
    const server = await start(given);
    const newest = '(select max(name) from migrations.kysely_migration)';
    await superuser.query(`update migrations.kysely_migration set name = '0000' where name = ${newest}`);
    expect(await healthOf(server)).toMatchObject({
      status: 503,
      reason: 'The database is not at the newest migration.',
    });
    await postgres.stop();
    expect(await healthOf(server)).toMatchObject({ status: 503, reason: 'The database does not answer.' });
    await server.stop();
  });
});
