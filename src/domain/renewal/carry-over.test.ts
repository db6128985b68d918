import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../follow-up/staircase.ts';
import { type Effort, wished } from '../plan/efforts.ts';
import type { Goal } from '../plan/goals.ts';
import type { Said } from '../plan/plan-snapshot.ts';
import { carriedGoalAfter, carryOver, type EndingRound } from './carry-over.ts';
import { type GoalDecision, type GoalStatus, goalDecisions } from './status.ts';

const ownFlat: Said = { words: 'Jeg vil bo selv', symbols: [], saidBy: { how: 'self' } };
const bus: Goal = {
  id: 'bus',
  title: 'Jeg tager bussen selv',
  symbol: '1F68C',
  dreamId: 'own-flat',
  ownWords: [{ ...ownFlat, words: 'Bussen' }],
  smarte: 'Linje 5 inden marts',
  direction: 'develop',
  onlyFor: ['home'],
};
const findBus: Step = {
  id: 'find',
  goalId: 'bus',
  position: '2',
  words: 'Find',
  symbol: null,
  why: '',
  doneOn: '2027-06-01',
};
const metteWaits: Step = { ...findBus, id: 'wait', position: '5', doneOn: null };
const rideAlone: Step = { ...findBus, id: 'alone', position: '7', doneOn: null };
const rideAlong: Effort = {
  id: 'ride',
  goalId: 'bus',
  what: 'Følge på bussen',
  how: '',
  who: 'Mette',
  howOften: '',
  from: '2027-03-15',
  to: null,
  decision: { state: 'granted', on: '2027-03-10', by: 'Karen' },
};
const course: Effort = { ...rideAlong, id: 'course', to: '2027-09-15' };
const taxi: Effort = {
  ...rideAlong,
  id: 'taxi',
  decision: { state: 'refused', on: '2027-03-10', by: 'Karen', reason: 'r', howToComplain: 'h' },
};
const talk: Effort = { ...rideAlong, id: 'talk', goalId: null, decision: wished };

function ending(decision: GoalDecision | null): EndingRound {
  const status: GoalStatus[] =
    decision === null ? [] : [{ goalId: 'bus', outcome: 'onTheWay', whatHelped: 'Mette', decision }];
  return {
    dreams: [{ id: 'own-flat', said: ownFlat }],
    goals: [bus],
    steps: [rideAlone, findBus, metteWaits],
    efforts: [rideAlong, course, taxi, talk],
    levelsNow: [{ goalId: 'bus', place: null, level: 'withSomeHelp' }],
    statuses: status,
  };
}

describe('R-S3 the next round starts with what is carried over', () => {
  it.each<{ decision: GoalDecision | null; how: string }>([
    { decision: 'continue', how: 'continue' },
    { decision: 'change', how: 'change' },
    { decision: null, how: 'notDiscussed' },
  ])(
    '$decision: the goal as it was, steps as climbed as they are (R-F5), efforts still running, mastery as former',
    ({ decision, how }) => {
      const [carried] = carryOver(ending(decision), '2028-03-07').goals;
      expect(carried?.how).toBe(how);
      expect(carried?.goal).toEqual(bus);
      expect(carried?.steps).toEqual([findBus, metteWaits, rideAlone]);
      expect(carried?.efforts.map(({ id }) => id)).toEqual(['ride']);
      expect(carried?.formerMastery).toEqual([{ goalId: 'bus', place: null, level: 'withSomeHelp' }]);
    },
  );

  it.each(['finish', 'replace'] as const)(
    '%s: the goal stays in its own round, and help that runs goes on (R-O2)',
    (decision) => {
      const carried = carryOver(ending(decision), '2028-03-07');
      expect(carried.goals).toEqual([]);
      expect(carried.effortsWithoutGoal).toEqual([{ ...rideAlong, goalId: null }, talk]);
    },
  );

  it('dreams are always there again', () => {
    expect(carryOver(ending('finish'), '2028-03-07').dreams).toEqual([{ id: 'own-flat', said: ownFlat }]);
  });

  it.each([
    { row: 'before it ends', day: '2027-09-15', ids: ['ride', 'course'] },
    { row: 'after it ended', day: '2027-09-16', ids: ['ride'] },
  ])('an effort $row', ({ day, ids }) => {
    const [carried] = carryOver(ending('continue'), day).goals;
    expect(carried?.efforts.map(({ id }) => id)).toEqual(ids);
  });

  it('whatever is decided, no running effort is lost or doubled, and no goal is lost', () => {
    const decisions = fc.array(fc.constantFrom(null, ...goalDecisions), { maxLength: 4 });
    fc.assert(
      fc.property(decisions, (chosen) => {
        const goals = chosen.map((_, at) => ({ ...bus, id: `goal ${at}` }));
        const efforts = [
          ...goals.map(({ id }) => ({ ...rideAlong, id: `help for ${id}`, goalId: id })),
          talk,
        ];
        const statuses = chosen.flatMap((decision, at): GoalStatus[] =>
          decision === null ? [] : [{ goalId: `goal ${at}`, outcome: 'notYet', whatHelped: '', decision }],
        );
        const carried = carryOver({ ...ending(null), goals, efforts, statuses }, '2028-03-07');
        const kept = [...carried.goals.flatMap((one) => one.efforts), ...carried.effortsWithoutGoal];
        expect(kept.map(({ id }) => id).sort()).toEqual(efforts.map(({ id }) => id).sort());
        expect(carried.goals).toHaveLength(
          chosen.filter((decision) => decision !== 'finish' && decision !== 'replace').length,
        );
      }),
    );
  });
});

describe('a goal that was carried over before it was decided about (R-S2, R-S3)', () => {
  it.each([
    { stands: 'inPlan', decision: 'finish', before: null, move: 'takeOut' },
    { stands: 'inPlan', decision: 'replace', before: 'continue', move: 'takeOut' },
    // Put back by hand while the decision stood: saved again it goes out again.
    { stands: 'inPlan', decision: 'finish', before: 'finish', move: 'takeOut' },
    { stands: 'inPlan', decision: 'continue', before: 'finish', move: 'helpBack' },
    { stands: 'inPlan', decision: 'continue', before: null, move: null },
    { stands: 'inPlan', decision: 'dontKnow', before: null, move: null },
    { stands: 'inPlan', decision: null, before: null, move: null },
    { stands: 'takenOut', decision: 'continue', before: 'finish', move: 'putBack' },
    { stands: 'takenOut', decision: 'change', before: 'replace', move: 'putBack' },
    // Taken out for another reason: it stays out.
    { stands: 'takenOut', decision: 'continue', before: 'continue', move: null },
    { stands: 'takenOut', decision: 'continue', before: null, move: null },
    { stands: 'takenOut', decision: 'finish', before: 'continue', move: null },
    { stands: 'notCarried', decision: 'finish', before: null, move: null },
    { stands: 'notCarried', decision: 'continue', before: 'finish', move: null },
  ] as const)('$stands, $before → $decision: $move', ({ stands, decision, before, move }) => {
    expect(carriedGoalAfter(stands, decision, before)).toBe(move);
  });
});
