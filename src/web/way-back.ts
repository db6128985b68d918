import type { WebContext } from './request.ts';

/** True where the address says that the reader came from the closing page of a meeting, and goes back there. */
export function isFromClosing(c: WebContext): boolean {
  return c.req.query('back') === 'closing';
}
