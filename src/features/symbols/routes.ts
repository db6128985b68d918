import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Hono } from 'hono';
import { symbolSentences } from '../../../content/symbols/sentences.ts';
import { mostFound, packsFirst } from '../../domain/symbols/found-order.ts';
import { longestQuery } from '../../domain/symbols/search.ts';
import type { WebContext, WebEnv } from '../../web/request.ts';
import { offlineFile } from './offline-files.ts';
import { symbolPicture } from './picture.ts';
import { searchSymbols } from './search.ts';
import type { AnsweredSymbol, FoundInPack } from './use-cases/find-in-packs.ts';

const unpack = promisify(gunzip);
/** A year: the picture behind an id does not change while people use it. */
const cacheForAYear = 'public, max-age=31536000, immutable';

/**
 * The symbols' addresses, open without login because they say nothing about anybody:
 * `GET /symbols/<id>.svg` the picture (404 for an id that is not ours),
 * `GET /symbols/<words-da|words-en|pictures>-<hash>.json` what a browser searches in without a connection,
 * `GET /api/symbols?q=<words>&language=da|en` the pictures found, best first (400 with a sentence when too long).
 * Whoever is signed in finds those of their municipality's packs too: `packsOf` gives them.
 */
export function symbolRoutes(
  packsOf: (c: WebContext, query: string) => Promise<readonly FoundInPack[]> = async () => [],
): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get('/symbols/:file', async (c) => {
    const file = c.req.param('file');
    const forOffline = await offlineFile(c.req.path);
    if (forOffline !== undefined) return answerWithOfflineFile(c, forOffline);
    const svg = file.endsWith('.svg') ? await symbolPicture(file.slice(0, -'.svg'.length)) : undefined;
    if (svg === undefined) return c.notFound();
    return c.body(svg, 200, {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': cacheForAYear,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'x-content-type-options': 'nosniff',
    });
  });

  routes.get('/api/symbols', async (c) => {
    const language = c.req.query('language') === 'en' ? 'en' : 'da';
    const query = c.req.query('q') ?? '';
    if (query.length > longestQuery) return c.json({ error: symbolSentences[language].queryTooLong }, 400);
    const found = searchSymbols(query, language).map((one) => ({ ...one, emoji: one.emoji || null }));
    const ofPacks = (await packsOf(c, query)).map((one) => ({ ...one, emoji: null }));
    // Who is signed in may have found more: nobody else is to be given that from a store on the way.
    c.header('vary', 'cookie', { append: true });
    if (ofPacks.length > 0) c.header('cache-control', 'private, no-store');
    return c.json(packsFirst<AnsweredSymbol>(ofPacks, found, mostFound));
  });

  return routes;
}

async function answerWithOfflineFile(c: WebContext, packed: Uint8Array<ArrayBuffer>): Promise<Response> {
  const takesPacked = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
  if (takesPacked) c.header('content-encoding', 'gzip');
  c.header('vary', 'accept-encoding');
  return c.body(takesPacked ? packed : new Uint8Array(await unpack(packed)), 200, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': cacheForAYear,
    'x-content-type-options': 'nosniff',
  });
}
