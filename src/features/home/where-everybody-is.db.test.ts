import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calledMeeting, closedMeeting, nothingHasHappened, plannedGoals } from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import { theDay, type World } from '../../../tests/people.ts';
import { daysAfter } from '../../domain/day.ts';
import { listMyCitizens } from './use-cases/list-my-citizens.ts';
import { seeCitizen } from './use-cases/see-citizen.ts';
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

  it('lone, who is not invited to the meeting, is told the same steps, and of no date (§ 5)', async () => {
    const rowOf = async (handle: string) =>
      (await listMyCitizens(await world.as(handle))).find(({ id }) => id === plan.citizenId);
    expect(await rowOf('lone')).toMatchObject({ knowsNextDate: true, nextMeetingOn: daysAfter(theDay, 360) });
    await world.prepare(`update meeting_participant set withdrawn_at = now() where person_id = $1`, [
      world.id('lone'),
    ]);
    for (const answered of [false, true]) {
      if (answered) await Promise.all([chooseStep(), answer('jonas')]);
      const steps = (await rowOf('karin'))?.steps;
      expect(steps?.find(({ step }) => step === 'meeting')?.state).toBe('done');
      expect(await rowOf('lone')).toMatchObject({
        ...{ steps, knowsNextDate: false, nextMeetingOn: null, unheldOn: null, notCalledOn: null },
      });
    }
    expect((await seeCitizen(await world.as('lone'), plan.citizenId)).beforeMeeting).toBeNull();
    expect(await rowOf('karin')).toMatchObject({
      knowsNextDate: true,
      nextMeetingOn: daysAfter(theDay, 360),
    });
  });

  it('that Jonas has ended his preparation is told to those who see no dates too (R-P3)', async () => {
    await nothingHasHappened(world);
    const called = await calledMeeting(world);
    const ringOf = async (handle: string) =>
      (await listMyCitizens(await world.as(handle))).find(({ id }) => id === plan.citizenId)?.steps[0]?.state;
    expect(await Promise.all(['karin', 'susanne', 'lone'].map(ringOf))).toEqual(Array(3).fill('current'));
    await world.prepare(
      `insert into preparation_end (municipality_id, id, citizen_id, round_id, ended) values ($1, $2, $3, $4, 'finished')`,
      [world.municipalityOf('jonas'), uuidv7(), plan.citizenId, called.roundId],
    );
    expect(await Promise.all(['karin', 'susanne', 'lone'].map(ringOf))).toEqual(Array(3).fill('done'));
  });

  it.each(['gitte', 'henrik', 'dorte'])('%s, who has nothing to do with him, is not told', async (handle) => {
    await chooseStep();
    expect(
      await world.inThePlaceOf(handle, (ask) =>
        ask(
          `select * from access.stand_in_rounds(array['${plan.citizenId}'::uuid], array['${plan.roundId}'::uuid])`,
        ),
      ),
    ).toEqual([]);
  });
});
