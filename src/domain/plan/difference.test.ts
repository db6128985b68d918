import { describe, expect, it } from 'vitest';
import { asksForDifference, maySayDifference, writeDifference } from './difference.ts';

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
    ['mette', 'På job er der ro', false, { refused: 'scoreFirst', field: 'words' }],
    ['karin', ' ', false, { refused: 'saidNothing', field: 'words' }],
    ['karin', 'På job er der ro', false, { words: 'På job er der ro' }],
    ['karin', '', true, { words: null }],
  ] as const)('%s says “%s”', (personId, words, isSaidAlready, becomes) => {
    const who = { personId, isCitizen: false };
    expect(writeDifference([karin, susanne], who, words, isSaidAlready)).toEqual(becomes);
  });
});
