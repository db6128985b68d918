import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SeededDemo, seedDemoOn } from '../../../../tests/seeded-demo.ts';
import type { Visit } from '../../../database/visit.ts';
import type { FileHash } from '../../../outside/files.ts';
import { seePictures } from '../../dream-board/use-cases/see-picture.ts';
import { seeShownPictures } from '../../dream-board/use-cases/see-shown.ts';
import { seeSharedWithMe } from '../../preparation/public.ts';
import { seeOwnPhotos, seePhotoSymbol } from '../../symbols/use-cases/own-photos.ts';
import { aminasPictures } from './aminas-pictures.ts';
import { poulsPictures } from './own-pictures.ts';

let seeded: SeededDemo;
beforeAll(async () => {
  seeded = await seedDemoOn('2026-03-04');
});
afterAll(() => seeded.stop());

const see = async <T>(handle: string, citizen: string, look: (visit: Visit, id: string) => Promise<T>) =>
  look(await seeded.as(handle), seeded.id(citizen));

describe('what was made in pictures', () => {
  const shownOf = async (citizen: string, handle: string) =>
    Object.fromEntries(
      (await see(handle, citizen, seeShownPictures)).pictures.map(({ name, content }) => [
        name,
        content.cards,
      ]),
    );

  it('jonas has made nothing yet', async () => {
    expect(await see('jonas', 'jonas', seePictures)).toEqual([]);
    expect(await see('jonas', 'jonas', seeOwnPhotos)).toEqual([]);
  });

  it('amina shows her board and her strengths to ali and karin, her mat to ali', async () => {
    const shown = await shownOf('amina', 'ali');
    expect(Object.keys(shown)).toEqual(['dream-board', 'mat', 'strengths']);
    expect(shown['dream-board']?.find(({ place }) => place === '5')?.words).toBe('Gå på grafisk skole');
    expect(shown.mat).toHaveLength(8);
    expect(shown.strengths).toHaveLength(aminasPictures.strengths.length);
    expect(Object.keys(await shownOf('amina', 'karin'))).toEqual(['dream-board', 'strengths']);
  });

  it('pixel is a photo of her drawing, and ali sees it on the board', async () => {
    const [pixel] = await see('amina', 'amina', seeOwnPhotos);
    expect(pixel?.name).toBe('Pixel');
    const photo = await see('ali', 'amina', (visit, id) =>
      seePhotoSymbol(visit, id, pixel?.id ?? '', seeded.files),
    );
    expect(photo.byteLength).toBeGreaterThan(1000);
  });

  it('ali hears and sees what she recorded and drew', async () => {
    const { items } = await see('ali', 'amina', seeSharedWithMe);
    const leisure = items.find(({ area }) => area === 'leisure');
    const { drawing, recording } = leisure?.answer ?? {};
    for (const hash of [drawing, recording])
      expect((await seeded.files.get(hash as FileHash))?.byteLength).toBeGreaterThan(5000);
  });

  it('poul shows his board to ali and henrik', async () => {
    expect(Object.keys(await shownOf('poul', 'ali'))).toEqual(['dream-board', 'strengths']);
    expect((await shownOf('poul', 'henrik'))['dream-board']).toHaveLength(poulsPictures.board.length);
  });
});
