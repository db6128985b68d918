import { NotFound, type Work } from '../../../database/visit.ts';
import { type Refusal, refuse } from '../../../domain/refusal.ts';
import type { WordsOfCitizen } from '../../answer-files/public.ts';
import { contributionById, objectionTo, writeObjection } from '../store-contributions.ts';

/**
 * "Det er ikke rigtigt" about a contribution, for a drawing, a recording or a photo to stand beside (R-P7, R-P8). With the id for
 * a new one it is said here, as a tap without words would; without it, it is only looked for. Refuses what was not said. Throws
 * NotFound for anybody but the citizen.
 */
export async function besideObjection(
  work: Work,
  { citizenId, contributionId, newId }: { citizenId: string; contributionId: string; newId: string | null },
): Promise<WordsOfCitizen | Refusal> {
  const found = await contributionById(work, citizenId, contributionId);
  if (work.actor.personId !== citizenId || found === null || found.withdrawnAt !== null) throw new NotFound();
  const before = await objectionTo(work, contributionId);
  const stands = before !== undefined && before.withdrawnAt === null;
  const words: WordsOfCitizen = { at: 'contributionObjection', id: before?.id ?? newId ?? '' };
  if (newId === null) return stands ? words : refuse('objectionMissing');
  if (!stands) await writeObjection(work, { id: words.id, citizenId, contributionId }, '');
  return words;
}
