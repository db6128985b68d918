import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { allButJonas, beginRound, command, given, strangers, write } from '../../../tests/preparation.ts';
import { NotFound } from '../../database/visit.ts';
import { photoSymbol } from '../../domain/symbols/own-photo.ts';
import type { FileHash, FileStore } from '../../outside/files.ts';
import { shareItems, writeContribution } from '../preparation/public.ts';
import { findPictures } from './use-cases/find-pictures.ts';
import { addOwnPhoto, seeOwnPhotos, seePhotoSymbol, withdrawOwnPhoto } from './use-cases/own-photos.ts';

let world: World;
let citizenId: string;
let photoId: string;
let mormor: string;
const kept = new Map<string, Uint8Array>();
const files: FileStore = {
  put: async (bytes) => {
    const hash = String(kept.size + 1).padStart(64, '0') as FileHash;
    kept.set(hash, bytes);
    return hash;
  },
  get: async (hash) => kept.get(hash),
};
const aPhoto = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#8A5A16' } })
    .jpeg()
    .toBuffer();

beforeAll(async () => {
  world = await newWorld();
  citizenId = await beginRound(world);
  const bytes = await aPhoto();
  given(await addOwnPhoto(await world.as('jonas'), command(), { citizenId, name: ' Mormor ', bytes }, files));
  const [photo] = await seeOwnPhotos(await world.as('jonas'), citizenId);
  photoId = photo?.id ?? '';
  mormor = photoSymbol({ citizenId, photoId, name: 'Mormor' });
});
afterAll(() => world.close());

const pictureFor = async (handle: string) =>
  seePhotoSymbol(await world.as(handle), citizenId, photoId, files).then(
    () => true,
    (error: unknown) => {
      if (error instanceof NotFound) return false;
      throw error;
    },
  );
const found = async (handle: string, query: string) =>
  findPictures(await world.as(handle), { citizenId, query, language: 'da', limit: 8, offered: ['1F3E0'] });

describe('R-P6 a photo is its citizen’s alone until something it is used in is shown', () => {
  it('he sees it and nobody else', async () => {
    expect(await pictureFor('jonas')).toBe(true);
    for (const handle of [...allButJonas, ...strangers]) expect(await pictureFor(handle)).toBe(false);
  });
  it('used in an answer that is still private, it is private', async () => {
    await write(await world.as('jonas'), citizenId, 'people', 'Hende besøger jeg', { symbols: [mormor] });
    for (const handle of allButJonas) expect(await pictureFor(handle)).toBe(false);
  });
  it('whoever is shown the answer sees it, and no longer once it is hidden', async () => {
    const share = async (input: object) =>
      given(await shareItems(await world.as('jonas'), command(), { citizenId, ...input }));
    await share({ show: { areas: ['people'], personIds: [world.id('mette')] } });
    expect(await pictureFor('mette')).toBe(true);
    expect(await pictureFor('lone')).toBe(false);
    await share({ hide: {} });
    expect(await pictureFor('mette')).toBe(false);
  });
  it('who once saw it cannot open it again by using it themselves', async () => {
    const trying = writeContribution(await world.as('mette'), command(), {
      citizenId,
      area: 'people',
      words: 'Mormor',
      symbols: [mormor],
      howTheyKnow: 'Jeg så det',
    });
    await expect(trying).rejects.toBeInstanceOf(NotFound);
    expect(await pictureFor('mette')).toBe(false);
  });
  it.each([
    ['under another word', () => photoSymbol({ citizenId, photoId, name: 'Kongen' })],
    ['of another citizen', () => photoSymbol({ citizenId: world.id('amina'), photoId, name: 'Mormor' })],
    ['that is not there', () => photoSymbol({ citizenId, photoId: world.id('karin'), name: 'Mormor' })],
  ])('no photo %s comes into an answer', async (_what, symbol) => {
    const trying = write(await world.as('jonas'), citizenId, 'home', 'Her', { symbols: [symbol()] });
    await expect(trying).rejects.toBeInstanceOf(NotFound);
  });
  it.each(['mette', 'lone', 'vera', 'karin', 'freja', 'amina', 'dorte'])(
    '%s adds and removes none',
    async (handle) => {
      const visit = await world.as(handle);
      const bytes = await aPhoto();
      await expect(
        addOwnPhoto(visit, command(), { citizenId, name: 'x', bytes }, files),
      ).rejects.toBeInstanceOf(NotFound);
      const away = withdrawOwnPhoto(visit, command(), { citizenId, photoId, isWithdrawn: true });
      await expect(away).rejects.toBeInstanceOf(NotFound);
    },
  );
  it('what is no photo is refused', async () => {
    const bytes = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const refused = await addOwnPhoto(
      await world.as('jonas'),
      command(),
      { citizenId, name: 'x', bytes },
      files,
    );
    expect(refused).toEqual({ refused: 'photo.notAPicture', field: 'photo' });
  });
});

describe('one’s own pictures come first', () => {
  it.each(['mormor', 'Mormors', 'morm'])('"%s" finds the photo before the library', async (query) => {
    expect((await found('jonas', query))[0]).toBe(mormor);
  });
  it('nobody else finds it', async () => {
    for (const handle of ['mette', 'lone', 'karin'])
      expect(await found(handle, 'mormor')).not.toContain(mormor);
  });
  it('what he used lately comes first, and only to him', async () => {
    const plain = await found('mette', 'ud at spise');
    const last = plain.at(-1) ?? '';
    await write(await world.as('jonas'), citizenId, 'day', 'Ud', { symbols: [last] });
    expect((await found('jonas', 'ud at spise'))[0]).toBe(last);
    expect(await found('mette', 'ud at spise')).toEqual(plain);
    expect(await found('jonas', '')).toEqual(expect.arrayContaining([last, mormor, '1F3E0']));
    expect(await found('mette', '')).toEqual(['1F3E0']);
  });
  it('a photo that was removed is not offered, and stays where it is used', async () => {
    const jonas = await world.as('jonas');
    given(await withdrawOwnPhoto(jonas, command(), { citizenId, photoId, isWithdrawn: true }));
    expect(await found('jonas', 'mormor')).not.toContain(mormor);
    expect(await found('jonas', '')).not.toContain(mormor);
    expect(await pictureFor('jonas')).toBe(true);
    given(await withdrawOwnPhoto(jonas, command(), { citizenId, photoId, isWithdrawn: false }));
    expect(await found('jonas', 'mormor')).toContain(mormor);
  });
});
