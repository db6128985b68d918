import type { Handler } from './request.ts';

/** One address and what answers it. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly handler: Handler;
  /** Exists in demo mode only. */
  readonly demoOnly?: true;
}

/** An address that shows something. */
export const get = (path: string, handler: Handler): Route => ({ method: 'GET', path, handler });
/** An address that a form is sent to. */
export const post = (path: string, handler: Handler): Route => ({ method: 'POST', path, handler });
