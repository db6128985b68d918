import type { Page } from '@playwright/test';
import { expect, expectAccessible, playedByTest, type Solby, test } from './harness.ts';
import { servedInstead } from './support/pages.ts';
import { keptInBrowser } from './support/saves.ts';

const fondOf = 'Hvad glæder og motiverer Jonas?';
const howKnown = 'Hvordan ved du det?';

test.describe('A form that is half written (R-T5)', () => {
  test('a refresh keeps the words and every choice', async ({ solby }) => {
    const page = await solby.browse();
    await page.goto(`${solby.address}/ui/fields-refused`);
    await page.getByLabel('Hvad vil du?').fill('Gå til svømning');
    await page.getByLabel('Hvor?').fill('I hallen');
    await page.getByLabel('Hvilken dag?').fill('2027-01-13');
    await page.getByLabel('Hvem går med?').selectOption({ label: 'Ali' });
    await page.getByRole('radio', { name: 'Lidt' }).check();
    await page.reload();
    await expect(page.getByLabel('Hvad vil du?')).toHaveValue('Gå til svømning');
    await expect(page.getByLabel('Hvor?')).toHaveValue('I hallen');
    await expect(page.getByLabel('Hvilken dag?')).toHaveValue('2027-01-13');
    await expect(page.getByLabel('Hvem går med?')).toHaveValue('ali');
    await expect(page.getByRole('radio', { name: 'Lidt' })).toBeChecked();
  });

  test('Back keeps it, and so does coming again by a link', async ({ solby }) => {
    const { lone, list } = await atContribution(solby);
    await lone.getByLabel(fondOf).fill('Han er glad for vandet.');
    await lone.goto('/help');
    await lone.goBack();
    await expect(lone.getByLabel(fondOf)).toHaveValue('Han er glad for vandet.');
    await lone.goto(list);
    await lone.getByRole('link', { name: 'Skriv, hvad du ved' }).click();
    await expect(lone.getByLabel(fondOf)).toHaveValue('Han er glad for vandet.');
  });

  test('it belongs to its address: a form about something else begins empty', async ({ solby }) => {
    const { lone, address } = await atContribution(solby);
    await lone.getByLabel(fondOf).fill('Han er glad for vandet.');
    await lone.goto(`${address}?area=home`);
    await expect(lone.getByLabel(fondOf)).toHaveValue('');
    await lone.goto(address);
    await expect(lone.getByLabel(fondOf)).toHaveValue('Han er glad for vandet.');
  });

  test('the next person on the same tablet does not get it, and it is gone from the browser', async ({
    solby,
  }) => {
    const { lone, address } = await atContribution(solby);
    await lone.getByLabel(fondOf).fill('Han er glad for vandet.');
    expect(await keptInBrowser(lone)).toContain('Han er glad for vandet.');
    // The session has ended without anybody signing out.
    await lone.context().clearCookies();
    await signInHere(lone, 'mette');
    await lone.goto(address);
    await expect(lone.getByLabel(fondOf)).toHaveValue('');
    expect(await keptInBrowser(lone)).toBe('[]');
  });

  test('signing out leaves nothing of it in the browser', async ({ solby }) => {
    const { lone, address } = await atContribution(solby);
    await lone.getByLabel(fondOf).fill('Han er glad for vandet.');
    // A browser that does not know Clear-Site-Data.
    await lone.route('**/sign-out', async (route) => {
      const answer = await route.fetch({ maxRedirects: 0 });
      const { 'clear-site-data': _, ...headers } = answer.headers();
      await route.fulfill({ response: answer, headers });
    });
    await lone.getByRole('button', { name: 'Log ud', exact: true }).click();
    const question = lone.getByRole('dialog', { name: 'Det er ikke gemt' });
    await expectAccessible(lone);
    await question.getByText('Se det, der ikke er gemt', { exact: true }).click();
    await expect(lone.getByLabel(fondOf)).toHaveValue('Han er glad for vandet.');
    await lone.getByRole('button', { name: 'Log ud', exact: true }).click();
    await question.getByRole('button', { name: 'Log ud uden at gemme' }).click();
    await lone.waitForURL('**/demo');
    expect(await keptInBrowser(lone)).toBe('[]');
    await signInHere(lone, 'lone');
    await lone.goto(address);
    await expect(lone.getByLabel(fondOf)).toHaveValue('');
  });

  test('somebody who signs out is led to what is not saved, and not held back by a choice of long ago', async ({
    solby,
  }) => {
    const { lone, list, address } = await atContribution(solby);
    const signOut = lone.getByRole('button', { name: 'Log ud', exact: true });
    const question = lone.getByRole('dialog', { name: 'Det er ikke gemt' });
    const topic = lone.getByLabel('Hvad handler det om?');
    await topic.selectOption({ label: 'Fritid' });
    await lone.goto(list);
    await signOut.click();
    await expect(question).toContainText('Du er ikke logget ud endnu.');
    await question.getByText('Se det, der ikke er gemt', { exact: true }).click();
    await lone.waitForURL(`**${address}`);
    await expect(topic.locator('option:checked')).toHaveText('Fritid');
    // Put back to what it was, it is not unsaved.
    await topic.selectOption({ index: 0 });
    expect(await keptInBrowser(lone)).toBe('[]');
    await topic.selectOption({ label: 'Fritid' });
    await lone.goto(list);
    // A choice of long ago on another page holds nobody back; words would.
    await lone.evaluate(() => {
      for (const key of Object.keys(sessionStorage).filter((one) => one.includes('|draft|'))) {
        const draft = JSON.parse(sessionStorage.getItem(key) ?? '{}');
        sessionStorage.setItem(key, JSON.stringify({ ...draft, when: draft.when - 3_600_000 }));
      }
    });
    await signOut.click();
    await lone.waitForURL('**/demo');
    expect(await keptInBrowser(lone)).toBe('[]');
  });

  test('a password is never kept', async ({ solby }) => {
    const page = await solby.browse();
    await servedInstead(page, `${solby.address}/ui/parts`, {
      main: `<form method="post" action="/ui/parts">
        <input type="text" name="name" aria-label="Navn"><input type="password" name="code" aria-label="Kode"></form>`,
    });
    await page.goto(`${solby.address}/ui/parts`);
    await page.getByLabel('Navn').fill('Jonas');
    await page.getByLabel('Kode').fill('hemmelig');
    expect(await keptInBrowser(page)).toContain('Jonas');
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(
      'hemmelig',
    );
  });
});

