import { describe, expect, it } from 'vitest';
import { besideGranted, type ChangeTold, changedAlone, isToldWithReason } from './changed-alone.ts';

const card = 'Jeg bruger rejsekort';
const byMette: ChangeTold = {
  id: '2',
  what: 'step',
  part: 'words',
  subjectId: 'step 2',
  sameThing: ['step 2'],
  helpBefore: null,
  helpNow: null,
  wasThere: null,
  isPutBack: false,
  isSeen: false,
  before: card,
  after: 'Jonas følges med Mette',
  why: 'Det er mere sikkert',
  whyNotTogether: 'Det skulle gå hurtigt',
  byId: 'mette',
  by: 'Mette',
  on: '2027-03-03',
  answer: null,
  answeredOn: null,
  said: null,
};
const byJonas = { ...byMette, byId: 'jonas', by: 'Jonas', whyNotTogether: null };
const saidTogether: ChangeTold = { ...byMette, whyNotTogether: null };
const help = (howOften: string, who: string) => ({
  ...{ what: 'Lave mad', how: '', who, offer: 'Birkely', howOften },
  ...{ from: null, to: null },
});
const helpByMette: ChangeTold = {
  ...byMette,
  ...{
    what: 'effort',
    subjectId: 'help',
    sameThing: ['help'],
    before: 'Hver onsdag',
    after: 'Hver anden onsdag',
  },
  ...{ helpBefore: help('Hver onsdag', 'Mette'), helpNow: help('Hver mandag', 'Ali') },
};
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
      row: 'is asked about where she says they made it together',
      changes: [saidTogether],
      told: [[card, byMette.after]],
    },
    {
      row: 'is over when he says that he was there',
      changes: [
        byMette,
        { ...saidTogether, id: '3', before: byMette.after, after: 'Mette kører Jonas', wasThere: true },
      ],
      told: [],
    },
    {
      row: 'is told like any other when he says that he was not there',
      changes: [{ ...saidTogether, wasThere: false }],
      told: [[card, byMette.after]],
    },
    {
      row: 'is over with what is fine, and with what was said to be together before it',
      changes: [saidTogether, { ...again, answer: 'fine' as const }],
      told: [],
    },
    {
      row: 'is one thing in both rounds it stands in',
      changes: [
        { ...byMette, sameThing: ['step 2', 'step 9'] },
        { ...again, subjectId: 'step 9', sameThing: ['step 2', 'step 9'] },
      ],
      told: [[card, 'Mette kører Jonas']],
    },
    {
      row: 'of help is told part by part, from what he knew to what stands today',
      changes: [
        { ...helpByMette, answer: 'disagree' as const },
        {
          ...helpByMette,
          id: '3',
          before: 'Mette',
          after: 'Ali',
          helpBefore: help('Hver anden onsdag', 'Mette'),
          whyNotTogether: null,
        },
        {
          ...helpByMette,
          id: '4',
          before: 'Hver anden onsdag',
          after: 'Hver mandag',
          helpBefore: help('Hver anden onsdag', 'Ali'),
          whyNotTogether: null,
        },
      ],
      told: [['Mette – Hver onsdag', 'Ali – Hver mandag']],
    },
    {
      row: 'of help is over when it stands as he knew it',
      changes: [{ ...helpByMette, helpNow: help('Hver onsdag', 'Mette') }],
      told: [],
    },
    {
      row: 'is not hidden by a later one said to be together',
      changes: [byMette, { ...again, whyNotTogether: null }],
      told: [[card, 'Mette kører Jonas']],
    },
    {
      row: 'is told of each thing',
      changes: [byMette, { ...byMette, id: '4', subjectId: 'help', sameThing: ['help'] }],
      told: [
        [card, byMette.after],
        [card, byMette.after],
      ],
    },
  ])('$row', ({ changes, told }) => {
    expect(changedAlone(changes, 'jonas').map(({ before, after }) => [before, after])).toEqual(told);
  });
});

describe('R-F4, R-M8 what he is asked about what others changed', () => {
  const later = { ...again, whyNotTogether: null };
  it.each([
    { row: 'made without him', changes: [byMette], asks: 'isItFine' },
    { row: 'said to be together', changes: [saidTogether], asks: 'wereYouThere' },
    { row: 'the newest first, whatever came before', changes: [byMette, later], asks: 'wereYouThere' },
    { row: 'a no makes it one without him', changes: [{ ...later, wasThere: false }], asks: 'isItFine' },
  ])('$row', ({ changes, asks }) => {
    const [told] = changedAlone(changes, 'jonas');
    expect([told?.asks, told?.id, told?.waiting.length]).toEqual([asks, changes.at(-1)?.id, changes.length]);
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

it('R-O2 what is only asked for is told from what was granted, also where that is another than at the first change', () => {
  const [change] = changedAlone([helpByMette], 'jonas');
  if (change === undefined) throw new Error('no change');
  expect(change).toMatchObject({ before: 'Mette – Hver onsdag', after: 'Ali – Hver mandag' });
  const granted = { what: 'Lave mad', howOften: 'Hver anden onsdag', from: null, to: null };
  expect(besideGranted(change, granted)).toMatchObject({
    before: 'Mette – Hver anden onsdag',
    after: 'Ali – Hver mandag',
  });
  const offers = { granted: 'Lunden', asked: 'Birkely' };
  expect(besideGranted(change, { ...granted, offers }).before).toBe('Mette – Lunden – Hver anden onsdag');
});
