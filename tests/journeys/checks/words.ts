import type { Page } from '@playwright/test';

/** Widths, and the text size of the person's own: as most have it, the narrowest phone, and the largest letters. */
const looks = [
  { width: 390, text: null },
  { width: 320, text: null },
  { width: 390, text: 'largest' },
] as const;

/**
 * Words broken in the middle although the screen has room for them in one piece: a tile or a column is too narrow. A break
 * after a hyphen is none, nor is one in a word that is wider than the screen.
 */
export async function wordFaults(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize() ?? { width: 390, height: 844 };
  const faults: string[] = [];
  for (const { width, text } of looks) {
    await page.setViewportSize({ width, height: before.height });
    const chosen = await page.evaluate((size) => {
      const root = document.documentElement;
      const was = root.getAttribute('data-size');
      if (size !== null) root.setAttribute('data-size', size);
      return was;
    }, text);
    const found = await brokenWords(page);
    faults.push(...found.map((word) => `${width} px${text === null ? '' : `, ${text}`}: ${word}`));
    await page.evaluate((was) => {
      const root = document.documentElement;
      if (was === null) root.removeAttribute('data-size');
      else root.setAttribute('data-size', was);
    }, chosen);
  }
  await page.setViewportSize(before);
  return faults;
}

function brokenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const room = document.documentElement.clientWidth - 56;
    const ruler = document.createElement('canvas').getContext('2d');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (holder === null || !holder.checkVisibility({ visibilityProperty: true })) continue;
      // What is there for the ear alone stands in a box of one pixel.
      if (holder.closest('.visually-hidden, script, style, option, textarea') !== null) continue;
      const style = getComputedStyle(holder);
      if (ruler !== null) ruler.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s\u00AD\-–/]{2,}/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set(
          [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top)),
        );
        if (tops.size > 1 && (ruler?.measureText(word).width ?? 0) <= room) {
          const where = holder.closest('[class]')?.className ?? '';
          found.add(`“${word}” is broken (${holder.tagName.toLowerCase()} in ${where})`);
        }
      }
    }
    return [...found];
  });
}
