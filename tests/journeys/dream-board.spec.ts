import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, expectAccessible, test } from './harness.ts';

/** At most five actions on a citizen's screen; tiles, "Jeg ved det ikke", "Spring over" and "Tilbage" do not count (decision 0013). */
async function expectFewActions(page: Page): Promise<void> {
  const actions = page.locator(
    'main :is(a.button, button.button:not([value=dontKnow], [value=skip])):visible',
  );
  const counted = (await actions.allInnerTexts()).filter((words) => words.trim() !== 'Tilbage');
  expect(counted.length).toBeLessThanOrEqual(5);
}

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectFewActions(page);
}

/** Where Jonas' pictures are, from his home. */
async function picturesOf(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Hjem' }).click();
  return (await page.getByRole('main').getByRole('link', { name: 'Mine tavler' }).getAttribute('href')) ?? '';
}

/** Lays a symbol on a tile of the board: find it by a word, tap it. */
async function lay(page: Page, place: string, word: string, own = ''): Promise<void> {
  await page.locator(`#place-${place}`).getByRole('link').click();
  if (own !== '') await page.getByLabel('Dine egne ord').fill(own);
  await page.getByLabel('Skriv et ord, og find et billede').fill(word);
  await page.getByRole('button', { name: 'Søg' }).click();
  await page.locator('button[name=symbol]').first().click();
  await expect(page.getByRole('heading', { name: 'Min drømmetavle' })).toBeVisible();
}

test.describe('The dream board', () => {
  test('jonas finds pictures, writes, takes a photo, moves by taps, undoes, and brings his dream along', async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas');
    await jonas.getByRole('main').getByRole('link', { name: 'Mine tavler' }).click();
    await look(jonas);
    await jonas.getByRole('link', { name: /Min drømmetavle/ }).click();
    await look(jonas);
    await lay(jonas, '5', 'lejlighed', 'Min egen lejlighed');
    await lay(jonas, '1', 'hund');
    await look(jonas);

    await jonas.locator('#place-3').getByRole('link').click();
    await look(jonas);
    await jonas.getByRole('link', { name: 'Tag et foto' }).click();
    await jonas.getByLabel('Hvad er det?').fill('Min guitar');
    const photo = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#4a8' } })
      .png()
      .toBuffer();
    await jonas
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: photo });
    await look(jonas);
    await jonas.getByRole('button', { name: 'Gem foto' }).click();
    await expect(jonas.locator('#place-3 img')).toBeVisible();

    await jonas.locator('#place-1').getByRole('link', { name: 'hund' }).click();
    await expect(jonas.getByText('Du har taget: hund.')).toBeVisible();
    await look(jonas);
    await jonas.getByRole('link', { name: 'Ret det' }).click();
    await look(jonas);
    await jonas.goBack();
    await jonas.getByRole('button', { name: /Læg her.*Plads 9/ }).click();
    await expect(jonas.locator('#place-9').getByRole('link', { name: 'hund' })).toBeVisible();
    await jonas.getByRole('button', { name: 'Fortryd' }).click();
    await expect(jonas.locator('#place-1').getByRole('link', { name: 'hund' })).toBeVisible();

    await jonas.locator('#place-1').getByRole('link', { name: 'hund' }).click();
    await jonas.getByRole('button', { name: 'Tag det væk' }).click();
    await jonas.getByText('Det har du taget væk').click();
    await look(jonas);
    await jonas.getByRole('button', { name: /hund.*Hent igen/ }).click();
    await expect(jonas.locator('#place-1').getByRole('link', { name: 'hund' })).toBeVisible();

    await jonas.getByRole('button', { name: 'Tag min drøm med i min forberedelse' }).click();
    await expect(jonas.getByRole('textbox')).toHaveValue('Min egen lejlighed');
    await expect(jonas.getByRole('group', { name: 'Det har jeg valgt' }).getByRole('checkbox')).toBeChecked();
  });

  test('dragging does the same as two taps', { tag: '@once' }, async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    await jonas.goto(`${await picturesOf(jonas)}/dream-board`);
    await lay(jonas, '1', 'hund');
    await lay(jonas, '5', 'hus');
    await jonas.waitForLoadState('networkidle');
    await jonas.locator('#place-1 [data-card]').dragTo(jonas.locator('#place-5'));
    await expect(jonas.locator('#place-5').getByRole('link', { name: /hund/ })).toBeVisible();
    await expect(jonas.locator('#place-1').getByRole('link', { name: 'hus' })).toBeVisible();
  });

  test('with a keyboard alone', { tag: '@once' }, async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    await jonas.goto(`${await picturesOf(jonas)}/dream-board`);
    await lay(jonas, '1', 'hund');
    // The tile that was just laid has the focus, so one goes on from there.
    await expect(jonas.locator('#place-1').getByRole('link')).toBeFocused();
    await jonas.keyboard.press('Enter');
    await expect(jonas.locator('#place-1').getByRole('link')).toBeFocused();
    await jonas.keyboard.press('Tab');
    await expect(jonas.locator('#place-2').getByRole('button')).toBeFocused();
    await jonas.keyboard.press('Enter');
    await expect(jonas.locator('#place-2').getByRole('link', { name: 'hund' })).toBeFocused();
  });

  test('without JavaScript', async ({ solby }) => {
    const jonas = await solby.signIn('jonas', { javaScript: false });
    await jonas.goto(`${await picturesOf(jonas)}/dream-board`);
    await lay(jonas, '1', 'hund');
    await jonas.locator('#place-1').getByRole('link', { name: 'hund' }).click();
    await jonas.getByRole('button', { name: /Min drøm.*Læg her/ }).click();
    await expect(jonas.locator('#place-5').getByRole('link', { name: /hund/ })).toBeVisible();
    await jonas.getByRole('button', { name: 'Fortryd' }).click();
    await expect(jonas.locator('#place-1').getByRole('link', { name: 'hund' })).toBeVisible();
  });

  test('he shows it to whom he picks, and hides it again', { tag: '@once' }, async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    const lone = await solby.signIn('lone');
    const mette = await solby.signIn('mette');
    const all = await picturesOf(jonas);
    await jonas.goto(`${all}/dream-board`);
    await lay(jonas, '5', 'hund', 'Min egen hund');
    await mette.goto(all);
    await expect(mette.getByText('Jonas har ikke vist dig nogen billeder endnu.')).toBeVisible();
    await jonas.getByRole('link', { name: 'Vis det til nogen' }).click();
    await look(jonas);
    await jonas.getByRole('checkbox', { name: /Lone/ }).check();
    await jonas.getByRole('button', { name: 'Gem, hvem der ser det' }).click();
    await expect(jonas.getByText('Lone ser det nu.')).toBeVisible();
    await lone.goto(all);
    await expect(lone.getByText('Min egen hund')).toBeVisible();
    await expect(lone.getByText(/Lavet af Jonas/)).toBeVisible();
    await expectAccessible(lone);
    await mette.reload();
    await expect(mette.getByText('Min egen hund')).toHaveCount(0);
    // What he lays later is his own until he shows it, and the board says so (R-P6).
    await jonas.goto(`${all}/dream-board`);
    await expect(jonas.getByText('Lone ser det', { exact: true })).toBeVisible();
    await lay(jonas, '1', 'fly', 'Ud at flyve');
    await expect(jonas.getByText('Lone ser det, du viste før.')).toBeVisible();
    await expect(jonas.getByText('Lone ser det', { exact: true })).toHaveCount(0);
    await look(jonas);
    await lone.reload();
    await expect(lone.getByText('Ud at flyve')).toHaveCount(0);
    await jonas.getByRole('link', { name: 'Ret, hvem der ser det' }).click();
    await expect(jonas.getByText('Skriver du mere senere, ser de det ikke')).toBeVisible();
    await look(jonas);
    await jonas.getByRole('button', { name: 'Vis det nye' }).click();
    await expect(jonas.getByText('Det er gemt.')).toBeVisible();
    await lone.reload();
    await expect(lone.getByText('Ud at flyve')).toBeVisible();
    await jonas.getByRole('button', { name: 'Skjul for alle' }).click();
    await expect(jonas.getByText('Det er gemt.')).toBeVisible();
    await lone.reload();
    await expect(lone.getByText('Min egen hund')).toHaveCount(0);
  });
});

