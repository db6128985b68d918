import { describe, expect, it } from 'vitest';
import { type HelpAsWritten, sameThing, whatDiffers } from './help-as-written.ts';

const madlavning: HelpAsWritten = {
  ...{ what: 'Madlavning', how: '', who: 'Mette', offer: 'Birkely', howOften: 'Hver onsdag' },
  ...{ from: '2027-03-01', to: null },
};

describe('R-F4 what help says otherwise than before', () => {
  it.each([
    { row: 'nothing', now: {}, said: ['', ''] },
    { row: 'how often', now: { howOften: 'Hver mandag' }, said: ['Hver onsdag', 'Hver mandag'] },
    { row: 'a last day that was not set', now: { to: '2027-06-01' }, said: ['', '2027-06-01'] },
    {
      row: 'who and how often, in the order in which help is written',
      now: { howOften: 'Hver mandag', who: 'Ali' },
      said: ['Mette – Hver onsdag', 'Ali – Hver mandag'],
    },
  ])('$row', ({ now, said }) => {
    const after = { ...madlavning, ...now };
    expect([whatDiffers(madlavning, after), whatDiffers(after, madlavning)]).toEqual(said);
  });
});

describe('R-S3 the same thing in every round', () => {
  const things = [
    { id: 'third', fromId: 'second' },
    { id: 'other', fromId: null },
    { id: 'first', fromId: null },
    { id: 'second', fromId: 'first' },
  ];
  it.each([
    { id: 'first', rounds: ['first', 'second', 'third'] },
    { id: 'second', rounds: ['first', 'second', 'third'] },
    { id: 'third', rounds: ['first', 'second', 'third'] },
    { id: 'other', rounds: ['other'] },
    { id: 'not seen', rounds: ['not seen'] },
  ])('$id', ({ id, rounds }) => {
    expect(sameThing(id, things)).toEqual(rounds);
  });
});
