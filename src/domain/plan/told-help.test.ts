import { describe, expect, it } from 'vitest';
import { toldHelp } from './told-help.ts';

const granted = { state: 'granted', on: '2027-02-16', by: 'Karin' } as const;
const was = { what: 'Bad', howOften: 'Hver uge', from: null, to: null };
const refused = { state: 'refused', on: '2027-02-16', by: 'Karin', reason: 'x', howToComplain: 'y' } as const;

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
    expect(toldHelp([{ what: 'Madlavning', decision }]).map(({ state }) => state)).toEqual(told);
  });

  it('says first what holds', () => {
    const efforts = [
      { what: 'Ledsager', decision: { state: 'wished' } as const },
      { what: 'Bad', decision: { ...granted, madeOverFrom: was } },
      { what: 'Madlavning', decision: granted },
    ];
    expect(toldHelp(efforts).map(({ what }) => what)).toEqual(['Madlavning', 'Bad', 'Ledsager']);
  });
});
