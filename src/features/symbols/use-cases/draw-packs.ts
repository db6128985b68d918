import type { Database } from '../../../database/database.ts';
import { mostBeginnings, refusePack } from '../../../domain/symbols/pack.ts';
import type { Clock } from '../../../outside/clock.ts';
import type { FileStore } from '../../../outside/files.ts';
import { readSymbolPicture } from '../../../outside/symbol-pictures.ts';
import {
  beginPicture,
  keepPicture,
  type PictureToDraw,
  putBackPicture,
  refusePackOf,
} from '../store-drawing.ts';

/** How long is waited after something went wrong that is no picture's fault (a full disk), in milliseconds. */
const pause = 60_000;

/** What drawing needs. It is nobody's request, so it has no visit: it outlasts the session of the one who sent the pack. */
interface DrawingTools {
  readonly database: Database;
  readonly files: FileStore;
  readonly clock: Clock;
  /** Is told what went wrong. */
  readonly say: (what: string) => void;
}

/** Draws the packs that were sent, one picture at a time beside everything else. */
export interface PackDrawer {
  /** There is, or may be, something to draw. */
  wake(): void;
  /** Resolves when the picture under way is kept; the rest is drawn after the next start. */
  stop(): Promise<void>;
}

/**
 * Makes what draws packs. Every picture is kept when it is drawn, so that a restart takes up the next one; a pack whose
 * pictures are all there is ready. One that is no picture, or that ended the process three times, refuses its whole pack.
 */
export function packDrawer(tools: DrawingTools): PackDrawer {
  let [isWanted, isStopped] = [false, false];
  let underWay: Promise<void> | undefined;
  let again: NodeJS.Timeout | undefined;

  const drawAll = async () => {
    while (isWanted && !isStopped) {
      isWanted = false;
      while (!isStopped && (await drawOne(tools)));
    }
  };
  const wake = () => {
    isWanted = true;
    if (isStopped || underWay !== undefined) return;
    clearTimeout(again);
    underWay = drawAll()
      .catch((error: unknown) => {
        tools.say(`A symbol pack waits: ${error instanceof Error ? error.message : String(error)}`);
        if (!isStopped) again = setTimeout(wake, pause).unref();
      })
      .finally(() => {
        underWay = undefined;
        // Somebody sent a pack while the last picture of another was put away.
        if (isWanted) wake();
      });
  };
  return {
    wake,
    async stop() {
      isStopped = true;
      clearTimeout(again);
      await underWay;
    },
  };
}

/** Draws the next picture; false when there is none. */
async function drawOne(tools: DrawingTools): Promise<boolean> {
  const next = await beginPicture(tools.database);
  if (next === undefined) return false;
  try {
    await drawAndKeep(tools, next);
  } catch (error) {
    await putBackPicture(tools.database, next).catch(() => undefined);
    throw error;
  }
  return true;
}

async function drawAndKeep({ database, files, clock }: DrawingTools, next: PictureToDraw): Promise<void> {
  const bytes = next.begun > mostBeginnings ? undefined : await readSymbolPicture(next.sent);
  if (bytes === undefined) return refusePackOf(database, next, refusePack('notAPicture', next.file));
  const hash = await files.put(bytes);
  await keepPicture(database, next, { hash, now: clock.now() });
}
