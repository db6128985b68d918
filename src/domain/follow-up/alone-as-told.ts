import type { ChangedAlone } from './changed-alone.ts';
import { whatDiffers } from './help-as-written.ts';
import { beforeAndAfter, type ToldAs } from './wish-about-help.ts';

/** What others changed and the citizen has not answered, as it is told. */
export interface AloneAsTold extends ChangedAlone {
  /** What became of it where it was only asked for and waits for no answer of the municipality's (R-O2); else null. */
  readonly outcome: 'overtaken' | 'asGranted' | null;
  /** What is told as before is what the citizen is granted today. */
  readonly isStillSo: boolean;
}

/**
 * What others changed of help, told from what was granted and never from what somebody had only asked for (R-O2, R-F4). What was
 * asked for and not decided about is no change. Takes what waits for the citizen, and as what each change is told, by its id.
 */
export function aloneAsTold(change: ChangedAlone, told: Readonly<Record<string, ToldAs>>): AloneAsTold {
  const wish = told[change.id]?.wish ?? null;
  const isStillSo = wish?.isStillSo ?? false;
  if (wish?.answer === 'overtaken' || wish?.answer === 'asGranted')
    return { ...change, ...beforeAndAfter(change, wish), isStillSo, outcome: wish.answer };
  const [was, now] = [told[change.waiting[0]?.id ?? '']?.wish?.before, change.helpNow];
  if (was === undefined || now === null) return { ...change, isStillSo, outcome: null };
  const [before, after] = [whatDiffers(was, now), whatDiffers(now, was)];
  return { ...change, ...(before !== after && { before, after }), isStillSo, outcome: null };
}
