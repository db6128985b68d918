import type { Page } from '@playwright/test';
import { expect, test } from './harness.ts';
import { accessibilityFaults, pictureFaults, reflowFaults } from './support/measures.ts';

/** The main screens, by whose they are; `:c` is their own id. */
const screens: Readonly<Record<string, readonly string[]>> = {
  jonas: ['/', ':c/preparation', ':c/preparation/areas/home', '/help', '/choices/theme'],
  amina: [':c/meeting', ':c/meeting/room', ':c/preparation/sharing'],
  poul: ['/', ':c/plan', ':c/staircase', ':c/everyday', ':c/status', ':c/who-has-looked'],
  karin: ['/citizens', '/help'],
};

const looks = {
  dark: (page: Page) => page.emulateMedia({ colorScheme: 'dark' }),
  'high contrast': async (page: Page) => {
    await page.goto('/choices/theme');
    await page.locator('button[value=contrast]').click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  },
  'the system’s own colours': (page: Page) => page.emulateMedia({ forcedColors: 'active' }),
} as const;

for (const [look, choose] of Object.entries(looks)) {
  test(`the main screens in ${look}`, async ({ solby }) => {
    const faults: string[] = [];
    for (const [handle, places] of Object.entries(screens)) {
      const page = await solby.signIn(handle);
      const person = await page.locator('body').getAttribute('data-person');
      await choose(page);
      for (const place of places) {
        await page.goto(place.replace(':c', `/citizens/${person}`));
        const found = [
          ...(await accessibilityFaults(page)),
          ...(await pictureFaults(page)),
          ...(await reflowFaults(page)),
        ];
        faults.push(...found.map((fault) => `${place}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

test('on paper: dark on white whatever was chosen, 14 points, with day and credit, without controls', async ({
  solby,
}) => {
  const poul = await solby.signIn('poul');
  const person = await poul.locator('body').getAttribute('data-person');
  await looks['high contrast'](poul);
  await poul.goto(`/citizens/${person}/plan`);
  await poul.emulateMedia({ media: 'print' });
  const { ground, letters, size } = await poul.evaluate(() => {
    const { backgroundColor, color, fontSize } = getComputedStyle(document.body);
    return { ground: backgroundColor, letters: color, size: Number.parseFloat(fontSize) };
  });
  expect([ground, letters]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  expect(size).toBeGreaterThanOrEqual((14 * 96) / 72 - 0.1);
  await expect(poul.getByText('Symboler: OpenMoji')).toBeVisible();
  for (const control of await poul.locator('.button').all()) await expect(control).toBeHidden();
});

test('the foot stands in order on a phone: one’s own choices, then the others side by side', async ({
  solby,
}) => {
  const jonas = await solby.signIn('jonas');
  await jonas.setViewportSize({ width: 390, height: 844 });
  const tops = await jonas
    .locator('.foot .button:visible')
    .evaluateAll((buttons) => buttons.map((button) => Math.round(button.getBoundingClientRect().top)));
  expect(tops).toHaveLength(4);
  expect(new Set(tops.slice(1)).size).toBe(1);
  expect(tops[0]).toBeLessThan(tops[1] ?? 0);
});
