import { expect, expectAccessible, test } from './harness.ts';

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
  });

  test('jonas sees the ring, one sentence and one button', async ({ solby }) => {
    const page = await solby.signIn('jonas');
    await expect(page.getByText('1. Forberedelse')).toBeVisible();
    await expect(page.locator('[aria-current=step]')).toContainText('Du er her');
    await expectAccessible(page);
  });

  test('karin sees her own citizens and nobody else’s', async ({ solby }) => {
    const page = await solby.signIn('karin');
    await expect(page.getByRole('rowheader')).toHaveText(['Amina Yusuf', 'Jonas Lund', 'Liv Dahl']);
    await expectAccessible(page);
  });
});
