import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { test } from '../journeys/harness.ts';
import { screenCalled, Visitors } from './register.ts';

/** The main screens: their pictures stand in the folder under these names. What a citizen meets is pictured in every theme. */
const ofCitizens: Readonly<Record<string, string>> = {
  home: 'home',
  preparation: 'preparation',
  'life-area': 'life-area',
  draw: 'draw',
  record: 'talk',
  'find-pictures': 'find-pictures',
  'dream-board': 'dream-board',
  'strengths-choose': 'strengths',
  'talk-answered': 'how-i-communicate',
  sharing: 'sharing',
  meeting: 'meeting',
  plan: 'plan',
  staircase: 'staircase',
  everyday: 'everyday',
  'new-meeting': 'new-meeting',
  choices: 'choices',
  help: 'help',
};
const ofOthers: Readonly<Record<string, string>> = {
  contributions: 'contributions',
  'shown-to-me': 'shown-to-me',
  'plan-staff': 'plan-staff',
  'versions-staff': 'versions',
  citizens: 'citizens',
  'who-has-looked': 'who-has-looked',
};
const themes = ['light', 'dark', 'contrast'] as const;

const folder = 'docs/screens';

test('the main screens', async ({ solby }, info) => {
  test.setTimeout(600_000);
  mkdirSync(folder, { recursive: true });
  const visitors = new Visitors(solby);
  const size = info.project.name;
  for (const [name, file] of Object.entries({ ...ofCitizens, ...ofOthers })) {
    const page = await visitors.open(screenCalled(name));
    for (const theme of name in ofCitizens ? themes : (['light'] as const)) {
      await page.evaluate((wanted) => document.documentElement.setAttribute('data-theme', wanted), theme);
      await keep(page, theme === 'light' ? `${file}-${size}` : `${file}-${theme}-${size}`);
    }
  }
  if (size === 'tablet') await printedPlan(await visitors.pageOf('amina'));
});

/** Keeps a picture of the page with as few colours as show no difference: so many pictures would weigh much otherwise. */
async function keep(page: Page, name: string): Promise<void> {
  const picture = await page.screenshot({ fullPage: true });
  await sharp(picture)
    .png({ palette: true, colours: 128 })
    .toFile(path.join(folder, `${name}.png`));
}

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
