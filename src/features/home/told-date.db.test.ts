import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newTestDatabase, type TestDatabase } from '../../../tests/database/test-database.ts';
import { daysBefore, foundWorld, theDay, type World } from '../../../tests/people.ts';
import { planOfJonas } from '../../../tests/rounds.ts';
import { seeHome } from './use-cases/see-home.ts';

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

it('shows the citizen the day of the meeting once that day was told, and a new day when it is told anew (R-P1)', async () => {
  const { citizenId, meetingId } = await planOfJonas(world, -30);
  await world.prepare('update plan_meeting set opened_at = null, closed_at = null where id = $1', [
    meetingId,
  ]);
  const shown = async () => (await seeHome(await world.as('jonas'), citizenId)).toldMeetingOn;
  expect(await shown()).toBeNull();
  const on = daysBefore(theDay, -30);
  await world.prepare(
    `insert into told (municipality_id, id, citizen_id, meeting_id, author_id, how, told_by, told_on, of_meeting_on)
     values ($1, $2, $3, $4, $5, 'talk', 'Mette Friis', $6, $7)`,
    [world.municipalityOf('jonas'), uuidv7(), citizenId, meetingId, world.id('mette'), theDay, on],
  );
  expect(await shown()).toBe(on);
  await world.prepare('update plan_meeting set held_on = held_on + 7 where id = $1', [meetingId]);
  expect(await shown()).toBeNull();
});
