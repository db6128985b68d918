import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import { theDay, type World } from '../../../tests/people.ts';
import { type PlanOfJonas, planOfJonas, startAnew, statusOfJonas } from '../../../tests/rounds.ts';
import type { Command } from '../../database/visit.ts';
import { decideEffort, loadPlan } from '../plan/public.ts';
import { carryOver } from '../renewal/public.ts';
import { changeWish } from './use-cases/change-wish.ts';
import { seeEfforts } from './use-cases/see-efforts.ts';

let world: World;
let plan: PlanOfJonas;
let status: { readonly roundId: string };
let wishId: string;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world, 300);
  wishId = uuidv7();
  await world.prepare(
    `insert into effort (municipality_id, id, citizen_id, goal_id, author_id, what, how_often)
     values ($1, $2, $3, $4, $3, 'En, der går med til bussen', 'to gange om ugen')`,
    [world.municipalityOf('jonas'), wishId, plan.citizenId, plan.goalId],
  );
  status = await statusOfJonas(world, plan);
});

const command = (): Command => ({ id: uuidv7(), content: 'test' });
const carry = async () => carryOver(await world.as('karin'), command(), { citizenId: plan.citizenId });
const why = { reason: 'Der er ledsagelse', howToComplain: 'Skriv til Karin' };
const decide = async (effortId: string, outcome: 'granted' | 'refused', seen = 0) =>
  decideEffort(await world.as('karin'), command(), {
    ...why,
    citizenId: plan.citizenId,
    effortId,
    outcome,
    on: theDay,
    seen,
  });

async function inPlanOf(handle: string, roundId: string) {
  const visit = await world.as(handle);
  const found = await visit.read({ event: 'plan.viewed', citizenId: plan.citizenId }, (work) =>
    loadPlan(work, plan.citizenId, roundId),
  );
  return found.goals.flatMap(({ efforts }) => efforts);
}

const states = async (handle: string) => ({
  agreed: (await inPlanOf(handle, plan.roundId)).map(({ decision }) => decision.state),
  draft: (await inPlanOf(handle, status.roundId)).map(({ decision }) => decision.state),
  help: (await seeEfforts(await world.as(handle), plan.citizenId)).efforts.map((one) => one.decision.state),
});

describe('R-O2 a wish of the plan that holds is decided about on any day, also when the next meeting is called', () => {
  it('before anything was carried: it is seen in the plan and where the help is', async () => {
    expect(await decide(wishId, 'granted')).toBeUndefined();
    for (const handle of ['karin', 'jonas', 'mette'])
      expect(await states(handle)).toEqual({ agreed: ['granted'], draft: [], help: ['granted'] });
  });

  it.each(['granted', 'refused'] as const)('%s comes along into the draft, once', async (outcome) => {
    await carry();
    expect(await decide(wishId, outcome)).toBeUndefined();
    await carry();
    expect(await states('karin')).toEqual({ agreed: [outcome], draft: [outcome], help: [outcome] });
    expect((await inPlanOf('karin', status.roundId))[0]?.decidedBefore).toEqual([]);
  });

  it('decided on its copy in the draft it is decided where the help is agreed as well', async () => {
    await carry();
    const [copy] = await inPlanOf('karin', status.roundId);
    expect(await decide(copy?.id ?? '', 'refused')).toBeUndefined();
    expect(await states('jonas')).toMatchObject({ agreed: ['refused'], help: ['refused'] });
    expect(await states('karin')).toMatchObject({ draft: ['refused'] });
    // A second tab that has not seen it takes nothing from it, on either (R-T5).
    expect(await decide(wishId, 'granted')).toMatchObject({ refused: 'decidedMeanwhile' });
    expect(await decide(copy?.id ?? '', 'granted')).toMatchObject({ refused: 'decidedMeanwhile' });
  });

  it('what the draft made it into waits for a decision of its own', async () => {
    await carry();
    const [copy] = await inPlanOf('karin', status.roundId);
    // It came along as the citizen's own wish: they alone write it anew (R-P8).
    const anew = { citizenId: plan.citizenId, effortId: copy?.id ?? '', version: 1, what: 'Noget andet' };
    expect(await changeWish(await world.as('jonas'), command(), anew)).toHaveProperty('goalId');
    await decide(wishId, 'granted');
    expect(await states('karin')).toEqual({ agreed: ['granted'], draft: ['wished'], help: ['granted'] });
  });
});
