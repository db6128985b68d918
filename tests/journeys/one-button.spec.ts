import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';
import { accessibilityFaults, reflowFaults } from './support/measures.ts';
import { pressOnce } from './support/one-button.ts';
import { withVoices } from './support/voices.ts';
import { follow, look } from './support/walking.ts';

/** Somebody helps with the first choice; from then on there is the button alone. */
async function chooses(page: Page, choice: string, answer: string): Promise<void> {
  await page.goto(`/choices/${choice}`);
  await follow(page, page.getByRole('main').getByRole('button', { name: answer }));
}

const main = (page: Page) => page.getByRole('main');
const frame = (page: Page) => page.locator('.scan-frame');
/** The card that a box lies in. */
const card = (page: Page, name: string) =>
  page.locator('label.prep-tile', { hasText: new RegExp(`^${name}`) });

test.describe('One button', () => {
  test('jonas answers a question with a picture, with nothing but the space bar', async ({ solby }) => {
    test.setTimeout(240_000);
    const jonas = await solby.signIn('jonas');
    const scripts: string[] = [];
    jonas.on('request', (request) => scripts.push(request.url()));
    await jonas.reload();
    await expect(jonas.locator('switch-scan')).toHaveCount(0);
    expect(scripts.filter((url) => url.includes('switch-scan'))).toEqual([]);

    await chooses(jonas, 'scan', 'Hvert sekund');
    await expect(jonas.getByText('Nu er det gemt.')).toBeVisible();
    await expect(frame(jonas)).toBeVisible();
    await look(jonas, 'one-button-chosen');
    await pressOnce(jonas, main(jonas).getByRole('link', { name: 'Tilbage til siden' }));
    await jonas.waitForURL((url) => url.pathname === '/');
    await look(jonas, 'one-button-home');
    await pressOnce(jonas, main(jonas).getByRole('link', { name: 'Kom i gang' }));
    await expect(jonas.getByText('Ingen ser det, før du viser det.')).toBeVisible();
    await pressOnce(jonas, main(jonas).getByRole('link', { name: 'Kom i gang' }));
    await expect(jonas.getByText('Spørgsmål 1 af 8')).toBeVisible();
    await pressOnce(jonas, jonas.getByRole('link', { name: 'Vælg billede' }));
    // The link leads to the pictures, and so does the frame.
    await expect(card(jonas, 'hund')).toBeVisible();
    await look(jonas, 'one-button-pictures');
    await pressOnce(jonas, card(jonas, 'hund'));
    await expect(jonas.getByRole('checkbox', { name: 'hund' }).first()).toBeChecked();
    await look(jonas, 'one-button-picture-chosen');
    await pressOnce(jonas, main(jonas).getByRole('button', { name: 'Videre', exact: true }));
    await expect(jonas.getByText('Spørgsmål 2 af 8')).toBeVisible();

    const area = new URL(jonas.url()).pathname.replace(/[^/]+$/, 'home');
    await jonas.goto(area);
    await expect(jonas.locator('#chosen').getByText('hund')).toBeVisible();
    await expect(jonas.locator('#chosen .prep-tile')).toHaveCount(1);
  });

  test('a field is gone past, or written in; there the space bar is a letter', async ({ solby }) => {
    test.setTimeout(120_000);
    const jonas = await solby.signIn('jonas');
    const person = await jonas.locator('body').getAttribute('data-person');
    await chooses(jonas, 'scan', 'Hvert sekund');
    await jonas.goto(`/citizens/${person}/preparation/areas/home#field-words`);
    const field = jonas.getByRole('textbox');
    await pressOnce(jonas, field);
    await expect(field).toBeFocused();
    await expect(frame(jonas)).toContainText('Tryk, når du vil videre');
    await look(jonas, 'one-button-field');
    await jonas.waitForTimeout(500);
    await jonas.keyboard.press('Space');
    await expect(field).not.toBeFocused();
    await expect(field).toHaveValue('');
    await pressOnce(jonas, field);
    await jonas.keyboard.type('Et hus', { delay: 20 });
    await expect(field).toHaveValue('Et hus');
    await jonas.waitForTimeout(2500);
    await expect(field).toBeFocused();
  });

  test('a press is one press: held, shaking, on its way; and a tap anywhere is one', async ({ solby }) => {
    test.setTimeout(120_000);
    const jonas = await solby.signIn('jonas');
    const person = await jonas.locator('body').getAttribute('data-person');
    await chooses(jonas, 'scan', 'Hvert 2. sekund');
    await jonas.goto(`/citizens/${person}/preparation/areas/home#field-symbols`);
    const dog = jonas.getByRole('checkbox', { name: 'hund' }).first();
    await pressOnce(jonas, card(jonas, 'hund'), async () => {
      await jonas.keyboard.down('Space');
      await jonas.keyboard.down('Space');
      await jonas.keyboard.down('Space');
      await jonas.keyboard.up('Space');
      await jonas.keyboard.press('Enter');
    });
    await expect(dog).toBeChecked();
    // A tap at the edge of the screen, where there is nothing, and on a link that the frame is not around.
    await pressOnce(jonas, card(jonas, 'hund'), () => jonas.mouse.click(3, 400));
    await expect(dog).not.toBeChecked();
    const home = await jonas.getByRole('banner').getByRole('link', { name: 'Hjem' }).boundingBox();
    await pressOnce(jonas, card(jonas, 'hund'), () =>
      jonas.mouse.click((home?.x ?? 0) + 20, Math.max(2, (home?.y ?? 0) + 20)),
    );
    await expect(dog).toBeChecked();
    expect(new URL(jonas.url()).pathname).toContain('/areas/home');

    await jonas.getByRole('button', { name: 'Stop rammen' }).click();
    await expect(frame(jonas)).toBeHidden();
    await dog.uncheck();
    await expect(dog).not.toBeChecked();
    await jonas.getByRole('button', { name: 'Start rammen' }).click();
    await expect(frame(jonas)).toBeVisible();
  });

  test('in a dialog the frame stays inside', async ({ solby }) => {
    test.setTimeout(120_000);
    const jonas = await solby.signIn('jonas');
    await chooses(jonas, 'scan', 'Hvert sekund');
    // As it stands where what is not saved is on the page beneath it.
    await jonas.evaluate(() => {
      const question = document.querySelector<HTMLDialogElement>('#not-saved');
      const back = question?.querySelector<HTMLAnchorElement>('a.primary');
      if (back) back.href = '#main';
      back?.toggleAttribute('data-closes', true);
      question?.showModal();
    });
    const dialog = jonas.getByRole('dialog');
    await expect(dialog.locator('.scan-frame')).toBeVisible();
    await look(jonas, 'one-button-dialog');
    await pressOnce(jonas, dialog.getByRole('link', { name: 'Se det, der ikke er gemt' }));
    await expect(dialog).toBeHidden();
    await expect(jonas.locator('switch-scan .scan-frame')).toBeVisible();
  });

  test('says where it is, for who wants that, and is quiet while a page is read', async ({ solby }) => {
    test.setTimeout(120_000);
    const jonas = await solby.signIn('jonas');
    const voices = await withVoices(jonas, [{ lang: 'da-DK', local: true }]);
    await chooses(jonas, 'naming', 'Ja, læs op');
    await jonas.goto('/about');
    expect(await voices.said()).toEqual([]);
    await chooses(jonas, 'scan', 'Hvert 2. sekund');
    await expect.poll(() => voices.said()).toContain('Fra Hjem til Hjælp');
    const saidBefore = (await voices.said()).length;
    // The name is heard to its end before the frame goes on.
    await jonas.waitForTimeout(3000);
    expect((await voices.said()).length).toBe(saidBefore);
    await voices.finishEverySentence();
    await expect.poll(async () => (await voices.said()).length).toBeGreaterThan(saidBefore);
    await look(jonas, 'one-button-naming');
  });

  test('without JavaScript the page says that the frame needs it', async ({ solby }) => {
    const jonas = await solby.signIn('jonas', { javaScript: false });
    await jonas.goto('/choices/scan');
    await expect(jonas.locator('noscript p')).toBeVisible();
    await expect(jonas.locator('noscript p')).toContainText('Rammen kan ikke komme her.');
  });

  test('is chosen before login too, by a device', async ({ solby }) => {
    const tablet = await solby.browse();
    await tablet.goto(`${solby.address}/about`);
    await chooses(tablet, 'scan', 'Hvert 4. sekund');
    await expect(tablet.locator('switch-scan')).toHaveAttribute('data-pace', '4000');
    // A tap is a press of the one button: who helps stops the frame first.
    await tablet.goto('/choices/scan');
    await tablet.getByRole('button', { name: 'Stop rammen' }).click();
    await follow(tablet, main(tablet).getByRole('button', { name: 'Ingen ramme' }));
    await expect(tablet.locator('switch-scan')).toHaveCount(0);
  });
});

