import { Hono } from 'hono';
import { symbolSentences } from '../../../content/symbols/sentences.ts';
import { symbolPicture } from './picture.ts';
import { longestQuery, searchSymbols } from './search.ts';

/** A year: the picture behind an id does not change while people use it. */
const cacheForAYear = 'public, max-age=31536000, immutable';

/**
 * The symbols' addresses, open without login because they say nothing about anybody:
 * `GET /symbols/<id>.svg` the picture (404 for an id that is not ours),
 * `GET /api/symbols?q=<words>&language=da|en` the pictures found, best first (400 with a sentence when too long).
 */
export function symbolRoutes(): Hono {
  const routes = new Hono();

  routes.get('/symbols/:file', async (c) => {
    const file = c.req.param('file');
    const svg = file.endsWith('.svg') ? await symbolPicture(file.slice(0, -'.svg'.length)) : undefined;
    if (svg === undefined) return c.notFound();
    return c.body(svg, 200, {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': cacheForAYear,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'x-content-type-options': 'nosniff',
    });
  });

  routes.get('/api/symbols', (c) => {
    const language = c.req.query('language') === 'en' ? 'en' : 'da';
    const query = c.req.query('q') ?? '';
    if (query.length > longestQuery) return c.json({ error: symbolSentences[language].queryTooLong }, 400);
    return c.json(searchSymbols(query, language));
  });

  return routes;
}
