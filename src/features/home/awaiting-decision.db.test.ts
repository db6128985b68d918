import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import { theDay, type World } from '../../../tests/people.ts';
import { type PlanOfJonas, planOfJonas, startAnew } from '../../../tests/rounds.ts';
import { daysAfter } from '../../domain/day.ts';
import { awaitsDecision } from '../../domain/plan/efforts.ts';
import { adjustEffort, seeEfforts, stopEffort } from '../follow-up/public.ts';
import { listMyCitizens } from './use-cases/list-my-citizens.ts';

let world: World;
let plan: PlanOfJonas;
const effortId = uuidv7();
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world);
  await world.prepare(
    `insert into effort (municipality_id, citizen_id, author_id, goal_id, id, what, how_often)
     values ($1, $2, $2, $3, $4, 'Følge på bussen', '2 timer om ugen')`,
    [world.municipalityOf('jonas'), plan.citizenId, plan.goalId, effortId],
  );
});

const decided = (outcome: 'granted') =>
  world.prepare(
    `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain, created_at)
     values ($1, $2, $3, $4, $3, $5, '2026-03-01', 'r', 'h', '2026-03-01T12:00:00Z')`,
    [world.municipalityOf('jonas'), uuidv7(), plan.citizenId, effortId, outcome],
  );

async function lessHelp() {
  const text = {
    what: 'Følge på bussen',
    how: '',
    who: '',
    howOften: '10 minutter om ugen',
    from: null,
    to: null,
  };
  const withCitizen = { together: false, whyNot: 'Jonas var væk' } as const;
  const input = { citizenId: plan.citizenId, effortId, version: 1, reason: 'Travlt', withCitizen, ...text };
  return adjustEffort(await world.as('mette'), { id: uuidv7(), content: [] }, input);
}

async function seenBy(handle: string) {
  const { efforts } = await seeEfforts(await world.as(handle), plan.citizenId);
  return efforts.find(({ id }) => id === effortId);
}

/** How many wait on the caseworker's list and since when, and whether the page where it is decided says so. */
async function waits() {
  const rows = await listMyCitizens(await world.as('karin'));
  const duties = rows.find(({ id }) => id === plan.citizenId)?.duties ?? [];
  const duty = duties.find((one) => one.duty === 'decideAboutEfforts');
  const effort = await seenBy('karin');
  return [duty?.count ?? 0, duty?.since ?? null, effort !== undefined && awaitsDecision(effort)];
}

describe('R-O2, R-C1 what waits for the caseworker’s decision, and since when', () => {
  it('waits for the caseworker since the day it was made over, and a wish since it was wished for (R-C1)', async () => {
    await world.prepare(`update effort set created_at = '2026-01-07T12:00:00Z'`);
    expect(await waits()).toEqual([1, '2026-01-07', true]);
    await decided('granted');
    expect(await waits()).toEqual([0, null, false]);
    await lessHelp();
    expect(await waits()).toEqual([1, theDay, true]);
  });

  it('a wish that was stopped waits no longer from its last day; help that was granted further does', async () => {
    const stop = async (lastDay: string) =>
      stopEffort(
        await world.as('jonas'),
        { id: uuidv7(), content: [] },
        {
          ...{ citizenId: plan.citizenId, effortId, reason: 'Jonas vil ikke mere', lastDay },
          withCitizen: { together: true },
        },
      );
    expect(await stop(daysAfter(theDay, 1))).toEqual({ goalId: plan.goalId });
    expect((await waits())[0]).toBe(1);
    expect(await stop(theDay)).toEqual({ goalId: plan.goalId });
    expect(await waits()).toEqual([0, null, false]);
  });

  it('a wish whose last day came without a stop still waits for its answer', async () => {
    await world.prepare(
      `insert into effort (municipality_id, citizen_id, author_id, goal_id, id, what, to_on)
       values ($1, $2, $2, $3, $4, 'Ledsager', '2026-01-07')`,
      [world.municipalityOf('jonas'), plan.citizenId, plan.goalId, uuidv7()],
    );
    expect((await waits())[0]).toBe(2);
  });
});
