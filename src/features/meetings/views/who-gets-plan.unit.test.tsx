import { describe, expect, it } from 'vitest';
import { aPageFor } from '../../../../tests/a-page.ts';
import { WhoGetsPlanList } from './who-gets-plan.tsx';

const page = aPageFor({ name: 'Jonas Lund', initials: 'JL', isCitizen: true, isAboutMe: true } as never);
const goals = ['Jeg tager bus 4 alene', 'Jeg laver mad hver onsdag'];
const dreams = [
  'Min egen lejlighed med en hund. Og en kat.',
  'Jeg vil gerne arbejde med at blive glad.',
  ' ',
];
const gets = {
  offers: [
    { offer: 'Birkely', because: 'contactPerson' as const, names: ['Mette'], without: ['Min medicin'] },
  ],
  guardians: [],
  network: [{ name: 'Lone', isShown: false }],
  further: [{ offer: 'Værkstedet', goals, dreams }],
};
/** The lines as they stand: what each element says by itself. */
const lines = (html: string): readonly string[] =>
  html
    .split(/<[^>]+>/)
    .map((one) => one.trim())
    .filter(Boolean);

describe('R-M2, R-T2 who gets the plan is told in short lines', () => {
  const told = lines(String(WhoGetsPlanList({ page, gets })));
  it('no sentence is longer than fifteen words', () => {
    const long = told
      .flatMap((line) => line.split(/(?<=[.:])\s/))
      .filter((one) => one.split(/\s+/).length > 15);
    expect(long).toEqual([]);
  });
  it('each goal and each dream stands on a line of its own', () => {
    expect(told).toEqual(
      expect.arrayContaining([...goals, dreams[0], dreams[1], 'Min medicin', 'en drøm uden ord']),
    );
  });
});
