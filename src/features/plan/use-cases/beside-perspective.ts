import type { Work } from '../../../database/visit.ts';
import { filesBeside } from '../../../domain/answer-file.ts';
import { checkPlanIsOpen } from '../../../domain/plan/writing.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { answerFilesOf, type WordsOfCitizen } from '../../answer-files/public.ts';
import { goalInPlan } from '../store/round-state.ts';
import { insertPerspective, ownPerspective } from '../store/text-rows.ts';
import { onlyWhoMay } from './only-who-may.ts';

interface AboutGoal {
  readonly citizenId: string;
  readonly goalId: string;
}

/**
 * What the citizen thinks about a goal, for a drawing, a recording or a photo to stand beside or instead (R-M5, R-P5). With the
 * id for a new one it is said here; without it, it is only looked for. Refuses an agreed plan, and what was not said. Throws
 * NotFound for anybody but the citizen.
 */
export async function besidePerspective(
  work: Work,
  { citizenId, goalId, newId }: AboutGoal & { readonly newId: string | null },
): Promise<WordsOfCitizen | Refusal> {
  onlyWhoMay(work.actor, ({ isCitizen }) => isCitizen);
  const { meeting } = await goalInPlan(work, citizenId, goalId);
  const closed = checkPlanIsOpen(meeting, 'agreed');
  if (closed !== null) return closed;
  const before = await ownPerspective(work, goalId);
  if (before !== undefined) return { at: 'perspective', id: before.id };
  if (newId === null) return refuse('saidNothing', 'words');
  const nothing = { words: '', symbols: [], spokenBy: '', view: 'citizen' } as const;
  await insertPerspective(work, { ...nothing, id: newId, citizenId, goalId });
  return { at: 'perspective', id: newId };
}

/** The same for one that says nothing without its files: refuses (`nothingWouldBeLeft`) when only this one is left. */
export async function besideEmptyPerspective(
  work: Work,
  at: AboutGoal,
  fileId: string,
): Promise<WordsOfCitizen | Refusal> {
  const words = await besidePerspective(work, { ...at, newId: null });
  if (isRefusal(words)) return words;
  const { standing } = filesBeside(await answerFilesOf(work, at.citizenId, words.id));
  return standing.some(({ id }) => id !== fileId) ? words : refuse('nothingWouldBeLeft', 'words');
}
