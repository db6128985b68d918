import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import {
  agreeOnPlan,
  jonasShowsHisPlanTo,
  type PlanOfJonas,
  planOfJonas,
  startAnew,
} from '../../../tests/rounds.ts';
import { localDayOf } from '../../domain/day.ts';
import { seePlanPage } from '../plan/public.ts';
import { adjustEffort } from './use-cases/adjust-effort.ts';
import { seeEfforts } from './use-cases/see-efforts.ts';

let world: World;
let plan: PlanOfJonas;
const effortId = uuidv7();
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world);
  await world.prepare(
    `insert into effort (municipality_id, citizen_id, author_id, goal_id, id, what, how_often)
     values ($1, $2, $2, $3, $4, 'Følge på bussen', '2 timer om ugen')`,
    [world.municipalityOf('jonas'), plan.citizenId, plan.goalId, effortId],
  );
});

const decided = (outcome: 'granted' | 'refused', helpId = effortId) =>
  world.prepare(
    `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain, created_at)
     values ($1, $2, $3, $4, $3, $5, '2026-03-01', 'r', 'h', '2026-03-01T12:00:00Z')`,
    [world.municipalityOf('jonas'), uuidv7(), plan.citizenId, helpId, outcome],
  );

async function lessHelp() {
  const text = {
    what: 'Følge på bussen',
    how: '',
    who: '',
    howOften: '10 minutter om ugen',
    from: null,
    to: null,
  };
  const withCitizen = { together: false, whyNot: 'Jonas var væk' } as const;
  const input = { citizenId: plan.citizenId, effortId, version: 1, reason: 'Travlt', withCitizen, ...text };
  return adjustEffort(await world.as('mette'), { id: uuidv7(), content: [] }, input);
}

async function seenBy(handle: string, helpId = effortId) {
  const { efforts } = await seeEfforts(await world.as(handle), plan.citizenId);
  return efforts.find(({ id }) => id === helpId);
}

async function onPlanOf(handle: string, helpId = effortId) {
  const { plan: read } = await seePlanPage(await world.as(handle), plan.citizenId, null);
  return read.goals.flatMap(({ efforts }) => efforts).find(({ id }) => id === helpId);
}

