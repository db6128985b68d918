import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import type { Heard } from './heard.ts';
import {
  type CalledMeeting,
  type Closing,
  callMeeting,
  checkNextMeeting,
  closeMeeting,
  type MeetingCall,
  meetingParts,
  moveMeeting,
  type OpenMeeting,
  openMeeting,
  whatClosingNeeds,
} from './plan-meeting.ts';

const call: MeetingCall = {
  isStatus: false,
  on: '2027-03-09',
  place: 'Rådhuset',
  form: 'onSite',
  shortNoticeReason: '',
};
const called: CalledMeeting = { ...call, state: 'called', calledOn: '2026-12-01' };
const open: OpenMeeting = { ...called, state: 'open', openedOn: '2027-03-09' };
const heard: Heard = {
  answer: 'yes',
  words: '',
  saidBy: { how: 'self' },
  points: [{ what: 'Bussen', shownBy: { kind: 'card', cardId: 'bus' } }],
};
const closing: Closing = { heard, citizensCards: ['bus'], nextMeetingOn: '2028-03-07' };

describe('the caseworker calls the meeting', () => {
  it.each([
    { row: '98 days ahead', call, today: '2026-12-01', refused: null },
    { row: '70 days ahead: within tolerance', call, today: '2026-12-29', refused: null },
    { row: '69 days ahead, no reason', call, today: '2026-12-30', refused: 'shortNoticeReasonMissing' },
    {
      row: '69 days ahead, with a reason',
      call: { ...call, shortNoticeReason: 'Jonas flytter i april' },
      today: '2026-12-30',
      refused: null,
    },
    { row: 'on a day that is past', call, today: '2027-03-10', refused: 'meetingDayIsPast' },
    { row: 'on no day', call: { ...call, on: '' }, today: '2026-12-01', refused: 'meetingDayMissing' },
    {
      row: 'on 30 February',
      call: { ...call, on: '2027-02-30' },
      today: '2026-12-01',
      refused: 'meetingDayMissing',
    },
    { row: 'nowhere', call: { ...call, place: ' ' }, today: '2026-12-01', refused: 'placeMissing' },
  ])('R-P1 $row', (row) => {
    const answer = callMeeting(row.call, 14, row.today);
    expect(isRefusal(answer) ? answer.refused : null).toBe(row.refused);
  });

  it('moves it by the same rules, as long as it has not begun', () => {
    expect(moveMeeting(called, { ...call, on: '2027-04-06' }, 14, '2026-12-15')).toMatchObject({
      on: '2027-04-06',
      calledOn: '2026-12-15',
    });
    expect(moveMeeting(called, { ...call, on: '2027-01-06' }, 14, '2026-12-15')).toMatchObject({
      refused: 'shortNoticeReasonMissing',
    });
    expect(moveMeeting(open, { ...call, on: '2027-04-06' }, 14, '2026-12-15')).toEqual({
      refused: 'meetingHasBegun',
    });
  });
});

describe('opening', () => {
  it('never waits for anything (§ 2): also a day early, also untold', () => {
    expect(openMeeting(called, '2027-03-08')).toMatchObject({ state: 'open', openedOn: '2027-03-08' });
  });
  it('happens once', () => {
    expect(openMeeting(open, '2027-03-09')).toEqual({ refused: 'meetingHasBegun' });
  });
});

describe('closing', () => {
  it('R-M1, R-M10 keeps the answer and the next date', () => {
    expect(closeMeeting(open, closing, '2027-03-09')).toEqual({
      ...open,
      state: 'closed',
      closedOn: '2027-03-09',
      heard,
      nextMeetingOn: '2028-03-07',
    });
  });

  it.each<{ row: string; closing: Closing; missing: string[] }>([
    { row: 'nothing is missing', closing, missing: [] },
    {
      row: 'nobody asked "Blev du hørt?"',
      closing: { ...closing, heard: null },
      missing: ['heardAnswerMissing'],
    },
    {
      row: 'yes, but in nothing that shows it',
      closing: { ...closing, heard: { ...heard, points: [] } },
      missing: ['heardPointMissing'],
    },
    {
      row: 'neither asked nor a next meeting: both are named',
      closing: { ...closing, heard: null, nextMeetingOn: '' },
      missing: ['heardAnswerMissing', 'nextMeetingMissing'],
    },
    {
      row: '"no" closes too: it is the answer',
      closing: { ...closing, heard: { ...heard, answer: 'no' } },
      missing: [],
    },
  ])('$row', (row) => {
    expect(whatClosingNeeds(open, row.closing).map((refusal) => refusal.refused)).toEqual(row.missing);
    const answer = closeMeeting(open, row.closing, '2027-03-09');
    const { also = [], ...first } = isRefusal(answer) ? answer : { refused: undefined };
    expect([first, ...also].flatMap(({ refused }) => refused ?? [])).toEqual(row.missing);
  });

  it('is for an open meeting', () => {
    expect(closeMeeting(called, closing, '2027-03-09')).toEqual({ refused: 'meetingNotOpen' });
  });

  it.each([
    { held: '2027-03-09', next: '2028-03-09', refused: null },
    { held: '2027-03-09', next: '2028-03-10', refused: 'nextMeetingTooLate' },
    { held: '2027-03-09', next: '2027-03-10', refused: null },
    { held: '2027-03-09', next: '2027-03-09', refused: 'nextMeetingTooEarly' },
    { held: '2028-02-29', next: '2029-02-28', refused: null },
    { held: '2028-02-29', next: '2029-03-01', refused: 'nextMeetingTooLate' },
    { held: '2027-02-28', next: '2028-02-28', refused: null },
    { held: '2027-02-28', next: '2028-02-29', refused: 'nextMeetingTooLate' },
    { held: '2027-03-01', next: '2028-02-29', refused: null },
    { held: '2027-03-09', next: '2028-02-30', refused: 'nextMeetingMissing' },
  ])('R-M10 held on $held, next on $next: $refused', ({ held, next, refused }) => {
    expect(checkNextMeeting(next, held)?.refused ?? null).toBe(refused);
  });
});

describe('the order of a meeting', () => {
  it('R-M1 opens with the citizen and ends by asking them', () => {
    expect(meetingParts(false)).toEqual([
      'citizensAgenda',
      'citizensSharing',
      'newPlan',
      'wereYouHeard',
      'nextMeeting',
    ]);
  });
  it('§ 2 status on the old goals first, then the new plan', () => {
    const parts = meetingParts(true);
    expect(parts.indexOf('status')).toBeLessThan(parts.indexOf('newPlan'));
    expect(parts[0]).toBe('citizensAgenda');
  });
});
