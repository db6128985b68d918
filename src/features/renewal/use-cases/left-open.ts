import type { Work } from '../../../database/visit.ts';
import type { GoalOfGap, StatusLeftOpen } from '../../../domain/meetings/plan-gaps.ts';
import { endsHere } from '../../../domain/renewal/carry-over.ts';
import { saysSomething } from '../../../domain/renewal/status.ts';
import { wishIn, wishInPlan } from '../../../domain/renewal/wish.ts';
import { notTakenUpBefore } from '../../plan/public.ts';
import { type ReviewRow, readAnswers } from '../store/answers.ts';
import { goalsLookedBackOn, goalsSaidNotToFit } from '../store/goals-said-not-to-fit.ts';
import { putWish, takeWishOut } from '../store/wishes.ts';
import { isRecordedDecision, theCitizensAnswer } from './see-status.ts';

/** What the status of a round leaves open, for those who close its meeting. For use inside a visit. */
export async function statusLeftOpen(work: Work, roundId: string): Promise<StatusLeftOpen> {
  const { reviews, carried } = await readAnswers(work, roundId);
  const decided = decisionsOn(reviews).map(({ recorded, wish, standing }) => ({
    ...{
      id: recorded.goalId,
      title: recorded.goalTitle,
      standing: wish === 'notAnswered' && standing !== 'followed' ? ('unanswered' as const) : standing,
      isReplaced: recorded.whatNow === 'replace',
      isEndedButInPlan:
        endsHere(recorded.whatNow) && carried.some(({ fromGoalId }) => fromGoalId === recorded.goalId),
    },
  }));
  const isDecided = (goalId: string): boolean =>
    decisionsOn(reviews).some(
      ({ recorded }) => recorded.goalId === goalId && saysSomething(recorded.whatNow),
    );
  const goalOf = ({ id, title }: GoalOfGap): GoalOfGap => ({ id, title });
  return {
    notDecided: (await goalsLookedBackOn(work, roundId)).filter(({ id }) => !isDecided(id)),
    saidNotToFit: (await goalsSaidNotToFit(work, roundId)).filter(({ id }) => !isDecided(id)),
    wishesWithoutReason: decided.filter(({ standing }) => standing === 'reasonMissing').map(goalOf),
    endedWithoutAnswer: decided.filter(({ standing }) => standing === 'unanswered').map(goalOf),
    endedButInPlan: decided.filter(({ isEndedButInPlan }) => isEndedButInPlan).map(goalOf),
    notTakenUp: await notTakenUpBefore(work, roundId),
    replacedGoals: decided.filter(({ isReplaced }) => isReplaced).map(goalOf),
  };
}

/**
 * Puts what the citizen wishes now into the plan of a round, where the recorded decision does not follow it and no reason was
 * given to it: also where they said so after the decision was written (R-M5), or never answered (R-S2). A wish that is followed after all is taken out.
 * For use inside a visit that may write the plan.
 */
export async function tellWishesNotFollowed(work: Work, citizenId: string, roundId: string): Promise<void> {
  const { reviews } = await readAnswers(work, roundId);
  for (const { recorded, wish, standing } of decisionsOn(reviews)) {
    const { id: reviewId, goalTitle: aboutGoal } = recorded;
    if (standing === 'reasonMissing' && wish !== null) {
      await putWish(work, { reviewId, citizenId, roundId, wish: { aboutGoal, wish }, why: '' });
      work.also('plan.wishNotFollowed', reviewId);
    }
    if (standing === 'followed' && (await takeWishOut(work, reviewId)))
      work.also('plan.wishNotFollowed', reviewId);
  }
}

/** Every goal about which something was decided, with the citizen's wish and how it stands in the plan. */
function decisionsOn(reviews: readonly ReviewRow[]) {
  const goalIds = [...new Set(reviews.map(({ goalId }) => goalId))];
  return goalIds.flatMap((goalId) => {
    const ofGoal = reviews.filter((row) => row.goalId === goalId);
    const recorded = ofGoal.findLast(isRecordedDecision);
    if (recorded === undefined) return [];
    const wish = wishIn(theCitizensAnswer(ofGoal));
    return { recorded, wish, standing: wishInPlan(wish, recorded.whatNow, recorded.notFollowed) };
  });
}
