import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { lifeAreas } from '../../src/domain/preparation/life-areas.ts';
import { expect, expectAccessible, test } from './harness.ts';
import { look, press } from './support/walking.ts';

/** At most five actions on a citizen's screen; tiles, "Jeg ved det ikke" and "Spring over" do not count (design § Numbers). */
async function expectFewActions(page: Page): Promise<void> {
  const notCounted =
    '[value=dontKnow], [value=skip], [value=removePhoto], [value=removeDrawing], [value=removeRecording], [data-retry]';
  const actions = page.locator(`main :is(a.button, button.button:not(${notCounted})):visible`);
  expect((await actions.allInnerTexts()).length).toBeLessThanOrEqual(5);
}

test.describe('Preparation', () => {
  test('jonas prepares with pictures, words and a photo; it is saved while he writes', async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    await jonas.getByRole('main').getByRole('link', { name: 'Kom i gang' }).click();
    await expect(jonas.getByText('Ingen ser det, før du viser det.')).toBeVisible();
    await expectAccessible(jonas);
    await jonas.getByRole('link', { name: 'Kom i gang' }).click();
    await expect(jonas.getByText('Spørgsmål 1 af 8')).toBeVisible();
    await expectAccessible(jonas);

    // An empty box is not shown, and a ticked picture comes into it at once.
    const box = jonas.locator('#chosen');
    await expect(box.getByRole('heading')).toBeHidden();
    await jonas.getByRole('link', { name: 'Vælg billede' }).click();
    await jonas.getByRole('checkbox', { name: 'hund' }).check();
    await expect(box.getByRole('heading', { name: 'Det har jeg valgt' })).toBeVisible();
    await expect(box.getByRole('listitem')).toHaveText(['hund']);
    await look(jonas, '1-ticked');
    await jonas.getByRole('checkbox', { name: 'hund' }).uncheck();
    await expect(box.getByRole('heading')).toBeHidden();
    await jonas.getByRole('checkbox', { name: 'hund' }).check();
    await jonas.getByRole('link', { name: 'Skriv' }).click();
    await jonas.getByRole('textbox').fill('Jeg vil gerne bo i min egen lejlighed.');
    await expect(jonas.getByText('Gemt', { exact: true })).toBeVisible();
    await jonas.reload();
    await expect(jonas.getByRole('textbox')).toHaveValue('Jeg vil gerne bo i min egen lejlighed.');
    await expect(
      jonas.getByRole('group', { name: 'Det har jeg valgt' }).getByRole('checkbox', { name: 'hund' }),
    ).toBeChecked();

    await jonas.getByRole('link', { name: 'Vælg billede' }).click();
    await jonas.getByRole('button', { name: 'Find flere billeder' }).click();
    await jonas.getByLabel('Skriv et ord').fill('have');
    await jonas.getByRole('button', { name: 'Søg' }).click();
    await jonas.getByRole('checkbox', { name: 'have', exact: true }).check();
    await expectAccessible(jonas);
    await expectFewActions(jonas);
    await jonas.getByRole('button', { name: 'Brug de valgte' }).click();
    // The picture keeps the word that found it, not what is drawn.
    await expect(jonas.getByRole('checkbox', { name: 'have', exact: true })).toBeChecked();

    await jonas.getByRole('button', { name: 'Tag et foto' }).click();
    await jonas
      .getByLabel('Tag et foto. Eller vælg et, du har.')
      .setInputFiles('docs/screens/.no-photo', { timeout: 1 })
      .catch(() => undefined);
    await jonas
      .locator('input[type=file]')
      .setInputFiles({ name: 'have.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await jonas.getByRole('button', { name: 'Gem foto' }).click();
    await expect(jonas.getByRole('alert')).toContainText('Billedet kan ikke bruges');
    await jonas
      .locator('input[type=file]')
      .setInputFiles({ name: 'have.png', mimeType: 'image/png', buffer: await aPhoto() });
    await expect(jonas.getByAltText('Dit billede')).toBeVisible();
    await expectAccessible(jonas);
    await jonas.getByRole('button', { name: 'Gem foto' }).click();
    const photo = jonas.getByAltText('Dit foto. Jeg vil gerne bo i min egen lejlighed.');
    await expect(photo).toBeVisible();
    await expectAccessible(jonas);
    await expectFewActions(jonas);

    await jonas.getByRole('button', { name: 'Fjern foto' }).click();
    await expect(photo).toHaveCount(0);
    await jonas.getByRole('button', { name: 'Hent igen Foto' }).click();
    await expect(photo).toBeVisible();

    await jonas.getByRole('button', { name: 'Gem og stop' }).click();
    await expect(jonas.getByText('Du kan gå videre en anden dag.')).toBeVisible();
    await expect(jonas.getByRole('link', { name: /Mit hjem Du har svaret Kun du ser det/ })).toBeVisible();
    await expectFewActions(jonas);
  });

  test('five questions, a pause, three more, and the end – with "Jeg ved det ikke" all the way', async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas');
    await jonas.goto(`${await preparationOf(jonas)}/areas/home`);
    for (const at of [1, 2, 3, 4, 5]) {
      await expect(jonas.getByText(`Spørgsmål ${at} af 8`)).toBeVisible();
      await jonas.getByRole('button', { name: at % 2 ? 'Jeg ved det ikke' : 'Spring over' }).click();
    }
    await expect(jonas.getByRole('heading', { name: 'Pause' })).toBeVisible();
    await expectAccessible(jonas);
    const [onward, stop] = await Promise.all(
      ['Videre', 'Gem og stop'].map((name) => jonas.getByRole('link', { name }).boundingBox()),
    );
    expect(onward?.height).toBe(stop?.height);
    expect(onward?.width).toBe(stop?.width);
    await jonas.getByRole('link', { name: 'Videre' }).click();
    for (const at of [6, 7, 8]) {
      await expect(jonas.getByText(`Spørgsmål ${at} af 8`)).toBeVisible();
      await jonas.getByRole('button', { name: 'Spring over' }).click();
    }
    await expectAccessible(jonas);
    await jonas.getByRole('button', { name: 'Jeg er færdig' }).click();
    await expect(jonas.getByText('Du er færdig.')).toBeVisible();
    await expectAccessible(jonas);
    await jonas.getByRole('button', { name: 'Fortryd' }).click();
    await expect(jonas.getByRole('button', { name: 'Jeg er færdig' })).toBeVisible();
  });

  test('what he writes can be shown as soon as it is saved, without coming back (R-P6)', async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas');
    await jonas.goto(`${await preparationOf(jonas)}/areas/leisure`);
    const show = jonas.getByRole('button', { name: 'Vis det til nogen' });
    await expect(jonas.getByText('Kun du ser det')).toBeVisible();
    await expect(show).toBeHidden();
    await jonas.getByRole('link', { name: 'Skriv' }).click();
    await jonas.getByRole('textbox').fill('Jeg vil spille fodbold.');
    await expect(show).toBeVisible();
    await look(jonas, '1-may-be-shown');
    await press(jonas, 'Vis det til nogen');
    await expect(jonas.getByText('Jeg vil spille fodbold.')).toBeVisible();
    await expect(jonas.getByRole('checkbox', { name: 'Karin Munk' })).toBeVisible();
  });

  test('"Nej tak" is an answer', async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    await jonas.goto(await preparationOf(jonas));
    await jonas.getByRole('button', { name: 'Nej tak' }).click();
    await expect(jonas.getByText('Det er helt i orden.')).toBeVisible();
    const karin = await solby.signIn('karin');
    await karin.goto(await sharedBy(jonas));
    await expect(karin.getByText('Jonas har sagt nej tak til at forberede sig.')).toBeVisible();
    await expectAccessible(karin);
    // R-P3: an answer, and not "Klaret": to him on the ring, to those who work with him on his page.
    await jonas.goto('/');
    const ring = jonas.getByRole('main').getByRole('listitem').filter({ hasText: '1. Forberedelse' });
    await expect(ring).toContainText('Du sagde nej tak');
    await look(jonas, '1-no-thanks');
    for (const handle of ['karin', 'mette'] as const) {
      const staff = await solby.signIn(handle);
      await staff.goto((await sharedBy(jonas)).replace(/\/shared.*/, ''));
      await expect(staff.getByText('Forberedelse – sagde nej tak')).toBeVisible();
      await look(staff, `1-no-thanks-${handle}`);
    }
  });

  test('he shows it to whom he picks, sees who sees it, and takes it back with no more taps', async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas');
    const mette = await solby.signIn('mette');
    const lone = await solby.signIn('lone');
    const shared = await sharedBy(jonas);
    await write(jonas, 'home', 'Jeg vil bo selv');

    await jonas.getByRole('button', { name: 'Vis det til nogen' }).click();
    await expect(jonas.getByText('Det kan blive gemt i din sag.')).toBeVisible();
    await jonas.getByRole('checkbox', { name: 'Mette Friis' }).check();
    await expectAccessible(jonas);
    await jonas.getByRole('button', { name: 'Gem, hvem der ser det' }).click();
    await expect(jonas.getByRole('status')).toContainText('Mette ser det nu.');
    // Saved: one thing to do next. What is changed meanwhile is saved and told first, and then it goes on.
    await expect(jonas.locator('main .button.primary')).toHaveText('Videre');
    await look(jonas, 'shared-and-onward');
    await expectFewActions(jonas);
    await jonas.getByRole('checkbox', { name: 'Karin Munk' }).check();
    await jonas.getByRole('button', { name: 'Videre' }).click();
    await expect(jonas.getByRole('status')).toContainText('Karin og Mette ser det nu.');
    await jonas.getByRole('checkbox', { name: 'Karin Munk' }).uncheck();
    await jonas.getByRole('button', { name: 'Gem, hvem der ser det' }).click();
    await jonas.getByRole('button', { name: 'Videre' }).click();
    await expect(jonas.getByRole('heading', { level: 1 })).toHaveText('Min dag');
    await mette.goto(shared);
    await expect(mette.getByText('Jeg vil bo selv')).toBeVisible();
    await expect(mette.getByText('Jonas har selv sagt det')).toBeVisible();
    await expectAccessible(mette);
    await lone.goto(shared);
    await expect(lone.getByText('Jonas viser dig ikke noget lige nu.')).toBeVisible();
    await expect(lone.getByText('Jeg vil bo selv')).toHaveCount(0);

    // At once, where he writes: what she sees is the older text.
    await jonas.goto(`${await preparationOf(jonas)}/areas/home`);
    await expect(jonas.getByText('Mette ser det', { exact: true })).toBeVisible();
    await jonas.getByRole('link', { name: 'Skriv' }).click();
    await jonas.getByRole('textbox').fill('Jeg vil bo med');
    await expect(jonas.getByText('Mette ser det, du viste før.')).toBeVisible();
    await expect(jonas.getByText('Mette ser det', { exact: true })).toBeHidden();
    await write(jonas, 'home', 'Jeg vil bo med Ali');
    await mette.reload();
    await expect(mette.getByText('Jeg vil bo selv')).toBeVisible();
    // Every page says the same: she does not see what he has written since (R-P6).
    const olderSeen = 'Mette ser det, du viste før';
    await expect(jonas.getByText(`${olderSeen}.`)).toBeVisible();
    await expect(jonas.getByText('Mette ser det', { exact: true })).toHaveCount(0);
    await expect(jonas.getByRole('button', { name: 'Vis det nye' })).toBeVisible();
    await jonas.goto(await preparationOf(jonas));
    await expect(jonas.getByRole('link', { name: new RegExp(`Mit hjem .*${olderSeen}`) })).toBeVisible();
    await expect(jonas.getByText('Mette ser det', { exact: true })).toHaveCount(0);
    await jonas.goto(`${await preparationOf(jonas)}/sharing`);
    await expect(jonas.getByText(`${olderSeen}: Mit hjem`)).toBeVisible();
    await jonas.getByRole('link', { name: /Mette Friis/ }).click();
    await expect(jonas.getByText(`${olderSeen}.`)).toBeVisible();
    await jonas.goto(`${await preparationOf(jonas)}/areas/home`);
    await jonas.getByRole('button', { name: 'Vis det nye' }).click();
    await expect(jonas.getByText('Det er gemt.')).toBeVisible();
    await mette.reload();
    await expect(mette.getByText('Jeg vil bo med Ali')).toBeVisible();
    await write(jonas, 'home', 'Jeg vil bo med Ali og en hund');
    await jonas.getByRole('button', { name: 'Ret, hvem der ser det' }).click();
    await expect(jonas.getByText('Mette ser det, du viste før.')).toBeVisible();
    await expectAccessible(jonas);
    await expectFewActions(jonas);
    await jonas.getByRole('button', { name: 'Vis det nye' }).click();
    await mette.reload();
    await expect(mette.getByText('Jeg vil bo med Ali og en hund')).toBeVisible();

    await jonas.getByRole('checkbox', { name: 'Mette Friis' }).uncheck();
    await jonas.getByRole('button', { name: 'Gem, hvem der ser det' }).click();
    await expect(jonas.getByText('Du viser det ikke til nogen nu.')).toBeVisible();
    await mette.reload();
    await expect(mette.getByText('Jeg vil bo med Ali')).toHaveCount(0);

    await jonas.goto(`${await preparationOf(jonas)}/sharing`);
    await expectAccessible(jonas);
    await jonas.getByRole('link', { name: /Lone Lund/ }).click();
    await jonas.getByRole('button', { name: 'Vis det hele' }).click();
    await expect(jonas.getByText('Lone ser nu: Mit hjem.')).toBeVisible();
    await expectAccessible(jonas);
    await lone.reload();
    await expect(lone.getByText('Jeg vil bo med Ali')).toBeVisible();
    // What he puts into the plan himself stands there when he hides the answer: he is told, and takes it out with one tap.
    const dreams = (await preparationOf(jonas)).replace('preparation', 'plan/dreams');
    await jonas.goto(`${dreams}/bring`);
    await jonas.getByRole('button', { name: /^Sæt ind som vigtigt/ }).click();
    await jonas.goto(`${await preparationOf(jonas)}/sharing`);
    const plan = jonas.getByRole('link', { name: /Mit hjem: Jeg vil bo med Ali og en hund/ });
    await expect(plan).toContainText(/Karin.*kan læse det\./);
    await expect(plan).toContainText('Lone kan læse det på mødet.');
    await look(jonas, 'stands-in-plan');
    await jonas.getByRole('link', { name: /Lone Lund/ }).click();
    await jonas.getByRole('button', { name: 'Skjul det hele' }).click();
    await lone.reload();
    await expect(lone.getByText('Jeg vil bo med Ali')).toHaveCount(0);
    await expect(jonas.getByText('Det står også i din plan.')).toBeVisible();
    await look(jonas, 'hidden-yet-in-plan');
    await expectFewActions(jonas);
    await jonas.goto(`${await preparationOf(jonas)}/areas/home/sharing`);
    await expect(jonas.getByText('Det står også i din plan.')).toBeVisible();
    await look(jonas, 'hidden-yet-in-plan-item');
    await expectFewActions(jonas);
    await jonas.getByRole('button', { name: 'Tag det ud af planen' }).click();
    await expect(jonas.getByText('Det står ikke i din plan mere.')).toBeVisible();
    await expect(plan).toHaveCount(0);
    await look(jonas, 'out-of-plan');
    await jonas.getByRole('button', { name: 'Fortryd' }).click();
    await expect(plan).toBeVisible();
    await expectFewActions(jonas);
  });

  test('two tabs: the second gets both texts, and none is lost', { tag: '@once' }, async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    const home = `${await preparationOf(jonas)}/areas/home#field-words`;
    const second = await jonas.context().newPage();
    await jonas.goto(home);
    await second.goto(home);
    await jonas.getByRole('textbox').fill('Fra den første');
    await expect(jonas.getByText('Gemt', { exact: true })).toBeVisible();
    await second.getByRole('link', { name: 'Vælg billede' }).click();
    await second.getByRole('checkbox', { name: 'hund' }).check();
    await expect(second.getByText('Gemt', { exact: true })).toBeVisible();
    await second.getByRole('link', { name: 'Skriv' }).click();
    await second.getByRole('textbox').fill('Fra den anden');
    await second.getByRole('link', { name: 'Se begge tekster' }).click();
    await expect(second.getByText('Fra den første')).toBeVisible();
    await expect(second.getByText('Fra den anden')).toBeVisible();
    await expectAccessible(second);
    await second.getByRole('button', { name: 'Brug begge' }).click();
    await expect(second.getByRole('textbox')).toHaveValue('Fra den første\n\nFra den anden');
  });

  test('others contribute from their own login; he reads it and says that it is not right', async ({
    solby,
  }) => {
    const [jonas, lone, mette] = await Promise.all(
      ['jonas', 'lone', 'mette'].map((one) => solby.signIn(one)),
    );
    if (!jonas || !lone || !mette) throw new Error('Nobody signed in.');
    const contributions = (await sharedBy(jonas)).replace('/shared', '/contributions');
    await lone.goto(contributions);
    await lone.getByRole('link', { name: 'Skriv, hvad du ved' }).click();
    // All that is missing is said at once.
    await lone.getByRole('button', { name: 'Gem', exact: true }).click();
    for (const missing of ['Vælg, hvad det handler om.', 'Skriv, hvad du ved.', 'Skriv, hvordan du ved det.'])
      await expect(lone.getByRole('alert')).toContainText(missing);
    await lone.getByLabel('Hvad handler det om?').selectOption({ label: 'Fritid' });
    await lone.getByLabel('Hvad glæder og motiverer Jonas?').fill('Han bliver glad, når der er musik.');
    await lone.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(lone.getByRole('alert')).toContainText('Skriv, hvordan du ved det.');
    await expectAccessible(lone);
    await expect(lone.getByLabel('Hvad glæder og motiverer Jonas?')).toHaveValue(
      'Han bliver glad, når der er musik.',
    );
    await lone.getByLabel('Hvordan ved du det?').fill('Han synger med, hver gang.');
    await lone.getByLabel(/Søg efter et billede/).fill('musik');
    await lone.getByRole('button', { name: 'Find billeder' }).click();
    await lone.getByRole('checkbox', { name: 'musik', exact: true }).check();
    await lone.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(lone.getByText('Det er gemt.')).toBeVisible();
    await expect(lone.getByText(/^Lone Lund \(mor\) siger det(?! for)/)).toBeVisible();
    await expectAccessible(lone);

    await jonas.goto(contributions);
    await expect(jonas.getByText('Lone Lund (mor) siger det om dig')).toBeVisible();
    await expectAccessible(jonas);
    await jonas.getByRole('link', { name: 'Det er ikke rigtigt' }).click();
    await expectAccessible(jonas);
    await jonas.getByLabel('Hvad er rigtigt?').fill('Ikke høj musik.');
    await jonas.getByRole('button', { name: 'Gem', exact: true }).click();
    await expect(jonas.getByText('Du har sagt: Det er ikke rigtigt.')).toBeVisible();
    await mette.goto(contributions);
    await expect(mette.getByText('Jonas siger: Det er ikke rigtigt.')).toBeVisible();
    await lone.goto(contributions);
    await lone.getByRole('button', { name: 'Træk tilbage' }).click();
    await mette.reload();
    await expect(mette.getByText('Han bliver glad')).toHaveCount(0);
  });

  for (const javaScript of [true, false]) {
    test(`pictures by topic, not one typed letter, and each means its word (R-W6)${javaScript ? '' : ' – without JavaScript'}`, async ({
      solby,
    }) => {
      const jonas = await solby.signIn('jonas', { javaScript });
      await jonas.goto(`${await preparationOf(jonas)}/areas/home/pictures`);
      const go = async (name: string, group: string) => {
        await jonas.getByRole('button', { name, exact: true }).click();
        await expect(jonas.getByRole('group', { name: group, exact: true })).toBeVisible();
      };
      // The topic of the question first.
      await go('Flere billeder', 'Hjem. Side 1 af 4');
      await expect(jonas.getByRole('checkbox')).toHaveCount(6);
      await expectFewActions(jonas);
      if (javaScript) await look(jonas, 'browse-pictures');
      await jonas.getByRole('checkbox', { name: 'bolig', exact: true }).check();
      await go('Flere billeder', 'Hjem. Side 2 af 4');
      await go('Andre emner', 'Vælg et emne. Side 1 af 3');
      await expectFewActions(jonas);
      if (javaScript) await look(jonas, 'browse-topics');
      await go('Flere emner', 'Vælg et emne. Side 2 af 3');
      await go('Flere emner', 'Vælg et emne. Side 3 af 3');
      await go('Tro og fest', 'Tro og fest. Side 1 af 4');
      await jonas.getByRole('checkbox', { name: 'kirke', exact: true }).check();
      await go('Andre emner', 'Vælg et emne. Side 1 af 3');
      await go('Mad', 'Mad. Side 1 af 5');
      await jonas.getByRole('checkbox', { name: 'kaffe', exact: true }).check();
      await go('Brug de valgte', 'Det har jeg valgt');
      const chosen = jonas.getByRole('group', { name: 'Det har jeg valgt' });
      for (const name of ['bolig', 'kirke', 'kaffe'])
        await expect(chosen.getByRole('checkbox', { name, exact: true })).toBeChecked();
      // A place that nobody offered is met with what is there to begin with.
      await jonas.goto(`${await preparationOf(jonas)}/areas/home/pictures?browse=nowhere.9`);
      await expect(jonas.getByRole('checkbox', { name: 'nøgle' })).toBeVisible();
    });
  }

  test('without JavaScript everything works', async ({ solby }) => {
    const jonas = await solby.signIn('jonas', { javaScript: false });
    await jonas.goto(`${await preparationOf(jonas)}/areas/leisure`);
    // The way to show it is there from the first, and says what it waits for.
    await jonas.getByRole('button', { name: 'Vis det til nogen' }).click();
    await expect(jonas.getByText('Svar først. Så kan du vise det.')).toBeVisible();
    await jonas.getByRole('link', { name: 'Vælg billede' }).click();
    await jonas.getByRole('checkbox', { name: 'fodbold' }).check();
    await jonas.getByRole('link', { name: 'Skriv' }).click();
    await jonas.getByRole('textbox').fill('Jeg vil spille fodbold.');
    await jonas.getByRole('button', { name: 'Find flere billeder' }).click();
    await jonas.getByLabel('Skriv et ord').fill('bold');
    await jonas.getByLabel('Skriv et ord').press('Enter');
    await jonas.locator('.prep-tile input').last().check();
    await jonas.getByRole('button', { name: 'Brug de valgte' }).click();
    await expect(jonas.getByRole('textbox')).toHaveValue('Jeg vil spille fodbold.');
    await expect(jonas.getByRole('group', { name: 'Det har jeg valgt' }).getByRole('checkbox')).toHaveCount(
      2,
    );
    await jonas.getByRole('button', { name: 'Tag et foto' }).click();
    await jonas
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: await aPhoto() });
    await jonas.getByRole('button', { name: 'Gem foto' }).click();
    await jonas.getByRole('button', { name: 'Vis det til nogen' }).click();
    await jonas.getByRole('checkbox', { name: 'Karin Munk' }).check();
    await jonas.getByRole('button', { name: 'Gem, hvem der ser det' }).click();
    const karin = await solby.signIn('karin', { javaScript: false });
    await karin.goto(await sharedBy(jonas));
    await expect(karin.getByAltText('Foto fra Jonas: Jeg vil spille fodbold.')).toBeVisible();
  });

  test('on a narrow phone and with text twice as large, no area scrolls sideways and tiles stay equal', {
    tag: '@once',
  }, async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    const areas = await preparationOf(jonas);
    for (const { width, text } of [
      { width: 320, text: '100%' },
      { width: 320, text: '200%' },
      { width: 820, text: '200%' },
    ]) {
      await jonas.setViewportSize({ width, height: 900 });
      for (const area of [...lifeAreas, 'home/pictures?q=hus', 'home/draw', 'home/talk']) {
        await jonas.goto(`${areas}/areas/${area}#field-symbols`);
        const measured = await jonas.evaluate((size) => {
          const root = document.documentElement;
          root.style.fontSize = size;
          const tiles = [...document.querySelectorAll('.prep-pictures:first-of-type .prep-tile, .prep-way')];
          const same = new Set(
            tiles.map((tile) => `${tile.className} ${Math.round(tile.getBoundingClientRect().width)}`),
          );
          return {
            tooWide: root.scrollWidth - root.clientWidth,
            widths: same.size - new Set(tiles.map((tile) => tile.className)).size,
            cut: tiles.filter((tile) => tile.scrollWidth > tile.clientWidth).map((tile) => tile.textContent),
          };
        }, text);
        expect({ area, width, text, ...measured }).toMatchObject({ tooWide: 0, widths: 0, cut: [] });
      }
    }
  });

  test('by keyboard alone', { tag: '@once' }, async ({ solby }) => {
    const jonas = await solby.signIn('jonas');
    await jonas.goto(`${await preparationOf(jonas)}/areas/home`);
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 60; presses++) {
        await jonas.keyboard.press('Tab');
        const here = await jonas.evaluate(() => {
          const at = document.activeElement as HTMLElement | null;
          return (
            (at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent)?.trim() ?? ''
          );
        });
        if (here.startsWith(name)) return;
      }
      throw new Error(`The keyboard does not reach "${name}".`);
    };
    await tabTo('Vælg billede');
    await jonas.keyboard.press('Enter');
    await tabTo('hund');
    await jonas.keyboard.press('Space');
    await tabTo('Videre');
    await jonas.keyboard.press('Enter');
    await expect(jonas.getByText('Spørgsmål 2 af 8')).toBeVisible();
    await jonas.goBack();
    // What was chosen stands in another place by now; the browser must not fill the old places again.
    await expect(jonas.getByRole('checkbox', { checked: true })).toHaveCount(1);
    await expect(jonas.getByRole('checkbox', { name: 'hund' })).toBeChecked();
    // Enter on a picture goes on as well, and does not open the drawing that stands before it.
    await tabTo('hund');
    await jonas.keyboard.press('Enter');
    await expect(jonas.getByText('Spørgsmål 2 af 8')).toBeVisible();
  });
});

const aPhoto = () =>
  sharp({ create: { width: 320, height: 240, channels: 3, background: 'seagreen' } })
    .png()
    .toBuffer();

async function preparationOf(page: Page): Promise<string> {
  return `/citizens/${await page.locator('body').getAttribute('data-person')}/preparation`;
}

async function sharedBy(citizen: Page): Promise<string> {
  return `/citizens/${await citizen.locator('body').getAttribute('data-person')}/shared`;
}

/** Writes in an area and stays there. */
async function write(page: Page, area: string, words: string): Promise<void> {
  const place = `${await preparationOf(page)}/areas/${area}`;
  await page.goto(place);
  await page.getByRole('link', { name: 'Skriv' }).click();
  await page.getByRole('textbox').fill(words);
  await page.getByRole('button', { name: 'Videre' }).click();
  await page.waitForURL((url) => url.pathname !== place);
  await page.goto(place);
}
