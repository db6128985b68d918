import type { StatusView } from '../use-cases/see-status.ts';
import type { GoalQuestion } from './addresses.ts';

const ofGoal: readonly Exclude<GoalQuestion, 'next'>[] = ['now', 'outcome', 'what-helped', 'what-now'];

/** The questions of each goal, in their order. How it goes now is asked once a meeting is called. */
export const questionsOfGoal = ({
  newest,
}: Pick<StatusView, 'newest'>): readonly Exclude<GoalQuestion, 'next'>[] =>
  ofGoal.filter((question) => question !== 'now' || (newest !== null && newest.meeting !== null));

/** A part of the status: the help, one of the goals, or the next meeting. */
export type PartOfStatus =
  | { readonly part: 'help' | 'next' }
  | { readonly part: 'goal'; readonly number: number; readonly count: number };

/**
 * The place of a question in its part of the status, from 1: the agreed help, each goal by itself, and last what is hoped for with each
 * goal that goes on. One who tires meets small parts and never one long row (design § Tasks). A goal of which it is not said yet whether
 * it goes on counts as one that does: the row may turn out shorter, and never longer than was said. Takes the id of the effort or goal.
 */
export function placeAmong(
  { efforts, goals, newest }: Pick<StatusView, 'efforts' | 'goals' | 'newest'>,
  aboutId: string,
  asks: 'help' | GoalQuestion,
): { readonly part: PartOfStatus; readonly at: number; readonly of: number } {
  if (asks === 'help') {
    const at = efforts.findIndex(({ effort }) => effort.id === aboutId) + 1;
    return { part: { part: 'help' }, at, of: efforts.length };
  }
  if (asks === 'next') {
    const hoped = goals.filter(({ mayAskExpected }) => mayAskExpected);
    const at = hoped.findIndex(({ goal }) => goal.id === aboutId) + 1;
    return { part: { part: 'next' }, at, of: hoped.length };
  }
  const each = questionsOfGoal({ newest });
  const number = goals.findIndex(({ goal }) => goal.id === aboutId) + 1;
  return {
    part: { part: 'goal', number, count: goals.length },
    at: each.indexOf(asks) + 1,
    of: each.length,
  };
}
