import { v7 as uuidv7 } from 'uuid';
import { NotFound, type Work } from '../../../database/visit.ts';
import { type Refusal, refuse } from '../../../domain/refusal.ts';
import { answerFilesOf, insertAnswerFile, type WordsOfCitizen } from '../../answer-files/public.ts';
import { heardOf } from '../store/heard-rows.ts';
import { theOpenMeeting } from './the-meeting.ts';

/**
 * The citizen's own answer to "Blev du hørt?", for a drawing, a recording or a photo to stand beside (R-M1, R-P8). Refuses while
 * they have not answered from their own login: what another recorded for them takes no file. Throws NotFound for everybody
 * else, and once the meeting is closed: then the answer stands in the plan.
 */
export async function besideHeard(
  work: Work,
  citizenId: string,
  meetingId: string,
): Promise<WordsOfCitizen | Refusal> {
  if (work.actor.personId !== citizenId) throw new NotFound();
  await theOpenMeeting(work, citizenId, meetingId);
  const heard = await heardOf(work, meetingId);
  return heard?.saidBy === 'self' ? { at: 'heardAnswer', id: heard.id } : refuse('answerMissing');
}

/**
 * What the citizen drew or said follows into the answer that takes the place of theirs, as the words do that stand in the same
 * form; what they had taken back stays behind.
 */
export async function takeFilesAlong(
  work: Work,
  { citizenId, from, to }: { readonly citizenId: string; readonly from: string; readonly to: string },
): Promise<void> {
  for (const { kind, hash, takenBackAt } of await answerFilesOf(work, citizenId, from)) {
    if (takenBackAt !== null) continue;
    const id = uuidv7({ msecs: Date.parse(work.now) });
    await insertAnswerFile(work, { id, citizenId, beside: { at: 'heardAnswer', id: to }, kind, hash });
  }
}
