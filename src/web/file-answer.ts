import type { WebContext } from './request.ts';

/** What a person photographed, drew or said: for those who may have it now, kept nowhere on the way, and inert. */
const headers = {
  'cache-control': 'private, no-store',
  'content-disposition': 'inline',
  'content-security-policy': "default-src 'none'",
  'x-content-type-options': 'nosniff',
};

/** A photo as an answer. */
export function photoAnswer(c: WebContext, bytes: Uint8Array): Response {
  return c.body(new Uint8Array(bytes), 200, { ...headers, 'content-type': 'image/webp' });
}

/** A drawing as an answer. */
export function svgAnswer(c: WebContext, svg: string): Response {
  return c.body(svg, 200, { ...headers, 'content-type': 'image/svg+xml' });
}

/** A recording as an answer, or the part of it that was asked for: some browsers play nothing without (RFC 9110 § 14). */
export function soundAnswer(c: WebContext, bytes: Uint8Array, mediaType: string): Response {
  const size = bytes.byteLength;
  const given = { ...headers, 'content-type': mediaType, 'accept-ranges': 'bytes' };
  const range = rangeOf(c.req.header('range'), size);
  if (range === null) return c.body(new Uint8Array(bytes), 200, given);
  if (range === 'none') return c.body(null, 416, { ...given, 'content-range': `bytes */${size}` });
  const [from, to] = range;
  return c.body(new Uint8Array(bytes.subarray(from, to + 1)), 206, {
    ...given,
    'content-range': `bytes ${from}-${to}/${size}`,
  });
}

/** First and last byte of a `Range` header; null when the whole is wanted, 'none' when there is nothing there. */
export function rangeOf(
  header: string | undefined,
  size: number,
): readonly [from: number, to: number] | 'none' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '')
    return Number(last) === 0 || size === 0 ? 'none' : [Math.max(0, size - Number(last)), size - 1];
  if (last !== '' && Number(last) < Number(first)) return null;
  if (Number(first) >= size) return 'none';
  return [Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1)];
}
