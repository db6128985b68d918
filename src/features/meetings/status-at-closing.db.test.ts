import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { command, given } from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import { theDay, type World } from '../../../tests/people.ts';
import { type PlanOfJonas, planOfJonas, startAnew, statusOfJonas } from '../../../tests/rounds.ts';
import { NotFound } from '../../database/visit.ts';
import { daysAfter } from '../../domain/day.ts';
import { partsOfStatus } from '../../domain/meetings/way-through.ts';
import type { GoalDecision, GoalOutcome } from '../../domain/renewal/status.ts';
import { changeGoal, loadPlan, scoreGoal, writeGoal } from '../plan/public.ts';
import { carryOver, reviewGoal, sayHowItGoesNow, seeRounds, seeStatus } from '../renewal/public.ts';
import { answerHeard, closeMeeting, makeVersion } from './public.ts';
import { seeClosing, seeRoom } from './use-cases/see-room.ts';
import { seeVersion } from './use-cases/see-versions.ts';

let world: World;
let plan: PlanOfJonas;
let status: { readonly roundId: string; readonly meetingId: string };
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world, 300);
  status = await statusOfJonas(world, plan);
});

/** What somebody says of the bus goal at the status. */
async function says(
  handle: string,
  said: { readonly outcome?: GoalOutcome; readonly whatNow: GoalDecision },
  why?: string,
) {
  const { citizenId, goalId } = plan;
  const own = { whose: 'own', spokenBy: '', version: null } as const;
  const reason = why === undefined ? {} : { notFollowed: { why } };
  return reviewGoal(await world.as(handle), command(), { citizenId, goalId, said, ...own, ...reason });
}
const karinGoesOn = { outcome: 'onTheWay', whatNow: 'continue' } as const;
const aboutGoal = 'Jeg tager bussen selv';

const gapsAtClosing = async () => (await seeClosing(await world.as('karin'), plan.citizenId)).gaps;

/** Jonas could not answer whether he was heard, and Karin closes. */
async function close() {
  const meeting = { citizenId: plan.citizenId, meetingId: status.meetingId };
  const couldNot = { answer: 'couldNotAnswer', words: '', saidBy: 'self', describedReaction: '' } as const;
  given(await answerHeard(await world.as('jonas'), command(), { ...meeting, ...couldNot }));
  const closing = { nextMeetingOn: daysAfter(theDay, 360), absent: [], partsFor: 'all' } as const;
  return given(await closeMeeting(await world.as('karin'), command(), { ...meeting, ...closing }));
}

/** The wishes that the plan being made says it does not follow. */
const draftWishes = async () =>
  (await world.as('jonas')).read(
    { event: 'plan.viewed', citizenId: plan.citizenId },
    async (work) => (await loadPlan(work, plan.citizenId, status.roundId)).wishesNotFollowed,
  );

async function wishesIn(versionId: string, handle = 'jonas') {
  const { version } = await seeVersion(await world.as(handle), plan.citizenId, versionId);
  return version.snapshot.wishesNotFollowed;
}

describe('R-S2, R-S3 the way through a status meeting says how far the status has come', () => {
  const way = async () => {
    const { status: said } = await seeRoom(await world.as('karin'), plan.citizenId);
    return said === null ? null : partsOfStatus(said);
  };
  const goals = (state: string, filled: number) => ({ part: 'formerGoals', state, filled, of: 2 });
  const carrying = (state: string, filled: number, of = 2) => ({ part: 'carryOver', state, filled, of });

  it('both parts of a goal are counted, and a goal that ends is not among those to carry', async () => {
    expect(await way()).toMatchObject([
      { part: 'helpReceived', state: 'filled', of: 0 },
      goals('empty', 0),
      carrying('empty', 0),
    ]);
    await says('jonas', { outcome: 'onTheWay', whatNow: 'finish' });
    expect(await way()).toMatchObject([{}, goals('begun', 0), carrying('empty', 0)]);
    await says('karin', { outcome: 'reached', whatNow: 'finish' });
    expect(await way()).toMatchObject([{}, goals('begun', 1), carrying('empty', 0, 1)]);
    given(await carryOver(await world.as('karin'), command(), { citizenId: plan.citizenId }));
    expect(await way()).toMatchObject([{}, goals('begun', 1), carrying('filled', 1, 1)]);
  });

  it('what others than the caseworker said decides nothing, and only she is given it', async () => {
    await says('mette', { outcome: 'reached', whatNow: 'finish' });
    expect(await way()).toMatchObject([{}, goals('empty', 0), carrying('empty', 0)]);
    expect((await seeRoom(await world.as('mette'), plan.citizenId)).status).toBeNull();
  });
});

