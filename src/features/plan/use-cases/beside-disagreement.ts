import type { Work } from '../../../database/visit.ts';
import { checkPlanIsOpen } from '../../../domain/plan/writing.ts';
import { type Refusal, refuse } from '../../../domain/refusal.ts';
import type { WordsOfCitizen } from '../../answer-files/public.ts';
import { goalInPlan } from '../store/round-state.ts';
import { disagreementAt, insertDisagreement, updateDisagreement } from '../store/score-rows.ts';
import { onlyWhoMay } from './only-who-may.ts';

/**
 * "Jeg er ikke enig" about the score of a goal, for a drawing, a recording or a photo to stand beside (R-M7, R-P8). With the id
 * for a new one it is said here, as a tap without words would, or said anew; without it, it is only looked for. Refuses an
 * agreed plan, a round without a meeting, and what was not said. Throws NotFound for anybody but the citizen.
 */
export async function besideDisagreement(
  work: Work,
  { citizenId, goalId, newId }: { citizenId: string; goalId: string; newId: string | null },
): Promise<WordsOfCitizen | Refusal> {
  onlyWhoMay(work.actor, ({ isCitizen }) => isCitizen);
  const { meeting } = await goalInPlan(work, citizenId, goalId);
  const closed = checkPlanIsOpen(meeting, 'agreed');
  if (closed !== null) return closed;
  if (meeting === null) return refuse('noMeetingToScoreAt');
  const before = await disagreementAt(work, goalId, meeting.id);
  const stands = before !== undefined && before.withdrawnAt === null;
  if (newId === null) return stands ? { at: 'disagreement', id: before.id } : refuse('disagreementMissing');
  if (before === undefined) {
    await insertDisagreement(work, { id: newId, citizenId, goalId, meetingId: meeting.id, words: '' });
    return { at: 'disagreement', id: newId };
  }
  await updateDisagreement(work, before.id, before.version, stands ? before.words : '');
  return { at: 'disagreement', id: before.id };
}
