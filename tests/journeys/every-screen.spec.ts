import type { Page } from '@playwright/test';
import { allScreens, citizenScreens, type Screen, Visitors } from '../screens/register.ts';
import { choiceFaults } from './checks/choices.ts';
import { enlargedFaults } from './checks/enlarged.ts';
import { focusFaults } from './checks/focus.ts';
import { ibmFaults } from './checks/ibm.ts';
import { linkFaults } from './checks/links.ts';
import { motionFaults } from './checks/motion.ts';
import { orderFaults } from './checks/order.ts';
import { readingFaults } from './checks/reading.ts';
import { wordFaults } from './checks/words.ts';
import { expect, type Solby, test } from './harness.ts';
import { noteLookedAt } from './support/looked-at.ts';
import { accessibilityFaults, pictureFaults, reflowFaults, sizeFaults } from './support/measures.ts';

type Check = (page: Page, screen: Screen) => Promise<readonly string[]>;

const sizes = { tablet: { width: 820, height: 1180 }, phone: { width: 390, height: 844 } } as const;
const themes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'light', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
const everyLook = process.env.EVERY_LOOK !== undefined;
/** `SCREENS=staircase` looks only at screens whose name says so: for whoever works on them. */
const wanted = new RegExp(process.env.SCREENS ?? '');

/** `bin/check-all` looks at every screen in all eight looks; `bin/test` at all of them in one and at some of them in the others. */
const looks = (['light', 'dark', 'contrast', 'forced'] as const).flatMap((theme) =>
  (['tablet', 'phone'] as const).map((size) => ({ theme, size })),
);
const sample = { 'light phone': 1, 'dark tablet': 4, 'contrast phone': 6, 'forced tablet': 8 } as Readonly<
  Record<string, number>
>;

/** Goes to each of the screens in one look and says everything that the checks find. */
async function faultsOn(
  solby: Solby,
  screens: readonly Screen[],
  { theme, size }: (typeof looks)[number],
  checks: readonly Check[],
): Promise<readonly string[]> {
  const visitors = new Visitors(solby);
  const faults: string[] = [];
  for (const screen of screens) {
    const page = await visitors.pageOf(screen.who);
    await page.setViewportSize(sizes[size]);
    await page.emulateMedia({ ...themes[theme], reducedMotion: 'reduce' });
    const gone = await visitors.open(screen).then(
      () => null,
      (error: Error) => error.message,
    );
    if (gone !== null) {
      faults.push(gone);
      continue;
    }
    // The contrast theme is a choice of the person's own, not the device's.
    if (theme === 'contrast')
      await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'contrast'));
    noteLookedAt(page);
    for (const check of checks) {
      for (const fault of await check(page, screen)) faults.push(`${screen.name}: ${fault}`);
    }
  }
  return faults;
}

test.describe.configure({ mode: 'parallel' });

for (const look of looks) {
  const every = everyLook ? 1 : sample[`${look.theme} ${look.size}`];
  if (every === undefined) continue;
  const screens = allScreens.filter(({ name }, at) => at % every === 0 && wanted.test(name));

  test(`axe and IBM find nothing: ${screens.length} screens, ${look.theme}, ${look.size}`, async ({
    solby,
  }) => {
    test.setTimeout(900_000);
    const checks = [accessibilityFaults, ibmFaults, pictureFaults, reflowFaults];
    expect(await faultsOn(solby, screens, look, checks)).toEqual([]);
  });
}

/** Where the keyboard stands must show in the system's own colours too, where outlines are all there is. */
const fewForFocus = /^(life-area-answered|find-pictures|choices|staircase)$/;

if (!everyLook) {
  test('focus shows in the system’s own colours', async ({ solby }) => {
    test.setTimeout(300_000);
    const screens = citizenScreens.filter(({ name }) => fewForFocus.test(name) && wanted.test(name));
    const kinds = new Set<string>();
    const check: Check = (page) => focusFaults(page, kinds);
    expect(await faultsOn(solby, screens, { theme: 'forced', size: 'phone' }, [check])).toEqual([]);
  });
}

const citizenLooks = everyLook ? looks : [{ theme: 'light', size: 'phone' } as const];
for (const look of citizenLooks) {
  test(`what a citizen meets is large, little and calm: ${look.theme}, ${look.size}`, async ({ solby }) => {
    test.setTimeout(900_000);
    const screens = citizenScreens.filter(({ name }) => wanted.test(name));
    const kinds = new Set<string>();
    const checks: Check[] = [
      sizeFaults,
      choiceFaults,
      linkFaults,
      orderFaults,
      readingFaults,
      motionFaults,
      (page) => focusFaults(page, everyLook ? new Set() : kinds),
      enlargedFaults,
      wordFaults,
    ];
    expect(await faultsOn(solby, screens, look, checks)).toEqual([]);
  });
}
