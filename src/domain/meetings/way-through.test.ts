import { describe, expect, it } from 'vitest';
import { nextOnTheWay, type PartOfWay, type PartState, statusState } from './way-through.ts';

const order = ['status', 'mostImportant', 'dreams', 'goals', 'scores', 'whoDoesWhat', 'formal'] as const;
const way = (said: Partial<Record<PartOfWay['part'], PartState>>): readonly PartOfWay[] =>
  order.flatMap((part) =>
    part === 'status' && said.status === undefined ? [] : [{ part, state: said[part] ?? 'empty' }],
  );

describe('what comes next in a meeting', () => {
  it.each<{ row: string; said: Parameters<typeof way>[0]; next: PartOfWay['part'] | null }>([
    { row: 'nothing said yet', said: {}, next: 'mostImportant' },
    {
      row: 'R-M9 the formal part, begun from the start, pulls nothing forward',
      said: { formal: 'begun' },
      next: 'mostImportant',
    },
    { row: 'the most important is said', said: { mostImportant: 'filled' }, next: 'dreams' },
    { row: 'dreams are said, the most important passed over', said: { dreams: 'filled' }, next: 'goals' },
    { row: 'one of two goals scored', said: { goals: 'filled', scores: 'begun' }, next: 'scores' },
    { row: 'scores not seen whole', said: { goals: 'filled', scores: 'unseen' }, next: 'whoDoesWhat' },
    {
      row: 'who does what is said',
      said: { goals: 'filled', scores: 'filled', whoDoesWhat: 'filled', formal: 'begun' },
      next: 'formal',
    },
    { row: 'nothing is left', said: { whoDoesWhat: 'filled', formal: 'filled' }, next: null },
    {
      row: 'R-S2 the status first, also where much is written',
      said: { status: 'empty', dreams: 'filled' },
      next: 'status',
    },
    { row: 'R-S2 the status is begun', said: { status: 'begun' }, next: 'status' },
    {
      row: 'R-S3 the status is done, and goals came along',
      said: { status: 'filled', goals: 'filled' },
      next: 'scores',
    },
  ])('$row', ({ said, next }) => {
    expect(nextOnTheWay(way(said))?.part ?? null).toBe(next);
  });
});

it.each<{ row: string; said: number; of: number; carried: number; state: PartState }>([
  { row: 'nobody has said anything', said: 0, of: 4, carried: 0, state: 'empty' },
  { row: 'something is said', said: 3, of: 4, carried: 0, state: 'begun' },
  { row: 'all is said', said: 4, of: 4, carried: 0, state: 'filled' },
  { row: 'R-S3 carried over: the rest was passed over', said: 3, of: 4, carried: 1, state: 'filled' },
  { row: 'a plan without goals or help', said: 0, of: 0, carried: 0, state: 'filled' },
])('R-S2 the status: $row', ({ state, ...said }) => {
  expect(statusState(said)).toBe(state);
});
