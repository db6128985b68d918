import { execFileSync } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type pg from 'pg';
import { readConfiguration } from '../../src/configuration.ts';
import { startPrivatePostgres } from '../../src/database/private-postgres.ts';
import { realClock } from '../../src/outside/clock.ts';
import { loadKey, localFiles } from '../../src/outside/files.ts';
import { readAssets } from '../../src/web/assets.ts';
import { type Bulk, fillWithCitizens } from './bulk.ts';
import { figure, ratio } from './figure.ts';
import { firstLoadOf } from './first-load.ts';
import { type LoadRequest, load } from './load.ts';
import { packages } from './packages.ts';
import { paintOf } from './paint.ts';
import { folder, memoryOf, product, signIn } from './product.ts';
import { serveBytes, serveSameReads, statementsOf } from './same-reads.ts';
import { symbolSearchOf } from './symbol-search.ts';

const citizens = Number(process.argv[process.argv.indexOf('--citizens') + 1] || 5_000) || 5_000;
const seconds = Number(process.env.BENCH_SECONDS ?? 6);
const hashOf = (token: string) => createHash('sha256').update(token).digest();

async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const first = await product();
  await first.stop();
  const postgres = await startPrivatePostgres(folder, () => undefined);
  const superuser = { ...postgres.superuser, database: 'mlmp' };
  const bulk = await fillWithCitizens(superuser, citizens, hashOf);
  figure({ name: 'citizens', value: citizens, unit: 'citizens' });
  const ours = await product({ DATABASE_URL: urlOf(postgres.owner), APP_DATABASE_URL: urlOf(postgres.app) });
  const key = await loadKey(path.join(folder, 'key'));
  try {
    figure({ name: 'memory idle', value: memoryOf(ours.process), unit: 'MiB' });
    await readPages(ours.address, bulk, 1_000);
    figure({ name: 'memory after 1,000 page views', value: memoryOf(ours.process), unit: 'MiB' });
    await planPage(ours.address, bulk, postgres.app, key);
    await ticks(ours.address, bulk, key, superuser);
    await list(ours.address, bulk);
    figure({ name: 'memory after all the load', value: memoryOf(ours.process), unit: 'MiB' });
    await document(ours.address);
    for (const part of await firstLoadOf(ours.address)) figure(part);
    for (const paint of await paintOf(ours.address)) figure(paint);
    for (const search of await symbolSearchOf(ours.address)) figure(search);
  } finally {
    await ours.stop();
    await postgres.stop();
  }
  await starts();
  packages();
}

