import { daysAfter, expect, test } from './harness.ts';
import { aboutToClose } from './support/about-to-close.ts';
import { choose, look, press } from './support/walking.ts';

const notKept = 'Det, du sendte nu, er ikke gemt.';

/** Whoever sends a form to a meeting that was closed meanwhile is told so, and sees what they sent (R-T5, R-M8). */
test('jonas answers and karin closes in another tab: each is told that the meeting is over', {
  tag: '@once',
}, async ({ solby }) => {
  const { about, goal, karin, jonas } = await aboutToClose(solby, 'Jeg ved det ikke');
  const next = daysAfter(await solby.today(), 300);
  // Open before the meeting is closed: a card, a card's second question, words for the table, and karin's closing page twice.
  await jonas.goto(`${goal}/score/now`);
  const howMuch = await jonas.context().newPage();
  await howMuch.goto(`${goal}/score/now?with-help=yes`);
  const table = await jonas.context().newPage();
  await table.goto(`${about}/meeting/room/add`);
  const second = await karin.context().newPage();
  for (const tab of [karin, second]) {
    await tab.goto(`${about}/meeting/close`);
    await tab.getByLabel('Næste møde').fill(next);
  }
  await press(karin, 'Luk mødet og lav planen');
  await expect(karin.getByRole('heading', { level: 1, name: /plan 1, udgave 1/ })).toBeVisible();

  const again = second.waitForResponse((answer) => answer.request().method() === 'POST');
  await press(second, 'Luk mødet og lav planen');
  expect((await again).status()).toBe(409);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Mødet er lukket');
  await expect(second.getByText(notKept)).toBeVisible();
  await expect(second.getByText('Det skrev du')).toBeVisible();
  await look(second, 'too-late-closing');
  await press(second, 'Se planen');
  await expect(second.getByRole('heading', { level: 1 })).toContainText('Jonas');
  await expect(second.getByText('Jeg rider hver uge').first()).toBeVisible();

  await choose(jonas, /med hjælp/);
  const answered = jonas.waitForResponse((answer) => answer.request().method() === 'POST');
  await press(jonas, 'Videre');
  expect((await answered).status()).toBe(409);
  await expect(jonas.getByRole('heading', { level: 1 })).toHaveText('Mødet er slut');
  await expect(jonas.getByText(notKept)).toBeVisible();
  await expect(jonas.getByText('Jeg gør det med hjælp')).toBeVisible();
  await look(jonas, 'too-late-card');
  await press(jonas, 'Se planen');
  await expect(jonas.getByText('Jeg rider hver uge').first()).toBeVisible();

  // The second question, sent, and opened anew.
  await choose(howMuch, 'Lidt hjælp');
  await press(howMuch, 'Videre');
  await expect(howMuch.getByText('Jeg gør det med lidt hjælp')).toBeVisible();
  await howMuch.goto(`${goal}/score/now?with-help=yes`);
  await expect(howMuch.getByRole('status')).toContainText('Mødet er slut. Dit svar kom ikke med.');
  await look(howMuch, 'too-late-plan');

  await table.getByLabel('Hvad vil du tale om?').fill('Kat');
  await press(table, 'Læg på bordet');
  await expect(table.getByRole('heading', { level: 1 })).toHaveText('Mødet er slut');
  await expect(table.getByText('Kat', { exact: true })).toBeVisible();
  await press(table, 'Se mødet');
  await expect(table).toHaveURL(/\/meeting$/);
});
