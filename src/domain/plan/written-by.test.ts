import { expect, it } from 'vitest';
import { type EffortWriter, writtenBy } from './written-by.ts';

it.each<{ row: string; writer: EffortWriter; by: string | undefined }>([
  { row: 'the citizen’s own wish', writer: { personId: 'jonas', name: 'Jonas', offer: '' }, by: undefined },
  {
    row: 'a provider’s own effort is the offer’s',
    writer: { personId: 'susanne', name: 'Susanne Beck', offer: 'Værkstedet' },
    by: 'Værkstedet',
  },
  {
    row: 'what somebody else writes down is theirs',
    writer: { personId: 'karin', name: 'Karin Munk', offer: '' },
    by: 'Karin Munk',
  },
  { row: 'who is not known is not the citizen', writer: { personId: null, name: '', offer: '' }, by: '' },
])('R-P8, R-O2 $row', ({ writer, by }) => {
  expect(writtenBy(writer, 'jonas')).toBe(by);
});
