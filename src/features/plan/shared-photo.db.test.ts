import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { newTestDatabase, type TestDatabase } from '../../../tests/database/test-database.ts';
import { command, nothingHasHappened, openedMeeting } from '../../../tests/meetings.ts';
import { foundWorld, type World } from '../../../tests/people.ts';
import { NotFound } from '../../database/visit.ts';
import { bringFromPreparation } from './public.ts';
import { seeDreams } from './use-cases/see-plan.ts';

let test: TestDatabase;
let world: World;
beforeAll(async () => {
  test = await newTestDatabase();
  world = await foundWorld(test);
});
afterAll(async () => {
  await world.close();
  await test.drop();
});
beforeEach(() => nothingHasHappened(world));

it('R-P5 a photo that Jonas showed is seen where he picks, and brings no empty dream into the plan', async () => {
  const { roundId, citizenId } = await openedMeeting(world);
  const itemId = uuidv7();
  await world.prepare(
    `insert into shared_item (municipality_id, id, citizen_id, round_id, area, words, symbols, photo_hash)
     values ($1, $2, $3, $4, 'home', '', '{}', 'f00')`,
    [world.municipalityOf('jonas'), itemId, citizenId, roundId],
  );
  const jonas = await world.as('jonas');
  expect((await seeDreams(jonas, citizenId)).items).toMatchObject([{ id: itemId, files: ['photo'] }]);
  const bringing = bringFromPreparation(jonas, command(), { citizenId, itemId, isMostImportant: false });
  await expect(bringing).rejects.toBeInstanceOf(NotFound);
});
