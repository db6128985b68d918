import type { Refusal } from '../../../domain/refusal.ts';
import type { FieldValues } from '../../../domain/two-have-written.ts';

/** Somebody wrote in between (R-T5): nothing was written, and the page shows both texts. */
export interface TextConflict extends Refusal<'conflict'> {
  readonly currentVersion: number;
  /** What stands now, by field of the form. */
  readonly current: FieldValues;
}

/** The refusal that carries what stands now. */
export function textConflict(currentVersion: number, current: FieldValues): TextConflict {
  return { refused: 'conflict', currentVersion, current };
}

/** True when a result says that somebody wrote in between. */
export function isTextConflict(result: unknown): result is TextConflict {
  return typeof result === 'object' && result !== null && (result as Refusal).refused === 'conflict';
}
