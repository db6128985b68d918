import type { IsoDay } from '../day.ts';

/** What a citizen answers to a change that was made without them. */
export const changeAnswers = ['fine', 'disagree'] as const;
export type ChangeAnswer = (typeof changeAnswers)[number];

/** A change of a step or of help, as it was told. */
export interface ChangeTold {
  readonly id: string;
  /** The step, the effort or the goal that was changed. */
  readonly subjectId: string;
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
 * thing, from what stood there first to what stands there now, with who, when and why of the last. A change that the citizen
 * made themselves afterwards ends it. One that is said to be made together does not: silence is never yes (R-M8).
 * Takes all changes about the citizen in the order told.
 */
export function changedAlone(changes: readonly ChangeTold[], citizenId: string): readonly ChangedAlone[] {
  const subjects = [...new Set(changes.map(({ subjectId }) => subjectId))];
  return subjects.flatMap((subject) => {
    const told = changes.filter(({ subjectId }) => subjectId === subject);
    const since = told.slice(told.findLastIndex(({ byId }) => byId === citizenId) + 1);
    const alone = since.filter(isAlone).filter(({ answer }) => answer !== 'fine');
    const [first, last] = [alone[0], alone.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ ...last, before: first.before, after: since.at(-1)?.after ?? last.after }];
  });
}

function isAlone(change: ChangeTold): change is ChangedAlone {
  return change.whyNotTogether !== null;
}
