import { setPages, withoutBrokenPictures } from './plan-pages.ts';
import { type PosterInput, posterPrintModel } from './poster-print-model.ts';
import { base } from './template/base.ts';
import { poster } from './template/poster.ts';
import { posterGoal } from './template/poster-goal.ts';
import { posterParts } from './template/poster-parts.ts';
import { posterStairs } from './template/poster-stairs.ts';
import { stairs } from './template/stairs.ts';

const template = [base, stairs, posterParts, posterStairs, posterGoal, poster].join('\n');

/**
 * The agreed plan as a poster: a tagged PDF (PDF/UA-1), always one page of A3 landscape, filled with letters of 14 to 23 pt
 * (R-M7, R-P7, R-P8). What has no room at 14 pt is cut, and the page says that the rest is in the plan; a score is never
 * left without what the citizen says of it. Throws `PrintFailure` when it cannot be set at all.
 */
export function posterDocument(input: PosterInput): Uint8Array {
  return withoutBrokenPictures(input, (one) =>
    setPages(template, one, (drawn) => posterPrintModel({ ...one, ...drawn })),
  );
}
