import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masteryLevels } from '../plan/mastery.ts';
import {
  agreedHelp,
  asksWhatIsExpected,
  type GoalStatus,
  goalAtStatus,
  goalDecisions,
  goalOutcomes,
  type HelpGiven,
  type HelpMissing,
  type HelpSaid,
  helpMissing,
  mayComeToAskWhatIsExpected,
  nextStatusQuestion,
  readMastery,
  whoDisagreeOnHelp,
  whyFewer,
  writeGoalStatus,
} from './status.ts';

const gotIt: HelpGiven = { effortId: null, answer: 'yes', words: '' };
const busReached: GoalStatus = {
  goalId: 'bus',
  outcome: 'reached',
  whatHelped: 'Mette kørte med',
  decision: 'finish',
};

describe('R-S2 the help that was agreed', () => {
  const granted = { state: 'granted', on: '2027-03-10', by: 'Karin' } as const;
  const refused = {
    state: 'refused',
    on: '2027-03-10',
    by: 'Karin',
    reason: 'Nej',
    howToComplain: 'Skriv',
  } as const;
  const efforts = [
    { id: 'granted', decision: granted },
    { id: 'refused', decision: refused },
    { id: 'wished', decision: { state: 'wished' } },
  ] as const;
  it.each([
    { row: 'is what was granted', answered: [], isKept: false, asked: ['granted'] },
    {
      row: 'and what somebody has answered about, whatever was decided since (R-T5)',
      answered: ['wished', 'refused'],
      isKept: false,
      asked: ['granted', 'refused', 'wished'],
    },
    {
      row: 'nothing looks agreed where the decision is kept: it may be a wish or refused (R-O2)',
      answered: ['wished'],
      isKept: true,
      asked: [],
    },
  ])('$row', ({ answered, isKept, asked }) => {
    const seen = efforts.map((one) => (isKept ? { ...one, decision: { state: 'kept' as const } } : one));
    expect(agreedHelp(seen, answered).map(({ id }) => id)).toEqual(asked);
  });
});

describe('R-S2 first "Fik du den hjælp, vi aftalte?", then goal by goal', () => {
  it.each([
    { row: 'nothing asked', help: [], statuses: [], next: { ask: 'helpGiven' } },
    {
      row: 'a goal before the help: the help is next',
      help: [],
      statuses: [busReached],
      next: { ask: 'helpGiven' },
    },
    { row: 'the help is answered', help: [gotIt], statuses: [], next: { ask: 'goal', goalId: 'bus' } },
    {
      row: '"Jeg ved det ikke" is an answer',
      help: [{ ...gotIt, answer: 'dontKnow' as const }],
      statuses: [busReached],
      next: { ask: 'goal', goalId: 'food' },
    },
    {
      row: 'all answered',
      help: [gotIt],
      statuses: [busReached, { ...busReached, goalId: 'food' }],
      next: null,
    },
  ])('$row', ({ help, statuses, next }) => {
    expect(nextStatusQuestion(help, ['bus', 'food'], statuses)).toEqual(next);
  });
});

describe('R-S2 how far, what helped, what happens now', () => {
  it.each([
    { row: 'both said', draft: busReached, answer: busReached },
    {
      row: 'what helped may be empty',
      draft: { ...busReached, whatHelped: '' },
      answer: { ...busReached, whatHelped: '' },
    },
    {
      row: 'how far is missing',
      draft: { ...busReached, outcome: null },
      answer: { refused: 'outcomeMissing', field: 'outcome' },
    },
    {
      row: 'what happens now is missing',
      draft: { ...busReached, decision: null },
      answer: { refused: 'whatNowMissing', field: 'decision' },
    },
  ])('$row', ({ draft, answer }) => {
    expect(writeGoalStatus(draft)).toEqual(answer);
  });

  it.each(goalOutcomes.flatMap((outcome) => goalDecisions.map((decision) => ({ outcome, decision }))))(
    '$outcome and $decision can be agreed',
    ({ outcome, decision }) => {
      expect(writeGoalStatus({ ...busReached, outcome, decision })).toMatchObject({ outcome, decision });
    },
  );
});

