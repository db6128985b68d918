import { setPages, withoutBrokenPictures } from './plan-pages.ts';
import { type PosterInput, posterPrintModel } from './poster-print-model.ts';
import { base } from './template/base.ts';
import { poster } from './template/poster.ts';

const template = [base, poster].join('\n');

/**
 * The agreed plan as a poster: a tagged PDF (PDF/UA-1), one page of A3 landscape where the words have room at 14 pt or more,
 * otherwise several (R-M7, R-P7, R-P8). Throws `PrintFailure` when it cannot be set at all.
 */
export function posterDocument(input: PosterInput): Uint8Array {
  return withoutBrokenPictures(input, (one) =>
    setPages(template, one, (drawn) => posterPrintModel({ ...one, ...drawn })),
  );
}
