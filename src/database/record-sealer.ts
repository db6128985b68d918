import type { Anchors } from '../outside/anchors.ts';
import type { Database } from './database.ts';

/** How often the record is sealed, in ms: every row is sealed and anchored within two seconds (R-T3). */
const sealEvery = 1_000;

/** A seal that was made. */
interface NewSeal {
  readonly municipality_id: string;
  readonly number: string;
  readonly seal: Buffer;
}

/**
 * Seals what has been written since, in every municipality, and keeps the new seals outside the database. Takes the
 * application's database and where anchors are kept; gives how many seals were made. Throws when either does not answer:
 * a seal whose anchor was lost is held by the anchor of the next.
 */
export async function sealRecord(database: Database, anchors: Anchors): Promise<number> {
  const { rows } = await database.onConnection(({ send }) =>
    send<NewSeal & Record<string, unknown>>('select municipality_id, number, seal from access.seal_record()'),
  );
  await anchors.keep(
    rows.map(({ municipality_id, number, seal }) => ({
      municipalityId: municipality_id,
      number: Number(number),
      seal: seal.toString('hex'),
    })),
  );
  return rows.length;
}

/**
 * Seals the record once a second until it is stopped. Takes a function that is told, once each time it begins, that sealing
 * fails. Stopping seals what is left.
 */
export function keepSealing(
  database: Database,
  anchors: Anchors,
  tell: (what: string) => void,
): { stop(): Promise<void> } {
  let isFailing = false;
  let isStopped = false;
  let wake: () => void = () => undefined;
  const turn = () =>
    sealRecord(database, anchors).then(
      () => {
        isFailing = false;
      },
      (error: unknown) => {
        if (!isFailing)
          tell(`The record could not be sealed: ${error instanceof Error ? error.message : String(error)}`);
        isFailing = true;
      },
    );
  const running = (async () => {
    while (!isStopped) {
      await turn();
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, sealEvery).unref();
        if (isStopped) resolve();
      });
    }
    await turn();
  })();
  return {
    stop: () => {
      isStopped = true;
      wake();
      return running;
    },
  };
}
