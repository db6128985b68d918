import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { formBody } from './forms.ts';
import { csrfTokenFits, sessionToken, type WebEnv } from './request.ts';

/** The request came from another site, or without the token of its session. */
export class Forged extends Error {}

/**
 * Headers of every answer; scripts and styles come from us alone, and nothing on a page may call another host. Set before
 * the handler, which may set its own: an answer that is touched afterwards is written in pieces and costs more.
 */
export const securityHeaders: MiddlewareHandler<WebEnv> = async (c, next) => {
  const nonce = randomBytes(16).toString('base64');
  c.set('nonce', nonce);
  c.header('content-security-policy', `${policyBefore}${nonce}${policyAfter}`);
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'same-origin');
  c.header('cross-origin-opener-policy', 'same-origin');
  c.header('cross-origin-resource-policy', 'same-origin');
  c.header('permissions-policy', 'geolocation=(), camera=(self), microphone=(self)');
  // Pages hold personal data: a shared tablet must not show them again after sign-out.
  c.header('cache-control', 'no-store');
  if (c.var.tools.configuration.baseUrl?.startsWith('https://')) {
    c.header('strict-transport-security', 'max-age=63072000; includeSubDomains');
  }
  await next();
};

const policyBefore = "default-src 'none'; script-src 'nonce-";
const policyAfter = [
  "' 'strict-dynamic'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self' blob:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Routes whose form is posted before there is a session: Origin is their protection. */
const withoutToken = new Set(['/demo/login', '/language']);

/** Refuses writes that another site sent, by Origin and by the token of the session. Throws Forged. */
export const refuseForgery: MiddlewareHandler<WebEnv> = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    const { configuration } = c.var.tools;
    const origin = c.req.header('origin');
    const own = [`http://${c.req.header('host')}`, `https://${c.req.header('host')}`];
    const expected = configuration.baseUrl === undefined ? own : [new URL(configuration.baseUrl).origin];
    if (origin !== undefined && !expected.includes(origin)) throw new Forged();
    const site = c.req.header('sec-fetch-site');
    if (site !== undefined && site !== 'same-origin') throw new Forged();
    if (!withoutToken.has(c.req.path)) {
      const { csrf } = await formBody(c);
      if (typeof csrf !== 'string' || !csrfTokenFits(c.var.tools, sessionToken(c), csrf)) throw new Forged();
    }
  }
  await next();
};