describe('R-O2, R-F4 an effort that is made over after its decision', () => {
  it('says what was granted, to citizen and staff alike', async () => {
    await decided('granted');
    expect((await seenBy('jonas'))?.decision).not.toHaveProperty('madeOverFrom');
    expect(await lessHelp()).toMatchObject({ goalId: plan.goalId });
    for (const handle of ['jonas', 'mette', 'karin'])
      expect((await seenBy(handle))?.decision).toMatchObject({
        state: 'granted',
        madeOverFrom: { what: 'Følge på bussen', howOften: '2 timer om ugen' },
      });
  });

  it.each(['nothing', 'granted', 'refused'] as const)(
    'of an effort that is not from her own offer a leader is told no decision, with %s decided (§ 5)',
    async (outcome) => {
      if (outcome !== 'nothing') await decided(outcome);
      expect((await seenBy('bodil'))?.decision).toEqual({ state: 'kept' });
      const { plan: read } = await seePlanPage(await world.as('bodil'), plan.citizenId, null);
      const onPlan = read.goals.flatMap(({ efforts }) => efforts).find(({ id }) => id === effortId);
      expect(onPlan?.decision).toEqual({ state: 'kept' });
      const state = outcome === 'nothing' ? 'wished' : outcome;
      for (const handle of ['jonas', 'karin', 'mette'])
        expect((await seenBy(handle))?.decision).toMatchObject({ state });
    },
  );

  it.each([
    { writer: 'jonas', offer: null, by: undefined },
    { writer: 'susanne', offer: 'vaerkstedet', by: 'Værkstedet' },
    { writer: 'karin', offer: null, by: 'Karin Munk' },
  ])(
    'R-P8 says that $writer wrote it, to all, and never that the citizen wished it',
    async ({ writer, offer, by }) => {
      const id = uuidv7();
      await world.prepare(
        `insert into effort (municipality_id, citizen_id, author_id, goal_id, id, what, offer_id) values ($1, $2, $3, $4, $5, 'Tage imod', $6)`,
        [
          world.municipalityOf('jonas'),
          plan.citizenId,
          world.id(writer),
          plan.goalId,
          id,
          offer === null ? null : world.offer(offer),
        ],
      );
      for (const handle of ['jonas', 'mette', 'karin']) {
        const { efforts } = await seeEfforts(await world.as(handle), plan.citizenId);
        expect(efforts.find((one) => one.id === id)?.writtenBy).toBe(by);
        const { plan: read } = await seePlanPage(await world.as(handle), plan.citizenId, null);
        const onPlan = read.goals.flatMap((goal) => goal.efforts).find((one) => one.id === id);
        expect(onPlan?.writtenBy).toBe(by);
      }
    },
  );

  it('to a relative the plan is shown to the help stands as it was until the wish is answered (§ 5)', async () => {
    await agreeOnPlan(world, plan);
    await jonasShowsHisPlanTo(world, 'lone');
    await decided('granted');
    const asGranted = { howOften: '2 timer om ugen', decision: { state: 'kept' } };
    expect(await seenBy('lone')).toMatchObject(asGranted);
    await lessHelp();
    expect(await seenBy('jonas')).toMatchObject({ howOften: '10 minutter om ugen' });
    expect(await seenBy('lone')).toMatchObject(asGranted);
    const { plan: read } = await seePlanPage(await world.as('lone'), plan.citizenId, null);
    const onPlan = read.goals.flatMap(({ efforts }) => efforts).find(({ id }) => id === effortId);
    expect(onPlan).toMatchObject(asGranted);
  });

  it('R-F4 says who asked for it, and when, on the page of help and in the plan', async () => {
    await decided('granted');
    expect((await seenBy('karin'))?.madeOverBy).toBeNull();
    await lessHelp();
    const asked = { name: 'Mette', isCitizen: false, on: localDayOf(world.clock.now()) };
    for (const handle of ['jonas', 'karin', 'bodil']) {
      expect((await seenBy(handle))?.madeOverBy).toEqual(asked);
      expect((await onPlanOf(handle))?.madeOverBy).toEqual(asked);
    }
  });

  it('to a leader of another offer, who may write it, both are told, and not what was decided (§ 5)', async () => {
    await decided('granted');
    await lessHelp();
    const both = {
      howOften: '10 minutter om ugen',
      decision: { state: 'kept', madeOverFrom: { howOften: '2 timer om ugen' } },
    };
    for (const seen of [await seenBy('bodil'), await onPlanOf('bodil')]) {
      expect(seen).toMatchObject(both);
      expect(seen?.decision).not.toHaveProperty('on');
    }
  });

  it('another offer that is asked for gives nothing yet: the one that was granted stands (R-F3)', async () => {
    await agreeOnPlan(world, plan);
    await jonasShowsHisPlanTo(world, 'lone');
    const helpId = uuidv7();
    await world.prepare(
      `insert into effort (municipality_id, citizen_id, author_id, goal_id, id, what, who, offer_id) values ($1, $2, $3, $4, $5, 'Madlavning', 'Bodil', $6)`,
      [
        world.municipalityOf('jonas'),
        plan.citizenId,
        world.id('karin'),
        plan.goalId,
        helpId,
        world.offer('birkely'),
      ],
    );
    await decided('granted', helpId);
    await world.prepare(`update effort set offer_id = $1, who = 'Susanne' where id = $2`, [
      world.offer('vaerkstedet'),
      helpId,
    ]);
    const offers = { granted: 'Birkely', asked: 'Værkstedet' };
    for (const handle of ['jonas', 'karin', 'mette'])
      for (const seen of [await seenBy(handle, helpId), await onPlanOf(handle, helpId)])
        expect(seen?.decision).toMatchObject({ madeOverFrom: { offers } });
    expect(await seenBy('lone', helpId)).toMatchObject({ offer: 'Birkely', who: '' });
    expect(await onPlanOf('lone', helpId)).toMatchObject({ offerId: world.offer('birkely'), who: '' });
  });

  it('cannot be made over once it was refused', async () => {
    await decided('refused');
    expect((await seenBy('mette'))?.mayAdjust).toBe(false);
    expect(await lessHelp()).toEqual({ refused: 'effortWasRefused', field: 'what' });
  });
});
