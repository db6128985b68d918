import { expect, it } from 'vitest';
import { aPageFor } from '../../../../tests/a-page.ts';
import type { GoalDirection } from '../../../domain/plan/mastery.ts';
import { SaidReviews } from './said-reviews.tsx';

type Props = Parameters<typeof SaidReviews>[0];

const skipped = { outcome: 'skipped', whatNow: 'skipped', whatHelped: '' } as const;
const goesOn = { whatNow: 'continue' } as const;
const shown = (said: Partial<Props['rows'][number]>, direction: GoalDirection = 'develop'): string => {
  const row = {
    ...{ id: 'one', authorId: 'jonas', author: 'Jonas', whose: 'own', writtenAs: 'citizen', spokenBy: '' },
    ...{ ...skipped, ...said, files: { standing: [], takenBack: [] } },
  } as unknown as Props['rows'][number];
  const page = aPageFor({ personId: 'karin', givenName: 'Karin', isCitizen: false });
  const view = { citizenId: 'jonas', givenName: 'Jonas' } as unknown as Props['view'];
  const html = String(<SaidReviews {...{ page, view, direction }} rows={[row]} decided={null} />);
  return html.replace(/<[^>]*>/g, '').trim();
};

it.each([
  {
    row: 'both: nobody "says" that',
    said: {},
    direction: 'develop',
    text: 'Jonas: Sprang over ”Hvor langt er du kommet?” og ”Hvad skal der ske nu?”',
  },
  {
    row: 'of a goal to keep what one can',
    said: { whatNow: null },
    direction: 'keep',
    text: 'Jonas: Sprang over ”Kan du det stadig?”',
  },
  {
    row: 'one of two',
    said: goesOn,
    direction: 'develop',
    text: 'Jonas siger: Jeg vil fortsætte – Sprang over ”Hvor langt er du kommet?”',
  },
  {
    row: 'none',
    said: { ...goesOn, outcome: 'onTheWay' },
    direction: 'develop',
    text: 'Jonas siger: Jeg er på vej – Jeg vil fortsætte',
  },
] as const)('R-S2 names the questions that were skipped: $row', ({ said, direction, text }) => {
  expect(shown(said, direction)).toBe(text);
});
