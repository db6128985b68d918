import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hereOf,
  type NextThing,
  type RoundFacts,
  type RoundStep,
  roundSteps,
  whereWeAre,
} from './where-we-are.ts';

const notBegun = { answered: 0, left: 8, shared: 0, ended: null, meetingOn: null } as const;
const shown = { ...notBegun, answered: 8, left: 0, shared: 5 } as const;

const first: RoundFacts = {
  today: '2027-01-11',
  hasEarlierPlan: false,
  preparation: notBegun,
  meeting: { state: 'notCalled' },
  planAwaits: null,
  planIsMadeOver: false,
  hasGoals: true,
  stepsChosen: 0,
  stepsNow: [],
  contactPerson: 'Mette',
  nextMeetingOn: null,
};
const called = { state: 'called', on: '2027-03-09' } as const;
const closed: RoundFacts = {
  ...first,
  today: '2027-03-20',
  preparation: shown,
  meeting: { state: 'closed', on: '2027-03-09' },
  nextMeetingOn: '2028-03-07',
};
const theBus = { stepId: 'wait-at-stop', goalId: 'bus', toldToday: false };
const second: RoundFacts = {
  ...first,
  today: '2027-12-20',
  hasEarlierPlan: true,
  meeting: { state: 'called', on: '2028-03-07' },
  stepsNow: [theBus],
};

const renewed: RoundFacts = {
  ...second,
  today: '2028-03-08',
  meeting: { state: 'closed', on: '2028-03-07' },
  stepsChosen: 3,
};

function ring(facts: RoundFacts): string {
  const marks = { done: '✓', declined: '–', goesOn: '→', again: '↻', current: '●', ahead: '·' };
  return whereWeAre(facts)
    .steps.map(({ state }) => marks[state])
    .join('');
}

