import type { Page } from '@playwright/test';
import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page, one line each. Put in by evaluation: the product's content security policy stays as it is. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    // Under forced colours the device decides, and axe reads a colour that is not the painted one.
    const isForced = matchMedia('(forced-colors: active)').matches;
    const rules = { 'color-contrast': { enabled: !isForced } };
    const { violations, incomplete } = await (
      globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<axe.AxeResults> } }
    ).axe.run(document, { runOnly, rules, resultTypes: ['violations', 'incomplete'] });
    // Letters in the very colour they stand on: axe takes that for meant, and leaves it to whoever looks.
    const unseen = incomplete.flatMap(({ id, nodes }) => {
      const same = nodes.filter(({ any }) => any.some(({ data }) => data?.messageKey === 'equalRatio'));
      return same.length === 0 ? [] : [{ id, nodes: same }];
    });
    return [...violations, ...unseen].flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map((node) => {
        const why = [...node.any, ...node.all, ...node.none][0]?.message ?? '';
        return `${id}: ${node.target.join(' ')} – ${why}`;
      }),
    );
  }, tags);
}

/**
 * Controls that are too small to hit or too close to one another, answer cards that are too low, and letters that are
 * too small (design § Numbers to hold): on a citizen's screen controls of 56 px with 12 px between them, on a
 * professional's of 44 px; text is never under 17 px. What unfolds is a control as well, and is measured unfolded.
 */
export function sizeFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const round = Math.round;
    const called = (element: Element) => {
      const words = element.textContent?.trim().replace(/\s+/g, ' ') || element.getAttribute('name');
      return `${element.tagName.toLowerCase()}.${element.className} “${words?.slice(0, 40)}”`;
    };
    // Under a dialog nothing can be pressed.
    const top = document.querySelector('dialog:modal') ?? document;
    const seen = (selector: string) =>
      [...top.querySelectorAll<HTMLElement>(selector)].filter(
        (element) =>
          element.checkVisibility() &&
          !element.closest('.skip, .visually-hidden') &&
          // On a narrow screen the links that sort are seen while the keyboard stands on one.
          getComputedStyle(element.closest('thead') ?? document.body).position !== 'absolute',
      );
    const folded = [...document.querySelectorAll('details:not([open])')];
    for (const one of folded) one.setAttribute('open', '');
    const least = document.body.classList.contains('staff') ? 44 : 56;
    // A link inside a professional's sentence is as high as its line (WCAG 2.5.8, inline).
    const inSentence = (element: Element) =>
      least === 44 &&
      element.matches('p > a') &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (one) => one instanceof Text && /\S/.test(one.data),
      );
    const small = seen('a[href], button, summary, select, textarea, input:not([type=hidden])')
      .filter((element) => !inSentence(element))
      // A box or a dot is pressed by its words as well.
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.height < least - 0.5 || box.width < 43.5)
      .map(({ element, box }) => `control ${round(box.width)} × ${round(box.height)}: ${called(element)}`);
    const low = seen('.citizen .answer:not(.row-like)')
      .map((element) => ({ element, height: element.getBoundingClientRect().height }))
      .filter(({ height }) => height < 129.5)
      .map(({ element, height }) => `answer card ${round(height)} high: ${called(element)}`);
    const tiny = seen('body *')
      .filter((element) =>
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
      )
      .map((element) => ({ element, size: Number.parseFloat(getComputedStyle(element).fontSize) }))
      .filter(({ size }) => size < 16.99)
      .map(({ element, size }) => `letters of ${size} px: ${called(element)}`);
    // One control inside another is a card and its own button or box; a professional's screen may be denser.
    const targets =
      least === 44
        ? []
        : seen('a[href], button, summary, select, textarea, label.answer, input:not([type=hidden])');
    // What floats above the page lies over whatever one has scrolled to, and goes away when one scrolls on.
    const floats = (element: Element | null): boolean => {
      if (element === null) return false;
      const { position, zIndex } = getComputedStyle(element);
      const isAbove =
        ['fixed', 'sticky'].includes(position) || (position === 'absolute' && zIndex !== 'auto');
      return isAbove || floats(element.parentElement);
    };
    const close = targets.flatMap((one, at) =>
      targets.slice(at + 1).flatMap((other) => {
        if (one.contains(other) || other.contains(one) || floats(one) !== floats(other)) return [];
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const across = Math.max(0, a.left - b.right, b.left - a.right);
        const down = Math.max(0, a.top - b.bottom, b.top - a.bottom);
        const gap = Math.hypot(across, down);
        return gap > 11.5 ? [] : [`${round(gap)} px between ${called(one)} and ${called(other)}`];
      }),
    );
    for (const one of folded) one.removeAttribute('open');
    return [...small, ...low, ...tiny, ...close];
  });
}

/** What makes the page scroll sideways, and words that are cut off in their box. */
export function reflowFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const called = (element: Element) => element.outerHTML.slice(0, 100);
    const sideways = document.documentElement.scrollWidth - room;
    const outside = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.checkVisibility() &&
        !element.matches('.skip, .visually-hidden') &&
        element.getBoundingClientRect().right > room + 1,
    );
    const cut = [...document.querySelectorAll('.button, .stair p, .answer-label, .ring-label, .pill')].filter(
      (element) =>
        element.checkVisibility() &&
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).display !== 'inline',
    );
    return [
      ...(sideways > 0
        ? [`scrolls ${sideways} px sideways: ${outside.slice(0, 2).map(called).join(' ')}`]
        : []),
      ...cut.map((element) => `cut off: ${called(element)}`),
    ];
  });
}

/** Pictures that did not come. */
export function pictureFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const pictures = [...document.images].filter((picture) => picture.src !== '');
    await Promise.allSettled(pictures.map((picture) => picture.decode()));
    return pictures
      .filter((picture) => picture.naturalWidth === 0)
      .map((picture) => `no picture: ${picture.getAttribute('src')}`);
  });
}
