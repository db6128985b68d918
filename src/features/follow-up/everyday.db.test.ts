import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import { jonasShowsHisPlanTo, type PlanOfJonas, planOfJonas, startAnew } from '../../../tests/rounds.ts';
import { type Command, NotFound } from '../../database/visit.ts';
import { daysAfter } from '../../domain/day.ts';
import type { TickAnswer } from '../../domain/follow-up/tick.ts';
import { roundFacts } from '../home/public.ts';
import { addStep, adjustStep, markStepDone, tellHowItWent } from './public.ts';
import { seeEveryday } from './use-cases/see-everyday.ts';

let world: World;
let plan: PlanOfJonas;
let stepId: string;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world);
  stepId = uuidv7();
  const step = {
    citizenId: plan.citizenId,
    goalId: plan.goalId,
    words: 'Find bussen',
    symbol: null,
    why: '',
  };
  await addStep(await world.as('jonas', 10), { id: stepId, content: '' }, step);
});

const command = (content: unknown = 'test'): Command => ({ id: uuidv7(), content });
const told = (answer: TickAnswer, day?: string) => ({
  citizenId: plan.citizenId,
  stepId,
  answer,
  ...(day !== undefined && { day }),
});
const ticks = () => world.prepare('select answer, day::text, author_id from tick order by created_at, id');

describe('"Lykkedes det?" (R-F5)', () => {
  it('is one row a tap; the last answer of a day counts', async () => {
    await tellHowItWent(await world.as('jonas'), command(), told('notToday'));
    await tellHowItWent(await world.as('jonas'), command(), told('little'));
    const { steps } = await seeEveryday(await world.as('jonas'), plan.citizenId);
    expect(steps).toMatchObject([{ answer: 'little', toldBy: null, step: { words: 'Find bussen' } }]);
    expect(await ticks()).toHaveLength(2);
  });

  it('R-F4 stands under the words it was given to: a step that was changed is asked about anew', async () => {
    const jonas = await world.as('jonas');
    await tellHowItWent(jonas, command(), told('yes'));
    const change = { citizenId: plan.citizenId, stepId, version: 1, words: 'Tag bussen', reason: 'Nemt nu' };
    await adjustStep(jonas, command(), { ...change, withCitizen: { together: true } });
    const changed = await seeEveryday(jonas, plan.citizenId);
    expect(changed.steps).toMatchObject([
      { answer: null, sum: null, toldBefore: [{ words: 'Find bussen', answer: 'yes', day: theDay }] },
    ]);
    const home = await jonas.read({ event: 'home.viewed', citizenId: plan.citizenId }, (work) =>
      roundFacts(work, plan.citizenId, 7),
    );
    expect(home?.stepsNow).toMatchObject([{ stepId, toldToday: false }]);
    await tellHowItWent(jonas, command(), told('little'));
    const { steps } = await seeEveryday(await world.as('mette'), plan.citizenId);
    expect(steps).toMatchObject([
      { answer: 'little', sum: { yes: 0, little: 1 }, toldBefore: [{ answer: 'yes' }] },
    ]);
  });

  it('asks about no day before the step was there', async () => {
    await tellHowItWent(await world.as('jonas'), command(), told('yes'));
    const { steps } = await seeEveryday(await world.as('jonas', 10), plan.citizenId);
    const added = daysBefore(theDay, 10);
    const isBefore = steps[0]?.week.filter((one) => one.isBefore).map(({ day }) => day);
    expect(isBefore).toEqual(steps[0]?.week.map(({ day }) => day).filter((day) => day < added));
    expect(isBefore?.length).toBeGreaterThan(0);
  });

  it('happens once, however often the tap is sent', async () => {
    const again = command();
    await tellHowItWent(await world.as('jonas'), again, told('yes'));
    await tellHowItWent(await world.as('jonas'), again, told('yes'));
    expect(await ticks()).toHaveLength(1);
  });

  it('says who told when it was not the citizen', async () => {
    await tellHowItWent(await world.as('mette'), command(), told('yes'));
    const { steps } = await seeEveryday(await world.as('jonas'), plan.citizenId);
    expect(steps).toMatchObject([{ answer: 'yes', toldBy: 'Mette' }]);
  });

  it('tells about an earlier day, and shows the week with nothing counted', async () => {
    const yesterday = daysBefore(theDay, 1);
    await tellHowItWent(await world.as('jonas'), command(), told('yes', yesterday));
    const { steps, monday } = await seeEveryday(await world.as('jonas'), plan.citizenId, yesterday);
    expect(monday).toBe('2026-02-23');
    expect(steps[0]?.week.map(({ answer }) => answer)).toEqual([null, null, null, null, null, null, 'yes']);
  });

  it.each([
    { row: 'a day ahead', day: daysAfter(theDay, 1), refused: 'tickDayAhead' },
    { row: 'a day that does not exist', day: '2026-02-30', refused: 'tickDayUnknown' },
  ])('refuses $row', async ({ day, refused }) => {
    const outcome = await tellHowItWent(await world.as('jonas'), command(), told('yes', day));
    expect(outcome).toEqual({ refused, field: 'day' });
    expect(await ticks()).toEqual([]);
  });

  it('asks about the step now, and remembers what was done before', async () => {
    await markStepDone(await world.as('jonas'), command(), {
      citizenId: plan.citizenId,
      stepId,
      isDone: true,
    });
    const everyday = await seeEveryday(await world.as('jonas'), plan.citizenId);
    expect(everyday.steps).toEqual([]);
    expect(everyday.done).toMatchObject([
      { words: 'Find bussen', doneOn: theDay, goalTitle: 'Jeg tager bussen selv' },
    ]);
  });

  it('is never rewritten', async () => {
    await tellHowItWent(await world.as('jonas'), command(), told('yes'));
    await expect(world.prepare(`update tick set answer = 'little'`)).rejects.toThrow(/never change/);
  });

  it('is recorded in the same transaction, by its own name (R-T3)', async () => {
    await tellHowItWent(await world.as('mette'), command(), told('yes'));
    const rows = await world.prepare(
      `select event, subject_id, decision from audit_event where actor_id = $1`,
      [world.id('mette')],
    );
    expect(rows).toEqual([{ event: 'step.ticked', subject_id: stepId, decision: 'allowed' }]);
  });
});

describe('who may tell (§ 5)', () => {
  it.each(['jonas', 'mette', 'bodil', 'karin'])('%s tells', async (handle) => {
    await tellHowItWent(await world.as(handle), command(), told('yes'));
    expect(await ticks()).toMatchObject([{ author_id: world.id(handle) }]);
  });

  it.each(['susanne', 'lone', 'vera', 'gitte', 'oskar', 'freja'])('%s does not', async (handle) => {
    await jonasShowsHisPlanTo(world, 'lone');
    await expect(tellHowItWent(await world.as(handle), command(), told('yes'))).rejects.toThrow(NotFound);
    expect(await ticks()).toEqual([]);
  });

  it('nobody ticks a step of another citizen, one that was taken away, or none', async () => {
    const karin = await world.as('karin');
    const amina = { ...told('yes'), citizenId: world.id('amina') };
    await expect(tellHowItWent(karin, command(), amina)).rejects.toThrow(NotFound);
    await expect(tellHowItWent(karin, command(), { ...told('yes'), stepId: uuidv7() })).rejects.toThrow(
      NotFound,
    );
    await world.prepare(
      'begin; set local session_replication_role = replica; update step set withdrawn_at = now(); commit',
    );
    await expect(tellHowItWent(karin, command(), told('yes'))).rejects.toThrow(NotFound);
  });
});
