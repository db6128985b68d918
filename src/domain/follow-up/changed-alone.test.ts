import { describe, expect, it } from 'vitest';
import { type ChangeTold, changedAlone, isToldWithReason } from './changed-alone.ts';

const card = 'Jeg bruger rejsekort';
const byMette: ChangeTold = {
  id: '2',
  what: 'step',
  part: 'words',
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
      row: 'is told of each part',
      changes: [
        byMette,
        { ...byMette, id: '4', part: 'why' as const, before: 'Så er jeg fri', after: 'Det er sikkert' },
      ],
      told: [
        [card, byMette.after],
        ['Så er jeg fri', 'Det er sikkert'],
      ],
    },
    {
      row: 'is over when a step that was taken away stands again',
      changes: [
        { ...byMette, part: 'away' as const, before: card, after: '' },
        { ...byMette, id: '4', part: 'away' as const, before: '', after: card },
      ],
      told: [],
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

describe('R-F5, R-P8 which change of a step is told with a reason', () => {
  it.each([
    { row: 'another picture', part: 'symbol', before: '1F68C', after: '1F697', by: 'Mette', told: true },
    { row: 'no picture any more', part: 'symbol', before: '1F68C', after: '', by: 'Mette', told: true },
    { row: 'a first picture', part: 'symbol', before: '', after: '1F68C', by: 'Mette', told: false },
    {
      row: 'another why',
      part: 'why',
      before: 'Så er jeg fri',
      after: 'Det er sikkert',
      by: 'Mette',
      told: true,
    },
    { row: 'a first why', part: 'why', before: '', after: 'Det er sikkert', by: 'Mette', told: false },
    {
      row: 'the same why',
      part: 'why',
      before: 'Så er jeg fri',
      after: 'Så er jeg fri',
      by: 'Mette',
      told: false,
    },
    { row: 'a step taken away', part: 'away', before: card, after: '', by: 'Mette', told: true },
    { row: 'a step brought back', part: 'away', before: '', after: card, by: 'Mette', told: true },
    {
      row: 'what he changes himself',
      part: 'why',
      before: 'Så er jeg fri',
      after: '',
      by: 'Jonas',
      told: false,
    },
  ] as const)('$row', ({ part, before, after, by, told }) => {
    expect(isToldWithReason(part, { before, after }, by === 'Jonas')).toBe(told);
  });
});