for (const javaScript of [true, false]) {
  test(`A conversation mat: five cards, a pause, the last one, names, and a picture of it in the preparation ${javaScript ? '' : '– without JavaScript'}`, async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas', { javaScript });
    const seen = (page: Page) => (javaScript ? look(page) : expectFewActions(page));
    await jonas.goto(`${await picturesOf(jonas)}/mats`);
    await seen(jonas);
    await jonas.getByRole('link', { name: /Mit hjem/ }).click();
    await seen(jonas);
    await jonas.getByRole('link', { name: 'Kom i gang' }).click();
    for (const [at, answer] of [
      'Vigtigt',
      'Lidt',
      'Ikke vigtigt',
      'Jeg ved det ikke',
      'Spring over',
    ].entries()) {
      await expect(jonas.getByText(`Kort ${at + 1} af 6`)).toBeVisible();
      if (at === 0) await seen(jonas);
      await jonas.getByRole('button', { name: answer, exact: true }).click();
      if (at === 0) {
        // What was laid by mistake is taken back on the next card's page, and Back shows it as laid.
        await jonas.getByRole('button', { name: 'Fortryd' }).click();
        await expect(jonas.getByText('Kort 1 af 6')).toBeVisible();
        await jonas.getByRole('button', { name: 'Lidt', exact: true }).click();
        await expect(jonas.getByText('Kort 2 af 6')).toBeVisible();
        await jonas.goBack();
        await expect(jonas.getByText('Du har lagt det her kort.')).toBeVisible();
        await seen(jonas);
        await jonas.getByRole('button', { name: answer, exact: true }).click();
      }
    }
    await expect(jonas.getByRole('heading', { name: 'Pause' })).toBeVisible();
    await seen(jonas);
    await jonas.getByRole('link', { name: 'Gem og stop' }).click();
    await expect(jonas.getByText('Du har lagt 5 af 6 kort.')).toBeVisible();
    await seen(jonas);
    await jonas.getByRole('link', { name: 'Gå videre' }).click();
    await jonas.getByRole('button', { name: 'Vigtigt', exact: true }).click();
    await expect(jonas.getByText('Nu har du set alle kort.')).toBeVisible();

    await jonas.locator('#place-dontKnow').getByRole('link').click();
    await jonas.getByRole('button', { name: /Læg her.*Lidt/ }).click();
    await expect(jonas.locator('#place-little').getByRole('link')).toHaveCount(2);

    await jonas.getByRole('link', { name: 'Læg et kort til' }).click();
    await jonas.getByLabel('Dine egne ord').fill('Ro om aftenen');
    await jonas.getByRole('button', { name: 'Gem ordene' }).click();
    await jonas.getByRole('link', { name: 'Gå videre' }).click();
    await expect(jonas.getByText('Ro om aftenen')).toBeVisible();
    await jonas.getByRole('button', { name: 'Vigtigt', exact: true }).click();

    await jonas.getByRole('link', { name: 'Mere' }).click();
    await seen(jonas);
    await jonas.getByRole('link', { name: 'Giv kolonnerne nye navne' }).click();
    await seen(jonas);
    // Not one letter is needed for other names, and the question follows them (R-W6).
    await jonas.getByRole('button', { name: /Kan jeg lide.*Det er okay.*Kan jeg ikke lide/ }).click();
    await expect(jonas.getByRole('heading', { name: 'Det er okay' })).toBeVisible();
    await seen(jonas);
    await jonas.getByRole('link', { name: 'Mere', exact: true }).click();
    await jonas.getByRole('link', { name: 'Giv kolonnerne nye navne' }).click();
    await jonas.getByRole('link', { name: 'Skriv selv' }).click();
    await jonas.getByLabel('Kolonne 1: Vigtigt').fill('Ja tak');
    await seen(jonas);
    await jonas.getByRole('button', { name: 'Gem navne' }).click();
    await expect(jonas.getByRole('heading', { name: 'Ja tak' })).toBeVisible();
    await seen(jonas);

    await jonas.getByRole('button', { name: 'Tag måtten med i min forberedelse' }).click();
    const photo = jonas.locator('main img.answer-photo');
    await expect(photo).toBeVisible();
    await expect.poll(() => photo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1600);

    // A photo that stands there is asked about; no keeps it, yes lays it aside (R-T5).
    const area = jonas.url();
    await jonas.goto(`${await picturesOf(jonas)}/mat-home`);
    await jonas.locator('#place-little').getByRole('link').first().click();
    await jonas.getByRole('button', { name: /Læg her.*Kan jeg ikke lide/ }).click();
    const bring = () => jonas.getByRole('button', { name: 'Tag måtten med i min forberedelse' }).click();
    await bring();
    await expect(jonas.getByRole('heading', { name: 'Der er et foto' })).toBeVisible();
    await seen(jonas);
    await jonas.getByRole('link', { name: 'Nej, behold mit foto' }).click();
    await bring();
    await jonas.getByRole('button', { name: 'Ja, brug måtten' }).click();
    await expect(jonas).toHaveURL(area);
    await expect(jonas.getByRole('heading', { name: 'Det har du fjernet' })).toBeVisible();
  });
}

