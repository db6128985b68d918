import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import { type PlanOfJonas, planOfJonas, startAnew, statusOfJonas } from '../../../tests/rounds.ts';
import { listMyCitizens } from '../home/public.ts';
import { carryOver } from '../renewal/public.ts';
import { adjustEffort } from './use-cases/adjust-effort.ts';
import { decideAboutChange } from './use-cases/decide-change.ts';
import { seeEfforts } from './use-cases/see-efforts.ts';

let world: World;
let plan: PlanOfJonas;
const effortId = uuidv7();
const command = () => ({ id: uuidv7(), content: [] });
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world, 300);
  const about = [world.municipalityOf('jonas'), plan.citizenId, world.id('karin'), effortId];
  await world.prepare(
    `insert into effort (municipality_id, citizen_id, author_id, id, goal_id, what, how_often)
     values ($1, $2, $3, $4, $5, 'Madlavning', 'to gange om ugen')`,
    [...about, plan.goalId],
  );
  await world.prepare(
    `insert into effort_decision (municipality_id, citizen_id, author_id, effort_id, id, outcome, decided_on, created_at)
     values ($1, $2, $3, $4, $5, 'granted', $6::date, $6::date)`,
    [...about, uuidv7(), daysBefore(theDay, 290)],
  );
  const help = { what: 'Madlavning', how: '', who: '', howOften: 'en gang om ugen', from: null, to: null };
  const withCitizen = { together: false, whyNot: 'Han sov' } as const;
  const input = { citizenId: plan.citizenId, effortId, reason: 'Travlt', version: 1, withCitizen, ...help };
  expect(await adjustEffort(await world.as('mette', 3), command(), input)).toHaveProperty('goalId');
});

/** The next plan is agreed, with what was carried over into it or without. */
async function nextPlan({ carried }: { readonly carried: boolean }): Promise<void> {
  const { meetingId } = await statusOfJonas(world, plan);
  if (carried) await carryOver(await world.as('karin'), command(), { citizenId: plan.citizenId });
  await world.prepare('update plan_meeting set closed_at = $1::date, next_meeting_on = $2 where id = $3', [
    theDay,
    daysBefore(theDay, -300),
    meetingId,
  ]);
}

async function waits() {
  const rows = await listMyCitizens(await world.as('karin'));
  const duties = rows.find(({ id }) => id === plan.citizenId)?.duties ?? [];
  const duty = duties.find((one) => one.duty === 'decideAboutEfforts');
  return [duty?.count ?? 0, duty?.since ?? null];
}

const leftFor = async (handle: string) =>
  (await seeEfforts(await world.as(handle), plan.citizenId)).changesLeft;

const since = daysBefore(theDay, 3);

describe('R-O2, R-C1 a change of granted help waits until it is decided about', () => {
  it('though the next plan is agreed without the help: on the caseworker’s list and page', async () => {
    expect([await waits(), await leftFor('karin')]).toEqual([[1, since], []]);
    await nextPlan({ carried: false });
    expect(await waits()).toEqual([1, since]);
    expect(await leftFor('karin')).toMatchObject([
      {
        ...{ id: effortId, planNumber: 1, howOften: 'en gang om ugen' },
        madeOverBy: { name: 'Mette', isCitizen: false, on: since },
        decision: { state: 'granted', madeOverFrom: { howOften: 'to gange om ugen' } },
      },
    ]);
    for (const handle of ['jonas', 'mette', 'bodil']) expect(await leftFor(handle)).toEqual([]);
  });

  it.each(['granted', 'refused'] as const)('and is gone when it is %s there', async (outcome) => {
    await nextPlan({ carried: false });
    const answer = { outcome, on: theDay, version: 2, seen: 1, reason: 'Nok', howToComplain: 'Skriv' };
    const about = { citizenId: plan.citizenId, effortId };
    expect(
      await decideAboutChange(await world.as('karin'), command(), { ...about, ...answer }),
    ).toHaveProperty('goalId');
    expect([await waits(), await leftFor('karin')]).toEqual([[0, null], []]);
  });

  it('what came along waits once, in the new plan', async () => {
    await nextPlan({ carried: true });
    expect([(await waits())[0], await leftFor('karin')]).toEqual([1, []]);
  });
});
