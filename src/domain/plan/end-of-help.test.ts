import { describe, expect, it } from 'vitest';
import {
  endBeforeRefusal,
  endOfHelp,
  endsDuringPlan,
  endToTell,
  hasEnded,
  helpEndingDuringPlan,
} from './end-of-help.ts';

const granted = { state: 'granted', on: '2026-12-10', by: 'Karin' } as const;
const was = { what: 'Følgeskab', howOften: '2 gange', from: null };
const refused = { state: 'refused', on: '2026-12-10', by: 'Karin', reason: 'x', howToComplain: 'y' } as const;
const to = '2027-12-31';

describe('R-F3, R-O2 whether granted help has ended on a day, or ends soon', () => {
  it.each([
    { row: 'long before', to, decision: granted, today: '2027-06-01', end: 'later' },
    { row: 'the day before the eight weeks', to, decision: granted, today: '2027-11-04', end: 'later' },
    { row: 'eight weeks before', to, decision: granted, today: '2027-11-05', end: 'soon' },
    { row: 'on its last day it is given still', to, decision: granted, today: to, end: 'soon' },
    {
      row: 'near its end, and not begun',
      from: '2027-12-20',
      to,
      decision: granted,
      today: '2027-12-01',
      end: 'later',
    },
    {
      row: 'near its end, on its first day',
      from: '2027-12-20',
      to,
      decision: granted,
      today: '2027-12-20',
      end: 'soon',
    },
    { row: 'the day after', to, decision: granted, today: '2028-01-01', end: 'ended' },
    { row: 'without a last day', to: null, decision: granted, today: '2028-01-01', end: undefined },
    { row: 'only wished for', to, decision: { state: 'wished' }, today: '2028-01-01', end: undefined },
    { row: 'refused', to, decision: refused, today: '2028-01-01', end: undefined },
    { row: 'not the reader’s to know', to, decision: { state: 'kept' }, today: '2028-01-01', end: undefined },
    {
      row: 'asked for longer, and not answered: what was granted ends',
      to: '2028-12-31',
      decision: { ...granted, madeOverFrom: { ...was, to } },
      today: '2028-01-15',
      end: 'ended',
    },
    {
      row: 'asked to end, and not answered: what was granted goes on',
      to: '2027-03-01',
      decision: { ...granted, madeOverFrom: { ...was, to: null } },
      today: '2028-01-15',
      end: undefined,
    },
  ] as const)('$row', ({ row: _row, today, end, ...help }) => {
    expect(endOfHelp(help, today)?.state).toBe(end);
    expect(hasEnded(help, today)).toBe(end === 'ended');
  });
});

describe('R-F3, R-C1 help that ends is told when that comes in sight, in its last week and when it is over, until one looks', () => {
  const help = { to, decision: granted };
  it.each([
    { row: 'not before the eight weeks', today: '2027-11-04', looked: null, told: undefined },
    { row: 'eight weeks before', today: '2027-11-05', looked: null, told: 'soon' },
    { row: 'also where they looked the day before', today: '2027-11-05', looked: '2027-11-04', told: 'soon' },
    { row: 'not where they looked since', today: '2027-12-23', looked: '2027-11-05', told: undefined },
    { row: 'again in its last week', today: '2027-12-24', looked: '2027-11-05', told: 'soon' },
    { row: 'until they look', today: to, looked: '2027-12-24', told: undefined },
    { row: 'and when it is over', today: '2028-01-01', looked: to, told: 'ended' },
    { row: 'until they look then', today: '2028-06-01', looked: '2028-01-01', told: undefined },
    { row: 'and long after, where they never did', today: '2028-06-01', looked: null, told: 'ended' },
  ] as const)('$row', ({ today, looked, told }) => {
    expect(endToTell(help, today, looked)?.state).toBe(told);
  });

  it('help granted so late says its end with the yes: it is told in the last week', () => {
    const late = { to, decision: { ...granted, on: '2027-11-29' } };
    expect(endToTell(late, '2027-11-30', null)).toBeNull();
    expect(endToTell(late, '2027-12-24', null)?.state).toBe('soon');
  });

  it('nothing of what was refused, wished for or is kept', () => {
    for (const decision of [refused, { state: 'wished' }, { state: 'kept' }] as const)
      expect(endToTell({ to, decision }, '2028-01-01', null)).toBeNull();
  });
});

describe('R-M9, R-S3 help that ends while the next plan lasts is said when the plan is made', () => {
  const help = { to, decision: granted };
  it.each([
    { row: 'five weeks into the plan', from: '2027-11-25', next: '2028-11-16', ends: to },
    {
      row: 'the next meeting has no day yet: within twelve months',
      from: '2027-11-25',
      next: null,
      ends: to,
    },
    { row: 'on the first day', from: to, next: null, ends: to },
    { row: 'before the plan', from: '2028-01-01', next: null, ends: null },
    { row: 'it reaches the next meeting', from: '2026-12-10', next: '2027-12-01', ends: null },
    { row: 'it ends on the day of the next meeting', from: '2026-12-31', next: null, ends: null },
  ])('$row', ({ from, next, ends }) => {
    expect(endsDuringPlan(help, from, next)).toBe(ends);
  });

  it('not where another last day is asked for already', () => {
    const longer = { to: '2028-12-31', decision: { ...granted, madeOverFrom: { ...was, to } } };
    expect(endsDuringPlan(longer, '2027-11-25', null)).toBeNull();
    expect(endsDuringPlan({ ...longer, to }, '2027-11-25', null)).toBe(to);
  });

  it('names the nearest first, and nothing of what is not granted', () => {
    const efforts = [
      { what: 'Madlavning', to: '2028-06-30', decision: granted },
      { what: 'Følgeskab', to, decision: granted },
      { what: 'Taxa', to, decision: refused },
    ];
    const ending = helpEndingDuringPlan(efforts, '2027-11-25', null);
    expect(ending.map(({ what, lastDay }) => `${what} ${lastDay}`)).toEqual([
      `Følgeskab ${to}`,
      'Madlavning 2028-06-30',
    ]);
  });
});

describe('R-O2, R-F3 help that was over when having it again was refused', () => {
  const asked = { what: '', howOften: '', from: null, to: null, isEndless: true, offer: '' };
  const refusedChange = { asked, reason: 'x', howToComplain: 'y' };
  const noOn = (on: string) => ({ ...granted, on, refusedChange });
  it.each([
    { row: 'the day after its last one', to, decision: noOn('2028-01-01'), ended: true },
    { row: 'on its last day it was kept', to, decision: noOn(to), ended: false },
    { row: 'without a last day', to: null, decision: noOn('2028-01-01'), ended: false },
    { row: 'nothing was refused', to, decision: { ...granted, on: '2028-01-01' }, ended: false },
    { row: 'not the reader’s to know', to, decision: { state: 'kept' } as const, ended: false },
  ])('$row', ({ to: last, decision, ended }) => {
    expect(endBeforeRefusal({ to: last, decision })).toEqual(ended ? { state: 'ended', lastDay: to } : null);
  });
});
