import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closedMeeting, nothingHasHappened, plannedGoals } from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { listMyCitizens } from './use-cases/list-my-citizens.ts';
import { seeHome } from './use-cases/see-home.ts';

let world: World;
let plan: Awaited<ReturnType<typeof closedMeeting>>;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await nothingHasHappened(world);
  plan = await closedMeeting(world);
  await plannedGoals(world, plan);
});

const chooseStep = () =>
  world.prepare(
    `insert into step (municipality_id, id, citizen_id, goal_id, author_id, words, position, created_at)
     select $1, $2, $3, id, $3, 'Finde bussen', '5', now() from goal where round_id = $4 limit 1`,
    [world.municipalityOf('jonas'), uuidv7(), plan.citizenId, plan.roundId],
  );

const answer = (by: string, given = 'agree') =>
  world.prepare(
    `insert into agreement (municipality_id, id, citizen_id, version_id, party_id, author_id, answer) values ($1, $2, $3, $4, $3, $5, $6)`,
    [world.municipalityOf('jonas'), uuidv7(), plan.citizenId, plan.versionId, world.id(by), given],
  );

async function stepSeenBy(handle: string) {
  const rows = await listMyCitizens(await world.as(handle));
  return rows.find(({ id }) => id === plan.citizenId)?.step;
}

describe('where Jonas is, everybody around him is told the same (§ 2, § 5)', () => {
  it.each(['karin', 'mette', 'bodil', 'susanne', 'lone'])('%s', async (handle) => {
    expect(await stepSeenBy(handle)).toBe('agreements');
    await chooseStep();
    expect(await stepSeenBy(handle)).toBe('agreements');
    await answer('jonas', 'disagree');
    expect(await stepSeenBy(handle)).toBe('everyday');
  });

  it.each([
    ['agreed, as karin registered it: it waits for his yes', 'agree', 'agreements'],
    ['could not answer, as karin registered it: nothing waits for him', 'couldNotAnswer', 'everyday'],
  ])('%s (R-M8)', async (_, given, step) => {
    await chooseStep();
    await answer('karin', given);
    expect(await stepSeenBy('lone')).toBe(step);
    const jonas = await seeHome(await world.as('jonas'), plan.citizenId);
    expect(jonas.ring?.steps.find(({ state }) => state === 'current')?.step).toBe(step);
  });

  it.each(['gitte', 'henrik', 'dorte'])('%s, who has nothing to do with him, is not told', async (handle) => {
    await chooseStep();
    const [row] = await world.inThePlaceOf(handle, (ask) =>
      ask(`select access.has_steps('${plan.citizenId}', '${plan.roundId}') as told`),
    );
    expect(row?.told).toBe(false);
    const [answered] = await world.inThePlaceOf(handle, (ask) =>
      ask(`select access.has_answered_plan('${plan.citizenId}', '${plan.roundId}') as told`),
    );
    expect(answered?.told).toBe(false);
  });
});
