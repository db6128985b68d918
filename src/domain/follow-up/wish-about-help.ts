import type { IsoDay } from '../day.ts';
import { partsAskedFor } from '../plan/change-of-help.ts';
import { asItWrote } from './as-it-wrote.ts';
import type { ChangeTold } from './changed-alone.ts';
import { type HelpAsWritten, whatDiffers } from './help-as-written.ts';

/** A change of help as it is told, with the instant of it: later is greater. */
export interface ChangeAt extends ChangeTold {
  readonly at: string;
  /** Of help that was put back: the instant of the decision that did. Null for all else. */
  readonly decidedAt: string | null;
}

/** How far help reaches, with the name of its offer: '' for none, null where it is not known to the reader. */
export interface Reach extends Pick<HelpAsWritten, 'what' | 'howOften' | 'from' | 'to'> {
  readonly offer: string | null;
}

/** A decision about help, as far as a change is told by it. */
export interface AnswerAt {
  readonly effortId: string;
  /** Yes to the help as it says, or no – to all of it, or to a change alone. */
  readonly answer: 'yes' | 'no';
  /** The help is granted by it: after a no to a change alone too. */
  readonly isGranted: boolean;
  readonly on: IsoDay;
  readonly at: string;
  /** What was decided about; of a no to a change alone what stays granted. Null where that was not kept. */
  readonly decided: Reach | null;
  /** What a no to a change alone said no to; null for every other decision. */
  readonly refuses: Reach | null;
  /** Of a no: why, and how to complain. */
  readonly reason: string;
  readonly howToComplain: string;
}

/** What somebody asked of granted help, and what the municipality said to it. */
export interface WishAboutHelp {
  /** To have again what was over, to have it longer, or something else. */
  readonly asks: 'again' | 'longer' | 'change';
  /** As it was granted then: never what somebody had only asked for (R-O2). */
  readonly before: HelpAsWritten;
  /** That is still what is granted, also after a no; its last day may have come since. */
  readonly isStillSo: boolean;
  /** As this change asks it to be. */
  readonly asked: HelpAsWritten;
  /** What of it differs, in the order of the page. */
  readonly parts: readonly (keyof HelpAsWritten)[];
  /**
   * Null while nobody has answered; `overtaken` where something else was asked for before anybody did; `asGranted` where it asks
   * for what was granted, in the place of another wish: then there is nothing to answer.
   */
  readonly answer: AnswerAt | 'overtaken' | 'asGranted' | null;
}

/** How far help reaches is the municipality's to decide about; how it is done and by whom is agreed between people (R-O2). */
const decidedAbout: readonly (keyof HelpAsWritten)[] = ['what', 'offer', 'howOften', 'from', 'to'];

/**
 * What a change of help is told as: of help that was granted it is a wish, and nothing of it is so before the municipality answers
 * (R-O2, R-F4). An answer is told only of the change that it was about. Null where nothing was granted then, where the change
 * reaches no further and no less, and for what is no change of help. Takes the change, all changes told about the citizen in any
 * order, and the decisions about help, those carried along left out.
 */
export function wishAboutHelp(
  change: ChangeAt,
  all: readonly ChangeAt[],
  decisions: readonly AnswerAt[],
): WishAboutHelp | null {
  if (change.said !== null || change.isPutBack || change.helpBefore === null) return null;
  const asked = wroteOf(change, all);
  const ofThis = decisions.filter(({ effortId }) => change.sameThing.includes(effortId));
  const [granted] = ofThis.filter(({ at }) => at <= change.at).sort((a, b) => (a.at > b.at ? -1 : 1));
  if (asked === null || granted?.isGranted !== true) return null;
  if (!reachesOtherwise(change.helpBefore, asked)) return null;
  const before = reachingAs(change.helpBefore, granted.decided);
  const parts = partsAskedFor(before, asked);
  const isStillSo = isSoStill(before, granted, ofThis);
  const wish = { asks: asks(before, asked, change.on), before, isStillSo, asked, parts };
  if (!reachesOtherwise(before, asked))
    return { ...wish, parts: partsAskedFor(change.helpBefore, asked), answer: 'asGranted' };
  const [answer] = ofThis.filter(({ at }) => at > change.at).sort((a, b) => (a.at < b.at ? -1 : 1));
  // Who comes, and how it is done, was agreed beside the wish: that takes no place of it.
  const next = laterThan(change, all).find(
    (one) => !one.isPutBack && reachesOtherwise(one.helpBefore, wroteOf(one, all)),
  );
  const isOvertaken = next !== undefined && (answer === undefined || next.at < answer.at);
  if (isOvertaken || (answer !== undefined && !isAbout(answer, asked, parts)))
    return { ...wish, answer: 'overtaken' };
  return { ...wish, answer: answer ?? null };
}

