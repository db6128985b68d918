import { describe, expect, it } from 'vitest';
import { relationKinds } from '../access/access-table.ts';
import {
  answersToTheNewest,
  asItStands,
  awaitsDecision,
  checkHelpIsDraft,
  checkMayBeTakenOut,
  checkNoWishWaits,
  checkReach,
  checkWasNotRefused,
  type DecisionMade,
  decide,
  type Effort,
  grantedStill,
  lackingInDecision,
  missingInEffort,
  reachInEffort,
  refusedAmong,
  stillRuns,
  wished,
  writeEffort,
} from './efforts.ts';

const rideAlong: Effort = {
  id: 'ride',
  goalId: 'bus',
  what: 'Følge på bussen',
  how: 'Mette kører med og trækker sig lidt ad gangen',
  who: 'Mette',
  howOften: 'To gange om ugen',
  from: '2027-03-15',
  to: '2027-09-15',
  decision: wished,
};
const yes: DecisionMade = {
  outcome: 'granted',
  on: '2027-03-10',
  by: 'Karen Holm',
  as: 'caseworker',
  reason: '',
  howToComplain: '',
};
const no: DecisionMade = {
  ...yes,
  outcome: 'refused',
  reason: 'Støtten gives efter § 85',
  howToComplain: 'Inden fire uger',
};

describe('R-F3 an effort says what, how, who, how often, from when to when', () => {
  it.each([
    { row: 'all of it', effort: rideAlong, refused: undefined, missing: [] },
    {
      row: 'only what: it can be a wish still',
      effort: { ...rideAlong, how: '', who: '', howOften: '', from: null, to: null },
      refused: undefined,
      missing: ['how', 'who', 'howOften', 'from', 'to'],
    },
    { row: 'nothing', effort: { ...rideAlong, what: '' }, refused: 'effortWhatMissing', missing: [] },
    {
      row: 'it ends before it begins',
      effort: { ...rideAlong, to: '2027-03-14' },
      refused: 'effortEndsBeforeItBegins',
      missing: [],
    },
    { row: 'one day only', effort: { ...rideAlong, to: '2027-03-15' }, refused: undefined, missing: [] },
    {
      row: 'from 31 April',
      effort: { ...rideAlong, from: '2027-04-31' },
      refused: 'effortDayUnknown',
      missing: [],
    },
  ])('$row', ({ effort, refused, missing }) => {
    const answer = writeEffort(effort);
    expect('refused' in answer ? answer.refused : undefined).toBe(refused);
    expect(missingInEffort(effort)).toEqual(missing);
  });

  it('nothing is open in what was refused (R-O2)', () => {
    const decision = {
      state: 'refused',
      on: '2027-03-10',
      by: 'Karen',
      reason: 'r',
      howToComplain: 'h',
    } as const;
    expect(missingInEffort({ ...rideAlong, how: '', to: null, decision })).toEqual([]);
  });
});

describe('R-O2 a decision is the caseworker’s', () => {
  it.each([
    { row: 'granted', decision: yes, answer: { state: 'granted', on: '2027-03-10', by: 'Karen Holm' } },
    {
      row: 'refused, with the reason and how to complain',
      decision: no,
      answer: {
        state: 'refused',
        on: '2027-03-10',
        by: 'Karen Holm',
        reason: 'Støtten gives efter § 85',
        howToComplain: 'Inden fire uger',
      },
    },
    {
      row: 'refused without a reason',
      decision: { ...no, reason: ' ' },
      answer: { refused: 'refusalReasonMissing', field: 'reason' },
    },
    {
      row: 'refused without how to complain',
      decision: { ...no, howToComplain: '' },
      answer: { refused: 'howToComplainMissing', field: 'howToComplain' },
    },
    {
      row: 'without a day',
      decision: { ...yes, on: '' },
      answer: { refused: 'decisionDayMissing', field: 'on' },
    },
    {
      row: 'with a day ahead',
      decision: { ...yes, on: '2027-03-12' },
      answer: { refused: 'decisionInTheFuture', field: 'on' },
    },
  ])('$row', ({ decision, answer }) => {
    expect(decide(decision, '2027-03-11')).toEqual(answer);
  });

  it('says everything that is lacking at once', () => {
    const empty = { ...no, on: '', reason: '', howToComplain: ' ' };
    expect(lackingInDecision(empty, '2027-03-11').map(({ field }) => field)).toEqual([
      'on',
      'reason',
      'howToComplain',
    ]);
    expect(lackingInDecision({ ...empty, outcome: 'granted' }, '2027-03-11')).toHaveLength(1);
    expect(lackingInDecision(no, '2027-03-11')).toEqual([]);
  });

  it.each(relationKinds.filter((as) => as !== 'caseworker'))('never by the %s', (as) => {
    expect(decide({ ...yes, as }, '2027-03-11')).toEqual({ refused: 'onlyTheCaseworkerDecides' });
  });

  it.each([
    { row: 'a wish', decision: wished, awaits: true },
    { row: 'granted', decision: { state: 'granted', on: '2027-03-10', by: 'Karen' } as const, awaits: false },
  ])('$row awaits a decision: $awaits', ({ decision, awaits }) => {
    expect(awaitsDecision({ ...rideAlong, decision })).toBe(awaits);
  });

  it('a wish that was stopped waits no longer; what was granted and made over by stopping it does', () => {
    expect(awaitsDecision({ ...rideAlong, decision: wished, isStopped: true })).toBe(false);
    const madeOverFrom = { what: 'Følge', howOften: '', from: null, to: null };
    const decision = { state: 'granted', on: '2027-03-10', by: 'Karen', madeOverFrom } as const;
    expect(awaitsDecision({ ...rideAlong, decision, isStopped: true })).toBe(true);
  });
});

