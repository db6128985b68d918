import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import {
  agreeOnPlan,
  jonasShowsHisPlanTo,
  type PlanOfJonas,
  planOfJonas,
  startAnew,
} from '../../../tests/rounds.ts';
import { seeVersion } from '../meetings/public.ts';
import { seePlanPage } from '../plan/public.ts';
import { seeMyCitizens } from './use-cases/list-my-citizens.ts';
import { seeCitizen } from './use-cases/see-citizen.ts';

let world: World;
let plan: PlanOfJonas;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  await world.prepare('delete from seen', []);
  plan = await planOfJonas(world, 300);
});

/** What the overview tells, and that the list of everybody tells the same. */
async function toldTo(handle: string) {
  const one = await seeCitizen(await world.as(handle), plan.citizenId);
  const list = await seeMyCitizens(await world.as(handle));
  expect(list.plansTold.filter(({ citizenId }) => citizenId === plan.citizenId)).toEqual(one.plansTold);
  return one.plansTold.map(({ news }) => news);
}

/** Puts a row to another day: the clock of a test stands still. */
const happened = async (table: 'plan_version' | 'showing' | 'seen', daysAgo: number) =>
  world.prepare(
    table === 'seen'
      ? `update seen set seen_at = $1::date`
      : `begin; set local session_replication_role = replica; update ${table} set created_at = '${daysBefore(theDay, daysAgo)}'; commit`,
    table === 'seen' ? [daysBefore(theDay, daysAgo)] : [],
  );
const invite = async (handle: string, kind: string, didNotCome: boolean) =>
  world.prepare(
    `insert into meeting_participant (municipality_id, id, citizen_id, meeting_id, person_id, kind, did_not_come)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      world.municipalityOf('jonas'),
      uuidv7(),
      plan.citizenId,
      plan.meetingId,
      world.id(handle),
      kind,
      didNotCome,
    ],
  );

it('R-M8, § 5 a new plan: to whom it is shown, who was not at the meeting, until she looks', async () => {
  await invite('lone', 'relative', true);
  const versionId = await agreeOnPlan(world, plan);
  const jonas = { name: 'Jonas Lund', givenName: 'Jonas', bornOn: '1999-01-01' };
  await world.prepare(
    `begin; set local session_replication_role = replica;
     update plan_version set snapshot = snapshot || '${JSON.stringify({ citizen: jonas, efforts: [], effortsForAll: [], parties: [] })}'; commit`,
  );
  expect(await toldTo('lone')).toEqual([]);
  await jonasShowsHisPlanTo(world, 'lone');
  await happened('showing', 200);
  await happened('plan_version', 100);
  expect(await toldTo('lone')).toEqual(['newPlan']);
  // To those at work it falls as duties.
  expect([await toldTo('karin'), await toldTo('mette')]).toEqual([[], []]);
  // That others look changes nothing.
  await seeVersion(await world.as('jonas'), plan.citizenId, versionId);
  expect(await toldTo('lone')).toEqual(['newPlan']);
  await seeVersion(await world.as('lone'), plan.citizenId, versionId);
  expect(await toldTo('lone')).toEqual([]);
  // A plan since then is told again, and the picture is a look too.
  await happened('seen', 150);
  expect(await toldTo('lone')).toEqual(['newPlan']);
  await seePlanPage(await world.as('lone'), plan.citizenId, null);
  expect(await toldTo('lone')).toEqual([]);
});

it('R-P6 only while it is shown; what is shown after it was made is not called new', async () => {
  await agreeOnPlan(world, plan);
  await happened('plan_version', 100);
  await jonasShowsHisPlanTo(world, 'lone');
  expect(await toldTo('lone')).toEqual(['shown']);
  await world.prepare('update showing set withdrawn_at = access.now()', []);
  expect(await toldTo('lone')).toEqual([]);
});

it('R-C1 who is asked for an answer to it is not told twice', async () => {
  await invite('lone', 'relative', false);
  await jonasShowsHisPlanTo(world, 'lone');
  await happened('showing', 200);
  await agreeOnPlan(world, plan);
  expect((await seeCitizen(await world.as('lone'), plan.citizenId)).asked?.what).toBe('answer');
  expect(await toldTo('lone')).toEqual([]);
});
