import type { Page } from '@playwright/test';

/** Links that are called the same and lead to different places: read one after another they cannot be told apart (WCAG 2.4.9). */
export function linkFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const spoken = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
      if (node instanceof HTMLImageElement) return node.alt;
      return [...node.childNodes].map(spoken).join(' ');
    };
    const nameOf = (link: Element) => {
      const by = link.getAttribute('aria-labelledby');
      const labelled = by
        ?.split(/\s+/)
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
      return (labelled ?? link.getAttribute('aria-label') ?? spoken(link)).trim().replace(/\s+/g, ' ');
    };
    const places = new Map<string, Set<string>>();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      if (!link.checkVisibility()) continue;
      const name = nameOf(link);
      places.set(name, (places.get(name) ?? new Set()).add(link.href));
    }
    return [...places].flatMap(([name, hrefs]) => {
      if (name === '') return ['a link without a name'];
      return hrefs.size > 1 ? [`${hrefs.size} links called “${name}” lead to different places`] : [];
    });
  });
}
