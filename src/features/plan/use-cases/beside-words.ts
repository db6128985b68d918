import { NotFound, type Work } from '../../../database/visit.ts';
import { filesBeside } from '../../../domain/answer-file.ts';
import { checkPlanIsOpen } from '../../../domain/plan/writing.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { answerFilesOf, type WordsOfCitizen } from '../../answer-files/public.ts';
import { goalInPlan, newestRound } from '../store/round-state.ts';
import { insertDream, insertGoalWords } from '../store/said-rows.ts';
import { writerOfWords } from './only-who-may.ts';
import { openWords, type WordsAt } from './own-words.ts';

/** Nothing is written: what is drawn or said is all there is, and it is the citizen's own (R-P8). */
const withoutWords = { words: '', symbols: [], saidBy: 'self', howTheyKnow: null } as const;

/**
 * The citizen's own words that stand in the plan, for a file to stand beside. Refuses an agreed plan (R-M8). Throws
 * NotFound, also for words that another wrote down: those become the citizen's own first (R-P8).
 */
export async function besideWords(work: Work, at: WordsAt): Promise<WordsOfCitizen | Refusal> {
  const kept = await openWords(work, at);
  if (isRefusal(kept)) return kept;
  if (kept.saidBy !== 'self' || kept.isTakenOut) throw new NotFound();
  return { at: at.at, id: kept.id };
}

/** The same for words that say nothing without their files: refuses (`nothingWouldBeLeft`) when only this one is left. */
export async function besideEmptyWords(
  work: Work,
  at: WordsAt,
  fileId: string,
): Promise<WordsOfCitizen | Refusal> {
  const words = await besideWords(work, at);
  if (isRefusal(words)) return words;
  const { standing } = filesBeside(await answerFilesOf(work, at.citizenId, at.id));
  return standing.some(({ id }) => id !== fileId) ? words : refuse('nothingWouldBeLeft', 'words');
}

/** A new dream without words, or what is most important, for a file to stand beside. Refuses an agreed plan (R-M8). */
export async function besideNewDream(
  work: Work,
  { citizenId, newId, isMostImportant }: { citizenId: string; newId: string; isMostImportant: boolean },
): Promise<WordsOfCitizen | Refusal> {
  writerOfWords(work.actor);
  const { roundId, meeting } = await newestRound(work, citizenId);
  const closed = checkPlanIsOpen(meeting, 'agreed');
  if (closed !== null) return closed;
  const dream = { ...withoutWords, id: newId, citizenId, roundId, isMostImportant, fromSharedItemId: null };
  await insertDream(work, dream);
  return { at: 'dream', id: newId };
}

/** New words on a goal, without any, for a file to stand beside. Refuses an agreed plan (R-M8). Throws NotFound. */
export async function besideNewGoalWords(
  work: Work,
  { citizenId, goalId, newId }: { citizenId: string; goalId: string; newId: string },
): Promise<WordsOfCitizen | Refusal> {
  writerOfWords(work.actor);
  const { meeting } = await goalInPlan(work, citizenId, goalId);
  const closed = checkPlanIsOpen(meeting, 'agreed');
  if (closed !== null) return closed;
  await insertGoalWords(work, { ...withoutWords, id: newId, citizenId, goalId });
  return { at: 'goalWords', id: newId };
}
