import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NotFound, NotSignedIn, Visit } from '../../src/database/visit.ts';
import { seeHome } from '../../src/features/home/use-cases/see-home.ts';
import { whoHasLooked } from '../../src/features/home/use-cases/see-who-has-looked.ts';
import { seeVersions } from '../../src/features/meetings/use-cases/see-versions.ts';
import { seeSharedWithMe } from '../../src/features/preparation/use-cases/see-shared-with-me.ts';
import { putRowsAboutJonas } from '../access/jonas-rows.ts';
import { newTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { clockOn, daysBefore, foundWorld, theDay, type World } from '../people.ts';
import { addedBy, recordOf } from './record.ts';

let database: TestDatabase;
let world: World;
let jonas: string;
beforeAll(async () => {
  database = await newTestDatabase();
  world = await foundWorld(database);
  await putRowsAboutJonas(world);
  jonas = world.id('jonas');
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const command = () => ({ id: uuidv7(), content: 'test' });
const read = (visit: Visit) => visit.read({ event: 'plan.viewed', citizenId: jonas }, async () => 'the plan');

describe('R-T3 every view and change is recorded', () => {
  test('a view: who, in which role, as what to whom, which citizen, what, by which rule, when', async () => {
    const karin = await world.as('karin');
    expect(await addedBy(world, () => read(karin))).toEqual([
      {
        municipality_id: world.municipalityOf('jonas'),
        happened_at: clockOn(theDay).now(),
        actor_id: world.id('karin'),
        actor_role: 'caseworker',
        actor_relation: 'caseworker',
        on_behalf_of: null,
        citizen_id: jonas,
        event: 'plan.viewed',
        subject_id: null,
        decision: 'allowed',
        rule: 'planBeingMade read',
        reason: null,
        saw_nothing: false,
      },
    ]);
  });

  test('the time is the one that was passed in', async () => {
    const before = await world.as('karin', 200);
    const [row] = await addedBy(world, () => read(before));
    expect(row?.happened_at).toBe(clockOn(daysBefore(theDay, 200)).now());
  });

  test('the reason and the subject that were given', async () => {
    const karin = await world.as('karin');
    const subjectId = uuidv7();
    const purpose = { event: 'plan.viewed', citizenId: jonas, subjectId, reason: 'Opfølgning' } as const;
    const [row] = await addedBy(world, () => karin.read(purpose, async () => undefined));
    expect(row).toMatchObject({ subject_id: subjectId, reason: 'Opfølgning' });
  });

  test('somebody who is two things to a citizen: both stand there', async () => {
    await world.prepare(
      `insert into relation (municipality_id, id, citizen_id, person_id, kind, starts_on) values ($1, $2, $3, $4, 'companion', '2026-01-01')`,
      [world.municipalityOf('jonas'), uuidv7(), jonas, world.id('lone')],
    );
    const [row] = await addedBy(world, async () => seeHome(await world.as('lone'), jonas));
    expect(String(row?.actor_relation).split(' ').sort()).toEqual(['companion', 'relative']);
  });

  test('a change: one row, in the same transaction; a repeat of the command adds none', async () => {
    const karin = await world.as('karin');
    const given = command();
    const write = () =>
      karin.write({ event: 'goal.written', citizenId: jonas }, given, async () => 'written');
    expect(await addedBy(world, write)).toMatchObject([
      { event: 'goal.written', rule: 'planBeingMade write' },
    ]);
    expect(await addedBy(world, write)).toEqual([]);
  });

  test('several events of one change stand beside each other', async () => {
    const karin = await world.as('karin');
    const other = uuidv7();
    const write = () =>
      karin.write({ event: 'meeting.closed', citizenId: jonas }, command(), async (work) => {
        work.also('plan.versionMade', other);
        return 'closed';
      });
    const rows = await addedBy(world, write);
    expect(rows.map(({ event }) => event).sort()).toEqual(['meeting.closed', 'plan.versionMade']);
    expect(rows.find(({ event }) => event === 'plan.versionMade')).toMatchObject({
      subject_id: other,
      citizen_id: jonas,
    });
  });

  test('knows columns for who, when and why, and none for content', async () => {
    const columns = await world.prepare(
      `select column_name from information_schema.columns where table_name = 'audit_event' order by ordinal_position`,
    );
    expect(columns.map(({ column_name }) => column_name)).toEqual([
      ...['municipality_id', 'id', 'happened_at', 'actor_id', 'actor_role', 'actor_relation', 'on_behalf_of'],
      ...['citizen_id', 'event', 'subject_id', 'decision', 'rule', 'reason', 'saw_nothing', 'written_in'],
    ]);
  });
});

describe('R-T3 an attempt is recorded as denied, and gives nothing', () => {
  test.each(['henrik', 'dorte', 'gitte', 'egon'])('by the access table: %s', async (who) => {
    let loaded = false;
    const visit = await world.as(who);
    const attempt = () =>
      expect(
        visit.read({ event: 'plan.viewed', citizenId: jonas }, async () => {
          loaded = true;
        }),
      ).rejects.toThrow(NotFound);
    expect(await addedBy(world, attempt)).toMatchObject([
      {
        municipality_id: world.municipalityOf(who),
        actor_id: world.id(who),
        actor_relation: null,
        citizen_id: jonas,
        event: 'plan.viewed',
        decision: 'denied',
        rule: 'planBeingMade read',
      },
    ]);
    expect(loaded).toBe(false);
  });

  test('by the database: Mette writes in the name of Karin', async () => {
    const mette = await world.as('mette');
    const given = command();
    const id = uuidv7();
    const attempt = () =>
      expect(
        mette.write({ event: 'meeting.told', citizenId: jonas }, given, async ({ tx, actor }) => {
          await tx
            .insertInto('contribution')
            .values({
              ...{ municipalityId: actor.municipalityId, id, citizenId: jonas, roundId: uuidv7() },
              ...{ area: 'home', words: 'Ord', howTheyKnow: 'Jeg ved det', authorId: world.id('karin') },
            })
            .execute();
        }),
      ).rejects.toThrow(NotFound);
    expect(await addedBy(world, attempt)).toMatchObject([{ event: 'meeting.told', decision: 'denied' }]);
    expect(await world.prepare('select 1 from contribution where id = $1', [id])).toEqual([]);
    expect(await world.prepare('select 1 from command where id = $1', [given.id])).toEqual([]);
  });

  test('by a use case that finds no such row; what it wrote before is gone', async () => {
    const karin = await world.as('karin');
    const given = command();
    const attempt = () =>
      expect(
        karin.write({ event: 'goal.written', citizenId: jonas }, given, async ({ also }) => {
          also('dream.written');
          throw new NotFound();
        }),
      ).rejects.toThrow(NotFound);
    expect(await addedBy(world, attempt)).toMatchObject([{ event: 'goal.written', decision: 'denied' }]);
    expect(await world.prepare('select 1 from command where id = $1', [given.id])).toEqual([]);
  });

  test('a command that nobody was given is a fault, not a denial', async () => {
    const karin = await world.as('karin');
    const attempt = () =>
      expect(
        karin.write({ event: 'goal.written', citizenId: jonas }, command(), ({ tx }) =>
          tx.deleteFrom('goal').where('citizenId', '=', jonas).execute(),
        ),
      ).rejects.toThrow('permission denied');
    expect(await addedBy(world, attempt)).toEqual([]);
  });

  test('somebody who is not signed in leaves no trace, because nobody is known', async () => {
    const unknown = new Visit(world.database, world.clock, Buffer.alloc(32));
    const nobody = new Visit(world.database, world.clock, null);
    for (const visit of [unknown, nobody]) {
      const attempt = () => expect(read(visit)).rejects.toThrow(NotSignedIn);
      expect(await addedBy(world, attempt)).toEqual([]);
    }
  });

  test('a fault leaves no row: what did not happen is not recorded', async () => {
    const karin = await world.as('karin');
    const attempt = () =>
      expect(
        karin.read({ event: 'plan.viewed', citizenId: jonas }, async () => {
          throw new Error('fault');
        }),
      ).rejects.toThrow('fault');
    expect(await addedBy(world, attempt)).toEqual([]);
  });
});

describe('R-T2 who has looked', () => {
  test('is for Jonas and his guardian: role, unit, when and what; not his own looks, not what was denied', async () => {
    await read(await world.as('karin'));
    await read(await world.as('henrik')).catch(() => undefined);
    const { looks } = await whoHasLooked(await world.as('jonas'), jonas, null);
    expect(looks.length).toBeGreaterThan(0);
    expect(looks).toContainEqual(
      expect.objectContaining({ role: 'caseworker', unit: 'Voksenhandicap', event: 'plan.viewed' }),
    );
    expect(looks.some(({ name }) => name === 'Henrik Toft' || name === 'Jonas Lund')).toBe(false);
    const { looks: asVera } = await whoHasLooked(await world.as('vera'), jonas, null);
    expect(asVera.length).toBeGreaterThanOrEqual(looks.length);
  });
  test.each([
    { row: 'lone opens the agreed plans', who: 'lone', event: 'planVersion.viewed', look: seeVersions },
    {
      row: 'karin opens what is shown',
      who: 'karin',
      event: 'sharedPreparation.viewed',
      look: seeSharedWithMe,
    },
    {
      row: 'susanne opens what is shown',
      who: 'susanne',
      event: 'sharedPreparation.viewed',
      look: seeSharedWithMe,
    },
  ])('$row, and nothing is shown: the record knows it, and it is not told as a look', async (one) => {
    await world.prepare('update showing set withdrawn_at = now() where withdrawn_at is null');
    const rows = await addedBy(world, async () => one.look(await world.as(one.who), jonas));
    expect(rows).toMatchObject([{ event: one.event, decision: 'allowed', saw_nothing: true }]);
    const { looks } = await whoHasLooked(await world.as('jonas'), jonas, null);
    expect(looks.filter(({ sawNothing }) => sawNothing)).toEqual([]);
  });
});

describe('R-T3, R-M8 what stands, stands', () => {
  const kept = ['audit_event', 'plan_version', 'plan_version_part', 'tick', 'adjustment'];
  const changes = (table: string) => [
    `update ${table} set created_at = now()`.replace(
      'audit_event set created_at',
      'audit_event set happened_at',
    ),
    `delete from ${table}`,
    `truncate ${table} cascade`,
  ];

  test.each(kept)('%s has rows', async (table) => {
    expect((await world.prepare(`select 1 from ${table} limit 1`)).length).toBe(1);
  });
  test.each(kept.flatMap(changes))('the application may not: %s', async (statement) => {
    await expect(world.inThePlaceOf('karin', (ask) => ask(statement))).rejects.toThrow(
      /permission denied|must be owner/,
    );
  });
  test.each(kept.flatMap(changes))('nobody else can, past row security: %s', async (statement) => {
    await expect(world.prepare(statement)).rejects.toThrow('never change');
  });
  test.each(kept.flatMap(changes).filter((statement) => !statement.startsWith('truncate')))(
    'the owner of the database changes nothing: %s',
    async (statement) => {
      const owner = new pg.Client(database.owner);
      await owner.connect();
      try {
        expect((await owner.query(statement)).rowCount).toBe(0);
        await owner.query('begin');
        const table = statement.split(' ').find((word) => kept.includes(word)) ?? '';
        await owner.query(`alter table ${table} no force row level security`);
        await expect(owner.query(statement)).rejects.toThrow('never change');
      } finally {
        await owner.end();
      }
    },
  );
  test('the record is only added to in one’s own name', async () => {
    const insert = (who: string, actor: string) =>
      world.inThePlaceOf(who, (ask) =>
        ask(
          `insert into audit_event (municipality_id, id, actor_id, actor_role, event, decision, rule)
           values ($1, $2, $3, 'caseworker', 'plan.viewed', 'allowed', 'planBeingMade read')`,
          [world.municipalityOf(who), uuidv7(), world.id(actor)],
        ),
      );
    await expect(insert('karin', 'karin')).resolves.toEqual([]);
    await expect(insert('karin', 'mette')).rejects.toThrow('row-level security');
  });
  test('rows keep the order of the clock that was passed in', async () => {
    const rows = await recordOf(world, jonas);
    const times = rows.map(({ happened_at }) => String(happened_at));
    expect(times.length).toBeGreaterThan(3);
    expect(times).toEqual([...times].sort());
  });
});
