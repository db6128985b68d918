import type { IsoDay } from '../day.ts';

/** What was decided about help, as facts. */
export interface WasDecided {
  readonly outcome: 'granted' | 'refused';
  readonly on: IsoDay;
  /** The last day of the help that was granted; null where it has none, or nothing was granted. */
  readonly lastDay: IsoDay | null;
  /** Granted as before, with a no to having it otherwise (docs/decisions/0036). */
  readonly refusesChange: boolean;
  /** The decision before it was a yes. */
  readonly wasGranted: boolean;
}

/** A decision as it is told: about help, about a change of help that was granted, or about having again what was over. */
export type AnswerToHelp =
  | 'granted'
  | 'refused'
  | 'changeGranted'
  | 'changeRefused'
  | 'againRefused'
  | 'takenAway';

/**
 * What a decision answers (R-O2): a no to a change leaves the help as it was, or over where it had ended; a no to the whole after a
 * yes takes it away. Takes what was decided and what the decision before it was.
 */
export function answerToHelp({ outcome, on, lastDay, refusesChange, wasGranted }: WasDecided): AnswerToHelp {
  if (refusesChange) return lastDay !== null && lastDay < on ? 'againRefused' : 'changeRefused';
  if (!wasGranted) return outcome;
  return outcome === 'granted' ? 'changeGranted' : 'takenAway';
}
