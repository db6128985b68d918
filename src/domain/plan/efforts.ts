import type { RelationKind } from '../access/access-table.ts';
import { type IsoDay, isDay } from '../day.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { GrantedBefore, RefusedChange, SnapshotEffort } from './plan-snapshot.ts';

/** Wished, granted or refused (R-O2). */
export type EffortDecision = Exclude<SnapshotEffort['decision'], { readonly state: 'kept' }>;

/** As one reader knows it: `kept` where the decision is not theirs to see, whatever it is, also where there is none (§ 5). */
export type SeenDecision = SnapshotEffort['decision'];

/** An indsats: what, how, who, how often, from when to when (R-F3), and what was decided about it (R-O2). */
export interface Effort extends Omit<SnapshotEffort, 'decision' | 'offer'> {
  readonly decision: SeenDecision;
  readonly id: string;
  /** Null when it carries no single goal. */
  readonly goalId: string | null;
}

/** A new effort is a wish: writing it into a plan grants nothing (R-O2). */
export const wished: EffortDecision = { state: 'wished' };

export type EffortRefusal =
  | 'wishIsTheCitizens'
  | 'effortWasRefused'
  | 'helpIsAgreed'
  | 'decidedHelpStays'
  | 'writtenAsNewHelp'
  | 'wishOfTheCitizenWaits'
  | 'effortWhatMissing'
  | 'effortDayUnknown'
  | 'effortEndsBeforeItBegins';

/** Writes what an effort is, never what was decided about it. Refuses one without a what, and impossible days. */
export function writeEffort<E extends Omit<Effort, 'decision'>>(effort: E): E | Refusal<EffortRefusal> {
  if (effort.what.trim() === '') return refuse('effortWhatMissing', 'what');
  if (effort.from !== null && !isDay(effort.from)) return refuse('effortDayUnknown', 'from');
  if (effort.to !== null && !isDay(effort.to)) return refuse('effortDayUnknown', 'to');
  if (effort.from !== null && effort.to !== null && effort.to < effort.from) {
    return refuse('effortEndsBeforeItBegins', 'to');
  }
  return effort;
}

/**
 * Which of the things an effort says are still open (R-F3); a reminder, never a lock. Of what was refused nothing is, nor of what
 * may have been.
 */
export function missingInEffort(effort: Effort): readonly ('how' | 'who' | 'howOften' | 'from' | 'to')[] {
  if (effort.decision.state === 'refused' || effort.decision.state === 'kept') return [];
  const fields = ['how', 'who', 'howOften', 'from', 'to'] as const;
  return fields.filter((field) => (effort[field] ?? '').trim() === '');
}

/** What a caseworker writes to decide about an effort. */
export interface DecisionMade {
  readonly outcome: 'granted' | 'refused';
  readonly on: IsoDay;
  readonly by: string;
  readonly as: RelationKind;
  readonly reason: string;
  readonly howToComplain: string;
}

export type DecisionRefusal =
  | 'decidedMeanwhile'
  | 'onlyTheCaseworkerDecides'
  | 'decisionDayMissing'
  | 'decisionInTheFuture'
  | 'refusalReasonMissing'
  | 'howToComplainMissing';

/**
 * Everything that a decision still lacks, in the order of the form: none when it can be made. A day that is missing or ahead,
 * and for a refusal its reason and how to complain (R-O2).
 */
export function lackingInDecision(
  { outcome, on, reason, howToComplain }: Omit<DecisionMade, 'by' | 'as'>,
  today: IsoDay,
): readonly Refusal<DecisionRefusal>[] {
  const lacking: Refusal<DecisionRefusal>[] = [];
  if (!isDay(on)) lacking.push(refuse('decisionDayMissing', 'on'));
  else if (on > today) lacking.push(refuse('decisionInTheFuture', 'on'));
  if (outcome === 'granted') return lacking;
  if (reason.trim() === '') lacking.push(refuse('refusalReasonMissing', 'reason'));
  if (howToComplain.trim() === '') lacking.push(refuse('howToComplainMissing', 'howToComplain'));
  return lacking;
}

