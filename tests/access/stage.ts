import pg from 'pg';
import { newTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { foundWorld, type World } from '../people.ts';
import { type JonasRows, putRowsAboutJonas } from './jonas-rows.ts';
import { type Only, type Probed, probe, probingScript } from './probes.ts';
import { type Scene, setTheScene } from './scenes.ts';

/** Solby with rows about Jonas in every table, and a connection on which scenes are played and taken back. */
export interface Stage {
  readonly test: TestDatabase;
  readonly world: World;
  readonly rows: JonasRows;
  /** Everybody tries everything in a scene, as the application's role. Changes nothing. */
  play(
    scene: Scene,
    people: readonly string[],
    only?: Only & { readonly first?: string },
  ): Promise<readonly Probed[]>;
  end(): Promise<void>;
}

/** Prepares a stage in a database of its own. */
export async function prepareStage(): Promise<Stage> {
  const test = await newTestDatabase();
  const world = await foundWorld(test);
  const rows = await putRowsAboutJonas(world);
  await world.prepare(probingScript(rows));
  const client = new pg.Client(test.superuser);
  await client.connect();
  return {
    test,
    world,
    rows,
    play: async (scene, people, only) => {
      await Promise.all(people.map((who) => world.session(who)));
      await client.query('begin');
      try {
        await setTheScene(
          world,
          rows,
          scene,
          async (text, values = []) => (await client.query(text, [...values])).rows,
        );
        if (only?.first !== undefined) await client.query(only.first);
        await becomeTheApplication(client);
        const cells: Probed[] = [];
        for (const who of people) {
          await client.query('savepoint before_somebody');
          cells.push(...(await probe(client, world, rows, scene, who, only)));
          await client.query('rollback to savepoint before_somebody');
        }
        return cells;
      } finally {
        await client.query('rollback');
      }
    },
    end: async () => {
      await client.end();
      await world.close();
      await test.drop();
    },
  };
}

/** A superuser passes row security silently: nothing is tried before it is certain that it holds. */
async function becomeTheApplication(client: pg.Client): Promise<void> {
  await client.query('set local role mlmp_app');
  const { rows } = await client.query(
    "select current_user as me, row_security_active('public.goal') as holds",
  );
  if (rows[0]?.me !== 'mlmp_app' || rows[0]?.holds !== true)
    throw new Error('Row security does not hold here.');
}

/** A cell in words, for a failing test. */
export function said({ who, command, table, row, expected }: Probed): string {
  return `${who} ${expected ? 'must' : 'must not'} ${command} ${table} [${row}]`;
}
