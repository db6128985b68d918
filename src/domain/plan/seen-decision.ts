import { type Asker, reachesOf } from '../access/can.ts';
import type { EffortDecision, EffortExtent, SeenDecision } from './efforts.ts';
import type { GrantedBefore } from './plan-snapshot.ts';

/** On whose efforts a reader sees decisions: the row "decisions on efforts" of § 5. */
export type DecisionsSeen = 'all' | 'ownOffer' | 'none';

/** On whose efforts the asker sees what was decided. */
export function decisionsSeenBy(asker: Asker): DecisionsSeen {
  const reaches = reachesOf(asker, 'effortDecisions', 'read');
  return reaches.includes('all') ? 'all' : reaches.includes('relevant') ? 'ownOffer' : 'none';
}

/** True when the decision on an effort from `offer` (null where none is named) is the reader's to see; `offers` are their own. */
export function seesDecisionOn(
  seen: DecisionsSeen,
  offer: string | null,
  offers: readonly string[],
): boolean {
  return seen === 'all' || (seen === 'ownOffer' && offer !== null && offers.includes(offer));
}

/**
 * A decision as a reader is given it: what they may not see is kept from them and never looks like another state (R-O2). Takes
 * how the help stood before a wish to have it otherwise, for who may write it: they read what one has, and beside it the wish
 * they write on; null where no wish stands in it, and for everybody else.
 */
export function asSeen(
  decision: EffortDecision,
  isSeen: boolean,
  before: GrantedBefore | null = null,
): SeenDecision {
  if (isSeen) return decision;
  return before === null ? { state: 'kept' } : { state: 'kept', madeOverFrom: before };
}

/** Whatever says how far help reaches and who gives it, and what of the decision on it a reader is given. */
type HelpSeen = Pick<EffortExtent, 'what' | 'howOften' | 'from' | 'to'> & {
  readonly who: string;
  readonly decision: SeenDecision;
};

/**
 * Help as it reaches a reader: where the decision is kept from them, a wish to change it stands nowhere as what is so: help
 * that is over keeps its last day, and an offer that is only asked for gives nothing (R-O2, R-F3). Takes the help with the
 * decision as seen, what was granted before the wish, and the granted offer in the fields of the help, where another is asked
 * for: who of it is not known then. Null where no wish stands in its place.
 */
export function helpAsTold<Help extends HelpSeen>(
  help: Help,
  granted: Pick<EffortExtent, 'what' | 'howOften' | 'from' | 'to'> | null,
  otherOffer: Partial<Help> | null = null,
): Help {
  if (help.decision.state !== 'kept' || help.decision.madeOverFrom !== undefined || granted === null)
    return help;
  const { what, howOften, from, to } = granted;
  const told = { ...help, what, howOften, from, to };
  return otherOffer === null ? told : { ...told, ...otherOffer, who: '' };
}
