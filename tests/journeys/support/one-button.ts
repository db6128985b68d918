import type { Locator, Page } from '@playwright/test';

/** Whether the frame stands around this: alone, or with others of its group (not as the way back out of it). */
const around = (place: Locator): Promise<'it' | 'its group' | 'another'> =>
  place.evaluate((element) => {
    const frame = document.querySelector('.scan-frame:not(.resting)');
    if (!frame?.checkVisibility()) return 'another';
    const [outer, inner] = [frame.getBoundingClientRect(), element.getBoundingClientRect()];
    const isInside =
      inner.left >= outer.left &&
      inner.top >= outer.top &&
      inner.right <= outer.right &&
      inner.bottom <= outer.bottom;
    if (!isInside) return 'another';
    if (!frame.classList.contains('around-many')) return 'it';
    return frame.textContent === '' ? 'its group' : 'another';
  });

/**
 * Waits until the frame comes by, and presses: first for the group, then for the thing. Nothing but the one button is used,
 * and always just after the frame has come: on a busy machine it may otherwise have gone on.
 */
export async function pressOnce(
  page: Page,
  place: Locator,
  how = () => page.keyboard.press('Space'),
): Promise<void> {
  const end = Date.now() + 60_000;
  let before = await around(place);
  while (Date.now() < end) {
    const now = await around(place);
    if (now !== before && now !== 'another') {
      await how();
      if (now === 'it') return;
      // A second press within a moment would be taken for the same one.
      await page.waitForTimeout(450);
    }
    before = now;
    await page.waitForTimeout(40);
  }
  throw new Error(`The frame did not come to ${place}.`);
}
