import { wordingIn } from '../content/wording/wording.ts';
import { pictureDocument, pictureDrawing } from './outside/pdf/picture-document.ts';
import { planDocument } from './outside/pdf/plan-document.ts';
import { preparationDocument } from './outside/pdf/preparation-document.ts';
import type { PlanPrint, PrintAnswer, PrintTask } from './outside/pdf/print-shop.ts';

/** The process that sets documents for the server; see outside/pdf/print-shop.ts. */
process.on('message', async ({ id, ...task }: { id: number } & PrintTask) => {
  const answer = await made(task).then(
    (bytes): PrintAnswer => ({ id, bytes }),
    (error: unknown): PrintAnswer => ({ id, failure: error instanceof Error ? error.message : 'unknown' }),
  );
  process.send?.(answer);
});

async function made(task: PrintTask): Promise<Uint8Array> {
  if (task.what === 'plan') return plan(task.print);
  if (task.what === 'preparation') return preparationDocument(task.print);
  return task.what === 'picture' ? pictureDocument(task.print) : Buffer.from(pictureDrawing(task.print));
}

function plan(print: PlanPrint): Promise<Uint8Array> {
  return planDocument({
    ...print,
    words: wordingIn(print.language).document,
    symbolSvg: (symbol) => print.symbols[symbol]?.svg,
    symbolName: (symbol) => print.symbols[symbol]?.name,
  });
}

// Ctrl-C reaches the whole group; the server ends this process when the last print is out.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());
