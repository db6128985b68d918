import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { daysAfter } from '../../src/domain/day.ts';
import { listMyCitizens, roundFacts } from '../../src/features/home/public.ts';
import { seeMeeting } from '../../src/features/meetings/use-cases/see-meeting.ts';
import { seeVersion } from '../../src/features/meetings/use-cases/see-versions.ts';
import { takeDraft, takeVersion } from '../../src/features/meetings/use-cases/take-document.ts';
import { seePlanPage } from '../../src/features/plan/public.ts';
import { seeRounds } from '../../src/features/renewal/use-cases/see-rounds.ts';
import { newTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { calledMeeting, closedMeeting, noFiles, nothingHasHappened, openedMeeting } from '../meetings.ts';
import { foundWorld, theDay, type World } from '../people.ts';

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

/** The day on every screen, list and paper that tells of Jonas' meeting. */
async function daysTold(paper: () => Promise<unknown>): Promise<readonly (string | undefined)[]> {
  const [jonas, karin, citizenId] = [await world.as('jonas'), await world.as('karin'), world.id('jonas')];
  const facts = await jonas.read({ event: 'home.viewed', citizenId }, (work) =>
    roundFacts(work, citizenId, 8),
  );
  const printed = (await paper()) as { print: { snapshot: { meeting: { on: string } } } };
  return [
    (await seeMeeting(jonas, citizenId)).meeting?.on,
    (await seeMeeting(karin, citizenId)).meeting?.on,
    (await seePlanPage(karin, citizenId, null)).plan.meeting?.on,
    (await seeRounds(jonas, citizenId)).rounds[0]?.meeting?.on,
    facts === null || facts.meeting.state === 'notCalled' ? undefined : facts.meeting.on,
    printed.print.snapshot.meeting.on,
  ];
}
const draft = async () => takeDraft(await world.as('karin'), world.id('jonas'), noFiles);
const calledFor = daysAfter(theDay, 100);

it('a called meeting has the day it is called for', async () => {
  await calledMeeting(world);
  expect(new Set(await daysTold(draft))).toEqual(new Set([calledFor]));
});

it('opened on another day it has that day everywhere, and what was told of stays', async () => {
  await openedMeeting(world);
  expect(new Set(await daysTold(draft))).toEqual(new Set([theDay]));
  const { meeting } = await seeMeeting(await world.as('karin'), world.id('jonas'));
  expect(meeting).toMatchObject({ on: theDay, calledFor });
});

it('closed it keeps that day, on the version and on paper too', async () => {
  const { citizenId, versionId } = await closedMeeting(world);
  const karin = await world.as('karin');
  const paper = async () => takeVersion(karin, citizenId, versionId, noFiles);
  expect(new Set(await daysTold(paper))).toEqual(new Set([theDay]));
  expect((await seeVersion(karin, citizenId, versionId)).version.snapshot.meeting.on).toBe(theDay);
  const [row] = await listMyCitizens(karin);
  expect(row?.unheldOn).toBeNull();
});
