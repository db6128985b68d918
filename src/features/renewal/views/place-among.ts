import type { StatusView } from '../use-cases/see-status.ts';
import type { GoalQuestion } from './addresses.ts';

const ofGoal: readonly Exclude<GoalQuestion, 'next'>[] = ['now', 'outcome', 'what-helped', 'what-now'];

/** The questions of each goal, in their order. How it goes now is asked once a meeting is called. */
export const questionsOfGoal = ({
  newest,
}: Pick<StatusView, 'newest'>): readonly Exclude<GoalQuestion, 'next'>[] =>
  ofGoal.filter((question) => question !== 'now' || (newest !== null && newest.meeting !== null));

/**
 * The place of a question among all of the status, from 1: one for each agreed help, then those of each goal. Takes the id
 * of the effort or goal.
 */
export function placeAmong(
  { efforts, goals, newest }: Pick<StatusView, 'efforts' | 'goals' | 'newest'>,
  aboutId: string,
  asks: 'help' | Exclude<GoalQuestion, 'next'>,
): { readonly at: number; readonly of: number } {
  const each = questionsOfGoal({ newest });
  const all = [
    ...efforts.map(({ effort }) => `${effort.id} help`),
    ...goals.flatMap(({ goal }) => each.map((question) => `${goal.id} ${question}`)),
  ];
  return { at: all.indexOf(`${aboutId} ${asks}`) + 1, of: all.length };
}

/**
 * The place of a goal among those that are asked what is hoped for at the next meeting, from 1. They are counted by themselves:
 * which they are shows only when it is said what happens now.
 */
export function placeAhead(
  { goals }: Pick<StatusView, 'goals'>,
  goalId: string,
): { readonly at: number; readonly of: number } {
  const asked = goals.filter(({ asksExpected }) => asksExpected);
  return { at: asked.findIndex(({ goal }) => goal.id === goalId) + 1, of: asked.length };
}
