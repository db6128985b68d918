import type { Page } from '@playwright/test';
import { aLargePack, aPack, aZip } from '../symbol-packs.ts';
import { expect, test } from './harness.ts';
import { follow, look, press } from './support/walking.ts';

const zip = (buffer: Uint8Array) => ({
  name: 'pakke.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(buffer),
});

async function addPack(dorte: Page, looking: boolean): Promise<void> {
  await press(dorte, 'Symbolpakker');
  await press(dorte, 'Tilføj en pakke');
  await dorte.getByLabel('Navn').fill('Steder i Solby');
  const outside = aZip([{ name: '../../etc/passwd', content: 'x' }]);
  await dorte.getByLabel('Pakken (en ZIP-fil)').setInputFiles(zip(outside));
  await press(dorte, 'Send pakken');
  await expect(dorte.getByRole('alert')).toContainText('Sæt kryds');
  await dorte.getByRole('checkbox').check();
  await dorte.getByLabel('Pakken (en ZIP-fil)').setInputFiles(zip(outside));
  await press(dorte, 'Send pakken');
  await expect(dorte.getByRole('alert')).toContainText(
    'Filen ”../../etc/passwd” har et navn, der ikke er tilladt.',
  );
  await expect(dorte.getByLabel('Navn')).toHaveValue('Steder i Solby');
  await expect(dorte.getByRole('checkbox')).toBeChecked();
  // axe needs JavaScript.
  if (looking) await look(dorte, 'new-symbol-pack-refused');
  await dorte.getByLabel('Pakken (en ZIP-fil)').setInputFiles(zip(await aPack()));
  await press(dorte, 'Send pakken');
  await expect(dorte.getByRole('status')).toContainText('Pakken ”Steder i Solby” er tilføjet.');
}

for (const javaScript of [true, false]) {
  test(`dorte adds a pack, jonas uses it, dorte switches it off, and what is used stays ${javaScript ? '' : '(no JavaScript)'}`, async ({
    solby,
  }) => {
    const dorte = await solby.signIn('dorte', { javaScript });
    await addPack(dorte, javaScript);
    if (javaScript) await look(dorte, 'symbol-packs');

    const jonas = await solby.signIn('jonas', { javaScript });
    const plan = String(await jonas.getByRole('link', { name: 'Min plan' }).getAttribute('href'));
    const about = new URL(plan, solby.address).pathname.replace('/plan', '');
    await jonas.goto(`${about}/preparation/areas/people/pictures`);
    await jonas.getByLabel('Skriv et ord').fill('klubben');
    await press(jonas, 'Søg');
    const first = jonas.getByRole('group', { name: 'Billeder til ”klubben”' }).getByRole('checkbox').first();
    await expect(first).toHaveAccessibleName('Klub Ravnen');
    await first.check();
    if (javaScript) await look(jonas, 'symbol-pack-found');
    await press(jonas, 'Brug de valgte');
    const src = await expectChosen(jonas);
    await press(jonas, /^Gem/);

    await jonas.goto('/about');
    await expect(jonas.getByRole('main')).toContainText(
      'Steder i Solby: CC0. Solby Tegnestue (CC BY-SA 4.0)',
    );
    if (javaScript) await look(jonas, 'about-symbol-packs');

    const found = `/api/symbols?q=${encodeURIComponent('fritidsklub')}`;
    const ofPack = { label: 'Klub Ravnen', set: 'Steder i Solby', emoji: null };
    expect((await (await jonas.request.get(found)).json())[0]).toMatchObject(ofPack);
    const gitte = await solby.signIn('gitte', { javaScript });
    for (const request of [gitte.request, (await solby.browse()).request]) {
      const answer = await request.get(found);
      expect(answer.status()).toBe(200);
      expect(await answer.text()).not.toContain('Ravnen');
      const picture = await request.get(src, { maxRedirects: 0 });
      expect(picture.headers()['content-type']).not.toContain('image');
    }

    await press(dorte, 'Sluk: Steder i Solby');
    await expect(dorte.getByRole('button', { name: 'Tænd: Steder i Solby' })).toBeVisible();
    expect(await (await jonas.request.get(found)).text()).not.toContain('Ravnen');
    await jonas.goto(`${about}/preparation/areas/people`);
    await expectChosen(jonas);
  });
}

async function expectChosen(page: Page): Promise<string> {
  const picture = page.locator('img[src^="/symbol-packs/"]').first();
  await expect(picture).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Klub Ravnen' })).toBeChecked();
  const src = String(await picture.getAttribute('src'));
  const answer = await page.request.get(src);
  expect(answer.headers()['content-type']).toBe('image/webp');
  expect(answer.headers()['cache-control']).toContain('private');
  return src;
}

test('dorte sends a large pack, is answered at once and signs out; it is drawn without her, and then jonas finds it', async ({
  solby,
}) => {
  test.setTimeout(300_000);
  const dorte = await solby.signIn('dorte');
  await press(dorte, 'Symbolpakker');
  await press(dorte, 'Tilføj en pakke');
  await dorte.getByLabel('Navn').fill('Tal i Solby');
  await dorte.getByRole('checkbox').check();
  await dorte.getByLabel('Pakken (en ZIP-fil)').setInputFiles(zip(aLargePack(200)));
  await press(dorte, 'Send pakken');
  await expect(dorte.getByRole('status')).toContainText('Pakken ”Tal i Solby” er modtaget.');
  const row = dorte.getByRole('row', { name: /Tal i Solby/ });
  await expect(row).toContainText('Tegnes');
  await expect(row).toContainText(/\d+ af 200 er tegnet/);
  await look(dorte, 'symbol-packs-drawing');
  await follow(dorte, dorte.getByRole('button', { name: 'Log ud' }));

  const again = await solby.signIn('dorte');
  await press(again, 'Symbolpakker');
  const lookAgain = again.getByRole('link', { name: 'Se, hvor langt vi er nu' });
  await expect(async () => {
    if ((await lookAgain.count()) > 0) await follow(again, lookAgain);
    expect(await lookAgain.count()).toBe(0);
  }).toPass({ timeout: 200_000, intervals: [1_000] });
  await expect(again.getByRole('button', { name: 'Sluk: Tal i Solby' })).toBeVisible();
  const jonas = await solby.signIn('jonas');
  const found = `/api/symbols?q=${encodeURIComponent('billede 7')}`;
  expect((await (await jonas.request.get(found)).json())[0]).toMatchObject({
    label: 'billede 7',
    set: 'Tal i Solby',
  });
});
