import { describe, expect, it } from 'vitest';
import { type FormerPlanSaid, type GoalSaidOf, planGaps } from './plan-gaps.ts';

const said = { isSaidHowItGoes: true, isExpectedSaid: true, isNew: false, insteadOf: null } as const;
const bus: GoalSaidOf = { ...said, id: 'bus', title: 'Bussen' };
const lunch: GoalSaidOf = {
  ...{ id: 'lunch', title: 'Frokost' },
  ...{ isSaidHowItGoes: false, isExpectedSaid: false, isNew: false, insteadOf: null },
};
const talkedThrough: FormerPlanSaid = {
  goals: 2,
  goalsTalkedThrough: 2,
  goalsThatGoOn: 1,
  goalsCarried: 1,
  efforts: 3,
  effortsAnswered: 2,
  saidNotToFit: [],
  wishesWithoutReason: [],
  endedWithoutAnswer: [],
  endedButInPlan: [],
  notDecided: [],
  replacedGoals: [],
  notTakenUp: [],
};
const nothing = {
  ...talkedThrough,
  goalsTalkedThrough: 0,
  goalsThatGoOn: 2,
  goalsCarried: 0,
  effortsAnswered: 0,
};

describe('what the plan would lack if the meeting were closed now (R-M4, R-M6, R-S2, R-S3)', () => {
  it.each([
    { row: 'an empty plan', plan: { dreams: 0, goals: [] }, former: null, gaps: ['noDreams', 'noGoals'] },
    { row: 'a plan with a dream and a goal', plan: { dreams: 1, goals: [bus] }, former: null, gaps: [] },
    {
      row: 'nobody said how one goal goes',
      plan: { dreams: 1, goals: [bus, lunch] },
      former: null,
      gaps: ['notSaidHowItGoes'],
    },
    {
      row: 'a status of which nothing was said, and an empty new plan',
      plan: { dreams: 0, goals: [] },
      former: nothing,
      gaps: ['statusMissing', 'nothingCarried', 'noDreams', 'noGoals'],
    },
    {
      row: 'the help was not asked about',
      plan: { dreams: 1, goals: [bus] },
      former: { ...talkedThrough, effortsAnswered: 0 },
      gaps: ['helpNotAsked'],
    },
    {
      row: 'no help had been agreed',
      plan: { dreams: 1, goals: [bus] },
      former: { ...talkedThrough, efforts: 0, effortsAnswered: 0 },
      gaps: [],
    },
    {
      row: 'a goal the citizen said no to, of which nothing is decided',
      plan: { dreams: 1, goals: [bus] },
      former: { ...talkedThrough, saidNotToFit: [{ id: 'bus', title: 'Bussen' }] },
      gaps: ['saidNotToFit'],
    },
    {
      row: 'somebody was not agreed with the former plan, and nobody has told of a talk about it (R-M8)',
      plan: { dreams: 1, goals: [bus] },
      former: { ...talkedThrough, notTakenUp: [{ answerId: 'partly', name: 'Jonas Lund' }] },
      gaps: ['notTakenUp'],
    },
    {
      row: 'one goal was left out',
      plan: { dreams: 1, goals: [bus] },
      former: { ...talkedThrough, goalsTalkedThrough: 1 },
      gaps: ['goalsNotTalkedThrough'],
    },
    {
      row: 'a wish is not followed and nobody has said why (R-M5)',
      plan: { dreams: 1, goals: [bus] },
      former: { ...talkedThrough, wishesWithoutReason: [{ id: 'bus', title: 'Bussen' }] },
      gaps: ['wishWithoutReason'],
    },
    {
      row: 'a goal does not go on, and the citizen has not answered about it (R-S2)',
      plan: { dreams: 1, goals: [bus] },
      former: { ...talkedThrough, endedWithoutAnswer: [{ id: 'bus', title: 'Bussen' }] },
      gaps: ['endedWithoutAnswer'],
    },
    {
      row: 'R-S2 a goal that is decided to end stands in the plan',
      plan: { dreams: 1, goals: [bus] },
      former: { ...talkedThrough, endedButInPlan: [{ id: 'bus', title: 'Bussen' }] },
      gaps: ['endedButInPlan'],
    },
    {
      row: 'every goal ends or is replaced: nothing is to be carried',
      plan: { dreams: 1, goals: [bus] },
      former: { ...talkedThrough, goalsThatGoOn: 0, goalsCarried: 0 },
      gaps: [],
    },
    {
      row: 'the former plan was empty',
      plan: { dreams: 1, goals: [bus] },
      former: { ...nothing, goals: 0, goalsThatGoOn: 0, efforts: 0 },
      gaps: [],
    },
  ])('$row', ({ plan, former, gaps }) => {
    expect(planGaps(plan, former).map(({ gap }) => gap)).toEqual(gaps);
  });

  it('names the words to which the citizen has not said yes (R-P8)', () => {
    const plan = { dreams: 1, goals: [bus], awaitingCitizen: ['Ro om morgenen', ''] };
    expect(planGaps(plan, null)).toEqual([{ gap: 'wordsAwaitCitizen', words: ['Ro om morgenen', ''] }]);
  });

  it('texts that came along and nobody has read again are named (R-S3, R-M9)', () => {
    const cameAlong = ['purpose', 'expectedDuration'] as const;
    expect(planGaps({ dreams: 1, goals: [bus], cameAlong }, null)).toEqual([
      { gap: 'textsCameAlong', headings: ['purpose', 'expectedDuration'] },
    ]);
  });

  it('names the help that ends before the next meeting, so that it is decided what follows (R-S3)', () => {
    const endingHelp = [{ id: 'ride', what: 'Følgeskab', lastDay: '2027-12-31' }];
    expect(planGaps({ dreams: 1, goals: [bus], endingHelp }, null)).toEqual([
      { gap: 'helpEnds', help: endingHelp },
    ]);
  });

  it('names the changes of granted help that nobody decided about (R-O2)', () => {
    const changesNotDecided = [{ id: 'ride', what: 'Følgeskab' }];
    const of = (changes: typeof changesNotDecided) =>
      planGaps({ dreams: 1, goals: [bus] }, { ...talkedThrough, changesNotDecided: changes });
    expect(of(changesNotDecided)).toContainEqual({ gap: 'changesNotDecided', changes: changesNotDecided });
    expect(of([]).map(({ gap }) => gap)).not.toContain('changesNotDecided');
  });

  it('names the goals of which nobody said how it goes', () => {
    expect(planGaps({ dreams: 1, goals: [bus, lunch] }, null)).toEqual([
      { gap: 'notSaidHowItGoes', goals: [{ id: 'lunch', title: 'Frokost' }] },
    ]);
  });

  const bread = { id: 'bread', title: 'Brødet' };
  const cake = { id: 'cake', title: 'Kagen' };
  const written = (insteadOf: string | null): GoalSaidOf => ({ ...bus, isNew: true, insteadOf });
  it.each([
    { row: 'none is replaced', replaced: [], goals: [bus], missing: [], untied: 0 },
    {
      row: 'none is replaced, and a new goal is written',
      replaced: [],
      goals: [written(null)],
      missing: [],
      untied: 0,
    },
    { row: 'no new goal is written', replaced: [bread], goals: [bus], missing: [bread], untied: 0 },
    {
      row: 'a new one stands in its place',
      replaced: [bread],
      goals: [written('bread')],
      missing: [],
      untied: 0,
    },
    {
      row: 'two stand in its place',
      replaced: [bread],
      goals: [written('bread'), written('bread')],
      missing: [],
      untied: 0,
    },
    {
      row: 'a new one in the place of the other',
      replaced: [bread, cake],
      goals: [written('cake')],
      missing: [bread],
      untied: 0,
    },
    {
      row: 'a new one in the place of none',
      replaced: [bread],
      goals: [written(null)],
      missing: [bread],
      untied: 1,
    },
  ])('R-M4, R-S2 $row', ({ replaced, goals, missing, untied }) => {
    const gaps = planGaps({ dreams: 1, goals }, { ...talkedThrough, replacedGoals: replaced });
    expect(gaps).toEqual(missing.length === 0 ? [] : [{ gap: 'newGoalsNotWritten', goals: missing, untied }]);
  });

  it('R-M6 names the goals of which nobody said what is expected, where it was said how they go', () => {
    const walk: GoalSaidOf = { ...bus, id: 'walk', title: 'Turen', isExpectedSaid: false };
    expect(planGaps({ dreams: 1, goals: [bus, walk, lunch] }, null)).toEqual([
      { gap: 'notSaidHowItGoes', goals: [{ id: 'lunch', title: 'Frokost' }] },
      { gap: 'expectedNotSaid', goals: [{ id: 'walk', title: 'Turen' }] },
    ]);
  });
});

describe('R-S2 a goal of the plan before about which nothing is decided', () => {
  const bus = { id: 'bus', title: 'Bus' };
  const wood = { id: 'wood', title: 'Bord' };
  it.each([
    { row: 'is named', notDecided: [bus, wood], saidNotToFit: [], named: [bus, wood] },
    {
      row: 'is named once, where the citizen has said that it does not fit',
      notDecided: [bus, wood],
      saidNotToFit: [bus],
      named: [wood],
    },
    { row: 'is not told where there is none', notDecided: [], saidNotToFit: [], named: null },
  ])('$row', ({ notDecided, saidNotToFit, named }) => {
    const gaps = planGaps({ dreams: 1, goals: [] }, { ...talkedThrough, notDecided, saidNotToFit });
    expect(gaps.find(({ gap }) => gap === 'notDecided') ?? null).toEqual(
      named === null ? null : { gap: 'notDecided', goals: named },
    );
  });
});
