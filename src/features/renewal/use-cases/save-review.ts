import { v7 as uuidv7 } from 'uuid';
import type { Command, Visit } from '../../../database/visit.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { AnswerConflict } from './answer-help-received.ts';
import { type GoalReviewed, writeReview } from './review-goal.ts';
import { type SaidNow, writeHowItGoesNow } from './say-how-it-goes-now.ts';

/** The two halves of the form about one goal; `now` is null where it says nothing new of the levels. */
export interface ReviewSaved {
  readonly now: SaidNow | null;
  readonly review: GoalReviewed;
}

/**
 * Keeps the whole status of a goal: how far it got, what happens now, and how it goes (R-S2, R-M6). All of it or nothing:
 * what is refused, and what meets a review written meanwhile, keeps no level either, so that the form can be mended and sent
 * again (R-T5). Refuses as `reviewGoal` and `sayHowItGoesNow` do. Throws NotFound.
 */
export function saveReview(
  visit: Visit,
  command: Command,
  { now, review }: ReviewSaved,
): Promise<undefined | AnswerConflict | Refusal> {
  const { citizenId, goalId } = review;
  return visit.write(
    { event: 'status.goalReviewed', citizenId, subjectId: goalId },
    command,
    async (work) => {
      // First what can be written by two people at once: a level beside such a conflict waits until both texts were seen.
      const kept = await writeReview(work, command.id, review);
      if (kept !== undefined || now === null) return kept;
      const said = await writeHowItGoesNow(work, uuidv7(), now);
      if (isRefusal(said)) return said;
      work.also('goal.scored', goalId);
      return undefined;
    },
  );
}
