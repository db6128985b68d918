import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { protectedTables } from '../../src/database/protected-tables.ts';
import { structuralTables } from '../../src/database/structural-tables.ts';
import type { RelationKind, Role } from '../../src/domain/access/access-table.ts';
import { can } from '../../src/domain/access/can.ts';
import { anybodyMay, mayBy5, outsiders, peopleOfTheOracle, tablesOfTheOracle } from './oracle.ts';
import { type Probed, probe } from './probes.ts';
import { everythingOpen, type Scene, scenes } from './scenes.ts';
import { prepareStage, type Stage, said } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await prepareStage();
});
afterAll(() => stage.end());

/** Scenes make no difference to those without a relation to Jonas: they try where most is open. */
function peopleIn(scene: Scene): readonly string[] {
  const untied = [...outsiders, 'dorte', 'niels'];
  const tied = peopleOfTheOracle.filter((who) => !untied.includes(who));
  return scene === everythingOpen ? [...tied, ...untied] : tied;
}

const wrong = (cells: readonly Probed[]) =>
  cells.filter(({ expected, allowed }) => expected !== allowed).map(said);

describe('§ 5 on the real database', () => {
  test.each(scenes)('$name', async (scene) => {
    const cells = await stage.play(scene, peopleIn(scene));
    expect(wrong(cells)).toEqual([]);
    expect(cells.filter(({ allowed }) => allowed).length).toBeGreaterThan(200);
    expect(cells.filter(({ allowed }) => !allowed).length).toBeGreaterThan(2000);
  });

  test('somebody gets through wherever the others are denied: no denial is proved by a statement that always fails', async () => {
    const cells = await stage.play(everythingOpen, peopleIn(everythingOpen));
    const tried = new Map<string, boolean>();
    for (const { table, command, allowed } of cells) {
      tried.set(`${command} ${table}`, (tried.get(`${command} ${table}`) ?? false) || allowed);
    }
    const never = [...tried].filter(([, allowed]) => !allowed).map(([cell]) => cell);
    expect(never.filter((cell) => anybodyMay(cell))).toEqual([]);
  });

  test('the login of the application meets the same as its role', async () => {
    const client = new pg.Client(stage.test.app);
    await client.connect();
    try {
      for (const who of ['jonas', 'lone', 'susanne', 'gitte']) {
        await client.query('begin');
        const [ordinary] = scenes;
        if (ordinary === undefined) throw new Error('There is no scene.');
        expect(wrong(await probe(client, stage.world, stage.rows, ordinary, who))).toEqual([]);
        await client.query('rollback');
      }
    } finally {
      await client.end();
    }
  });

  test('every table of the policies has its lines in the oracle', () => {
    const tables = [...protectedTables, ...structuralTables].map(({ table }) => table);
    expect(tables.filter((table) => !tablesOfTheOracle.has(table))).toEqual([]);
  });
});

describe('a second municipality sees nothing at all', () => {
  test.each(['gitte', 'oskar', 'havby-administrator'])(
    '%s finds no row of Solby in any table',
    async (who) => {
      const { world } = stage;
      const solby = world.municipalityOf('jonas');
      const seen = await world.inThePlaceOf(who, async (ask) => {
        const found: string[] = [];
        for (const { table, schema = 'public' } of tablesWithMunicipality()) {
          const [row] = await ask(
            `select count(*)::int as rows from ${schema}.${table} where municipality_id = $1`,
            [solby],
          );
          if (row?.rows !== 0) found.push(table);
        }
        return found;
      });
      expect(seen).toEqual([]);
    },
  );

  test('the control: the administrator of Solby finds its people', async () => {
    const { world } = stage;
    const [row] = await world.inThePlaceOf('dorte', (ask) =>
      ask('select count(*)::int as rows from person where municipality_id = $1', [
        world.municipalityOf('jonas'),
      ]),
    );
    expect(row?.rows).toBeGreaterThan(10);
  });
});

describe('the administrator', () => {
  test.each([
    ['jonas', 'relative'],
    ['jonas', 'caseworker'],
  ])('ties nobody to themselves: not to %s as %s', async (citizen, kind) => {
    await expect(tie('dorte', 'dorte', citizen, kind)).rejects.toThrow('row-level security');
  });
  test('ties somebody else', async () => {
    await expect(tie('dorte', 'ali', 'jonas', 'relative')).resolves.toHaveLength(1);
  });
});

function tie(who: string, person: string, citizen: string, kind: string) {
  const { world } = stage;
  return world.inThePlaceOf(who, (ask) =>
    ask(
      `insert into relation (municipality_id, id, citizen_id, person_id, kind, starts_on)
       values ($1, gen_random_uuid(), $2, $3, $4, '2026-01-01') returning id`,
      [world.municipalityOf(who), world.id(citizen), world.id(person), kind],
    ),
  );
}

describe('what the database gives, can() does not deny', () => {
  const kinds: Record<string, RelationKind> = {
    jonas: 'citizen',
    lone: 'relative',
    bent: 'companion',
    vera: 'guardian',
    mette: 'contactPerson',
    bodil: 'providerLead',
    susanne: 'otherProvider',
    karin: 'caseworker',
    freja: 'peerGuide',
    tobias: 'facilitator',
  };
  const askerOf = (who: string) => {
    const kind = kinds[who];
    const role: Role = who === 'dorte' ? 'administrator' : who === 'niels' ? 'manager' : 'relative';
    return { role, kinds: kind === undefined ? [] : [kind] };
  };
  const ways = protectedTables.flatMap((table) =>
    (['select', 'insert', 'update'] as const).map((command) => ({
      table: table.table,
      command,
      ways: table[command] ?? [],
    })),
  );
  test.each(ways)('$command $table', ({ table, command, ways }) => {
    const action = command === 'select' ? 'read' : 'write';
    for (const who of peopleOfTheOracle) {
      const given = [...stage.rows.rows, ...stage.rows.attempts(who)].some(
        (row) => row.table === table && scenes.some((scene) => mayBy5(who, command, table, row, scene)),
      );
      const says = ways.some(({ resource }) => can(askerOf(who), resource, action));
      if (given) expect(says, `${who} ${command} ${table}`).toBe(true);
    }
  });
});

function tablesWithMunicipality(): readonly { readonly table: string; readonly schema?: string }[] {
  const without = ['session', 'demo_person', 'demo_clock', 'audit_seal', 'pack_picture'];
  return [...protectedTables, ...structuralTables].filter(({ table }) => !without.includes(table));
}
