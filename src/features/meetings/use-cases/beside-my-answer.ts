import { NotFound, type Work } from '../../../database/visit.ts';
import { ownAnswerOf } from '../../../domain/plan/agreement.ts';
import { type Refusal, refuse } from '../../../domain/refusal.ts';
import type { WordsOfCitizen } from '../../answer-files/public.ts';
import { answersTo } from '../store/answer-rows.ts';
import { theVersion } from './the-version.ts';

/**
 * The citizen's own answer to a version, for a drawing, a recording or a photo to stand beside (R-M8, R-P8). Refuses while they
 * have not answered from their own login: what another wrote down for them takes no file. Throws NotFound for everybody else.
 */
export async function besideMyAnswer(
  work: Work,
  citizenId: string,
  versionId: string,
): Promise<WordsOfCitizen | Refusal> {
  if (work.actor.personId !== citizenId) throw new NotFound();
  const { id } = await theVersion(work, citizenId, versionId);
  const own = ownAnswerOf(citizenId, await answersTo(work, id));
  return own === null ? refuse('answerMissing') : { at: 'agreement', id: own.id };
}
