import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';
import { accessibilityFaults, reflowFaults, sizeFaults } from './support/measures.ts';
import { follow, look, press } from './support/walking.ts';

const html = (page: Page) => page.locator('html');
const toChoices = (page: Page) =>
  follow(page, page.getByRole('contentinfo').getByRole('link', { name: 'Sådan vil jeg have det' }));
const choose = (page: Page, answer: string) =>
  follow(page, page.getByRole('main').getByRole('button', { name: answer }));

/** What a signed-in citizen chooses, from wherever they are. */
async function chooses(page: Page, choice: RegExp, answer: string): Promise<void> {
  await toChoices(page);
  await follow(page, page.getByRole('main').getByRole('link', { name: choice }));
  await choose(page, answer);
}

test.describe('Choices of one’s own', () => {
  for (const javaScript of [true, false]) {
    test(`take effect at once and on every page, ${javaScript ? 'with' : 'without'} JavaScript`, async ({
      solby,
    }) => {
      const jonas = await solby.signIn('jonas', { javaScript });
      await chooses(jonas, /^Bogstaver/, 'Størst');
      await expect(html(jonas)).toHaveAttribute('data-size', 'largest');
      await expect(jonas.getByText('Nu er det gemt.')).toBeVisible();
      await expect(jonas.getByRole('button', { name: 'Størst' })).toHaveAttribute('aria-pressed', 'true');
      await press(jonas, 'Tilbage til alle valg');
      await follow(jonas, jonas.getByRole('main').getByRole('link', { name: /^Farver/ }));
      await choose(jonas, 'Mørke');
      await expect(html(jonas)).toHaveAttribute('data-theme', 'dark');
      await press(jonas, 'Tilbage til siden');
      expect(new URL(jonas.url()).pathname).toBe('/');
      await expect(html(jonas)).toHaveAttribute('data-theme', 'dark');
      expect(await jonas.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px');
    });
  }

  test('nothing is chosen beforehand, and every card shows what it does', async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    await toChoices(jonas);
    await look(jonas, 'choices');
    for (const name of ['size', 'calm', 'theme', 'font', 'rate', 'scan', 'naming', 'fields']) {
      await jonas.goto(`/choices/${name}`);
      await expect(jonas.getByRole('main').locator('[aria-pressed=true]')).toHaveCount(0);
      expect(await sizeFaults(jonas)).toEqual([]);
      await look(jonas, `choice-${name}`);
    }
  });

  test('follow the person to another device; staff have the same page', async ({ solby }) => {
    const here = await solby.signIn('karin');
    await chooses(here, /^Farver/, 'Helt sort og hvid');
    await look(here, 'choice-staff-contrast');
    const there = await solby.signIn('karin');
    await expect(html(there)).toHaveAttribute('data-theme', 'contrast');
    const another = await solby.signIn('henrik');
    await expect(html(another)).not.toHaveAttribute('data-theme');
  });

  test('before login they are the device’s; the person’s own come first, and stay with the person', async ({
    solby,
  }) => {
    const elsewhere = await solby.signIn('jonas');
    await chooses(elsewhere, /^Skrift/, 'Andika');
    const tablet = await solby.browse();
    await tablet.goto(`${solby.address}/`);
    await chooses(tablet, /^Bogstaver/, 'Store');
    await chooses(tablet, /^Skrift/, 'Atkinson');
    await expect(html(tablet)).toHaveAttribute('data-font', 'atkinson');
    await look(tablet, 'choice-before-login');
    await tablet.goto('/demo');
    await follow(tablet, tablet.locator('button[name=person][value=jonas]'));
    // Choice by choice: his own letters' shape, and the size that only the device knows.
    await expect(html(tablet)).toHaveAttribute('data-font', 'andika');
    await expect(html(tablet)).toHaveAttribute('data-size', 'large');
    await chooses(tablet, /^Farver/, 'Mørke');
    await follow(tablet, tablet.getByRole('button', { name: 'Log ud' }));
    // The next one at a shared tablet meets neither his choices nor those that were made before he signed in.
    for (const choice of ['data-font', 'data-size', 'data-theme'])
      await expect(html(tablet)).not.toHaveAttribute(choice);
    await elsewhere.reload();
    await expect(html(elsewhere)).not.toHaveAttribute('data-size');
  });

  test('a font is fetched where it is chosen, and only that one is asked for early', async ({ solby }) => {
    const page = await solby.browse();
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(request.url().replace(/^.*\/([a-z]+)-.*$/, '$1'));
    });
    await page.goto(`${solby.address}/about`);
    await page.evaluate(() => document.fonts.ready);
    expect([...new Set(fonts)]).toEqual(['lexend']);
    await chooses(page, /^Skrift/, 'Andika');
    await page.goto(`${solby.address}/about`);
    await expect(page.locator('link[rel=preload]')).toHaveAttribute('href', /andika/);
  });

  test('fewer things: home is one sentence and one button, the rest waits', async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    await chooses(jonas, /^Ro på skærmen/, 'Færre ting og ingen billeder');
    await jonas.goto('/');
    await expect(jonas.getByRole('main').getByRole('link')).toHaveText(['Kom i gang']);
    await look(jonas, 'home-calm');
    await jonas.getByText('Vis alle trin').click();
    await expect(jonas.getByText('5. Nyt møde')).toBeVisible();
    expect(await accessibilityFaults(jonas)).toEqual([]);
  });

  test('more pictures: over one’s own words, and over nobody else’s (R-P6)', async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    const me = `/citizens/${await jonas.locator('body').getAttribute('data-person')}`;
    const wordsPictured = (page: Page) => page.locator('.word-picture').allInnerTexts();
    await jonas.goto(`${me}/preparation/areas/people#field-words`);
    await jonas.getByRole('textbox').fill('Jeg vil ikke bo alene. Bussen er god.');
    await press(jonas, 'Gem og stop');
    await jonas.goto(`${me}/preparation/areas/people/sharing`);
    expect(await wordsPictured(jonas)).toEqual([]);
    await chooses(jonas, /^Ro på skærmen/, 'Det hele og flere billeder');
    await jonas.goto(`${me}/preparation/areas/people/sharing`);
    expect(await wordsPictured(jonas)).toEqual(['ikke', 'bo alene', 'Bussen']);
    await expect(jonas.locator('.answer-picture', { hasText: 'BK' })).toHaveCount(1);
    await look(jonas, 'more-pictures-sharing');
    await jonas.getByRole('checkbox', { name: /Lone/ }).check();
    await press(jonas, 'Gem, hvem der ser det');
    await jonas.goto(`${me}/preparation/areas/people`);
    expect(await wordsPictured(jonas)).toContain('Bussen');
    await look(jonas, 'more-pictures-area');
    await jonas.goto(`${me}/preparation/sharing`);
    const lones = jonas.getByRole('link', { name: /^Lone/ });
    await expect(lones.locator('.person-role .word-sign')).toHaveCount(1);
    await expect(lones.locator('.word-signs .word-sign')).toHaveCount(1);
    await look(jonas, 'more-pictures-people');
    const lone = await solby.signIn('lone');
    await chooses(lone, /^(Ro på skærmen|Calm)/, 'Det hele og flere billeder');
    await lone.goto(`${me}/shared`);
    await expect(lone.getByText('Jeg vil ikke bo alene.')).toBeVisible();
    expect(await wordsPictured(lone)).toEqual([]);
  });

  for (const answer of ['Det hele og flere billeder', 'Færre ting og ingen billeder'])
    test(`${answer}: the main screens of amina, tablet and 320 px`, async ({ solby }) => {
      const amina = await solby.signIn('amina');
      const me = `/citizens/${await amina.locator('body').getAttribute('data-person')}`;
      await chooses(amina, /^Ro på skærmen/, answer);
      const faults: string[] = [];
      const places =
        '/preparation/areas/people /preparation/sharing /plan /plan/answer /meeting /staircase /everyday /boards/dream-board'.split(
          ' ',
        );
      for (const place of ['/', ...places.map((one) => me + one)]) {
        await amina.setViewportSize({ width: 820, height: 1180 });
        await amina.goto(place);
        faults.push(...(await accessibilityFaults(amina)), ...(await sizeFaults(amina)));
        await amina.setViewportSize({ width: 320, height: 640 });
        faults.push(...(await reflowFaults(amina)));
      }
      expect(faults).toEqual([]);
      // What she chose is an answer and stays, however few pictures she wants.
      await amina.goto(`${me}/preparation/areas/people`);
      await expect(amina.locator('#chosen .prep-tile img').first()).toBeVisible();
      await amina.goto(`${me}/boards/dream-board`);
      await expect(amina.locator('#place-5 img')).toBeVisible();
    });

  test('what is no answer is refused in a sentence and changes nothing', async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    await jonas.goto('/choices/theme');
    await jonas.locator('button[value=dark]').evaluate((card) => card.setAttribute('value', 'purple'));
    await choose(jonas, 'Mørke');
    await expect(jonas.getByText('Det kunne vi ikke gemme. Vælg et af kortene.')).toBeVisible();
    await expect(html(jonas)).not.toHaveAttribute('data-theme');
    expect((await jonas.goto('/choices/hat'))?.status()).toBe(404);
  });
});

