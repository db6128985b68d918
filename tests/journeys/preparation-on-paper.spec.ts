import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './harness.ts';

const textOf = (pdf: Buffer) =>
  execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf }).toString().replaceAll(/\s+/g, ' ');

/** Fetches the sheet behind a link of the page. */
async function fetched(page: Page, link: string): Promise<string> {
  const address = await page.getByRole('link', { name: link }).getAttribute('href');
  const answer = await page.request.get(address ?? '');
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect(answer.headers()['cache-control']).toContain('no-store');
  return textOf(await answer.body());
}

test('poul takes his answers on paper, and an empty sheet, A4 and A3 (R-P5)', async ({ solby }) => {
  const poul = await solby.signIn('poul');
  await poul
    .getByRole('link', { name: /Forberedelse/ })
    .first()
    .click();
  const questions = await poul.locator('.prep-area-name').allTextContents();
  await poul.getByRole('link', { name: /På papir/ }).click();
  await expect(poul.getByRole('heading', { level: 1, name: 'På papir' })).toBeVisible();
  await expectAccessible(poul);
  const own = await fetched(poul, 'Mine svar');
  const empty = await fetched(poul, 'Tomt ark');
  const areas = questions.slice(0, -1);
  expect(areas).toHaveLength(8);
  for (const area of areas) {
    expect(own).toContain(area);
    expect(empty).toContain(area);
  }
  expect(empty).toContain('Poul');
  await poul.getByRole('link', { name: 'Brug stort papir (A3)' }).click();
  expect(await fetched(poul, 'Ark med billeder')).toContain('Vælg billeder');
});

test('a contact person takes the empty sheet, never the answers (R-P6); a stranger nothing', async ({
  solby,
}) => {
  const mette = await solby.signIn('mette');
  const jonas = await solby.signIn('jonas');
  const place = await jonas
    .getByRole('link', { name: /Forberedelse/ })
    .first()
    .getAttribute('href');
  await mette.goto(new URL(place ?? '', solby.address).href);
  await mette.getByRole('link', { name: 'Tomt ark på papir' }).click();
  await expectAccessible(mette);
  await expect(mette.getByRole('link', { name: 'Mine svar' })).toHaveCount(0);
  expect(await fetched(mette, 'Tomt ark')).toContain('Jonas');
  const sheet = (of: string) => new URL(`${place}/paper/sheet?sheet=${of}`, solby.address).href;
  expect((await mette.request.get(sheet('own'))).status()).toBe(404);
  const gitte = await solby.signIn('gitte');
  for (const of of ['own', 'empty']) expect((await gitte.request.get(sheet(of))).status()).toBe(404);
});
