import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __PRODUCT_VERSION__: JSON.stringify('test') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/domain/**/*.test.ts', 'src/**/*.unit.test.{ts,tsx}', 'content/**/*.test.ts'],
          // Pure functions leave nothing behind: loading every module anew for each file takes longer than many of the tests.
          isolate: false,
          maxWorkers: 2,
          // A whole plan is set in a tenth of a second; how long a busy machine takes is no test.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['src/**/*.db.test.ts', 'tests/{access,audit,reliability,server}/**/*.test.ts'],
          globalSetup: ['tests/database/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
