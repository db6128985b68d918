import type { IsoDay } from '../day.ts';
import type { AskedHelp } from './asked-help.ts';
import { askedOfGranted } from './change-of-help.ts';
import { type EndOfHelp, endOfHelp, type HelpWithEnd } from './end-of-help.ts';
import type { SnapshotEffort } from './plan-snapshot.ts';

/** How help that was not refused is told on a plan: what it is, and whether the municipality has said yes (R-O2). */
export const toldStates = ['granted', 'madeOver', 'wished', 'kept', 'ended'] as const;
export type ToldState = (typeof toldStates)[number];

export interface ToldHelp {
  /** What was granted, where it was made over since. */
  readonly what: string;
  readonly state: ToldState;
  /** Its last day; null where it has none, or none is asked about. Of help whose answer is not told, the day that stands on it. */
  readonly end: EndOfHelp | null;
  /** What is asked to be otherwise and nobody has answered; null where nothing is. */
  readonly asked: AskedHelp | null;
}

/** Help as far as a plan tells it. */
export type HelpToTell = HelpWithEnd & Pick<SnapshotEffort, 'what' | 'howOften' | 'from'>;

/**
 * The help of a plan that was not refused, in a few words each: first what the municipality said yes to, then what somebody asks to
 * be otherwise, then what nobody has answered, and last what is over (R-O2, R-F3). `kept` where the reader is not told. What was
 * refused, and that of which a change was refused, have lists of their own, with why. Takes the day it is read on; null for a plan
 * that tells how it was.
 */
export function toldHelp(efforts: readonly HelpToTell[], today: IsoDay | null): readonly ToldHelp[] {
  const told = efforts.flatMap((help) => {
    const granted = today === null ? null : endOfHelp(help, today);
    const state = toldState(help.decision, granted);
    if (state === null) return [];
    const end = state === 'kept' && today !== null ? until(help) : granted;
    const change = askedOfGranted(help);
    return [{ what: change?.granted.what ?? help.what, state, end, asked: change?.asked ?? null }];
  });
  return toldStates.flatMap((state) => told.filter((one) => one.state === state));
}

/** To whom the answer is not told, the help still lasts no longer than it says: nothing about the answer can be read from it. */
function until({ to }: HelpToTell): EndOfHelp | null {
  return to === null ? null : { state: 'later', lastDay: to };
}

function toldState(decision: SnapshotEffort['decision'], end: EndOfHelp | null): ToldState | null {
  if (decision.state === 'refused') return null;
  if (decision.state !== 'granted') return decision.state;
  if (decision.madeOverFrom !== undefined) return 'madeOver';
  if (decision.refusedChange !== undefined) return null;
  return end?.state === 'ended' ? 'ended' : 'granted';
}
