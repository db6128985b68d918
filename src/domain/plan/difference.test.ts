import { describe, expect, it } from 'vitest';
import { asksForDifference, maySayDifference, saidDifferences, writeDifference } from './difference.ts';

const karin = { personId: 'karin', as: 'caseworker', place: null } as const;
const susanne = { personId: 'susanne', as: 'otherProvider', place: 'Værkstedet' } as const;
const jonas = { personId: 'jonas', as: 'citizen', place: null } as const;
const writtenDown = { personId: 'karin', as: 'citizen', place: null } as const;

describe('"Hvad gør forskellen?" (R-M6)', () => {
  it.each([
    ['nobody has scored', [], false],
    ['everybody in general', [karin, jonas], false],
    ['one in general, one at a place', [karin, susanne], true],
    ['two at one place', [susanne, { ...karin, place: 'Værkstedet' }], false],
  ] as const)('%s', (_what, scores, asked) => {
    expect(asksForDifference(scores)).toBe(asked);
  });

  it.each([
    ['karin', [karin, susanne], true],
    ['susanne', [karin, susanne], true],
    ['mette', [karin, susanne], false],
    ['jonas', [karin, susanne], false],
    ['jonas', [karin, susanne, jonas], true],
    ['jonas', [karin, susanne, writtenDown], true],
    // What she wrote down for the citizen makes it no score of hers.
    ['karin', [susanne, writtenDown], false],
    ['karin', [karin, jonas], false],
  ] as const)('%s is asked', (personId, scores, asked) => {
    expect(maySayDifference(scores, { personId, isCitizen: personId === 'jonas' })).toBe(asked);
  });

  it.each([
    ['mette', 'På job er der ro', 'nothing', { refused: 'scoreFirst', field: 'words' }],
    ['karin', ' ', 'nothing', { refused: 'saidNothing', field: 'words' }],
    ['karin', 'På job er der ro', 'nothing', { words: 'På job er der ro' }],
    ['karin', '', 'words', { words: null }],
    ['jonas', '', 'a drawing', { words: '' }],
    ['jonas', 'Der er ro', 'a drawing', { words: 'Der er ro' }],
    ['jonas', '', 'words', { words: null }],
  ] as const)('%s says “%s” where %s stood', (personId, words, stood, becomes) => {
    const who = { personId, isCitizen: personId === 'jonas' };
    const before = { isSaidAlready: stood !== 'nothing', hasFiles: stood === 'a drawing' };
    expect(writeDifference([karin, susanne, jonas], who, words, before)).toEqual(becomes);
  });

  it.each([
    ['words', { words: 'Der er ro' }, true],
    ['a drawing', { words: '', files: ['drawing'] }, true],
    ['a drawing that was taken back', { words: ' ', files: [] }, false],
  ])('%s is something said: %s', (_what, said, isSomething) => {
    expect(saidDifferences([said])).toEqual(isSomething ? [said] : []);
  });
});
