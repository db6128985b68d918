import { appendFileSync, mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Where each run keeps the addresses whose pages were checked; `scripts/pages-looked-at.ts` reads it. */
const kept = 'test-results/looked-at.txt';

/** Keeps that the page's address was looked at in this run. */
export function noteLookedAt(page: Page): void {
  mkdirSync('test-results', { recursive: true });
  appendFileSync(kept, `${new URL(page.url()).pathname}\n`);
}
