import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { protectedTables } from '../../src/database/protected-tables.ts';
import { structuralTables } from '../../src/database/structural-tables.ts';
import { enter, theDay } from '../people.ts';
import { faultsOf } from './faults.ts';
import { qualified } from './jonas-rows.ts';
import { prepareStage, type Stage } from './stage.ts';

let stage: Stage;
let superuser: pg.Client;
let app: pg.Client;
beforeAll(async () => {
  stage = await prepareStage();
  superuser = new pg.Client(stage.test.superuser);
  app = new pg.Client(stage.test.app);
  await Promise.all([superuser.connect(), app.connect()]);
});
afterAll(async () => {
  await Promise.all([superuser.end(), app.end()]);
  await stage.end();
});

const readable = [
  ...protectedTables.map(({ table }) => table),
  ...structuralTables
    .filter(({ select, table }) => select !== undefined && table !== 'demo_clock')
    .map(({ table }) => table),
];

describe('how access stands in the database', () => {
  test('has no fault', async () => {
    expect(await faultsOf(superuser)).toEqual([]);
  });

  test.each([
    {
      when: 'somebody adds a table and names it nowhere',
      sql: 'create table note_to_self (id uuid primary key, words text)',
      faults: [
        'row security is not enabled and forced on note_to_self',
        'neither protected-tables.ts nor structural-tables.ts names note_to_self',
        'no municipality_id in note_to_self',
        'municipality_id does not lead the primary key of note_to_self',
      ],
    },
    {
      when: 'row security is no longer forced',
      sql: 'alter table dream no force row level security',
      faults: ['row security is not enabled and forced on dream'],
    },
    {
      when: 'the application may delete',
      sql: 'grant delete on goal to mlmp_app',
      faults: ['the application may delete, empty, or tie to goal'],
    },
    {
      when: 'the application may change a version',
      sql: 'grant update (reason) on plan_version to mlmp_app',
      faults: ['the application may do something without a policy on plan_version update'],
    },
    {
      when: 'a dream could go over to another citizen',
      sql: 'grant update (citizen_id) on dream to mlmp_app',
      faults: ['the application may change whose a row is: dream.citizen_id'],
    },
    {
      when: 'somebody writes a policy by hand',
      sql: 'create policy see_all on dream for select to mlmp_app using (true)',
      faults: ['a policy that no source names: see_all'],
    },
    {
      when: 'somebody takes a policy away',
      sql: 'drop policy dream_select on dream',
      faults: ['a policy is missing in the database: dream_select'],
    },
    {
      when: 'a view is laid over a table',
      sql: 'create view dreams as select * from dream',
      faults: ['a view, which would read past row security: dreams'],
    },
    {
      when: 'a function opens a door of its own',
      sql: `create function access.peek() returns bigint language sql security definer as 'select count(*) from public.dream'`,
      faults: ['a function runs as its owner that is not on the list, or without a search path: peek'],
    },
  ])('says so when $when', async ({ sql, faults }) => {
    await superuser.query('begin');
    await superuser.query(sql);
    const found = await faultsOf(superuser);
    await superuser.query('rollback');
    expect(found).toEqual(faults);
  });
});

describe('without somebody who asks', () => {
  test.each(readable)('%s gives no rows', async (table) => {
    const { rows } = await app.query(`select count(*)::int as rows from ${qualified(table)}`);
    expect(rows[0].rows).toBe(0);
  });
  test.each(readable)('%s has rows that it keeps back', async (table) => {
    const { rows } = await superuser.query(`select count(*)::int as rows from ${qualified(table)}`);
    expect(rows[0].rows).toBeGreaterThan(0);
  });
  test('nothing is added', async () => {
    const attempts = stage.rows.attempts('jonas').filter(({ table }) => table === 'dream');
    expect(attempts.length).toBeGreaterThan(0);
    for (const { values } of attempts) {
      const { rows } = await app.query('select probing.insert_dream($1) as outcome', [
        JSON.stringify(values),
      ]);
      expect(rows[0].outcome).toMatch(/^42501/);
    }
  });
});

describe('entering', () => {
  const goals = async () => (await app.query('select count(*)::int as rows from goal')).rows[0].rows;

  test.each(['commit', 'rollback'])('ends with %s: nothing stays on the connection', async (ending) => {
    await app.query('begin');
    await enter(app, await stage.world.session('karin'), theDay);
    expect(await goals()).toBeGreaterThan(0);
    await app.query(ending);
    expect(await goals()).toBe(0);
    const { rows } = await app.query(
      `select name, setting from pg_settings where name like 'app.%' and setting <> ''`,
    );
    expect(rows).toEqual([]);
  });

  test('the next one on the connection gets their own rows only', async () => {
    await app.query('begin');
    await enter(app, await stage.world.session('karin'), theDay);
    await app.query('commit');
    await app.query('begin');
    await enter(app, await stage.world.session('henrik'), theDay);
    expect(await goals()).toBe(0);
    await app.query('rollback');
  });

  test('happens once a transaction', async () => {
    await app.query('begin');
    await enter(app, await stage.world.session('karin'), theDay);
    await expect(enter(app, await stage.world.session('lone'), theDay)).rejects.toThrow('entered already');
    await app.query('rollback');
  });

  test('narrows to the citizen the transaction is about', async () => {
    const { world } = stage;
    const seen = (citizen?: string) =>
      world.inThePlaceOf(
        'karin',
        (ask) => ask('select count(*)::int as rows from goal'),
        citizen === undefined ? {} : { citizen },
      );
    expect((await seen())[0]?.rows).toBeGreaterThan(0);
    expect((await seen('jonas'))[0]?.rows).toBeGreaterThan(0);
    expect((await seen('amina'))[0]?.rows).toBe(0);
  });

  test.each([
    ['an unknown session', Buffer.alloc(32)],
    ['no session', null],
  ])('with %s gives nobody', async (_, token) => {
    await app.query('begin');
    const { rows } = await app.query('select person_id from access.enter($1, now(), current_date, null)', [
      token,
    ]);
    expect(rows[0]?.person_id ?? null).toBeNull();
    expect(await goals()).toBe(0);
    await app.query('rollback');
  });

  test('with a session that has run out, or was ended, gives nobody', async () => {
    const { world } = stage;
    const token = await world.session('bodil');
    const entered = async (now: string) =>
      (await app.query('select person_id from access.enter($1, $2, $3, null)', [token, now, theDay])).rows[0]
        ?.person_id ?? null;
    expect(await entered('2026-03-02T10:00:00Z')).toBe(world.id('bodil'));
    expect(await entered('2056-03-02T10:00:00Z')).toBeNull();
    await app.query('select access.end_session($1, now())', [token]);
    expect(await entered('2026-03-02T10:00:00Z')).toBeNull();
  });
});
