import { describe, expect, it } from 'vitest';
import { type ChangeTold, changedAlone } from './changed-alone.ts';

const card = 'Jeg bruger rejsekort';
const byMette: ChangeTold = {
  id: '2',
  subjectId: 'step 2',
  before: card,
  after: 'Jonas følges med Mette',
  why: 'Det er mere sikkert',
  whyNotTogether: 'Det skulle gå hurtigt',
  byId: 'mette',
  by: 'Mette',
  on: '2027-03-03',
  answer: null,
};
const byJonas = { ...byMette, byId: 'jonas', by: 'Jonas', whyNotTogether: null };
const again = { ...byMette, id: '3', before: byMette.after, after: 'Mette kører Jonas', on: '2027-03-05' };

describe('R-F4, R-P8 what others change without the citizen', () => {
  it.each([
    { row: 'is told until he answers', changes: [byMette], told: [[card, byMette.after]] },
    { row: 'is over when he finds it fine', changes: [{ ...byMette, answer: 'fine' as const }], told: [] },
    {
      row: 'stands as long as he is not agreed',
      changes: [{ ...byMette, answer: 'disagree' as const }],
      told: [[card, byMette.after]],
    },
    {
      row: 'is over when he puts his words back',
      changes: [byMette, { ...byJonas, id: '3', after: card }],
      told: [],
    },
    {
      row: 'comes again after his own change',
      changes: [{ ...byJonas, id: '1' }, byMette],
      told: [[card, byMette.after]],
    },
    {
      row: 'keeps his words, however often it is changed',
      changes: [byMette, again],
      told: [[card, 'Mette kører Jonas']],
    },
    {
      row: 'counts anew what came after he found it fine',
      changes: [{ ...byMette, answer: 'fine' as const }, again],
      told: [[byMette.after, 'Mette kører Jonas']],
    },
    {
      row: 'is nothing where it was made together',
      changes: [{ ...byMette, whyNotTogether: null }],
      told: [],
    },
    {
      row: 'is not hidden by a later one said to be together',
      changes: [byMette, { ...again, whyNotTogether: null }],
      told: [[card, 'Mette kører Jonas']],
    },
    {
      row: 'is told of each thing',
      changes: [byMette, { ...byMette, id: '4', subjectId: 'help' }],
      told: [
        [card, byMette.after],
        [card, byMette.after],
      ],
    },
  ])('$row', ({ changes, told }) => {
    expect(changedAlone(changes, 'jonas').map(({ before, after }) => [before, after])).toEqual(told);
  });
});