describe('R-O2, R-O3 a decision is about what the effort said that day', () => {
  const decided = {
    what: 'Følge på bussen',
    howOften: '2 timer om ugen',
    from: '2027-03-15',
    to: '2027-09-15',
    offerId: 'lunden',
  };
  const { offerId: _offer, ...madeOverFrom } = decided;
  const nameOf = (id: string | null): string => (id === 'lunden' ? 'Lunden' : '');
  const granted = { state: 'granted', on: '2027-03-10', by: 'Karen' } as const;
  const refused = { ...granted, state: 'refused', reason: 'r', howToComplain: 'h' } as const;
  it.each([
    { row: 'nothing changed', now: decided, stands: granted },
    {
      row: 'less often',
      now: { ...decided, howOften: '10 minutter om ugen' },
      stands: { ...granted, madeOverFrom },
    },
    { row: 'something else', now: { ...decided, what: 'Taxa' }, stands: { ...granted, madeOverFrom } },
    { row: 'begins later', now: { ...decided, from: '2027-05-01' }, stands: { ...granted, madeOverFrom } },
    { row: 'without an end', now: { ...decided, to: null }, stands: { ...granted, madeOverFrom } },
    {
      row: 'another offer',
      now: { ...decided, offerId: null },
      stands: { ...granted, madeOverFrom: { ...madeOverFrom, offers: { granted: 'Lunden', asked: '' } } },
    },
  ])('$row', ({ now, stands }) => {
    const decision = asItStands(granted, now, decided, nameOf);
    expect(decision).toEqual(stands);
    expect(awaitsDecision({ decision })).toBe('madeOverFrom' in stands);
  });

  it('stays where nothing was kept, and a wish or a refusal stays what it is', () => {
    const now = { ...decided, what: 'Taxa' };
    expect(asItStands(granted, now, null, nameOf)).toEqual(granted);
    expect(asItStands(refused, now, decided, nameOf)).toEqual(refused);
    expect(asItStands(wished, now, null, nameOf)).toEqual(wished);
  });
});

describe('R-O2 what was granted holds until it is decided anew', () => {
  const granted = { state: 'granted', on: '2027-03-01', by: 'Karin' } as const;
  const refused = {
    state: 'refused',
    on: '2027-03-01',
    by: 'Karin',
    reason: 'r',
    howToComplain: 'h',
  } as const;
  const cut = {
    ...granted,
    madeOverFrom: { what: 'Madlavning', howOften: 'Hver onsdag', from: null, to: '2027-06-01' },
  };
  it.each([
    { row: 'made over', decision: cut, today: '2027-05-01', still: cut.madeOverFrom },
    { row: 'on its last day', decision: cut, today: '2027-06-01', still: cut.madeOverFrom },
    { row: 'over', decision: cut, today: '2027-06-02', still: null },
    { row: 'as it was granted', decision: granted, today: '2027-05-01', still: null },
    { row: 'refused', decision: refused, today: '2027-05-01', still: null },
    { row: 'a wish', decision: wished, today: '2027-05-01', still: null },
    { row: 'not told', decision: { state: 'kept' } as const, today: '2027-05-01', still: null },
  ])('$row', ({ decision, today, still }) => {
    expect(grantedStill(decision, today)).toEqual(still);
  });
});

describe('R-P8 a wish in the citizen’s words is edited by the citizen alone', () => {
  const [anew, saysTheSame] = [
    { what: 'Jonas får et buskort i stedet' },
    { what: 'Hjælp til at købe cykel' },
  ];
  const refusal = { refused: 'wishIsTheCitizens', field: 'what' };
  it.each([
    {
      whose: 'the citizen’s wish',
      isCitizensWish: true,
      state: 'wished',
      by: 'the citizen',
      what: null,
      how: null,
    },
    {
      whose: 'the citizen’s wish',
      isCitizensWish: true,
      state: 'wished',
      by: 'Bodil',
      what: refusal,
      how: refusal,
    },
    {
      whose: 'the citizen’s wish',
      isCitizensWish: true,
      state: 'granted',
      by: 'the citizen',
      what: null,
      how: null,
    },
    {
      whose: 'the citizen’s wish',
      isCitizensWish: true,
      state: 'granted',
      by: 'Bodil',
      what: refusal,
      how: null,
    },
    { whose: 'what Bodil wrote', isCitizensWish: false, state: 'wished', by: 'Bodil', what: null, how: null },
    {
      whose: 'what Bodil wrote',
      isCitizensWish: false,
      state: 'refused',
      by: 'Bodil',
      what: refusal,
      how: refusal,
    },
    {
      whose: 'the citizen’s wish',
      isCitizensWish: true,
      state: 'refused',
      by: 'the citizen',
      what: refusal,
      how: refusal,
    },
  ] as const)('$whose, $state, written anew by $by', ({ isCitizensWish, state, by, what, how }) => {
    const reach = reachInEffort({ state, isCitizensWish }, by === 'the citizen');
    expect(checkReach(reach, saysTheSame, anew)).toEqual(what);
    expect(checkReach(reach, saysTheSame, { ...saysTheSame })).toEqual(how);
  });
});

