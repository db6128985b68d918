import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calledMeeting, closedMeeting, openedMeeting } from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import { startAnew } from '../../../tests/rounds.ts';
import { listMyCitizens } from './use-cases/list-my-citizens.ts';
import { seeCitizen } from './use-cases/see-citizen.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(() => startAnew(world));

const seen = async (handle: string) => seeCitizen(await world.as(handle), world.id('jonas'));
const isToday = (meetingId: string) =>
  world.prepare('update plan_meeting set held_on = $2 where id = $1', [meetingId, theDay]);
const withoutInvitation = (handle: string) =>
  world.prepare('update meeting_participant set withdrawn_at = now() where person_id = $1', [
    world.id(handle),
  ]);

describe('R-C2 on the day of the meeting everybody who is invited is led to it', () => {
  it.each(['karin', 'mette', 'bodil', 'lone'])(
    'leads %s there on the day, and not before',
    async (handle) => {
      const { meetingId } = await calledMeeting(world);
      expect((await seen(handle)).isExpectedToday).toBe(false);
      await isToday(meetingId);
      expect((await seen(handle)).isExpectedToday).toBe(true);
      await withoutInvitation(handle);
      expect((await seen(handle)).isExpectedToday).toBe(false);
    },
  );

  it('leads them there while it goes on, and no longer once it is closed', async () => {
    await openedMeeting(world);
    expect((await seen('lone')).isExpectedToday).toBe(true);
    await startAnew(world);
    await closedMeeting(world);
    expect((await seen('lone')).isExpectedToday).toBe(false);
  });
});

describe('R-P7 before the meeting those who know the citizen can write what they know', () => {
  it.each([
    // § 5: a relative sees no tie but the contact person's and their own.
    { handle: 'lone', asks: ['Mette'] },
    { handle: 'mette', asks: ['Karin'] },
    { handle: 'bodil', asks: null },
    { handle: 'karin', asks: null },
  ])('$handle can ask $asks', async ({ handle, asks }) => {
    const asked = async () => (await seen(handle)).beforeMeeting?.toAsk.map(({ givenName }) => givenName);
    expect(await asked()).toBeUndefined();
    await calledMeeting(world);
    expect(await asked()).toEqual(asks ?? undefined);
    await startAnew(world);
    await closedMeeting(world);
    expect(await asked()).toBeUndefined();
  });
});

it('R-M10 an agreed day that went by without a call is told as that', async () => {
  const { meetingId } = await closedMeeting(world);
  const on = daysBefore(theDay, 79);
  await world.prepare('update plan_meeting set next_meeting_on = $2 where id = $1', [meetingId, on]);
  const rows = await listMyCitizens(await world.as('karin'));
  const row = rows.find(({ id }) => id === world.id('jonas'));
  expect(row).toMatchObject({ nextMeetingOn: null, notCalledOn: on });
});