/** What a change wrote (R-F4): help is written anew in a plan that is made, too, and that is no change. */
function wroteOf(change: ChangeAt, all: readonly ChangeAt[]): HelpAsWritten | null {
  const next = laterThan(change, all)[0]?.helpBefore ?? change.helpNow;
  const { helpBefore } = change;
  return helpBefore === null ? next : asItWrote({ ...change, helpBefore }, next);
}

/** Help that reaches as far as was decided; how it is done and by whom is agreed between people, and stays. */
function reachingAs(help: HelpAsWritten, reach: Reach | null): HelpAsWritten {
  return reach === null ? help : { ...help, ...reach, offer: reach.offer ?? help.offer };
}

/** Whether what was granted by a decision is what the newest of them leaves. */
function isSoStill(before: HelpAsWritten, granted: AnswerAt, ofThis: readonly AnswerAt[]): boolean {
  const [newest] = [...ofThis].sort((a, b) => (a.at > b.at ? -1 : 1));
  if (newest === undefined || newest === granted) return true;
  const { isGranted, decided } = newest;
  return isGranted && decided !== null && !reachesOtherwise(before, reachingAs(before, decided));
}

/** Whether the municipality said yes or no to what was asked, and not to something else; where that was not kept, it did. */
function isAbout(answer: AnswerAt, asked: HelpAsWritten, parts: WishAboutHelp['parts']): boolean {
  const about = answer.refuses ?? answer.decided;
  if (about === null) return true;
  const answered = reachingAs(asked, about);
  return parts.every((part) => !decidedAbout.includes(part) || answered[part] === asked[part]);
}

/**
 * What of help was otherwise before and after a wish, in one line each, as of {@link whatDiffers}. A wish for what was granted
 * says the same on both sides.
 */
export function beforeAndAfter(
  change: Pick<ChangeTold, 'helpBefore'>,
  { before, asked, answer }: WishAboutHelp,
): Pick<ChangeTold, 'before' | 'after'> {
  const other = answer === 'asGranted' ? change.helpBefore : null;
  if (other === null) return { before: whatDiffers(before, asked), after: whatDiffers(asked, before) };
  return { before: whatDiffers(asked, other), after: whatDiffers(asked, other) };
}

/**
 * How a change is told (R-O2, R-F4): as made; as asked for, until the municipality says yes; or as asked for to somebody to whom
 * that answer is not told.
 */
export type ToldAs =
  | { readonly as: 'made' | 'asked'; readonly wish: WishAboutHelp | null }
  | { readonly as: 'askedUntold'; readonly wish: null }
  | ToldAsRefused;

/** What was asked, and the no to it. */
export interface WishRefused extends WishAboutHelp {
  readonly answer: AnswerAt;
}

/** Help that was put back by a no: what the no was to, and who had asked for it. */
export interface ToldAsRefused {
  readonly as: 'refused';
  readonly wish: WishRefused;
  /** Null where it was written in the plan while that was made: then no change says who. */
  readonly askedBy: Pick<ChangeTold, 'byId' | 'by'> | null;
}

