import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from './harness.ts';
import { follow, look, press } from './support/walking.ts';

const aPhoto = () =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: '#C08A5A' } })
    .composite([
      {
        input: Buffer.from(
          '<svg width="640" height="480"><circle cx="320" cy="250" r="150" fill="#F5D7B5"/><circle cx="270" cy="230" r="16"/><circle cx="370" cy="230" r="16"/><path d="M260 310q60 50 120 0" fill="none" stroke="#000" stroke-width="10"/></svg>',
        ),
      },
    ])
    .jpeg()
    .toBuffer();

async function addMormor(jonas: Page): Promise<void> {
  await press(jonas, 'Tag et foto');
  await jonas.getByLabel('Hvad er det?').fill('Mormor');
  await press(jonas, 'Gem');
  await expect(jonas.getByRole('alert')).toContainText('Vælg et foto først.');
  await expect(jonas.getByLabel('Hvad er det?')).toHaveValue('Mormor');
  const photo = { name: 'mormor.jpg', mimeType: 'image/jpeg', buffer: await aPhoto() };
  await jonas.locator('input[type=file]').setInputFiles(photo);
  await press(jonas, 'Gem');
  await expect(jonas.getByText('Fotoet er gemt.')).toBeVisible();
}

for (const javaScript of [true, false]) {
  test(`jonas gives a photo a word, finds it by it, uses it, and shows it ${javaScript ? '' : '(no JavaScript)'}`, async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas', { javaScript });
    const about = new URL(
      String(await jonas.getByRole('link', { name: 'Min plan' }).getAttribute('href')),
      solby.address,
    ).pathname.replace('/plan', '');
    await jonas.goto(`${about}/preparation/areas/people/pictures`);
    await press(jonas, 'Mine billeder');
    await addMormor(jonas);
    if (javaScript) await look(jonas, 'my-pictures');

    await jonas.goto(`${about}/preparation/areas/people/pictures`);
    await jonas.getByLabel('Skriv et ord').fill('mormors');
    await press(jonas, 'Søg');
    const first = jonas.getByRole('group', { name: 'Billeder til ”mormors”' }).getByRole('checkbox').first();
    await expect(first).toHaveAccessibleName('Mormor');
    await first.check();
    if (javaScript) await look(jonas, 'my-pictures-found');
    await press(jonas, 'Brug de valgte');
    const chosen = jonas.getByRole('group', { name: 'Det har jeg valgt' });
    await expect(chosen.getByRole('checkbox', { name: 'Mormor' })).toBeChecked();
    await expectDrawn(jonas);

    const mette = await solby.signIn('mette', { javaScript });
    await mette.goto(`${about}/shared`);
    await expect(mette.getByText('Mormor')).toHaveCount(0);
    await jonas.goto(`${about}/preparation/areas/people/sharing`);
    await jonas.getByRole('checkbox', { name: /Mette/ }).check();
    await press(jonas, 'Gem, hvem der ser det');
    await mette.reload();
    await expect(mette.getByText('Mormor', { exact: true })).toBeVisible();
    await expectDrawn(mette);
    const src = String(await mette.locator('img[src*="/pictures/"]').getAttribute('src'));

    await jonas.goto(`${about}/preparation/areas/people/sharing`);
    await jonas.getByRole('checkbox', { name: /Mette/ }).uncheck();
    await press(jonas, 'Gem, hvem der ser det');
    expect((await mette.request.get(src)).status()).toBe(404);
    expect((await jonas.request.get(src)).status()).toBe(200);

    await jonas.goto(`${about}/pictures`);
    await press(jonas, 'Fjern: Mormor');
    await follow(jonas, jonas.getByRole('button', { name: 'Hent igen: Mormor' }));
    await expect(jonas.getByRole('button', { name: 'Fjern: Mormor' })).toBeVisible();
  });
}

for (const javaScript of [true, false]) {
  test(`jonas lays a photo of his own on his board, shows it, and has it on paper ${javaScript ? '' : '(no JavaScript)'}`, async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas', { javaScript });
    await press(jonas, 'Mine tavler');
    const boards = new URL(jonas.url()).pathname;
    await jonas.goto(`${boards}/dream-board/add?place=5`);
    await press(jonas, 'Mine billeder');
    await addMormor(jonas);

    await jonas.goto(`${boards}/dream-board/add?place=5`);
    await expect(jonas.getByRole('button', { name: 'Mormor' })).toBeVisible();
    await jonas.getByLabel('Skriv et ord').fill('mormors');
    await press(jonas, 'Søg');
    await expect(jonas.locator('button[name=symbol]').first()).toHaveText('Mormor');
    if (javaScript) await look(jonas, 'board-photo-found');
    await press(jonas, 'Mormor');
    await expect(jonas.locator('#place-5').getByRole('link', { name: /Mormor/ })).toBeVisible();
    await expectDrawn(jonas);
    if (javaScript) await look(jonas, 'board-with-photo');
    const paper = await jonas.request.get(`${boards}/dream-board/document`);
    expect(paper.headers()['content-type']).toBe('application/pdf');

    const mette = await solby.signIn('mette', { javaScript });
    const karin = await solby.signIn('karin', { javaScript });
    const src = String(await jonas.locator('img[src*="/pictures/"]').first().getAttribute('src'));
    expect((await mette.request.get(src)).status()).toBe(404);
    await press(jonas, 'Vis det til nogen');
    await jonas.getByRole('checkbox', { name: /Mette/ }).check();
    await press(jonas, 'Gem, hvem der ser det');
    await mette.goto(boards);
    await expect(mette.getByText('Mormor', { exact: true })).toBeVisible();
    await expectDrawn(mette);
    expect((await karin.request.get(src)).status()).toBe(404);
    await press(jonas, 'Skjul for alle');
    expect((await mette.request.get(src)).status()).toBe(404);
  });
}

/** Every own picture of the page has arrived. */
async function expectDrawn(page: Page): Promise<void> {
  const pictures = page.locator('img[src*="/pictures/"]');
  await expect(pictures.first()).toBeVisible();
  const src = String(await pictures.first().getAttribute('src'));
  const answer = await page.request.get(src);
  expect(answer.headers()['content-type']).toBe('image/webp');
  expect(answer.headers()['cache-control']).toBe('private, no-store');
}
