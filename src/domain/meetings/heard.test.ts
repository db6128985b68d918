import { describe, expect, it } from 'vitest';
import {
  answerOver,
  asksForReaction,
  type Heard,
  type HeardPoint,
  isTimeToAskHeard,
  toldHeard,
  whatHeardNeeds,
} from './heard.ts';

const busCard: HeardPoint = { what: 'Jeg vil køre med bus', shownBy: { kind: 'card', cardId: 'bus' } };
const smile: HeardPoint = {
  what: 'Turen til svømmehallen',
  shownBy: { kind: 'reaction', description: 'Jonas smilede og pegede to gange', describedBy: 'Mette' },
};
const heard: Heard = { answer: 'yes', words: 'Ja, I lyttede', saidBy: { how: 'self' }, points: [busCard] };
const jonasCards = ['bus', 'dog'];

describe('R-M1, R-P8 not to know is an answer, and one’s own', () => {
  it.each([
    { answer: 'couldNotAnswer', isOwn: true, told: 'doesNotKnow' },
    { answer: 'couldNotAnswer', isOwn: false, told: 'couldNotAnswer' },
    { answer: 'no', isOwn: true, told: 'no' },
  ] as const)('$answer, own: $isOwn – $told', ({ answer, isOwn, told }) => {
    expect(toldHeard(answer, isOwn)).toBe(told);
  });
});

describe('R-M1 when "Blev du hørt?" is held out', () => {
  const justBegun = { cards: [{ isDone: false }], scoresGiven: 0, isAnswered: false };
  it.each<{ row: string; room: Parameters<typeof isTimeToAskHeard>[0]; isTime: boolean }>([
    { row: 'the meeting has only begun', room: justBegun, isTime: false },
    { row: 'nothing on the table', room: { ...justBegun, cards: [] }, isTime: false },
    { row: 'a card is talked about', room: { ...justBegun, cards: [{ isDone: true }] }, isTime: true },
    { row: 'a goal is scored', room: { ...justBegun, scoresGiven: 1 }, isTime: true },
    {
      row: 'answered, also where the card was brought back',
      room: { ...justBegun, isAnswered: true },
      isTime: true,
    },
  ])('$row', ({ room, isTime }) => {
    expect(isTimeToAskHeard(room)).toBe(isTime);
  });
});

describe('R-M1 the citizen is asked "Blev du hørt?"', () => {
  it.each<{ row: string; heard: Heard | null; missing: string[] }>([
    { row: 'nobody asked', heard: null, missing: ['heardAnswerMissing'] },
    { row: 'yes, tied to his own card', heard, missing: [] },
    {
      row: 'partly, tied to a described reaction',
      heard: { ...heard, answer: 'partly', points: [smile] },
      missing: [],
    },
    { row: 'yes, tied to nothing', heard: { ...heard, points: [] }, missing: ['heardPointMissing'] },
    {
      row: 'partly, tied to nothing',
      heard: { ...heard, answer: 'partly', points: [] },
      missing: ['heardPointMissing'],
    },
    {
      row: 'yes on his behalf, from the reaction described with it: not asked twice',
      heard: {
        ...heard,
        saidBy: { how: 'onBehalf', recordedBy: 'Mette', howTheyKnow: 'Han smilede, da vi talte om bussen' },
        points: [],
      },
      missing: [],
    },
    { row: 'no: nothing to tie it to', heard: { ...heard, answer: 'no', points: [] }, missing: [] },
    { row: '"Jeg ved det ikke"', heard: { ...heard, answer: 'couldNotAnswer', points: [] }, missing: [] },
    {
      row: 'a card that is not his own',
      heard: { ...heard, points: [{ ...busCard, shownBy: { kind: 'card', cardId: 'the-mothers-card' } }] },
      missing: ['heardPointNotTheirCard'],
    },
    {
      row: 'a reaction that nobody described',
      heard: {
        ...heard,
        points: [{ ...smile, shownBy: { kind: 'reaction', description: '', describedBy: 'Mette' } }],
      },
      missing: ['heardReactionMissing'],
    },
    {
      row: 'a reaction described by nobody',
      heard: {
        ...heard,
        points: [{ ...smile, shownBy: { kind: 'reaction', description: 'Lo højt', describedBy: '' } }],
      },
      missing: ['heardReactionMissing'],
    },
  ])('$row', (row) => {
    expect(whatHeardNeeds(row.heard, jonasCards).map((refusal) => refusal.refused)).toEqual(row.missing);
  });

  it.each<{ row: string; saidBy: Heard['saidBy']; missing: string[] }>([
    { row: 'he tapped it himself', saidBy: { how: 'self' }, missing: [] },
    { row: 'Mette held the tablet', saidBy: { how: 'withHelp', recordedBy: 'Mette' }, missing: [] },
    {
      row: 'somebody held the tablet',
      saidBy: { how: 'withHelp', recordedBy: '' },
      missing: ['heardRecorderMissing'],
    },
    {
      row: 'on his behalf, from what she saw',
      saidBy: { how: 'onBehalf', recordedBy: 'Mette', howTheyKnow: 'Han vendte sig mod hver, der talte' },
      missing: [],
    },
    {
      row: 'on his behalf, without how she knows',
      saidBy: { how: 'onBehalf', recordedBy: 'Mette', howTheyKnow: ' ' },
      missing: ['heardHowTheyKnowMissing'],
    },
  ])('an answer recorded by another shows who: $row', ({ saidBy, missing }) => {
    expect(whatHeardNeeds({ ...heard, saidBy }, jonasCards).map((refusal) => refusal.refused)).toEqual(
      missing,
    );
  });
});

describe('R-M1 whose answer stands', () => {
  it.each([
    { row: 'the first answer', former: null, by: 'karin', refused: null },
    { row: 'Jonas changes his mind', former: 'jonas', by: 'jonas', refused: null },
    { row: 'Jonas answers over what Karin recorded', former: 'karin', by: 'jonas', refused: null },
    { row: 'Karin corrects what she recorded', former: 'karin', by: 'karin', refused: null },
    { row: 'Karin over Jonas', former: 'jonas', by: 'karin', refused: 'citizenHasAnswered' },
    { row: 'Mette over Karin', former: 'karin', by: 'mette', refused: 'recordedByAnother' },
  ])('$row', ({ former, by, refused }) => {
    const answer = answerOver(former === null ? null : { authorId: former }, { personId: by }, 'jonas');
    expect(answer?.refused ?? null).toBe(refused);
  });
});

describe('R-M1 a yes without a card stands, and asks for a described reaction', () => {
  it.each([
    { row: 'not asked yet', heard: null, points: 0, asks: false },
    { row: 'yes, no card', heard: { answer: 'yes', saidBy: 'self' }, points: 0, asks: true },
    {
      row: 'Lidt, with help, no card',
      heard: { answer: 'partly', saidBy: 'withHelp' },
      points: 0,
      asks: true,
    },
    {
      row: 'Lidt, and a card or a reaction',
      heard: { answer: 'partly', saidBy: 'self' },
      points: 1,
      asks: false,
    },
    {
      row: 'the reaction came with it',
      heard: { answer: 'yes', saidBy: 'onBehalf' },
      points: 0,
      asks: false,
    },
    { row: 'no', heard: { answer: 'no', saidBy: 'self' }, points: 0, asks: false },
    {
      row: 'he could not answer',
      heard: { answer: 'couldNotAnswer', saidBy: 'self' },
      points: 0,
      asks: false,
    },
  ] as const)('$row', ({ heard, points, asks }) => {
    expect(asksForReaction(heard, points)).toBe(asks);
  });
});
