import { NotFound, type Work } from '../../../database/visit.ts';
import type { CommunicationQuestion } from '../../../domain/communication/questions.ts';
import { type Refusal, refuse } from '../../../domain/refusal.ts';
import type { WordsOfCitizen } from '../../answer-files/public.ts';
import { entriesAbout, insertEntry, updateEntry } from '../store.ts';

/**
 * The citizen's own answer to a question about how they communicate, for a drawing, a recording or a photo to stand beside
 * (R-W6, R-P8). With the id for a new one it is made where there is none, and says no longer "Jeg ved det ikke" or "Spring
 * over"; without it, it is only looked for. Refuses where there is none. Throws NotFound for anybody but the citizen.
 */
export async function besideCommunication(
  work: Work,
  input: { citizenId: string; question: CommunicationQuestion; newId: string | null },
): Promise<WordsOfCitizen | Refusal> {
  const { citizenId, question, newId } = input;
  if (work.actor.personId !== citizenId) throw new NotFound();
  const mine = (await entriesAbout(work, citizenId)).find(
    (entry) => entry.question === question && entry.authorId === citizenId,
  );
  if (newId === null)
    return mine === undefined ? refuse('communicationMissing') : { at: 'communicationEntry', id: mine.id };
  if (mine === undefined) {
    const empty = { choices: [], words: '', instead: null, howTheyKnow: '' };
    await insertEntry(work, { ...empty, id: newId, citizenId, question });
    return { at: 'communicationEntry', id: newId };
  }
  if (mine.instead !== null) await updateEntry(work, mine.id, mine.version, { ...mine, instead: null });
  return { at: 'communicationEntry', id: mine.id };
}
