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
import type { Command } from '../../database/visit.ts';
import { seePlanPage } from '../plan/public.ts';
import { carryOver, seeStatus } from '../renewal/public.ts';
import { adjustEffort } from './use-cases/adjust-effort.ts';
import { sayWhetherThere } from './use-cases/answer-change.ts';
import { decideAboutChange } from './use-cases/decide-change.ts';
import { seeAdjustments } from './use-cases/see-adjustments.ts';

let world: World;
let plan: PlanOfJonas;
let effortId: string;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

const command = (): Command => ({ id: uuidv7(), content: 'test' });
const before = '2026-02-01T09:00:00Z';
const help = {
  ...{ what: 'Støtte til at lave mad', how: '', who: 'Mette', howOften: 'To timer om ugen' },
  ...{ from: null, to: null },
};

beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world, 300);
  effortId = uuidv7();
  const m = world.municipalityOf('jonas');
  await world.prepare(
    `insert into effort (municipality_id, id, citizen_id, goal_id, author_id, what, who, how_often, offer_id, created_at)
     values ($1, $2, $3, $4, $5, $6, 'Mette', $7, $8, $9)`,
    [
      ...[m, effortId, plan.citizenId, plan.goalId, world.id('karin'), help.what, help.howOften],
      ...[world.offer('birkely'), before],
    ],
  );
  await world.prepare(
    `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain, created_at)
     values ($1, $2, $3, $4, $5, 'granted', $6, '', '', $7)`,
    [m, uuidv7(), plan.citizenId, effortId, world.id('karin'), daysBefore(theDay, 200), before],
  );
  await agreeOnPlan(world, plan);
});

async function asksFor(handle: string, to: Partial<typeof help>, version: number): Promise<void> {
  const about = { citizenId: plan.citizenId, effortId, reason: 'Derfor', version };
  const made = await adjustEffort(await world.as(handle), command(), {
    ...{ ...about, ...help, ...to },
    withCitizen: { together: true },
  });
  expect(made).toHaveProperty('goalId');
}

async function isRefused(version: number): Promise<void> {
  const why = { reason: 'To timer er det rette', howToComplain: 'Inden fire uger' };
  const about = { citizenId: plan.citizenId, effortId, outcome: 'refused', on: theDay } as const;
  const made = await decideAboutChange(await world.as('karin'), command(), {
    ...{ ...about, ...why, version, seen: 1 },
  });
  expect(made).toHaveProperty('goalId');
}

const told = async (handle: string) => {
  const { notGranted, refusedChanges } = await seeStatus(await world.as(handle), plan.citizenId);
  return {
    did: notGranted.map(({ asked, askedBy }) => [asked?.howOften, askedBy?.name]),
    others: refusedChanges.map(({ asked, askedBy }) => [asked?.howOften, askedBy?.name]),
  };
};
const oneHour = { howOften: 'En time om ugen' };

describe('R-O2, R-P8, R-M5 a refused change of granted help at the status', () => {
  it('that the contact person asked for is told as hers, and is offered as nobody’s wish', async () => {
    await asksFor('mette', oneHour, 1);
    await isRefused(2);
    await statusOfJonas(world, plan);
    for (const handle of ['jonas', 'karin', 'mette']) {
      expect(await told(handle)).toEqual({ did: [], others: [['En time om ugen', 'Mette']] });
    }
    // § 5: decisions about the help of others are not hers to see, nor who asked.
    expect(await told('susanne')).toEqual({ did: [], others: [] });
    await carryOver(await world.as('karin'), command(), { citizenId: plan.citizenId });
    const { before: was } = await seePlanPage(await world.as('karin'), plan.citizenId, null);
    expect(was?.notGranted).toEqual([]);
  });

  it('that the citizen asked for is what they did not get', async () => {
    await asksFor('jonas', oneHour, 1);
    // Who comes is agreed beside it: the wish stays what it was.
    await asksFor('jonas', { ...oneHour, who: 'Ali' }, 2);
    await isRefused(3);
    await statusOfJonas(world, plan);
    expect(await told('jonas')).toEqual({ did: [['En time om ugen', 'Jonas']], others: [] });
    await carryOver(await world.as('karin'), command(), { citizenId: plan.citizenId });
    const { before: was } = await seePlanPage(await world.as('karin'), plan.citizenId, null);
    expect(was?.notGranted).toHaveLength(1);
  });

  it('in whose place somebody else asked for something else is theirs who asked last', async () => {
    // Nobody else writes over what he asks for; he may write over what they ask for.
    await asksFor('mette', { howOften: 'Hver dag' }, 1);
    await asksFor('jonas', oneHour, 2);
    await isRefused(3);
    await statusOfJonas(world, plan);
    expect(await told('jonas')).toEqual({ did: [['En time om ugen', 'Jonas']], others: [] });
  });

  it('that the citizen says they were part of is theirs too', async () => {
    await asksFor('mette', oneHour, 1);
    const [asked] = await seeAdjustments(await world.as('jonas'), plan.citizenId).then(
      (seen) => seen.adjustments,
    );
    await sayWhetherThere(await world.as('jonas'), command(), {
      ...{ citizenId: plan.citizenId, changeId: asked?.id ?? '', wasThere: true },
    });
    await isRefused(2);
    await statusOfJonas(world, plan);
    expect((await told('karin')).did).toEqual([['En time om ugen', 'Mette']]);
  });
});
