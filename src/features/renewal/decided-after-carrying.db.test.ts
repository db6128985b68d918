import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { type PlanOfJonas, planOfJonas, startAnew, statusOfJonas } from '../../../tests/rounds.ts';
import type { Command } from '../../database/visit.ts';
import type { GoalDecision } from '../../domain/renewal/status.ts';
import { addStep } from '../follow-up/public.ts';
import { loadPlan } from '../plan/public.ts';
import { carryOver, reviewGoal, seeStatus, statusLeftOpen } from './public.ts';

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

const bus = 'Jeg tager bussen selv';
const table = 'Jeg laver et bord';
const command = (content: unknown = 'test'): Command => ({ id: uuidv7(), content });
const carry = async () => carryOver(await world.as('karin'), command(), { citizenId: plan.citizenId });

async function decide(whatNow: GoalDecision): Promise<void> {
  const said = { outcome: 'onTheWay', whatHelped: '', whatNow } as const;
  const own = { whose: 'own', spokenBy: '', version: null } as const;
  const written = await reviewGoal(await world.as('karin'), command(), {
    ...{ citizenId: plan.citizenId, goalId: plan.goalId, said, ...own },
    notFollowed: { why: 'Linjen er lukket.' },
  });
  expect(written).toBeUndefined();
}

async function newPlan() {
  const karin = await world.as('karin');
  return karin.read({ event: 'plan.viewed', citizenId: plan.citizenId }, (work) =>
    loadPlan(work, plan.citizenId, status.roundId),
  );
}
const goalsOf = async () => (await newPlan()).goals.map(({ title }) => title);

async function leftOpen() {
  const karin = await world.as('karin');
  return karin.read({ event: 'plan.viewed', citizenId: plan.citizenId }, (work) =>
    statusLeftOpen(work, status.roundId),
  );
}

async function busAtStatus() {
  const { goals } = await seeStatus(await world.as('karin'), plan.citizenId);
  return goals.find(({ goal }) => goal.id === plan.goalId);
}

/** Help that runs, granted, under the bus goal; whose wish it is. */
async function help(author = 'mette'): Promise<void> {
  const id = uuidv7();
  const about = [world.municipalityOf('jonas'), id, plan.citizenId];
  await world.prepare(
    `insert into effort (municipality_id, id, citizen_id, goal_id, author_id, what) values ($1, $2, $3, $4, $5, 'Øve busturen')`,
    [...about, plan.goalId, world.id(author)],
  );
  await world.prepare(
    `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain)
       values ($1, $2, $3, $4, $5, 'granted', '2026-01-01', '', '')`,
    [about[0], uuidv7(), plan.citizenId, id, world.id('henrik')],
  );
}

describe('a goal that was carried over first and decided about after (R-S2, R-S3)', () => {
  it.each(['finish', 'replace'] as const)(
    'goes out of the new plan with "%s", and nothing else does',
    async (ends) => {
      await carry();
      expect(await goalsOf()).toEqual([bus, table]);
      await decide(ends);
      expect(await goalsOf()).toEqual([table]);
      expect((await leftOpen()).endedButInPlan).toEqual([]);
      expect(await busAtStatus()).toMatchObject({
        carriedInto: null,
        endsButStands: false,
        isTakenOutOfNew: true,
      });
      const recorded = await world.prepare(
        `select event from audit_event where event = 'goal.withdrawn' and subject_id in (select id from goal where from_goal_id = $1)`,
        [plan.goalId],
      );
      expect(recorded).toHaveLength(1);
    },
  );

  it.each(['mette', 'jonas'])(
    'ends no help that %s wrote: it goes on without a goal (R-O2)',
    async (author) => {
      await help(author);
      await carry();
      await decide('finish');
      const { goals, effortsForAll } = await newPlan();
      expect(goals.flatMap(({ efforts }) => efforts)).toEqual([]);
      expect(effortsForAll).toMatchObject([
        { what: 'Øve busturen', goalId: null, decision: { state: 'granted' } },
      ]);
    },
  );

  it('comes back with a decision that it goes on, with its help and what was written in it', async () => {
    await help();
    await carry();
    const goalId = (await newPlan()).goals[0]?.id ?? '';
    const step = { citizenId: plan.citizenId, goalId, words: 'Find bussen', symbol: null, why: '' };
    await addStep(await world.as('jonas'), command(), step);
    await decide('finish');
    await decide('continue');
    const { goals, effortsForAll } = await newPlan();
    expect(effortsForAll).toEqual([]);
    expect(goals[0]).toMatchObject({ id: goalId, title: bus });
    expect(goals[0]?.steps.map(({ words }) => words)).toEqual(['Find bussen']);
    expect(goals[0]?.efforts).toMatchObject([{ what: 'Øve busturen', decision: { state: 'granted' } }]);
    expect(await busAtStatus()).toMatchObject({ carriedInto: { title: bus }, isTakenOutOfNew: false });
  });

  it('stays out where the citizen has said no to it, whatever is decided (R-M5)', async () => {
    await carry();
    await decide('finish');
    await world.prepare(
      `insert into goal_fit (municipality_id, id, citizen_id, goal_id, author_id, fits)
        select municipality_id, gen_random_uuid(), citizen_id, id, citizen_id, false from goal where from_goal_id = $1`,
      [plan.goalId],
    );
    await decide('continue');
    expect(await goalsOf()).toEqual([table]);
  });

  it('put back by hand it is named, on the status and before one closes, until the decision is saved again', async () => {
    await carry();
    await decide('finish');
    await world.prepare('update goal set withdrawn_at = null where from_goal_id = $1', [plan.goalId]);
    expect((await leftOpen()).endedButInPlan).toEqual([{ id: plan.goalId, title: bus }]);
    expect(await busAtStatus()).toMatchObject({ endsButStands: true });
    await decide('finish');
    expect((await leftOpen()).endedButInPlan).toEqual([]);
    expect(await goalsOf()).toEqual([table]);
  });

  it('put back by hand, its help comes under it again with a decision that it goes on', async () => {
    await help();
    await carry();
    await decide('finish');
    await world.prepare('update goal set withdrawn_at = null where from_goal_id = $1', [plan.goalId]);
    await decide('change');
    const { goals, effortsForAll } = await newPlan();
    expect(effortsForAll).toEqual([]);
    expect(goals[0]?.efforts).toMatchObject([{ what: 'Øve busturen' }]);
  });

  it('left behind first, it comes along when it goes on after all, and its help goes under it', async () => {
    await help();
    await decide('finish');
    await carry();
    expect((await newPlan()).effortsForAll).toMatchObject([{ what: 'Øve busturen' }]);
    await decide('continue');
    expect(await goalsOf()).toEqual([table]);
    expect(await carry()).toMatchObject({ goals: 1, efforts: 0 });
    const { goals, effortsForAll } = await newPlan();
    expect(effortsForAll).toEqual([]);
    expect(goals.find(({ title }) => title === bus)?.efforts).toMatchObject([{ what: 'Øve busturen' }]);
  });
});
