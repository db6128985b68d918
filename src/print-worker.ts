import type { PrintAnswer, PrintTask } from './outside/pdf/print-shop.ts';
import { setDocument } from './outside/pdf/set-document.ts';

/** The process that sets documents for the server; see outside/pdf/print-shop.ts. */
process.on('message', async ({ id, ...task }: { id: number } & PrintTask) => {
  const answer = await setDocument(task).then(
    (bytes): PrintAnswer => ({ id, bytes }),
    (error: unknown): PrintAnswer => ({ id, failure: error instanceof Error ? error.message : 'unknown' }),
  );
  process.send?.(answer);
});

// Ctrl-C reaches the whole group; the server ends this process when the last print is out.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());
