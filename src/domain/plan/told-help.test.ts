import { describe, expect, it } from 'vitest';
import { toldHelp } from './told-help.ts';

const granted = { state: 'granted', on: '2027-02-16', by: 'Karin' } as const;
const was = { what: 'Bad', howOften: 'Hver uge', from: null, to: null };
const refused = { state: 'refused', on: '2027-02-16', by: 'Karin', reason: 'x', howToComplain: 'y' } as const;

const anyTime = { howOften: '', from: null, to: null };
const asked = { ...was, howOften: 'Hver dag', isEndless: false, offer: '' };
const refusedChange = { asked, reason: 'x', howToComplain: 'y' };

describe('R-O2 help on the plan, told with what the municipality answered', () => {
  it.each([
    { row: 'granted', decision: granted, told: ['granted'] },
    { row: 'made over since', decision: { ...granted, madeOverFrom: was }, told: ['madeOver'] },
    { row: 'nobody has answered', decision: { state: 'wished' } as const, told: ['wished'] },
    { row: 'not the reader’s to know', decision: { state: 'kept' } as const, told: ['kept'] },
    { row: 'refused has its own list', decision: refused, told: [] },
    { row: 'so has what a change was refused of', decision: { ...granted, refusedChange }, told: [] },
    {
      row: 'until it is made over again',
      decision: { ...granted, refusedChange, madeOverFrom: was },
      told: ['madeOver'],
    },
  ])('$row', ({ decision, told }) => {
    const help = { ...anyTime, what: 'Madlavning', decision };
    expect(toldHelp([help], '2027-06-01').map(({ state }) => state)).toEqual(told);
  });

  it('to whom the answer is not told, help lasts until the day that stands on it (R-F3, § 5)', () => {
    const help = { ...anyTime, what: 'Madlavning', decision: { state: 'kept' } as const };
    const endOf = (to: string | null, today: string | null) => toldHelp([{ ...help, to }], today)[0]?.end;
    expect(endOf('2027-03-31', '2027-04-01')).toEqual({ state: 'later', lastDay: '2027-03-31' });
    expect(endOf('2027-03-31', '2027-02-01')).toEqual({ state: 'later', lastDay: '2027-03-31' });
    expect(endOf(null, '2027-02-01')).toBeNull();
    expect(endOf('2027-03-31', null)).toBeNull();
  });

  it('says first what holds', () => {
    const efforts = [
      { ...anyTime, what: 'Følgeskab', to: '2027-05-31', decision: granted },
      { ...anyTime, what: 'Ledsager', decision: { state: 'wished' } as const },
      { ...anyTime, what: 'Bad', decision: { ...granted, madeOverFrom: was } },
      { ...anyTime, what: 'Madlavning', decision: granted },
    ];
    const order = (today: string | null) => toldHelp(efforts, today).map(({ what }) => what);
    expect(order('2027-06-01')).toEqual(['Madlavning', 'Bad', 'Ledsager', 'Følgeskab']);
    // A plan as it was agreed tells how it was.
    expect(order(null)).toEqual(['Følgeskab', 'Madlavning', 'Bad', 'Ledsager']);
  });

  it('says what one has, and what is asked for beside it', () => {
    const help = {
      ...anyTime,
      what: 'Bad',
      howOften: 'Hver dag',
      decision: { ...granted, madeOverFrom: was },
    };
    const [told] = toldHelp([help], '2027-06-01');
    expect([told?.what, told?.asked?.howOften]).toEqual(['Bad', 'Hver dag']);
  });

  it('is no help one has from the day after its last day (R-F3)', () => {
    const ended = { ...anyTime, what: 'Bad', to: '2027-05-31', decision: granted };
    const told = (today: string) =>
      toldHelp([ended], today).map(({ state, end }) => `${state} ${end?.state}`);
    expect([told('2027-05-31'), told('2027-06-01')]).toEqual([['granted soon'], ['ended ended']]);
  });
});
