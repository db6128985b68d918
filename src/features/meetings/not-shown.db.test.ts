import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closedMeeting, command, given, heardMeeting, nothingHasHappened } from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import { theDay, type World } from '../../../tests/people.ts';
import { daysAfter } from '../../domain/day.ts';
import { listMyCitizens } from '../home/public.ts';
import { seePlanPage, showPlanTo } from '../plan/public.ts';
import { answerPlan, closeMeeting } from './public.ts';
import { seeAnswers } from './use-cases/see-answers.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(() => nothingHasHappened(world));

const about = () => world.id('jonas');
const seenBy = async (handle: string, versionId: string) =>
  (await seeAnswers(await world.as(handle), about(), versionId)).agreement;

describe('R-P6 the plan is not shown to Lone', () => {
  it.each(['jonas', 'mette', 'bodil', 'karin'])(
    '%s reads that, and not that her answer is missing',
    async (handle) => {
      const version = await closedMeeting(world);
      for (const one of ['jonas', 'mette', 'bodil', 'susanne', 'karin'])
        given(await answerPlan(await world.as(one), command(), { ...version, answer: 'agree', words: '' }));
      expect(await seenBy(handle, version.versionId)).toMatchObject({
        overall: 'askedAgree',
        notShownTo: [world.id('lone')],
      });
      const showing = { citizenId: about(), personId: world.id('lone'), isShown: true };
      given(await showPlanTo(await world.as('jonas'), command(), showing));
      expect(await seenBy(handle, version.versionId)).toMatchObject({
        overall: 'answersMissing',
        notShownTo: [],
      });
    },
  );

  it.each(['jonas', 'karin'])('R-M2 %s reads that Susanne was given no part', async (handle) => {
    const meeting = await heardMeeting(world);
    const closing = { ...meeting, nextMeetingOn: daysAfter(theDay, 360), absent: [], partsFor: [] };
    const { versionId } = given(await closeMeeting(await world.as('karin'), command(), closing));
    expect((await seenBy(handle, versionId)).notShownTo).toEqual([world.id('lone'), world.id('susanne')]);
  });

  it.each(['susanne', 'lone', 'henrik', 'gitte'])('%s is not told', async (handle) => {
    await closedMeeting(world);
    const [row] = await world.inThePlaceOf(
      handle,
      (ask) =>
        ask(`select access.plan_not_shown_to('${about()}', array['${world.id('lone')}']::uuid[]) as ids`),
      { citizen: 'jonas' },
    );
    expect(row?.ids).toEqual([]);
  });
});

describe('who is asked is the same everywhere (R-M8)', () => {
  const planOf = async (handle: string) =>
    (await seePlanPage(await world.as(handle), about(), null)).plan.version;
  const dutiesOfKarin = async () => {
    const rows = await listMyCitizens(await world.as('karin'));
    return rows.find(({ id }) => id === about())?.duties ?? [];
  };
  const askedFor = async () =>
    (await dutiesOfKarin()).find(({ duty }) => duty === 'askPartiesForAnswer')?.about ?? [];
  const answersHerself = async () => (await dutiesOfKarin()).some(({ duty }) => duty === 'answerPlan');

  it('neither who did not come, nor to whom the plan is not shown, nor whose offer was given no part', async () => {
    const meeting = await heardMeeting(world);
    const absent = [world.id('bodil')];
    const closing = { ...meeting, nextMeetingOn: daysAfter(theDay, 360), absent, partsFor: [] };
    const { versionId } = given(await closeMeeting(await world.as('karin'), command(), closing));
    for (const handle of ['jonas', 'karin']) {
      const version = await planOf(handle);
      expect(version?.answers.map(({ givenName }) => givenName)).toEqual(['Jonas', 'Mette', 'Karin']);
      expect(version?.notShownTo.map(({ givenName }) => givenName)).toEqual(['Lone']);
    }
    expect(await askedFor()).toEqual(['Mette Friis']);
    // Jonas is asked until he has shown it once; hiding it again is his choice, of which nothing is said (R-P6).
    const asksJonas = async () =>
      (await seePlanPage(await world.as('jonas'), about(), null)).mayBeShown.map(
        ({ givenName }) => givenName,
      );
    expect(await asksJonas()).toEqual(['Lone']);
    expect((await seePlanPage(await world.as('karin'), about(), null)).mayBeShown).toEqual([]);
    for (const isShown of [true, false]) {
      const showing = { citizenId: about(), personId: world.id('lone'), isShown };
      given(await showPlanTo(await world.as('jonas'), command(), showing));
    }
    expect(await asksJonas()).toEqual([]);
    expect(await answersHerself()).toBe(true);
    for (const one of ['jonas', 'mette', 'karin'])
      given(
        await answerPlan(await world.as(one), command(), {
          citizenId: about(),
          versionId,
          answer: 'agree',
          words: '',
        }),
      );
    expect(await askedFor()).toEqual([]);
    expect(await answersHerself()).toBe(false);
    expect((await planOf('jonas'))?.isAgreedByAll).toBe(true);
    const showing = { citizenId: about(), personId: world.id('lone'), isShown: true };
    given(await showPlanTo(await world.as('jonas'), command(), showing));
    expect(await askedFor()).toEqual(['Lone Lund']);
  });
});