describe('R-S2 success depends on what the goal was to do', () => {
  it.each([
    {
      direction: 'develop',
      former: 'withMuchHelp',
      expected: 'withLittleHelp',
      now: 'withLittleHelp',
      reading: 'success',
    },
    {
      direction: 'develop',
      former: 'withMuchHelp',
      expected: 'withLittleHelp',
      now: 'onMyOwn',
      reading: 'beyond',
    },
    {
      direction: 'develop',
      former: 'withMuchHelp',
      expected: 'withLittleHelp',
      now: 'withSomeHelp',
      reading: 'onTheWay',
    },
    {
      direction: 'develop',
      former: 'withMuchHelp',
      expected: 'withLittleHelp',
      now: 'withMuchHelp',
      reading: 'notYet',
    },
    {
      direction: 'develop',
      former: 'withMuchHelp',
      expected: null,
      now: 'withSomeHelp',
      reading: 'onTheWay',
    },
    { direction: 'develop', former: null, expected: null, now: 'withSomeHelp', reading: 'unknown' },
    { direction: 'develop', former: null, expected: null, now: 'onMyOwn', reading: 'success' },
    {
      direction: 'keep',
      former: 'withSomeHelp',
      expected: 'withSomeHelp',
      now: 'withSomeHelp',
      reading: 'success',
    },
    { direction: 'keep', former: 'withSomeHelp', expected: null, now: 'withLittleHelp', reading: 'success' },
    {
      direction: 'keep',
      former: 'withSomeHelp',
      expected: 'withSomeHelp',
      now: 'withMuchHelp',
      reading: 'notYet',
    },
    { direction: 'keep', former: null, expected: 'withSomeHelp', now: 'withSomeHelp', reading: 'success' },
    {
      direction: 'limitLoss',
      former: 'withLittleHelp',
      expected: 'withMuchHelp',
      now: 'withSomeHelp',
      reading: 'beyond',
    },
    {
      direction: 'limitLoss',
      former: 'withLittleHelp',
      expected: 'withMuchHelp',
      now: 'withMuchHelp',
      reading: 'success',
    },
    {
      direction: 'limitLoss',
      former: 'withLittleHelp',
      expected: 'withMuchHelp',
      now: 'othersDoIt',
      reading: 'notYet',
    },
    {
      direction: 'limitLoss',
      former: 'withLittleHelp',
      expected: null,
      now: 'withLittleHelp',
      reading: 'success',
    },
    {
      direction: 'limitLoss',
      former: 'withLittleHelp',
      expected: null,
      now: 'withSomeHelp',
      reading: 'unknown',
    },
    { direction: 'keep', former: 'withSomeHelp', expected: 'withSomeHelp', now: null, reading: 'unknown' },
  ] as const)(
    '$direction: from $former, expected $expected, now $now – $reading',
    ({ direction, reading, ...levels }) => {
      expect(readMastery(direction, levels)).toBe(reading);
    },
  );

  it('keeping what one can is success in every direction but developing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('keep' as const, 'limitLoss' as const),
        fc.constantFrom(...masteryLevels),
        (direction, level) => {
          expect(readMastery(direction, { former: level, expected: level, now: level })).toBe('success');
        },
      ),
    );
  });

  it('more mastery never reads worse', () => {
    const order = ['notYet', 'onTheWay', 'success', 'beyond'];
    const level = fc.constantFrom(...masteryLevels);
    fc.assert(
      fc.property(fc.constantFrom('develop', 'keep', 'limitLoss'), level, level, level, level, (...row) => {
        const [direction, former, expected, one, other] = row;
        const [less, more] =
          masteryLevels.indexOf(one) <= masteryLevels.indexOf(other) ? [one, other] : [other, one];
        const readings = [less, more].map((now) =>
          order.indexOf(readMastery(direction, { former, expected, now })),
        );
        expect(readings[0]).toBeLessThanOrEqual(readings[1] ?? -1);
      }),
    );
  });
});

describe('R-S2 an answer about help is a fact only where nobody says otherwise', () => {
  const said = (by: string, answer: HelpSaid['answer'], effortId = 'ride'): HelpSaid => ({
    effortId,
    answer,
    by,
  });
  it.each<{ row: string; all: readonly HelpSaid[]; who: readonly string[] }>([
    {
      row: 'he says no, she says yes',
      all: [said('Jonas', 'no'), said('Karin', 'yes')],
      who: ['Jonas', 'Karin'],
    },
    { row: 'both say no', all: [said('Jonas', 'no'), said('Karin', 'no')], who: [] },
    { row: 'she does not know', all: [said('Jonas', 'no'), said('Karin', 'dontKnow')], who: [] },
    { row: 'about another effort', all: [said('Jonas', 'no'), said('Karin', 'yes', 'cook')], who: [] },
    { row: 'only he has answered', all: [said('Jonas', 'partly')], who: [] },
  ])('$row', ({ all, who }) => {
    expect(whoDisagreeOnHelp(all)).toEqual(who);
  });
});

describe('R-S2 delivery stands beside outcome', () => {
  const bus = { id: 'bus', direction: 'develop', effortIds: ['ride'] } as const;
  const levels = { former: 'withMuchHelp', expected: 'withLittleHelp', now: 'withMuchHelp' } as const;

  it.each<{ row: string; help: HelpGiven[]; concerns: number; helpMissing: HelpMissing }>([
    { row: 'he got it', help: [gotIt], concerns: 1, helpMissing: 'none' },
    {
      row: 'nobody rode along',
      help: [gotIt, { effortId: 'ride', answer: 'no', words: 'Mette var syg' }],
      concerns: 2,
      helpMissing: 'all',
    },
    {
      row: 'help for another goal failed',
      help: [{ effortId: 'cook', answer: 'no', words: '' }],
      concerns: 0,
      helpMissing: 'none',
    },
    { row: 'partly, as a whole', help: [{ ...gotIt, answer: 'partly' }], concerns: 1, helpMissing: 'some' },
  ])('$row', ({ help, concerns, helpMissing }) => {
    const at = goalAtStatus(bus, levels, help);
    expect(at).toMatchObject({
      ...levels,
      helpMissing,
      besideFormer: 'same',
      besideExpected: 'less',
      reading: 'notYet',
    });
    expect(at.help).toHaveLength(concerns);
  });
});