describe('R-M5 a wish that was not followed is in the plan, whoever spoke first', () => {
  const missing = { gap: 'wishWithoutReason', goals: [expect.objectContaining({ title: aboutGoal })] };
  const finished = {
    wish: { aboutGoal, wish: 'finish' },
    what: `Målet ”${aboutGoal}”: Jeg er færdig med det`,
    decidedBy: 'Karin Munk',
  };

  it('he first: she cannot decide otherwise without saying why, and the version says it', async () => {
    await says('jonas', { whatNow: 'finish' });
    expect(await says('karin', karinGoesOn)).toMatchObject({ refused: 'whyNotFollowedMissing' });
    await says('karin', karinGoesOn, 'Der er to trin igen.');
    expect(await gapsAtClosing()).not.toContainEqual(missing);
    const { versionId } = await close();
    expect(await wishesIn(versionId)).toEqual([{ ...finished, why: 'Der er to trin igen.' }]);
  });

  it('she ends it before he has answered: only with a reason, and gap, draft and version say it (R-S2)', async () => {
    const ends = { outcome: 'reached', whatNow: 'replace' } as const;
    expect(await says('karin', ends)).toEqual({ refused: 'whyWithoutAnswerMissing', field: 'why' });
    await says('karin', ends, 'Han er flyttet.');
    const goals = [{ id: plan.goalId, title: aboutGoal }];
    expect(await gapsAtClosing()).toContainEqual({ gap: 'endedWithoutAnswer', goals });
    const told = {
      wish: { aboutGoal, wish: 'notAnswered', citizen: 'Jonas' },
      what: `Målet ”${aboutGoal}” går ikke videre. Jonas har ikke svaret på, om det skal fortsætte.`,
      why: 'Han er flyttet.',
      decidedBy: 'Karin Munk',
    };
    expect(await draftWishes()).toMatchObject([told]);
    const { versionId } = await close();
    for (const handle of ['jonas', 'karin']) expect(await wishesIn(versionId, handle)).toEqual([told]);
  });

  it('he said of the agreed goal that it does not fit: on its status, and a gap until something is decided', async () => {
    const gap = { gap: 'saidNotToFit', goals: [{ id: plan.goalId, title: aboutGoal }] };
    expect(await gapsAtClosing()).not.toContainEqual(gap);
    await world.prepare(
      `insert into goal_fit (municipality_id, id, citizen_id, goal_id, author_id, fits)
        select municipality_id, gen_random_uuid(), citizen_id, id, citizen_id, false from goal where id = $1`,
      [plan.goalId],
    );
    expect(await gapsAtClosing()).toContainEqual(gap);
    for (const handle of ['karin', 'jonas']) {
      const { goals } = await seeStatus(await world.as(handle), plan.citizenId);
      const of = goals.find(({ goal }) => goal.id === plan.goalId);
      expect(of?.goal.withoutDream).toMatchObject({ state: 'refused' });
    }
    await says('jonas', { whatNow: 'finish' });
    await says('karin', { outcome: 'onTheWay', whatNow: 'finish' });
    expect(await gapsAtClosing()).not.toContainEqual(gap);
  });

  it('he answers after all: the draft no longer says that he has not, and another wish asks for its own reason', async () => {
    await says('karin', { outcome: 'reached', whatNow: 'finish' }, 'Han er flyttet.');
    await says('jonas', { whatNow: 'continue' });
    expect(await draftWishes()).toEqual([]);
    expect(await gapsAtClosing()).toContainEqual(missing);
    await says('jonas', { whatNow: 'finish' });
    expect(await gapsAtClosing()).not.toContainEqual(missing);
    expect(await wishesIn((await close()).versionId)).toEqual([]);
  });

  it('she first: closing names the wish, and closed all the same the plan has it without a reason', async () => {
    await says('karin', karinGoesOn);
    await says('jonas', { whatNow: 'finish' });
    expect(await gapsAtClosing()).toContainEqual(missing);
    const { versionId } = await close();
    for (const handle of ['jonas', 'karin'])
      expect(await wishesIn(versionId, handle)).toEqual([{ ...finished, why: '' }]);
    const adjusted = { citizenId: plan.citizenId, reason: 'Ny bus' };
    const next = given(await makeVersion(await world.as('karin'), command(), adjusted));
    expect(await wishesIn(next.versionId)).toEqual([{ ...finished, why: '' }]);
  });

  it('she first, and says why before closing', async () => {
    await says('karin', karinGoesOn);
    await says('jonas', { whatNow: 'finish' });
    await says('karin', karinGoesOn, 'Der er to trin igen.');
    expect(await gapsAtClosing()).not.toContainEqual(missing);
    expect(await wishesIn((await close()).versionId)).toEqual([{ ...finished, why: 'Der er to trin igen.' }]);
  });

  it('a reason to what he wished before is none to what he wishes now', async () => {
    await says('jonas', { whatNow: 'finish' });
    await says('karin', karinGoesOn, 'Der er to trin igen.');
    await says('jonas', { whatNow: 'change' });
    expect(await gapsAtClosing()).toContainEqual(missing);
    expect(await wishesIn((await close()).versionId)).toMatchObject([
      { wish: { wish: 'change' }, why: '', decidedBy: 'Karin Munk' },
    ]);
  });

  it('he wishes what was decided after all: nothing is left to say', async () => {
    await says('jonas', { whatNow: 'finish' });
    await says('karin', karinGoesOn, 'Der er to trin igen.');
    await says('jonas', { whatNow: 'continue' });
    expect(await gapsAtClosing()).not.toContainEqual(missing);
    expect(await wishesIn((await close()).versionId)).toEqual([]);
  });
});

