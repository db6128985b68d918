import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Hono } from 'hono';
import { readConfiguration } from '../../src/configuration.ts';
import { openDatabase } from '../../src/database/database.ts';
import { seedDemo } from '../../src/features/demo/seed/seed-demo.ts';
import { realClock } from '../../src/outside/clock.ts';
import { loadKey, localFiles } from '../../src/outside/files.ts';
import type { AppTools } from '../../src/web/app-tools.ts';
import { application } from '../../src/web/application.tsx';
import type { WebEnv } from '../../src/web/request.ts';
import { newTestDatabase } from '../database/test-database.ts';

/** The whole web application in this process, on a seeded database of its own. */
export interface TestWeb {
  readonly app: Hono<WebEnv>;
  /** A browser without a screen: keeps the session, knows the token of forms. */
  signIn(person: string): Promise<TestBrowser>;
  stop(): Promise<void>;
}

export interface TestBrowser {
  readonly personId: string;
  /** The token that the forms of this session carry. */
  readonly csrf: string;
  get(place: string, headers?: Record<string, string>): Promise<Response>;
  /** Sends a form with the session's token and a fresh command id, unless the fields say otherwise. */
  post(place: string, fields?: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  /** As `post`, for forms that carry files. */
  send(place: string, fields: Record<string, string | File>): Promise<Response>;
  /** Sends a body as it stands, whatever it says that it is. */
  sendRaw(place: string, type: string, body: string): Promise<Response>;
}

/** Starts the application for tests; `stop` drops what it made. */
export async function startWeb(
  more: Partial<Pick<AppTools, 'speech' | 'clock' | 'moveClock'>> = {},
): Promise<TestWeb> {
  const database = await newTestDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'mlmp-web-'));
  const key = await loadKey(path.join(folder, 'key'));
  const pool = openDatabase(database.app, 5);
  const tools: AppTools = {
    configuration: readConfiguration({ DATA_DIR: folder }),
    database: pool,
    clock: realClock,
    files: localFiles({ folder: path.join(folder, 'files'), key }),
    printShop: {
      print: async ({ what }) => (what === 'drawing' ? aDrawing : aPdf),
      close: () => undefined,
    },
    drawPacks: () => undefined,
    assets: {
      script: '/assets/main.js',
      styles: ['/assets/index.css'],
      fonts: {
        lexend: '/assets/lexend.woff2',
        andika: '/assets/andika.woff2',
        atkinson: '/assets/atkinson.woff2',
      },
    },
    key,
    ...more,
  };
  await seedDemo(database.owner, tools);
  const app = application(tools, folder);
  return {
    app,
    signIn: (person) => signIn(app, person),
    async stop() {
      await pool.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const aDrawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="6"/>');
const aPdf = new Uint8Array([0x25, 0x50, 0x44, 0x46]);

async function signIn(app: Hono<WebEnv>, person: string): Promise<TestBrowser> {
  const login = await app.request('/demo/login', { method: 'POST', body: new URLSearchParams({ person }) });
  const cookie = login.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const about = await (await app.request('/about', { headers: { cookie } })).text();
  const csrf = /name="csrf" value="([^"]+)"/.exec(about)?.[1] ?? '';
  const personId = /data-person="([^"]+)"/.exec(about)?.[1] ?? '';
  return {
    personId,
    csrf,
    get: async (place, headers = {}) => app.request(place, { headers: { ...headers, cookie } }),
    post: async (place, fields = {}, headers = {}) =>
      app.request(place, {
        method: 'POST',
        headers: { ...headers, cookie },
        body: new URLSearchParams({ csrf, command: crypto.randomUUID(), ...fields }),
      }),
    send: async (place, fields) => {
      const body = new FormData();
      for (const [name, value] of Object.entries({ csrf, command: crypto.randomUUID(), ...fields })) {
        body.append(name, value);
      }
      return app.request(place, { method: 'POST', headers: { cookie }, body });
    },
    sendRaw: async (place, type, body) =>
      app.request(place, { method: 'POST', headers: { cookie, 'content-type': type }, body }),
  };
}
