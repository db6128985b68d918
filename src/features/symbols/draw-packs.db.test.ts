import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newTestDatabase, type TestDatabase } from '../../../tests/database/test-database.ts';
import { foundWorld, type World } from '../../../tests/people.ts';
import { command } from '../../../tests/preparation.ts';
import { aLargePack, filesInMemory } from '../../../tests/symbol-packs.ts';
import { type Database, openDatabase } from '../../database/database.ts';
import { longestSilence, mostBeginnings } from '../../domain/symbols/pack.ts';
import { realClock } from '../../outside/clock.ts';
import type { FileStore } from '../../outside/files.ts';
import { packDrawer } from './use-cases/draw-packs.ts';
import { findInPacks } from './use-cases/find-in-packs.ts';
import { addPack, listPacks } from './use-cases/packs.ts';

let test: TestDatabase;
let world: World;
let database: Database;
beforeAll(async () => {
  test = await newTestDatabase();
  world = await foundWorld(test);
  database = openDatabase(test.app, 4);
});
afterAll(async () => {
  await database.close();
  await world.close();
  await test.drop();
});

const said: string[] = [];
const drawerWith = (files: FileStore) =>
  packDrawer({ database, files, clock: realClock, say: (what) => said.push(what) });
const send = async (name: string, zip: Uint8Array, adding = command()) => {
  expect(
    await addPack(await world.as('dorte'), adding, { name, accepted: true, zip }, filesInMemory()),
  ).toBeUndefined();
  return adding.id;
};
const packOf = async (id: string) =>
  (await listPacks(await world.as('dorte'))).find((pack) => pack.id === id);
const found = async (who: string, query: string) => findInPacks(await world.as(who), query);
const waiting = async (id: string) =>
  (
    await world.prepare('select file, begun, length(sent) as bytes from pack_picture where pack_id = $1', [
      id,
    ])
  ).length;
/** Draws until the pack is drawn no more. */
async function draw(id: string, files: FileStore = filesInMemory()) {
  const drawer = drawerWith(files);
  drawer.wake();
  await expect
    .poll(async () => (await packOf(id))?.state, { timeout: 60_000 })
    .not.toMatch(/drawing|waiting/);
  await drawer.stop();
  return packOf(id);
}

describe('a pack of many pictures', () => {
  it('is listed at once, and found when all of it is drawn', async () => {
    const id = await send('Mange', aLargePack(70));
    expect(await packOf(id)).toMatchObject({ state: 'drawing', pictures: 0, expected: 70 });
    expect(await found('jonas', 'billede 7')).toEqual([]);
    expect(await draw(id)).toMatchObject({ state: 'ready', pictures: 70, fault: null });
    expect((await found('jonas', 'billede 7'))[0]).toMatchObject({ label: 'billede 7', set: 'Mange' });
    expect(await found('oskar', 'billede 7')).toEqual([]);
    expect(await waiting(id)).toBe(0);
  }, 90_000);

  it('goes on after a restart with the picture that is next, and draws none again', async () => {
    const id = await send('Genstart', aLargePack(70));
    const kept = filesInMemory();
    let drawn = 0;
    const first = drawerWith({
      ...kept,
      put: async (bytes) => {
        drawn += 1;
        if (drawn === 20) void first.stop();
        return kept.put(bytes);
      },
    });
    first.wake();
    await expect.poll(() => drawn, { timeout: 30_000 }).toBe(20);
    await first.stop();
    expect(drawn).toBe(20);
    expect(await packOf(id)).toMatchObject({ state: 'drawing', pictures: 20, expected: 70 });
    const counting: FileStore = {
      ...kept,
      put: async (bytes) => {
        drawn += 1;
        return kept.put(bytes);
      },
    };
    expect(await draw(id, counting)).toMatchObject({ state: 'ready', pictures: 70 });
    expect(drawn).toBe(70);
    const rows = await world.prepare(
      'select name from pack_symbol where pack_id = $1 order by position limit 3',
      [id],
    );
    expect(rows.map(({ name }) => name)).toEqual(['billede 1', 'billede 2', 'billede 3']);
  }, 90_000);

  it('is drawn once by two servers, and when it is sent twice', async () => {
    const adding = command();
    const zip = aLargePack(61);
    const id = await send('To gange', zip, adding);
    const other = drawerWith(filesInMemory());
    other.wake();
    await send('To gange', zip, adding);
    expect(await draw(id)).toMatchObject({ state: 'ready', pictures: 61 });
    await other.stop();
    expect(await waiting(id)).toBe(0);
  }, 90_000);

  it('is refused at once for a file that is no picture', async () => {
    const sent = { name: 'Fejl', accepted: true, zip: aLargePack(70, { 69: 'no picture' }) };
    expect(await addPack(await world.as('dorte'), command(), sent, filesInMemory())).toMatchObject({
      refused: 'notAPicture',
      what: 'b69.svg',
    });
  });

  it('comes to nothing for a picture that is damaged further in, says which, and is listed for a week', async () => {
    const noise = { create: { width: 64, height: 64, channels: 3, background: 'white' } } as const;
    const png = await sharp({ ...noise, create: { ...noise.create, noise: { type: 'gaussian', sigma: 30 } } })
      .png()
      .toBuffer();
    const id = await send('Skadet', aLargePack(70, { 66: png.subarray(0, png.byteLength / 2) }));
    const fault = { refused: 'notAPicture', what: 'b66.svg' };
    expect(await draw(id)).toMatchObject({ state: 'refused', fault });
    expect(await waiting(id)).toBe(0);
    expect((await found('jonas', 'billede 3')).map(({ set }) => set)).not.toContain('Skadet');
    await world.prepare(`update symbol_pack set heard_at = now() - interval '8 days' where id = $1`, [id]);
    expect(await packOf(id)).toBeUndefined();
  }, 90_000);

  it('is given up for a picture that ends what draws it each time, and no start hangs on it', async () => {
    const id = await send('Farlig', aLargePack(70));
    await world.prepare('update pack_picture set begun = $2 where pack_id = $1 and position = 0', [
      id,
      mostBeginnings,
    ]);
    expect(await draw(id)).toMatchObject({ state: 'refused', fault: { what: 'b1.svg' } });
  }, 90_000);

  it('waits where nothing can be kept, counts that against no picture, and goes on', async () => {
    const id = await send('Fuld disk', aLargePack(70));
    const drawer = drawerWith({
      ...filesInMemory(),
      put: () => Promise.reject(new Error('The disk is full')),
    });
    drawer.wake();
    await expect.poll(() => said).toEqual(['A symbol pack waits: The disk is full']);
    await drawer.stop();
    const begun = await world.prepare('select 1 from pack_picture where pack_id = $1 and begun > 0', [id]);
    expect(begun).toEqual([]);
    await world.prepare(`update symbol_pack set heard_at = now() - make_interval(secs => $2) where id = $1`, [
      id,
      longestSilence / 1000 + 1,
    ]);
    expect(await packOf(id)).toMatchObject({ state: 'waiting', pictures: 0, expected: 70 });
    expect(await draw(id)).toMatchObject({ state: 'ready' });
  }, 90_000);
});
