import type { Page } from '@playwright/test';
import { lixOf, wordsOf } from '../../../src/domain/easy-language.ts';

const highestLix = 24;
/** Below this a screen says too little for a figure to mean anything (design § Numbers to hold). */
const fewestWords = 40;

/** The screen's own words are easy to read: LIX at most 24 where there are 40 or more. What people said stands apart. */
export async function readingFaults(page: Page): Promise<readonly string[]> {
  const lines = await page.evaluate(() => {
    const main = document.querySelector('main');
    const people = [...document.querySelectorAll<HTMLElement>('main :is(blockquote, .verbatim, textarea)')];
    const shown = people.filter((one) => one.checkVisibility());
    for (const one of shown) one.hidden = true;
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown is read
    const text = main?.innerText ?? '';
    for (const one of shown) one.hidden = false;
    return text.split('\n').filter((line) => line.trim() !== '');
  });
  const words = lines.flatMap(wordsOf).length;
  const lix = Math.round(lixOf(lines));
  return words >= fewestWords && lix > highestLix
    ? [`LIX ${lix} over ${words} words: ${lines.join(' | ')}`]
    : [];
}