describe('the first round: where Jonas is, and the next thing (§ 2)', () => {
  it.each<{ row: string; facts: RoundFacts; ring: string; next: NextThing }>([
    {
      row: 'nothing has begun',
      facts: first,
      ring: '●····',
      next: { thing: 'startPreparation', preparationMeetingOn: null, wasOn: null },
    },
    {
      row: 'a preparation meeting is planned',
      facts: { ...first, preparation: { ...notBegun, meetingOn: '2027-01-20' } },
      ring: '●····',
      next: { thing: 'startPreparation', preparationMeetingOn: '2027-01-20', wasOn: null },
    },
    {
      row: 'three areas answered',
      facts: { ...first, preparation: { ...notBegun, answered: 3, left: 5 }, meeting: called },
      ring: '●····',
      next: { thing: 'continuePreparation', left: 5, preparationMeetingOn: null, wasOn: null },
    },
    {
      row: 'all answered, nobody has seen it',
      facts: { ...first, preparation: { ...shown, shared: 0 }, meeting: called },
      ring: '●····',
      next: { thing: 'sharePreparation', answered: 8, wasOn: null },
    },
    {
      row: 'shown, not said to be finished: how much is answered is his own (R-P6)',
      facts: { ...first, preparation: shown },
      ring: '●····',
      next: { thing: 'waitForMeetingDate', wasOn: null },
    },
    {
      row: 'shown, and the date is set',
      facts: { ...first, preparation: shown, meeting: called },
      ring: '●····',
      next: { thing: 'goToMeeting', on: '2027-03-09', daysUntil: 57, isOpen: false },
    },
    {
      row: 'R-P3 "Nej tak" is an answer, not something missing',
      facts: { ...first, preparation: { ...notBegun, ended: 'noThanks' }, meeting: called },
      ring: '–●···',
      next: { thing: 'goToMeeting', on: '2027-03-09', daysUntil: 57, isOpen: false },
    },
    {
      row: 'R-P6 finished, and kept to himself',
      facts: {
        ...first,
        preparation: { ...notBegun, answered: 2, left: 6, ended: 'finished' },
        meeting: called,
      },
      ring: '✓●···',
      next: { thing: 'goToMeeting', on: '2027-03-09', daysUntil: 57, isOpen: false },
    },
    {
      row: 'the meeting is today, unprepared: he goes to it, and the day alone ends no preparation (R-P3)',
      facts: { ...first, today: '2027-03-09', meeting: called },
      ring: '→●···',
      next: { thing: 'goToMeeting', on: '2027-03-09', daysUntil: 0, isOpen: false },
    },
    {
      row: 'the meeting is open',
      facts: { ...first, today: '2027-03-09', meeting: { state: 'open', on: '2027-03-09' } },
      ring: '→●···',
      next: { thing: 'goToMeeting', on: '2027-03-09', daysUntil: 0, isOpen: true },
    },
    {
      row: 'the meeting is open, and he said that he is ready',
      facts: {
        ...first,
        today: '2027-03-09',
        preparation: { ...shown, ended: 'finished' },
        meeting: { state: 'open', on: '2027-03-09' },
      },
      ring: '✓●···',
      next: { thing: 'goToMeeting', on: '2027-03-09', daysUntil: 0, isOpen: true },
    },
    {
      row: 'the date passed without a meeting: his preparation is not over',
      facts: { ...first, today: '2027-03-10', preparation: shown, meeting: called },
      ring: '●····',
      next: { thing: 'waitForMeetingDate', wasOn: '2027-03-09' },
    },
    {
      row: 'the date passed without a meeting, and nothing is prepared: he still can',
      facts: { ...first, today: '2027-03-10', meeting: called },
      ring: '●····',
      next: { thing: 'startPreparation', preparationMeetingOn: null, wasOn: '2027-03-09' },
    },
    {
      row: 'the date passed without a meeting, half prepared',
      facts: {
        ...first,
        today: '2027-03-10',
        preparation: { ...notBegun, answered: 3, left: 5 },
        meeting: called,
      },
      ring: '●····',
      next: { thing: 'continuePreparation', left: 5, preparationMeetingOn: null, wasOn: '2027-03-09' },
    },
    {
      row: 'the date passed without a meeting, and he had said that he is ready (R-P3)',
      facts: {
        ...first,
        today: '2027-03-10',
        preparation: { ...shown, ended: 'finished' },
        meeting: called,
      },
      ring: '✓●···',
      next: { thing: 'waitForMeetingDate', wasOn: '2027-03-09' },
    },
    {
      row: 'closed, and the plan waits for his answer',
      facts: { ...closed, planAwaits: 'answer' },
      ring: '✓✓●··',
      next: { thing: 'answerPlan', awaits: 'answer', hasGoals: true, isMadeOver: false },
    },
    {
      row: 'closed, and Mette registered an answer for him',
      facts: { ...closed, planAwaits: 'confirmation' },
      ring: '✓✓●··',
      next: { thing: 'answerPlan', awaits: 'confirmation', hasGoals: true, isMadeOver: false },
    },
    {
      row: 'closed without a goal, and the plan waits for his answer',
      facts: { ...closed, planAwaits: 'answer', hasGoals: false },
      ring: '✓✓●··',
      next: { thing: 'answerPlan', awaits: 'answer', hasGoals: false, isMadeOver: false },
    },
    {
      row: 'closed without a goal, and answered: there are no steps to choose',
      facts: { ...closed, hasGoals: false },
      ring: '✓✓●··',
      next: { thing: 'seeMyPlan', nextMeetingOn: '2028-03-07' },
    },
    {
      row: 'answered: he and Mette choose steps',
      facts: closed,
      ring: '✓✓●··',
      next: { thing: 'chooseSteps', contactPerson: 'Mette' },
    },
    {
      row: 'R-M8 steps are chosen before he answered the plan: the agreements are not made',
      facts: { ...closed, planAwaits: 'answer', stepsChosen: 2, stepsNow: [theBus] },
      ring: '✓✓●→·',
      next: { thing: 'answerPlan', awaits: 'answer', hasGoals: true, isMadeOver: false },
    },
    {
      row: 'everyday, not told today',
      facts: {
        ...closed,
        stepsChosen: 4,
        stepsNow: [
          { ...theBus, toldToday: true },
          { ...theBus, goalId: 'food' },
        ],
      },
      ring: '✓✓✓●·',
      next: { thing: 'tellHowItWent', stepId: 'wait-at-stop', goalId: 'food' },
    },
    {
      row: 'everyday, all told: there is nothing he must do',
      facts: { ...closed, stepsChosen: 4, stepsNow: [{ ...theBus, toldToday: true }] },
      ring: '✓✓✓●·',
      next: { thing: 'seeMyPlan', nextMeetingOn: '2028-03-07' },
    },
  ])('$row', ({ facts, ring: drawn, next }) => {
    expect(ring(facts)).toBe(drawn);
    expect(whereWeAre(facts).nextThing).toEqual(next);
  });
});

