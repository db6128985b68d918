import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closedMeeting, nothingHasHappened, plannedGoals } from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { listMyCitizens } from './use-cases/list-my-citizens.ts';

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

async function stepSeenBy(handle: string) {
  const rows = await listMyCitizens(await world.as(handle));
  return rows.find(({ id }) => id === plan.citizenId)?.step;
}

describe('where Jonas is, everybody around him is told the same (§ 2, § 5)', () => {
  it.each(['karin', 'mette', 'bodil', 'susanne', 'lone'])('%s', async (handle) => {
    expect(await stepSeenBy(handle)).toBe('agreements');
    await chooseStep();
    expect(await stepSeenBy(handle)).toBe('everyday');
  });

  it.each(['gitte', 'henrik', 'dorte'])('%s, who has nothing to do with him, is not told', async (handle) => {
    await chooseStep();
    const [row] = await world.inThePlaceOf(handle, (ask) =>
      ask(`select access.has_steps('${plan.citizenId}', '${plan.roundId}') as told`),
    );
    expect(row?.told).toBe(false);
  });
});
