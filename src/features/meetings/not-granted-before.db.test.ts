import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import {
  agreeOnPlan,
  type PlanOfJonas,
  planOfJonas,
  startAnew,
  statusOfJonas,
} from '../../../tests/rounds.ts';
import { daysAfter } from '../../domain/day.ts';
import { seeEfforts } from '../follow-up/public.ts';
import { seePlanPage } from '../plan/public.ts';
import { carryOver, seeStatus } from '../renewal/public.ts';
import { seeClosing } from './use-cases/see-room.ts';

let world: World;
let plan: PlanOfJonas;
const m = () => world.municipalityOf('jonas');
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world, 300);
  const versionId = await agreeOnPlan(world, plan);
  await world.prepare(
    `insert into agreement (municipality_id, id, citizen_id, version_id, party_id, author_id, answer, words)
     values ($1, $2, $3, $4, $3, $3, 'partly', 'Jeg vil stadig have taxaen')`,
    [m(), uuidv7(), plan.citizenId, versionId],
  );
});

/** Help of the bus goal, decided about long ago. */
async function help(what: string, outcome: 'granted' | 'refused', to: string | null = null): Promise<string> {
  const id = uuidv7();
  await world.prepare(
    `insert into effort (municipality_id, id, citizen_id, goal_id, author_id, what, to_on) values ($1, $2, $3, $4, $5, $6, $7)`,
    [m(), id, plan.citizenId, plan.goalId, world.id('karin'), what, to],
  );
  await world.prepare(
    `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain)
     values ($1, $2, $3, $4, $5, $6, $7, 'Bussen kører', 'Inden fire uger')`,
    [m(), uuidv7(), plan.citizenId, id, world.id('karin'), outcome, daysBefore(theDay, 290)],
  );
  return id;
}

const carry = async () =>
  carryOver(await world.as('karin'), { id: uuidv7(), content: [] }, { citizenId: plan.citizenId });

describe('R-O2, R-M5, R-S2 what the citizen did not get stays in sight when the next plan is made', () => {
  it('at the status for those who see decisions', async () => {
    await help('Taxa', 'refused');
    await statusOfJonas(world, plan);
    for (const handle of ['jonas', 'karin', 'mette']) {
      const { notGranted } = await seeStatus(await world.as(handle), plan.citizenId);
      expect(notGranted).toMatchObject([
        { what: 'Taxa', reason: 'Bussen kører', howToComplain: 'Inden fire uger' },
      ]);
    }
    // § 5: decisions about the help of others are not hers to see.
    expect((await seeStatus(await world.as('susanne'), plan.citizenId)).notGranted).toEqual([]);
  });

  it('in the plan being made, for who writes it, and not once it is made', async () => {
    await help('Taxa', 'refused');
    const { meetingId } = await statusOfJonas(world, plan);
    await carry();
    const before = async (handle: string) =>
      (await seePlanPage(await world.as(handle), plan.citizenId, null)).before;
    expect((await before('karin'))?.notGranted.map(({ what, by }) => [what, by])).toEqual([
      ['Taxa', 'Karin Munk'],
    ]);
    expect((await before('karin'))?.doesNotAgree?.words).toBe('Jeg vil stadig have taxaen');
    expect(await before('jonas')).toBeNull();
    await world.prepare('update plan_meeting set closed_at = now() where id = $1', [meetingId]);
    expect(await before('karin')).toBeNull();
  });

  it('with the wishes it did not follow, for who writes the new plan (R-M5)', async () => {
    const wishId = uuidv7();
    await world.prepare(
      `insert into wish_not_followed (municipality_id, id, citizen_id, round_id, author_id, what, why, decided_by)
       values ($1, $2, $3, $4, $5, 'Jeg vil have en kat', 'Huset må ikke', 'Birkely')`,
      [m(), wishId, plan.citizenId, plan.roundId, world.id('karin')],
    );
    await statusOfJonas(world, plan);
    await carry();
    const { before } = await seePlanPage(await world.as('karin'), plan.citizenId, null);
    expect(before?.wishesNotFollowed).toMatchObject([
      { id: wishId, what: 'Jeg vil have en kat', why: 'Huset må ikke', decidedBy: 'Birkely' },
    ]);
    expect((await seePlanPage(await world.as('mette'), plan.citizenId, null)).before).toBeNull();
  });

  it('on Min hjælp after the new plan, with why and how to complain, until the plan after that', async () => {
    await help('Taxa', 'refused');
    await help('Følgeskab', 'granted');
    const no = async (handle: string) =>
      (await seeEfforts(await world.as(handle), plan.citizenId)).noFromBefore;
    expect(await no('jonas')).toEqual([]);
    const { meetingId } = await statusOfJonas(world, plan);
    await carry();
    await world.prepare('update plan_meeting set closed_at = now() where id = $1', [meetingId]);
    expect(await no('jonas')).toMatchObject([{ what: 'Taxa', howToComplain: 'Inden fire uger' }]);
    expect(await no('mette')).toEqual([]);
  });
});

describe('R-S3 help that ends in the new plan is told where the meeting is closed', () => {
  it.each([
    { row: 'five weeks into it', to: daysAfter(theDay, 35), told: ['Følgeskab'] },
    { row: 'not what reaches the next meeting', to: daysAfter(theDay, 370), told: [] },
  ])('$row', async ({ to, told }) => {
    await help('Følgeskab', 'granted', to);
    await statusOfJonas(world, plan);
    await carry();
    const { gaps } = await seeClosing(await world.as('karin'), plan.citizenId);
    const ends = gaps.flatMap((gap) => (gap.gap === 'helpEnds' ? gap.help : []));
    expect(ends.map(({ what }) => what)).toEqual(told);
  });
});

describe('R-O2 a change of granted help that nobody decided about is told where the meeting is closed', () => {
  const told = async () => {
    const { gaps } = await seeClosing(await world.as('karin'), plan.citizenId);
    return gaps.flatMap((gap) => (gap.gap === 'changesNotDecided' ? gap.changes : []));
  };

  it('while the help is not in the new plan; what is carried waits there', async () => {
    const id = await help('Følgeskab', 'granted');
    await help('Taxa', 'granted');
    await world.prepare(`update effort set how_often = 'En gang om ugen' where id = $1`, [id]);
    await statusOfJonas(world, plan);
    expect(await told()).toEqual([{ id, what: 'Følgeskab' }]);
    await carry();
    expect(await told()).toEqual([]);
  });
});
