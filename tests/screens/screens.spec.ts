import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { test } from '../journeys/harness.ts';
import { screenCalled, Visitors } from './register.ts';

/** The main screens: their pictures stand in the folder under these names. */
const pictured: Readonly<Record<string, string>> = {
  home: 'home',
  preparation: 'preparation',
  'life-area': 'life-area',
  sharing: 'sharing',
  'shown-to-me': 'shown-to-me',
  contributions: 'contributions',
  meeting: 'meeting',
  plan: 'plan',
  'plan-staff': 'plan-staff',
  staircase: 'staircase',
  everyday: 'everyday',
  'new-meeting': 'new-meeting',
  'versions-staff': 'versions',
  citizens: 'citizens',
  'who-has-looked': 'who-has-looked',
};

const folder = 'docs/screens';

test('the main screens', async ({ solby }, info) => {
  test.slow();
  mkdirSync(folder, { recursive: true });
  const visitors = new Visitors(solby);
  for (const [name, file] of Object.entries(pictured)) {
    const page = await visitors.open(screenCalled(name));
    await page.screenshot({ path: path.join(folder, `${file}-${info.project.name}.png`), fullPage: true });
  }
  const dark = await solby.signIn('amina', { dark: true });
  await dark.screenshot({ path: path.join(folder, `home-dark-${info.project.name}.png`), fullPage: true });
  if (info.project.name === 'tablet') await printedPlan(await visitors.pageOf('amina'));
});

/** The agreed plan as paper: its first page as a picture. */
async function printedPlan(page: Page): Promise<void> {
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
