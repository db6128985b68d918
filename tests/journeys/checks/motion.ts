import type { Page } from '@playwright/test';

/** Anything but opacity for 150 ms moves, and anything at all where the person wants no motion (design § Motion). */
export async function motionFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion });
    faults.push(...(await movingParts(page, reducedMotion)));
  }
  return faults;
}

function movingParts(page: Page, wish: 'no-preference' | 'reduce'): Promise<string[]> {
  return page.evaluate((wanted) => {
    const longest = wanted === 'reduce' ? 1 : 150;
    const called = (element: Element | null) =>
      element === null ? '' : `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`;
    const milliseconds = (time: string) => Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1000);
    const running = document.getAnimations().flatMap((animation) => {
      const effect = animation.effect as KeyframeEffect | null;
      const lasts = Number(effect?.getComputedTiming().activeDuration ?? 0);
      return lasts > longest ? [`moves (${wanted}): ${called(effect?.target ?? null)}`] : [];
    });
    const ready = [...document.querySelectorAll('body, body *')].flatMap((element) => {
      const { transitionProperty, transitionDuration } = getComputedStyle(element);
      const durations = transitionDuration.split(', ');
      return transitionProperty.split(', ').flatMap((property, at) => {
        const lasts = milliseconds(durations[at % durations.length] ?? '0s');
        const allowed = lasts === 0 || (lasts <= longest && (property === 'opacity' || wanted === 'reduce'));
        return allowed ? [] : [`would move ${property} ${lasts} ms (${wanted}): ${called(element)}`];
      });
    });
    return [...new Set([...running, ...ready])];
  }, wish);
}
