import type { Plan, PlanSaid } from './plan.ts';
import { fitsNot } from './said.ts';

/** Words in a plan with the goal they are about; null for a dream, or what is most important. */
export interface WordsInPlan {
  readonly said: PlanSaid;
  readonly goal: { readonly id: string; readonly title: string } | null;
}

/**
 * What another wrote down for the citizen: what waits for their answer, in the order of the plan, and what they have said does
 * not fit in a plan that is agreed (R-P8, R-M8).
 */
export function wordsToAnswer({
  dreams,
  mostImportant,
  goals,
}: Pick<Plan, 'dreams' | 'mostImportant' | 'goals'>): {
  readonly waiting: readonly WordsInPlan[];
  readonly fitNot: readonly WordsInPlan[];
} {
  const all: readonly WordsInPlan[] = [
    ...[...dreams, ...mostImportant].map((said) => ({ said, goal: null })),
    ...goals.flatMap(({ id, title, ownWords }) => ownWords.map((said) => ({ said, goal: { id, title } }))),
  ];
  return {
    waiting: all.filter(({ said }) => said.awaitsCitizen),
    fitNot: all.filter(({ said }) => fitsNot(said)),
  };
}
