import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NotFound, type Visit } from '../../src/database/visit.ts';
import { readPackSymbol } from '../../src/domain/symbols/pack.ts';
import { layOwnCard } from '../../src/features/dream-board/use-cases/lay-card.ts';
import { takePicture } from '../../src/features/dream-board/use-cases/print-picture.ts';
import { seeShownPictures } from '../../src/features/dream-board/use-cases/see-shown.ts';
import { showPicture } from '../../src/features/dream-board/use-cases/show-picture.ts';
import { takeAwayOwnCard } from '../../src/features/dream-board/use-cases/take-card-away.ts';
import { undoChange } from '../../src/features/dream-board/use-cases/undo-change.ts';
import { addOwnPhoto, addPack, findPictures, svgForPaper } from '../../src/features/symbols/public.ts';
import { seePhotoSymbol } from '../../src/features/symbols/use-cases/own-photos.ts';
import { newWorld } from '../new-world.ts';
import type { World } from '../people.ts';
import { allButJonas, beginRound, command, given, strangers } from '../preparation.ts';
import { aPack, filesInMemory } from '../symbol-packs.ts';

let world: World;
let citizenId: string;
let jonas: Visit;
let mormor: string;
const photoId = '01890000-0000-7000-8000-0000000000aa';
const files = filesInMemory();
const board = 'dream-board' as const;

beforeAll(async () => {
  world = await newWorld();
  citizenId = await beginRound(world);
  jonas = await world.as('jonas');
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#8A5A16' } })
    .jpeg()
    .toBuffer();
  given(await addOwnPhoto(jonas, { id: photoId, content: 1 }, { citizenId, name: 'Mormor', bytes }, files));
  const pack = { name: 'Steder i Solby', accepted: true, zip: await aPack() };
  expect(await addPack(await world.as('dorte'), command(), pack, files)).toBeUndefined();
  mormor = (await find('mormor'))[0] ?? '';
});
afterAll(() => world.close());

const find = (query: string, visit = jonas) =>
  findPictures(visit, { citizenId, query, language: 'da', limit: 12, offered: ['1F3E0'] });
const lay = async (symbol: string, place: string, visit = jonas) =>
  given(
    await layOwnCard(visit, command(), {
      citizenId,
      name: board,
      place,
      content: { words: '', symbol, photo: null },
    }),
  );
const show = async (was: readonly string[], chosen: readonly string[], isRenewed = false) =>
  given(await showPicture(jonas, command(), { citizenId, name: board, was, chosen, isRenewed }));

/** Who of all the others sees the photo. */
async function seers(): Promise<readonly string[]> {
  const who: string[] = [];
  for (const handle of [...allButJonas, ...strangers]) {
    const bytes = await seePhotoSymbol(await world.as(handle), citizenId, photoId, files).catch(
      (error: unknown) => {
        if (!(error instanceof NotFound)) throw error;
      },
    );
    if (bytes !== undefined) who.push(handle);
  }
  return who;
}

describe('R-P6 a photo on a board is seen by exactly those whom the board is shown to', () => {
  let cardId = '';

  it('laid on the board, it is still his alone', async () => {
    ({ cardId } = await lay(mormor, '5'));
    expect(await seers()).toEqual([]);
  });

  it('shown to Lone and Karin, they see it, and nobody else', async () => {
    await show([], [world.id('lone'), world.id('karin')]);
    expect(await seers()).toEqual(expect.arrayContaining(['lone', 'karin']));
    expect(await seers()).toHaveLength(2);
  });

  it('taken off the board, it stays with those who see the older picture, until they see the new one', async () => {
    given(await takeAwayOwnCard(jonas, command(), { citizenId, name: board, cardId }));
    await lay('1F3E0', '1');
    expect(await seers()).toHaveLength(2);
    await show([world.id('lone'), world.id('karin')], [world.id('lone')], true);
    const [shown] = (await seeShownPictures(await world.as('lone'), citizenId)).pictures;
    expect(shown?.content.cards.map(({ symbol }) => symbol)).toEqual(['1F3E0']);
    expect(await seers()).toEqual([]);
  });

  it('brought back by undo and hidden from all again, it is his alone', async () => {
    given(await undoChange(jonas, command(), { citizenId, name: board }));
    given(await undoChange(jonas, command(), { citizenId, name: board }));
    await show([world.id('lone')], [world.id('lone')], true);
    expect(await seers()).toEqual(['lone']);
    await show([world.id('lone')], []);
    expect(await seers()).toEqual([]);
  });

  it('nobody lays a photo of another on their own board', async () => {
    const amina = await world.as('amina');
    const card = { name: board, place: '1', content: { words: '', symbol: mormor, photo: null } };
    const trying = layOwnCard(amina, command(), { ...card, citizenId: world.id('amina') });
    await expect(trying).rejects.toBeInstanceOf(NotFound);
  });
});

describe('what one finds for a card', () => {
  it('one’s own photo first, then what one laid lately, then the packs among the library', async () => {
    expect((await find('mormor'))[0]).toBe(mormor);
    const dog = (await find('hund')).at(-1) ?? '';
    await lay(dog, '2');
    expect((await find('hund'))[0]).toBe(dog);
    expect(await find('')).toEqual(expect.arrayContaining([dog, mormor]));
    expect(await find('', await world.as('mette'))).not.toContain(dog);
    expect(readPackSymbol((await find('klub'))[0] ?? '')?.name).toBe('Klub Ravnen');
  });
});

describe('on paper', () => {
  it('the photo, a library picture and the pack’s are drawn, and the pack’s maker is named', async () => {
    const club = (await find('klub'))[0] ?? '';
    await lay(mormor, '3');
    await lay(club, '4');
    const { picture, kept } = await takePicture(jonas, citizenId, board);
    expect(kept.credit).toBe('Solby Tegnestue (CC BY-SA 4.0)');
    const drawn = await svgForPaper(
      picture.cards.flatMap(({ symbol }) => symbol ?? []),
      kept,
      files,
    );
    for (const id of [mormor, club]) expect(drawn[id]).toContain('data:image/jpeg;base64,');
    expect(Object.keys(drawn)).toHaveLength(3);
  });
});
