import { NotFound, type Work } from '../../../database/visit.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import type { WordsOfCitizen } from '../../answer-files/public.ts';
import { type AnswerKey, insertReview, ownHelp, ownReview } from '../store/answers.ts';
import { isEffortOfRound, isGoalOfRound } from '../store/status-facts.ts';
import { answersAs, openStatus } from './the-status.ts';

const own = { whose: 'own', spokenBy: '' } as const;

/**
 * The citizen's own answer about the help, for a file to stand beside. Refuses before they have answered, and after the
 * meeting is closed (R-M8). Throws NotFound.
 */
export async function besideHelp(
  work: Work,
  citizenId: string,
  effortId: string,
): Promise<WordsOfCitizen | Refusal> {
  const status = await openStatus(work, citizenId);
  if (isRefusal(status)) return status;
  if (!(await isEffortOfRound(work, citizenId, status.former.id, effortId))) throw new NotFound();
  const answer = await ownHelp(work, { ...own, citizenId, roundId: status.newest.id, aboutId: effortId });
  return answer === undefined ? refuse('answerMissing') : { at: 'helpReceived', id: answer.id };
}

/**
 * The citizen's own answer about a goal, for a file to stand beside: "what helped" may be drawn or said before anything else
 * is answered, so its place is made with the given id where there is none. Refuses after the meeting is closed (R-M8). Throws
 * NotFound.
 */
export async function besideReview(
  work: Work,
  citizenId: string,
  goalId: string,
  newId: string,
): Promise<WordsOfCitizen | Refusal> {
  const writtenAs = answersAs(work, own);
  const status = await openStatus(work, citizenId);
  if (isRefusal(status)) return status;
  if (!(await isGoalOfRound(work, citizenId, status.former.id, goalId))) throw new NotFound();
  const key: AnswerKey = { ...own, citizenId, roundId: status.newest.id, aboutId: goalId };
  const before = await ownReview(work, key);
  if (before !== undefined) return { at: 'goalReview', id: before.id };
  await insertReview(work, newId, key, { outcome: null, whatHelped: '', whatNow: null, writtenAs });
  return { at: 'goalReview', id: newId };
}
