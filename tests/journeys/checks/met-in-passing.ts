import type { Page } from '@playwright/test';
import { noteLookedAt } from '../support/looked-at.ts';
import { accessibilityFaults, pictureFaults, reflowFaults, sizeFaults } from '../support/measures.ts';
import { choiceFaults } from './choices.ts';
import { ibmFaults } from './ibm.ts';
import { linkFaults } from './links.ts';
import { orderFaults } from './order.ts';
import { readingFaults } from './reading.ts';

const onEvery = [accessibilityFaults, pictureFaults, reflowFaults, sizeFaults, orderFaults];
const phone = { width: 390, height: 844 };
const onCitizens = [linkFaults, choiceFaults, readingFaults];

/** Addresses of which IBM's engine has seen a page here: it takes as long as all else together. */
const seenByIbm = new Set<string>();
const isNewToIbm = (page: Page): boolean => {
  const shape = new URL(page.url()).pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*');
  if (process.env.EVERY_LOOK === undefined && seenByIbm.has(shape)) return false;
  seenByIbm.add(shape);
  return true;
};

/** Checks of the sizes and of what scrolls sideways, on the same page in a window as narrow as a phone. */
async function faultsOnPhone(page: Page): Promise<readonly string[]> {
  const window = page.viewportSize();
  const isWide = window !== null && window.width > phone.width;
  // What one draws on follows the window; it is walked at both sizes by itself.
  if (!isWide || (await page.locator('canvas').count()) > 0) return [];
  const scrolled = await page.evaluate(() => globalThis.scrollY);
  await page.setViewportSize(phone);
  const faults = [...(await reflowFaults(page)), ...(await sizeFaults(page))];
  await page.setViewportSize(window);
  await page.evaluate((top) => globalThis.scrollTo(0, top), scrolled);
  return faults.map((fault) => `at ${phone.width} px: ${fault}`);
}

/**
 * What is wrong with the screen a journey has come to, one line each: the checks of the registered screens that leave the
 * page as it is (they do not move the keyboard; the window is soon as wide as before). Many screens – a status half answered, a form that was
 * refused, a staircase that changed – are only met on the way. IBM's engine sees each address once, `bin/check-all` every time.
 */
export async function faultsInPassing(page: Page): Promise<readonly string[]> {
  noteLookedAt(page);
  const isCitizens = (await page.locator('body.citizen').count()) > 0;
  const faults: string[] = [];
  const checks = [...onEvery, ...(isCitizens ? onCitizens : []), ...(isNewToIbm(page) ? [ibmFaults] : [])];
  for (const check of checks) faults.push(...(await check(page)));
  return [...faults, ...(await faultsOnPhone(page))];
}