/** The main screens of a citizen; `:c` is their own id. */
const screens: Readonly<Record<string, readonly string[]>> = {
  jonas: [
    '/',
    '/help',
    '/about',
    '/choices',
    '/choices/size',
    '/choices/calm',
    '/choices/theme',
    '/choices/font',
  ],
  amina: [
    '/',
    ':c/meeting',
    ':c/preparation',
    ':c/preparation/areas/home',
    ':c/preparation/areas/home/pictures',
  ],
  liv: [
    '/',
    ':c/plan',
    ':c/staircase',
    ':c/everyday',
    ':c/plan/versions',
    ':c/who-has-looked',
    ':c/plan/who-may-see',
  ],
  poul: ['/', ':c/status', ':c/preparation/sharing', ':c/contributions', ':c/plan/answer', ':c/meeting/room'],
};

test.describe('Every screen of a citizen at the largest letters, 320 px wide', () => {
  for (const [handle, places] of Object.entries(screens)) {
    test(handle, async ({ solby }) => {
      const page = await solby.signIn(handle);
      const person = await page.locator('body').getAttribute('data-person');
      await chooses(page, /^Bogstaver/, 'Størst');
      await page.setViewportSize({ width: 320, height: 640 });
      const faults: string[] = [];
      for (const place of places) {
        await page.goto(place.replace(':c', `/citizens/${person}`));
        await page.evaluate(() => document.fonts.ready);
        faults.push(...(await reflowFaults(page)).map((fault) => `${place}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  }
});
