import type { Page } from '@playwright/test';
import { aBeep } from '../answer-files.ts';
import { expect, expectAccessible, test } from './harness.ts';
import { drawLines, secondsOf, talk, withMicrophone } from './support/answering.ts';
import { look, press } from './support/walking.ts';

test.use({ launchOptions: withMicrophone });

async function preparationOf(page: Page): Promise<string> {
  return `/citizens/${await page.locator('body').getAttribute('data-person')}/preparation`;
}

const isTablet = (page: Page): boolean => (page.viewportSize()?.width ?? 0) > 600;

test.describe('Answer forms (R-P5)', () => {
  test('with symbols, drawing and voice only: not one typed letter', async ({ solby }) => {
    test.slow();
    const jonas = await solby.signIn('jonas');
    const mette = await solby.signIn('mette');
    const place = await preparationOf(jonas);
    const keys: string[] = [];
    await jonas.exposeFunction('keyPressed', (key: string) => keys.push(key));
    await jonas.addInitScript(() =>
      addEventListener(
        'keydown',
        ({ key }) => (window as unknown as { keyPressed(key: string): void }).keyPressed(key),
        true,
      ),
    );

    await jonas.goto(`${place}/areas/home`);
    for (const name of ['Vælg billede', 'Skriv', 'Tegn', 'Tal']) {
      const card = jonas.locator('.prep-way', { hasText: name });
      expect((await card.boundingBox())?.height, name).toBeGreaterThanOrEqual(130);
    }
    await look(jonas, 'area-with-four-ways');
    await jonas.getByRole('link', { name: 'Vælg billede' }).click();
    await jonas.getByRole('checkbox', { name: 'hund' }).check();
    await expect(jonas.getByText('Gemt', { exact: true })).toBeVisible();

    await press(jonas, 'Tegn');
    const save = await jonas.getByRole('button', { name: 'Gem tegning' }).boundingBox();
    // On a tablet nobody has to look for it below the paper.
    if (isTablet(jonas)) expect((save?.y ?? 0) + (save?.height ?? 0)).toBeLessThan(1180);
    await jonas.getByRole('radio', { name: 'Blå' }).check();
    await jonas.getByRole('radio', { name: 'Tyk' }).check();
    await drawLines(jonas, 3);
    await expect(jonas.getByRole('img', { name: 'Din tegning. Den har 3 streger.' })).toBeVisible();
    await jonas.getByRole('radio', { name: 'Rød' }).check();
    await jonas.getByRole('radio', { name: 'Tynd' }).check();
    await drawLines(jonas, 1, 0.7);
    await look(jonas, 'draw');
    await press(jonas, 'Gem tegning');
    await expect(jonas.getByRole('img', { name: 'Din tegning. Mit hjem' })).toBeVisible();

    await press(jonas, 'Tal');
    await look(jonas, 'talk-ready');
    await talk(jonas, 3000);
    expect(await secondsOf(jonas, 'Hør, hvad du har sagt')).toBeGreaterThan(0.1);
    await look(jonas, 'talk-recorded');
    await press(jonas, 'Gem optagelse');
    expect(await secondsOf(jonas, 'Din optagelse. Mit hjem')).toBeGreaterThan(0.1);
    // One large button hears it and stops it.
    const hear = jonas.getByRole('button', { name: /^Hør\s+Din optagelse/ });
    expect((await hear.boundingBox())?.height).toBeGreaterThanOrEqual(56);
    await hear.click();
    await jonas.getByRole('button', { name: /^Stop\s+Din optagelse/ }).click();
    await expect(hear).toBeVisible();
    await look(jonas, 'area-answered');

    await press(jonas, 'Videre');
    await press(jonas, 'Tal');
    await talk(jonas, 1500);
    await press(jonas, 'Gem optagelse');
    await press(jonas, 'Videre');
    await press(jonas, 'Tegn');
    await drawLines(jonas, 2);
    await press(jonas, 'Gem tegning');
    await press(jonas, 'Gem og stop');
    await expect(
      jonas.getByRole('link', { name: /Mine mennesker Du har svaret Kun du ser det/ }),
    ).toBeVisible();

    // At the end he is told what is left, and led to it; he need not.
    await jonas.goto(`${place}/last`);
    await expect(jonas.getByRole('heading', { name: 'Du er nået til enden' })).toBeVisible();
    await expect(jonas.getByText(/^Der er \d spørgsmål, du ikke har svaret på\.$/)).toBeVisible();
    await expect(jonas.getByRole('main').getByRole('link', { name: /^Mit hjem/ })).toHaveCount(0);
    await look(jonas, 'last-with-left');
    await press(jonas, /^Noget mere/);
    await expect(jonas.getByRole('heading', { level: 1, name: 'Noget mere' })).toBeVisible();

    // Not a byte before he shows it (R-P6).
    await jonas.goto(`${place}/areas/home`);
    const [drawing, recording] = await Promise.all([
      jonas.getByRole('img', { name: 'Din tegning. Mit hjem' }).getAttribute('src'),
      jonas.getByLabel('Din optagelse. Mit hjem').getAttribute('src'),
    ]);
    for (const address of [drawing, recording]) {
      expect((await jonas.request.get(address ?? '')).status()).toBe(200);
      expect((await mette.request.get(address ?? '')).status()).toBe(404);
    }
    await press(jonas, 'Vis det til nogen');
    await look(jonas, 'share-drawing-and-voice');
    await jonas.getByRole('checkbox', { name: 'Mette Friis' }).check();
    await press(jonas, 'Gem, hvem der ser det');
    await expect(jonas.getByRole('status')).toContainText('Mette ser det nu.');

    // Where he picks what she may see, he sees what it is without reading (R-P6, R-W6).
    await jonas.goto(`${place}/sharing`);
    await jonas.getByRole('link', { name: /Mette Friis/ }).click();
    const small = jonas.getByRole('img', { name: 'Din tegning. Mit hjem' });
    await small.scrollIntoViewIfNeeded();
    await expect
      .poll(() => small.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(200);
    await expect(jonas.getByRole('checkbox', { name: /^Mit hjem .*Optagelse/ })).toBeChecked();
    await expect(jonas.getByRole('checkbox', { name: /^Mine mennesker .*Din tegning/ })).not.toBeChecked();
    await look(jonas, 'share-with-one');

    await mette.goto(place.replace('/preparation', '/shared'));
    const shown = mette.getByRole('figure').getByRole('img', { name: 'Tegning fra Jonas' });
    await expect(shown).toHaveCount(1);
    // The paper that is empty is left out: 800 would be all of it.
    await expect
      .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth * image.naturalHeight))
      .toBeLessThan(800 * 800);
    await expect(mette.getByRole('figure').getByText('Jonas har selv lavet det').first()).toBeVisible();
    expect(await secondsOf(mette, 'Optagelse fra Jonas')).toBeGreaterThan(0.1);
    await look(mette, 'shared-drawing-and-voice');
    expect((await mette.request.get(drawing ?? '')).status()).toBe(404);
    expect(keys).toEqual([]);
  });

  test('the whole paper and the way back are in sight, whatever the screen', { tag: '@once' }, async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas');
    for (const size of [
      { width: 1024, height: 768 },
      { width: 820, height: 1180 },
      { width: 390, height: 844 },
    ]) {
      await jonas.setViewportSize(size);
      await jonas.goto(`${await preparationOf(jonas)}/areas/day/draw`);
      const main = jonas.getByRole('main');
      for (const [what, name] of [
        [main.locator('.draw-paper'), 'paper'],
        [main.getByRole('link', { name: 'Tilbage' }), 'way back'],
        [main.getByRole('button', { name: 'Gem tegning' }), 'save'],
        [main.getByRole('button', { name: 'Fortryd' }), 'undo'],
      ] as const) {
        const box = await what.boundingBox();
        const place = `${name} at ${size.width} × ${size.height}`;
        expect((box?.y ?? 0) + (box?.height ?? size.height), place).toBeLessThanOrEqual(size.height);
      }
      const paper = await main.locator('.draw-paper').boundingBox();
      expect(paper?.width, `paper at ${size.width}`).toBeGreaterThan(280);
      await look(jonas, `draw-${size.width}`);
    }
  });

  test('what is drawn and not saved survives a refresh, Back and a crash; undo brings all of it back', async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas');
    const draw = `${await preparationOf(jonas)}/areas/leisure/draw`;
    const paper = (name: string) => jonas.getByRole('img', { name });
    await jonas.goto(draw);
    await drawLines(jonas, 2);
    await jonas.reload();
    await expect(paper('Den har 2 streger.')).toBeVisible();
    await expect(jonas.getByText('Det er ikke gemt endnu.')).toBeVisible();
    await jonas.getByRole('button', { name: 'Start forfra' }).click();
    await expect(paper('Der er ingen streger.')).toBeVisible();
    await jonas.goto('/help');
    await jonas.goBack();
    await jonas.getByRole('button', { name: 'Fortryd' }).click();
    await expect(paper('Den har 2 streger.')).toBeVisible();
    await jonas.keyboard.press('Control+z');
    await expect(paper('Den har 1 streg.')).toBeVisible();
    // Whoever goes back to the question is told what lies there, and led to it (R-T5).
    await press(jonas, 'Tilbage');
    await expect(jonas.getByText('Din tegning er ikke gemt endnu.')).toBeVisible();
    await expect(jonas.getByText('Din optagelse er ikke gemt endnu.')).toBeHidden();
    await look(jonas, 'drawing-waits');
    await press(jonas, 'Gå til din tegning');
    await expect(paper('Den har 1 streg.')).toBeVisible();

    const again = await jonas.context().newPage();
    await jonas.close();
    await again.goto(draw);
    await expect(again.getByRole('img', { name: 'Den har 1 streg.' })).toBeVisible();
    // Somebody who signs out with it is asked first.
    await again.getByRole('button', { name: 'Log ud', exact: true }).click();
    const question = again.getByRole('dialog', { name: 'Det er ikke gemt' });
    await expect(question).toBeVisible();
    await question.getByText('Se det, der ikke er gemt', { exact: true }).click();
    await again.getByRole('button', { name: 'Gem tegning' }).click();
    await expect(again.getByRole('img', { name: 'Din tegning. Min fritid' })).toBeVisible();
    await expect(again.getByText('Din tegning er ikke gemt endnu.')).toBeHidden();
    await again.getByRole('button', { name: 'Log ud', exact: true }).click();
    await again.waitForURL('**/demo');
  });

  test('drawing on keeps one drawing; a new one can be gone back on', { tag: '@once' }, async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    const area = `${await preparationOf(jonas)}/areas/money`;
    await jonas.goto(`${area}/draw`);
    await drawLines(jonas, 1);
    await press(jonas, 'Gem tegning');
    await press(jonas, 'Tegn');
    await expect(jonas.getByRole('img', { name: 'Den har 1 streg.' })).toBeVisible();
    await drawLines(jonas, 1, 0.5);
    await press(jonas, 'Gem tegning');
    await expect(jonas.getByText('Det har du fjernet')).toHaveCount(0);
    await press(jonas, 'Tegn');
    await jonas.getByRole('button', { name: 'Start forfra' }).click();
    await drawLines(jonas, 1, 0.6);
    await press(jonas, 'Gem tegning');
    await press(jonas, 'Hent igen Tegning');
    await press(jonas, 'Tegn');
    await expect(jonas.getByRole('img', { name: 'Den har 2 streger.' })).toBeVisible();
    await jonas.goto(area);
    await press(jonas, 'Fjern tegning');
    await expect(jonas.getByRole('button', { name: 'Hent igen Tegning' })).toHaveCount(2);
    await expectAccessible(jonas);
  });

  test('a drawing of 200,000 points gets a sentence and stays where it was made', { tag: '@once' }, async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas');
    const draw = `${await preparationOf(jonas)}/areas/day/draw`;
    await jonas.goto(draw);
    await drawLines(jonas, 1);
    await jonas.waitForTimeout(300);
    await jonas.evaluate(async () => {
      const points = Array.from({ length: 400_000 }, (_one, at) => (at * 37) % 10_000);
      const stroke = { colour: 'green', width: 'thin', pen: false };
      const strokes = Array.from({ length: 100 }, (_one, at) => ({
        ...stroke,
        points: points.slice(at * 4000, (at + 1) * 4000),
      }));
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('mlmp-device');
        request.onsuccess = () => resolve(request.result);
      });
      const owner = `${document.body.dataset.person}|${location.pathname}`;
      await new Promise((resolve) => {
        const change = database.transaction('parts', 'readwrite');
        change.objectStore('parts').put({ strokes, cleared: [] }, [owner, 'drawing', 0]);
        change.oncomplete = resolve;
      });
    });
    await jonas.reload();
    await expect(jonas.getByRole('img', { name: 'Den har 100 streger.' })).toBeVisible();
    await press(jonas, 'Gem tegning');
    await expect(jonas.getByRole('alert')).toContainText('Tegningen fylder for meget.');
    await expect(jonas.getByRole('img', { name: 'Den har 100 streger.' })).toBeVisible();
    await jonas.goto(draw);
    await expect(jonas.getByRole('img', { name: 'Den har 100 streger.' })).toBeVisible();
    await jonas.getByRole('button', { name: 'Fortryd' }).click();
    await expect(jonas.getByRole('img', { name: 'Den har 99 streger.' })).toBeVisible();
  });

  test('a battery that dies takes nothing: the recording is there when he comes back', {
    tag: '@once',
  }, async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    const area = `${await preparationOf(jonas)}/areas/people`;
    await jonas.goto(`${area}/talk`);
    await jonas.getByRole('button', { name: 'Optag', exact: true }).click();
    await expect(jonas.getByText('0:02 af 10 minutter')).toBeVisible();
    await expectAccessible(jonas);
    const again = await jonas.context().newPage();
    await jonas.close();
    await again.goto(area);
    await expect(again.getByText('Din optagelse er ikke gemt endnu.')).toBeVisible();
    await press(again, 'Gå til din optagelse');
    await expect(again.getByText('Du har en optagelse, der ikke er gemt.')).toBeVisible();
    expect(await secondsOf(again, 'Hør, hvad du har sagt')).toBeGreaterThan(0.1);

    await again.getByRole('button', { name: 'Optag igen' }).click();
    await talk(again, 1200);
    await again.getByRole('button', { name: 'Hent den forrige' }).click();
    await press(again, 'Gem optagelse');
    expect(await secondsOf(again, 'Din optagelse. Mine mennesker')).toBeGreaterThan(0.1);
    await press(again, 'Tal');
    await expect(again.getByText('Tryk på Optag, når du er klar.')).toBeVisible();
    await talk(again, 1200);
    await press(again, 'Gem optagelse');
    await press(again, 'Hent igen Optagelse');
    await expect(again.getByRole('button', { name: 'Fjern lyden' })).toBeVisible();
  });

  test('without a microphone, or without a yes to it, there is a sentence and a file instead', {
    tag: '@once',
  }, async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    const talking = `${await preparationOf(jonas)}/areas/free/talk`;
    for (const [fault, sentence] of [
      ['NotAllowedError', 'Vi må ikke bruge mikrofonen her.'],
      ['NotFoundError', 'Vi kan ikke finde en mikrofon.'],
    ] as const) {
      await jonas.goto(talking);
      await jonas.evaluate((name) => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name));
      }, fault);
      await jonas.getByRole('button', { name: 'Optag', exact: true }).click();
      await expect(jonas.getByText(sentence)).toBeVisible();
      const how = jonas.getByRole('heading', { name: 'Sådan siger du ja' });
      await expect(how).toBeVisible({ visible: fault === 'NotAllowedError' });
      await expect(jonas.getByLabel('Optag din stemme. Eller vælg en fil med lyd.')).toBeVisible();
      await expectAccessible(jonas);
    }
    await jonas
      .getByLabel('Optag din stemme. Eller vælg en fil med lyd.')
      .setInputFiles({ name: 'stemme.wav', mimeType: 'audio/wav', buffer: aBeep() });
    await press(jonas, 'Gem optagelse');
    await expect(jonas.getByLabel('Din optagelse. Noget mere')).toBeVisible();
  });

  test('where nothing can be recorded, talking is not offered; a microphone that comes brings it back', {
    tag: '@once',
  }, async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    const area = `${await preparationOf(jonas)}/areas/free`;
    const way = jonas.getByRole('button', { name: 'Tal', exact: true });
    await jonas.goto(area);
    await expect(way).toBeVisible();
    await jonas.addInitScript(() => {
      const devices = navigator.mediaDevices;
      const real = devices.enumerateDevices.bind(devices);
      let isThere = false;
      devices.enumerateDevices = async () => (isThere ? real() : []);
      addEventListener('plug-in', () => {
        isThere = true;
        devices.dispatchEvent(new Event('devicechange'));
      });
    });
    await jonas.goto(area);
    await expect(way).toBeHidden();
    await expect(jonas.getByRole('button', { name: 'Tegn', exact: true })).toBeVisible();
    await expectAccessible(jonas);
    await jonas.evaluate(() => dispatchEvent(new Event('plug-in')));
    await expect(way).toBeVisible();
    await jonas.addInitScript(() => Reflect.deleteProperty(globalThis, 'MediaRecorder'));
    await jonas.goto(area);
    await expect(way).toBeHidden();
  });

  test('without JavaScript: a sentence and the photo for drawing, a file for talking', async ({ solby }) => {
    const jonas = await solby.signIn('jonas', { javaScript: false });
    const area = `${await preparationOf(jonas)}/areas/home`;
    await jonas.goto(area);
    await jonas.getByRole('button', { name: 'Tegn' }).click();
    await expect(jonas.getByText('Tegn på papir. Tag så et foto af det.')).toBeVisible();
    await expect(jonas.getByRole('button', { name: 'Gem tegning' })).toHaveCount(0);
    await jonas.getByRole('link', { name: 'Tag et foto' }).click();
    await jonas.getByRole('link', { name: 'Tilbage' }).click();
    await jonas.getByRole('button', { name: 'Tal' }).click();
    const field = jonas.getByLabel('Optag din stemme. Eller vælg en fil med lyd.');
    await jonas.getByRole('button', { name: 'Gem optagelse' }).click();
    await expect(jonas.getByRole('alert')).toContainText('Optag noget først.');
    await field.setInputFiles({ name: 'film.webm', mimeType: 'audio/webm', buffer: Buffer.from('no sound') });
    await jonas.getByRole('button', { name: 'Gem optagelse' }).click();
    await expect(jonas.getByRole('alert')).toContainText('Vi kan ikke høre noget i filen.');
    await field.setInputFiles({ name: 'stemme', mimeType: 'text/plain', buffer: aBeep() });
    await jonas.getByRole('button', { name: 'Gem optagelse' }).click();
    await expect(jonas.getByLabel('Din optagelse. Mit hjem')).toBeVisible();
    await expect(jonas.getByRole('button', { name: /^Hør/ })).toBeHidden();
  });
});
