import type { Page } from '@playwright/test';
import { expect, type Solby, test } from './harness.ts';
import { keptInBrowser, type Saves, savesOf, stopTime } from './support/saves.ts';
import { look } from './support/walking.ts';

test.describe('Saved while one writes (R-T5)', () => {
  test('nothing is sent between two keys; a short pause after the last saves it, once', async ({ solby }) => {
    const { jonas, words, saves } = await atHome(solby, { stopped: true });
    for (const piece of ['Jeg vil ', 'have en ', 'hund.']) {
      await words.pressSequentially(piece);
      await jonas.clock.runFor(600);
    }
    expect(saves.sent).toHaveLength(0);
    await jonas.clock.runFor(100);
    await expectSaved(jonas);
    expect(textsOf(saves)).toEqual(['Jeg vil have en hund.']);
    await jonas.clock.runFor(5000);
    expect(saves.sent).toHaveLength(1);
  });

  test('leaving the field saves at once', async ({ solby }) => {
    const { jonas, words, saves } = await atHome(solby, { stopped: true });
    await words.fill('Jeg vil have en have.');
    await words.blur();
    await expectSaved(jonas);
    expect(textsOf(saves)).toEqual(['Jeg vil have en have.']);
  });

  test('what is saved is there after a refresh, and the browser keeps nothing of it', async ({ solby }) => {
    const { jonas, words } = await atHome(solby);
    await words.fill('Jeg vil bo ved vandet.');
    await expectSaved(jonas);
    expect(await keptInBrowser(jonas)).toBe('[]');
    await jonas.reload();
    await expect(words).toHaveValue('Jeg vil bo ved vandet.');
  });

  test('each save carries an id of its own, the version that stands and the token of the session', async ({
    solby,
  }) => {
    const { jonas, words, saves } = await atHome(solby);
    const token = await jonas.locator('form#area-home input[name=csrf]').inputValue();
    for (const text of ['En', 'En to', 'En to tre']) {
      await words.fill(text);
      await words.blur();
      await expect.poll(() => textsOf(saves).at(-1)).toBe(text);
      await expectSaved(jonas);
    }
    expect(new Set(saves.sent.map((save) => save.get('command'))).size).toBe(3);
    for (const save of saves.sent) {
      expect(save.get('command')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/);
      expect(save.get('csrf')).toBe(token);
    }
    const versions = saves.sent.map((save) => Number(save.get('version')));
    const now = Number(await jonas.locator('form#area-home input[name=version]').inputValue());
    expect(versions).toEqual([now - 3, now - 2, now - 1]);
  });

  test('one save at a time: then the newest text goes, and no letter changes under the hand', async ({
    solby,
  }) => {
    const { jonas, words, saves } = await atHome(solby, { stopped: true });
    saves.hold();
    await words.pressSequentially('En.');
    await jonas.clock.runFor(700);
    await expect.poll(() => textsOf(saves)).toEqual(['En.']);
    await words.pressSequentially(' To.');
    await jonas.clock.runFor(700);
    await words.pressSequentially(' Tre.');
    await jonas.clock.runFor(700);
    expect(textsOf(saves)).toEqual(['En.']);
    await saves.release();
    await expectSaved(jonas);
    expect(textsOf(saves)).toEqual(['En.', 'En. To. Tre.']);
    await expect(words).toHaveValue('En. To. Tre.');
    await jonas.reload();
    await expect(words).toHaveValue('En. To. Tre.');
  });

  test('a save that fails says so, and is tried again by itself', async ({ solby }) => {
    const { jonas, words, saves } = await atHome(solby, { stopped: true });
    saves.failWith(503);
    await words.fill('Jeg vil bo med Ali.');
    await words.blur();
    await expect(jonas.getByText('Det er ikke gemt. Prøv igen.')).toBeVisible();
    saves.arrive();
    await jonas.clock.runFor(2000);
    await expectSaved(jonas);
    await expect(jonas.getByRole('button', { name: 'Prøv igen' })).toBeHidden();
    await jonas.reload();
    await expect(words).toHaveValue('Jeg vil bo med Ali.');
  });

  test('a save that failed goes when "Prøv igen" is pressed', async ({ solby }) => {
    const { jonas, words, saves } = await atHome(solby, { stopped: true });
    saves.failWith(503);
    await words.fill('Jeg vil bo for mig selv.');
    await words.blur();
    await expect(jonas.getByRole('button', { name: 'Prøv igen' })).toBeVisible();
    saves.arrive();
    await jonas.getByRole('button', { name: 'Prøv igen' }).click();
    await expectSaved(jonas);
    expect(textsOf(saves)).toEqual(['Jeg vil bo for mig selv.', 'Jeg vil bo for mig selv.']);
  });

  test('a text whose save failed is there after a refresh, and is saved then', async ({ solby }) => {
    const { jonas, words, saves } = await atHome(solby);
    saves.failWith(503);
    await words.fill('Jeg vil have fred og ro.');
    await expect(jonas.getByText('Det er ikke gemt. Prøv igen.')).toBeVisible();
    await look(jonas, 'not-saved');
    saves.arrive();
    await jonas.reload();
    await expect(words).toHaveValue('Jeg vil have fred og ro.');
    await expectSaved(jonas);
    await jonas.reload();
    await expect(words).toHaveValue('Jeg vil have fred og ro.');
  });

  test('without a connection the text waits, and is saved when the connection is back', async ({ solby }) => {
    const { jonas, words } = await atHome(solby, { stopped: true });
    await jonas.context().setOffline(true);
    await words.fill('Jeg vil have katte.');
    await words.blur();
    await expect(jonas.getByText('Det er ikke gemt. Prøv igen.')).toBeVisible();
    await jonas.context().setOffline(false);
    await expectSaved(jonas);
    await jonas.reload();
    await expect(words).toHaveValue('Jeg vil have katte.');
  });

  test('a link followed in the middle of a save loses nothing', async ({ solby }) => {
    const { jonas, words, saves, address } = await atHome(solby);
    saves.hold();
    await words.pressSequentially('Seks.');
    await expect.poll(() => textsOf(saves)).toEqual(['Seks.']);
    await words.pressSequentially(' Syv.');
    await jonas.getByRole('link', { name: 'Hjem' }).click();
    await jonas.waitForURL(`${solby.address}/`);
    await saves.release();
    await expect.poll(() => seenInAnotherTab(jonas, address)).toBe('Seks. Syv.');
    await jonas.goto(address);
    await expect(words).toHaveValue('Seks. Syv.');
  });

  test('a slow press on "Videre" gets through when the save is answered meanwhile', async ({ solby }) => {
    const { jonas, words, saves, address } = await atHome(solby);
    await words.fill('Jeg vil have et værelse.');
    await words.blur();
    await expectSaved(jonas);
    await jonas.getByRole('button', { name: 'Videre' }).click();
    await jonas.goto(address.replace('#field-words', '/sharing'));
    await jonas.getByRole('checkbox', { name: 'Mette Friis' }).check();
    await jonas.getByRole('button', { name: 'Gem, hvem der ser det' }).click();
    await jonas.goto(address);
    saves.hold();
    await words.fill('Jeg vil have et stort værelse.');
    await pressDown(jonas, 'Videre');
    await saves.release();
    await expectSaved(jonas);
    await jonas.mouse.up();
    await expect(jonas.getByText('Spørgsmål 2 af 8')).toBeVisible();
  });

  test('a button pressed in the middle of a save waits for it, and is not taken for another person', async ({
    solby,
  }) => {
    const { jonas, words, saves, address } = await atHome(solby);
    saves.hold();
    await words.pressSequentially('Otte.');
    await expect.poll(() => textsOf(saves)).toEqual(['Otte.']);
    await words.pressSequentially(' Ni.');
    const pressed: URLSearchParams[] = [];
    jonas.on('request', (request) => {
      if (request.isNavigationRequest() && request.method() === 'POST')
        pressed.push(new URLSearchParams(request.postData() ?? ''));
    });
    const next = jonas.getByRole('button', { name: 'Videre' }).click();
    await saves.release();
    await next;
    await expect(jonas.getByText('Spørgsmål 2 af 8')).toBeVisible();
    expect(pressed.map((form) => form.get('words'))).toEqual(['Otte. Ni.']);
    expect(Number(pressed[0]?.get('version'))).toBeGreaterThan(Number(saves.sent[0]?.get('version')));
    await jonas.goto(address);
    await expect(words).toHaveValue('Otte. Ni.');
  });

  test('another tab has written: the field stays as it is, and both texts are one tap away', async ({
    solby,
  }) => {
    const { jonas, words, address } = await atHome(solby);
    const other = await jonas.context().newPage();
    await other.goto(address);
    await other.getByRole('textbox').fill('Fra den anden fane.');
    await expectSaved(other);
    await jonas.bringToFront();
    await jonas.setViewportSize({ width: 390, height: 844 });
    await words.fill('Fra den første fane.');
    const place = await words.boundingBox();
    // Only Jonas can write here: nobody else is named (R-P6). It is seen at once, and moves nothing.
    await expect(jonas.getByText('Du har skrevet to steder.')).toBeInViewport({ ratio: 1 });
    await expect(jonas.getByRole('link', { name: 'Se begge tekster' })).toBeInViewport({ ratio: 1 });
    expect(await words.boundingBox()).toEqual(place);
    await expect(words).toHaveValue('Fra den første fane.');
    await words.pressSequentially(' Og mere.');
    await expect(words).toHaveValue('Fra den første fane. Og mere.');
    await jonas.getByRole('link', { name: 'Se begge tekster' }).click();
    await expect(jonas.getByText('Fra den anden fane.')).toBeVisible();
    await expect(jonas.getByText('Fra den første fane.')).toBeVisible();
  });

  test('another tab has written more: words taken away here never pass for saved', async ({ solby }) => {
    const { jonas, words, address } = await atHome(solby);
    await words.fill('En hund. En kat.');
    await expectSaved(jonas);
    const other = await jonas.context().newPage();
    await other.goto(address);
    await other.getByRole('textbox').fill('En hund. En kat. En hest.');
    await expectSaved(other);
    await words.fill('En hund.');
    await jonas.getByRole('link', { name: 'Se begge tekster' }).click();
    await expect(jonas.getByText('En hund. En kat. En hest.')).toBeVisible();
    await expect(jonas.getByText('En hund.', { exact: true })).toBeVisible();
  });

  test('another tab has taken words away: a screen whose words nobody touched does not bring them back', async ({
    solby,
  }) => {
    const { jonas, words, address } = await atHome(solby);
    await words.fill('En hund. En kat.');
    await expectSaved(jonas);
    const other = await jonas.context().newPage();
    await other.goto(address);
    await other.getByRole('textbox').fill('En hund.');
    await expectSaved(other);
    await jonas.getByRole('link', { name: 'Vælg billede' }).click();
    await jonas.getByRole('checkbox', { name: 'hund' }).check();
    await expectSaved(jonas);
    expect(await seenInAnotherTab(jonas, address)).toBe('En hund.');
  });
});

/** Jonas at the question about his home, with nothing written yet. */
async function atHome(solby: Solby, how: { readonly stopped?: boolean } = {}) {
  const jonas = await solby.signIn('jonas');
  const address = `/citizens/${await jonas.locator('body').getAttribute('data-person')}/preparation/areas/home#field-words`;
  const saves = await savesOf(jonas);
  if (how.stopped) await stopTime(jonas);
  await jonas.goto(address);
  return { jonas, saves, address, words: jonas.getByRole('textbox') };
}

/** Presses a button and does not let go. */
async function pressDown(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name });
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await page.mouse.down();
}

const textsOf = (saves: Saves) => saves.sent.map((save) => save.get('words'));
const expectSaved = (page: Page) => expect(page.getByText('Gemt', { exact: true })).toBeVisible();

/** What the server has, seen by a page without any memory of its own. */
async function seenInAnotherTab(page: Page, address: string): Promise<string> {
  const other = await page.context().newPage();
  await other.goto(address);
  const text = await other.getByRole('textbox').inputValue();
  await other.close();
  return text;
}
