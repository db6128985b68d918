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
  'dream-board-filled': 'dream-board',
  'mat-laid': 'conversation-mat',
  'strengths-choose': 'strengths',
  'talk-answered': 'how-i-communicate',
  sharing: 'sharing',
  meeting: 'meeting',
  plan: 'plan',
  staircase: 'staircase',
  everyday: 'everyday',
  'my-answer': 'answer-to-plan',
  'help-i-get': 'help-i-get',
  step: 'step',
  week: 'week',
  'new-meeting': 'new-meeting',
  'did-you-get-help': 'did-you-get-help',
  'how-it-goes-now': 'how-it-goes-now',
  'how-far': 'how-far',
  choices: 'choices',
  'help-from-screen': 'help',
};
const ofOthers: Readonly<Record<string, string>> = {
  contributions: 'contributions',
  'shown-to-me': 'shown-to-me',
  'meeting-room-staff': 'meeting-room-staff',
  'plan-staff': 'plan-staff',
  'decide-change': 'decide-change',
  'efforts-staff': 'efforts-staff',
  'review-goal': 'status-of-goal-staff',
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
  if (size === 'tablet') await onPaper(await visitors.pageOf('amina'));
});

/** Keeps a picture of the page with as few colours as show no difference: so many pictures would weigh much otherwise. */
async function keep(page: Page, name: string): Promise<void> {
  const picture = await page.screenshot({ fullPage: true });
  await sharp(picture)
    .png({ palette: true, colours: 128 })
    .toFile(path.join(folder, `${name}.png`));
}

/** The papers, each as a picture of its first page: the newest agreed plan, the poster for the wall, and what is made of pictures. */
async function onPaper(page: Page): Promise<void> {
  const me = await page.evaluate(() => document.body.dataset.person ?? '');
  await page.goto(`/citizens/${me}/plan/versions`);
  const version = await page.locator('a[href*="/plan/versions/"]').first().getAttribute('href');
  if (version === null) throw new Error('There is no agreed plan to print.');
  const agreed = version.split('/').slice(0, 6).join('/');
  for (const [address, name] of [
    [`${agreed}/document`, 'plan-on-paper'],
    [`${agreed}/poster`, 'poster-on-paper'],
    [`/citizens/${me}/preparation/paper/sheet?size=a4&sheet=own`, 'preparation-on-paper'],
    [`/citizens/${me}/boards/dream-board/document`, 'dream-board-on-paper'],
    [`/citizens/${me}/boards/mat/document`, 'conversation-mat-on-paper'],
    [`/citizens/${me}/staircase/paper`, 'staircase-on-paper'],
  ] as const) {
    const answer = await page.request.get(address);
    if (!answer.ok()) throw new Error(`${address} gave ${answer.status()}.`);
    const pdf = path.join(tmpdir(), `${name}-${process.pid}.pdf`);
    writeFileSync(pdf, await answer.body());
    const picture = path.join(folder, name);
    execFileSync('pdftoppm', ['-png', '-scale-to', '1200', '-singlefile', pdf, picture]);
  }
}
