import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible } from '../harness.ts';

/** Presses a link or a button of the page and waits for the page that follows. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const main = page.getByRole('main');
  const exact = typeof name === 'string';
  await follow(
    page,
    main.getByRole('link', { name, exact }).or(main.getByRole('button', { name, exact })).first(),
  );
}

/** Clicks what leads to another page (or the same one anew) and waits until that is there. */
export async function follow(page: Page, link: Locator): Promise<void> {
  const arrived = page.waitForEvent('domcontentloaded');
  await link.click();
  await arrived;
}

/** The citizen's own home. */
export async function goHome(page: Page): Promise<void> {
  await follow(page, page.getByRole('banner').getByRole('link', { name: 'Hjem' }));
}

/** Professionals and family: from wherever they are to a part of what stands about the citizen, by the menus alone. */
export async function openPart(page: Page, citizen: string, part: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Om borgeren' });
  if ((await menu.count()) === 0) {
    const all = page.getByRole('banner').getByRole('link', { name: /^(Mine borgere|Dem, jeg følger)/ });
    if ((await all.count()) > 0) await follow(page, all);
    await follow(page, page.getByRole('main').getByRole('link', { name: citizen, exact: true }));
  }
  await follow(page, menu.getByRole('link', { name: part, exact: true }));
}

/** Chooses one of the answers that stand as cards. */
export async function choose(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('radio', typeof name === 'string' ? { name, exact: true } : { name })
    .or(page.getByRole('radio', { name }))
    .first()
    .check();
}

/**
 * Looks at a main screen where scripts run, for axe never answers without them: axe, sideways scrolling and target sizes.
 * `PICTURES` names a folder that takes a picture of each, for whoever wants to look with their own eyes.
 */
export async function look(page: Page, name: string): Promise<void> {
  if (process.env.QUICK) return;
  const folder = process.env.PICTURES;
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    const size = (page.viewportSize()?.width ?? 0) < 600 ? 'phone' : 'tablet';
    await page.screenshot({ path: path.join(folder, `${name}-${size}.png`), fullPage: true });
  }
  await expectAccessible(page);
}

/** On the citizen's home: the ring shows that they are at this step. */
export async function expectStep(page: Page, step: string): Promise<void> {
  await expect(
    page.getByRole('main').getByRole('link', { name: new RegExp(`${step}.*Du er her`) }),
  ).toBeVisible();
}
