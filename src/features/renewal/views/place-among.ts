import type { StatusView } from '../use-cases/see-status.ts';
import type { GoalQuestion } from './addresses.ts';

const ofGoal: readonly Exclude<GoalQuestion, 'next'>[] = ['now', 'outcome', 'what-helped', 'what-now'];

/** The questions of each goal, in their order. How it goes now is asked once a meeting is called. */
export const questionsOfGoal = ({
  newest,
}: Pick<StatusView, 'newest'>): readonly Exclude<GoalQuestion, 'next'>[] =>
  ofGoal.filter((question) => question !== 'now' || (newest !== null && newest.meeting !== null));

/**
 * The place of a question among all of the status, from 1: one for each agreed help, those of each goal, and last what is hoped
 * for with each goal that goes on. A goal of which it is not said yet whether it goes on counts as one that does: the row may
 * turn out shorter, and never longer than was said. Takes the id of the effort or goal.
 */
export function placeAmong(
  { efforts, goals, newest }: Pick<StatusView, 'efforts' | 'goals' | 'newest'>,
  aboutId: string,
  asks: 'help' | GoalQuestion,
): { readonly at: number; readonly of: number } {
  const each = questionsOfGoal({ newest });
  const all = [
    ...efforts.map(({ effort }) => `${effort.id} help`),
    ...goals.flatMap(({ goal }) => each.map((question) => `${goal.id} ${question}`)),
    ...goals.filter(({ mayAskExpected }) => mayAskExpected).map(({ goal }) => `${goal.id} next`),
  ];
  return { at: all.indexOf(`${aboutId} ${asks}`) + 1, of: all.length };
}
