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

/** What pg keeps to itself: the stream to the server. */
interface WithStream {
  readonly connection: { readonly stream: { cork(): void; uncork(): void } };
}

/**
 * A pg client that prepares every statement with parameters by itself, and sends the statements of one turn together: the
 * policies make statements dear to plan and cheap to run, and each sending wakes the database. `docs/performance.md` has
 * the figures.
 */
export class PreparingClient extends pg.Client {
  private isHolding = false;

  // biome-ignore lint/suspicious/noExplicitAny: pg's query has a dozen overloads; only the form with text and values is changed.
  override query(first: any, ...rest: any[]): any {
    this.holdUntilTheTurnEnds();
    if (typeof first === 'string' && Array.isArray(rest[0])) {
      const name = nameOf(first);
      if (name !== undefined) return super.query({ name, text: first, values: rest[0] });
    }
    return super.query(first, ...rest);
  }

  private holdUntilTheTurnEnds(): void {
    if (this.isHolding) return;
    const { stream } = (this as unknown as WithStream).connection;
    this.isHolding = true;
    stream.cork();
    process.nextTick(() => {
      this.isHolding = false;
      stream.uncork();
    });
  }
}