test('Strengths: tapped on four screens, as many as he wants, shown as a list', async ({ solby }) => {
  const jonas = await solby.signIn('jonas');
  await jonas.goto(`${await picturesOf(jonas)}/strengths`);
  await look(jonas);
  await jonas.getByRole('link', { name: 'Kom i gang' }).click();
  await jonas.getByRole('checkbox', { name: /Jeg bliver ved/ }).check();
  await look(jonas);
  await jonas.getByRole('button', { name: 'Videre' }).click();
  await expect(jonas.getByText('Side 2 af 4')).toBeVisible();
  await jonas.getByRole('button', { name: 'Jeg ved det ikke' }).click();
  await jonas.getByRole('button', { name: 'Spring over' }).click();
  await jonas.getByRole('checkbox', { name: /Jeg er en god ven/ }).check();
  await jonas.getByRole('button', { name: 'Videre' }).click();
  await expect(jonas.getByText('Jeg giver ikke op, når det er svært.')).toBeVisible();
  await expect(jonas.getByText('Mine venner kan regne med mig.')).toBeVisible();
  await look(jonas);
  const href = await jonas.getByRole('link', { name: 'Få det på papir' }).getAttribute('href');
  const paper = await jonas.request.get(href ?? '');
  expect(paper.headers()['content-type']).toBe('application/pdf');
  await jonas.getByRole('button', { name: 'Fortryd' }).click();
  await expect(jonas.getByText('Mine venner kan regne med mig.')).toHaveCount(0);
});
