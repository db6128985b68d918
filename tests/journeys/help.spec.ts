import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';
import { sizeFaults } from './support/measures.ts';
import { follow, look, press } from './support/walking.ts';

const toHelp = (page: Page) => follow(page, page.getByRole('banner').getByRole('link', { name: 'Hjælp' }));

test.describe('Help', () => {
  for (const javaScript of [true, false]) {
    test(`says what this screen is for and leads back, ${javaScript ? 'with' : 'without'} JavaScript`, async ({
      solby,
    }) => {
      const jonas = await solby.signIn('jonas', { javaScript });
      const person = await jonas.locator('body').getAttribute('data-person');
      const place = `/citizens/${person}/preparation/areas/home`;
      await jonas.goto(place);
      await toHelp(jonas);
      await expect(jonas.getByText('Her svarer du på et spørgsmål.')).toBeVisible();
      await expect(jonas.getByRole('link', { name: 'Ring til Mette' })).toHaveAttribute(
        'href',
        'tel:00000001',
      );
      await expect(jonas.getByRole('link', { name: 'Send en sms til Mette' })).toHaveAttribute(
        'href',
        'sms:00000001',
      );
      await expect(jonas.getByRole('link', { name: 'Skriv til Mette' })).toHaveAttribute(
        'href',
        'mailto:mette@solby.example',
      );
      expect(await sizeFaults(jonas)).toEqual([]);
      if (javaScript) await look(jonas, 'help');
      await press(jonas, 'Tilbage til siden');
      expect(new URL(jonas.url()).pathname).toBe(place);
    });
  }

  for (const [who, citizen, sentence] of [
    ['mette', 'jonas', 'Svarene ser du kun, hvis borgeren viser dem.'],
    ['lone', 'jonas', 'Svarene ser du kun, hvis borgeren viser dem.'],
  ] as const) {
    test(`tells ${who} what the screen is for, in the same place on every page, and leads back`, async ({
      solby,
    }) => {
      const theirs = await solby.signIn(citizen);
      const person = await theirs.locator('body').getAttribute('data-person');
      const page = await solby.signIn(who, { javaScript: who === 'mette' });
      const place = `/citizens/${person}/preparation`;
      await page.goto(place);
      await toHelp(page);
      await expect(page.getByRole('heading', { name: 'Det er siden til' })).toBeVisible();
      await expect(page.getByText(sentence)).toBeVisible();
      if (who === 'mette') await look(page, 'help-staff');
      await press(page, 'Tilbage til siden');
      expect(new URL(page.url()).pathname).toBe(place);
    });
  }

  test('the administrator finds help and the way back on every page', { tag: '@once' }, async ({ solby }) => {
    const dorte = await solby.signIn('dorte');
    const first = new URL(dorte.url()).pathname;
    for (const [link, sentence] of [
      ['Medarbejdere', 'Her ser du, hvordan de ansatte kan nås.'],
      ['Symbolpakker', 'Her er kommunens egne billeder.'],
    ] as const) {
      await press(dorte, link);
      await toHelp(dorte);
      await expect(dorte.getByText(sentence)).toBeVisible();
      await press(dorte, 'Tilbage til siden');
      await follow(dorte, dorte.getByRole('banner').getByRole('link', { name: 'Forside' }));
      expect(new URL(dorte.url()).pathname).toBe(first);
    }
  });

  test('says whom else to ask where there is no contact person; nobody at all before login', {
    tag: '@once',
  }, async ({ solby }) => {
    const oskar = await solby.signIn('oskar');
    await toHelp(oskar);
    await expect(oskar.getByText('Ringen viser, hvor du er i din plan.')).toBeVisible();
    await expect(oskar.getByText('fra kommunen')).toBeVisible();
    await expect(oskar.getByRole('link', { name: 'Ring til Gitte' })).toBeVisible();
    const anybody = await solby.browse();
    await anybody.goto(`${solby.address}/help`);
    await expect(anybody.getByText('Du kan også ringe til din kommune.')).toBeVisible();
    await look(anybody, 'help-before-login');
  });

  test('the administrator keeps the numbers; what cannot be dialled is refused in a sentence', {
    tag: '@once',
  }, async ({ solby }) => {
    const dorte = await solby.signIn('dorte');
    await press(dorte, 'Medarbejdere');
    await look(dorte, 'staff-contacts');
    const form = await dorte.getByRole('link', { name: 'Ret: Mette Friis' }).getAttribute('href');
    await press(dorte, 'Ret: Mette Friis');
    await dorte.getByLabel('Arbejdstelefon').fill('ring bare');
    await press(dorte, 'Gem');
    await expect(dorte.getByLabel('Arbejdstelefon')).toHaveValue('ring bare');
    await expect(dorte.getByText('Skriv et telefonnummer med 8 til 15 cifre').first()).toBeVisible();
    await look(dorte, 'staff-contact-refused');
    // Somebody else writes meanwhile: both texts, nothing lost (R-T5).
    const again = await solby.signIn('dorte');
    await again.goto(form ?? '');
    await again.getByLabel('Arbejdstelefon').fill('00 00 00 88');
    await press(again, 'Gem');
    await dorte.getByLabel('Arbejdstelefon').fill('00 00 00 77');
    await press(dorte, 'Gem');
    await expect(dorte.getByText('00 00 00 88').first()).toBeVisible();
    await expect(dorte.getByText('00 00 00 77').first()).toBeVisible();
    const jonas = await solby.signIn('jonas');
    await toHelp(jonas);
    await expect(jonas.getByRole('link', { name: 'Ring til Mette' })).toHaveAttribute('href', 'tel:00000088');
    const niels = await solby.signIn('niels');
    await press(niels, 'Medarbejdere');
    await expect(niels.getByRole('link', { name: 'Ret: Mette Friis' })).toHaveCount(0);
    const karin = await solby.signIn('karin');
    expect((await karin.goto('/staff'))?.status()).toBe(404);
  });
});
