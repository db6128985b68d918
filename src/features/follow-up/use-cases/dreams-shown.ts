import type { Work } from '../../../database/visit.ts';
import { loadPlan } from '../../plan/public.ts';
import type { GoalRow } from '../store/read-stairs.ts';

/**
 * Goals with the dreams they lead to, for those to whom the citizen shows the plan (§ 5): of dreams they read what was agreed, in the
 * plan, and the top of the staircase says the same. Takes the goals as their rows tell; everybody else gets them as they are.
 * For use inside a visit. Throws NotFound as `loadPlan`.
 */
export async function withDreamsShown(
  work: Work,
  citizenId: string,
  goals: readonly GoalRow[],
): Promise<readonly GoalRow[]> {
  const isShown = work.actor.kinds.some((kind) => kind === 'relative' || kind === 'companion');
  if (!isShown || goals.every(({ dreamWords }) => dreamWords !== null)) return goals;
  const plan = await loadPlan(work, citizenId, null);
  const dreams = [...plan.dreams, ...plan.mostImportant];
  return goals.map((goal) => {
    const dreamId = plan.goals.find(({ id }) => id === goal.id)?.dreamId ?? null;
    const dream = dreams.find(({ id }) => id === dreamId);
    if (goal.dreamWords !== null || dream === undefined) return goal;
    const dreamIs = dream.saidBy.how === 'onBehalf' ? 'saidForThem' : dream.awaitsCitizen ? 'waits' : 'own';
    return { ...goal, dreamWords: dream.words, dreamSymbol: dream.symbols[0] ?? null, dreamIs };
  });
}
