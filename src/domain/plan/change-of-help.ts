import type { HelpAsWritten } from '../follow-up/help-as-written.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { AskedHelp } from './asked-help.ts';
import { type EffortExtent, isSameHelp } from './efforts.ts';
import type { GrantedBefore, RefusedChange, SnapshotEffort } from './plan-snapshot.ts';

/** The newest decision about help, as far as a change of it needs it. */
export interface NewestDecision {
  readonly outcome: 'granted' | 'refused';
  /** ISO day. */
  readonly on: string;
  /** How far the help reached that was decided about; null where that was not kept. */
  readonly decided: EffortExtent | null;
}

/** Granted help that was made over: what the municipality said yes to, and what is asked for now. */
export interface ChangeOfHelp {
  readonly granted: EffortExtent;
  readonly asked: EffortExtent;
}

/** What was asked for, as a decision keeps it: with the name of the offer on that day (R-M8). */
export interface ChangeRefused extends EffortExtent {
  /** '' for none. */
  readonly offer: string;
}

/**
 * The change of granted help that waits for the caseworker, who decides about the change alone (R-O2); null where what the help
 * says is what was decided, and where nothing was granted. Help that is over is asked for again by such a change too: a no to that
 * must not take the yes that was given, nor its days. Takes the newest decision (null for none), and how far the help reaches now.
 */
export function changeToDecide(newest: NewestDecision | null, asked: EffortExtent): ChangeOfHelp | null {
  if (newest === null || newest.outcome === 'refused' || newest.decided === null) return null;
  const granted = newest.decided;
  return isSameHelp(granted, asked) ? null : { granted, asked };
}

export type ChangeRefusal = 'decideTheChange' | 'madeOverMeanwhile' | 'decidedBeforeTheGrant';

/**
 * Refuses the decision about help as a whole while a change of what was granted waits: a no would take what nobody asked to
 * lose (R-O2). Takes what {@link changeToDecide} finds.
 */
export function checkNoChangeWaits(change: ChangeOfHelp | null): Refusal<ChangeRefusal> | null {
  return change === null ? null : refuse('decideTheChange', 'outcome');
}

/**
 * Refuses an answer to a change that the one who decides has not seen, and one that is dated before what was granted: the grant
 * would stand over it (R-O2). Takes the change (null where none waits any more), the version of the help that was read and that
 * stands, the day of the answer, and of the newest decision.
 */
export function checkAnswerToChange(
  change: ChangeOfHelp | null,
  { read, stands }: { readonly read: number; readonly stands: number },
  { on, grantedOn }: { readonly on: string; readonly grantedOn: string },
): Refusal<ChangeRefusal> | null {
  if (change === null || read !== stands) return refuse('madeOverMeanwhile');
  return on < grantedOn ? refuse('decidedBeforeTheGrant', 'on') : null;
}

/**
 * What of a change differs from what was granted; what stays the same is '' or null. Both days where one of them differs. Takes
 * the names of the offers, '' for none.
 */
export function askedFor(granted: EffortExtent, asked: ChangeRefused): AskedHelp {
  const hasOtherDays = granted.from !== asked.from || granted.to !== asked.to;
  const differing = {
    what: granted.what === asked.what ? '' : asked.what,
    howOften: granted.howOften === asked.howOften ? '' : asked.howOften,
    from: hasOtherDays ? asked.from : null,
    to: hasOtherDays ? asked.to : null,
    isEndless: granted.to !== null && asked.to === null,
    offer: granted.offerId === asked.offerId ? '' : asked.offer,
  };
  const { what, howOften, from, to, isEndless, offer } = differing;
  const saysSomething =
    [what, howOften, from ?? '', to ?? '', offer].some((part) => part !== '') || isEndless;
  // A change that only leaves something out is told by the whole of what was left.
  return saysSomething ? differing : { ...differing, what: asked.what, howOften: asked.howOften };
}

/** Granted help, and what of it is asked to be otherwise. */
export interface AskedOfGranted {
  readonly granted: GrantedBefore;
  readonly asked: AskedHelp;
}

type AskableHelp = Pick<SnapshotEffort, 'what' | 'howOften' | 'from' | 'to' | 'decision'>;

/**
 * What the municipality said yes to, and what of it is asked to be otherwise and nobody has answered (R-O2): a wish never stands in
 * the place of what one has. Null where nothing waits. Takes the help as it stands in a plan, where the offer has no id.
 */
