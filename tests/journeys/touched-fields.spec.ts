import type { Page } from '@playwright/test';
import { expect, type Solby, test } from './harness.ts';
import { savesOf } from './support/saves.ts';

/** Nothing but the person's own hand changes a field that the person has touched (R-T5). */
test.describe('What a person has touched stays as it is (R-T5)', () => {
  test('no refresh changes it, also when nothing of it reached the server', async ({ solby }) => {
    const { jonas, words } = await atHome(solby);
    await jonas.context().setOffline(true);
    await words.fill('Det her er kun skrevet.');
    await jonas.getByRole('link', { name: 'Vælg billede' }).click();
    await jonas.getByRole('checkbox', { name: 'hund' }).check();
    await expect(jonas.getByText('Det er ikke gemt. Prøv igen.')).toBeVisible();
    await stopSaving(jonas);
    await jonas.context().setOffline(false);
    await jonas.reload();
    await expect(words).toHaveValue('Det her er kun skrevet.');
    await expect(jonas.getByRole('checkbox', { name: 'hund' })).toBeChecked();
  });

  test('no refresh changes it, also when another tab has saved other words meanwhile', async ({ solby }) => {
    const { jonas, words, address } = await atHome(solby);
    await stopSaving(jonas);
    await words.fill('Fra den første fane.');
    await expect(jonas.getByText('Det er ikke gemt. Prøv igen.')).toBeVisible();
    await writtenInAnotherTab(jonas, address, 'Fra den anden fane.');
    await jonas.reload();
    await expect(words).toHaveValue('Fra den første fane.');
    await startSaving(jonas);
    await jonas.reload();
    await expect(words).toHaveValue('Fra den første fane.');
    await jonas.getByRole('status').getByRole('link', { name: 'Se begge tekster' }).click();
    await expect(jonas.getByText('Fra den første fane.')).toBeVisible();
    await expect(jonas.getByText('Fra den anden fane.')).toBeVisible();
    await jonas.getByRole('button', { name: 'Brug begge' }).click();
    await expect(words).toHaveValue('Fra den anden fane.\n\nFra den første fane.');
    await jonas.reload();
    await expect(words).toHaveValue('Fra den anden fane.\n\nFra den første fane.');
  });

  test('once a person has chosen between two texts, the other does not come again', async ({ solby }) => {
    const { jonas, words, address } = await atHome(solby);
    await stopSaving(jonas);
    await words.fill('Fra den første fane.');
    await writtenInAnotherTab(jonas, address, 'Fra den anden fane.');
    await jonas.getByRole('button', { name: 'Videre' }).click();
    await expect(jonas.getByRole('heading', { name: 'To tekster' })).toBeVisible();
    await startSaving(jonas);
    await jonas.getByRole('button', { name: 'Brug tekst 1' }).click();
    await expect(words).toHaveValue('Fra den anden fane.');
    await jonas.reload();
    await expect(words).toHaveValue('Fra den anden fane.');
  });

  test('no second tab changes it', async ({ solby }) => {
    const { jonas, words, address } = await atHome(solby);
    await stopSaving(jonas);
    await words.fill('Fra den første fane.');
    await writtenInAnotherTab(jonas, address, 'Fra den anden fane.');
    await jonas.bringToFront();
    await expect(words).toHaveValue('Fra den første fane.');
    await startSaving(jonas);
    await words.pressSequentially(' Og mere.');
    await expect(jonas.getByText('Du har skrevet to steder.')).toBeVisible();
    await expect(words).toHaveValue('Fra den første fane. Og mere.');
  });

  test('no Back changes it, not even to what stood there before', async ({ solby }) => {
    const { lone, fondOf, address } = await atContribution(solby);
    await lone.goto(`${address}?area=home`);
    await fondOf.fill('Først.');
    await lone.goto('/help');
    await lone.goBack();
    await expect(fondOf).toHaveValue('Først.');
    await fondOf.fill('Så noget andet.');
    await lone.goto('/help');
    await lone.goBack();
    await expect(fondOf).toHaveValue('Så noget andet.');
    await lone.goForward();
    await lone.goto(`${address}?area=home`);
    await fondOf.fill('Til sidst.');
    await lone.goBack();
    await lone.goBack();
    await expect(lone).toHaveURL(/area=home/);
    await expect(fondOf).toHaveValue('Til sidst.');
  });

  test('no Back shows an older text in the place of what was saved since', async ({ solby }) => {
    const { jonas, words, address } = await atHome(solby);
    await words.fill('Først.');
    await expect(jonas.getByText('Gemt', { exact: true })).toBeVisible();
    await jonas.goto('/help');
    await jonas.goto(address);
    await words.fill('Så noget andet.');
    await expect(jonas.getByText('Gemt', { exact: true })).toBeVisible();
    await jonas.goBack();
    await jonas.goBack();
    await expect(jonas).toHaveURL(new RegExp(address));
    await expect(words).toHaveValue('Så noget andet.');
  });

  test('no Back from a refused form changes it', async ({ solby }) => {
    const { lone, fondOf } = await atContribution(solby);
    await lone.getByLabel('Hvad handler det om?').selectOption({ label: 'Fritid' });
    await fondOf.fill('Han er glad.');
    await lone.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(lone.getByRole('alert')).toBeVisible();
    await fondOf.fill('Han er glad for vandet.');
    await lone.goBack();
    await expect(fondOf).toHaveValue('Han er glad for vandet.');
  });

  test('no refresh of a refused form changes it, nor sends it again', async ({ solby }) => {
    const { lone, fondOf } = await atContribution(solby);
    await lone.getByLabel('Hvad handler det om?').selectOption({ label: 'Fritid' });
    await fondOf.fill('Han er glad.');
    await lone.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(lone.getByRole('alert')).toBeVisible();
    await fondOf.fill('Han er glad for vandet.');
    const sent: string[] = [];
    lone.on('request', (one) => void sent.push(one.method()));
    await lone.reload();
    await expect(fondOf).toHaveValue('Han er glad for vandet.');
    expect(sent).not.toContain('POST');
    await expect(lone.getByRole('alert')).toHaveCount(0);
  });

  test('no late answer changes it', async ({ solby }) => {
    const { jonas, words } = await atHome(solby);
    const saves = await savesOf(jonas);
    saves.hold();
    await words.fill('Før svaret.');
    await jonas.getByRole('link', { name: 'Vælg billede' }).click();
    await jonas.getByRole('checkbox', { name: 'hund' }).check();
    await expect.poll(() => saves.sent.length).toBeGreaterThan(0);
    await words.fill('Efter svaret.');
    await jonas.getByRole('checkbox', { name: 'hund' }).uncheck();
    await saves.release();
    await expect(jonas.getByText('Gemt', { exact: true })).toBeVisible();
    await expect(words).toHaveValue('Efter svaret.');
    await expect(jonas.getByRole('checkbox', { name: 'hund' })).not.toBeChecked();
  });
});

