import type { Page } from '@playwright/test';
import { browserPath } from './browser.ts';

/** Chromium with a microphone that plays a beep and a person who says yes to it; of a spec that talks. */
export const withMicrophone = {
  executablePath: browserPath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
  ],
};

/** Draws lines across the paper with the mouse, each a little lower than the one before. */
export async function drawLines(page: Page, count: number, from = 0.2): Promise<void> {
  const paper = page.locator('draw-pad canvas');
  await paper.scrollIntoViewIfNeeded();
  const box = await paper.boundingBox();
  if (box === null) throw new Error('There is no paper.');
  for (let line = 0; line < count; line++) {
    const y = box.y + box.height * (from + line * 0.1);
    await page.mouse.move(box.x + box.width * 0.2, y);
    await page.mouse.down();
    for (let at = 1; at <= 12; at++) {
      await page.mouse.move(box.x + box.width * (0.2 + at * 0.05), y + Math.sin(at) * box.height * 0.05);
    }
    await page.mouse.up();
  }
}

/** Records for so long, with a pause in it, and leaves the recording to be listened to. */
export async function talk(page: Page, milliseconds: number): Promise<void> {
  await page.getByRole('button', { name: 'Optag', exact: true }).click();
  await page.getByText('Vi optager nu.').waitFor();
  await page.waitForTimeout(milliseconds / 2);
  await page.getByRole('button', { name: 'Hold pause' }).click();
  await page.getByText('Vi optager ikke.').waitFor();
  await page.getByRole('button', { name: 'Tal videre' }).click();
  await page.waitForTimeout(milliseconds / 2);
  await page.getByRole('button', { name: 'Færdig' }).click();
  await page.getByText('Hør den.').waitFor();
}

/** How many seconds of sound a player has, once it knows; not a number while it does not. */
export function secondsOf(page: Page, name: string): Promise<number> {
  return page
    .locator('audio')
    .and(page.getByLabel(name))
    .evaluate(async (player) => {
      const audio = player as HTMLAudioElement;
      await audio.play();
      await new Promise((resolve) => setTimeout(resolve, 400));
      const heard = audio.currentTime;
      audio.pause();
      return heard;
    });
}
