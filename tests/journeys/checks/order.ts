import type { Page } from '@playwright/test';

/** One first heading, no level left out on the way down, no empty heading, and a page that says its language. */
export function orderFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const language = document.documentElement.lang;
    if (language !== 'da' && language !== 'en') faults.push(`the language is “${language}”`);
    if (document.title.trim() === '') faults.push('no title');
    const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter((one) =>
      one.checkVisibility(),
    );
    const firsts = headings.filter(({ tagName }) => tagName === 'H1').length;
    if (firsts !== 1) faults.push(`${firsts} first headings`);
    let before = 0;
    for (const heading of headings) {
      const level = Number(heading.tagName.slice(1));
      const words = heading.textContent?.trim() ?? '';
      if (words === '') faults.push(`an empty heading of level ${level}`);
      if (level > before + 1) faults.push(`“${words}” is of level ${level} after ${before}`);
      before = level;
    }
    return faults;
  });
}
