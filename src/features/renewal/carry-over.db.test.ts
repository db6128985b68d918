import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import { type PlanOfJonas, planOfJonas, startAnew, statusOfJonas } from '../../../tests/rounds.ts';
import { type Command, NotFound } from '../../database/visit.ts';
import type { GoalDecision } from '../../domain/renewal/status.ts';
import { addStep, markStepDone, seeStaircase } from '../follow-up/public.ts';
import { answerMasteryCard, loadPlan, snapshotOf } from '../plan/public.ts';
import { carryOver, reviewGoal, sayHowItGoesNow } from './public.ts';

let world: World;
let plan: PlanOfJonas;
let status: { readonly roundId: string; readonly meetingId: string };
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world, 300);
  status = await statusOfJonas(world, plan);
});

const command = (content: unknown = 'test'): Command => ({ id: uuidv7(), content });
const input = () => ({
  citizenId: plan.citizenId,
});
const carry = async (who = 'karin') => carryOver(await world.as(who), command(), input());

/** The plan of the new round as Karin sees it. */
async function newPlan() {
  const karin = await world.as('karin');
  return karin.read({ event: 'plan.viewed', citizenId: plan.citizenId }, (work) =>
    loadPlan(work, plan.citizenId, status.roundId),
  );
}

async function decide(goalId: string, whatNow: GoalDecision): Promise<void> {
  const said = { outcome: 'onTheWay', whatHelped: '', whatNow } as const;
  const own = { whose: 'own', spokenBy: '', version: 0 } as const;
  await reviewGoal(await world.as('karin'), command(), {
    ...{ citizenId: plan.citizenId, goalId, said, ...own },
    // Jonas has not answered: what ends says why (R-S2).
    notFollowed: { why: 'Linjen er lukket.' },
  });
}

async function step(words: string): Promise<string> {
  const one = { citizenId: plan.citizenId, goalId: plan.goalId, words, symbol: null, why: '' };
  const added = await addStep(await world.as('jonas', 200), command(), one);
  if ('refused' in added) throw new Error(added.refused);
  return added.stepId;
}

async function effort(
  goalId: string,
  what: string,
  toOn: string | null,
  outcome?: 'granted' | 'refused',
): Promise<string> {
  const id = uuidv7();
  const about = [world.municipalityOf('jonas'), id, plan.citizenId];
  await world.prepare(
    `insert into effort (municipality_id, id, citizen_id, goal_id, author_id, what, to_on) values ($1, $2, $3, $4, $5, $6, $7)`,
    [...about, goalId, world.id('mette'), what, toOn],
  );
  if (outcome !== undefined) {
    await world.prepare(
      `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain)
       values ($1, $2, $3, $4, $5, $6, $7, 'Derfor', 'Skriv til os')`,
      [about[0], uuidv7(), plan.citizenId, id, world.id('henrik'), outcome, daysBefore(theDay, 290)],
    );
  }
  return id;
}

/** Words on the bus goal that Mette wrote down as Jonas said them, and that Jonas has confirmed or not. */
async function ownWords(isConfirmed = true): Promise<void> {
  await world.prepare(
    `insert into goal_words (municipality_id, id, citizen_id, goal_id, author_id, said_by, words, symbols, confirmed_at)
     values ($1, $2, $3, $4, $5, 'withHelp', 'Jeg vil køre selv', '{1F68C}', case when $6 then now() end)`,
    [world.municipalityOf('jonas'), uuidv7(), plan.citizenId, plan.goalId, world.id('mette'), isConfirmed],
  );
}

