import type { Page } from '@playwright/test';
import sharp from 'sharp';

const around = 12;
/** The 4 px ring round a small control is far more than this; a colour that changes a little is less. */
const leastChangedPixels = 150;
const leastDifference = 60;

/**
 * Controls whose picture hardly changes when the keyboard stands on them (WCAG 2.4.7, 2.4.13). One control of each kind
 * (element and classes) is looked at; `seen` remembers the kinds of earlier screens.
 */
export async function focusFaults(page: Page, seen: Set<string> = new Set()): Promise<readonly string[]> {
  const kinds = await page.evaluate(() => {
    const focusable =
      'a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, summary, [tabindex="0"]';
    return [...document.querySelectorAll<HTMLElement>(focusable)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element, at) => {
        element.dataset.focusTest = String(at);
        const inside = element.parentElement?.getAttribute('class') ?? '';
        return {
          at,
          kind: `${element.tagName} ${element.getAttribute('type')} ${element.className} in ${inside}`,
        };
      });
  });
  const faults: string[] = [];
  // After a key of the keyboard the browser shows where it stands, also when a script moves it there.
  await page.keyboard.press('Tab');
  for (const { at, kind } of kinds) {
    if (seen.has(kind)) continue;
    seen.add(kind);
    const difference = await changedPixels(page, at);
    // A script that came late has put it away meanwhile.
    if (difference === 'gone') continue;
    if (difference < leastChangedPixels) faults.push(`focus hardly shows (${difference} pixels): ${kind}`);
  }
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-focus-test]'))
      delete element.dataset.focusTest;
    (document.activeElement as HTMLElement | null)?.blur();
  });
  return faults;
}

async function changedPixels(page: Page, at: number): Promise<number | 'gone'> {
  const box = await page.evaluate((index) => {
    const element = document.querySelector<HTMLElement>(`[data-focus-test="${index}"]`);
    element?.focus();
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A native control that covers its card shows its ring on the card.
    const shown = element?.closest<HTMLElement>('label') ?? element;
    const { x, y, width, height } = shown?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  }, at);
  if (box.width === 0) return 'gone';
  const size = page.viewportSize() ?? { width: 800, height: 800 };
  const left = Math.max(0, Math.floor(box.x - around));
  const top = Math.max(0, Math.floor(box.y - around));
  const clip = {
    x: left,
    y: top,
    width: Math.max(1, Math.min(size.width - left, Math.ceil(box.width + 2 * around))),
    height: Math.max(1, Math.min(size.height - top, Math.ceil(box.height + 2 * around))),
  };
  const picture = async () =>
    sharp(await page.screenshot({ clip, animations: 'disabled', caret: 'hide' }))
      .greyscale()
      .raw()
      .toBuffer();
  const focused = await picture();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const plain = await picture();
  let changed = 0;
  for (const [index, value] of focused.entries()) {
    if (Math.abs(value - (plain[index] ?? 0)) >= leastDifference) changed += 1;
  }
  return changed;
}
