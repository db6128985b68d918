import type { Page } from '@playwright/test';
import { screenCalled, Visitors } from '../screens/register.ts';
import { expect, test } from './harness.ts';

/** The main screens of a citizen, as a screen reader says them. */
const readOut = [
  'home-preparing',
  'home',
  'preparation',
  'life-area',
  'sharing',
  'meeting',
  'plan',
  'goal',
  'my-answer',
  'staircase',
  'staircase-goal',
  'step',
  'everyday',
  'new-meeting',
  'how-it-goes-now',
] as const;

const weekdays = '(?:man|tirs|ons|tors|fre|lør|søn)dag';
const months = '(?:jan|febr|mart|april|maj|juni|juli|aug|sept|okt|nov|dec)[a-zæøå]*\\.?';
const day = new RegExp(`(?:${weekdays}(?: den)? )?\\d{1,2}\\.? ${months}(?: \\d{4})?`, 'gi');

/** The accessibility tree of the page as text: roles, names and states in the order they are read. Days are left out, as they follow the day of the demo. */
async function asReadOut(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot();
  return `${tree
    .split('\n')
    .filter((line) => !/^\s*- \/url:/.test(line))
    .join('\n')
    .replaceAll(day, '(dag)')
    .replaceAll(new RegExp(`\\b${weekdays}\\b`, 'gi'), '(ugedag)')
    .replaceAll(/\b\d+ dage?\b/g, '(dage)')}\n`;
}

test('the main screens of a citizen read well from top to bottom', async ({ solby }) => {
  test.setTimeout(300_000);
  const visitors = new Visitors(solby);
  for (const name of readOut) {
    const page = await visitors.open(screenCalled(name));
    expect.soft(await asReadOut(page)).toMatchSnapshot(`${name}.txt`);
  }
});