describe('R-M4, R-S2 a goal that is replaced leaves nothing in its place until the new one is written', () => {
  const goalsIn = async (versionId: string) =>
    (await seeVersion(await world.as('karin'), plan.citizenId, versionId)).version.snapshot.goals.map(
      ({ title, insteadOf }) => [title, insteadOf],
    );
  const missing = () => ({ gap: 'newGoalsNotWritten', goals: [{ id: plan.goalId, title: aboutGoal }] });
  const onABike = () => ({
    ...{ citizenId: plan.citizenId, title: 'Jeg kører på cykel', smarte: '', symbol: null },
    ...({ direction: 'keep', dreamId: null, onlyFor: [] } as const),
  });
  const planNow = async (handle: string) =>
    (await world.as(handle)).read({ event: 'plan.viewed', citizenId: plan.citizenId }, (work) =>
      loadPlan(work, plan.citizenId, status.roundId),
    );
  beforeEach(async () => {
    await says('jonas', { whatNow: 'replace' });
    await says('karin', { outcome: 'reached', whatNow: 'replace' });
    await carryOver(await world.as('karin'), command(), { citizenId: plan.citizenId });
  });

  it('closing says so, and closed all the same the plan has no goal that nobody wrote', async () => {
    expect(await gapsAtClosing()).toContainEqual({ ...missing(), untied: 0 });
    expect(await goalsIn((await close()).versionId)).toEqual([['Jeg laver et bord', undefined]]);
  });

  it('the goal that is written in its place is tied to it in plan, status, rounds and version', async () => {
    const { goalId, citizenId } = plan;
    const karin = await world.as('karin');
    given(await writeGoal(karin, command(), { ...onABike(), insteadOf: goalId }));
    expect(await gapsAtClosing()).not.toContainEqual(expect.objectContaining({ gap: 'newGoalsNotWritten' }));
    expect((await planNow('jonas')).goals[1]?.insteadOf).toMatchObject({ id: goalId, title: aboutGoal });
    const { goals } = await seeStatus(await world.as('jonas'), citizenId);
    expect(goals[0]?.replacedBy).toMatchObject([{ title: 'Jeg kører på cykel' }]);
    const { rounds } = await seeRounds(karin, citizenId);
    expect(rounds[0]?.goals[1]).toMatchObject({ title: 'Jeg kører på cykel', insteadOf: aboutGoal });
    expect(rounds[1]?.goals[0]).toMatchObject({ title: aboutGoal, replacedBy: ['Jeg kører på cykel'] });
    expect(await goalsIn((await close()).versionId)).toEqual([
      ['Jeg laver et bord', undefined],
      ['Jeg kører på cykel', aboutGoal],
    ]);
  });

  it('a goal written in the place of none is told, and can be tied afterwards', async () => {
    const karin = await world.as('karin');
    const { id } = given(await writeGoal(karin, command(), onABike()));
    expect(await gapsAtClosing()).toContainEqual({ ...missing(), untied: 1 });
    const tied = { ...onABike(), goalId: id, version: 1, insteadOf: plan.goalId };
    expect(await changeGoal(karin, command(), tied)).toBeUndefined();
    expect((await gapsAtClosing()).map(({ gap }) => gap)).not.toContain('newGoalsNotWritten');
  });

  it('a goal replaces one of the round before alone, and what goes on as it was replaces none', async () => {
    const karin = await world.as('karin');
    const { id } = given(await writeGoal(karin, command(), onABike()));
    const elsewhere = { ...onABike(), insteadOf: id };
    await expect(writeGoal(karin, command(), elsewhere)).rejects.toThrow(NotFound);
    const replacing = 'update goal set replaces_goal_id = $2 where id = $1';
    await expect(world.prepare(replacing, [id, id])).rejects.toThrow('replaces one of the round before');
    const carried = (await planNow('karin')).goals[0]?.id ?? '';
    const change = { ...onABike(), goalId: carried, version: 1, insteadOf: plan.goalId };
    await expect(changeGoal(karin, command(), change)).rejects.toThrow(NotFound);
    await expect(world.prepare(replacing, [carried, plan.goalId])).rejects.toThrow(
      'violates check constraint',
    );
  });

  it('whom the goal before is not shown to is not told of it (§ 5)', async () => {
    const { tableGoalId, citizenId } = plan;
    const karin = await world.as('karin');
    const common = { ...onABike(), title: 'Jeg bygger en hylde', insteadOf: tableGoalId };
    given(await writeGoal(karin, command(), common));
    const hers = (await planNow('bodil')).goals.find(({ title }) => title === common.title);
    expect(hers).toMatchObject({ insteadOf: null });
    const [ofStatus] = (await seeStatus(karin, citizenId)).goals.filter(
      ({ goal }) => goal.id === tableGoalId,
    );
    expect(ofStatus?.replacedBy).toHaveLength(1);
  });
});