const answeredWith =
  '.answer, .prep-way, .prep-tile, .prep-area, .prep-person, .plan-tile, .picture-choice, .link-card, .choice-link, .button, summary';
const screensOf: Readonly<Record<string, readonly string[]>> = {
  jonas: [
    '/',
    '/choices',
    '/choices/fields',
    ':c/preparation',
    ':c/preparation/areas/home#field-symbols',
    ':c/preparation/areas/home/pictures',
  ],
  amina: [
    ':c/meeting',
    ':c/boards/dream-board',
    ':c/plan',
    ':c/plan/answer',
    ':c/everyday',
    ':c/everyday/week',
  ],
};

test.describe('Large fields', () => {
  for (const [handle, places] of Object.entries(screensOf))
    test(`the main screens of ${handle}: 160 pixels each way, six in a part`, async ({ solby }) => {
      test.setTimeout(240_000);
      const page = await solby.signIn(handle);
      const person = await page.locator('body').getAttribute('data-person');
      await chooses(page, 'fields', 'Store felter');
      await expect(page.locator('html')).toHaveAttribute('data-fields', 'large');
      const faults: string[] = [];
      for (const place of places) {
        await page.setViewportSize({ width: 820, height: 1180 });
        await page.goto(place.replace(':c', `/citizens/${person}`));
        const own = [
          ...(await smallFields(page)),
          ...(await crowdedParts(page)),
          ...(await accessibilityFaults(page)),
        ];
        await look(page, `large-fields${place.replace(/[:/#]/g, '-')}`);
        await page.setViewportSize({ width: 320, height: 640 });
        own.push(...(await reflowFaults(page)));
        faults.push(...own.map((fault) => `${place}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
});

/** What one answers and goes on with, under 160 pixels. */
const smallFields = (page: Page) =>
  page.evaluate(
    (fields) =>
      [...document.querySelectorAll<HTMLElement>(fields)]
        .filter((one) => one.closest('main') && !one.closest('.scan-layer') && one.checkVisibility())
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 159.5 || box.height < 159.5)
        .map(
          ({ one, box }) =>
            `${one.className} ${Math.round(box.width)} × ${Math.round(box.height)} “${one.textContent?.trim().slice(0, 30)}”`,
        ),
    answeredWith,
  );

/** More than six pictures without a wide gap between them. */
const crowdedParts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.prep-tiles')].flatMap((tiles) => {
      const boxes = [...tiles.children]
        .filter((one) => one.checkVisibility())
        .map((one) => one.getBoundingClientRect());
      let [inPart, bottom] = [0, 0];
      return boxes.flatMap((box) => {
        if (box.top - bottom >= 96) inPart = 0;
        inPart++;
        bottom = Math.max(bottom, box.bottom);
        return inPart > 6 ? [`picture ${inPart} of a part`] : [];
      });
    }),
  );
