import { describe, expect, it } from 'vitest';
import type { Score } from './scores.ts';
import { scoresBeside } from './scores-beside.ts';

const said = { place: null, masteryNow: null, supportNeed: null, expectedMastery: null, words: '' } as const;
const jonas: Score = {
  ...said,
  ...{ personId: 'jonas', as: 'citizen', by: 'Jonas', masteryNow: 'withLittleHelp' },
};
const karin: Score = {
  ...said,
  ...{ personId: 'karin', as: 'caseworker', by: 'Karin', masteryNow: 'withMuchHelp' },
};
const mette: Score = {
  ...said,
  ...{ personId: 'mette', as: 'contactPerson', by: 'Mette', masteryNow: 'withSomeHelp' },
};
const writtenDown: Score = { ...jonas, personId: 'karin', recordedBy: 'Karin' };
const atWork: Score = { ...jonas, place: 'Værkstedet', masteryNow: 'onMyOwn' };
const unsure: Score = { ...jonas, masteryNow: null, doesntKnow: true };

describe('R-M6, R-M7 who scores sees first what the citizen and the others say', () => {
  it.each<{
    row: string;
    scores: Score[];
    writer: { personId: string; forCitizen: boolean };
    citizens: Score[];
    others: Score[];
    answered: boolean;
  }>([
    {
      row: 'Jonas and Mette have answered; Karin is to',
      ...{ scores: [mette, jonas], writer: { personId: 'karin', forCitizen: false } },
      ...{ citizens: [jonas], others: [mette], answered: true },
    },
    {
      row: 'Karin changes her own: it stands in the form',
      ...{ scores: [jonas, karin, mette], writer: { personId: 'karin', forCitizen: false } },
      ...{ citizens: [jonas], others: [mette], answered: true },
    },
    {
      row: 'Mette sees Karin’s too',
      ...{ scores: [jonas, karin, mette], writer: { personId: 'mette', forCitizen: false } },
      ...{ citizens: [jonas], others: [karin], answered: true },
    },
    {
      row: 'Jonas has not answered',
      ...{ scores: [mette], writer: { personId: 'karin', forCitizen: false } },
      ...{ citizens: [], others: [mette], answered: false },
    },
    {
      row: '"Jeg ved det ikke" is an answer',
      ...{ scores: [unsure], writer: { personId: 'karin', forCitizen: false } },
      ...{ citizens: [unsure], others: [], answered: true },
    },
    {
      row: 'each place by itself',
      ...{ scores: [jonas, atWork], writer: { personId: 'karin', forCitizen: false } },
      ...{ citizens: [jonas, atWork], others: [], answered: true },
    },
    {
      row: 'what Karin wrote down for Jonas stands beside her own view',
      ...{ scores: [writtenDown], writer: { personId: 'karin', forCitizen: false } },
      ...{ citizens: [writtenDown], others: [], answered: true },
    },
    {
      row: 'what Jonas answered himself stands instead of what she wrote down',
      ...{ scores: [writtenDown, jonas], writer: { personId: 'karin', forCitizen: false } },
      ...{ citizens: [jonas], others: [], answered: true },
    },
    {
      row: 'beside what Jonas says, written down, stand his own answers and nobody else’s (R-P8)',
      ...{ scores: [jonas, karin, mette], writer: { personId: 'karin', forCitizen: true } },
      ...{ citizens: [jonas], others: [], answered: true },
    },
    {
      row: 'what was written down before stands in that form',
      ...{ scores: [writtenDown, mette], writer: { personId: 'karin', forCitizen: true } },
      ...{ citizens: [], others: [], answered: true },
    },
  ])('$row', ({ scores, writer, citizens, others, answered }) => {
    expect(scoresBeside(scores, writer)).toEqual({ citizens, others, hasCitizenAnswered: answered });
  });
});
