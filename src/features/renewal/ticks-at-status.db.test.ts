import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import {
  jonasShowsHisPlanTo,
  type PlanOfJonas,
  planOfJonas,
  startAnew,
  statusOfJonas,
} from '../../../tests/rounds.ts';
import type { Command } from '../../database/visit.ts';
import { tellHowItWent } from '../follow-up/public.ts';
import { seeStatus } from './public.ts';

let world: World;
let plan: PlanOfJonas;
let stepId: string;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world, 300);
  await statusOfJonas(world, plan);
  stepId = uuidv7();
  await world.prepare(
    `insert into step (municipality_id, id, citizen_id, goal_id, author_id, words, position) values ($1, $2, $3, $4, $5, 'Find bussen', '5')`,
    [world.municipalityOf('jonas'), stepId, plan.citizenId, plan.goalId, world.id('mette')],
  );
  await told('jonas', 'yes', 10);
  await told('mette', 'yes', 9);
  await told('jonas', 'little', 8);
  // Before the meeting at which the plan was agreed.
  await told('jonas', 'notToday', 900);
});

const command = (content: unknown = 'test'): Command => ({ id: uuidv7(), content });

async function told(handle: string, answer: 'yes' | 'little' | 'notToday', daysAgo: number): Promise<void> {
  const { citizenId } = plan;
  const tick = { citizenId, stepId, answer, day: daysBefore(theDay, daysAgo) };
  await tellHowItWent(await world.as(handle), command(), tick);
}

async function seenBy(handle: string) {
  const { goals, seesAllTicks, since } = await seeStatus(await world.as(handle), plan.citizenId);
  return { ticks: goals.find(({ goal }) => goal.id === plan.goalId)?.ticks ?? null, seesAllTicks, since };
}

const sum = { yes: 2, little: 1, notToday: 0, dontKnow: 0, toldByOthers: 1 };

describe('R-S2 the status begins with what was answered to "Lykkedes det?" since the last meeting', () => {
  it.each(['jonas', 'mette', 'karin', 'bodil'])('%s sees how many of each', async (handle) => {
    expect(await seenBy(handle)).toEqual({ ticks: sum, seesAllTicks: true, since: daysBefore(theDay, 300) });
  });

  it('susanne, who has no effort in the goal, is given none, and not told that there is none (§ 5)', async () => {
    expect(await seenBy('susanne')).toMatchObject({ ticks: null, seesAllTicks: false });
  });

  it('lone sees it while the plan is shown to her (§ 5)', async () => {
    await jonasShowsHisPlanTo(world, 'lone');
    expect(await seenBy('lone')).toMatchObject({ ticks: sum, seesAllTicks: false });
  });
});
