import type { Page, Route } from '@playwright/test';
import { playedByTest } from '../harness.ts';

/** What the page sends while a person writes, and how the way to the server is. */
export interface Saves {
  /** The saves in the order they were sent. */
  readonly sent: readonly URLSearchParams[];
  /** From now on saves stay on their way. */
  hold(): void;
  /** Lets what is on its way arrive, and everything after it. */
  release(): Promise<void>;
  /** From now on saves are answered with this fault of ours. */
  failWith(status: number): void;
  /** From now on saves arrive again. */
  arrive(): void;
}

/** Watches the saves of every page in a browser, and holds them or lets them fail when a test says so. */
export async function savesOf(page: Page): Promise<Saves> {
  const sent: URLSearchParams[] = [];
  const held: Route[] = [];
  let way: 'open' | 'held' | number = 'open';
  await page.context().route('**/citizens/**', async (route) => {
    const request = route.request();
    if (request.headers()['x-save-along'] === undefined) return route.fallback();
    sent.push(new URLSearchParams(request.postData() ?? ''));
    if (way === 'held') held.push(route);
    else if (way === 'open') await route.continue();
    else await route.fulfill({ status: way, headers: { [playedByTest]: '' }, json: {} });
  });
  return {
    sent,
    hold: () => {
      way = 'held';
    },
    async release() {
      way = 'open';
      // The page may have taken back what it sent, because something newer was on the way.
      for (const route of held.splice(0)) await route.continue().catch(() => undefined);
    },
    failWith: (status) => {
      way = status;
    },
    arrive: () => {
      way = 'open';
    },
  };
}

/** Stops the page's own time, so that a test says when a moment has passed (`page.clock.runFor`). Before the page is opened. */
export async function stopTime(page: Page): Promise<void> {
  const now = Date.now();
  await page.clock.install({ time: now });
  await page.clock.pauseAt(now + 1000);
}

/** What the browser of this tab keeps of half-written forms. */
export function keptInBrowser(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify(Object.entries(sessionStorage).filter(([key]) => key.includes('|draft|'))),
  );
}