async function planPage(address: string, bulk: Bulk, app: pg.ClientConfig, key: Buffer): Promise<void> {
  const requests = bulk.citizens.map(({ id, token }) => ({
    path: `/citizens/${id}/plan`,
    cookie: `mlmp=${token}`,
  }));
  const answer = await fetch(address + requests[0]?.path, {
    headers: { cookie: requests[0]?.cookie ?? '', 'accept-encoding': 'identity' },
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200) throw new Error(`The plan page answered ${answer.status}.`);
  figure({ name: 'plan page size', value: bytes.length, unit: 'bytes' });
  const configuration = readConfiguration({ DATA_DIR: folder });
  const noPrints = {
    print: () => Promise.reject(new Error('Nothing is printed here.')),
    close: () => undefined,
  };
  const tools = {
    printShop: noPrints,
    drawPacks: () => undefined,
    configuration,
    files: localFiles({ folder: path.join(folder, 'files'), key }),
    assets: readAssets(path.resolve('dist/client')),
    key,
  };
  const statements = await statementsOf(app, tools, requests.slice(0, 100));
  figure({ name: 'plan page statements', value: statements[0]?.length ?? 0, unit: 'statements' });
  const bare = await listening(serveBytes(bytes));
  const same = await listening(serveSameReads(app, statements, bytes));
  await load(address, requests, 16, 3);
  for (const connections of [1, 16, 64]) {
    // All three in turn within the same seconds: the machine's mood is shared.
    const ours = await load(address, requests, connections, seconds);
    const sameReads = await load(same.address, requests, connections, seconds);
    const bareBytes = await load(bare.address, requests, connections, seconds);
    figure({
      name: `plan page, ${connections} connections`,
      value: ours.requestsPerSecond,
      unit: 'requests/s',
      ...(ours.errors > 0 && { note: `${ours.errors} errors` }),
    });
    figure({ name: `plan page, ${connections} connections, p99`, value: ours.p99Milliseconds, unit: 'ms' });
    ratio(
      `plan page beside the same reads, ${connections} connections`,
      ours.requestsPerSecond,
      sameReads.requestsPerSecond,
    );
    ratio(
      `plan page beside the same bytes, ${connections} connections`,
      ours.requestsPerSecond,
      bareBytes.requestsPerSecond,
    );
  }
  bare.server.close();
  same.server.close();
}

async function ticks(address: string, bulk: Bulk, key: Buffer, superuser: pg.ClientConfig): Promise<void> {
  const today = realClock.today();
  const requests: LoadRequest[] = bulk.citizens.map(({ id, token, stepId }) => {
    const csrf = createHmac('sha256', key).update(`csrf:${token}`).digest('base64url');
    return {
      path: `/citizens/${id}/steps/${stepId}/ticks`,
      cookie: `mlmp=${token}`,
      form: `csrf=${csrf}&command=COMMAND&answer=yes&day=${today}`,
    };
  });
  await load(address, requests, 16, 2);
  const ours = await load(address, requests, 16, seconds);
  figure({
    name: 'tick with durable commit, 16 connections',
    value: ours.requestsPerSecond,
    unit: 'requests/s',
    ...(ours.errors > 0 && { note: `${ours.errors} errors` }),
  });
  figure({ name: 'tick, p99', value: ours.p99Milliseconds, unit: 'ms' });
  const inserts = pgbench(superuser, bulk);
  if (inserts === null) figure({ name: 'pgbench', value: 0, unit: 'not installed' });
  else ratio('tick beside pgbench doing the same inserts, 16 clients', ours.requestsPerSecond, inserts);
}

/** The same three inserts and a durable commit, by pgbench as superuser: no session, no policies, no web. */
function pgbench(superuser: pg.ClientConfig, bulk: Bulk): number | null {
  const script = path.join(folder, 'tick.sql');
  const { municipalityId: m, id, stepId } = bulk.citizens[0] ?? { municipalityId: '', id: '', stepId: '' };
  writeFileSync(
    script,
    `begin;
insert into command (municipality_id, id, person_id, content_hash) values ('${m}', gen_random_uuid(), '${id}', '\\x00');
insert into tick (municipality_id, id, citizen_id, step_id, author_id, day, answer, words) values ('${m}', gen_random_uuid(), '${id}', '${stepId}', '${id}', '2026-11-21', 'yes', '');
insert into audit_event (municipality_id, id, actor_id, actor_role, citizen_id, event, decision, rule) values ('${m}', gen_random_uuid(), '${id}', 'citizen', '${id}', 'step.ticked', 'allowed', 'staircaseAndEfforts write');
commit;\n`,
  );
  try {
    const output = execFileSync(
      'pgbench',
      [
        '-n',
        '-c',
        '16',
        '-j',
        '1',
        '-T',
        String(seconds),
        '-M',
        'prepared',
        '-f',
        script,
        '-h',
        String(superuser.host),
        '-p',
        String(superuser.port),
        '-U',
        String(superuser.user),
        'mlmp',
      ],
      {
        env: { ...process.env, PGPASSWORD: String(superuser.password) },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    ).toString();
    return Math.round(Number(/tps = ([\d.]+)/.exec(output)?.[1]));
  } catch {
    return null;
  }
}

async function list(address: string, bulk: Bulk): Promise<void> {
  const requests = bulk.caseworkers.map(({ token }) => ({ path: '/citizens', cookie: `mlmp=${token}` }));
  await load(address, requests, 16, 2);
  const ours = await load(address, requests, 16, seconds);
  figure({
    name: 'list of 60 citizens, 16 connections',
    value: ours.requestsPerSecond,
    unit: 'requests/s',
    ...(ours.errors > 0 && { note: `${ours.errors} errors` }),
  });
  figure({ name: 'list of 60 citizens, p99', value: ours.p99Milliseconds, unit: 'ms' });
}

/** The PDF of amina's agreed plan: warm, one at a time, the median of 20. */
async function document(address: string): Promise<void> {
  const cookie = await signIn(address, 'amina');
  const home = await (await fetch(`${address}/`, { headers: { cookie } })).text();
  const citizenId = /\/citizens\/([0-9a-f-]{36})\/plan/.exec(home)?.[1] ?? '';
  const versions = await (
    await fetch(`${address}/citizens/${citizenId}/plan/versions`, { headers: { cookie } })
  ).text();
  const place = /\/citizens\/[0-9a-f-]{36}\/plan\/versions\/[0-9a-f-]{36}\/document/.exec(versions)?.[0];
  if (place === undefined) throw new Error('amina has no agreed plan to print.');
  const times: number[] = [];
  for (let at = 0; at < 21; at++) {
    const begun = performance.now();
    const answer = await fetch(address + place, { headers: { cookie } });
    const { byteLength } = await answer.arrayBuffer();
    if (answer.status !== 200 || byteLength < 1_000)
      throw new Error(`The document answered ${answer.status}.`);
    if (at > 0) times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  figure({ name: 'PDF of the agreed plan, warm', value: Math.round(times[10] ?? 0), unit: 'ms' });
}

async function starts(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const begun = performance.now();
  await (await product()).stop();
  figure({
    name: 'first start (database made and filled)',
    value: seconds1(performance.now() - begun),
    unit: 's',
  });
  const again = performance.now();
  const second = await product();
  figure({ name: 'second start, ready', value: seconds1(performance.now() - again), unit: 's' });
  await second.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function listening(server: Server): Promise<{ readonly server: Server; readonly address: string }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function readPages(address: string, bulk: Bulk, count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    const { id, token } = bulk.citizens[at % bulk.citizens.length] ?? { id: '', token: '' };
    await (
      await fetch(`${address}/citizens/${id}/plan`, { headers: { cookie: `mlmp=${token}` } })
    ).arrayBuffer();
  }
}

function urlOf({ user, password, host, port, database }: pg.ClientConfig): string {
  return `postgresql://${user}:${password}@/${database}?host=${encodeURIComponent(String(host))}&port=${port}`;
}

const seconds1 = (milliseconds: number) => Math.round(milliseconds / 100) / 10;

await main();
