import { describe, expect, it } from 'vitest';
import { endAtStatus, endedBeforeCarryOver } from './end-at-status.ts';

const granted = { state: 'granted', on: '2027-02-22', by: 'Karin' } as const;
const refused = { state: 'refused', on: '2027-02-22', by: 'Karin', reason: 'x', howToComplain: 'y' } as const;
const meeting = '2028-02-14';
const today = '2027-11-15';

describe('R-S2, R-S3, R-F3 when help of the plan before ends follows the reader’s today, not the day of the meeting', () => {
  it.each([
    { row: 'after today, before the meeting', to: '2028-02-01', state: 'beforeMeeting' },
    { row: 'today is its last day', to: today, state: 'beforeMeeting' },
    { row: 'the day before the meeting', to: '2028-02-13', state: 'beforeMeeting' },
    { row: 'over since yesterday', to: '2027-11-14', state: 'ended' },
    { row: 'on the day of the meeting', to: meeting, state: 'onMeetingDay' },
    { row: 'after the meeting', to: '2028-06-30', state: 'inNewPlan' },
    { row: 'it reaches the meeting after the new one', to: '2029-02-14', state: undefined },
    { row: 'without a last day', to: null, state: undefined },
    { row: 'refused', to: '2027-11-14', decision: refused, state: undefined },
    {
      row: 'asked for longer, and not answered: what was granted ends',
      to: null,
      decision: { ...granted, madeOverFrom: { what: 'x', howOften: '', from: null, to: '2028-02-01' } },
      state: 'beforeMeeting',
    },
  ])('$row', ({ to, decision = granted, state }) => {
    expect(endAtStatus({ to, decision }, today, meeting)?.state).toBe(state);
  });

  it.each([
    { row: 'on its last day', day: '2028-02-01', state: 'beforeMeeting' },
    { row: 'the day after', day: '2028-02-02', state: 'ended' },
    { row: 'on the day of the meeting', day: meeting, state: 'ended' },
    { row: 'where the status is open after it', day: '2028-02-20', state: 'ended' },
  ])('the same help, read $row', ({ day, state }) => {
    expect(endAtStatus({ to: '2028-02-01', decision: granted }, day, meeting)?.state).toBe(state);
  });

  it.each([
    { row: 'the day before its last', day: '2028-02-13', state: 'onMeetingDay', isToday: false },
    { row: 'on its last day, the day of the meeting', day: meeting, state: 'onMeetingDay', isToday: true },
    { row: 'the day after', day: '2028-02-15', state: 'ended', isToday: false },
  ])('help that ends on the day of the meeting, read $row', ({ day, state, isToday }) => {
    expect(endAtStatus({ to: meeting, decision: granted }, day, meeting)).toEqual({
      state,
      isToday,
      lastDay: meeting,
    });
  });

  it('while no meeting is called, help that ends is in the new plan', () => {
    expect(endAtStatus({ to: '2028-02-01', decision: granted }, today, null)?.state).toBe('inNewPlan');
  });
});

describe('R-S3, R-O2 what is told not to come along is what is over on the day of carrying over', () => {
  it.each([
    { row: 'it ends before the meeting, but runs', to: '2028-02-01', left: null },
    { row: 'today is its last day', to: today, left: null },
    { row: 'it is over', to: '2027-11-14', left: '2027-11-14' },
    { row: 'it ends after the meeting', to: '2028-06-30', left: null },
    { row: 'without a last day', to: null, left: null },
    { row: 'refused: that is told of elsewhere', to: '2027-11-14', decision: refused, left: null },
    {
      row: 'over, and asked for again: the question comes along',
      to: null,
      decision: { ...granted, madeOverFrom: { what: 'x', howOften: '', from: null, to: '2027-11-14' } },
      left: null,
    },
    {
      row: 'stopped before the day it was granted until',
      to: '2027-11-01',
      decision: { ...granted, madeOverFrom: { what: 'x', howOften: '', from: null, to: '2028-02-01' } },
      left: '2027-11-01',
    },
  ])('$row', ({ to, decision = granted, left }) => {
    expect(endedBeforeCarryOver({ to, decision }, today)).toBe(left);
  });
});