describe('R-O2 a plan tells what was refused', () => {
  const refused = {
    state: 'refused',
    on: '2027-03-10',
    by: 'Karen',
    reason: 'r',
    howToComplain: 'h',
  } as const;
  it.each<{ row: string; decisions: readonly Effort['decision'][]; told: number }>([
    { row: 'a refusal', decisions: [refused], told: 1 },
    { row: 'no wish', decisions: [wished], told: 0 },
    { row: 'nothing granted', decisions: [{ state: 'granted', on: '2027-03-10', by: 'Karen' }], told: 0 },
    { row: 'nor what is kept from the reader', decisions: [{ state: 'kept' }], told: 0 },
    { row: 'each of several', decisions: [refused, wished, refused], told: 2 },
  ])('$row', ({ decisions, told }) => {
    expect(refusedAmong(decisions.map((decision) => ({ ...rideAlong, decision })))).toHaveLength(told);
  });
});

describe('R-S3 an effort that still runs', () => {
  const refused = {
    state: 'refused',
    on: '2027-03-10',
    by: 'Karen',
    reason: 'r',
    howToComplain: 'h',
  } as const;
  it.each([
    { row: 'on its last day', effort: rideAlong, day: '2027-09-15', runs: true },
    { row: 'the day after', effort: rideAlong, day: '2027-09-16', runs: false },
    { row: 'without an end', effort: { ...rideAlong, to: null }, day: '2030-01-01', runs: true },
    { row: 'refused', effort: { ...rideAlong, decision: refused }, day: '2027-04-01', runs: false },
  ])('$row: $runs', ({ effort, day, runs }) => {
    expect(stillRuns(effort, day)).toBe(runs);
  });
});

describe('a decision answers to the newest one (R-O2, R-T5)', () => {
  it.each([
    { row: 'the first', seen: 0, made: 0, refused: undefined },
    { row: 'over one that was seen', seen: 1, made: 1, refused: undefined },
    { row: 'from an old tab', seen: 0, made: 1, refused: 'decidedMeanwhile' },
  ])('$row', ({ seen, made, refused }) => {
    expect(answersToTheNewest(seen, made)?.refused).toBe(refused);
  });
});

describe('R-O2, R-P8 what the citizen asked of granted help', () => {
  const no = { refused: 'wishOfTheCitizenWaits', field: 'what' };
  it.each([
    { row: 'waits, and another writes', waits: true, isCitizen: false, refusal: no },
    { row: 'waits, and the citizen writes anew', waits: true, isCitizen: true, refusal: null },
    { row: 'is answered', waits: false, isCitizen: false, refusal: null },
  ])('$row', ({ waits, isCitizen, refusal }) => {
    expect(checkNoWishWaits(waits, isCitizen)).toEqual(refusal);
  });
});

describe('R-O2 a no stands over what it was said to', () => {
  const told = { refused: 'effortWasRefused', field: 'what' };
  const untold = { refused: 'writtenAsNewHelp', field: 'what' };
  it.each([
    { row: 'refused, and told', outcome: 'refused', told: 'refused', refusal: told },
    { row: 'refused, and not told', outcome: 'refused', told: 'wished', refusal: untold },
    { row: 'granted, and not told', outcome: 'granted', told: 'wished', refusal: null },
    { row: 'not answered', outcome: null, told: 'wished', refusal: null },
  ] as const)('$row', (one) => {
    expect(checkWasNotRefused(one.outcome, one.told)).toEqual(one.refusal);
  });
});

describe('R-O2 what the municipality has answered stays in the plan', () => {
  const no = { refused: 'decidedHelpStays' };
  it.each([
    { outcome: null, refusal: null },
    { outcome: 'granted', refusal: no },
    { outcome: 'refused', refusal: no },
  ] as const)('$outcome', ({ outcome, refusal }) => {
    expect(checkMayBeTakenOut(outcome)).toEqual(refusal);
  });
});

describe('R-F4 help in a plan that was agreed is adjusted, not written over', () => {
  it.each([
    { plan: 'a draft', isAgreed: false, refusal: null },
    { plan: 'an agreed plan', isAgreed: true, refusal: { refused: 'helpIsAgreed' } },
  ])('in $plan', ({ isAgreed, refusal }) => {
    expect(checkHelpIsDraft(isAgreed)).toEqual(refusal);
  });
});
