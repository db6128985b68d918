import { describe, expect, it } from 'vitest';
import type { RelationKind } from '../access/access-table.ts';
import {
  asSaid,
  type BehalfContribution,
  contribute,
  contributeAgain,
  objectTo,
  type SignedIn,
  whatContributionLacks,
} from './contribution.ts';

const birgit: SignedIn = { personId: 'birgit', name: 'Birgit', as: 'relative' };
const draft = {
  contributorId: 'birgit',
  area: 'leisure',
  words: 'Han bliver glad, når der er musik',
  howTheyKnow: 'Han smiler og klapper, hver gang vi synger',
} as const;
const contribution: BehalfContribution = {
  ...draft,
  contributorName: 'Birgit',
  as: 'relative',
  on: '2027-02-01',
  objection: null,
};

it('R-P7 says all at once that a contribution lacks', () => {
  const lacks = (over: Partial<typeof draft | Record<'words' | 'howTheyKnow', string>>) =>
    whatContributionLacks({ ...draft, ...over }).map(({ refused }) => refused);
  expect(lacks({})).toEqual([]);
  expect(lacks({ words: ' ', howTheyKnow: '' })).toEqual(['contributionMissing', 'howTheyKnowMissing']);
  expect(lacks({ words: 'a'.repeat(4001), howTheyKnow: '' })).toEqual(['wordsTooLong', 'howTheyKnowMissing']);
});

describe('R-S3 "Det gælder stadig"', () => {
  it.each([
    {
      row: 'the same words on a new day',
      former: contribution,
      answer: { ...contribution, on: '2028-02-01' },
    },
    {
      row: 'not in another’s name',
      former: { ...contribution, contributorId: 'mette' },
      answer: { refused: 'notOwnLogin' },
    },
    {
      row: 'not past what the citizen said against it',
      former: { ...contribution, objection: { words: '', on: '2027-02-02' } },
      answer: { refused: 'citizenObjected' },
    },
  ])('$row', ({ former, answer }) => {
    expect(contributeAgain(birgit, former, '2028-02-01')).toEqual(answer);
  });
});

describe('R-P7 what others know motivates and pleases', () => {
  it.each<{ as: RelationKind; may: boolean }>([
    { as: 'relative', may: true },
    { as: 'companion', may: true },
    { as: 'guardian', may: true },
    { as: 'contactPerson', may: true },
    { as: 'caseworker', may: true },
    { as: 'providerLead', may: false },
    { as: 'otherProvider', may: false },
    { as: 'peerGuide', may: false },
    { as: 'facilitator', may: false },
    { as: 'citizen', may: false },
  ])('from the $as: $may', ({ as, may }) => {
    const answer = contribute({ ...birgit, as }, draft, '2027-02-01');
    expect('refused' in answer ? answer.refused : 'taken').toBe(may ? 'taken' : 'mayNotContribute');
  });

  it.each([
    { row: 'from her own login', draft, answer: contribution },
    {
      row: 'in another’s name',
      draft: { ...draft, contributorId: 'mette' },
      answer: { refused: 'notOwnLogin' },
    },
    {
      row: 'without how she knows',
      draft: { ...draft, howTheyKnow: ' ' },
      answer: { refused: 'howTheyKnowMissing', field: 'howTheyKnow' },
    },
    {
      row: 'without words',
      draft: { ...draft, words: '' },
      answer: { refused: 'contributionMissing', field: 'words' },
    },
    {
      row: 'too long',
      draft: { ...draft, words: 'a'.repeat(4001) },
      answer: { refused: 'wordsTooLong', field: 'words' },
    },
  ])('$row', (row) => {
    expect(contribute(birgit, row.draft, '2027-02-01')).toEqual(row.answer);
  });

  it('never appears as the citizen’s own words (R-P8)', () => {
    expect(asSaid(contribution).saidBy).toEqual({
      how: 'onBehalf',
      recordedBy: 'Birgit',
      howTheyKnow: 'Han smiler og klapper, hver gang vi synger',
    });
  });
});

describe('R-P7 the citizen can object', () => {
  it.each([
    { row: 'in words', words: 'Ikke klassisk', objection: { words: 'Ikke klassisk', on: '2027-02-03' } },
    { row: 'with a tap', words: '', objection: { words: '', on: '2027-02-03' } },
    { row: 'and take it back', words: null, objection: null },
  ])('$row; the contribution stays', ({ words, objection }) => {
    expect(objectTo(contribution, 'citizen', words, '2027-02-03')).toEqual({ ...contribution, objection });
  });

  it('nobody objects for them', () => {
    expect(objectTo(contribution, 'contactPerson', 'Nej', '2027-02-03')).toEqual({
      refused: 'onlyTheCitizenObjects',
    });
  });
});
