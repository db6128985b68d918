import { wordingIn } from '../content/wording/wording.ts';
import { planDocument } from './outside/pdf/plan-document.ts';
import type { PlanPrint, PrintAnswer } from './outside/pdf/print-shop.ts';

/** The process that sets documents for the server; see outside/pdf/print-shop.ts. */
process.on('message', async ({ id, print }: { id: number; print: PlanPrint }) => {
  const answer = await planDocument({
    ...print,
    words: wordingIn(print.language).document,
    symbolSvg: (symbol) => print.symbols[symbol]?.svg,
    symbolName: (symbol) => print.symbols[symbol]?.name,
  }).then(
    (bytes): PrintAnswer => ({ id, bytes }),
    (error: unknown): PrintAnswer => ({ id, failure: error instanceof Error ? error.message : 'unknown' }),
  );
  process.send?.(answer);
});
// Ctrl-C reaches the whole group; the server ends this process when the last print is out.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());
