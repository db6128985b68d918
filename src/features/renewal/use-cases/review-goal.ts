import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { writeGoalStatus } from '../../../domain/renewal/status.ts';
import {
  type AnswerKey,
  insertReview,
  ownReview,
  type ReviewText,
  updateReview,
  type Whose,
} from '../store/answers.ts';
import { isGoalOfRound } from '../store/status-facts.ts';
import type { AnswerConflict } from './answer-help-received.ts';
import { answersAs, openStatus } from './the-status.ts';

/** What one person says about one goal: all of it, or the part that a screen asks about. */
export interface GoalReviewed extends Whose {
  readonly citizenId: string;
  readonly goalId: string;
  readonly said: Partial<ReviewText>;
  /** The version that was read; null for one answer at a time, where the newest counts. */
  readonly version: number | null;
}

/**
 * How far a goal got, what helped, what happens now (R-S2) – from one's own login. What the caseworker says in their own name
 * is the recorded decision, and says both how far and what now (`outcomeMissing`, `whatNowMissing`). Refuses after the
 * meeting is closed; gives a conflict when the same review was written meanwhile. Throws NotFound.
 */
export function reviewGoal(
  visit: Visit,
  command: Command,
  input: GoalReviewed,
): Promise<undefined | AnswerConflict | Refusal> {
  const { citizenId, goalId, said, version, whose, spokenBy } = input;
  return visit.write(
    { event: 'status.goalReviewed', citizenId, subjectId: goalId },
    command,
    async (work) => {
      const writtenAs = answersAs(work, input);
      const status = await openStatus(work, citizenId);
      if (isRefusal(status)) return status;
      const { newest, former } = status;
      if (!(await isGoalOfRound(work, citizenId, former.id, goalId))) throw new NotFound();
      const key: AnswerKey = {
        citizenId,
        roundId: newest.id,
        aboutId: goalId,
        whose,
        spokenBy: spokenBy.trim(),
      };
      const before = await ownReview(work, key);
      const text: ReviewText = {
        outcome: said.outcome ?? before?.outcome ?? null,
        whatHelped: said.whatHelped ?? before?.whatHelped ?? '',
        whatNow: said.whatNow ?? before?.whatNow ?? null,
      };
      const isRecordedDecision = writtenAs === 'caseworker' && whose === 'own';
      const refusal = isRecordedDecision ? incomplete(goalId, text) : null;
      if (refusal !== null) return refusal;
      if (before === undefined) {
        await insertReview(work, command.id, key, { ...text, writtenAs });
        return undefined;
      }
      return write(work, before, version, text);
    },
  );
}

function incomplete(goalId: string, { outcome, whatHelped, whatNow: decision }: ReviewText): Refusal | null {
  const status = writeGoalStatus({ goalId, outcome, whatHelped, decision });
  return isRefusal(status) ? status : null;
}

async function write(
  work: Work,
  before: { readonly id: string; readonly version: number; readonly whatHelped: string },
  version: number | null,
  text: ReviewText,
): Promise<undefined | AnswerConflict> {
  const read = version ?? before.version;
  if (before.version === read && (await updateReview(work, before.id, read, text))) return undefined;
  return { conflict: true, currentVersion: before.version, words: before.whatHelped };
}
