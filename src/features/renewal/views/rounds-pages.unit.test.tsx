import { expect, it } from 'vitest';
import { aPageFor } from '../../../../tests/a-page.ts';
import type { Rounds } from '../use-cases/see-rounds.ts';
import { RoundsStaffPage } from './rounds-pages.tsx';

const page = aPageFor({ personId: 'susanne', givenName: 'Susanne', isCitizen: false });

const goal = {
  roundId: 'round',
  symbol: null,
  direction: 'develop' as const,
  citizens: null,
  recorded: null,
  whatHelped: '',
  insteadOf: null,
  replacedBy: [],
};
const roundsOf = (
  seesOnlyOwnSteps: boolean,
  stepsDone: readonly number[],
  known: Partial<Rounds['rounds'][number]> = {},
): Rounds => ({
  citizenId: 'jonas',
  givenName: 'Jonas',
  seesOnlyOwnSteps,
  rounds: [
    {
      ...{ id: 'round', number: 1, startedOn: '2026-01-05', meeting: null, versions: [], isKept: false },
      ...{ knowsWhatBecame: true, seesAllGoals: true, ...known },
      goals: stepsDone.map((done, at) => ({
        ...goal,
        id: `goal-${at}`,
        title: `Mål ${at}`,
        stepsDone: done,
      })),
    },
  ],
});

it.each([
  { row: 'all are seen, none climbed', onlyOwn: false, done: [0, 0], cells: ['0', '0'] },
  { row: 'only the own are seen, and there are none', onlyOwn: true, done: [0, 0], cells: [] },
  { row: 'only the own are seen, and some were climbed', onlyOwn: true, done: [2, 0], cells: ['2', ''] },
])('tells how many steps were climbed where it is known: $row (§ 5)', ({ onlyOwn, done, cells }) => {
  const html = String(RoundsStaffPage({ page, view: roundsOf(onlyOwn, done) }));
  const told = [...html.matchAll(/data-label="Klarede delmål">([^<]*)</g)].map(([, text]) => text);
  expect(told).toEqual(cells);
});

it.each([
  ['whoever would see it is told that no status was made', true, 'Ikke gjort status'],
  ['whoever is not given the answers is told that', false, 'Ikke med i det, du får vist'],
])('what became of a goal: %s (R-S2, § 5)', (_, knowsWhatBecame, said) => {
  const html = String(RoundsStaffPage({ page, view: roundsOf(false, [0], { knowsWhatBecame }) }));
  expect(html).toContain(said);
});

it.each([
  ['where all would be seen', true, 'Der er ingen mål i planen.'],
  ['where some may be kept', false, 'Der er ingen mål i det, du får vist.'],
])('a round without a goal that is seen, %s (R-M2, R-M3)', (_, seesAllGoals, said) => {
  expect(String(RoundsStaffPage({ page, view: roundsOf(false, [], { seesAllGoals }) }))).toContain(said);
});
