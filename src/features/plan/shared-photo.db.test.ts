import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { command, nothingHasHappened, openedMeeting } from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { bringFromPreparation } from './public.ts';
import { seeDreams } from './use-cases/see-plan.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(() => nothingHasHappened(world));

it('R-P5 a photo that Jonas showed is seen where he picks, and comes into the plan as it is', async () => {
  const { roundId, citizenId } = await openedMeeting(world);
  const itemId = uuidv7();
  await world.prepare(
    `insert into shared_item (municipality_id, id, citizen_id, round_id, area, words, symbols, photo_hash)
     values ($1, $2, $3, $4, 'home', '', '{}', 'f00')`,
    [world.municipalityOf('jonas'), itemId, citizenId, roundId],
  );
  const jonas = await world.as('jonas');
  expect((await seeDreams(jonas, citizenId)).items).toMatchObject([
    { id: itemId, files: [{ kind: 'photo' }] },
  ]);
  await bringFromPreparation(jonas, command(), { citizenId, itemId, isMostImportant: false });
  const { items, plan } = await seeDreams(jonas, citizenId);
  expect(items).toMatchObject([{ isInPlan: true }]);
  expect(plan.dreams).toMatchObject([{ words: '', files: [{ kind: 'photo', hash: 'f00' }] }]);
});
