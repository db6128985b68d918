import { NotFound, type Work } from '../../../database/visit.ts';
import { maySayDifference } from '../../../domain/plan/difference.ts';
import { checkPlanIsOpen } from '../../../domain/plan/writing.ts';
import { type Refusal, refuse } from '../../../domain/refusal.ts';
import type { WordsOfCitizen } from '../../answer-files/public.ts';
import { goalInPlan } from '../store/round-state.ts';
import { insertDifference, ownDifference, updateDifference } from '../store/score-rows.ts';
import { loadPlan } from './load-plan.ts';
import { onlyWhoMay } from './only-who-may.ts';

/**
 * What the citizen says makes the difference between places, for a drawing, a recording or a photo to stand beside or instead
 * (R-M6, R-P5). With the id for a new one it is said here; without it, it is only looked for. Refuses an agreed plan, a round
 * without a meeting, a goal that was scored at one place, and what was not said. Throws NotFound for anybody but the citizen.
 */
export async function besideDifference(
  work: Work,
  { citizenId, goalId, newId }: { citizenId: string; goalId: string; newId: string | null },
): Promise<WordsOfCitizen | Refusal> {
  onlyWhoMay(work.actor, ({ isCitizen }) => isCitizen);
  const { meeting } = await goalInPlan(work, citizenId, goalId);
  const closed = checkPlanIsOpen(meeting, 'agreed');
  if (closed !== null) return closed;
  if (meeting === null) return refuse('noMeetingToScoreAt');
  const before = await ownDifference(work, goalId, meeting.id);
  const stands = before !== undefined && before.withdrawnAt === null;
  if (newId === null) return stands ? { at: 'scoreDifference', id: before.id } : refuse('saidNothing');
  const goal = (await loadPlan(work, citizenId, null)).goals.find(({ id }) => id === goalId);
  if (goal === undefined) throw new NotFound();
  if (!maySayDifference(goal.scores, { personId: citizenId, isCitizen: true })) return refuse('scoreFirst');
  if (before === undefined) {
    await insertDifference(work, { id: newId, citizenId, goalId, meetingId: meeting.id, words: '' });
    return { at: 'scoreDifference', id: newId };
  }
  await updateDifference(work, before.id, before.version, stands ? before.words : '');
  return { at: 'scoreDifference', id: before.id };
}
