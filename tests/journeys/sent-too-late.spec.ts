import { daysAfter, expect, type Solby, test } from './harness.ts';
import { choose, look, press } from './support/walking.ts';

const notKept = 'Det, du sendte nu, er ikke gemt.';

/** A meeting that is open, with a goal that jonas can answer about, and his answer to whether he was heard. */
async function aboutToClose(solby: Solby) {
  const first = await solby.signIn('jonas');
  const href = await first.getByRole('main').locator('a[href*="/citizens/"]').first().getAttribute('href');
  const about = href?.split('/').slice(0, 3).join('/') ?? '';
  const day = daysAfter(await solby.today(), 100);
  const caller = await solby.signIn('karin');
  await caller.goto(`${about}/meeting/call`);
  await caller.getByLabel('Dato').fill(day);
  await caller.getByLabel('Klokkeslæt').fill('10:30');
  await caller.getByRole('textbox', { name: 'Sted' }).fill('Birkely, fællesrummet');
  await press(caller, 'Indkald');
  await solby.moveDay(day);
  const karin = await solby.signIn('karin');
  await karin.goto(`${about}/meeting`);
  await press(karin, 'Åbn mødet');
  await karin.goto(`${about}/plan/dreams/new`);
  await karin.locator('textarea[name=words]').fill('Jeg vil ud at ride.');
  await choose(karin, /jeg skriver det ned/);
  await press(karin, 'Gem');
  await press(karin, 'Nyt mål');
  await karin.getByLabel('Målet, så borgeren kan kende det').fill('Jeg rider hver uge');
  await choose(karin, 'Jeg vil ud at ride.');
  await choose(karin, /Udvikle/);
  await press(karin, 'Gem');
  const jonas = await solby.signIn('jonas');
  await jonas.goto(`${about}/plan`);
  const goal = await jonas.locator('main a[href*="/plan/goals/"]').first().getAttribute('href');
  await jonas.goto(`${about}/meeting/heard`);
  await choose(jonas, 'Jeg ved det ikke');
  await press(jonas, 'Videre');
  return { about, goal: goal?.split(/[#?]/)[0]?.split('/').slice(0, 6).join('/') ?? '', karin, jonas };
}

/** Whoever sends a form to a meeting that was closed meanwhile is told so, and sees what they sent (R-T5, R-M8). */
test('jonas answers and karin closes in another tab: each is told that the meeting is over', {
  tag: '@once',
}, async ({ solby }) => {
  const { about, goal, karin, jonas } = await aboutToClose(solby);
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
