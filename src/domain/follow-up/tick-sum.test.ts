import { describe, expect, it } from 'vitest';
import type { TickOfWords } from './tick.ts';
import { lastDays, type TickSum, tickSum } from './tick-sum.ts';

const [first, second] = ['Læse køreplanen', 'Tage bussen med Mette'] as const;
const span = { from: '2026-03-02', to: '2026-03-15' };
const none: TickSum = { yes: 0, little: 0, notToday: 0, dontKnow: 0, toldByOthers: 0 };

function told(day: string, answer: TickOfWords['answer'], by = 'jonas', stepId: string = first): TickOfWords {
  return { stepId, day, answer, by, words: stepId };
}

describe('R-F5 how many times each was answered to "Lykkedes det?"', () => {
  it.each<{ row: string; ticks: TickOfWords[]; steps?: string[]; sum: TickSum | null }>([
    { row: 'nobody answered: there is nothing to count', ticks: [], sum: null },
    {
      row: 'twice yes, once little, once not today',
      ticks: [
        told('2026-03-02', 'yes'),
        told('2026-03-03', 'little'),
        told('2026-03-09', 'notToday'),
        told('2026-03-15', 'yes'),
      ],
      sum: { ...none, yes: 2, little: 1, notToday: 1 },
    },
    {
      row: 'a step that was changed on a day: what was answered under each of its words',
      ticks: [told('2026-03-02', 'little'), { ...told('2026-03-02', 'yes'), words: 'Finde stoppestedet' }],
      sum: { ...none, yes: 1, little: 1 },
    },
    {
      row: 'the day before and the day after are not counted',
      ticks: [told('2026-03-01', 'yes'), told('2026-03-16', 'yes')],
      sum: null,
    },
    {
      row: 'a changed answer counts once, as it was last',
      ticks: [told('2026-03-02', 'notToday'), told('2026-03-02', 'yes')],
      sum: { ...none, yes: 1 },
    },
    {
      row: 'an answer that was taken back does not count',
      ticks: [told('2026-03-02', 'yes'), told('2026-03-02', 'undone')],
      sum: null,
    },
    { row: '"Spring over" is nothing to read into', ticks: [told('2026-03-02', 'skipped')], sum: null },
    {
      row: '"Jeg ved det ikke" is an answer',
      ticks: [told('2026-03-02', 'dontKnow')],
      sum: { ...none, dontKnow: 1 },
    },
    {
      row: 'what Mette told is counted, and said to be told by another (R-P8)',
      ticks: [told('2026-03-02', 'yes', 'mette'), told('2026-03-03', 'yes')],
      sum: { ...none, yes: 2, toldByOthers: 1 },
    },
    {
      row: 'what Jonas told goes before what Mette told of the same day',
      ticks: [told('2026-03-02', 'little'), told('2026-03-02', 'yes', 'mette')],
      sum: { ...none, little: 1 },
    },
    {
      row: 'another step is not counted',
      ticks: [told('2026-03-02', 'yes', 'jonas', second)],
      sum: null,
    },
    {
      row: 'of a goal, each of its steps counts',
      ticks: [told('2026-03-02', 'yes'), told('2026-03-02', 'little', 'jonas', second)],
      steps: [first, second],
      sum: { ...none, yes: 1, little: 1 },
    },
  ])('$row', ({ ticks, steps = [first], sum }) => {
    expect(tickSum(ticks, steps, span, 'jonas')).toEqual(sum);
  });
});

it('looks back over fourteen days, today among them', () => {
  expect(lastDays('2026-03-15')).toEqual({ from: '2026-03-02', to: '2026-03-15' });
});
