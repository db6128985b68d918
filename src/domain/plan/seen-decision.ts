import { type Asker, reachesOf } from '../access/can.ts';
import type { EffortDecision, EffortExtent, SeenDecision } from './efforts.ts';

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

/** A decision as a reader is given it: what they may not see is kept from them and never looks like another state (R-O2). */
export function asSeen(decision: EffortDecision, isSeen: boolean): SeenDecision {
  return isSeen ? decision : { state: 'kept' };
}

/** Whatever says how far help reaches, and what of the decision on it a reader is given. */
type HelpSeen = Pick<EffortExtent, 'what' | 'howOften' | 'from' | 'to'> & {
  readonly decision: SeenDecision;
};

/**
 * Help as it reaches a reader: where the decision is kept from them, a wish to change it stands nowhere as what is so, and help
 * that is over keeps its last day (R-O2, R-F3). Takes the help with the decision as seen, and what was granted before the
 * wish; null where no wish stands in its place.
 */
export function helpAsTold<Help extends HelpSeen>(
  help: Help,
  granted: Pick<EffortExtent, 'what' | 'howOften' | 'from' | 'to'> | null,
): Help {
  if (help.decision.state !== 'kept' || granted === null) return help;
  const { what, howOften, from, to } = granted;
  return { ...help, what, howOften, from, to };
}
