import type { PlanSnapshot, Said } from './plan-snapshot.ts';
import { type Answered, withAnswer } from './said.ts';

/** Ids of the words of a version that waited for the citizen's answer when it was made (R-M8). */
export function waitingInVersion({ mostImportant, dreams, goals }: PlanSnapshot): readonly string[] {
  const ofGoals = goals.flatMap(({ dream, ownWords }) => (dream === null ? ownWords : [dream, ...ownWords]));
  const ids = [...mostImportant, ...dreams, ...ofGoals].flatMap(({ id }) => (id === undefined ? [] : [id]));
  return [...new Set(ids)];
}

/**
 * A version with what the citizen answered since to the words of others in it: to be shown and printed, never to be hashed –
 * what was frozen stays as it was (R-P8, R-M8). Takes the answers by the id of the words.
 */
export function withAnswersToWords(
  version: PlanSnapshot,
  answers: ReadonlyMap<string, Answered>,
): PlanSnapshot {
  if (answers.size === 0) return version;
  const answered = (said: Said) => withAnswer(said, answers);
  return {
    ...version,
    mostImportant: version.mostImportant.map(answered),
    dreams: version.dreams.map(answered),
    goals: version.goals.map((goal) => ({
      ...goal,
      dream: goal.dream && answered(goal.dream),
      ownWords: goal.ownWords.map(answered),
    })),
  };
}
