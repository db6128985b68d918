import { defineConfig, devices } from '@playwright/test';

const chromium = {
  ...devices['Desktop Chrome'],
  locale: 'da-DK',
  timezoneId: 'Europe/Copenhagen',
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
};

/** Journeys in a real browser against the built server and a real database, at tablet and phone size. */
export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  globalSetup: './tests/journeys/global-setup.ts',
  workers: 2,
  // A shared machine stalls now and then; a journey that passes only the second time is printed as flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: { trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    { name: 'tablet', use: { ...chromium, viewport: { width: 820, height: 1180 } } },
    {
      name: 'phone',
      use: { ...chromium, viewport: { width: 390, height: 844 } },
      // These set their own sizes, or do not depend on any.
      testIgnore: /(components|browser-elements|saving-along|drafts|touched-fields)\.spec\.ts$/,
    },
  ],
});
