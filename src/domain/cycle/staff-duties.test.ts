import { describe, expect, it } from 'vitest';
import type { RelationKind } from '../access/access-table.ts';
import { noticeOf } from '../meetings/notice-clock.ts';
import { agreementStatus, type Party, type PartyAnswer } from '../plan/agreement.ts';
import {
  type DutyName,
  dutiesOfParty,
  dutyOwners,
  mayDoForOwner,
  nextForStaff,
  type StaffFacts,
  staffDuties,
} from './staff-duties.ts';

function notice(today: string, toldOn: string | null, reason = '') {
  const tellings = [{ ofMeetingOn: '2027-03-09', how: 'pictures', by: 'Mette', toldOn } as const];
  return noticeOf({ meetingOn: '2027-03-09', tellings, toleranceDays: 14, reason, today });
}

const notSent = {
  invitation: 'notSent',
  on: null,
  isHeld: false,
  dayOfferAgreed: null,
  citizenIsReady: false,
} as const;
const first: StaffFacts = {
  today: '2026-12-01',
  meeting: { state: 'notCalled', plannedOn: null },
  preparationMeeting: { ...notSent, invitation: 'noThanks' },
  preparationLeadDays: 28,
  toleranceDays: 14,
  agreement: null,
  stepsChosen: 0,
  effortsAwaitingDecision: 0,
  lacksLawfulContent: false,
};
const jonas: Party = { personId: 'jonas', name: 'Jonas', as: 'citizen' };
const karen: Party = { personId: 'karen', name: 'Karen', as: 'caseworker' };
const lunden: Party = { personId: 'lise', name: 'Lise fra Lunden', as: 'providerLead' };
const jonasAgrees: PartyAnswer = {
  partyId: 'jonas',
  answer: 'agree',
  words: '',
  form: 'tap',
  answeredOn: '2027-03-09',
  recordedBy: null,
  confirmedOn: null,
};

function list(facts: StaffFacts): string[] {
  return staffDuties(facts).map(
    ({ duty, owner, due, isLate }) => `${owner}: ${duty} ${due ?? '–'}${isLate ? ' late' : ''}`,
  );
}

