import { goalWithoutDream } from '../../../domain/plan/goal-without-dream.ts';
import type { TakenOut } from '../../../domain/plan/plan.ts';
import type { GoalRow, PlanRows } from './plan-rows.ts';

/** True for what was taken out of the plan. */
export const isOut = ({ isTakenOut }: { readonly isTakenOut: boolean }): boolean => isTakenOut;

/** What was taken out of a plan, each so that it can be put back; a goal with the citizen's no, where it went because of that. */
export function takenOutOf(rows: PlanRows): readonly TakenOut[] {
  return [
    ...rows.goals.filter(isOut).map((goal) => {
      const { id, title: words, version, authorId } = goal;
      const standing = withoutDreamOf(goal, rows);
      const out = { kind: 'goal', id, words, version, authorId } as const;
      return standing?.state === 'refused' ? { ...out, refusedOn: standing.on } : out;
    }),
    ...rows.dreams.filter(isOut).map(({ id, words, version, authorId }) => ({
      kind: 'dream' as const,
      id,
      words,
      version,
      authorId,
    })),
    ...rows.efforts.filter(isOut).map(({ id, what, version, authorId }) => ({
      kind: 'effort' as const,
      id,
      words: what,
      version,
      authorId,
    })),
  ];
}

/** What there is to say of a goal since the citizen took its dream away (R-M4, R-M5). */
export function withoutDreamOf(
  { dreamAwayOn, answer, isTakenOut }: GoalRow,
  { meeting, version }: Pick<PlanRows, 'meeting' | 'version'>,
) {
  const isAgreed = version !== null || meeting?.isClosed === true;
  return goalWithoutDream({ dreamAwayOn, answer, isTakenOut, isAgreed });
}
