import sharp from 'sharp';
import { expect, test } from './harness.ts';
import { accessibilityFaults, sizeFaults } from './support/measures.ts';
import { withVoices } from './support/voices.ts';

const danish = [
  { lang: 'da-DK', local: false },
  { lang: 'en-GB', local: true },
  { lang: 'da_DK', local: true },
];

test.describe('Læs op', () => {
  test('reads one sentence at a time with a Danish voice of the device, and shows where it is', async ({
    solby,
  }) => {
    const page = await solby.browse();
    const voices = await withVoices(page, danish);
    await page.goto(`${solby.address}/ui/stairs-rising`);
    await page.getByRole('button', { name: 'Læs op' }).click();
    await expect.poll(() => voices.said()).toEqual(['Min trappe']);
    await voices.finishSentence();
    await expect.poll(() => voices.said()).toEqual(['Min trappe', 'Du har klaret 2 trin.']);
    await expect(page.locator('.reading')).toHaveText('Du har klaret 2 trin. Du er på trin 3.');
    expect(await page.evaluate(() => [...(CSS.highlights.get('reading') ?? [])].map(String))).toEqual([
      'Du har klaret 2 trin.',
    ]);
    await voices.finishSentence();
    await expect.poll(async () => (await voices.said()).at(-1)).toBe('Du er på trin 3.');
  });

  test('never begins by itself; a second press stops it', async ({ solby }) => {
    const page = await solby.browse();
    const voices = await withVoices(page, danish);
    await page.goto(`${solby.address}/ui/parts`);
    await page.waitForLoadState('networkidle');
    expect(await voices.said()).toEqual([]);
    await page.getByRole('button', { name: 'Læs op' }).click();
    await expect.poll(() => voices.said()).toHaveLength(1);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Læs op' })).toBeVisible();
    await expect(page.locator('.reading')).toHaveCount(0);
    expect(await voices.said()).toHaveLength(1);
  });

  test('reads what the person has written, and says "Læs op" again at the end', async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    const voices = await withVoices(jonas, danish);
    const person = await jonas.locator('body').getAttribute('data-person');
    await jonas.goto(`/citizens/${person}/preparation/areas/home`);
    await jonas.getByRole('link', { name: 'Skriv' }).click();
    await jonas.getByRole('textbox').fill('Jeg vil bo ved vandet. Med en hund.');
    await jonas.getByRole('button', { name: 'Læs op' }).click();
    await expect.poll(() => voices.said()).toEqual(['Mit hjem']);
    await voices.finishEverySentence();
    await expect(jonas.getByRole('button', { name: 'Læs op' })).toBeVisible();
    const said = await voices.said();
    expect(said).toContain('Jeg vil bo ved vandet.');
    expect(said.indexOf('Med en hund.')).toBe(said.indexOf('Jeg vil bo ved vandet.') + 1);
    expect(said.filter((sentence) => sentence.startsWith('sent away'))).toEqual([]);
  });

  test('reads a question over the page alone, and the page beneath falls silent', async ({ solby }) => {
    const page = await solby.browse();
    const voices = await withVoices(page, danish);
    await page.goto(`${solby.address}/ui/parts`);
    await page.getByRole('button', { name: 'Læs op' }).click();
    await expect.poll(() => voices.said()).toEqual(['Dele']);
    await page.getByRole('link', { name: 'Slet billedet' }).click();
    await expect(page.locator('.reading')).toHaveCount(0);
    await page.getByRole('dialog').getByRole('button', { name: 'Læs op' }).click();
    await expect.poll(() => voices.said()).toEqual(['Dele', 'Vil du slette billedet?']);
    await voices.finishSentence();
    await expect.poll(async () => (await voices.said()).at(-1)).toBe('Du kan få det igen i 30 dage.');
    await page.getByRole('link', { name: 'Luk' }).click();
    await expect(page.locator('.reading')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Læs op' })).toBeVisible();
    expect(await voices.said()).toHaveLength(3);
  });

  test('says so where the device has no Danish voice of its own', async ({ solby }) => {
    const page = await solby.browse();
    const voices = await withVoices(page, danish.slice(0, 2));
    await page.goto(`${solby.address}/ui/parts`);
    await page.getByRole('button', { name: 'Læs op' }).click();
    await expect(page.getByText('Der er ingen dansk stemme her.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Læs op' })).toBeVisible();
    expect(await voices.said()).toEqual([]);
  });
});

test.describe('A photo', () => {
  test('is shown before it is sent, and can be taken away again', async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    const person = await jonas.locator('body').getAttribute('data-person');
    await jonas.goto(`/citizens/${person}/preparation/areas/home/photo`);
    const field = jonas.getByLabel('Tag et foto. Eller vælg et, du har.');
    const buffer = await sharp({ create: { width: 80, height: 60, channels: 3, background: 'seagreen' } })
      .png()
      .toBuffer();
    await field.setInputFiles({ name: 'have.png', mimeType: 'image/png', buffer });
    const shown = jonas.getByAltText('Dit billede');
    await expect(shown).toBeVisible();
    await expect.poll(() => shown.evaluate((picture) => (picture as HTMLImageElement).naturalWidth)).toBe(80);
    await jonas.getByRole('button', { name: 'Fjern' }).click();
    await expect(shown).toHaveCount(0);
    await expect(field).toHaveValue('');
    await expect(field).toBeFocused();
  });

  test('that this browser cannot show is still chosen', async ({ solby }) => {
    const page = await solby.browse();
    await page.goto(`${solby.address}/ui/answer-cards`);
    const field = page.getByLabel('Vælg et billede');
    await field.setInputFiles({ name: 'have.heic', mimeType: 'image/heic', buffer: Buffer.from('ftypheic') });
    await expect(page.getByRole('button', { name: 'Fjern' })).toBeVisible();
    await expect(page.getByAltText('Dit billede')).toHaveCount(0);
    await expect(field).toHaveValue(/have\.heic$/);
  });
});

test.describe('A question over the page', () => {
  test('holds the keyboard until it is answered, and gives it back', async ({ solby }) => {
    const page = await solby.browse();
    await page.goto(`${solby.address}/ui/parts`);
    await page.getByRole('link', { name: 'Slet billedet' }).click();
    const question = page.getByRole('dialog', { name: 'Vil du slette billedet?' });
    await expect(question).toBeVisible();
    expect(await question.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    expect([...(await accessibilityFaults(page)), ...(await sizeFaults(page))]).toEqual([]);
    await page.getByRole('link', { name: 'Luk' }).click();
    await expect(question).toBeHidden();
    await expect(page.getByRole('link', { name: 'Slet billedet' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(question).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(question).toBeHidden();
  });

  test('opens and closes without JavaScript', async ({ solby }) => {
    const page = await solby.browse({ javaScript: false });
    await page.goto(`${solby.address}/ui/parts`);
    await page.getByRole('link', { name: 'Slet billedet' }).click();
    await expect(page.getByRole('heading', { name: 'Vil du slette billedet?' })).toBeVisible();
    await page.getByRole('link', { name: 'Luk' }).click();
    await expect(page.getByRole('heading', { name: 'Vil du slette billedet?' })).toBeHidden();
  });
});
