import { describe, expect, it } from 'vitest';
import { type HelpAsWritten, onlyEndsOn, replaceDays, sameThing, whatDiffers } from './help-as-written.ts';

const madlavning: HelpAsWritten = {
  ...{ what: 'Madlavning', how: '', who: 'Mette', offer: 'Birkely', howOften: 'Hver onsdag' },
  ...{ from: '2027-03-01', to: null },
};

describe('R-F4 what help says otherwise than before', () => {
  it.each([
    { row: 'nothing', now: {}, said: ['', ''] },
    { row: 'how often', now: { howOften: 'Hver mandag' }, said: ['Hver onsdag', 'Hver mandag'] },
    {
      row: 'a last day that was not set',
      now: { to: '2027-06-01' },
      said: ['2027-03-01/..', '2027-03-01/2027-06-01'],
    },
    { row: 'no first day', now: { from: null }, said: ['2027-03-01/..', ''] },
    {
      row: 'a last day alone',
      now: { from: null, to: '2027-06-01' },
      said: ['2027-03-01/..', '../2027-06-01'],
    },
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

describe('R-F4 days of help in words', () => {
  const told = (text: string): string =>
    replaceDays(text, ({ from, to }) => `from ${from ?? 'any day'} to ${to ?? 'no end'}`);
  it.each([
    { row: 'both', text: '2027-03-01/2027-06-30', said: 'from 2027-03-01 to 2027-06-30' },
    {
      row: 'no last day',
      text: 'Hver onsdag – 2027-07-06/..',
      said: 'Hver onsdag – from 2027-07-06 to no end',
    },
    { row: 'no day at all', text: '../..', said: 'from any day to no end' },
    { row: 'other words', text: 'Måske 1/2 time ... / hver dag', said: 'Måske 1/2 time ... / hver dag' },
  ])('$row', ({ text, said }) => expect(told(text)).toBe(said));

  it('never tells help that begins and goes on as one day', () => {
    const until = { ...madlavning, to: '2027-06-30' };
    const again = { ...madlavning, from: '2027-07-06' };
    expect([whatDiffers(until, again), whatDiffers(again, until)].map(told)).toEqual([
      'from 2027-03-01 to 2027-06-30',
      'from 2027-07-06 to no end',
    ]);
  });
});

describe('R-F4 help that only ends', () => {
  const until = (change: Partial<HelpAsWritten>): boolean => {
    const now = { ...madlavning, ...change };
    return onlyEndsOn(
      { before: whatDiffers(madlavning, now), after: whatDiffers(now, madlavning) },
      '2027-06-30',
    );
  };
  it.each([
    { row: 'a last day', change: { to: '2027-06-30' }, ends: true },
    { row: 'another last day', change: { to: '2027-07-01' }, ends: false },
    { row: 'a first day with it', change: { from: '2027-04-01', to: '2027-06-30' }, ends: false },
    { row: 'other words with it', change: { howOften: 'Hver mandag', to: '2027-06-30' }, ends: false },
    { row: 'other words alone', change: { howOften: 'Hver mandag' }, ends: false },
  ])('$row', ({ change, ends }) => expect(until(change)).toBe(ends));

  it('as it was kept before days were told together', () =>
    expect(onlyEndsOn({ before: '', after: '2027-06-30' }, '2027-06-30')).toBe(true));
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
