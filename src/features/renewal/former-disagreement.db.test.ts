import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import { type PlanOfJonas, planOfJonas, startAnew, statusOfJonas } from '../../../tests/rounds.ts';
import type { Command } from '../../database/visit.ts';
import type { MasteryLevel } from '../../domain/plan/mastery.ts';
import { answerMasteryCard, loadPlan, snapshotOf } from '../plan/public.ts';
import { carryOver, sayHowItGoesNow, seeStatus } from './public.ts';

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
  await disagreedLastTime();
});

const lastTime = daysBefore(theDay, 300);
const words = 'Jeg kan godt selv';
const command = (): Command => ({ id: uuidv7(), content: 'test' });

/** Jonas and Karin saw the bus goal differently last time, and he said so. */
async function disagreedLastTime(): Promise<void> {
  const about = [world.municipalityOf('jonas'), plan.citizenId, plan.goalId, plan.meetingId, lastTime];
  for (const [who, view, as, level] of [
    ['jonas', 'citizen', 'citizen', 'withLittleHelp'],
    ['karin', 'professional', 'caseworker', 'withMuchHelp'],
  ] as const)
    await world.prepare(
      `insert into score (municipality_id, citizen_id, goal_id, meeting_id, said_at, created_at, id, author_id, view, written_as, mastery_now)
       values ($1, $2, $3, $4, $5::date + time '10:00', $5::date + time '10:00', $6, $7, $8, $9, $10)`,
      [...about, uuidv7(), world.id(who), view, as, level],
    );
  await world.prepare(
    `insert into disagreement (municipality_id, citizen_id, goal_id, meeting_id, said_at, id, words)
     values ($1, $2, $3, $4, $5::date + time '10:05', $6, $7)`,
    [...about, uuidv7(), words],
  );
}

async function nowSays(who: string, level: MasteryLevel): Promise<void> {
  const now = { citizenId: plan.citizenId, goalId: plan.goalId, supportNeed: null, asSaidByCitizen: false };
  await sayHowItGoesNow(await world.as(who), command(), { ...now, level });
}

const atStatus = async (who: string) =>
  (await seeStatus(await world.as(who), plan.citizenId)).goals[0]?.disagreement;

describe('at the status last year’s disagreement is dated, and shown as long as last year’s score is (R-M7)', () => {
  it.each([
    { row: 'nobody has said anew', jonas: null, karin: null, stands: true },
    { row: 'only Jonas has', jonas: 'onMyOwn', karin: null, stands: true },
    { row: 'only Karin has', jonas: null, karin: 'withLittleHelp', stands: true },
    { row: 'both have, and differ', jonas: 'onMyOwn', karin: 'withLittleHelp', stands: true },
    { row: 'both have, and say the same', jonas: 'onMyOwn', karin: 'onMyOwn', stands: false },
  ] as const)('$row: it stands, $stands', async ({ jonas, karin, stands }) => {
    if (jonas !== null) await nowSays('jonas', jonas);
    if (karin !== null) await nowSays('karin', karin);
    for (const who of ['jonas', 'karin', 'mette'])
      expect(await atStatus(who)).toMatchObject({ words, saidOn: lastTime, stands });
  });

  it('is never about a goal that Jonas agreed on', async () => {
    await world.prepare('update disagreement set withdrawn_at = said_at');
    expect(await atStatus('karin')).toBeNull();
  });
});

describe('in the new plan it stands dated under the new scores while they still differ (R-M7)', () => {
  async function newPlan() {
    await carryOver(await world.as('karin'), command(), {
      citizenId: plan.citizenId,
    });
    return goalNow();
  }
  async function goalNow() {
    const karin = await world.as('karin');
    const about = { citizenId: plan.citizenId, ...status };
    return karin.read({ event: 'planDraft.downloaded', citizenId: plan.citizenId }, async (work) => ({
      goal: (await loadPlan(work, about.citizenId, about.roundId)).goals[0],
      printed: (await snapshotOf(work, about)).goals[0],
    }));
  }

  it('on screen and on paper, with the day it was said', async () => {
    await nowSays('jonas', 'onMyOwn');
    await nowSays('karin', 'withLittleHelp');
    const { goal, printed } = await newPlan();
    expect(goal?.disagreement).toMatchObject({ words, saidOn: lastTime, since: lastTime });
    expect(printed).toMatchObject({ disagreement: words, disagreesSince: lastTime });
  });

  it('and on neither once both say the same; what was said of last year’s score stays beside that', async () => {
    await nowSays('jonas', 'onMyOwn');
    await nowSays('karin', 'withLittleHelp');
    const { goal } = await newPlan();
    await answerMasteryCard(await world.as('jonas'), command(), {
      citizenId: plan.citizenId,
      goalId: goal?.id ?? '',
      question: 'now',
      level: 'withLittleHelp',
    });
    const agreed = await goalNow();
    expect(agreed.goal).toMatchObject({
      disagreement: null,
      earlierDisagreements: [{ words, saidOn: lastTime }],
    });
    expect(agreed.printed?.disagreement).toBeNull();
    expect(agreed.printed).not.toHaveProperty('disagreesSince');
  });

  it('of earlier meetings only what was said there is told: what came along is of this one', async () => {
    await nowSays('jonas', 'onMyOwn');
    await nowSays('karin', 'withLittleHelp');
    const { goal } = await newPlan();
    expect(goal?.scores.map(({ masteryNow }) => masteryNow)).toEqual(['onMyOwn', 'withLittleHelp']);
    expect(goal?.earlierScores.map(({ masteryNow }) => masteryNow).sort()).toEqual([
      'withLittleHelp',
      'withMuchHelp',
    ]);
  });
});
