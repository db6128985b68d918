import { describe, expect, it } from 'vitest';
import {
  type FormerGoalSaid,
  nextOnTheWay,
  type PartOfWay,
  type PartState,
  partsOfStatus,
  type StatusSaid,
} from './way-through.ts';

const ofPlan = ['mostImportant', 'dreams', 'goals', 'scores', 'whoDoesWhat', 'formal'] as const;
const ofStatus = ['helpReceived', 'formerGoals', 'carryOver'] as const;
type Said = Partial<Record<PartOfWay['part'], PartState>>;
const way = (said: Said): readonly PartOfWay[] => {
  const isStatus = ofStatus.some((part) => said[part] !== undefined);
  return [...(isStatus ? ofStatus : []), ...ofPlan].map((part) => ({ part, state: said[part] ?? 'empty' }));
};

describe('what comes next in a meeting', () => {
  it.each<{ row: string; said: Said; next: PartOfWay['part'] | null }>([
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
      row: 'R-S2 the help first, also where much is written',
      said: { helpReceived: 'empty', dreams: 'filled' },
      next: 'helpReceived',
    },
    { row: 'R-S2 the help is begun', said: { helpReceived: 'begun' }, next: 'helpReceived' },
    {
      row: 'R-S2 the citizen alone answered beforehand: goal by goal, never an empty plan',
      said: { helpReceived: 'filled', formerGoals: 'begun' },
      next: 'formerGoals',
    },
    {
      row: 'R-S3 all goals are gone through: carry over before anything is written',
      said: { helpReceived: 'filled', formerGoals: 'filled', mostImportant: 'filled' },
      next: 'carryOver',
    },
    {
      row: 'R-S3 carried over: a goal not gone through was passed over',
      said: { helpReceived: 'empty', formerGoals: 'begun', carryOver: 'filled' },
      next: 'mostImportant',
    },
    {
      row: 'R-S3 a goal that goes on after all was left behind',
      said: { helpReceived: 'filled', formerGoals: 'filled', carryOver: 'begun', goals: 'filled' },
      next: 'carryOver',
    },
    {
      row: 'R-S3 the status is done, and goals came along',
      said: { helpReceived: 'filled', formerGoals: 'filled', carryOver: 'filled', goals: 'filled' },
      next: 'scores',
    },
  ])('$row', ({ said, next }) => {
    expect(nextOnTheWay(way(said))?.part ?? null).toBe(next);
  });
});

describe('R-S2, R-S3 how far the parts of a status have come', () => {
  const untouched: FormerGoalSaid = {
    ...{ id: 'bus', title: 'Bussen' },
    ...{ isAnswered: false, isDecided: false, goesOn: true, isCarried: false },
  };
  const answered = { ...untouched, isAnswered: true };
  const decided = { ...untouched, isDecided: true };
  const through = { ...answered, isDecided: true };
  const ended = { ...through, goesOn: false };
  const none: StatusSaid = {
    ...{ efforts: 2, effortsAnswered: 0, goals: [untouched, untouched] },
    ...{ hasDreams: true, isCarriedOver: false },
  };
  it.each<{ row: string; said: Partial<StatusSaid>; states: readonly PartState[]; goals: string }>([
    { row: 'nobody has said anything', said: {}, states: ['empty', 'empty', 'empty'], goals: '0/2' },
    {
      row: 'the citizen alone answered everything beforehand',
      said: { effortsAnswered: 2, goals: [answered, answered] },
      states: ['filled', 'begun', 'empty'],
      goals: '0/2',
    },
    {
      row: 'the caseworker decided without the citizen',
      said: { effortsAnswered: 1, goals: [decided, untouched] },
      states: ['begun', 'begun', 'empty'],
      goals: '0/2',
    },
    {
      row: 'both said their part of two in three',
      said: { goals: [through, answered, ended] },
      states: ['empty', 'begun', 'empty'],
      goals: '2/3',
    },
    {
      row: 'carried over: all that goes on came along',
      said: { goals: [{ ...through, isCarried: true }, ended], isCarriedOver: true },
      states: ['empty', 'filled', 'filled'],
      goals: '2/2',
    },
    {
      row: 'carried over before a goal was decided to go on after all',
      said: { goals: [{ ...through, isCarried: true }, through], isCarriedOver: true },
      states: ['empty', 'filled', 'begun'],
      goals: '2/2',
    },
    {
      row: 'every goal ended, and the dreams are still to come along',
      said: { goals: [ended, ended] },
      states: ['empty', 'filled', 'empty'],
      goals: '2/2',
    },
    {
      row: 'a plan without anything in it',
      said: { efforts: 0, goals: [], hasDreams: false },
      states: ['filled', 'filled', 'filled'],
      goals: '0/0',
    },
  ])('$row', ({ said, states, goals }) => {
    const parts = partsOfStatus({ ...none, ...said });
    expect(parts.map(({ state }) => state)).toEqual(states);
    const ofGoals = parts.find(({ part }) => part === 'formerGoals');
    expect(`${ofGoals?.filled}/${ofGoals?.of}`).toBe(goals);
  });
});