describe('R-S2 a plain no is told as that, and never as something less', () => {
  const of = (effortId: string | null, answer: HelpGiven['answer']): HelpGiven => ({
    effortId,
    answer,
    words: '',
  });
  it.each<{ row: string; asked: string[]; help: HelpGiven[]; told: HelpMissing }>([
    { row: 'no to the one help there is', asked: ['ride'], help: [of('ride', 'no')], told: 'all' },
    { row: 'some of it', asked: ['ride'], help: [of('ride', 'partly')], told: 'some' },
    { row: 'no to both', asked: ['ride', 'call'], help: [of('ride', 'no'), of('call', 'no')], told: 'all' },
    {
      row: 'no to the one of two',
      asked: ['ride', 'call'],
      help: [of('ride', 'no'), of('call', 'yes')],
      told: 'some',
    },
    {
      row: 'no to the one, and no answer to the other',
      asked: ['ride', 'call'],
      help: [of('ride', 'no')],
      told: 'some',
    },
    {
      row: 'no as it was written down, some of it as they say',
      asked: ['ride'],
      help: [of('ride', 'partly'), of('ride', 'no')],
      told: 'some',
    },
    { row: 'no to the help as a whole', asked: [], help: [of(null, 'no')], told: 'all' },
    { row: 'does not know', asked: ['ride'], help: [of('ride', 'dontKnow')], told: 'none' },
  ])('$row', ({ asked, help, told }) => {
    expect(helpMissing(asked, help)).toBe(told);
  });
});

describe('R-M6 what is hoped for at the next meeting is asked of goals that go on', () => {
  it.each([
    { row: 'he wishes to go on', wished: 'continue', decided: null, asks: true },
    { row: 'he wishes to change it', wished: 'change', decided: 'continue', asks: true },
    { row: 'he is done with it', wished: 'finish', decided: 'continue', asks: false },
    { row: 'he wishes for a new goal', wished: 'replace', decided: null, asks: false },
    { row: 'he does not know, and it goes on', wished: 'dontKnow', decided: 'continue', asks: true },
    { row: 'he skipped it, and nothing is decided', wished: 'skipped', decided: null, asks: false },
    { row: 'he has not said, and it is changed', wished: null, decided: 'change', asks: false },
    { row: 'he wishes to go on, and it ends', wished: 'continue', decided: 'finish', asks: false },
    { row: 'nobody has said anything', wished: null, decided: null, asks: false },
  ] as const)('$row', ({ wished, decided, asks }) => {
    expect(asksWhatIsExpected(wished, decided)).toBe(asks);
  });
});

describe('R-M6 it is counted from the first that what is hoped for can come to be asked', () => {
  it.each([
    { row: 'nobody has said anything', wished: null, decided: null, mayCome: true },
    { row: 'he has not said, and it goes on', wished: null, decided: 'continue', mayCome: true },
    { row: 'he has not said, and it ends', wished: null, decided: 'finish', mayCome: false },
    { row: 'he is asked', wished: 'continue', decided: null, mayCome: true },
    { row: 'he is done with it', wished: 'finish', decided: null, mayCome: false },
    { row: 'he skipped it', wished: 'skipped', decided: null, mayCome: false },
  ] as const)('$row', ({ wished, decided, mayCome }) => {
    expect(mayComeToAskWhatIsExpected(wished, decided)).toBe(mayCome);
  });
});

describe('R-S2, R-M1 why there are fewer questions: what the citizen wishes is told as a wish, never as what happens', () => {
  it.each([
    { row: 'he goes on', wished: 'continue', decided: null, why: null },
    { row: 'he is done, and nothing is decided', wished: 'finish', decided: null, why: 'finish' },
    { row: 'he wants another goal', wished: 'replace', decided: null, why: 'replace' },
    { row: 'he is done, and it is decided to go on', wished: 'finish', decided: 'continue', why: 'finish' },
    { row: 'he goes on, and it is decided to end', wished: 'continue', decided: 'finish', why: 'ended' },
    { row: 'both are done with it', wished: 'finish', decided: 'finish', why: 'ended' },
    { row: 'he does not know', wished: 'dontKnow', decided: null, why: 'notSaid' },
    { row: 'he skipped it', wished: 'skipped', decided: null, why: 'notSaid' },
  ] as const)('$row', ({ wished, decided, why }) => {
    expect(whyFewer(wished, decided)).toBe(why);
  });
});
