import { describe, expect, it } from 'vitest';
import { type SaidAlong, saidOfFormer } from './said-of-former.ts';

const [status, later] = ['2027-06-15T09:00:00', '2027-06-15T09:20:00'];
const along: SaidAlong = {
  ...{ title: 'Jeg arbejder med dyr på internatet', formerTitle: 'Jeg arbejder med dyr på værkstedet' },
  ...{ saidAt: status, formerSaidAt: status },
};

describe('R-M6, R-S3 of which words of a goal it was said how it goes', () => {
  it.each<{ row: string; said: SaidAlong; of: string | null }>([
    { row: 'other words than in the plan before', said: along, of: 'Jeg arbejder med dyr på værkstedet' },
    { row: 'the same words', said: { ...along, title: 'Jeg arbejder med dyr på værkstedet ' }, of: null },
    { row: 'said anew since', said: { ...along, saidAt: later }, of: null },
    { row: 'nothing was said of the goal before', said: { ...along, formerSaidAt: null }, of: null },
    { row: 'a goal that came from no plan', said: { ...along, formerTitle: null }, of: null },
  ])('$row', ({ said, of }) => {
    expect(saidOfFormer(said)).toBe(of);
  });
});
