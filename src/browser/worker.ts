import { holdsPictures, isForEverybody, mayKeep, pictureAt, replaces } from './worker-rules.ts';

/** The service worker: `worker-rules.ts` says what it may keep, docs/decisions/0017 why. */

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Installing extends Lasting {
  /** Static routing, where the browser knows it. */
  addRoutes?(route: unknown): Promise<void>;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  readonly data: unknown;
}
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install', does: (event: Installing) => void): void;
  addEventListener(kind: 'activate', does: (event: Lasting) => void): void;
  addEventListener(kind: 'message', does: (event: Told) => void): void;
  addEventListener(kind: 'fetch', does: (event: Fetching) => void): void;
}

/** Put in by the build: changes with every built file, so that a new version begins with nothing. */
declare const __WORKER_VERSION__: string;

const worker = self as unknown as WorkerScope;
const prefix = 'mlmp-public-';
const cacheName = prefix + __WORKER_VERSION__;
const { origin } = location;

worker.addEventListener('install', (event) => {
  // Pages are never answered from here: where the browser can be told so, it need not start this script for them.
  const routed = event.addRoutes?.({ condition: { requestMode: 'navigate' }, source: 'network' });
  event.waitUntil(Promise.all([worker.skipWaiting(), routed?.catch(() => undefined)]));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  const { keep } = (event.data ?? {}) as { keep?: unknown };
  if (Array.isArray(keep)) event.waitUntil(keepAll(keep.map(String)));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const url = new URL(request.url);
  const id = pictureAt(url, origin);
  if (id !== undefined) event.respondWith(pictureOf(id, request));
  else if (mayKeep(url, origin)) event.respondWith(keptOrFetched(url, request));
});

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** Fetches what a page asks to have kept: without a cookie, so that nothing in it can be about anybody. */
async function keepAll(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const address of addresses) {
    const url = new URL(address, origin);
    if (!mayKeep(url, origin) || (await cache.match(url.href, { ignoreVary: true }))) continue;
    const answer = await fetch(url.href, { credentials: 'omit' }).catch(() => null);
    if (answer !== null && isForEverybody(answer)) await put(cache, url, answer);
  }
}

async function put(cache: Cache, url: URL, answer: Response): Promise<void> {
  // A full device keeps nothing more; the page is there all the same.
  const isPut = await cache.put(url.href, answer).then(
    () => true,
    () => false,
  );
  for (const { url: older } of isPut ? await cache.keys() : [])
    if (replaces(url, new URL(older))) await cache.delete(older);
  if (holdsPictures(url)) pictures = null;
}

async function keptOrFetched(url: URL, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(url.href, { ignoreVary: true });
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (isForEverybody(answer)) await put(cache, url, answer.clone());
  return answer;
}

let pictures: Promise<Readonly<Record<string, string>>> | null = null;

async function readPictures(): Promise<Readonly<Record<string, string>>> {
  const cache = await caches.open(cacheName);
  for (const { url } of await cache.keys()) {
    if (!holdsPictures(new URL(url))) continue;
    const kept = await cache.match(url, { ignoreVary: true });
    if (kept !== undefined) return (await kept.json()) as Record<string, string>;
  }
  return {};
}

/** A picture of the library: from the net, and from what is kept where there is none. */
async function pictureOf(id: string, request: Request): Promise<Response> {
  if (navigator.onLine) {
    const answer = await fetch(request).catch(() => null);
    if (answer !== null) return answer;
  }
  pictures ??= readPictures();
  const svg = (await pictures)[id];
  if (svg === undefined) return Response.error();
  return new Response(svg, {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'x-content-type-options': 'nosniff',
    },
  });
}
