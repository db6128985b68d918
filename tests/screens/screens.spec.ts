import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { test } from '../journeys/harness.ts';

/** The main screens: whose, which, and where. ME is the one who looks, a handle the citizen it is about. */
const screens: readonly (readonly [name: string, person: string, place: string])[] = [
  ['home', 'amina', '/'],
  ['preparation', 'jonas', '/citizens/ME/preparation'],
  ['life-area', 'jonas', '/citizens/ME/preparation/areas/home'],
  ['sharing', 'amina', '/citizens/ME/preparation/sharing'],
  ['shown-to-me', 'ali', '/citizens/amina/shared'],
  ['contributions', 'erik', '/citizens/liv/contributions'],
  ['meeting', 'poul', '/citizens/ME/meeting'],
  ['plan', 'amina', '/citizens/ME/plan'],
  ['plan-staff', 'karin', '/citizens/amina/plan'],
  ['staircase', 'amina', '/citizens/ME/staircase'],
  ['everyday', 'amina', '/citizens/ME/everyday'],
  ['new-meeting', 'poul', '/citizens/ME/status'],
  ['versions', 'karin', '/citizens/amina/plan/versions'],
  ['citizens', 'karin', '/citizens'],
  ['who-has-looked', 'amina', '/citizens/ME/who-has-looked'],
];

const folder = 'docs/screens';

test('the main screens', async ({ solby }, info) => {
  test.slow();
  mkdirSync(folder, { recursive: true });
  const ids = new Map<string, string>();
  const pages = new Map<string, Page>();
  const idOf = (page: Page) => page.evaluate(() => document.body.dataset.person ?? '');
  for (const person of ['amina', 'poul', 'liv', 'jonas', 'ali', 'erik', 'karin']) {
    const page = await solby.signIn(person);
    pages.set(person, page);
    ids.set(person, await idOf(page));
  }
  for (const [name, person, place] of screens) {
    const page = pages.get(person);
    if (page === undefined) throw new Error(`Nobody called ${person} is signed in.`);
    await page.goto(
      place
        .replace('ME', ids.get(person) ?? '')
        .replace(/citizens\/([a-z]+)\//, (_all, handle) => `citizens/${ids.get(handle)}/`),
    );
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: path.join(folder, `${name}-${info.project.name}.png`), fullPage: true });
  }
  const dark = await solby.signIn('amina', { dark: true });
  await dark.screenshot({ path: path.join(folder, `home-dark-${info.project.name}.png`), fullPage: true });
  if (info.project.name === 'tablet') await printedPlan(pages.get('amina'));
});

/** The agreed plan as paper: its first page as a picture. */
async function printedPlan(page: Page | undefined): Promise<void> {
  if (page === undefined) return;
  const me = await page.evaluate(() => document.body.dataset.person ?? '');
  await page.goto(`/citizens/${me}/plan/versions`);
  const place = await page
    .locator('a[href$="/document"]')
    .first()
    .getAttribute('href')
    .catch(() => null);
  const address =
    place ?? `${await page.locator('a[href*="/plan/versions/"]').first().getAttribute('href')}/document`;
  const answer = await page.request.get(address);
  const pdf = path.join(tmpdir(), `plan-${process.pid}.pdf`);
  writeFileSync(pdf, await answer.body());
  execFileSync('pdftoppm', [
    '-png',
    '-r',
    '80',
    '-f',
    '2',
    '-l',
    '2',
    '-singlefile',
    pdf,
    path.join(folder, 'plan-on-paper'),
  ]);
}