/**
 * Decides about an effort (R-O2). It rests on what the caseworker states and nothing else: no score (R-O3) and no
 * agreement is looked at. Refuses everyone but the caseworker, and the first of what {@link lackingInDecision} finds.
 */
export function decide(decision: DecisionMade, today: IsoDay): EffortDecision | Refusal<DecisionRefusal> {
  if (decision.as !== 'caseworker') return refuse('onlyTheCaseworkerDecides');
  const [first] = lackingInDecision(decision, today);
  if (first !== undefined) return first;
  const { outcome, on, by, reason, howToComplain } = decision;
  return outcome === 'granted'
    ? { state: 'granted', on, by }
    : { state: 'refused', on, by, reason, howToComplain };
}

/**
 * Refuses a decision that was written without sight of the newest one: a later decision takes an earlier one's place, and
 * nobody does that unseen (R-O2, R-T5). Takes how many decisions the one who decides has seen, and how many there are.
 */
export function answersToTheNewest(seen: number, made: number): Refusal<DecisionRefusal> | null {
  return seen === made ? null : refuse('decidedMeanwhile');
}

/** How far an effort reaches: what a decision is about (R-O2). How and who are agreed between people. */
export interface EffortExtent {
  readonly what: string;
  readonly howOften: string;
  /** ISO days. */
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly offerId: string | null;
}

/**
 * A decision as it stands beside what the effort says now (R-O2). Takes the newest decision, the effort, its extent on the
 * day of the decision (null where none was kept), and what finds an offer's name. A granted effort that was made over since says
 * what was granted.
 */
export function asItStands(
  decision: EffortDecision,
  effort: EffortExtent,
  decided: EffortExtent | null,
  nameOf: (offerId: string | null) => string,
): EffortDecision {
  if (decision.state !== 'granted' || decided === null || isSameHelp(effort, decided)) return decision;
  return { ...decision, madeOverFrom: grantedBefore(effort, decided, nameOf) };
}

/** What was granted before somebody asked for what the effort says now. Takes both, and what finds an offer's name. */
export function grantedBefore(
  effort: Pick<EffortExtent, 'offerId'>,
  { what, howOften, from, to, offerId }: EffortExtent,
  nameOf: (offerId: string | null) => string,
): GrantedBefore {
  const granted = { what, howOften, from, to };
  if (effort.offerId === offerId) return granted;
  return { ...granted, offers: { granted: nameOf(offerId), asked: nameOf(effort.offerId) } };
}

/**
 * What was granted and still holds while the effort was made over and nobody has decided about that (R-O2); null where what the
 * effort says was decided, and where what was granted is over. Takes the decision as it stands, and the day.
 */
export function grantedStill(
  decision: EffortDecision | { readonly state: 'kept' },
  today: IsoDay,
): Omit<EffortExtent, 'offerId'> | null {
  if (decision.state !== 'granted' || decision.madeOverFrom === undefined) return null;
  const { to } = decision.madeOverFrom;
  return to !== null && to < today ? null : decision.madeOverFrom;
}

const parts = ['what', 'howOften', 'from', 'to', 'offerId'] as const;

/** True where two efforts reach equally far: a decision about the one is a decision about the other. */
export function isSameHelp(one: EffortExtent, other: EffortExtent): boolean {
  return parts.every((part) => one[part] === other[part]);
}

/** A no to a change of help, where the decision as it stands says one; undefined where it says none, or is not told. */
export function refusedChangeIn(decision: SeenDecision): RefusedChange | undefined {
  return decision.state === 'granted' ? decision.refusedChange : undefined;
}

/**
 * True for a wish, and for what was made over after it was granted: both wait for the caseworker (R-O2). A wish that was stopped
 * waits no longer: there is no help left to decide about.
 */
export function awaitsDecision({
  decision,
  isStopped = false,
}: Pick<Effort, 'decision'> & { readonly isStopped?: boolean }): boolean {
  if (decision.state === 'wished') return !isStopped;
  return decision.state === 'granted' && decision.madeOverFrom !== undefined;
}

