import { daysAfter, expect, expectAccessible, test } from './harness.ts';
import { choose, goHome, look, openPart, press } from './support/walking.ts';

test.describe('Home', () => {
  test('everybody is in the demo, one button each', async ({ solby, page }) => {
    await page.goto(`${solby.address}/demo`);
    for (const handle of [
      'jonas',
      'amina',
      'poul',
      'liv',
      'mette',
      'ali',
      'bodil',
      'susanne',
      'karin',
      'henrik',
      'lone',
      'erik',
      'freja',
      'tobias',
      'dorte',
      'niels',
      'gitte',
      'oskar',
    ]) {
      await expect(page.locator(`button[value=${handle}]`)).toBeVisible();
    }
    await expectAccessible(page);
    await page.goto(`${solby.address}/demo/clock`);
    await expectAccessible(page);
  });

  test('jonas sees the ring, one sentence and one button', async ({ solby }) => {
    const page = await solby.signIn('jonas');
    await expect(page.getByText('1. Forberedelse')).toBeVisible();
    await expect(page.locator('[aria-current=step]')).toContainText('Du er her');
    await expectAccessible(page);
  });

  test('jonas gets ready, and sees on the ring that a meeting is set and when (R-P1)', async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    const karin = await solby.signIn('karin');
    const mette = await solby.signIn('mette');
    await press(jonas, 'Kom i gang');
    await press(jonas, 'Kom i gang');
    await press(jonas, 'Jeg ved det ikke');
    await openPart(karin, 'Jonas Lund', 'Møde');
    await press(karin, /Indkald|Sæt dato/);
    await karin.getByLabel('Dato').fill(daysAfter(await solby.today(), 90));
    await karin.getByLabel('Klokkeslæt').fill('10:00');
    await karin.getByRole('textbox', { name: 'Sted' }).fill('Birkely, det store rum');
    await press(karin, 'Indkald');
    await goHome(jonas);
    const meeting = jonas.getByRole('link', { name: /2\. Møde/ });
    await expect(meeting.locator('.ring-day')).toHaveCount(0);
    await openPart(mette, 'Jonas Lund', 'Møde');
    await press(mette, 'Skriv, at borgeren kender datoen');
    await choose(mette, 'Billeder');
    await press(mette, 'Registrér');
    await goHome(jonas);
    await expect(jonas.getByText('Du er godt i gang.')).toBeVisible();
    const day = meeting.locator('.ring-day');
    await expect(day).toHaveText(/^\p{L}+ den \d+\. \p{L}+( \d{4})?$/u);
    // Seen, and not only read aloud.
    expect((await day.boundingBox())?.height).toBeGreaterThan(15);
    await look(jonas, '1-home-day-of-meeting');
  });

  test('karin sees her own citizens and nobody else’s', async ({ solby }) => {
    const page = await solby.signIn('karin');
    await expect(page.getByRole('rowheader')).toHaveText(['Amina Yusuf', 'Jonas Lund', 'Liv Dahl']);
    await expectAccessible(page);
  });
});
