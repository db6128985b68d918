import type { Page } from '@playwright/test';
import { expect, expectAccessible, type Solby, test } from './harness.ts';
import { keptInBrowser } from './support/saves.ts';
import { look, press } from './support/walking.ts';

const noNet = 'Der er ikke net lige nu.';
const words = ['hus', 'bussen', 'koekken', 'kærste', 'jeg vil gerne have en hund', 'sommerferie'];

test.describe('The search for pictures without a connection', () => {
  test('finds the same pictures in the same order, keeps what is chosen, and saves it when the net is back', async ({
    solby,
  }) => {
    const jonas = await atPictures(solby);
    const online: Record<string, readonly string[]> = {};
    for (const word of words) {
      await search(jonas, word);
      await jonas.waitForURL((url) => url.searchParams.get('q') === word);
      online[word] = await shown(jonas);
    }
    await jonas.goto(place(jonas));
    await everythingKept(jonas);

    await jonas.context().setOffline(true);
    await expect(jonas.getByText(noNet)).toBeVisible();
    for (const word of words) {
      await search(jonas, word);
      await expect(jonas.getByRole('group', { name: `Billeder til ”${word}”` })).toBeVisible();
      expect(await shown(jonas), word).toEqual(online[word]);
    }
    await everyPictureSeen(jonas);
    await tile(jonas, 'hus').waitFor({ state: 'detached' });
    await search(jonas, 'hus');
    await tile(jonas, 'hus').check();
    await expect(jonas.getByText('Vi gemmer dit valg, når der er net igen.')).toBeVisible();
    await search(jonas, 'bus');
    await tile(jonas, 'bus').check();
    await expect(jonas.getByRole('group', { name: 'Det har jeg valgt' }).getByRole('checkbox')).toHaveCount(
      1,
    );
    await look(jonas, 'no-net');
    await press2(jonas, 'Brug de valgte');
    await expect(jonas.getByText('Vi gemmer dit valg, når der er net igen.')).toBeVisible();
    await search(jonas, 'xqzxqz');
    await expect(jonas.getByText('Vi fandt ingen billeder til ”xqzxqz”')).toBeVisible();

    await jonas.context().setOffline(false);
    await expect(jonas.getByText('Nu er der net igen. Dit valg er gemt.')).toBeVisible();
    expect(await keptInBrowser(jonas)).not.toContain('1F3E0');
    await press(jonas, 'Tilbage');
    const chosen = jonas.locator('#chosen');
    await expect(chosen.getByText('hus', { exact: true })).toBeVisible();
    await expect(chosen.getByText('bus', { exact: true })).toBeVisible();
    await expectAccessible(jonas);
  });

  test('what was chosen is saved from the page that comes next, when this one is left first', async ({
    solby,
  }) => {
    const jonas = await atPictures(solby);
    await everythingKept(jonas);
    const address = place(jonas);
    await jonas.context().setOffline(true);
    await search(jonas, 'hus');
    await tile(jonas, 'hus').check();
    await expect(jonas.getByText('Vi gemmer dit valg, når der er net igen.')).toBeVisible();
    // The page is closed by a link that leads nowhere.
    await jonas.goto('/help').catch(() => undefined);
    await jonas.context().setOffline(false);
    await jonas.goto('/');
    // The page comes anew once the choice is saved, maybe just while it is asked.
    await expect.poll(() => keptInBrowser(jonas).catch(() => 'comes anew')).toBe('[]');
    await jonas.goto(`${address}?q=hus`);
    await expect(tile(jonas, 'hus')).toBeChecked();
  });

  test('a net that is there in name only is no net', async ({ solby }) => {
    const jonas = await atPictures(solby);
    await everythingKept(jonas);
    await jonas.context().route('**/healthz', (route) => route.abort());
    await search(jonas, 'hus');
    await expect(jonas.getByText(noNet)).toBeVisible();
    await expect(tile(jonas, 'hus')).toBeVisible();
    expect(new URL(jonas.url()).search).toBe('');
  });

  test('in English', async ({ solby }) => {
    const jonas = await atPictures(solby);
    await jonas.getByRole('button', { name: 'English' }).click();
    await jonas.waitForLoadState();
    await everythingKept(jonas);
    await jonas.context().setOffline(true);
    await jonas.getByRole('searchbox').fill('house');
    await jonas.getByRole('searchbox').press('Enter');
    await expect(jonas.getByText('There is no connection right now.')).toBeVisible();
    await expect(jonas.getByRole('checkbox', { name: 'house', exact: true })).toBeVisible();
  });

  test('two tabs: each has its own choice, and both are saved', async ({ solby }) => {
    const one = await atPictures(solby);
    await everythingKept(one);
    const other = await one.context().newPage();
    await other.goto(place(one).replace('/home/', '/leisure/'));
    await everythingKept(other);
    await one.context().setOffline(true);
    await search(one, 'hus');
    await tile(one, 'hus').check();
    await search(other, 'fodbold');
    await tile(other, 'fodbold').check();
    await one.context().setOffline(false);
    for (const page of [one, other])
      await expect(page.getByText('Nu er der net igen. Dit valg er gemt.')).toBeVisible();
    await one.goto(`${place(one)}?q=hus`);
    await expect(tile(one, 'hus')).toBeChecked();
    await other.goto(`${place(other)}?q=fodbold`);
    await expect(tile(other, 'fodbold')).toBeChecked();
  });
});

