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

test.describe('A photo that is not saved (R-T5)', () => {
  const green = () =>
    sharp({ create: { width: 120, height: 80, channels: 3, background: 'seagreen' } })
      .png()
      .toBuffer();
  const unsaved = (page: Page) => page.getByText('Du har et foto, der ikke er gemt.');

  test('survives a refresh, Back and a crash, is told of, can be thrown away, and is asked about at sign-out', async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas');
    const area = `${await preparationOf(jonas)}/areas/leisure`;
    await jonas.goto(`${area}/photo`);
    await choose(jonas, 'have.png', await green());
    await expect(jonas.getByText('Fotoet er klar.')).toBeVisible();
    await jonas.reload();
    await expect(unsaved(jonas)).toBeVisible();
    expect(await sizeOf(jonas, 'Dit billede')).toEqual([120, 80]);
    await look(jonas, 'photo-unsaved');
    await jonas.goto('/help');
    await jonas.goBack();
    await expect(unsaved(jonas)).toBeVisible();
    await press(jonas, 'Tilbage');
    await expect(jonas.getByText('Dit foto er ikke gemt endnu.')).toBeVisible();
    await look(jonas, 'photo-waits');
    await press(jonas, 'Gå til dit foto');
    await jonas.getByRole('button', { name: 'Fjern' }).click();
    await expect(jonas.getByAltText('Dit billede')).toHaveCount(0);
    await jonas.goto(area);
    await expect(jonas.getByText('Dit foto er ikke gemt endnu.')).toBeHidden();
    await jonas.goto(`${area}/photo`);
    await expect(field(jonas)).toBeVisible();
    await expect(jonas.getByAltText('Dit billede')).toHaveCount(0);

    await choose(jonas, 'have.png', await green());
    await expect(jonas.getByText('Fotoet er klar.')).toBeVisible();
    const again = await jonas.context().newPage();
    await jonas.close();
    await again.goto(area);
    await again.getByRole('button', { name: 'Log ud', exact: true }).click();
    const question = again.getByRole('dialog', { name: 'Det er ikke gemt' });
    await question.getByText('Se det, der ikke er gemt', { exact: true }).click();
    await expect(unsaved(again)).toBeVisible();
    await press(again, 'Gem foto');
    expect(await sizeOf(again, /^Dit foto\./)).toEqual([120, 80]);
    await expect(again.getByText('Dit foto er ikke gemt endnu.')).toBeHidden();
    await again.goto(`${area}/photo`);
    await expect(field(again)).toBeVisible();
    await expect(again.getByAltText('Dit billede')).toHaveCount(0);
  });

  test('is forgotten when somebody signs out in spite of it', { tag: '@once' }, async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    await jonas.goto(`${await preparationOf(jonas)}/areas/home/photo`);
    await choose(jonas, 'have.png', await green());
    await expect(jonas.getByText('Fotoet er klar.')).toBeVisible();
    await jonas.getByRole('button', { name: 'Log ud', exact: true }).click();
    await jonas
      .getByRole('dialog', { name: 'Det er ikke gemt' })
      .getByRole('button', { name: 'Log ud' })
      .click();
    await jonas.waitForURL('**/demo');
    const left = () =>
      jonas.evaluate(async () => {
        const database = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open('mlmp-device');
          request.onsuccess = () => resolve(request.result);
        });
        // The sign-out takes all that pages keep here; then this has made the database anew.
        if (!database.objectStoreNames.contains('parts')) return 0;
        const keys = database.transaction('parts').objectStore('parts').getAllKeys();
        return new Promise<number>((resolve) => {
          keys.onsuccess = () => resolve(keys.result.length);
        });
      });
    await expect.poll(left).toBe(0);
  });

  test('on the dream board leads back to its tile, and among his own pictures too', { tag: '@once' }, async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas');
    const citizen = (await preparationOf(jonas)).replace('/preparation', '');
    await jonas.goto(`${citizen}/boards/dream-board/photo?place=7`);
    await choose(jonas, 'have.png', await green());
    await expect(jonas.getByText('Fotoet er klar.')).toBeVisible();
    await press(jonas, 'Tilbage');
    await press(jonas, 'Gå til dit foto');
    await expect(unsaved(jonas)).toBeVisible();
    await expect(jonas.locator('input[name=place]')).toHaveValue('7');
    await press(jonas, 'Gem foto');
    await expect(jonas.locator('#tile-7 img')).toBeVisible();
    await expect(jonas.getByText('Dit foto er ikke gemt endnu.')).toBeHidden();

    await jonas.goto(`${citizen}/pictures/new`);
    await choose(jonas, 'have.png', await green());
    await expect(jonas.getByText('Fotoet er klar.')).toBeVisible();
    await press(jonas, 'Tilbage');
    await press(jonas, 'Gå til dit foto');
    // A refused form comes back with the photo.
    await press(jonas, 'Gem');
    await expect(jonas.getByRole('alert')).toBeVisible();
    await expect(unsaved(jonas)).toBeVisible();
    await jonas.getByRole('textbox').fill('have');
    await press(jonas, 'Gem');
    await expect(jonas.getByText('Fotoet er gemt.')).toBeVisible();
    await expect(jonas.getByText('Dit foto er ikke gemt endnu.')).toBeHidden();
  });
});
