import { defineConfig, devices } from '@playwright/test';
import { browserPath } from './tests/journeys/support/browser.ts';

const chromium = {
  ...devices['Desktop Chrome'],
  locale: 'da-DK',
  timezoneId: 'Europe/Copenhagen',
  launchOptions: {
    executablePath: browserPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A tablet has a microphone; whether it may be used is another question.
      '--use-fake-device-for-media-stream',
    ],
  },
};

const tablet = { width: 820, height: 1180 };
/** `bin/check-all` asks for every look; `bin/test` walks at tablet and phone size. */
const everyLook = process.env.EVERY_LOOK !== undefined;
/** These go through every theme and width by themselves: once is enough. */
const ownLooks = /(components|every-screen|can-fail|read-out|hands)\.spec\.ts$/;
/** These hardly depend on a size, or are done at a desk. Each screen that is looked at is measured at a phone's width as well. */
const onceOnTablet =
  /(answered-lately|answers-as-files|browser-elements|communication|taken-up|saving-along|drafts|touched-fields|symbol-packs|easy-hint|preparation-on-paper|stairs-on-paper|offline|one-button)\.spec\.ts$/;
/** These look the same at both sizes, and what could go wrong goes wrong where it is narrow. */
const onceOnPhone = /(own-choices|themes|long-words|help|own-pictures|reading-aloud)\.spec\.ts$/;

/** What a size says nothing about is walked at one; without JavaScript it is the same page as with it. */
const onceAtAnySize = /@once|(without|no) JavaScript/;

/** Journeys in a real browser against the built server and a real database. */
export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  globalSetup: './tests/journeys/global-setup.ts',
  // One reading for every size: what is read out is the same.
  snapshotPathTemplate: '{testDir}/readings/{arg}{ext}',
  workers: 2,
  // A shared machine stalls now and then; a journey that passes only the second time is printed as flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: { trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    {
      name: 'tablet',
      use: { ...chromium, viewport: tablet },
      testIgnore: everyLook ? [] : onceOnPhone,
    },
    {
      name: 'phone',
      use: { ...chromium, viewport: { width: 390, height: 844 } },
      testIgnore: everyLook ? ownLooks : [ownLooks, onceOnTablet],
      ...(!everyLook && { grepInvert: onceAtAnySize }),
    },
    ...(everyLook
      ? [
          {
            name: 'desktop',
            use: { ...chromium, viewport: { width: 1440, height: 900 } },
            testIgnore: ownLooks,
          },
          {
            name: 'dark',
            use: { ...chromium, viewport: tablet, colorScheme: 'dark' as const },
            testIgnore: ownLooks,
          },
        ]
      : []),
  ],
});
