import type { IsoDay } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Who made a version of the plan, when and why (R-M8). What it froze is a `PlanSnapshot`. */
export interface PlanVersion {
  /** 1, 2, 3 … within a plan round. */
  readonly number: number;
  readonly madeOn: IsoDay;
  readonly madeBy: string;
  /** Null for the first version, which the closing of the meeting makes. */
  readonly reason: string | null;
}

/**
 * The version that comes after the earlier ones of the round. A later adjustment says why; the first needs no
 * reason. Refuses a later version without one (R-M8).
 */
export function nextVersion(
  earlier: readonly Pick<PlanVersion, 'number'>[],
  made: { readonly on: IsoDay; readonly by: string; readonly reason: string },
): PlanVersion | Refusal<'versionReasonMissing'> {
  const reason = made.reason.trim();
  const number = Math.max(0, ...earlier.map((version) => version.number)) + 1;
  if (number > 1 && reason === '') return refuse('versionReasonMissing', 'reason');
  return { number, madeOn: made.on, madeBy: made.by, reason: number === 1 ? null : reason };
}

/**
 * The one way to write a value as text for hashing: keys sorted by their UTF-16 units, lists in their order, no
 * spaces, words exactly as they are (as RFC 8785, for the values a snapshot holds). A key without a value is left out.
 * Throws on what JSON cannot hold, because a hash over something else than what is kept would prove nothing.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`canonicalJson cannot write a ${typeof value}`);
  const pairs = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`);
  return `{${pairs.join(',')}}`;
}
