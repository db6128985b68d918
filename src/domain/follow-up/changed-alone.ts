import type { IsoDay } from '../day.ts';
import type { GrantedBefore } from '../plan/plan-snapshot.ts';
import { type HelpAsWritten, whatDiffers } from './help-as-written.ts';

/** What a citizen answers to a change that was made without them. */
export const changeAnswers = ['fine', 'disagree'] as const;
export type ChangeAnswer = (typeof changeAnswers)[number];

/** What of a step others change: its words, why it is there, its picture, and whether it stands on the staircase at all. */
export const changedParts = ['words', 'why', 'symbol', 'away'] as const;
export type ChangedPart = (typeof changedParts)[number];

/** What is said about a step or help without changing it: the citizen says that a step is too hard, or that it is not after all; others that they talked about it. */
export const saidAbout = ['tooHard', 'takenBack', 'talked'] as const;
export type SaidAbout = (typeof saidAbout)[number];

/** A change of a step or of help, as it was told. */
export interface ChangeTold {
  readonly id: string;
  readonly what: 'goal' | 'step' | 'effort';
  readonly part: ChangedPart;
  /** The step, the effort or the goal that was changed. */
  readonly subjectId: string;
  /** The same thing in every round it was carried through, oldest first, with the one that was changed. */
  readonly sameThing: readonly string[];
  /** Words; of a picture its symbol; of a step that was taken away its words, or its symbol where it has none. '' for nothing. */
  readonly before: string;
  readonly after: string;
  /** The whole of the help as it stood before, and as it stands today; null for a step, and where it is not known. */
  readonly helpBefore: HelpAsWritten | null;
  readonly helpNow: HelpAsWritten | null;
  readonly why: string;
  /** Null where the one who made it says that it was made together with the citizen. */
  readonly whyNotTogether: string | null;
  /** What the citizen says to that; null while they have not. */
  readonly wasThere: boolean | null;
  readonly byId: string;
  readonly by: string;
  readonly on: IsoDay;
  readonly answer: ChangeAnswer | null;
  /** Help that was put back by a decision: it is told there, and asks nothing of the citizen (R-O2). */
  readonly isPutBack: boolean;
  /** The day of that answer; null while there is none. */
  readonly answeredOn: IsoDay | null;
  /** Not a change, but something said about it: nothing else stands than before. Null for a change. */
  readonly said: SaidAbout | null;
  /** The citizen has looked at what was made over since. */
  readonly isSeen: boolean;
}

/**
 * What others made of something, from what the citizen last knew (`before`) to what stands now (`after`), with who, when and why
 * of the newest change that waits for the citizen.
 */
export interface ChangedAlone extends ChangeTold {
  /** What the citizen is asked: whether it is fine, or first whether they were there, as another says. */
  readonly asks: 'isItFine' | 'wereYouThere';
  /** The changes that wait for the citizen, oldest first; the last is the one that is told. */
  readonly waiting: readonly ChangeTold[];
}

/**
 * What others changed that still stands and that the citizen has not called fine (R-F4, R-P8): once for each part of a thing, from
 * what stood there first to what stands there now, with who, when and why of the last. It was made without the citizen, or is
 * said to be made together and the citizen has not said so: silence is never yes (R-M8). A change that the citizen made themselves,
 * or says they were part of, ends what came before it, and so does what leaves everything as it stood. Takes all changes about
 * the citizen in the order told; what was only said about a thing is none.
 */
export function changedAlone(all: readonly ChangeTold[], citizenId: string): readonly ChangedAlone[] {
  const changes = all.filter(({ said }) => said === null);
  const things = [...new Set(changes.map(thingOf))];
  return things.flatMap((thing) => {
    const told = changes.filter((change) => thingOf(change) === thing);
    const since = told.slice(told.findLastIndex((change) => isCitizens(change, citizenId)) + 1);
    const waiting = since.filter((change) => isAlone(change) || isSaidTogether(change, citizenId));
    const [first, last] = [waiting[0], waiting.at(-1)];
    if (first === undefined || last === undefined) return [];
    const { before, after } = fromTo(first, since.at(-1) ?? last);
    const asks = isAlone(last) ? 'isItFine' : 'wereYouThere';
    return after === before ? [] : [{ ...last, before, after, asks, waiting }];
  });
}

/**
 * A change of help that is only asked for, told from what the citizen has: what was granted, also where that was changed with a yes
 * since the change that waits longest (R-O2). Takes what was granted.
 */
export function besideGranted<Change extends ChangedAlone>(change: Change, granted: GrantedBefore): Change {
  const { helpNow: now } = change;
  const was = change.waiting[0]?.helpBefore ?? null;
  if (was === null || now === null) return change;
  const { what, howOften, from, to, offers } = granted;
  const has = { ...was, what, howOften, from, to, offer: offers?.granted ?? now.offer };
  return { ...change, before: whatDiffers(has, now), after: whatDiffers(now, has) };
}

/** The citizen made it, says that they were there, or finds it fine: what stands then is known to them. */
function isCitizens({ byId, wasThere, answer }: ChangeTold, citizenId: string): boolean {
  return byId === citizenId || wasThere === true || answer === 'fine';
}

/** Of help part by part, as it stands today; else what the changes say. */
function fromTo(first: ChangeTold, last: ChangeTold): Pick<ChangeTold, 'before' | 'after'> {
  const { helpBefore: was, helpNow: now } = first;
  if (was === null || now === null) return { before: first.before, after: last.after };
  return { before: whatDiffers(was, now), after: whatDiffers(now, was) };
}

const thingOf = ({ sameThing, subjectId, part }: ChangeTold): string =>
  `${sameThing[0] ?? subjectId} ${part}`;

/** Made without the citizen: the one who made it says so, or the citizen does (R-P8). */
export function isAlone({
  whyNotTogether,
  wasThere,
}: Pick<ChangeTold, 'whyNotTogether' | 'wasThere'>): boolean {
  return whyNotTogether !== null || wasThere === false;
}

/** Another says that it was made together with the citizen, who has not said whether that is so. */
export function isSaidTogether(
  {
    byId,
    whyNotTogether,
    wasThere,
    isPutBack,
  }: Pick<ChangeTold, 'byId' | 'whyNotTogether' | 'wasThere' | 'isPutBack'>,
  citizenId: string,
): boolean {
  return byId !== citizenId && !isPutBack && whyNotTogether === null && wasThere === null;
}

/**
 * Whether a change of a step is told with who, when and why (R-F5, R-P8): whatever another changes, but for a first picture and a
 * first why, which take nothing away. What citizens change of their own needs no reason. Takes what stood before and what is to
 * stand ('' for nothing), and whether the citizen changes it.
 */
export function isToldWithReason(
  part: Exclude<ChangedPart, 'words'>,
  { before, after }: Pick<ChangeTold, 'before' | 'after'>,
  isCitizen: boolean,
): boolean {
  if (isCitizen || before === after) return false;
  return part === 'away' || before !== '';
}
