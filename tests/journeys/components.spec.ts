import type { Page } from '@playwright/test';
import { examples } from '../../src/ui/examples.tsx';
import { expect, test } from './harness.ts';
import { noteLookedAt } from './support/looked-at.ts';
import { accessibilityFaults, pictureFaults, reflowFaults, sizeFaults } from './support/measures.ts';

interface Look {
  readonly address: string;
  readonly device: 'light' | 'dark';
  readonly width: number;
  readonly ground: string;
  readonly forced?: true;
}

/** How a component is looked at: colours by the person's choice or by the device, and the width of the screen. */
const looks: readonly Look[] = [
  { address: '', device: 'light', width: 820, ground: 'rgb(251, 248, 243)' },
  { address: '?theme=light', device: 'dark', width: 390, ground: 'rgb(251, 248, 243)' },
  { address: '', device: 'dark', width: 820, ground: 'rgb(18, 24, 28)' },
  { address: '?theme=dark', device: 'light', width: 390, ground: 'rgb(18, 24, 28)' },
  { address: '?theme=contrast', device: 'light', width: 820, ground: 'rgb(0, 0, 0)' },
  { address: '?theme=contrast', device: 'dark', width: 390, ground: 'rgb(0, 0, 0)' },
  { address: '', device: 'light', width: 1440, ground: 'rgb(251, 248, 243)' },
  // The system's own colours come before any choice, also where the choice was the opposite.
  { address: '?theme=dark', device: 'light', width: 820, ground: 'rgb(255, 255, 255)', forced: true },
  { address: '', device: 'dark', width: 390, ground: 'rgb(0, 0, 0)', forced: true },
];

/** `bin/check-all` looks at every component in all nine; `bin/test` at each in three, the next component in the next three. */
const looksOf = (component: number): readonly Look[] =>
  looks.filter((_, at) => process.env.EVERY_LOOK !== undefined || at % 3 === component % 3);

/** WCAG 1.4.10 and 1.4.4: a small screen, and letters twice as large. */
const reflows = [
  { width: 320, letters: '100%' },
  { width: 820, letters: '200%' },
  { width: 390, letters: '200%' },
] as const;

test('every component is accessible, large enough and never too wide', async ({ solby }) => {
  test.setTimeout(600_000);
  const page = await solby.browse();
  const faults = new Map<string, string[]>();
  const note = (name: string, found: readonly string[], where: string) => {
    for (const fault of found) {
      const places = faults.get(`/ui/${name}: ${fault}`) ?? [];
      faults.set(`/ui/${name}: ${fault}`, [...places, where]);
    }
  };
  for (const [at, { name }] of examples.entries()) {
    const address = `${solby.address}/ui/${name}`;
    for (const look of looksOf(at)) {
      const colours = `${look.address || look.device}${look.forced ? ', the system’s' : ''}`;
      note(name, await faultsInLook(page, address, look), `${colours} ${look.width} px`);
    }
    for (const { width, letters } of reflows) {
      note(name, await faultsInReflow(page, address, width, letters), `${width} px, letters ${letters}`);
    }
  }
  expect([...faults].map(([fault, places]) => `${fault} (${places.join('; ')})`)).toEqual([]);
});

test('the list of components leads to each of them', async ({ solby }) => {
  const page = await solby.browse();
  await page.goto(`${solby.address}/ui`);
  await expect(page.getByRole('rowheader')).toHaveText(examples.map(({ name }) => name));
  await page.getByRole('link', { name: 'Mørk: stairs-rising' }).click();
  await expect(page.getByRole('heading', { name: 'Min trappe' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect((await page.goto(`${solby.address}/ui/nothing-of-ours`))?.status()).toBe(404);
  await page.goto(`${solby.address}/ui`);
  noteLookedAt(page);
  expect([...(await accessibilityFaults(page)), ...(await reflowFaults(page))]).toEqual([]);
});

async function faultsInLook(page: Page, address: string, look: Look): Promise<readonly string[]> {
  await page.setViewportSize({ width: look.width, height: look.width === 390 ? 844 : 1000 });
  await page.emulateMedia({ colorScheme: look.device, forcedColors: look.forced ? 'active' : 'none' });
  await page.goto(address + look.address);
  noteLookedAt(page);
  await page.evaluate(() => document.fonts.ready);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  return [
    ...(ground === look.ground ? [] : [`the ground is ${ground}`]),
    ...(await pictureFaults(page)),
    ...(await accessibilityFaults(page)),
    ...(await sizeFaults(page)),
    ...(await reflowFaults(page)),
  ];
}

async function faultsInReflow(
  page: Page,
  address: string,
  width: number,
  letters: string,
): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.goto(address);
  await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters);
  await page.evaluate(() => document.fonts.ready);
  return reflowFaults(page);
}
