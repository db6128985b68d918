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
import { addStep, markStepDone } from '../follow-up/public.ts';
import { seeRounds, seeStatus } from './public.ts';
import { carryOver } from './use-cases/carry-over.ts';

let world: World;
let plan: PlanOfJonas;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world, 300);
  await step('Jeg finder bussen', '5', 40, 'jonas');
  await step('Mette kører med mig', '6', 20, 'mette');
  await step('Jeg kører selv', '7');
  await statusOfJonas(world, plan);
});

const command = (content: unknown = 'test'): Command => ({ id: uuidv7(), content });

/** A step to the bus goal; climbed so many days ago, as told by somebody. */
async function step(words: string, position: string, daysAgo?: number, toldBy?: string): Promise<void> {
  const done = daysAgo === undefined ? null : `${daysBefore(theDay, daysAgo)}T12:00:00Z`;
  await world.prepare(
    `insert into step (municipality_id, id, citizen_id, goal_id, author_id, words, position, done_at, done_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[world.municipalityOf('jonas'), uuidv7(), plan.citizenId, plan.goalId, world.id('mette')],
      ...[words, position, done, toldBy === undefined ? null : world.id(toldBy)],
    ],
  );
}

async function stairsSeenBy(handle: string) {
  const { goals } = await seeStatus(await world.as(handle), plan.citizenId);
  return goals.find(({ goal }) => goal.id === plan.goalId)?.stairs;
}

const climbed = [
  { number: 1, words: 'Jeg finder bussen', state: 'done', doneOn: daysBefore(theDay, 40), toldBy: null },
  { number: 2, words: 'Mette kører med mig', state: 'done', doneOn: daysBefore(theDay, 20), toldBy: 'Mette' },
  { number: 3, words: 'Jeg kører selv', state: 'now', doneOn: null, toldBy: null },
];

describe('R-F5, R-S2 the status shows which steps were climbed, when, and who told', () => {
  it.each(['jonas', 'mette', 'karin', 'bodil'])('%s sees the staircase to the goal', async (handle) => {
    expect(await stairsSeenBy(handle)).toMatchObject({ shape: 'rising', doneCount: 2, steps: climbed });
  });

  it('susanne, who has no effort in the goal, is shown no step (§ 5)', async () => {
    expect((await stairsSeenBy('susanne'))?.steps ?? []).toEqual([]);
  });

  it('lone sees it while the plan is shown to her (§ 5)', async () => {
    await jonasShowsHisPlanTo(world, 'lone');
    expect(await stairsSeenBy('lone')).toMatchObject({ doneCount: 2 });
  });
});

describe('R-F5 a step that goes on as climbed is counted in the plan in which it was climbed', () => {
  const counted = async () => {
    const { rounds } = await seeRounds(await world.as('jonas'), plan.citizenId);
    return rounds.map(({ number, goals }) => [number, goals.map(({ stepsDone }) => stepsDone)]);
  };

  it('two in the first plan, none in the second; and one more when one more is climbed', async () => {
    await carryOver(await world.as('karin'), command(), { citizenId: plan.citizenId });
    expect(await counted()).toEqual([
      [2, [0, 0]],
      [1, [2, 0]],
    ]);
    const { rounds } = await seeRounds(await world.as('jonas'), plan.citizenId);
    const goalId = rounds[0]?.goals[0]?.id ?? '';
    const jonas = await world.as('jonas');
    const words = 'Jeg kører en anden vej';
    const added = { citizenId: plan.citizenId, goalId, words, symbol: null, why: '' };
    const stepId = uuidv7();
    await addStep(jonas, { id: stepId, content: added }, added);
    await markStepDone(jonas, command(), { citizenId: plan.citizenId, stepId, isDone: true });
    expect(await counted()).toEqual([
      [2, [1, 0]],
      [1, [2, 0]],
    ]);
  });
});

describe('R-S3 what came along is counted as what it is', () => {
  it('a dream is a dream, and the most important is not one', async () => {
    await world.prepare(
      `insert into dream (municipality_id, id, citizen_id, round_id, author_id, said_by, words, is_most_important)
         values ($1, $2, $3, $4, $3, 'self', 'At jeg bestemmer selv', true)`,
      [world.municipalityOf('jonas'), uuidv7(), plan.citizenId, plan.roundId],
    );
    const carried = await carryOver(await world.as('karin'), command(), { citizenId: plan.citizenId });
    expect(carried).toMatchObject({ dreams: 1, mostImportant: 1, goals: 2, steps: 3 });
  });
});