it('R-M6 what is expected is said at the status, and comes along also when it was said after', async () => {
  const { citizenId, goalId } = plan;
  const about = { citizenId, goalId, asSaidByCitizen: false };
  const [karin, jonas] = [await world.as('karin'), await world.as('jonas')];
  await sayHowItGoesNow(karin, command(), { ...about, level: 'withSomeHelp', expected: 'onMyOwn' });
  await carryOver(karin, command(), { citizenId });
  given(await sayHowItGoesNow(jonas, command(), { ...about, expected: 'dontKnow' }));
  const gaps = await gapsAtClosing();
  expect(gaps.filter(({ gap }) => gap === 'expectedNotSaid')).toEqual([]);
  const { goals } = await karin.read({ event: 'plan.viewed', citizenId }, (work) =>
    loadPlan(work, citizenId, status.roundId),
  );
  expect(goals[0]?.scores).toMatchObject([
    { as: 'citizen', masteryNow: null, doesntKnow: false, expectedMastery: null, doesntKnowExpected: true },
    { as: 'caseworker', masteryNow: 'withSomeHelp', expectedMastery: 'onMyOwn' },
  ]);
});

it('R-M6 closing names a goal of which it was said how it goes, and not what is expected', async () => {
  const { citizenId, goalId } = plan;
  const now = {
    citizenId,
    goalId,
    level: 'withSomeHelp',
    supportNeed: null,
    asSaidByCitizen: false,
  } as const;
  const karin = await world.as('karin');
  await sayHowItGoesNow(karin, command(), now);
  await carryOver(karin, command(), { citizenId });
  const missing = { gap: 'expectedNotSaid', goals: [expect.objectContaining({ title: aboutGoal })] };
  expect(await gapsAtClosing()).toContainEqual(missing);
  const { goals } = await karin.read({ event: 'plan.viewed', citizenId }, (work) =>
    loadPlan(work, citizenId, status.roundId),
  );
  const expected = {
    ...{ citizenId, goalId: goals[0]?.id ?? '', place: '', asSaidByCitizen: false, version: 1, words: '' },
    ...{ supportNeed: null, doesntKnow: false, doesntKnowExpected: false },
    masteryNow: 'withSomeHelp',
    expectedMastery: 'onMyOwn',
  } as const;
  given(await scoreGoal(karin, command(), expected));
  expect(await gapsAtClosing()).not.toContainEqual(missing);
});
