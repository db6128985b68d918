import { describe, expect, it } from 'vitest';
import { helpAskedAbout } from './help-asked-about.ts';

describe('R-S2, R-O2 the question is about the help as it was granted, with what became of it beside it', () => {
  const twice = { what: 'Følgeskab i bussen', howOften: 'to gange om ugen' };
  const once = { ...twice, howOften: 'en gang om ugen' };
  const granted = { state: 'granted', on: '2027-03-10', by: 'Karin' } as const;
  const days = { from: null, to: null };
  const nothing = { what: '', howOften: '', ...days, isEndless: false, offer: '' };
  const offers = { granted: 'Birkely', asked: 'Værkstedet' };
  it.each([
    { row: 'as granted', today: { ...twice, ...days }, was: undefined, asked: null },
    {
      row: 'less often is asked for',
      today: { ...once, ...days },
      was: { ...twice, ...days },
      asked: { ...nothing, howOften: once.howOften },
    },
    {
      row: 'other days are asked for',
      today: { ...twice, from: null, to: '2027-12-31' },
      was: { ...twice, ...days },
      asked: { ...nothing, to: '2027-12-31' },
    },
    {
      row: 'another offer is asked for',
      today: { ...twice, ...days },
      was: { ...twice, ...days, offers },
      asked: { ...nothing, offer: 'Værkstedet' },
    },
  ])('$row', ({ today, was, asked }) => {
    const decision = { ...granted, ...(was !== undefined && { madeOverFrom: was }) };
    expect(helpAskedAbout({ ...today, decision })).toEqual({ agreed: twice, asked });
  });
});
