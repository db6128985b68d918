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
  type OwedAnswer,
  type PlanThatHolds,
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
  plan: null,
  stepsChosen: 0,
  effortsAwaitingDecision: 0,
  awaitingDecisionSince: null,
  helpThatEnds: null,
  goalsWithoutDream: null,
  raised: { tooHardSteps: null, changedSteps: null, changedHelp: null },
};
const agreed: PlanThatHolds = {
  agreedOn: '2027-03-09',
  askedOn: '2027-03-09',
  agreement: null,
  lacksLawfulContent: false,
  disagreesSince: null,
  partlySince: null,
  doesNotKnowSince: null,
  othersNotAgreed: null,
  unheardSince: null,
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
  return staffDuties(facts).map(({ duty, owner, due, isLate, since, asSoonAsPossible }) =>
    [
      `${owner}: ${duty}`,
      due ?? (asSoonAsPossible ? 'soon' : '–'),
      ...(isLate ? ['late'] : []),
      ...(since === null ? [] : [`since ${since}`]),
    ].join(' '),
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
      facts: {
        ...first,
        meeting: {
          state: 'called',
          on: '2027-03-09',
          datedOn: '2026-11-30',
          notice: notice('2026-12-01', null),
        },
      },
      duties: ['caseworker: tellMeetingDate 2026-12-15'],
    },
    {
      row: 'R-P1 the target is past, and no reason is given',
      facts: {
        ...first,
        today: '2027-01-11',
        meeting: {
          state: 'called',
          on: '2027-03-09',
          datedOn: '2026-11-30',
          notice: notice('2027-01-11', null),
        },
      },
      duties: ['caseworker: tellMeetingDate 2026-12-15 late', 'caseworker: giveShortNoticeReason 2027-03-09'],
    },
    {
      row: 'told in time',
      facts: {
        ...first,
        meeting: {
          state: 'called',
          on: '2027-03-09',
          datedOn: '2026-11-30',
          notice: notice('2027-01-11', '2026-12-10'),
        },
      },
      duties: [],
    },
    {
      row: 'the day came and the meeting has not begun',
      facts: {
        ...first,
        today: '2027-03-10',
        meeting: {
          state: 'called',
          on: '2027-03-09',
          datedOn: '2026-11-30',
          notice: notice('2027-03-10', '2026-12-10'),
        },
      },
      duties: ['caseworker: holdMeeting 2027-03-09 late'],
    },
    {
      row: 'R-C1 on its last day a duty is not late yet',
      facts: {
        ...first,
        today: '2026-12-15',
        meeting: {
          state: 'called',
          on: '2027-03-09',
          datedOn: '2026-11-30',
          notice: notice('2026-12-15', null),
        },
      },
      duties: ['caseworker: tellMeetingDate 2026-12-15'],
    },
    {
      row: 'R-C1 from the day after it is',
      facts: {
        ...first,
        today: '2026-12-16',
        meeting: {
          state: 'called',
          on: '2027-03-09',
          datedOn: '2026-11-30',
          notice: notice('2026-12-16', null),
        },
      },
      duties: ['caseworker: tellMeetingDate 2026-12-15 late'],
    },
    {
      row: 'R-C1 what the citizen said in daily life is the contact person’s to take up',
      facts: {
        ...first,
        meeting: { state: 'open', openedOn: '2026-12-01' },
        raised: {
          tooHardSteps: { count: 1, since: '2026-11-20' },
          changedSteps: { count: 2, since: '2026-11-21' },
          changedHelp: { count: 1, since: '2026-11-22' },
        },
      },
      duties: [
        'caseworker: closeMeeting 2026-12-01',
        'contactPerson: makeStepEasier – since 2026-11-20',
        'contactPerson: talkAboutChangedStep – since 2026-11-21',
        'contactPerson: talkAboutChangedHelp – since 2026-11-22',
      ],
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
      row: 'R-P1 months before it is called, nothing is missing',
      facts: {
        ...first,
        today: '2027-11-01',
        meeting: { state: 'closed', nextMeetingOn: '2028-03-07' },
        stepsChosen: 1,
      },
      duties: [],
    },
    {
      row: 'R-P1 six weeks before its last day, calling is a duty',
      facts: {
        ...first,
        today: '2027-11-02',
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
      row: 'R-P1 the next meeting was set so near that its last day to call had passed: nobody is late',
      facts: {
        ...first,
        today: '2027-03-20',
        meeting: { state: 'closed', nextMeetingOn: '2027-04-20' },
        stepsChosen: 1,
        plan: agreed,
      },
      duties: ['caseworker: callMeeting soon since 2027-03-09'],
    },
    {
      row: 'R-P1 called twelve days before: what could not be done in time is done as soon as possible',
      facts: {
        ...first,
        today: '2027-03-02',
        meeting: {
          state: 'called',
          on: '2027-03-09',
          datedOn: '2027-02-25',
          notice: notice('2027-03-02', null),
        },
        preparationMeeting: notSent,
      },
      duties: [
        'caseworker: giveShortNoticeReason 2027-03-09',
        'caseworker: tellMeetingDate soon since 2027-02-25',
        'contactPerson: offerPreparation soon since 2027-02-25',
      ],
    },
    {
      row: 'R-M9 agreed, and the plan lacks what the law demands',
      facts: {
        ...first,
        today: '2027-03-10',
        meeting: { state: 'closed', nextMeetingOn: '2028-03-07' },
        stepsChosen: 1,
        plan: { ...agreed, lacksLawfulContent: true },
      },
      duties: ['caseworker: writeFormalContent – since 2027-03-09'],
    },
    {
      row: 'R-M9 to somebody who may not read it, nothing is said about it',
      facts: {
        ...first,
        today: '2027-03-10',
        meeting: { state: 'closed', nextMeetingOn: '2028-03-07' },
        stepsChosen: 1,
        plan: { ...agreed, lacksLawfulContent: null },
      },
      duties: [],
    },
  ])('$row', ({ facts, duties }) => {
    expect(list(facts)).toEqual(duties);
  });

  const called: StaffFacts = {
    ...first,
    today: '2027-01-11',
    meeting: {
      state: 'called',
      on: '2027-03-09',
      datedOn: '2026-11-30',
      notice: notice('2027-01-11', '2026-12-10'),
    },
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

  const nextMeeting: Readonly<Record<string, StaffFacts['meeting']>> = {
    closed: { state: 'closed', nextMeetingOn: '2028-03-07' },
    called: {
      state: 'called',
      on: '2028-03-07',
      datedOn: '2027-03-10',
      notice: noticeOf({
        meetingOn: '2028-03-07',
        tellings: [{ ofMeetingOn: '2028-03-07', how: 'talk', by: 'Karen', toldOn: '2027-03-10' }],
        toleranceDays: 14,
        reason: '',
        today: '2027-03-10',
      }),
    },
    open: { state: 'open', openedOn: '2027-03-10' },
  };

  describe.each(Object.keys(nextMeeting))('what the plan asks stays, its next meeting %s', (state) => {
    const after: StaffFacts = {
      ...first,
      today: '2027-03-10',
      meeting: nextMeeting[state] ?? first.meeting,
      stepsChosen: 1,
    };
    const asked = (plan: Partial<PlanThatHolds>, more: Partial<StaffFacts> = {}) =>
      list({ ...after, ...more, plan: { ...agreed, ...plan } }).filter(
        (one) => !one.includes('closeMeeting'),
      );

    it('R-M8 the parties’ answers fall to the caseworker, the citizen’s to the contact person', () => {
      const agreement = agreementStatus([jonas, karen, lunden], []);
      const duties = staffDuties({ ...after, plan: { ...agreed, agreement } });
      expect(duties).toContainEqual(
        expect.objectContaining({
          duty: 'askPartiesForAnswer',
          owner: 'caseworker',
          about: ['Karen', 'Lise fra Lunden'],
          since: '2027-03-09',
        }),
      );
      const recorded = [{ ...jonasAgrees, recordedBy: 'Mette' }];
      expect(asked({ agreement: agreementStatus([jonas], recorded) })).toEqual([
        'contactPerson: askCitizenAboutPlan – since 2027-03-09',
      ]);
      expect(asked({ agreement: agreementStatus([jonas], [jonasAgrees]) })).toEqual([]);
    });

    it.each<{ row: string; plan: Partial<PlanThatHolds>; duties: string[] }>([
      {
        row: 'R-M9 the formal content',
        plan: { lacksLawfulContent: true },
        duties: ['caseworker: writeFormalContent – since 2027-03-09'],
      },
      {
        row: 'R-M8 "Ikke enig" is taken up',
        plan: { disagreesSince: '2027-03-10' },
        duties: ['caseworker: takeUpDisagreement – since 2027-03-10'],
      },
      {
        row: 'R-M8 "Enig i noget" is taken up',
        plan: { partlySince: '2027-03-10' },
        duties: ['caseworker: takeUpReservation – since 2027-03-10'],
      },
      {
        row: 'R-M8 "Jeg ved det ikke" is taken up',
        plan: { doesNotKnowSince: '2027-03-10' },
        duties: ['caseworker: takeUpDoesNotKnow – since 2027-03-10'],
      },
      {
        row: 'R-M8 what another party does not agree with is taken up, with their names',
        plan: { othersNotAgreed: { names: ['Bodil Bro', 'Lone Lund'], since: '2027-03-11' } },
        duties: ['caseworker: takeUpOthersAnswers – since 2027-03-11'],
      },
      {
        row: 'R-M1 "Blev du hørt? Nej" is taken up',
        plan: { unheardSince: '2027-03-09' },
        duties: ['caseworker: takeUpNotHeard – since 2027-03-09'],
      },
      { row: 'a new version, or a new plan, answers both', plan: {}, duties: [] },
    ])('$row', ({ plan, duties }) => {
      expect(asked(plan)).toEqual(duties);
    });

    it('R-M5 a goal whose dream the citizen took away is talked about with them', () => {
      const waits = { goalsWithoutDream: { count: 2, since: '2027-02-20' } };
      expect(asked({}, waits)).toEqual(['caseworker: talkAboutGoals – since 2027-02-20']);
      expect(list({ ...first, ...waits })).toContain('caseworker: talkAboutGoals – since 2027-02-20');
    });

    it('R-O2 wished efforts wait for the caseworker', () => {
      const waits = { effortsAwaitingDecision: 2, awaitingDecisionSince: '2027-02-16' };
      expect(asked({}, waits)).toEqual(['caseworker: decideAboutEfforts – since 2027-02-16']);
    });

    it('R-F3 help that ends is the caseworker’s before its last day, and late after it', () => {
      const ends = (lastDay: string) => asked({}, { helpThatEnds: { count: 1, lastDay } });
      expect(ends('2027-12-31')).toEqual(['caseworker: decideAboutHelpThatEnds 2027-12-31']);
      expect(ends('2027-01-31')).toEqual(['caseworker: decideAboutHelpThatEnds 2027-01-31 late']);
    });
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
  const since = '2027-03-09';
  it.each<{ row: string; as: Parameters<typeof dutiesOfParty>[0]; owed: OwedAnswer | null; found: string[] }>(
    [
      {
        row: 'a day offer that has not answered',
        as: ['otherProvider'],
        owed: { what: 'answer', since },
        found: ['otherProvider: answerPlan since 2027-03-09'],
      },
      {
        row: 'a contact person',
        as: ['contactPerson'],
        owed: { what: 'answer', since },
        found: ['contactPerson: answerPlan since 2027-03-09'],
      },
      {
        row: 'a contact person for whom another registered it',
        as: ['contactPerson'],
        owed: { what: 'confirmation', since },
        found: ['contactPerson: confirmAnswer since 2027-03-09'],
      },
      { row: 'answered', as: ['otherProvider'], owed: null, found: [] },
      {
        row: 'a relative has no duties, only a question',
        as: ['relative'],
        owed: { what: 'answer', since },
        found: [],
      },
    ],
  )('$row', ({ as, owed, found }) => {
    expect(dutiesOfParty(as, owed).map((one) => `${one.owner}: ${one.duty} since ${one.since}`)).toEqual(
      found,
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
