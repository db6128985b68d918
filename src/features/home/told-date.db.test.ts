import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import { planOfJonas, startAnew } from '../../../tests/rounds.ts';
import { seeMeeting } from '../meetings/public.ts';
import { listMyCitizens } from './use-cases/list-my-citizens.ts';
import { seeHome } from './use-cases/see-home.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

beforeEach(() => startAnew(world));

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
  // Until it is, they are told that the day is another.
  const told = async () => {
    const jonas = await world.as('jonas');
    const { news } = await seeHome(jonas, citizenId);
    return [news.dayChanged, (await seeMeeting(jonas, citizenId)).dayChanged];
  };
  const changed = { from: on, to: daysBefore(theDay, -37) };
  await world.prepare("update plan_meeting set starts_at = starts_at + interval '7 days' where id = $1", [
    meetingId,
  ]);
  expect(await told()).toEqual([changed, changed]);
  await world.prepare('update told set of_meeting_on = $1', [changed.to]);
  expect(await told()).toEqual([null, null]);
});

it.each(['karin', 'mette', 'bodil'])(
  'a day that passed without a meeting is no next date, for Jonas or for %s',
  async (handle) => {
    const { citizenId, meetingId } = await planOfJonas(world, 5);
    await world.prepare('update plan_meeting set opened_at = null, closed_at = null where id = $1', [
      meetingId,
    ]);
    const { ring, toldMeetingOn } = await seeHome(await world.as('jonas'), citizenId);
    const row = (await listMyCitizens(await world.as(handle))).find(({ id }) => id === citizenId);
    const on = daysBefore(theDay, 5);
    expect(ring?.nextThing).toMatchObject({ wasOn: on });
    expect(toldMeetingOn).toBeNull();
    expect(row).toMatchObject({ nextMeetingOn: null, unheldOn: on });
    expect(row?.step).toBe(ring?.steps.find(({ state }) => state === 'current')?.step);
  },
);