test.describe('A form with a search for pictures in it (R-T5)', () => {
  const title = 'Målet, så borgeren kan kende det';

  test('is forgotten when it is saved: the next one begins empty', async ({ solby }) => {
    const { karin, address } = await atNewGoal(solby);
    await send(karin);
    await karin.getByLabel(title).fill('Jeg bager brød');
    await karin.getByLabel('Søg efter et billede').fill('brød');
    await karin.getByRole('button', { name: 'Søg', exact: true }).click();
    await karin.getByRole('radio', { name: 'brød', exact: true }).check();
    await karin.getByRole('radio', { name: /^Udvikle/ }).check();
    await send(karin);
    await karin.waitForURL(/\/plan#/);
    await karin.goto(address);
    await expect(karin.getByLabel(title)).toHaveValue('');
    expect(await keptInBrowser(karin)).toBe('[]');
  });

  test('is kept as it was last, when it is left after a search', async ({ solby }) => {
    const { karin, address } = await atNewGoal(solby);
    await karin.getByLabel(title).fill('Jeg bager');
    await karin.getByLabel('Søg efter et billede').fill('brød');
    await karin.getByRole('button', { name: 'Søg', exact: true }).click();
    await karin.getByLabel(title).fill('Jeg bager brød');
    await karin.goto(address);
    await expect(karin.getByLabel(title)).toHaveValue('Jeg bager brød');
  });

  test('saving it leaves another one alone that is half written', async ({ solby }) => {
    const { karin, address } = await atNewGoal(solby);
    await karin.getByLabel(title).fill('Jeg bager brød');
    await karin.getByRole('radio', { name: /^Udvikle/ }).check();
    await send(karin);
    await karin.waitForURL(/\/plan#/);
    const edit = await karin.getByRole('link', { name: /^Ret målet: Jeg bager/ }).getAttribute('href');
    await karin.goto(edit ?? '');
    await karin.getByLabel(title).fill('Jeg bager boller');
    await karin.goto(address);
    await karin.getByLabel(title).fill('Jeg går en tur');
    await karin.getByRole('radio', { name: /^Udvikle/ }).check();
    await send(karin);
    await karin.waitForURL(/\/plan#/);
    await karin.goto(edit ?? '');
    await expect(karin.getByLabel(title)).toHaveValue('Jeg bager boller');
  });
});

test.describe('A form whose way went wrong (R-T5)', () => {
  test('a fault of ours keeps it', async ({ solby }) => {
    const { lone, address } = await filledContribution(solby);
    await lone.route(
      `**${address}`,
      (route) =>
        route.request().method() === 'POST'
          ? route.fulfill({
              status: 500,
              headers: { [playedByTest]: '' },
              contentType: 'text/html',
              body: '<title>500</title>',
            })
          : route.fallback(),
      { times: 1 },
    );
    await send(lone);
    await expect(lone).toHaveTitle('500');
    await expectStillThere(lone, address);
  });

  test('a connection that breaks while it is sent keeps it', async ({ solby }) => {
    const { lone, address } = await filledContribution(solby);
    await lone.context().setOffline(true);
    await send(lone).catch(() => undefined);
    await lone.context().setOffline(false);
    await expectStillThere(lone, address);
  });

  test('a session that has ended keeps it until the same person signs in again', async ({ solby }) => {
    const { lone, address } = await filledContribution(solby);
    await lone.context().clearCookies();
    await send(lone);
    await expect(lone.getByLabel(fondOf)).toHaveCount(0);
    await signInHere(lone, 'lone');
    await expectStillThere(lone, address);
  });

  test('a form that is refused comes back with everything, and what is put right is kept as well', async ({
    solby,
  }) => {
    const { lone, list } = await filledContribution(solby);
    await send(lone);
    await expect(lone.getByRole('alert')).toContainText('Skriv, hvordan du ved det.');
    await expect(lone.getByLabel(fondOf)).toHaveValue('Han er glad for vandet.');
    await lone.getByLabel(howKnown).fill('Han ler.');
    await send(lone);
    await expect(lone.getByText('Det er gemt.')).toBeVisible();
    await lone.goto(list);
    await expect(lone.getByText('Han er glad for vandet.')).toHaveCount(1);
  });

  test('what was taken is gone: neither Back nor a refresh bring it to life again', async ({ solby }) => {
    const { lone, address } = await filledContribution(solby);
    await lone.getByLabel(howKnown).fill('Han ler.');
    await send(lone);
    await expect(lone.getByText('Det er gemt.')).toBeVisible();
    expect(await keptInBrowser(lone)).toBe('[]');
    await lone.goBack();
    await expect(lone.getByLabel(fondOf)).toHaveValue('');
    await lone.reload();
    await expect(lone.getByLabel(fondOf)).toHaveValue('');
    await lone.goto(address);
    await expect(lone.getByLabel(fondOf)).toHaveValue('');
  });

  test('Back and a refresh lead from a refused form to its page, and never ask to send it again', async ({
    solby,
  }) => {
    const { lone, address } = await filledContribution(solby);
    await send(lone);
    await expect(lone.getByRole('alert').first()).toBeVisible();
    await lone.reload();
    await expect(lone.getByLabel(fondOf)).toHaveValue('Han er glad for vandet.');
    // Refused, mended and taken: the refused answer lies behind.
    await send(lone);
    await expect(lone.getByRole('alert').first()).toBeVisible();
    await lone.getByLabel(howKnown).fill('Han ler.');
    await send(lone);
    await expect(lone.getByText('Det er gemt.')).toBeVisible();
    await lone.goBack();
    await expect(lone).toHaveURL(address);
    await expect(lone.getByLabel(fondOf)).toHaveValue('');
  });

  test('two quick taps send it once', async ({ solby }) => {
    const { lone, list } = await filledContribution(solby);
    await lone.getByLabel(howKnown).fill('Han ler.');
    await lone.getByRole('button', { name: 'Gem', exact: true }).dblclick();
    await expect(lone.getByText('Det er gemt.')).toBeVisible();
    await lone.goto(list);
    await expect(lone.getByText('Han er glad for vandet.')).toHaveCount(1);
  });
});

/** Lone where she writes what she knows about Jonas. */
async function atContribution(solby: Solby) {
  const jonas = await solby.signIn('jonas');
  const lone = await solby.signIn('lone');
  const list = `/citizens/${await jonas.locator('body').getAttribute('data-person')}/contributions`;
  const address = `${list}/new`;
  await lone.goto(address);
  return { lone, list, address };
}

async function atNewGoal(solby: Solby) {
  const jonas = await solby.signIn('jonas');
  const karin = await solby.signIn('karin');
  const address = `/citizens/${await jonas.locator('body').getAttribute('data-person')}/plan/goals/new`;
  await karin.goto(address);
  return { karin, address };
}

/** The same with words in it; how she knows is missing. */
async function filledContribution(solby: Solby) {
  const places = await atContribution(solby);
  await places.lone.getByLabel('Hvad handler det om?').selectOption({ label: 'Fritid' });
  await places.lone.getByLabel(fondOf).fill('Han er glad for vandet.');
  return places;
}

const send = (page: Page) => page.getByRole('button', { name: 'Gem', exact: true }).click();

async function expectStillThere(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByLabel(fondOf)).toHaveValue('Han er glad for vandet.');
  await expect(page.getByLabel('Hvad handler det om?')).toHaveValue('leisure');
}

/** Somebody takes this very tab. */
async function signInHere(page: Page, person: string): Promise<void> {
  await page.goto('/demo');
  await page.locator(`button[name=person][value=${person}]`).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/demo'));
}
