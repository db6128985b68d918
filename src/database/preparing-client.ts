import { createHash } from 'node:crypto';
import pg from 'pg';

const limitOfStatements = 500;
const names = new Map<string, string>();

/** The same text gets the same statement name, so that PostgreSQL plans it once a connection. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= limitOfStatements) return undefined;
  const name = `s${createHash('sha1').update(text).digest('base64url').slice(0, 20)}`;
  names.set(text, name);
  return name;
}

/**
 * A pg client that prepares every statement with parameters by itself. The policies make statements dear to plan
 * (about a millisecond) and cheap to run; `docs/performance.md` has the figures.
 */
export class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg's query has a dozen overloads; only the form with text and values is changed.
  override query(first: any, ...rest: any[]): any {
    if (typeof first === 'string' && Array.isArray(rest[0])) {
      const name = nameOf(first);
      if (name !== undefined) return super.query({ name, text: first, values: rest[0] });
    }
    return super.query(first, ...rest);
  }
}
