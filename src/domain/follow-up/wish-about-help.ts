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
  const later = all
    .filter((one) => isAboutTheSame(one, change) && one.said === null && one.at > change.at)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const before = change.helpBefore;
  const asked = later[0]?.helpBefore ?? change.helpNow;
  const ofThis = decisions.filter(({ effortId }) => change.sameThing.includes(effortId));
  const [granted] = ofThis.filter(({ at }) => at <= change.at).sort((a, b) => (a.at > b.at ? -1 : 1));
  if (asked === null || granted?.isGranted !== true) return null;
  const parts = partsAskedFor(before, asked);
  if (!parts.some((part) => decidedAbout.includes(part))) return null;
  const [answer] = ofThis.filter(({ at }) => at > change.at).sort((a, b) => (a.at < b.at ? -1 : 1));
  const next = later.find(({ isPutBack }) => !isPutBack);
  const isOvertaken = next !== undefined && (answer === undefined || next.at < answer.at);
  return {
    asks: asks(before, asked, change.on),
    before,
    asked,
    parts,
    answer: isOvertaken ? 'overtaken' : (answer ?? null),
  };
}

const isAboutTheSame = (one: ChangeAt, change: ChangeAt): boolean =>
  one.what === 'effort' && change.sameThing.includes(one.subjectId);

function asks(before: HelpAsWritten, asked: HelpAsWritten, on: IsoDay): WishAboutHelp['asks'] {
  const isLonger = before.to !== null && (asked.to === null || asked.to > before.to);
  const isOtherwise = (['what', 'offer', 'howOften'] as const).some((part) => before[part] !== asked[part]);
  if (!isLonger || isOtherwise) return 'change';
  return before.to < on ? 'again' : 'longer';
}
