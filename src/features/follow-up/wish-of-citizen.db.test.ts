import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { type PlanOfJonas, planOfJonas, startAnew } from '../../../tests/rounds.ts';
import { type Command, NotFound } from '../../database/visit.ts';
import { changeEffort, decideEffort, takeEffortOut } from '../plan/public.ts';
import { adjustEffort } from './use-cases/adjust-effort.ts';
import { changeWish, takeWishBack } from './use-cases/change-wish.ts';
import { seeEfforts } from './use-cases/see-efforts.ts';
import { wishForHelp } from './use-cases/wish-for-help.ts';

let world: World;
let plan: PlanOfJonas;
let effortId: string;
const words = 'Hjælp til at købe cykel';
const text = { how: '', who: '', howOften: '', from: null, to: null };
const command = (): Command => ({ id: uuidv7(), content: [] });
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world);
  const { citizenId, goalId } = plan;
  const wish = { citizenId, goalId, what: words };
  const written = await wishForHelp(await world.as('jonas'), command(), wish);
  if (!('effortId' in written)) throw new Error('not written');
  effortId = written.effortId;
});

const which = () => ({ citizenId: plan.citizenId, effortId });
const adjust = async (handle: string, over: object) =>
  adjustEffort(await world.as(handle), command(), {
    ...{ ...which(), version: 1, reason: 'Cykel er for farligt.', what: words, ...text },
    withCitizen: { together: false, whyNot: 'Det gik hurtigt' },
    ...over,
  });
const refusal = { refused: 'wishIsTheCitizens', field: 'what' };
const seenBy = async (handle: string) =>
  (await seeEfforts(await world.as(handle), plan.citizenId)).efforts.find(({ id }) => id === effortId);
const karinGrants = async () => {
  const yes = { outcome: 'granted', on: '2026-03-01', reason: '', howToComplain: '', seen: 0 } as const;
  expect(await decideEffort(await world.as('karin'), command(), { ...which(), ...yes })).toBeUndefined();
};

describe('R-P8 a wish for help that the citizen wrote is theirs', () => {
  it.each(['bodil', 'mette', 'karin'])(
    'is not written anew by %s, in daily life or in the plan',
    async (who) => {
      expect(await adjust(who, { what: 'Jonas får et buskort i stedet' })).toEqual(refusal);
      expect(await adjust(who, { howOften: 'Aldrig' })).toEqual(refusal);
      const anew = { ...which(), goalId: plan.goalId, version: 1, what: 'Buskort', ...text, offerId: null };
      expect(await changeEffort(await world.as(who), command(), anew)).toEqual(refusal);
      const out = { ...which(), isOut: true };
      await expect(takeEffortOut(await world.as(who), command(), out)).rejects.toThrow(NotFound);
      expect(await seenBy('jonas')).toMatchObject({ what: words, isCitizensWish: true, reach: 'all' });
      expect(await seenBy(who)).toMatchObject({ mayAdjust: false });
    },
  );

  it('is written anew, taken back and wished again by the citizen alone, without a reason', async () => {
    const anew = { ...which(), version: 1, what: 'Hjælp til at købe en cykel med støttehjul' };
    const back = { ...which(), isAway: true };
    await expect(changeWish(await world.as('mette'), command(), anew)).rejects.toThrow(NotFound);
    await expect(takeWishBack(await world.as('mette'), command(), back)).rejects.toThrow(NotFound);
    expect(await changeWish(await world.as('jonas'), command(), anew)).toEqual({ goalId: plan.goalId });
    expect(await changeWish(await world.as('jonas'), command(), anew)).toMatchObject({ conflict: true });
    await takeWishBack(await world.as('jonas'), command(), back);
    expect(await seenBy('karin')).toBeUndefined();
    await takeWishBack(await world.as('jonas'), command(), { ...back, isAway: false });
    expect(await seenBy('karin')).toMatchObject({ what: anew.what });
  });

  it('once it is granted, others write how it is done, never what it is; the citizen no longer wishes it', async () => {
    await karinGrants();
    expect(await adjust('mette', { what: 'Buskort' })).toEqual(refusal);
    expect(await adjust('mette', { who: 'Mette', howOften: 'Én gang' })).toEqual({ goalId: plan.goalId });
    expect(await seenBy('jonas')).toMatchObject({ what: words, who: 'Mette' });
    const back = { ...which(), isAway: true };
    await expect(takeWishBack(await world.as('jonas'), command(), back)).rejects.toThrow(NotFound);
  });

  it('holds in the database itself, whoever tries', async () => {
    const tries = (sql: string) =>
      world.inThePlaceOf('karin', (ask) => ask(`update effort set ${sql} where id = $1`, [effortId]));
    for (const change of ["what = 'Buskort'", "how_often = 'Aldrig'", 'withdrawn_at = access.now()'])
      await expect(tries(change)).rejects.toThrow(/wish/);
    await karinGrants();
    await expect(tries("what = 'Buskort'")).rejects.toThrow(/wish/);
    await tries("how_often = 'Én gang'");
  });
});
