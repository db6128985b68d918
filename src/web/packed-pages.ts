import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { WebEnv } from './request.ts';

const pack = promisify(gzip);
/** Smaller than this, packing costs more than it saves (bytes). */
const worthPacking = 1_400;
const level = 3;

/**
 * Sends pages packed to browsers that take gzip. It stands where a page becomes an answer, because Hono's own compression
 * turns the finished answer into a stream and costs as much as making the page (docs/performance.md).
 */
export const packedPages: MiddlewareHandler<WebEnv> = async (c, next) => {
  c.header('vary', 'accept-encoding');
  if (/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) {
    const plain = c.html.bind(c);
    const packed = async (page: string | Promise<string>, status?: ContentfulStatusCode) => {
      const html = String(await page);
      if (html.length < worthPacking) return plain(html, status);
      const bytes = await pack(html, { level });
      c.header('content-type', 'text/html; charset=UTF-8');
      c.header('content-encoding', 'gzip');
      return c.body(new Uint8Array(bytes), status);
    };
    c.html = packed as typeof c.html;
  }
  await next();
};