/** What of an effort somebody may write: all of it, how it is done but not what it is, or nothing. */
export type EffortReach = 'all' | 'howItIsDone' | 'nothing';

/**
 * How much of an effort may be written anew. What was refused stays as it was decided about, and a new wish is written instead
 * (R-O2). A wish in the citizen's own words is theirs: nobody else edits it, and once it is granted others write how it is done
 * (R-P8). Takes the effort as the one who writes sees it, and whether that is the citizen.
 */
export function reachInEffort(
  { state, isCitizensWish }: { readonly state: SeenDecision['state']; readonly isCitizensWish: boolean },
  isCitizen: boolean,
): EffortReach {
  if (state === 'refused') return 'nothing';
  if (isCitizen || !isCitizensWish) return 'all';
  return state === 'granted' ? 'howItIsDone' : 'nothing';
}

/** Refuses what goes further than somebody may write. Takes what the effort says and is to say. */
export function checkReach(
  reach: EffortReach,
  before: { readonly what: string },
  after: { readonly what: string },
): Refusal<EffortRefusal> | null {
  const isWithin = reach === 'all' || (reach === 'howItIsDone' && after.what === before.what);
  return isWithin ? null : refuse('wishIsTheCitizens', 'what');
}

/**
 * Refuses to write help over, or to take it out, in a plan that was agreed: it is adjusted there, with who, when, why and whether
 * the citizen was there, so that they are told (R-F4, R-F5). While a plan is made, everything in it is open. Takes whether the plan
 * in which the help stands was agreed.
 */
export function checkHelpIsDraft(isAgreed: boolean): Refusal<EffortRefusal> | null {
  return isAgreed ? refuse('helpIsAgreed') : null;
}

/**
 * Refuses to write over what the citizen asked of granted help, and nobody has answered: it stands until the municipality answers, or
 * the citizen takes it back (R-O2, R-P8). Takes whether such a wish waits, and whether the citizen is the one who writes.
 */
export function checkNoWishWaits(waits: boolean, isCitizen: boolean): Refusal<EffortRefusal> | null {
  return waits && !isCitizen ? refuse('wishOfTheCitizenWaits', 'what') : null;
}

/**
 * Refuses to write help over that was refused: the no would stand over what nobody said no to (R-O2). Takes the newest decision (null
 * for none), and what of it is told to the one who writes; where that is nothing, the refusal does not say which it was (§ 5).
 */
export function checkWasNotRefused(
  outcome: 'granted' | 'refused' | null,
  told: 'wished' | 'granted' | 'refused',
): Refusal<EffortRefusal> | null {
  if (outcome !== 'refused') return null;
  return refuse(told === 'refused' ? 'effortWasRefused' : 'writtenAsNewHelp', 'what');
}

/**
 * Refuses to take out of a plan what the municipality has said yes or no to: the help, or the no with its reason and how to complain,
 * stays with the citizen, and a new decision alone makes it otherwise (R-O2). It holds for those too who do not read decisions, and
 * the refusal does not say which it was (§ 5). Takes the newest decision, null for none.
 */
export function checkMayBeTakenOut(outcome: 'granted' | 'refused' | null): Refusal<EffortRefusal> | null {
  return outcome === null ? null : refuse('decidedHelpStays');
}

type Refused = Extract<EffortDecision, { readonly state: 'refused' }>;

/** The efforts that were refused, in their order, as far as the reader sees decisions: what a plan tells the citizen (R-O2). */
export function refusedAmong<E extends Pick<Effort, 'decision'>>(
  efforts: readonly E[],
): readonly (E & { readonly decision: Refused })[] {
  return efforts.filter((one): one is E & { readonly decision: Refused } => one.decision.state === 'refused');
}

/** True when an effort is not over on `day` and was not refused: what a next round carries over (R-S3). */
export function stillRuns(effort: Pick<Effort, 'to' | 'decision'>, day: IsoDay): boolean {
  return effort.decision.state !== 'refused' && (effort.to === null || effort.to >= day);
}