/**
 * As what a change is told, whoever made it: help that was granted is otherwise when the municipality says yes, and not before. To
 * whom that is not told (§ 5), every change of how far help reaches is told as asked for, also after a no: then nothing of it is to
 * be seen in the help any more. Takes what {@link wishAboutHelp} takes, and whether decisions about this help are told to the reader.
 */
export function changeToldAs(
  change: ChangeAt,
  all: readonly ChangeAt[],
  decisions: readonly AnswerAt[],
  isToldOfAnswer: boolean,
): ToldAs {
  if (isToldOfAnswer) {
    const refused = change.isPutBack ? refusedBy(change, all, decisions) : null;
    if (refused !== null) return refused;
    const wish = wishAboutHelp(change, all, decisions);
    const isMade = wish === null || answeredBy(wish)?.answer === 'yes';
    return { as: isMade ? 'made' : 'asked', wish };
  }
  if (change.what !== 'effort' || change.said !== null || change.isPutBack) return { as: 'made', wish: null };
  const after = wroteOf(change, all);
  const isAgreedAmongPeople =
    change.helpBefore !== null &&
    after !== null &&
    partsAskedFor(change.helpBefore, after).length > 0 &&
    !reachesOtherwise(change.helpBefore, after);
  return isAgreedAmongPeople ? { as: 'made', wish: null } : { as: 'askedUntold', wish: null };
}

/** The decision that answers a wish; null where there is none. */
export const answeredBy = ({ answer }: WishAboutHelp): AnswerAt | null =>
  answer === 'overtaken' || answer === 'asGranted' ? null : answer;

/** What the no was to that put help back (R-O2); null where that was not kept. */
function refusedBy(
  change: ChangeAt,
  all: readonly ChangeAt[],
  decisions: readonly AnswerAt[],
): ToldAsRefused | null {
  const { helpBefore, sameThing, decidedAt } = change;
  const no = decisions.find(({ effortId, at }) => at === decidedAt && sameThing.includes(effortId));
  if (no?.refuses == null || helpBefore === null) return null;
  const [before, asked] = [reachingAs(helpBefore, no.decided), reachingAs(helpBefore, no.refuses)];
  const ofThis = decisions.filter(({ effortId }) => sameThing.includes(effortId));
  const parts = partsAskedFor(before, asked);
  const wish = { before, isStillSo: isSoStill(before, no, ofThis), asked, parts, answer: no };
  const asking = all.filter(
    (one) => isAboutTheSame(one, change) && wishAboutHelp(one, all, decisions)?.answer === no,
  );
  const [who] = asking.sort((a, b) => (a.at > b.at ? -1 : 1));
  const askedBy = who === undefined ? null : { byId: who.byId, by: who.by };
  return { as: 'refused', wish: { ...wish, asks: asks(before, asked, change.on) }, askedBy };
}

/** The later changes of the same help, oldest first. */
const laterThan = (change: ChangeAt, all: readonly ChangeAt[]): readonly ChangeAt[] =>
  all
    .filter((one) => isAboutTheSame(one, change) && one.said === null && one.at > change.at)
    .sort((a, b) => (a.at < b.at ? -1 : 1));

/** Otherwise in what the municipality decides about. */
const reachesOtherwise = (before: HelpAsWritten | null, after: HelpAsWritten | null): boolean =>
  before === null ||
  after === null ||
  partsAskedFor(before, after).some((part) => decidedAbout.includes(part));

const isAboutTheSame = (one: ChangeAt, change: ChangeAt): boolean =>
  one.what === 'effort' && change.sameThing.includes(one.subjectId);

function asks(before: HelpAsWritten, asked: HelpAsWritten, on: IsoDay): WishAboutHelp['asks'] {
  const isLonger = before.to !== null && (asked.to === null || asked.to > before.to);
  const isOtherwise = (['what', 'offer', 'howOften'] as const).some((part) => before[part] !== asked[part]);
  if (!isLonger || isOtherwise) return 'change';
  return before.to < on ? 'again' : 'longer';
}
