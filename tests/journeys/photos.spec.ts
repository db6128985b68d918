import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from './harness.ts';
import { look, press } from './support/walking.ts';

async function preparationOf(page: Page): Promise<string> {
  return `/citizens/${await page.locator('body').getAttribute('data-person')}/preparation`;
}

/** Nothing but specks, which no picture format makes smaller. */
const speckled = (width: number, height: number) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });

/** What a telephone makes that was held on its side: more than 11 MB. */
const fromATelephone = () =>
  speckled(3000, 2200)
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 94, chromaSubsampling: '4:4:4' })
    .toBuffer();
/** 45 MB of a good camera. */
const fromACamera = () => speckled(4500, 3450).png({ compressionLevel: 0 }).toBuffer();

const megabyte = 1024 * 1024;
const field = (page: Page) => page.getByLabel('Tag et foto. Eller vælg et, du har.');
/** Chooses a file as from a disk: as bytes they would go through the test's own channel, which is slow. */
async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = test.info().outputPath(name);
  await writeFile(file, bytes);
  await field(page).setInputFiles(file);
}
const sizeOf = (page: Page, name: string | RegExp) =>
  page.getByAltText(name).evaluate(async (picture: HTMLImageElement) => {
    await picture.decode();
    return [picture.naturalWidth, picture.naturalHeight];
  });

test.describe('Photos as cameras make them (R-P5)', () => {
  test('12 and 45 MB are made small before they are sent, turned right, and kept', async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    const area = `${await preparationOf(jonas)}/areas/people`;
    test.slow();
    for (const [name, photo, shown, kept] of [
      ['foto.jpg', await fromATelephone(), [1502, 2048], [1173, 1600]],
      ['foto.png', await fromACamera(), [2048, 1570], [1600, 1227]],
    ] as const) {
      expect(photo.length).toBeGreaterThan((name === 'foto.jpg' ? 11 : 44) * megabyte);
      await jonas.goto(`${area}/photo`);
      await choose(jonas, name, photo);
      await expect(jonas.getByRole('status').filter({ hasText: 'Fotoet er klar.' })).toBeVisible();
      expect(await sizeOf(jonas, 'Dit billede')).toEqual(shown);
      if (name === 'foto.jpg') await look(jonas, 'photo-ready');
      const sent = jonas.waitForRequest((request) => request.method() === 'POST');
      await press(jonas, 'Gem foto');
      expect((await (await sent).sizes()).requestBodySize).toBeLessThan(4 * megabyte);
      expect(await sizeOf(jonas, /^Dit foto\./)).toEqual(kept);
    }
  });

  test('whoever does not wait until it is small sends it as it is', { tag: '@once' }, async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    const area = `${await preparationOf(jonas)}/areas/day`;
    await jonas.goto(`${area}/photo`);
    await jonas.evaluate(() => {
      globalThis.createImageBitmap = () => new Promise(() => undefined);
    });
    await choose(jonas, 'a.jpg', await fromATelephone());
    await expect(jonas.getByText('Vi gør fotoet klar.')).toBeVisible();
    await press(jonas, 'Gem foto');
    expect(await sizeOf(jonas, /^Dit foto\./)).toEqual([1173, 1600]);
  });

  test('one that this browser cannot read and that is over 50 MB gets its sentence at once', {
    tag: '@once',
  }, async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    await jonas.goto(`${await preparationOf(jonas)}/areas/money/photo`);
    await choose(jonas, 'film.jpg', Buffer.alloc(54 * megabyte, 1));
    await expect(jonas.getByText('Fotoet er for stort. Tag det igen, eller vælg et andet.')).toBeVisible();
    await expect(field(jonas)).toHaveValue('');
    await look(jonas, 'photo-too-large');
  });

  test('without JavaScript 45 MB are taken, and 54 MB lead back to the question', { tag: '@once' }, async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas', { javaScript: false });
    const place = `${await preparationOf(jonas)}/areas/leisure/photo`;
    const photo = await fromACamera();
    await jonas.goto(place);
    await choose(jonas, 'stor.png', Buffer.concat([photo, Buffer.alloc(10 * megabyte)]));
    await jonas.getByRole('button', { name: 'Gem foto' }).click();
    await expect(jonas.getByRole('alert')).toContainText(
      'Fotoet er for stort. Tag det igen, eller vælg et andet.',
    );
    await expect(jonas.getByRole('button', { name: 'Log ud' }).first()).toBeVisible();
    await choose(jonas, 'foto.png', photo);
    await jonas.getByRole('button', { name: 'Gem foto' }).click();
    await expect(jonas.getByAltText(/^Dit foto\./)).toBeVisible();
  });
});