describe('the next round begins when its status meeting is called (§ 2)', () => {
  it.each<{ row: string; facts: RoundFacts; ring: string; next: NextThing }>([
    {
      row: 'called: R-S1 a new preparation comes first',
      facts: second,
      ring: '↻✓✓→●',
      next: {
        thing: 'prepareNewMeeting',
        hasBegun: false,
        ahead: { on: '2028-03-07', daysUntil: 78 },
        wasOn: null,
      },
    },
    {
      row: 'begun',
      facts: { ...second, preparation: { ...notBegun, answered: 1, left: 7 } },
      ring: '↻✓✓→●',
      next: {
        thing: 'prepareNewMeeting',
        hasBegun: true,
        ahead: { on: '2028-03-07', daysUntil: 78 },
        wasOn: null,
      },
    },
    {
      row: 'all answered, not shown',
      facts: { ...second, preparation: { ...shown, shared: 0 } },
      ring: '↻✓✓→●',
      next: { thing: 'sharePreparation', answered: 8, wasOn: null },
    },
    {
      row: 'prepared: everyday goes on',
      facts: { ...second, preparation: shown },
      ring: '↻✓✓→●',
      next: { thing: 'tellHowItWent', stepId: 'wait-at-stop', goalId: 'bus' },
    },
    {
      row: 'prepared and told: the new meeting lies ahead',
      facts: { ...second, preparation: shown, stepsNow: [] },
      ring: '↻✓✓→●',
      next: { thing: 'goToNewMeeting', on: '2028-03-07', daysUntil: 78, isOpen: false },
    },
    {
      row: 'the new date passed without a meeting: none lies ahead',
      facts: { ...second, today: '2028-03-08' },
      ring: '↻✓✓→●',
      next: { thing: 'prepareNewMeeting', hasBegun: false, ahead: null, wasOn: '2028-03-07' },
    },
    {
      row: 'he said that he is ready (R-P3): nothing more is asked',
      facts: { ...second, preparation: { ...shown, ended: 'finished' }, stepsNow: [] },
      ring: '✓✓✓→●',
      next: { thing: 'goToNewMeeting', on: '2028-03-07', daysUntil: 78, isOpen: false },
    },
    {
      row: 'no day is set yet, and he has begun',
      facts: {
        ...second,
        preparation: { ...notBegun, answered: 1, left: 7 },
        meeting: { state: 'notCalled' },
      },
      ring: '↻✓✓→●',
      next: { thing: 'prepareNewMeeting', hasBegun: true, ahead: null, wasOn: null },
    },
    {
      row: 'the new meeting is today, unprepared: nobody sends him back',
      facts: { ...second, today: '2028-03-07' },
      ring: '↻✓✓→●',
      next: { thing: 'goToNewMeeting', on: '2028-03-07', daysUntil: 0, isOpen: false },
    },
    {
      row: 'the new meeting is open',
      facts: { ...second, today: '2028-03-07', meeting: { state: 'open', on: '2028-03-07' } },
      ring: '↻✓✓→●',
      next: { thing: 'goToNewMeeting', on: '2028-03-07', daysUntil: 0, isOpen: true },
    },
    {
      row: 'closed: the new plan is there, steps are chosen again',
      facts: { ...second, meeting: { state: 'closed', on: '2028-03-07' }, today: '2028-03-08' },
      ring: '✓✓●··',
      next: { thing: 'chooseSteps', contactPerson: 'Mette' },
    },
    {
      row: 'R-M8 closed, the steps came along, and the new plan waits for his answer: agreements, while everyday goes on',
      facts: { ...renewed, planAwaits: 'answer' },
      ring: '✓✓●→·',
      next: { thing: 'answerPlan', awaits: 'answer', hasGoals: true, isMadeOver: false },
    },
    {
      row: 'R-M8 closed, the steps came along, and what Mette registered waits for his yes',
      facts: { ...renewed, planAwaits: 'confirmation' },
      ring: '✓✓●→·',
      next: { thing: 'answerPlan', awaits: 'confirmation', hasGoals: true, isMadeOver: false },
    },
    {
      row: 'R-M8 the next meeting is called, and a new edition of the plan that holds waits for his answer',
      facts: { ...second, planAwaits: 'answer', planIsMadeOver: true },
      ring: '↻✓✓→●',
      next: { thing: 'answerPlan', awaits: 'answer', hasGoals: true, isMadeOver: true },
    },
    {
      row: 'R-S3 answered, and the steps came along: everyday',
      facts: renewed,
      ring: '✓✓✓●·',
      next: { thing: 'tellHowItWent', stepId: 'wait-at-stop', goalId: 'bus' },
    },
  ])('$row', ({ facts, ring: drawn, next }) => {
    expect(ring(facts)).toBe(drawn);
    expect(whereWeAre(facts).nextThing).toEqual(next);
  });
});