describe('the next round begins with what goes on (R-S3)', () => {
  it('carries dreams and goals, each with what it was carried from', async () => {
    await decide(plan.goalId, 'continue');
    expect(await carry()).toEqual({ dreams: 1, mostImportant: 0, goals: 2, steps: 0, efforts: 0 });
    const { dreams, goals } = await newPlan();
    expect(dreams).toMatchObject([
      { words: 'Jeg besøger min ven, når jeg vil', saidBy: { how: 'self' }, authorId: plan.citizenId },
    ]);
    expect(goals.map(({ title, dreamId, onlyFor }) => [title, dreamId, onlyFor])).toEqual([
      ['Jeg tager bussen selv', dreams[0]?.id, []],
      // Nobody came to talk about the table: it is carried over too.
      ['Jeg laver et bord', null, [world.offer('vaerkstedet')]],
    ]);
  });

  it('keeps the citizen’s words verbatim and whose they are, also when another wrote them down (R-P8)', async () => {
    await ownWords();
    await carry();
    const { goals } = await newPlan();
    expect(goals[0]?.ownWords).toMatchObject([
      {
        words: 'Jeg vil køre selv',
        symbols: ['1F68C'],
        saidBy: { how: 'withHelp', recordedBy: 'Mette Friis' },
        authorId: world.id('mette'),
        awaitsCitizen: false,
      },
    ]);
  });

  it('what the citizen had not said yes to waits for them in the new plan too (R-P8)', async () => {
    await ownWords(false);
    await carry();
    const { goals } = await newPlan();
    expect(goals[0]?.ownWords).toMatchObject([{ words: 'Jeg vil køre selv', awaitsCitizen: true }]);
  });

  it('carries the steps in their order, those that were climbed with their day and who said so (R-F5)', async () => {
    const first = await step('Find bussen');
    await step('Mette kører med');
    await step('Jeg kører selv');
    await markStepDone(await world.as('jonas', 100), command(), {
      citizenId: plan.citizenId,
      stepId: first,
      isDone: true,
    });
    expect(await carry()).toMatchObject({ steps: 3 });
    const { goals } = await newPlan();
    expect(goals[0]?.steps.map(({ words, doneOn }) => [words, doneOn])).toEqual([
      ['Find bussen', daysBefore(theDay, 100)],
      ['Mette kører med', null],
      ['Jeg kører selv', null],
    ]);
    const jonas = await world.as('jonas');
    const asked = { goalId: goals[0]?.id ?? '' };
    const seen = await seeStaircase(jonas, plan.citizenId, asked);
    expect(seen.goals[0]?.stairs).toMatchObject({ doneCount: 1, now: { number: 2 } });
    // What was done once is told once.
    expect(seen.done.map(({ words }) => words)).toEqual(['Find bussen']);
  });

  it.each([
    { isDone: true, days: ['Find bussen'] },
    { isDone: false, days: [] },
  ])(
    'a step marked $isDone until the new plan is agreed is so in the new plan too',
    async ({ isDone, days }) => {
      const stepId = await step('Find bussen');
      await carry();
      const mark = async (is: boolean) =>
        markStepDone(await world.as('mette'), command(), { citizenId: plan.citizenId, stepId, isDone: is });
      await mark(true);
      await mark(isDone);
      const { goals } = await newPlan();
      const done = goals[0]?.steps.filter(({ doneOn }) => doneOn !== null).map(({ words }) => words);
      expect(done).toEqual(days);
    },
  );

  it('carries help that still runs with its decision; what is over or was refused stays behind (R-O2)', async () => {
    await effort(plan.goalId, 'Øve busturen', null, 'granted');
    await effort(plan.goalId, 'Sommerferie', daysBefore(theDay, 100), 'granted');
    await effort(plan.goalId, 'Taxa', null, 'refused');
    expect(await carry()).toMatchObject({ efforts: 1 });
    const { goals } = await newPlan();
    expect(goals[0]?.efforts).toMatchObject([
      {
        what: 'Øve busturen',
        decision: { state: 'granted', on: daysBefore(theDay, 290) },
      },
    ]);
    const decided = await world.prepare(
      'select author_id from effort_decision where from_decision_id is not null',
    );
    expect(decided).toEqual([{ author_id: world.id('henrik') }]);
  });

  it('carries help that ends before the meeting while it runs: the meeting may be months ahead (R-O2, R-S3)', async () => {
    await world.prepare(
      'update plan_meeting set starts_at = $2::date, held_on = $2::date, opened_at = null where id = $1',
      [status.meetingId, daysBefore(theDay, -90)],
    );
    await effort(plan.goalId, 'Støtte i køkkenet', daysBefore(theDay, -78), 'granted');
    await effort(plan.goalId, 'Bustræning', theDay, 'granted');
    await effort(plan.goalId, 'Sommerferie', daysBefore(theDay, 1), 'granted');
    expect(await carry()).toMatchObject({ efforts: 2 });
    const { goals } = await newPlan();
    expect(goals[0]?.efforts.map(({ what }) => what).toSorted()).toEqual(['Bustræning', 'Støtte i køkkenet']);
  });

  it('ends no help with a goal: what runs goes on without one', async () => {
    await effort(plan.goalId, 'Øve busturen', null, 'granted');
    await decide(plan.goalId, 'finish');
    expect(await carry()).toMatchObject({ goals: 1, efforts: 1 });
    const { goals, effortsForAll } = await newPlan();
    expect(goals.map(({ title }) => title)).toEqual(['Jeg laver et bord']);
    expect(effortsForAll).toMatchObject([
      { what: 'Øve busturen', goalId: null, decision: { state: 'granted' } },
    ]);
  });

  it('puts nothing in the place of a goal that is replaced (R-M4), and ends no help with it (R-O2)', async () => {
    await ownWords();
    await step('Find bussen');
    await effort(plan.goalId, 'Øve busturen', null);
    await decide(plan.goalId, 'replace');
    expect(await carry()).toEqual({ dreams: 1, mostImportant: 0, goals: 1, steps: 0, efforts: 1 });
    const { goals, effortsForAll } = await newPlan();
    expect(goals.map(({ title }) => title)).toEqual(['Jeg laver et bord']);
    expect(effortsForAll).toMatchObject([{ what: 'Øve busturen', goalId: null }]);
  });

  it('carries how it goes now, the citizen’s beside the recorded (R-M7): nobody says it twice', async () => {
    const now = {
      citizenId: plan.citizenId,
      goalId: plan.goalId,
      supportNeed: null,
      asSaidByCitizen: false,
    } as const;
    await sayHowItGoesNow(await world.as('jonas'), command(), { ...now, level: 'onMyOwn' });
    await sayHowItGoesNow(await world.as('karin'), command(), {
      ...now,
      level: 'withLittleHelp',
      supportNeed: 'light',
    });
    await carry();
    const { goals } = await newPlan();
    expect(goals[0]?.scores).toMatchObject([
      { as: 'citizen', masteryNow: 'onMyOwn', expectedMastery: null, personId: plan.citizenId },
      { as: 'caseworker', masteryNow: 'withLittleHelp', supportNeed: 'light', personId: world.id('karin') },
    ]);
  });

  it('says of which words it was said, where the goal has others now, until it is said anew (R-M6, R-S3)', async () => {
    const { citizenId, goalId } = plan;
    const now = { citizenId, goalId, supportNeed: null, asSaidByCitizen: false } as const;
    await sayHowItGoesNow(await world.as('jonas', -1), command(), { ...now, level: 'onMyOwn' });
    await carry();
    await sayHowItGoesNow(await world.as('karin', -2), command(), { ...now, level: 'withLittleHelp' });
    const saidOf = async () => (await newPlan()).goals[0]?.scores.map((score) => score.saidOf);
    expect(await saidOf()).toEqual([null, null]);
    await world.prepare(`update goal set title = 'Jeg tager toget selv' where from_goal_id = $1`, [goalId]);
    expect(await saidOf()).toEqual(['Jeg tager bussen selv', 'Jeg tager bussen selv']);
    const draft = await (await world.as('karin')).read({ event: 'plan.viewed', citizenId }, (work) =>
      snapshotOf(work, { citizenId, ...status }),
    );
    expect(draft.goals[0]?.scores.map((score) => score.saidOf)).toEqual([
      'Jeg tager bussen selv',
      'Jeg tager bussen selv',
    ]);
    const newGoalId = (await newPlan()).goals[0]?.id ?? '';
    await answerMasteryCard(await world.as('jonas', -3), command(), {
      ...{ citizenId, goalId: newGoalId, question: 'now', level: 'onMyOwn' },
    });
    expect(await saidOf()).toEqual([null, 'Jeg tager bussen selv']);
  });

  it.each([
    {
      row: 'last time, still differ',
      at: 'before',
      own: 'onMyOwn',
      recorded: 'withLittleHelp',
      stands: true,
    },
    { row: 'last time, agree now', at: 'before', own: 'onMyOwn', recorded: 'onMyOwn', stands: false },
    { row: 'last time, nothing recorded now', at: 'before', own: 'onMyOwn', recorded: null, stands: false },
    { row: 'last time, silent now', at: 'before', own: null, recorded: 'withLittleHelp', stands: false },
    { row: 'now, without a level', at: 'now', own: null, recorded: 'withLittleHelp', stands: true },
    {
      row: 'last time, and took it back',
      at: 'takenBack',
      own: 'onMyOwn',
      recorded: 'withLittleHelp',
      stands: false,
    },
  ] as const)('brings a disagreement beside the recorded score, said $row: $stands (R-M7)', async (said) => {
    await world.prepare(
      `insert into disagreement (municipality_id, id, citizen_id, goal_id, meeting_id, words, withdrawn_at, said_at)
       values ($1, $2, $3, $4, $5, 'Jeg kan godt selv', case when $6 then now() end, $7::date + time '10:00')`,
      [
        ...[world.municipalityOf('jonas'), uuidv7(), plan.citizenId, plan.goalId],
        ...[said.at === 'now' ? status.meetingId : plan.meetingId, said.at === 'takenBack'],
        said.at === 'now' ? theDay : daysBefore(theDay, 30),
      ],
    );
    const now = { citizenId: plan.citizenId, goalId: plan.goalId, supportNeed: null, asSaidByCitizen: false };
    for (const [who, level] of [
      ['jonas', said.own],
      ['karin', said.recorded],
    ] as const) {
      if (level !== null) await sayHowItGoesNow(await world.as(who), command(), { ...now, level });
    }
    await carry();
    const { goals } = await newPlan();
    expect(goals[0]?.disagreement?.words).toBe(said.stands ? 'Jeg kan godt selv' : undefined);
    // What still stands from the meeting before is dated.
    if (said.stands)
      expect(goals[0]?.disagreement?.since).toBe(said.at === 'now' ? null : daysBefore(theDay, 30));
  });

  it('changes nothing when it is done again, in another tab, or at the same time', async () => {
    await ownWords();
    await step('Find bussen');
    await effort(plan.goalId, 'Øve busturen', null, 'granted');
    const results = await Promise.all([carry(), carry()]);
    expect(results).toContainEqual({ dreams: 1, mostImportant: 0, goals: 2, steps: 1, efforts: 1 });
    expect(results).toContainEqual({ dreams: 0, mostImportant: 0, goals: 0, steps: 0, efforts: 0 });
    const before = await newPlan();
    expect(await carry()).toEqual({ dreams: 0, mostImportant: 0, goals: 0, steps: 0, efforts: 0 });
    expect(await newPlan()).toEqual(before);
  });

  it('brings along what was decided since, and never what was taken out of the new plan', async () => {
    await decide(plan.goalId, 'finish');
    await carry();
    await world.prepare('update goal set withdrawn_at = now() where round_id = $1', [status.roundId]);
    const said = { outcome: 'onTheWay', whatHelped: '', whatNow: 'continue' } as const;
    const again = {
      citizenId: plan.citizenId,
      goalId: plan.goalId,
      said,
      whose: 'own',
      spokenBy: '',
      version: 1,
    } as const;
    await reviewGoal(await world.as('karin'), command(), again);
    expect(await carry()).toMatchObject({ goals: 1 });
    expect((await newPlan()).goals.map(({ title }) => title)).toEqual(['Jeg tager bussen selv']);
  });

  it('leaves the round before as it was', async () => {
    await step('Find bussen');
    const about = [
      'select title, withdrawn_at, version from goal where round_id = $1 order by position',
      [plan.roundId],
    ] as const;
    const before = await world.prepare(...about);
    await decide(plan.goalId, 'finish');
    await carry();
    expect(await world.prepare(...about)).toEqual(before);
  });

  it.each(['jonas', 'mette', 'bodil', 'susanne', 'lone', 'vera', 'gitte', 'henrik'])(
    '%s does not carry over',
    async (who) => {
      await expect(carry(who)).rejects.toThrow(NotFound);
    },
  );

  it('refuses once the meeting is closed, and in the first round there is nothing to carry', async () => {
    await world.prepare('update plan_meeting set closed_at = now() where id = $1', [status.meetingId]);
    expect(await carry()).toEqual({ refused: 'statusIsClosed' });
    await startAnew(world);
    plan = await planOfJonas(world);
    await expect(carry()).rejects.toThrow(NotFound);
  });
});
