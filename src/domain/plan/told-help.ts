import type { SnapshotEffort } from './plan-snapshot.ts';

/** How help that was not refused is told on a plan: what it is, and whether the municipality has said yes (R-O2). */
export const toldStates = ['granted', 'madeOver', 'wished', 'kept'] as const;
export type ToldState = (typeof toldStates)[number];

export interface ToldHelp {
  readonly what: string;
  readonly state: ToldState;
}

/**
 * The help of a plan that was not refused, in a few words each: first what the municipality said yes to, then what was made over
 * since, then what nobody has answered (R-O2). `kept` where the reader is not told. What was refused, and that of which a change was
 * refused, have lists of their own, with why.
 */
export function toldHelp(efforts: readonly Pick<SnapshotEffort, 'what' | 'decision'>[]): readonly ToldHelp[] {
  const told = efforts.flatMap(({ what, decision }) => {
    const state = toldState(decision);
    return state === null ? [] : [{ what, state }];
  });
  return toldStates.flatMap((state) => told.filter((one) => one.state === state));
}

function toldState(decision: SnapshotEffort['decision']): ToldState | null {
  if (decision.state === 'refused') return null;
  if (decision.state !== 'granted') return decision.state;
  if (decision.madeOverFrom !== undefined) return 'madeOver';
  return decision.refusedChange === undefined ? 'granted' : null;
}
