import type { Page } from '@playwright/test';
import { reflowFaults } from '../support/measures.ts';

const sizes = [
  { width: 320, letters: '100%' },
  { width: 390, letters: '200%' },
  { width: 820, letters: '200%' },
] as const;

/** What scrolls sideways or is cut off on a narrow screen and with letters twice as large (WCAG 1.4.10, 1.4.4). */
export async function enlargedFaults(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize() ?? { width: 820, height: 1180 };
  const faults: string[] = [];
  for (const { width, letters } of sizes) {
    await page.setViewportSize({ width, height: before.height });
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters);
    const found = await reflowFaults(page);
    faults.push(...found.map((fault) => `${width} px, letters ${letters}: ${fault}`));
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize(before);
  return faults;
}
