import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { type GoalStatus, type SaidDecision, writeGoalStatus } from '../../../domain/renewal/status.ts';
import { checkWish, isFollowed, type WishOrSilence, wishIn } from '../../../domain/renewal/wish.ts';
import {
  type AnswerKey,
  insertReview,
  ownReview,
  type ReviewText,
  readAnswers,
  updateReview,
  type Whose,
} from '../store/answers.ts';
import { lockRound } from '../store/carry.ts';
import { isGoalOfRound } from '../store/status-facts.ts';
import { putWish, takeWishOut, titleOfGoal } from '../store/wishes.ts';
import type { AnswerConflict } from './answer-help-received.ts';
import { isRecordedDecision as isDecision, theCitizensAnswer } from './see-status.ts';
import { settleInNewPlan } from './settle-in-new-plan.ts';
import { answersAs, openStatus } from './the-status.ts';

/** What one person says about one goal: all of it, or the part that a screen asks about. */
export interface GoalReviewed extends Whose {
  readonly citizenId: string;
  readonly goalId: string;
  readonly said: Partial<ReviewText>;
  /** The version that was read; null for one answer at a time, where the newest counts. */
  readonly version: number | null;
  /** For a decision that does not follow the citizen's wish: why (R-M5). */
  readonly notFollowed?: { readonly why: string };
}

/**
 * How far a goal got, what helped, what happens now (R-S2) – from one's own login. What the caseworker says in their own name
 * is the recorded decision, and says both how far and what now (`outcomeMissing`, `whatNowMissing`). Where it does not follow
 * the citizen's wish it says why (`whyNotFollowedMissing`), and the new plan says it too (R-M5). A goal that it ends is taken out of
 * the new plan, where it was carried into it already, and comes back with a decision that it goes on (R-S3). Refuses after the meeting is
 * closed; gives a conflict when the same review was written meanwhile. Throws NotFound.
 */
export function reviewGoal(
  visit: Visit,
  command: Command,
  input: GoalReviewed,
): Promise<undefined | AnswerConflict | Refusal> {
  const { citizenId, goalId } = input;
  return visit.write({ event: 'status.goalReviewed', citizenId, subjectId: goalId }, command, (work) =>
    writeReview(work, command.id, input),
  );
}

/**
 * The same inside a visit of the caller's own, which records it: `id` is that of a review that is new. Refuses, gives a
 * conflict and throws as `reviewGoal`.
 */
export async function writeReview(
  work: Work,
  id: string,
  input: GoalReviewed,
): Promise<undefined | AnswerConflict | Refusal> {
  const { citizenId, goalId, said, version, whose, spokenBy } = input;
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
    outcome: answerAfter(before?.outcome, said.outcome),
    whatHelped: said.whatHelped ?? before?.whatHelped ?? '',
    whatNow: answerAfter(before?.whatNow, said.whatNow),
  };
  const isRecordedDecision = writtenAs === 'caseworker' && whose === 'own';
  // Whoever carries over meanwhile waits for the decision, or the decision for them.
  if (isRecordedDecision) await lockRound(work, newest.id);
  const decided = isRecordedDecision ? await decide(work, newest.id, goalId, text, input) : null;
  if (isRefusal(decided)) return decided;
  if (before === undefined) await insertReview(work, id, key, { ...text, writtenAs });
  const conflict = before && (await write(work, before, version, text));
  if (conflict !== undefined) return conflict;
  if (decided === null) return undefined;
  await tellInPlan(work, before?.id ?? id, newest.id, decided, input);
  await settleInNewPlan(work, newest.id, goalId, decided.before);
  return undefined;
}

/** What stands after something was said: "Spring over" takes no answer away. */
function answerAfter<Answer extends string>(
  before: Answer | null | undefined,
  said: Answer | null | undefined,
): Answer | null {
  const isSkippedOver = said === 'skipped' && before !== undefined && before !== null;
  return isSkippedOver ? before : (said ?? before ?? null);
}

interface Decided {
  readonly status: GoalStatus;
  readonly wish: WishOrSilence | null;
  /** What counted as the decision until now; null where nothing did. */
  readonly before: SaidDecision | null;
}

async function decide(
  work: Work,
  roundId: string,
  goalId: string,
  { outcome, whatHelped, whatNow: decision }: ReviewText,
  { notFollowed }: GoalReviewed,
): Promise<Decided | Refusal> {
  const status = writeGoalStatus({ goalId, outcome, whatHelped, decision });
  if (isRefusal(status)) return status;
  const reviews = (await readAnswers(work, roundId)).reviews.filter((row) => row.goalId === goalId);
  const wish = wishIn(theCitizensAnswer(reviews));
  const before = reviews.findLast(isDecision)?.whatNow ?? null;
  return checkWish(wish, status.decision, notFollowed?.why ?? '') ?? { status, wish, before };
}

async function tellInPlan(
  work: Work,
  reviewId: string,
  roundId: string,
  { status, wish }: Decided,
  { citizenId, notFollowed }: GoalReviewed,
): Promise<void> {
  if (wish === null || notFollowed === undefined || isFollowed(wish, status.decision)) {
    if (await takeWishOut(work, reviewId)) work.also('plan.wishNotFollowed', reviewId);
    return;
  }
  work.also('plan.wishNotFollowed', reviewId);
  const facts = { aboutGoal: await titleOfGoal(work, status.goalId), wish };
  await putWish(work, { reviewId, citizenId, roundId, wish: facts, why: notFollowed.why.trim() });
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
