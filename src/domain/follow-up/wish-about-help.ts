import type { IsoDay } from '../day.ts';
import { partsAskedFor } from '../plan/change-of-help.ts';
import type { ChangeTold } from './changed-alone.ts';
import type { HelpAsWritten } from './help-as-written.ts';

/** A change of help as it is told, with the instant of it: later is greater. */
export interface ChangeAt extends ChangeTold {
  readonly at: string;
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
  /** Of a no: why, and how to complain. */
  readonly reason: string;
  readonly howToComplain: string;
}

/** What somebody asked of granted help, and what the municipality said to it. */
export interface WishAboutHelp {
  /** To have again what was over, to have it longer, or something else. */
  readonly asks: 'again' | 'longer' | 'change';
  readonly before: HelpAsWritten;
  readonly asked: HelpAsWritten;
  /** What of it differs, in the order of the page. */
  readonly parts: readonly (keyof HelpAsWritten)[];
  /** Null while nobody has answered; `overtaken` where something else was asked for before anybody did. */
  readonly answer: AnswerAt | 'overtaken' | null;
}

/** How far help reaches is the municipality's to decide about; how it is done and by whom is agreed between people (R-O2). */
const decidedAbout: readonly (keyof HelpAsWritten)[] = ['what', 'offer', 'howOften', 'from', 'to'];

/**
 * What a change of help is told as: of help that was granted it is a wish, and nothing of it is so before the municipality answers
 * (R-O2, R-F4). Null where nothing was granted then, where it reaches no further and no less, and for what is no change of help.
 * Takes the change, all changes told about the citizen in any order, and the decisions about help, those carried along left out.
 */
export function wishAboutHelp(
  change: ChangeAt,
  all: readonly ChangeAt[],
  decisions: readonly AnswerAt[],
): WishAboutHelp | null {
  if (change.said !== null || change.isPutBack || change.helpBefore === null) return null;
  const later = laterThan(change, all);
  const before = change.helpBefore;
  const asked = later[0]?.helpBefore ?? change.helpNow;
  const ofThis = decisions.filter(({ effortId }) => change.sameThing.includes(effortId));
  const [granted] = ofThis.filter(({ at }) => at <= change.at).sort((a, b) => (a.at > b.at ? -1 : 1));
  if (asked === null || granted?.isGranted !== true) return null;
  const parts = partsAskedFor(before, asked);
  if (!reachesOtherwise(before, asked)) return null;
  const [answer] = ofThis.filter(({ at }) => at > change.at).sort((a, b) => (a.at < b.at ? -1 : 1));
  // Who comes, and how it is done, was agreed beside the wish: that takes no place of it.
  const next = later.find(
    ({ isPutBack, helpBefore, helpNow }, nth) =>
      !isPutBack && reachesOtherwise(helpBefore, later[nth + 1]?.helpBefore ?? helpNow),
  );
  const isOvertaken = next !== undefined && (answer === undefined || next.at < answer.at);
  return {
    asks: asks(before, asked, change.on),
    before,
    asked,
    parts,
    answer: isOvertaken ? 'overtaken' : (answer ?? null),
  };
}

/**
 * How a change is told (R-O2, R-F4): as made; as asked for, until the municipality says yes; or as asked for to somebody to whom
 * that answer is not told.
 */
export type ToldAs =
  | { readonly as: 'made' | 'asked'; readonly wish: WishAboutHelp | null }
  | { readonly as: 'askedUntold'; readonly wish: null };

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
    const wish = wishAboutHelp(change, all, decisions);
    const isMade = wish === null || (wish.answer !== 'overtaken' && wish.answer?.answer === 'yes');
    return { as: isMade ? 'made' : 'asked', wish };
  }
  if (change.what !== 'effort' || change.said !== null || change.isPutBack) return { as: 'made', wish: null };
  const [next] = laterThan(change, all);
  const after = next?.helpBefore ?? change.helpNow;
  const isAgreedAmongPeople =
    change.helpBefore !== null &&
    after !== null &&
    partsAskedFor(change.helpBefore, after).length > 0 &&
    !reachesOtherwise(change.helpBefore, after);
  return isAgreedAmongPeople ? { as: 'made', wish: null } : { as: 'askedUntold', wish: null };
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