describe('what is missing, and to whom it falls (R-C1)', () => {
  it.each<{ row: string; facts: StaffFacts; duties: string[] }>([
    { row: 'no meeting yet', facts: first, duties: ['caseworker: setMeetingDate –'] },
    {
      row: 'the last meeting set a date: it is called in time to tell it (R-P1, R-M10)',
      facts: { ...first, meeting: { state: 'notCalled', plannedOn: '2027-03-09' } },
      duties: ['caseworker: callMeeting 2026-12-15'],
    },
    {
      row: 'R-P1 called, Jonas does not know the date',
      facts: { ...first, meeting: { state: 'called', on: '2027-03-09', notice: notice('2026-12-01', null) } },
      duties: ['caseworker: tellMeetingDate 2026-12-15'],
    },
    {
      row: 'R-P1 the target is past, and no reason is given',
      facts: {
        ...first,
        today: '2027-01-11',
        meeting: { state: 'called', on: '2027-03-09', notice: notice('2027-01-11', null) },
      },
      duties: ['caseworker: tellMeetingDate 2026-12-15 late', 'caseworker: giveShortNoticeReason 2027-03-09'],
    },
    {
      row: 'told in time',
      facts: {
        ...first,
        meeting: { state: 'called', on: '2027-03-09', notice: notice('2027-01-11', '2026-12-10') },
      },
      duties: [],
    },
    {
      row: 'the day came and the meeting has not begun',
      facts: {
        ...first,
        today: '2027-03-10',
        meeting: { state: 'called', on: '2027-03-09', notice: notice('2027-03-10', '2026-12-10') },
      },
      duties: ['caseworker: holdMeeting 2027-03-09 late'],
    },
    {
      row: 'the meeting is open',
      facts: { ...first, today: '2027-03-09', meeting: { state: 'open', openedOn: '2027-03-09' } },
      duties: ['caseworker: closeMeeting 2027-03-09'],
    },
    {
      row: 'R-F1 closed: steps are chosen together, and the next meeting will be called',
      facts: { ...first, today: '2027-03-10', meeting: { state: 'closed', nextMeetingOn: '2028-03-07' } },
      duties: ['contactPerson: chooseStepsTogether –'],
    },
    {
      row: 'R-P1 the day before the time to call comes, nothing is missing',
      facts: {
        ...first,
        today: '2027-11-29',
        meeting: { state: 'closed', nextMeetingOn: '2028-03-07' },
        stepsChosen: 1,
      },
      duties: [],
    },
    {
      row: 'R-P1 from 84 days and the tolerance before, calling is a duty',
      facts: {
        ...first,
        today: '2027-11-30',
        meeting: { state: 'closed', nextMeetingOn: '2028-03-07' },
        stepsChosen: 1,
      },
      duties: ['caseworker: callMeeting 2027-12-14'],
    },
    {
      row: 'R-P1 the target is past and nobody is called',
      facts: {
        ...first,
        today: '2027-12-15',
        meeting: { state: 'notCalled', plannedOn: '2028-03-07' },
      },
      duties: ['caseworker: callMeeting 2027-12-14 late'],
    },
    {
      row: 'R-M9 closed, and the plan lacks what the law demands',
      facts: {
        ...first,
        today: '2027-03-10',
        meeting: { state: 'closed', nextMeetingOn: '2028-03-07' },
        stepsChosen: 1,
        lacksLawfulContent: true,
      },
      duties: ['caseworker: writeFormalContent –'],
    },
    {
      row: 'R-M9 before the meeting is closed the formal content is not yet a duty',
      facts: { ...first, lacksLawfulContent: true },
      duties: ['caseworker: setMeetingDate –'],
    },
    {
      row: 'R-M9 to somebody who may not read it, nothing is said about it',
      facts: {
        ...first,
        today: '2027-03-10',
        meeting: { state: 'closed', nextMeetingOn: '2028-03-07' },
        stepsChosen: 1,
        lacksLawfulContent: null,
      },
      duties: [],
    },
  ])('$row', ({ facts, duties }) => {
    expect(list(facts)).toEqual(duties);
  });

  const called: StaffFacts = {
    ...first,
    today: '2027-01-11',
    meeting: { state: 'called', on: '2027-03-09', notice: notice('2027-01-11', '2026-12-10') },
  };
  it.each<{ row: string; preparationMeeting: StaffFacts['preparationMeeting']; duties: string[] }>([
    {
      row: 'nobody has offered it',
      preparationMeeting: notSent,
      duties: ['contactPerson: offerPreparation 2027-02-09'],
    },
    {
      row: 'an unanswered invitation is the contact person’s task',
      preparationMeeting: { ...notSent, invitation: 'unanswered' },
      duties: ['contactPerson: askAboutInvitation 2027-02-09'],
    },
    {
      row: 'R-P3 "Nej tak" is an answer: nothing is missing',
      preparationMeeting: { ...notSent, invitation: 'noThanks' },
      duties: [],
    },
    {
      row: 'offered face to face: nothing more falls to anybody',
      preparationMeeting: { ...notSent, invitation: 'offered' },
      duties: [],
    },
    {
      row: 'he said yes: the provider lead plans it',
      preparationMeeting: { ...notSent, invitation: 'yes' },
      duties: ['providerLead: planPreparationMeeting 2027-02-09'],
    },
    {
      row: 'planned, but not agreed with the head of his day offer',
      preparationMeeting: { ...notSent, invitation: 'yes', on: '2027-01-20', dayOfferAgreed: false },
      duties: ['providerLead: agreeWithDayOffer 2027-01-20'],
    },
    {
      row: 'its day is past',
      preparationMeeting: { ...notSent, invitation: 'yes', on: '2027-01-10', dayOfferAgreed: true },
      duties: ['providerLead: holdPreparationMeeting 2027-01-10 late'],
    },
    {
      row: 'held',
      preparationMeeting: { ...notSent, invitation: 'yes', on: '2027-01-10', isHeld: true },
      duties: [],
    },
    { row: 'he prepared by himself', preparationMeeting: { ...notSent, citizenIsReady: true }, duties: [] },
  ])('R-P2 the preparation meeting: $row', ({ preparationMeeting, duties }) => {
    expect(list({ ...called, preparationMeeting })).toEqual(duties);
  });

  it('R-M8 the parties’ answers fall to the caseworker, the citizen’s to the contact person', () => {
    const parties = [jonas, karen, lunden];
    const open: StaffFacts = { ...called, agreement: agreementStatus(parties, []) };
    expect(staffDuties(open)).toMatchObject([
      { duty: 'askPartiesForAnswer', owner: 'caseworker', about: ['Karen', 'Lise fra Lunden'] },
      { duty: 'askCitizenAboutPlan', owner: 'contactPerson' },
    ]);
    const recorded = [{ ...jonasAgrees, recordedBy: 'Mette' }];
    expect(list({ ...called, agreement: agreementStatus([jonas], recorded) })).toEqual([
      'contactPerson: askCitizenAboutPlan –',
    ]);
    expect(list({ ...called, agreement: agreementStatus([jonas], [jonasAgrees]) })).toEqual([]);
  });

  it('R-O2 wished efforts wait for the caseworker', () => {
    expect(staffDuties({ ...called, effortsAwaitingDecision: 2 })).toMatchObject([
      { duty: 'decideAboutEfforts', owner: 'caseworker', count: 2, due: null },
    ]);
  });

  it('R-P2 a citizen never has a late duty: nothing can fall to them', () => {
    expect(dutyOwners).not.toContain('citizen');
  });

  it.each([
    { owner: 'caseworker', duty: 'decideAboutEfforts' },
    { owner: 'contactPerson', duty: 'chooseStepsTogether' },
    { owner: 'providerLead', duty: undefined },
  ] as const)('the next for the $owner: $duty', ({ owner, duty }) => {
    const facts: StaffFacts = {
      ...first,
      meeting: { state: 'closed', nextMeetingOn: '2028-03-07' },
      effortsAwaitingDecision: 1,
    };
    expect(nextForStaff(facts, owner)?.duty).toBe(duty);
  });
});

