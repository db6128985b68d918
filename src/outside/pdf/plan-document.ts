import { setPages, withoutBrokenPictures } from './plan-pages.ts';
import { planPrintModel } from './plan-print-model.ts';
import type { PlanDocumentInput } from './print-types.ts';
import { base } from './template/base.ts';
import { efforts } from './template/efforts.ts';
import { ending } from './template/ending.ts';
import { goal } from './template/goal.ts';
import { opening } from './template/opening.ts';
import { sinceLast } from './template/since-last.ts';
import { stairs } from './template/stairs.ts';

const template = [base, opening, goal, stairs, efforts, sinceLast, ending].join('\n');

/**
 * The agreed plan as a tagged PDF (PDF/UA-1), A4, in Danish or English (R-M5, R-M7, R-M8, R-M9, R-O2, R-P7, R-P8).
 * A `version` of null prints a draft, marked on every page. The same input gives the same bytes.
 * A symbol whose SVG cannot be drawn is left out. Throws `PrintFailure` when the plan cannot be set at all.
 */
export async function planDocument(input: PlanDocumentInput): Promise<Uint8Array> {
  return withoutBrokenPictures(input, (one) =>
    setPages(template, one, (pictures) => planPrintModel({ ...one, ...pictures })),
  );
}