test.describe('What the service worker keeps', () => {
  test('is public: no page, no answer, no word about the person, also while they work (R-P6)', async ({
    solby,
  }) => {
    const jonas = await atPictures(solby);
    await everythingKept(jonas);
    const person = (await jonas.locator('body').getAttribute('data-person')) ?? '';
    for (const path of ['/', `/citizens/${person}/preparation`, `/citizens/${person}/plan`, '/help'])
      await jonas.goto(path);
    await jonas.goto(`/citizens/${person}/preparation/areas/home`);
    await jonas.getByRole('main').getByRole('link', { name: 'Skriv', exact: true }).click();
    await jonas.locator('textarea[name=words]').fill('Jeg vil bo ved vandet.');
    await expect(jonas.getByText('Gemt', { exact: true })).toBeVisible();
    await jonas.goto(`/citizens/${person}/preparation/areas/home/pictures?q=hus`);
    // Other programs of the page may ask for anything: it is not kept.
    await jonas.evaluate(
      async (asked) => {
        navigator.serviceWorker.controller?.postMessage({ keep: asked });
        for (const one of asked) await fetch(one);
      },
      [`/citizens/${person}/plan`, '/api/symbols?q=hus', '/'],
    );
    await jonas.reload();
    await everythingKept(jonas);
    const kept = await allKept(jonas);
    expect(kept.length).toBeGreaterThan(4);
    for (const { address, body } of kept) {
      expect(address).toMatch(
        /^\/(assets\/[\w.-]+\.(js|css|woff2)|symbols\/(words-da|pictures)-[0-9a-f]{16}\.json)$/,
      );
      for (const secret of [person, person.replaceAll('-', ''), 'Jonas', 'Mette', 'ved vandet', 'csrf"'])
        expect(body.includes(secret), `${address}: ${secret}`).toBe(false);
    }
  });

  test('is forgotten when a newer version comes, and holds nothing after sign-out', async ({ solby }) => {
    const jonas = await atPictures(solby);
    await jonas.evaluate(async () => {
      await (await caches.open('mlmp-public-0000000000000000')).put('/assets/old.js', new Response('old'));
      await (await caches.open('of-somebody-else')).put('/x', new Response('x'));
    });
    await everythingKept(jonas);
    // The worker of this version was there before; a newer one does this when it takes over.
    await jonas.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.unregister();
    });
    await jonas.reload();
    await everythingKept(jonas);
    const names = () => jonas.evaluate(() => caches.keys());
    await expect.poll(names).toHaveLength(2);
    expect(await names()).toContain('of-somebody-else');
    expect((await allKept(jonas)).some(({ address }) => address === '/assets/old.js')).toBe(false);
    await jonas.getByRole('button', { name: 'Log ud', exact: true }).click();
    await jonas.waitForURL('**/demo');
    expect((await allKept(jonas)).filter(({ address }) => address.includes('citizens'))).toEqual([]);
  });

  test('the worker stands where it reaches every page, is asked for anew, and may only fetch from us', async ({
    solby,
  }) => {
    const answer = await (await solby.browse()).request.get(`${solby.address}/worker.js`);
    expect(answer.status()).toBe(200);
    const headers = answer.headers();
    expect(headers['content-type']).toMatch(/javascript/);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toBe("default-src 'none'; connect-src 'self'");
    expect(await answer.text()).not.toContain('__WORKER_VERSION__');
  });

  test('no page but the one with pictures brings it', async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    await jonas.goto('/help');
    await jonas.waitForTimeout(1500);
    expect(await jonas.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
  });
});

async function atPictures(solby: Solby): Promise<Page> {
  const jonas = await solby.signIn('jonas');
  const person = await jonas.locator('body').getAttribute('data-person');
  await jonas.goto(`/citizens/${person}/preparation/areas/home/pictures`);
  return jonas;
}

const place = (page: Page): string => new URL(page.url()).pathname;

const tile = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });

async function search(page: Page, word: string): Promise<void> {
  await page.getByLabel('Skriv et ord').fill(word);
  await press2(page, 'Søg');
}

/** Presses a button that may lead nowhere. */
const press2 = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();

const shown = (page: Page): Promise<readonly string[]> =>
  page
    .locator('#field-symbols input[name=symbols]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

/** Every picture on the page has come. */
const everyPictureSeen = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page
        .locator('#field-symbols img')
        .evaluateAll((all) => all.every((one) => (one as HTMLImageElement).naturalWidth > 0)),
    )
    .toBe(true);

/** Waits until the worker has what it needs for a time without a connection. */
async function everythingKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(async () => (await allKept(page)).filter(({ address }) => address.startsWith('/symbols/')).length, {
      timeout: 30_000,
    })
    .toBe(2);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const allKept = (page: Page): Promise<readonly { address: string; body: string }[]> =>
  page.evaluate(async () => {
    const all: { address: string; body: string }[] = [];
    for (const name of await caches.keys()) {
      if (!name.startsWith('mlmp-')) continue;
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const body = (await (await cache.match(request))?.text()) ?? '';
        const { pathname, search } = new URL(request.url);
        all.push({ address: pathname + search, body });
      }
    }
    return all;
  });
