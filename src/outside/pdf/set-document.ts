import { creditedOnPaper } from '../../../content/wording/credited-on-paper.ts';
import { wordingIn } from '../../../content/wording/wording.ts';
import { pictureDocument, pictureDrawing } from './picture-document.ts';
import { planDocument } from './plan-document.ts';
import { posterDocument } from './poster-document.ts';
import { preparationDocument } from './preparation-document.ts';
import type { PrintTask } from './print-shop.ts';
import type { PrintedSymbols } from './print-types.ts';
import { staircaseDocument } from './staircase-document.ts';

/** Sets what the press is asked for, here and now (30–100 ms during which nothing else runs). Throws when it cannot be set. */
export async function setDocument(task: PrintTask): Promise<Uint8Array> {
  switch (task.what) {
    case 'plan':
      return planDocument({ ...task.print, ...wordsAndSymbols(task.print) });
    case 'poster':
      return posterDocument({ ...task.print, ...wordsAndSymbols(task.print) });
    case 'staircase':
      return staircaseDocument({ ...task.print, ...wordsAndSymbols(task.print) });
    case 'preparation':
      return preparationDocument(task.print);
    case 'picture':
      return pictureDocument(task.print);
    case 'drawing':
      return Buffer.from(pictureDrawing(task.print));
  }
}

function wordsAndSymbols({ language, symbols, packCredit }: PrintedSymbols & { language: 'da' | 'en' }) {
  return {
    words: creditedOnPaper(wordingIn(language).document, packCredit),
    symbolSvg: (id: string) => symbols[id]?.svg,
    symbolName: (id: string) => symbols[id]?.name,
  };
}
