import type { IsoDay } from '../day.ts';
import type { GoalDirection, MasteryLevel } from '../plan/mastery.ts';
import type { PlanGoal, PlanScore } from '../plan/plan.ts';
import { ownOverRecorded } from '../plan/scores.ts';
import { type MasteryReading, readMastery } from './status.ts';

/** Mastery as one person sees it, at three times. */
export interface LevelsOf {
  readonly as: PlanScore['as'];
  readonly by: string;
  readonly place: string | null;
  readonly former: MasteryLevel | null;
  /** "Jeg ved det ikke", said about that time: it is an answer (R-M6). */
  readonly doesntKnowFormer: boolean;
  /** The day on which the former score was given; null where there is none. */
  readonly formerOn: IsoDay | null;
  readonly expected: MasteryLevel | null;
  /** "Jeg ved det ikke", said then about this meeting. */
  readonly doesntKnowExpected: boolean;
  readonly now: MasteryLevel | null;
  /** "Jeg ved det ikke", said about now. */
  readonly doesntKnowNow: boolean;
  /** Who wrote down how the citizen says it goes now; null where they did so themselves. */
  readonly nowRecordedBy: string | null;
  /** What is expected at the next meeting, said at this status; "Jeg ved det ikke" is an answer. */
  readonly next: MasteryLevel | null;
  readonly doesntKnowNext: boolean;
}

/**
 * What was said of a goal last time, what was expected then, and what is said now (R-S2): one line for each person and place, the
 * citizen's first, then the recorded one. "Jeg ved det ikke" is an answer at all three times (R-M6). Takes the goal's scores, newest first
 * among the earlier ones, and the id of the meeting that now is; null where there is none yet.
 */
export function levelsOf(
  goal: Pick<PlanGoal, 'scores' | 'earlierScores'>,
  meetingId: string | null,
): readonly LevelsOf[] {
  const all = [...goal.scores, ...goal.earlierScores];
  const isNow = (score: PlanScore): boolean => score.meetingId === meetingId;
  const keyOf = ({ as, place }: PlanScore): string => `${as}|${place ?? ''}`;
  const keys = [...new Set(all.map(keyOf))];
  const order = (key: string): number =>
    key.startsWith('citizen|') ? 0 : key.startsWith('caseworker|') ? 1 : 2;
  return keys
    .sort((a, b) => order(a) - order(b))
    .flatMap((key) => {
      const [now] = ownOverRecorded(all.filter((score) => isNow(score) && keyOf(score) === key));
      const former = all.find((score) => !isNow(score) && keyOf(score) === key);
      const one = now ?? former;
      if (one === undefined) return [];
      return {
        as: one.as,
        by: one.by,
        place: one.place,
        former: former?.masteryNow ?? null,
        doesntKnowFormer: former?.doesntKnow === true,
        formerOn: former?.saidOn ?? null,
        expected: former?.expectedMastery ?? null,
        doesntKnowExpected: former?.doesntKnowExpected === true,
        now: now?.masteryNow ?? null,
        doesntKnowNow: now?.doesntKnow === true,
        nowRecordedBy: now?.recordedBy ?? null,
        next: now?.expectedMastery ?? null,
        doesntKnowNext: now?.doesntKnowExpected === true,
      };
    });
}

/** What one person's levels say about a goal, by name. */
export interface ReadingOf {
  readonly by: string;
  readonly reading: MasteryReading;
}

/**
 * What the citizen's levels say about a goal, and what the recorded ones say (R-M7, R-S2): both stand, also where they say the same,
 * so that nothing said of the citizen's view goes away when somebody scores. Takes what {@link levelsOf} gives; nothing is said where
 * a level to compare with is missing.
 */
export function readingsOf(direction: GoalDirection, levels: readonly LevelsOf[]): readonly ReadingOf[] {
  return (['citizen', 'caseworker'] as const).flatMap((view) => {
    const one = levels.find(({ as }) => as === view);
    if (one === undefined) return [];
    const reading = readMastery(direction, one);
    return reading === 'unknown' ? [] : [{ by: one.by, reading }];
  });
}
