import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { foundWorld, type World, worldIn } from '../people.ts';
import { type JonasRows, putRowsAboutJonas } from './jonas-rows.ts';
import { outsiders, peopleOfTheOracle } from './oracle.ts';
import { type Probed, probe, probingScript } from './probes.ts';
import { everythingOpen, type Scene, scenes, setTheScene } from './scenes.ts';

let template: TestDatabase;
let world: World;
let rows: JonasRows;

beforeAll(async () => {
  template = await newTestDatabase();
  world = await foundWorld(template);
  rows = await putRowsAboutJonas(world);
  await world.prepare(probingScript(rows));
  await world.close();
});
afterAll(() => template.drop());

const said = ({ who, command, table, row, expected }: Probed) =>
  `${who} ${expected ? 'must' : 'must not'} ${command} ${table} [${row}]`;

describe.each(scenes)('$name', (scene) => {
  let copy: TestDatabase;
  let here: World;
  beforeAll(async () => {
    copy = await newTestDatabase(String(template.app.database));
    here = worldIn(copy, world);
    await setTheScene(here, rows, scene);
  });
  afterAll(async () => {
    await here.close();
    await copy.drop();
  });

  test('the database allows and denies what § 5 says', async () => {
    const cells = await cellsOf(copy, here, scene);
    expect(cells.filter(({ expected, allowed }) => expected !== allowed).map(said)).toEqual([]);
    expect(cells.filter(({ allowed }) => allowed).length).toBeGreaterThan(200);
    expect(cells.filter(({ allowed }) => !allowed).length).toBeGreaterThan(2000);
  });
});

/** Scenes make no difference to those without a relation to Jonas: they try where most is open. */
function peopleIn(scene: Scene): readonly string[] {
  const untied = [...outsiders, 'dorte', 'niels'];
  const tied = peopleOfTheOracle.filter((who) => !untied.includes(who));
  return scene === everythingOpen ? [...tied, ...untied] : tied;
}

/** Every person tries everything, one transaction each. */
async function cellsOf(copy: TestDatabase, here: World, scene: Scene): Promise<readonly Probed[]> {
  const client = new pg.Client(copy.app);
  await client.connect();
  const cells: Probed[] = [];
  try {
    for (const who of peopleIn(scene)) {
      await client.query('begin');
      cells.push(...(await probe(client, here, rows, scene, who)));
      await client.query('rollback');
    }
  } finally {
    await client.end();
  }
  return cells;
}
