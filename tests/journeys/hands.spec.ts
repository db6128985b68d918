import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';

/** A whole preparation without a mouse: by keys alone, and by touch on a phone. Both answer every question and show one answer to somebody. */
const questions = 8;

/** Moves on with Tab to what carries this name, as somebody does who cannot point. Throws when it cannot be reached. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null;
      return (labels?.[0]?.textContent ?? at?.textContent ?? '').trim().replace(/\s+/g, ' ');
    });
    if (name.test(here)) return;
  }
  throw new Error(`The keyboard does not reach ${name} on ${page.url()}.`);
}

/** A key that leads to another page. */
async function pressKey(page: Page, name: RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, name);
  const arrived = page.waitForEvent('domcontentloaded');
  await page.keyboard.press(key);
  await arrived;
}

test('jonas prepares by keyboard alone, from home to the end', async ({ solby }) => {
  test.setTimeout(300_000);
  const jonas = await solby.signIn('jonas');
  await pressKey(jonas, /^Kom i gang$/);
  await pressKey(jonas, /^Kom i gang$/);
  for (let at = 1; at <= questions; at++) {
    await expect(jonas.getByText(`Spørgsmål ${at} af ${questions}`)).toBeVisible();
    if (at === 1) {
      await tabTo(jonas, /^Vælg billede$/);
      await jonas.keyboard.press('Enter');
      await tabTo(jonas, /^hund/);
      await jonas.keyboard.press('Space');
      await tabTo(jonas, /^Skriv$/);
      // The text field takes the focus by itself.
      await jonas.keyboard.press('Enter');
      await expect(jonas.getByRole('textbox')).toBeFocused();
      await jonas.keyboard.type('Jeg vil bo selv.');
      await pressKey(jonas, /^Videre$/);
    } else await pressKey(jonas, at % 2 === 0 ? /^Jeg ved det ikke$/ : /^Spring over$/, 'Space');
    if (at === 5) await pressKey(jonas, /^Videre$/);
  }
  await pressKey(jonas, /^Jeg er færdig$/);
  await expect(jonas.getByText('Du er færdig.')).toBeVisible();
  await pressKey(jonas, /^Hjem$/);
  await expect(jonas.getByText('Du er her')).toBeVisible();
  await jonas.goto(await addressOf(jonas, 'preparation/areas/home'));
  await expect(jonas.getByRole('checkbox', { name: 'hund' })).toBeChecked();
  await pressKey(jonas, /^Vis det til nogen$/);
  await tabTo(jonas, /^Mette Friis/);
  await jonas.keyboard.press('Space');
  await pressKey(jonas, /^Gem, hvem der ser det$/);
  await expect(jonas.getByText('Det er gemt.')).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('jonas prepares by touch on a phone, from home to the end', async ({ solby, browser }) => {
    test.setTimeout(300_000);
    const context = await browser.newContext({
      baseURL: solby.address,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      locale: 'da-DK',
    });
    const jonas = await context.newPage();
    await jonas.goto('/demo');
    await tap(jonas, jonas.locator('button[name=person][value=jonas]'));
    const named = (role: 'link' | 'button', name: string) =>
      jonas.getByRole('main').getByRole(role, { name, exact: true });
    await tap(jonas, named('link', 'Kom i gang'));
    await tap(jonas, named('link', 'Kom i gang'));
    for (let at = 1; at <= questions; at++) {
      await expect(jonas.getByText(`Spørgsmål ${at} af ${questions}`)).toBeVisible();
      if (at === 1) {
        await named('link', 'Vælg billede').tap();
        await jonas.getByRole('checkbox', { name: 'hund' }).tap();
        await expect(jonas.getByRole('checkbox', { name: 'hund' })).toBeChecked();
        await named('link', 'Skriv').tap();
        await jonas.getByRole('textbox').tap();
        await jonas.keyboard.type('Jeg vil bo selv.');
        await tap(jonas, named('button', 'Videre'));
      } else await tap(jonas, named('button', at % 2 === 0 ? 'Jeg ved det ikke' : 'Spring over'));
      if (at === 5) await tap(jonas, named('link', 'Videre'));
    }
    await tap(jonas, named('button', 'Jeg er færdig'));
    await expect(jonas.getByText('Du er færdig.')).toBeVisible();
    await jonas.goto(await addressOf(jonas, 'preparation/areas/home'));
    await tap(jonas, named('button', 'Vis det til nogen'));
    await jonas.getByRole('checkbox', { name: 'Mette Friis' }).tap();
    await tap(jonas, named('button', 'Gem, hvem der ser det'));
    await expect(jonas.getByText('Det er gemt.')).toBeVisible();
    await context.close();
  });
});

/** A tap that leads to another page. */
async function tap(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  const arrived = page.waitForEvent('domcontentloaded');
  await target.tap();
  await arrived;
}

async function addressOf(page: Page, part: string): Promise<string> {
  return `${new URL(page.url()).origin}/citizens/${await page.locator('body').getAttribute('data-person')}/${part}`;
}
