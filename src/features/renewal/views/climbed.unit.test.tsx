import { expect, it } from 'vitest';
import { aPageFor } from '../../../../tests/a-page.ts';
import { staircase } from '../../../domain/follow-up/staircase.ts';
import { Climbed } from './climbed.tsx';

type ClimbedProps = Parameters<typeof Climbed>[0];

const granted = { state: 'granted', on: '2026-12-07', by: 'Karin' } as const;
const effort = { id: 'ride', goalId: 'bike', what: 'Cykle med til arbejde', decision: granted };
const view = {
  ...{ citizenId: 'jonas', givenName: 'Jonas' },
  efforts: [{ effort, giver: 'Mette, Birkely', answers: [], mine: null }],
} as unknown as ClimbedProps['view'];
const goalWith = (steps: readonly string[], goalId = 'bike') =>
  ({
    goal: { id: goalId },
    stairs: staircase(
      steps.map((words, at) => ({
        ...{
          id: words,
          goalId,
          words,
          symbol: null,
          why: '',
          position: `a${at}`,
          doneOn: null,
          toldBy: null,
        },
      })),
      'develop',
    ),
  }) as unknown as ClimbedProps['one'];

it.each([
  { who: 'jonas', says: 'Den hjælp er aftalt til målet:', isCitizen: true },
  { who: 'karin', says: 'Aftalt hjælp til målet:', isCitizen: false },
])('R-S2 the agreed help stands at its goal for $who, with steps and without', ({ who, says, isCitizen }) => {
  const page = aPageFor({ personId: who, givenName: who, isCitizen });
  const shown = (one: ClimbedProps['one']) => String(<Climbed page={page} view={view} one={one} level={2} />);
  for (const steps of [[], ['Købe cykel']]) {
    expect(shown(goalWith(steps))).toContain(says);
    expect(shown(goalWith(steps))).toContain('Cykle med til arbejde – Mette, Birkely');
  }
  expect(shown(goalWith([], 'other'))).not.toContain(says);
});
