import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../day.ts';
import {
  dayChangedSinceTold,
  noticeOf,
  noticeTargetDays,
  recordTelling,
  type Telling,
} from './notice-clock.ts';

const jonasIsTold: Telling = {
  ofMeetingOn: '2027-03-09',
  how: 'pictures',
  by: 'Mette',
  toldOn: '2026-12-15',
};

describe('R-P1 the citizen knows the date about twelve weeks before', () => {
  it.each([
    { told: '2026-12-15', days: 84, state: 'inTime', reasonMissing: false },
    { told: '2026-12-01', days: 98, state: 'inTime', reasonMissing: false },
    { told: '2026-12-16', days: 83, state: 'withinTolerance', reasonMissing: false },
    { told: '2026-12-29', days: 70, state: 'withinTolerance', reasonMissing: false },
    { told: '2026-12-30', days: 69, state: 'short', reasonMissing: true },
    { told: '2027-03-09', days: 0, state: 'short', reasonMissing: true },
  ])('told on $told for a meeting on 9 March, tolerance 14 days: $days days, $state', (row) => {
    const notice = noticeOf({
      meetingOn: '2027-03-09',
      tellings: [{ ...jonasIsTold, toldOn: row.told }],
      toleranceDays: 14,
      reason: '',
      today: '2027-03-09',
    });
    expect(notice).toMatchObject({ days: row.days, state: row.state, reasonMissing: row.reasonMissing });
    expect(notice.tellBy).toBe('2026-12-15');
  });

  it.each([
    { meeting: '2027-05-04', told: '2027-02-09', why: 'summer time begins on 28 March' },
    { meeting: '2026-12-01', told: '2026-09-08', why: 'winter time begins on 25 October' },
  ])('84 local days are 84 days when $why', ({ meeting, told }) => {
    const tellings = [{ ...jonasIsTold, ofMeetingOn: meeting, toldOn: told }];
    const notice = noticeOf({ meetingOn: meeting, tellings, toleranceDays: 0, reason: '', today: told });
    expect(notice).toMatchObject({ days: 84, state: 'inTime', tellBy: told });
  });

  it('the told day counts, not the day the date was typed in: an unopened invitation leaves the clock running', () => {
    const unopened: Telling = { ...jonasIsTold, how: 'invitation', by: 'Karen', toldOn: null };
    const facts = { meetingOn: '2027-03-09', toleranceDays: 14, reason: '', today: '2027-01-05' };
    expect(noticeOf({ ...facts, tellings: [unopened] })).toMatchObject({
      state: 'notToldYet',
      told: null,
      days: 63,
      isShort: true,
      reasonMissing: true,
    });
    const opened = { ...unopened, toldOn: '2026-12-20' };
    expect(noticeOf({ ...facts, tellings: [opened] })).toMatchObject({ state: 'withinTolerance', days: 79 });
  });

  it('the first telling stops the clock, whoever it was', () => {
    const later: Telling = { ...jonasIsTold, by: 'Karen', how: 'phone', toldOn: '2027-01-20' };
    const facts = { meetingOn: '2027-03-09', toleranceDays: 14, reason: '', today: '2027-02-01' };
    const told = { on: '2026-12-15', by: 'Mette', how: 'pictures' };
    expect(noticeOf({ ...facts, tellings: [later, jonasIsTold] }).told).toEqual(told);
  });

  it('when the meeting moves, a telling about the old date does not count', () => {
    const facts = { meetingOn: '2027-03-16', toleranceDays: 14, reason: '', today: '2026-12-20' };
    expect(noticeOf({ ...facts, tellings: [jonasIsTold] }).state).toBe('notToldYet');
  });

  it('a short notice is counted also when a reason was given', () => {
    const facts = {
      meetingOn: '2027-03-09',
      toleranceDays: 14,
      reason: 'Jonas flytter i april',
      today: '2027-02-01',
    };
    expect(noticeOf({ ...facts, tellings: [] })).toMatchObject({ isShort: true, reasonMissing: false });
  });

  it('whatever the day and tolerance, only a notice below the target is short', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 84 }),
        (days, toleranceDays) => {
          const toldOn = daysAfter('2027-03-09', -days);
          const tellings = [{ ...jonasIsTold, toldOn }];
          const notice = noticeOf({
            meetingOn: '2027-03-09',
            tellings,
            toleranceDays,
            reason: '',
            today: toldOn,
          });
          expect(notice.days).toBe(days);
          if (notice.isShort) expect(days).toBeLessThan(noticeTargetDays);
          expect(notice.isShort).toBe(notice.state === 'short');
        },
      ),
    );
  });
});

describe('R-P1 telling says who, when and how', () => {
  it.each([
    { row: 'Mette told it with pictures', telling: jonasIsTold, answer: jonasIsTold },
    {
      row: 'nobody is named',
      telling: { ...jonasIsTold, by: ' ' },
      answer: { refused: 'whoToldMissing', field: 'by' },
    },
    {
      row: 'told tomorrow',
      telling: { ...jonasIsTold, toldOn: '2026-12-18' },
      answer: { refused: 'toldInTheFuture', field: 'toldOn' },
    },
    {
      row: 'told after the meeting',
      telling: { ...jonasIsTold, ofMeetingOn: '2026-12-01' },
      answer: { refused: 'toldAfterTheMeeting', field: 'toldOn' },
    },
    {
      row: 'a talk without a day',
      telling: { ...jonasIsTold, toldOn: null },
      answer: { refused: 'toldDayMissing', field: 'toldOn' },
    },
    {
      row: 'a day that does not exist',
      telling: { ...jonasIsTold, toldOn: '2026-11-31' },
      answer: { refused: 'toldDayMissing', field: 'toldOn' },
    },
  ])('$row', ({ telling, answer }) => {
    expect(recordTelling(telling, '2026-12-17')).toEqual(answer);
  });

  it('an invitation may be sent before it is opened', () => {
    const sent: Telling = { ...jonasIsTold, how: 'invitation', toldOn: null };
    expect(recordTelling(sent, '2026-12-17')).toEqual(sent);
  });
});

describe('R-P1 a day that the citizen was told, and that is another now', () => {
  const telling = (ofMeetingOn: string, toldOn: string | null = '2027-08-01') =>
    ({ ofMeetingOn, toldOn, how: 'talk', by: 'Mette' }) as const;
  const moved = { from: '2027-11-16', to: '2027-11-23' };
  it.each([
    { row: 'it was moved', told: [telling('2027-11-16')], changed: moved },
    {
      row: 'it was moved twice: the day they know is the one told last',
      told: [telling('2027-11-09'), telling('2027-11-16')],
      changed: moved,
    },
    { row: 'they are told the new one', told: [telling('2027-11-16'), telling('2027-11-23')], changed: null },
    { row: 'moved there and back', told: [telling('2027-11-23'), telling('2027-11-16')], changed: null },
    { row: 'the invitation was never opened', told: [telling('2027-11-16', null)], changed: null },
    {
      row: 'the new one is sent, and not opened',
      told: [telling('2027-11-16'), telling('2027-11-23', null)],
      changed: moved,
    },
    { row: 'nobody told them', told: [], changed: null },
  ])('$row', ({ told, changed }) => {
    expect(dayChangedSinceTold('2027-11-23', told, '2027-08-10')).toEqual(changed);
  });

  it('says nothing of a day that has gone by', () => {
    expect(dayChangedSinceTold('2027-11-23', [telling('2027-11-16')], '2027-11-24')).toBeNull();
  });
});
