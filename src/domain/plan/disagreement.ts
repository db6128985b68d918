import type { IsoDay } from '../day.ts';
import { compareMastery } from './mastery.ts';
import { isRecordedScore, ownOverRecorded, type Score } from './scores.ts';

/**
 * Whether what the citizen says and what is recorded differ at a place where both have said a level (R-M7). Takes the
 * scores of one goal at one meeting.
 */
export function stillDiffer(scores: readonly Score[]): boolean {
  return comparisonsOf(scores).some((comparison) => comparison === 'more' || comparison === 'less');
}

/** Whether the citizen and what is recorded say the same wherever both have said a level, and do so somewhere. */
function saysTheSame(scores: readonly Score[]): boolean {
  return comparisonsOf(scores).includes('same') && !stillDiffer(scores);
}

// What is said in general bears on every place: a place that differs from it keeps a disagreement standing.
function comparisonsOf(scores: readonly Score[]) {
  const citizens = ownOverRecorded(scores.filter(({ as }) => as === 'citizen'));
  return scores
    .filter(isRecordedScore)
    .flatMap((recorded) =>
      citizens
        .filter(({ place }) => place === recorded.place || place === null || recorded.place === null)
        .flatMap((own) => [
          compareMastery(own.masteryNow, recorded.masteryNow),
          compareMastery(own.expectedMastery, recorded.expectedMastery),
        ]),
    );
}

/**
 * Whether "Jeg er ikke enig" still stands (R-M7). Takes the scores of the goal at the meeting, and whether the citizen's or
 * the recorded one was said after it. Where they were said anew and say the same, both agree: it was said, and stands no
 * more. Said about scores that are the same already, it is about something else in them, and stands.
 */
export function disagreementStands(scores: readonly Score[], isScoredSince: boolean): boolean {
  return !(isScoredSince && saysTheSame(scores));
}

/**
 * Since when the citizen has not agreed (R-M7): the day they said so, where that was before the meeting beside whose score it
 * stands, as when it came along from the meeting before; null where it was said at this one. Takes both days.
 */
export function disagreesSince(saidOn: IsoDay, meetingOn: IsoDay): IsoDay | null {
  return saidOn < meetingOn ? saidOn : null;
}

/** "Jeg er ikke enig" about a goal, said at the meeting where the next round begins or at one before. */
export interface SaidDisagreement {
  readonly isSaidNow: boolean;
  readonly isTakenBack: boolean;
}

/**
 * Which "Jeg er ikke enig" comes along into the next round (R-M7, R-P8). What is said at this meeting does, beside the
 * recorded score it is about. What was said at a meeting before does only where both have said anew how it goes and still
 * differ; otherwise it stays in the round it was said in. What was taken back stays taken back. Takes what was said about
 * one goal, newest first, and its scores at this meeting; null when nothing comes along.
 */
export function disagreementComingAlong<Said extends SaidDisagreement>(
  said: readonly Said[],
  scoresNow: readonly Score[],
): Said | null {
  const newest = said.find(({ isSaidNow }) => isSaidNow) ?? said[0];
  if (newest === undefined || newest.isTakenBack || !scoresNow.some(isRecordedScore)) return null;
  return newest.isSaidNow || stillDiffer(scoresNow) ? newest : null;
}
