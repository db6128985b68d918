import { describe, expect, it } from 'vitest';
import { answersTo, answersToFormerWords, type Tick, tellHowItWent, tickOfDay, weekOf } from './tick.ts';

const tuesday: Tick = { stepId: 'bus', day: '2027-06-08', answer: 'notToday', by: 'Jonas' };
const tuesdayEvening: Tick = { ...tuesday, answer: 'little' };
const wednesday: Tick = { ...tuesday, day: '2027-06-09', answer: 'yes', by: 'Mette' };
const foodOnTuesday: Tick = { ...tuesday, stepId: 'food', answer: 'yes' };

describe('R-F4, R-F5 an answer stands under the words it was given to', () => {
  const [potatoes, carrots] = ['Skrælle kartofler', 'Skrælle gulerødder'] as const;
  const step = { id: 'bus', words: carrots };
  const of = (words: string, tick: Tick) => ({ ...tick, words });

  it.each([
    { row: 'nothing told', ticks: [], now: [], former: [] },
    { row: 'told before the change', ticks: [of(potatoes, tuesday)], now: [], former: ['notToday'] },
    { row: 'told after it', ticks: [of(carrots, tuesday)], now: ['notToday'], former: [] },
    {
      row: 'told before and after it on one day',
      ticks: [of(potatoes, tuesday), of(carrots, tuesdayEvening)],
      now: ['little'],
      former: ['notToday'],
    },
    {
      row: 'of the former words the last of a day counts, and none that was taken back',
      ticks: [
        of(potatoes, { ...wednesday, by: 'Jonas' }),
        of(potatoes, tuesday),
        of(potatoes, tuesdayEvening),
        of(potatoes, { ...wednesday, by: 'Jonas', answer: 'undone' }),
      ],
      now: [],
      former: ['little'],
    },
    { row: 'another step', ticks: [of(potatoes, foodOnTuesday)], now: [], former: [] },
  ])('$row', ({ ticks, now, former }) => {
    expect(answersTo(ticks, step).map(({ answer }) => answer)).toEqual(now);
    expect(answersToFormerWords(ticks, step, 'Jonas').map(({ answer }) => answer)).toEqual(former);
  });

  it('asks about no day before the step stood as it is', () => {
    const days = { day: '2027-06-09', today: '2027-06-10', since: '2027-06-08', citizenId: 'Jonas' };
    expect(weekOf([], 'bus', days).filter(({ isBefore }) => isBefore)).toMatchObject([{ day: '2027-06-07' }]);
  });
});

describe('"Lykkedes det?"', () => {
  it.each([
    { row: 'today', tick: wednesday, answer: wednesday },
    { row: 'yesterday, told today', tick: tuesday, answer: tuesday },
    {
      row: 'tomorrow',
      tick: { ...tuesday, day: '2027-06-10' },
      answer: { refused: 'tickDayAhead', field: 'day' },
    },
    {
      row: '31 June',
      tick: { ...tuesday, day: '2027-06-31' },
      answer: { refused: 'tickDayUnknown', field: 'day' },
    },
  ])('$row', ({ tick, answer }) => {
    expect(tellHowItWent(tick, '2027-06-09')).toEqual(answer);
  });

  it.each([
    { row: 'told once', ticks: [tuesday], answer: 'notToday' },
    { row: 'told twice: the last counts', ticks: [tuesday, tuesdayEvening], answer: 'little' },
    { row: 'told by another: it counts', ticks: [{ ...tuesday, by: 'Mette' }], answer: 'notToday' },
    {
      row: 'told by the citizen, then by another: the citizen counts (R-P8)',
      ticks: [tuesday, { ...tuesday, answer: 'yes', by: 'Mette' } as const],
      answer: 'notToday',
    },
    {
      row: 'not known: an answer like the others',
      ticks: [tuesday, { ...tuesday, answer: 'dontKnow' } as const],
      answer: 'dontKnow',
    },
    {
      row: 'told and taken back (R-T5)',
      ticks: [tuesday, { ...tuesday, answer: 'undone' } as const],
      answer: null,
    },
    {
      row: 'taken back: what another told is there again',
      ticks: [
        { ...tuesday, answer: 'yes', by: 'Mette' } as const,
        tuesday,
        { ...tuesday, answer: 'undone' } as const,
      ],
      answer: 'yes',
    },
    {
      row: 'another takes back what they told',
      ticks: [{ ...tuesday, by: 'Mette' }, { ...tuesday, answer: 'undone', by: 'Mette' } as const],
      answer: null,
    },
    { row: 'another step on the same day', ticks: [foodOnTuesday], answer: null },
    { row: 'nothing told', ticks: [], answer: null },
  ])('one answer per step and day: $row', ({ ticks, answer }) => {
    expect(tickOfDay<Tick>(ticks, 'bus', '2027-06-08', 'Jonas')?.answer ?? null).toBe(answer);
  });
});

describe('R-F5 the week', () => {
  const week = weekOf([tuesday, foodOnTuesday, tuesdayEvening, wednesday], 'bus', {
    day: '2027-06-09',
    today: '2027-06-10',
    since: '2027-06-07',
    citizenId: 'Jonas',
  });

  it('goes from Monday to Sunday with the answers of one step', () => {
    expect(week.map(({ day, answer }) => [day, answer])).toEqual([
      ['2027-06-07', null],
      ['2027-06-08', 'little'],
      ['2027-06-09', 'yes'],
      ['2027-06-10', null],
      ['2027-06-11', null],
      ['2027-06-12', null],
      ['2027-06-13', null],
    ]);
    expect(week.filter(({ isToday }) => isToday).map(({ day }) => day)).toEqual(['2027-06-10']);
    expect(week.filter(({ isAhead }) => isAhead)).toHaveLength(3);
  });

  it('counts nothing: no streaks', () => {
    for (const day of week)
      expect(Object.keys(day)).toEqual(['day', 'answer', 'isToday', 'isAhead', 'isBefore']);
  });
});
