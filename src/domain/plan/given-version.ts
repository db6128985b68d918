import { type Asker, can, canAll } from '../access/can.ts';
import type { PlanSnapshot, SnapshotEffort } from './plan-snapshot.ts';
import { type DecisionsSeen, decisionsSeenBy, helpAsTold, seesDecisionOn } from './seen-decision.ts';
import { helpIn, sinceLastFor } from './since-last.ts';

/** What of an agreed plan can be left out for a reader, in the order in which it is said. */
export const leavable = ['bornOn', 'decisions', 'decisionsOfOthers', 'formal', 'reason'] as const;
export type LeftOut = (typeof leavable)[number];

/** What of a version one reader is given (§ 5). */
export interface VersionReader {
  /** The day of birth: the row "identity". */
  readonly bornOn: boolean;
  readonly decisions: DecisionsSeen;
  /**
   * The texts of § 141 and VUM 2.0, and why a later version was made: what professionals write for the case is for those who
   * read versions without being shown them.
   */
  readonly formal: boolean;
}

/** An agreed plan, and why it was made over; '' in a first version and in a draft. */
export interface ReadVersion {
  readonly snapshot: PlanSnapshot;
  readonly reason: string;
}

/** An agreed plan as one reader is given it. What is under its seal stays as it is (R-M8). */
export interface GivenVersion extends ReadVersion {
  /** What is not in it for this reader: said in one sentence, never silently. */
  readonly leftOut: readonly LeftOut[];
}

/** What of a version somebody is given, from their cells of the access table. */
export function versionReader(asker: Asker): VersionReader {
  return {
    bornOn: can(asker, 'birthDate', 'read'),
    decisions: decisionsSeenBy(asker),
    formal: canAll(asker, 'planVersion', 'read'),
  };
}

/**
 * An agreed plan, or the draft of one, as a reader is given it: the version, without what its own row of § 5 keeps from them
 * (docs/decisions/0022). Takes the version, the reader and the names of the offers they work for. Efforts stay; the decision
 * on one that is not theirs to see is `kept`. A part that an offer was given (R-M2) was made without the rest and holds the
 * offer's own efforts alone: it is given as it is.
 */
export function versionFor(
  { snapshot, reason }: ReadVersion,
  reader: VersionReader,
  offers: readonly string[],
): GivenVersion {
  const isPart = snapshot.withoutFormal === true;
  const isTheirsBy = (offer: string | null): boolean =>
    (isPart && reader.decisions !== 'none') || seesDecisionOn(reader.decisions, offer, offers);
  const isTheirs = ({ offer }: { readonly offer?: string }): boolean => isTheirsBy(offer ?? null);
  const given = (efforts: readonly SnapshotEffort[]): readonly SnapshotEffort[] =>
    efforts.map((effort) => (isTheirs(effort) ? effort : asTold(effort)));
  const { effortsForAll, notRelevant, sinceLast, ...rest } = snapshot;
  const efforts = [...snapshot.goals.flatMap((goal) => goal.efforts), ...(effortsForAll ?? [])];
  const formerHelp = sinceLast === undefined ? [] : helpIn(sinceLast);
  const isKept = !efforts.every(isTheirs) || !formerHelp.every(isTheirs);
  const leftOut: Readonly<Record<LeftOut, boolean>> = {
    bornOn: !reader.bornOn && !isPart,
    decisions: reader.decisions === 'none' && isKept,
    decisionsOfOthers: reader.decisions === 'ownOffer' && isKept,
    formal: !reader.formal && !isPart,
    reason: !reader.formal && reason !== '',
  };
  return {
    snapshot: {
      ...rest,
      citizen: { ...snapshot.citizen, bornOn: reader.bornOn ? snapshot.citizen.bornOn : null },
      goals: snapshot.goals.map((goal) => ({ ...goal, efforts: given(goal.efforts) })),
      ...(sinceLast !== undefined && { sinceLast: sinceLastFor(sinceLast, isTheirsBy) }),
      ...(effortsForAll !== undefined && { effortsForAll: given(effortsForAll) }),
      ...(leftOut.formal
        ? { formal: [], withoutFormal: true as const }
        : notRelevant !== undefined && { notRelevant }),
    },
    reason: leftOut.reason ? '' : reason,
    leftOut: leavable.filter((one) => leftOut[one]),
  };
}

/** Help without what was decided about it, as it was granted where the version froze a wish to have it otherwise. */
function asTold(effort: SnapshotEffort): SnapshotEffort {
  const before = effort.decision.state === 'granted' ? (effort.decision.madeOverFrom ?? null) : null;
  const offer = before?.offers?.granted;
  return helpAsTold(
    { ...effort, decision: { state: 'kept' } },
    before,
    offer === undefined ? null : { offer },
  );
}
