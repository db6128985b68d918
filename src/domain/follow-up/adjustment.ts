import type { IsoDay } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** A change to the plan during the year (R-F4). It becomes a new version with who, when and why (R-M8). */
export interface Adjustment {
  readonly what: 'goal' | 'step' | 'effort';
  readonly why: string;
  readonly by: string;
  readonly on: IsoDay;
  /** Together with the citizen; where that was not possible, why not – open to the citizen like the rest. */
  readonly withCitizen: { readonly together: true } | { readonly together: false; readonly whyNot: string };
}

export type AdjustmentRefusal =
  | 'nothingChanged'
  | 'togetherMissing'
  | 'adjustmentReasonMissing'
  | 'whyWithoutCitizenMissing';

/**
 * Adjusts the plan when life changes (R-F4). Refuses an adjustment without its reason, and one made without the
 * citizen that does not say why.
 */
export function adjustPlan(adjustment: Adjustment): Adjustment | Refusal<AdjustmentRefusal> {
  if (adjustment.why.trim() === '') return refuse('adjustmentReasonMissing', 'why');
  const { withCitizen } = adjustment;
  if (!withCitizen.together && withCitizen.whyNot.trim() === '')
    return refuse('whyWithoutCitizenMissing', 'whyNot');
  return adjustment;
}

/** Refuses an adjustment that leaves everything as it stands: it is none (R-F4). Takes what it says before and after, and the field. */
export function changesSomething(
  before: readonly (string | null)[],
  after: readonly (string | null)[],
  field: string,
): Refusal<AdjustmentRefusal> | null {
  const isSame = before.every((part, at) => (part ?? '') === (after[at] ?? ''));
  return isSame ? refuse('nothingChanged', field) : null;
}

/**
 * Everything that an adjustment by somebody else than the citizen lacks while they have not said whether it was made
 * together (R-F4): all of it is told at once. Takes the reason as it was written.
 */
export function lackingWithoutTogether(why: string): readonly Refusal<AdjustmentRefusal>[] {
  const together = refuse('togetherMissing', 'together');
  return why.trim() === '' ? [together, refuse('adjustmentReasonMissing', 'why')] : [together];
}