/** Jonas at the question about his home, with nothing written yet. */
async function atHome(solby: Solby) {
  const jonas = await solby.signIn('jonas');
  const address = `/citizens/${await jonas.locator('body').getAttribute('data-person')}/preparation/areas/home#field-words`;
  await jonas.goto(address);
  return { jonas, address, words: jonas.getByRole('textbox') };
}

/** Lone where she writes what she knows about Jonas. */
async function atContribution(solby: Solby) {
  const jonas = await solby.signIn('jonas');
  const lone = await solby.signIn('lone');
  const address = `/citizens/${await jonas.locator('body').getAttribute('data-person')}/contributions/new`;
  await lone.goto(address);
  return { lone, address, fondOf: lone.getByLabel('Hvad glæder og motiverer Jonas?') };
}

/** From now on no save of this tab reaches the server. */
async function stopSaving(page: Page): Promise<void> {
  await page.route('**/citizens/**', (route) =>
    route.request().headers()['x-save-along'] === undefined ? route.fallback() : route.abort(),
  );
}

const startSaving = (page: Page) => page.unroute('**/citizens/**');

async function writtenInAnotherTab(page: Page, address: string, text: string): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(address);
  await other.getByRole('textbox').fill(text);
  await expect(other.getByText('Gemt', { exact: true })).toBeVisible();
  await other.close();
}
