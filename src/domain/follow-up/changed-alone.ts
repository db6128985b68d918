import type { IsoDay } from '../day.ts';

/** What a citizen answers to a change that was made without them. */
export const changeAnswers = ['fine', 'disagree'] as const;
export type ChangeAnswer = (typeof changeAnswers)[number];

/** What of a step others change: its words, why it is there, its picture, and whether it stands on the staircase at all. */
export const changedParts = ['words', 'why', 'symbol', 'away'] as const;
export type ChangedPart = (typeof changedParts)[number];

/** A change of a step or of help, as it was told. */
export interface ChangeTold {
  readonly id: string;
  readonly what: 'goal' | 'step' | 'effort';
  readonly part: ChangedPart;
  /** The step, the effort or the goal that was changed. */
  readonly subjectId: string;
  /** Words; of a picture its symbol; of a step that was taken away its words, or its symbol where it has none. '' for nothing. */
  readonly before: string;
  readonly after: string;
  readonly why: string;
  /** Null where it was made together with the citizen. */
  readonly whyNotTogether: string | null;
  readonly byId: string;
  readonly by: string;
  readonly on: IsoDay;
  readonly answer: ChangeAnswer | null;
}

/** What others made of something without the citizen, from what the citizen last knew to what stands now. */
export interface ChangedAlone extends ChangeTold {
  readonly whyNotTogether: string;
}

/**
 * The changes made without the citizen that still stand and that the citizen has not called fine (R-F4, R-P8): one for each
 * part of a thing, from what stood there first to what stands there now, with who, when and why of the last. A change that the citizen
 * made themselves afterwards ends it, and so does what leaves everything as it stood. One that is said to be made together does not: silence is never yes (R-M8).
 * Takes all changes about the citizen in the order told.
 */
export function changedAlone(changes: readonly ChangeTold[], citizenId: string): readonly ChangedAlone[] {
  const subjects = [...new Set(changes.map(thingOf))];
  return subjects.flatMap((subject) => {
    const told = changes.filter((change) => thingOf(change) === subject);
    const since = told.slice(told.findLastIndex(({ byId }) => byId === citizenId) + 1);
    const alone = since.filter(isAlone).filter(({ answer }) => answer !== 'fine');
    const [first, last] = [alone[0], alone.at(-1)];
    if (first === undefined || last === undefined) return [];
    const after = since.at(-1)?.after ?? last.after;
    return after === first.before ? [] : [{ ...last, before: first.before, after }];
  });
}

const thingOf = ({ subjectId, part }: ChangeTold): string => `${subjectId} ${part}`;

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

function isAlone(change: ChangeTold): change is ChangedAlone {
  return change.whyNotTogether !== null;
}
