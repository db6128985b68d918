import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealRecord } from '../../src/database/record-sealer.ts';
import { type RecordReport, verifyRecord } from '../../src/database/verify-record.ts';
import { type Anchor, type Anchors, anchorsInFolder } from '../../src/outside/anchors.ts';
import { newTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { foundWorld, theDay, type World } from '../people.ts';

let database: TestDatabase;
let world: World;
let folder: string;
let anchors: Anchors;
let client: pg.Client;

beforeAll(async () => {
  database = await newTestDatabase();
  world = await foundWorld(database);
  folder = mkdtempSync(path.join(tmpdir(), 'anchors-'));
  anchors = anchorsInFolder(folder, () => theDay);
  client = new pg.Client(database.superuser);
  await client.connect();
  for (let seals = 0; seals < 6; seals++) {
    for (const who of ['karin', 'jonas', 'mette', 'gitte']) await look(who);
    await sealRecord(world.database, anchors);
  }
});
afterAll(async () => {
  await client.end();
  await world.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

async function look(who: string): Promise<void> {
  const citizenId = who === 'gitte' ? world.id('oskar') : world.id('jonas');
  const visit = await world.as(who);
  await visit.read(
    { event: 'plan.viewed', citizenId, reason: 'Æ "ø" å \\ \n\t\u0001\u2028 🙂' },
    async () => undefined,
  );
}

/** What is found after somebody who can do anything with the database has done something; taken back afterwards. */
async function foundAfter(statement: string, values: readonly unknown[] = [], kept?: readonly Anchor[]) {
  await client.query('begin');
  try {
    await client.query('set local session_replication_role = replica');
    const { rowCount } = await client.query(statement, [...values]);
    return { changed: rowCount, ...(await verifyRecord(client, kept ?? (await anchors.kept()))) };
  } finally {
    await client.query('rollback');
  }
}

const faultsOf = ({ faults }: RecordReport) => faults.map(({ fault }) => fault);

describe('R-T3 the record is sealed', () => {
  test('what was sealed is found as it was sealed, and all of it is sealed', async () => {
    const report = await verifyRecord(client, await anchors.kept());
    expect(report).toMatchObject({ faults: [], waiting: 0 });
    expect(report.events).toBeGreaterThanOrEqual(24);
    // Solby and Havby, six times each.
    expect(report.seals).toBe(12);
    expect((await anchors.kept()).map(({ number }) => number)).toEqual([6, 6]);
  });

  test('the owner of the database may verify', async () => {
    const owner = new pg.Client(database.owner);
    await owner.connect();
    const report = await verifyRecord(owner, await anchors.kept());
    await owner.end();
    expect(report).toMatchObject({ faults: [], seals: 12 });
  });

  test('a seal covers every column of the record but whose it is, which the chain itself is about', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'audit_event' and column_name <> 'municipality_id'`,
    );
    const unseen: string[] = [];
    for (const { name } of rows) {
      const other = `case when ${name} is null then '019a0000-0000-7000-8000-000000000000' else null end`;
      const changes: Record<string, string> = {
        id: `'019a0000-0000-7000-8000-000000000000'`,
        happened_at: `happened_at + interval '1 microsecond'`,
        actor_id: `'019a0000-0000-7000-8000-000000000000'`,
        decision: `'denied'`,
        saw_nothing: 'not saw_nothing',
        written_in: 'written_in + 1',
        ...Object.fromEntries(['actor_role', 'event', 'rule'].map((text) => [text, `${text} || ' '`])),
        ...Object.fromEntries(
          ['on_behalf_of', 'citizen_id', 'subject_id'].map((id) => [id, `(${other})::uuid`]),
        ),
      };
      const change = changes[name] ?? other;
      const report = await foundAfter(
        `update audit_event set ${name} = ${change} where id = (select id from audit_event order by written_in offset 5 limit 1)`,
      );
      if (report.changed !== 1 || !faultsOf(report).includes('changed')) unseen.push(name);
    }
    expect(unseen).toEqual([]);
  });

  test('the application seals, and can neither write seals nor read them', async () => {
    const asApp = (statement: string) => world.inThePlaceOf('karin', (ask) => ask(statement));
    await expect(asApp('select * from audit_seal')).rejects.toThrow('permission denied');
    await expect(asApp('delete from audit_seal')).rejects.toThrow('permission denied');
    await expect(asApp('select access.wind_record_clock()')).rejects.toThrow('permission denied');
  });

  test('what a transaction wrote that ended late is sealed after it, and nothing is left out', async () => {
    const slow = new pg.Client(database.superuser);
    await slow.connect();
    await slow.query('begin');
    await slow.query(
      `insert into audit_event (municipality_id, id, actor_id, actor_role, event, decision, rule)
       select municipality_id, gen_random_uuid(), actor_id, actor_role, event, decision, rule from audit_event limit 1`,
    );
    await look('karin');
    await sealRecord(world.database, anchors);
    const meanwhile = await verifyRecord(client, await anchors.kept());
    await slow.query('commit');
    await slow.end();
    await sealRecord(world.database, anchors);
    const after = await verifyRecord(client, await anchors.kept());
    expect(meanwhile).toMatchObject({ faults: [], waiting: 1 });
    expect(after).toMatchObject({ faults: [], waiting: 0 });
    expect(after.events - meanwhile.events).toBe(2);
  });

  test('two servers sealing at once make one chain', async () => {
    await Promise.all(Array.from({ length: 12 }, () => look('karin')));
    await Promise.all(Array.from({ length: 8 }, () => sealRecord(world.database, anchors)));
    await sealRecord(world.database, anchors);
    expect(await verifyRecord(client, await anchors.kept())).toMatchObject({ faults: [], waiting: 0 });
  });

  test('a database restored elsewhere counts on: its transactions begin low, the clock of the record does not', async () => {
    await client.query('begin');
    try {
      await client.query('set local session_replication_role = replica');
      // As if the rows came from a database that was far ahead.
      await client.query(
        'update audit_seal set until = until + 1000000 where number = (select max(number) from audit_seal)',
      );
      await client.query('select access.wind_record_clock()');
      const { rows } = await client.query(
        'select access.record_clock() > (select max(until) from audit_seal) as ahead',
      );
      expect(rows).toEqual([{ ahead: true }]);
    } finally {
      await client.query('rollback');
      await client.query(`select setval('access.record_clock_ahead', 0)`);
    }
  });
});

describe('R-T3 what is done to the record past every trigger is found', () => {
  const ofAnother = `(select o.id from audit_event o where o.actor_id <>
    (select actor_id from audit_event order by written_in offset 4 limit 1) order by o.written_in limit 1)`;
  const fifth = '(select id from audit_event order by written_in offset 4 limit 1)';
  test.each([
    { what: 'a row is taken away', sql: `delete from audit_event where id = ${fifth}`, fault: 'changed' },
    {
      what: 'all of one citizen’s are taken away',
      sql: 'delete from audit_event where citizen_id is not null',
      fault: 'changed',
    },
    {
      what: 'a row is added among the old',
      sql: `insert into audit_event (municipality_id, id, actor_id, actor_role, event, decision, rule, written_in)
        select municipality_id, gen_random_uuid(), actor_id, actor_role, event, decision, rule, written_in from audit_event
        where id = ${fifth}`,
      fault: 'changed',
    },
    {
      what: 'two rows change places',
      sql: `update audit_event e set actor_id = o.actor_id, actor_role = o.actor_role, event = o.event, decision = o.decision,
          citizen_id = o.citizen_id, actor_relation = o.actor_relation
        from audit_event o where (e.id, o.id) in ((${ofAnother}, ${fifth}), (${fifth}, ${ofAnother}))`,
      fault: 'changed',
    },
    {
      what: 'a row goes over to another municipality',
      sql: `update audit_event set municipality_id = (select municipality_id from municipality where name like 'Havby%') where id = ${fifth}`,
      fault: 'changed',
    },
    {
      what: 'a seal is taken away',
      sql: 'delete from audit_seal where number = 3',
      fault: 'sealMissing',
    },
    {
      what: 'the first seal is taken away',
      sql: 'delete from audit_seal where number = 1',
      fault: 'sealMissing',
    },
    {
      what: 'a seal is written anew',
      sql: `update audit_seal set seal = sha256('x') where number = 3`,
      fault: 'changed',
    },
    {
      what: 'a seal says other bounds',
      sql: 'update audit_seal set until = until + 1 where number = 3',
      fault: 'changed',
    },
    {
      what: 'the tail is cut, rows and seals',
      sql: `with gone as (delete from audit_seal where number > 4 returning since)
        delete from audit_event where written_in >= (select min(since) from gone)`,
      fault: 'tailCut',
    },
    {
      what: 'everything is taken away',
      sql: 'with gone as (delete from audit_seal) delete from audit_event',
      fault: 'tailCut',
    },
  ])('$what', async ({ sql, fault }) => {
    const report = await foundAfter(sql);
    expect(report.changed).toBeGreaterThan(0);
    expect(faultsOf(report)).toContain(fault);
  });

  test('the whole chain is written anew after a change: only what is kept outside tells', async () => {
    const rewritten = `with gone as (delete from audit_seal returning 1),
        changed as (delete from audit_event where id = ${fifth} returning 1)
      select count(*) from gone, changed`;
    await client.query('begin');
    try {
      await client.query('set local session_replication_role = replica');
      await client.query(rewritten);
      await client.query('select * from access.seal_record()');
      expect((await verifyRecord(client, [])).faults).toEqual([]);
      const faults = faultsOf(await verifyRecord(client, await anchors.kept()));
      expect(faults.some((fault) => fault === 'tailCut' || fault === 'notTheOneKept')).toBe(true);
    } finally {
      await client.query('rollback');
    }
  });

  test('one bit anywhere, in a sample of rows and columns', async () => {
    const times = Number(process.env.TAMPERINGS ?? 40);
    const { rows } = await client.query<{ id: string }>('select id from audit_event order by written_in, id');
    const texts = ['actor_role', 'event', 'rule'];
    let found = 0;
    for (let at = 0; at < times; at++) {
      const id = rows[(at * 7919) % rows.length]?.id;
      const column = texts[at % texts.length];
      const report = await foundAfter(
        `update audit_event set ${column} = overlay(${column} placing chr(ascii(substr(${column}, 1 + $2 % length(${column}), 1)) # 1)
           from 1 + $2 % length(${column}) for 1) where id = $1`,
        [id, at],
      );
      if (report.changed === 1 && report.faults.length > 0) found += 1;
    }
    expect(found).toBe(times);
  });
});
