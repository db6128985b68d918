import type { StatusView } from '../use-cases/see-status.ts';
import type { GoalQuestion } from './addresses.ts';

const ofGoal: readonly GoalQuestion[] = ['now', 'outcome', 'what-helped', 'what-now'];

/**
 * The place of a question among all of the status, from 1: one for each agreed help, then those of each goal. How it goes now
 * is asked once a meeting is called. Takes the id of the effort or goal.
 */
export function placeAmong(
  { efforts, goals, newest }: Pick<StatusView, 'efforts' | 'goals' | 'newest'>,
  aboutId: string,
  asks: 'help' | GoalQuestion,
): { readonly at: number; readonly of: number } {
  const hasMeeting = newest !== null && newest.meeting !== null;
  const each = ofGoal.filter((question) => question !== 'now' || hasMeeting);
  const all = [
    ...efforts.map(({ effort }) => `${effort.id} help`),
    ...goals.flatMap(({ goal }) => each.map((question) => `${goal.id} ${question}`)),
  ];
  return { at: all.indexOf(`${aboutId} ${asks}`) + 1, of: all.length };
}
