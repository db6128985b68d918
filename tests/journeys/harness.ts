import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test';
import pg from 'pg';
import { faultsInPassing } from './checks/met-in-passing.ts';
import { copyOfSolby, type JourneyServer, journeyDatabase, runServer } from './server.ts';

export { expect };

/** Solby on its first day, in a database of the test's own. */
export interface Solby {
  readonly address: string;
  /** A browser of this person's own, signed in and at home; `byButton` walks in through the page of the demo's people. */
  signIn(
    person: string,
    how?: { readonly javaScript?: boolean; readonly dark?: boolean; readonly byButton?: boolean },
  ): Promise<Page>;
  /** A browser in which nobody is signed in, at no page yet. */
  browse(how?: { readonly javaScript?: boolean }): Promise<Page>;
  /** Moves the day of the demo (YYYY-MM-DD, or days from now). */
  moveDay(to: string | number): Promise<void>;
  /** The demo's day now. */
  today(): Promise<string>;
  /** Runs a statement in this Solby's database, past row security, to prepare what a test is about. */
  prepare(statement: string, values?: readonly unknown[]): Promise<void>;
}

interface Options {
  readonly solby: Solby;
}

/** Journeys: `test('…', async ({ solby }) => { const jonas = await solby.signIn('jonas'); … })`. */
export const test = base.extend<Options>({
  solby: async ({ browser, viewport, colorScheme }, use) => {
    const copy = await copyOfSolby();
    const server = await runServer(journeyDatabase(), copy.name);
    const watched = new Watch(server);
    const contexts: BrowserContext[] = [];
    await use({
      ...solbyAt(server, browser, { viewport, colorScheme: colorScheme ?? 'light' }, watched, contexts),
      prepare: (statement, values) => prepareIn(copy.name, statement, values),
    });
    for (const context of contexts) await context.close();
    await server.stop();
    await copy.drop();
    watched.expectNothingWrong();
  },
});

function solbyAt(
  server: JourneyServer,
  browser: Browser,
  look: Pick<BrowserContextOptions, 'viewport' | 'colorScheme'>,
  watched: Watch,
  contexts: BrowserContext[],
): Omit<Solby, 'prepare'> {
  const newContext = async (options: Parameters<Browser['newContext']>[0]) => {
    const context = await browser.newContext({
      baseURL: server.address,
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
      ...look,
      reducedMotion: 'reduce',
      ...options,
    });
    contexts.push(context);
    watched.watch(context);
    return context;
  };
  return {
    address: server.address,
    async signIn(person, how = {}) {
      const context = await newContext({
        javaScriptEnabled: how.javaScript ?? true,
        ...(how.dark && { colorScheme: 'dark' }),
      });
      const page = await context.newPage();
      if (how.byButton) {
        await page.goto('/demo');
        await page.locator(`button[name=person][value=${person}]`).click();
        await page.waitForURL((url) => !url.pathname.startsWith('/demo'));
        return page;
      }
      const headers = { origin: server.address };
      await context.request.post('/demo/login', { form: { person }, headers, maxRedirects: 0 });
      await page.goto('/');
      return page;
    },
    async browse(how = {}) {
      return (await newContext({ javaScriptEnabled: how.javaScript ?? true })).newPage();
    },
    async moveDay(to) {
      const page = await (await newContext({})).newPage();
      await page.goto('/demo/clock');
      const now = await page.locator('input[name=day]').inputValue();
      await page.locator('input[name=day]').fill(typeof to === 'string' ? to : daysAfter(now, to));
      await page.locator('main form button.primary').click();
      await page.waitForLoadState();
      await page.context().close();
    },
    async today() {
      const page = await (await newContext({})).newPage();
      await page.goto('/demo/clock');
      const now = await page.locator('input[name=day]').inputValue();
      await page.context().close();
      return now;
    },
  };
}

async function prepareIn(
  database: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<void> {
  const client = new pg.Client({ ...journeyDatabase().superuser, database });
  await client.connect();
  try {
    // What never changes in use may be prepared.
    await client.query('set session_replication_role = replica');
    await client.query(statement, [...values]);
  } finally {
    await client.end();
  }
}

/** A day so many days after another (ISO days). */
export function daysAfter(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Header of a fault that a test plays itself (`route.fulfill`): no fault of ours. */
export const playedByTest = 'x-played-by-test';

/** Nothing may leave for another host, break the content security policy, or be a fault of ours. */
class Watch {
  private readonly wrong: string[] = [];

  constructor(private readonly server: JourneyServer) {}

  watch(context: BrowserContext): void {
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.server.address) && !/^(data|blob|about):/.test(url))
        this.wrong.push(`request to ${url}`);
    });
    context.on('response', (response) => {
      const isPlayed = response.headers()[playedByTest] !== undefined;
      if (response.status() >= 500 && !isPlayed) this.wrong.push(`${response.status()} ${response.url()}`);
    });
    context.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' && /Content Security Policy|Uncaught/.test(text)) this.wrong.push(text);
    });
    context.on('weberror', (error) => this.wrong.push(String(error.error())));
  }

  expectNothingWrong(): void {
    expect(this.wrong).toEqual([]);
    expect(
      this.server
        .printed()
        .replace(/^(Ready: .*|Filling in .*|Creating .*)$/gm, '')
        .trim(),
    ).toBe('');
  }
}

/**
 * Nothing is wrong with the screen as it stands: axe, IBM, widths, sizes, links, headings, and on a citizen's screen how much
 * there is to choose and to read (design § Numbers to hold). A fault does not end the journey: all of them are wanted.
 */
export async function expectAccessible(page: Page): Promise<void> {
  expect.soft(await faultsInPassing(page), `on ${new URL(page.url()).pathname}`).toEqual([]);
}
