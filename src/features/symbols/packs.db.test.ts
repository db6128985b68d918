import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { beginRound, command, write } from '../../../tests/preparation.ts';
import { aPack, filesInMemory } from '../../../tests/symbol-packs.ts';
import { NotFound } from '../../database/visit.ts';
import { packSymbol, readPackSymbol } from '../../domain/symbols/pack.ts';
import { findInPacks } from './use-cases/find-in-packs.ts';
import { findPictures } from './use-cases/find-pictures.ts';
import { addPack, listPacks, seePackCredits, seePackPicture, switchPack } from './use-cases/packs.ts';

let world: World;
let citizenId: string;
let packId: string;
const files = filesInMemory();
const visitOf = (who: string) => world.as(who);
const find = async (who: string, query: string) => findInPacks(await visitOf(who), query);
const club = async () => String((await find('jonas', 'klub'))[0]?.id);
const pictures = async (query: string) =>
  findPictures(await visitOf('jonas'), { citizenId, query, language: 'da', limit: 8, offered: ['1F3E0'] });

beforeAll(async () => {
  world = await newWorld();
  citizenId = world.id('jonas');
  await beginRound(world);
  const sent = { name: ' Steder  i Solby ', accepted: true, zip: await aPack() };
  const adding = command();
  packId = adding.id;
  expect(await addPack(await visitOf('dorte'), adding, sent, files)).toBeUndefined();
  expect(await addPack(await visitOf('dorte'), adding, sent, files)).toBeUndefined();
});
afterAll(() => world.close());

describe('a pack of the municipality', () => {
  it('is listed with licences and who accepted them, once', async () => {
    const packs = await listPacks(await visitOf('niels'));
    expect(packs).toMatchObject([{ id: packId, name: 'Steder i Solby', pictures: 2, isOff: false }]);
    expect(packs[0]?.acceptedBy).toContain('Dorte');
    expect(packs[0]?.credits).toContainEqual({ licence: 'CC BY-SA 4.0', credit: 'Solby Tegnestue' });
  });

  it.each(['klub', 'klubben', 'Ravnen', 'min fritidsklub', 'fritidskulb', 'venner'])(
    'is found by "%s"',
    async (query) => {
      const [first] = await find('mette', query);
      expect(first).toMatchObject({ label: 'Klub Ravnen', set: 'Steder i Solby' });
      expect(await pictures(query)).toContain(first?.id);
    },
  );

  it('does not push the library out', async () => {
    expect(await pictures('mad')).toHaveLength(8);
    expect((await pictures('mad')).filter((id) => readPackSymbol(id) === undefined).length).toBeGreaterThan(
      3,
    );
  });

  it('is credited for those of the municipality', async () => {
    expect(await seePackCredits(await visitOf('jonas'))).toHaveLength(2);
    expect(await seePackCredits(await visitOf('oskar'))).toEqual([]);
  });
});

describe('another municipality', () => {
  it.each(['gitte', 'oskar'])('%s finds nothing and sees no picture', async (who) => {
    const { symbolId = '' } = readPackSymbol(await club()) ?? {};
    const visit = await visitOf(who);
    expect(await findInPacks(visit, 'klub')).toEqual([]);
    await expect(seePackPicture(visit, { packId, symbolId }, files)).rejects.toThrow();
    expect(
      (await seePackPicture(await visitOf('jonas'), { packId, symbolId }, files)).byteLength,
    ).toBeGreaterThan(50);
  });
});

describe('who may', () => {
  it.each(['niels', 'karin', 'jonas', 'gitte'])('%s neither adds nor switches a pack', async (who) => {
    const sent = { name: 'Mad', accepted: true, zip: await aPack() };
    await expect(addPack(await visitOf(who), command(), sent, files)).rejects.toThrow(NotFound);
    await expect(switchPack(await visitOf(who), command(), { packId, isOff: true })).rejects.toThrow(
      NotFound,
    );
  });

  it.each([
    [{ name: ' ', accepted: true }, 'nameMissing'],
    [{ name: 'n'.repeat(61), accepted: true }, 'nameTooLong'],
    [{ name: 'Mad', accepted: false }, 'termsNotAccepted'],
  ])('refuses %j', async (sent, refused) => {
    const zip = await aPack();
    expect(await addPack(await visitOf('dorte'), command(), { ...sent, zip }, files)).toMatchObject({
      refused,
    });
  });
});

describe('in an answer', () => {
  const answer = async (symbols: readonly string[]) =>
    write(await visitOf('jonas'), citizenId, 'people', 'Her er jeg.', { symbols });

  it('is kept, stays when the pack is switched off, and is then found no more', async () => {
    const chosen = await club();
    const { symbolId = '' } = readPackSymbol(chosen) ?? {};
    await answer([chosen]);
    expect(await pictures('')).toContain(chosen);
    await switchPack(await visitOf('dorte'), command(), { packId, isOff: true });
    expect(await find('jonas', 'klub')).toEqual([]);
    expect(await pictures('klub')).not.toContain(chosen);
    expect(await pictures('')).not.toContain(chosen);
    await expect(seePackPicture(await visitOf('jonas'), { packId, symbolId }, files)).resolves.toBeDefined();
    await switchPack(await visitOf('dorte'), command(), { packId, isOff: false });
    expect(await club()).toBe(chosen);
  });

  it('is nothing that somebody made up, nor under another word', async () => {
    const { symbolId = '' } = readPackSymbol(await club()) ?? {};
    const madeUp = [
      packSymbol({ packId, symbolId, name: 'Noget andet' }),
      packSymbol({ packId, symbolId: packId, name: 'Klub Ravnen' }),
    ];
    for (const id of madeUp) await expect(answer([id])).rejects.toThrow(NotFound);
  });
});
