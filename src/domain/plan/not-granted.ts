import type { IsoDay } from '../day.ts';
import type { AskedHelp } from './asked-help.ts';
import { refusedChangeIn, type SeenDecision } from './efforts.ts';

/** Help to which the municipality said no, wholly or to a change of it, as a later plan tells it (R-O2). */
export interface NotGranted {
  readonly effortId: string;
  /** The goal it was to help with; null for help of the whole plan. */
  readonly goalId: string | null;
  readonly what: string;
  /** What was asked for, where the no is to a change and the help goes on; null where the help was refused. */
  readonly asked: AskedHelp | null;
  /** Who asked for that change; null where the help was refused, and where it is not known. */
  readonly askedBy: RefusedFor | null;
  readonly on: IsoDay;
  /** Who decided, by name. */
  readonly by: string;
  readonly reason: string;
  readonly howToComplain: string;
}

/** Who asked for a change of help to which the municipality said no. */
export interface RefusedFor {
  /** By given name; '' where that is not the reader's to see. */
  readonly name: string;
  /** The citizen asked for it, or says that they were part of it. */
  readonly isOfCitizen: boolean;
  /** ISO day. */
  readonly on: IsoDay;
}

interface Decided {
  readonly id: string;
  readonly goalId: string | null;
  readonly what: string;
  readonly decision: SeenDecision;
  readonly refusedFor?: RefusedFor | null;
}

/**
 * What of the help of a plan the municipality said no to, in its order: neither the wish nor the way to complain goes out of sight
 * because a new plan is made (R-O2, R-M5, R-S2). What is not the reader's to know is left out. Takes the efforts as the reader sees
 * them.
 */
export function notGranted(efforts: readonly Decided[]): readonly NotGranted[] {
  return efforts.flatMap(
    ({ id: effortId, goalId, what, decision, refusedFor = null }): readonly NotGranted[] => {
      const about = { effortId, goalId, what };
      if (decision.state === 'refused') {
        const { on, by, reason, howToComplain } = decision;
        return [{ ...about, asked: null, askedBy: null, on, by, reason, howToComplain }];
      }
      const change = refusedChangeIn(decision);
      if (change === undefined || decision.state !== 'granted') return [];
      const { asked, reason, howToComplain } = change;
      return [
        { ...about, asked, askedBy: refusedFor, reason, howToComplain, on: decision.on, by: decision.by },
      ];
    },
  );
}

/**
 * True for what the citizen did not get: help that was refused, and a change that they asked for or say they were part of. A change that
 * somebody else asked for, or nobody knows who, is no wish of theirs: they have the help it was about (R-P8, R-M5, R-O2).
 */
export function isOfCitizen({ asked, askedBy }: Pick<NotGranted, 'asked' | 'askedBy'>): boolean {
  return asked === null || askedBy?.isOfCitizen === true;
}