export function askedOfGranted(help: AskableHelp): AskedOfGranted | null {
  const { what, howOften, from, to, decision } = help;
  if (decision.state === 'wished' || decision.state === 'refused' || decision.madeOverFrom === undefined)
    return null;
  const granted = decision.madeOverFrom;
  const offer = granted.offers?.asked ?? '';
  const asked = { what, howOften, from, to, offerId: offer, offer };
  return { granted, asked: askedFor({ ...granted, offerId: granted.offers?.granted ?? offer }, asked) };
}

/**
 * True where it is the citizen who asks that granted help be otherwise, and nobody has answered: nobody else writes over that
 * (R-O2, R-P8). Takes the help as it stands in a plan, and who made it over last.
 */
export function citizensWishWaits(
  help: AskableHelp & { readonly madeOverBy?: { readonly isCitizen: boolean } | null },
): boolean {
  return help.madeOverBy?.isCitizen === true && askedOfGranted(help) !== null;
}

/**
 * Help as one has it today: while a change of what was granted waits, what was granted, and nothing of the wish (R-O2, R-F3).
 * Whose help it is follows from {@link giverAsHeld}. Takes the help as it is written.
 */
export function asHeld<Help extends AskableHelp>(help: Help): Help {
  const change = askedOfGranted(help);
  if (change === null) return help;
  const { what, howOften, from, to } = change.granted;
  return { ...help, what, howOften, from, to };
}

/**
 * A decision's no to a change, as it is told beside the yes to the help as it was (R-O2); nothing where it is none. Takes what the
 * decision keeps.
 */
export function refusedChangeOf(decision: {
  readonly decided: EffortExtent | null;
  readonly refusesChange: ChangeRefused | null;
  readonly reason: string;
  readonly howToComplain: string;
  /** The ISO day of the yes that stays; absent or null where it is not known. */
  readonly grantedOn?: string | null;
}): { readonly refusedChange?: RefusedChange } {
  const { decided, refusesChange, reason, howToComplain, grantedOn = null } = decision;
  if (decided === null || refusesChange === null) return {};
  const told = { asked: askedFor(decided, refusesChange), reason, howToComplain };
  return { refusedChange: grantedOn === null ? told : { ...told, grantedOn } };
}

/**
 * The ISO day on which the municipality said yes to help that is granted: a no to a change of it later gives the yes no other day
 * (R-O2, R-M8). Null where that day was not kept.
 */
export function dayOfYes({
  on,
  refusedChange,
}: Extract<SnapshotEffort['decision'], { readonly state: 'granted' }>): string | null {
  return refusedChange === undefined ? on : (refusedChange.grantedOn ?? null);
}

const extentParts = ['what', 'howOften', 'from', 'to', 'offer'] as const;
const isSameReach = (one: HelpAsWritten, other: HelpAsWritten): boolean =>
  extentParts.every((part) => one[part] === other[part]);

/**
 * Help as it is put back when its change is refused: as far as it was granted, how it is done and by whom as it was agreed beside
 * that. What people agreed about those two since, in a change that reached no further, stays theirs (R-O2, R-F4). Takes the help
 * before each change since it was granted, oldest first, as it stands now, and what was granted with the name of its offer.
 */
export function helpPutBack(
  before: readonly HelpAsWritten[],
  now: HelpAsWritten,
  granted: EffortExtent & { readonly offer: string },
): HelpAsWritten {
  const { what, howOften, from, to, offer } = granted;
  const stood = [...before, now];
  const agreed = { how: stood[0]?.how ?? now.how, who: stood[0]?.who ?? now.who };
  for (const [at, one] of stood.entries()) {
    const next = stood[at + 1];
    if (next === undefined || !isSameReach(one, next)) continue;
    if (one.how !== next.how) agreed.how = next.how;
    if (one.who !== next.who) agreed.who = next.who;
  }
  return { what, howOften, from, to, offer, ...agreed };
}

/** The parts of help that differ between what stands and what is asked for, in their order on the page. */
export function partsAskedFor(
  granted: HelpAsWritten,
  asked: HelpAsWritten,
): readonly (keyof HelpAsWritten)[] {
  const parts = ['what', 'how', 'who', 'offer', 'howOften', 'from', 'to'] as const;
  return parts.filter((part) => (granted[part] ?? '') !== (asked[part] ?? ''));
}
