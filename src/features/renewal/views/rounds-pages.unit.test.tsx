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
const roundsOf = (seesOnlyOwnSteps: boolean, stepsDone: readonly number[]): Rounds => ({
  citizenId: 'jonas',
  givenName: 'Jonas',
  seesOnlyOwnSteps,
  rounds: [
    {
      ...{ id: 'round', number: 1, startedOn: '2026-01-05', meeting: null, versions: [] },
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