describe('R-M8 whoever is asked for an answer of their own finds it on their list (R-C1)', () => {
  it.each<{ row: string; as: Parameters<typeof dutiesOfParty>[0]; missing: boolean; owner: string | null }>([
    {
      row: 'a day offer that has not answered',
      as: ['otherProvider'],
      missing: true,
      owner: 'otherProvider',
    },
    { row: 'a contact person', as: ['contactPerson'], missing: true, owner: 'contactPerson' },
    { row: 'the caseworker', as: ['caseworker'], missing: true, owner: 'caseworker' },
    { row: 'answered', as: ['otherProvider'], missing: false, owner: null },
    { row: 'a relative has no duties, only a question', as: ['relative'], missing: true, owner: null },
  ])('$row', ({ as, missing, owner }) => {
    expect(dutiesOfParty(as, missing).map((one) => `${one.owner}: ${one.duty}`)).toEqual(
      owner === null ? [] : [`${owner}: answerPlan`],
    );
  });
});

describe('R-P1 what one may do for the caseworker who answers for it', () => {
  it.each<{ row: string; duty: DutyName; as: RelationKind; may: boolean }>([
    { row: 'the contact person tells the date', duty: 'tellMeetingDate', as: 'contactPerson', may: true },
    { row: 'the lead tells the date', duty: 'tellMeetingDate', as: 'providerLead', may: true },
    { row: 'a mother does not', duty: 'tellMeetingDate', as: 'relative', may: false },
    { row: 'the day offer does not', duty: 'tellMeetingDate', as: 'otherProvider', may: false },
    { row: 'nobody calls the meeting for her', duty: 'callMeeting', as: 'contactPerson', may: false },
  ])('$row', ({ duty, as, may }) => {
    expect(mayDoForOwner(duty, [as])).toBe(may);
  });
});