describe('whatever the facts', () => {
  const anyDay = fc.constantFrom('2027-03-08', '2027-03-09', '2027-03-10');
  const anyFacts: fc.Arbitrary<RoundFacts> = fc.record({
    today: anyDay,
    hasEarlierPlan: fc.boolean(),
    preparation: fc.record({
      answered: fc.nat(8),
      left: fc.nat(8),
      shared: fc.nat(8),
      ended: fc.constantFrom(null, 'finished' as const, 'noThanks' as const),
      meetingOn: fc.option(anyDay),
    }),
    meeting: fc.oneof(
      fc.constant({ state: 'notCalled' as const }),
      fc.record({
        state: fc.constantFrom('called' as const, 'open' as const, 'closed' as const),
        on: anyDay,
      }),
    ),
    planIsMadeOver: fc.boolean(),
    planAwaits: fc.constantFrom(null, 'answer' as const, 'confirmation' as const),
    hasGoals: fc.boolean(),
    stepsChosen: fc.nat(3),
    stepsNow: fc.array(
      fc.record({ stepId: fc.constant('s'), goalId: fc.constant('g'), toldToday: fc.boolean() }),
      { maxLength: 2 },
    ),
    contactPerson: fc.option(fc.constant('Mette')),
    nextMeetingOn: fc.option(anyDay),
  });

  it('the ring has the five steps, exactly one of them current, done before – everyday life going on – and ahead after', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { steps } = whereWeAre(facts);
        expect(steps.map(({ step }) => step)).toEqual(roundSteps);
        expect(ring(facts)).toMatch(/^↻?–?✓*→?●→?·*$/);
      }),
    );
  });

  it('R-P6 the step is the same whatever the citizen has answered, so that ring and staff lists agree', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { ended } = facts.preparation;
        const knownToStaff = { ...facts, preparation: { ...notBegun, ended } };
        expect(whereWeAre(facts).steps).toEqual(whereWeAre(knownToStaff).steps);
      }),
    );
  });

  it('an open meeting is always the next thing, and nobody is sent to a meeting that is over', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { thing } = whereWeAre(facts).nextThing;
        const goes = thing === 'goToMeeting' || thing === 'goToNewMeeting';
        if (facts.meeting.state === 'open') expect(goes).toBe(true);
        if (facts.meeting.state === 'closed' || facts.meeting.state === 'notCalled') expect(goes).toBe(false);
      }),
    );
  });

  it('R-M8 whoever is asked about the plan stands at the agreements, and nowhere is what is asked for done', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { steps, nextThing } = whereWeAre(facts);
        const [preparation] = steps;
        if (facts.meeting.state === 'closed' && nextThing.thing === 'answerPlan')
          expect(hereOf(steps)).toBe('agreements');
        if (nextThing.thing === 'prepareNewMeeting' && facts.preparation.ended === null)
          expect(preparation?.state).toBe('again');
      }),
    );
  });

  it('the current step is one of the five words of the product', () => {
    const words: readonly RoundStep[] = ['preparation', 'meeting', 'agreements', 'everyday', 'newMeeting'];
    expect(roundSteps).toEqual(words);
  });
});
