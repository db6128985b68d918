import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import { theDay, type World } from '../../../tests/people.ts';
import { agreeOnPlan, type PlanOfJonas, planOfJonas, startAnew } from '../../../tests/rounds.ts';
import {
  adjustEffort,
  decideAboutChange,
  sayWhetherThere,
  seeAdjustments,
  seeEfforts,
} from '../follow-up/public.ts';
import { seeMyCitizens } from './use-cases/list-my-citizens.ts';
import { seeCitizen } from './use-cases/see-citizen.ts';

let world: World;
let plan: PlanOfJonas;
let effortId: string;
const command = () => ({ id: uuidv7(), content: [] });
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  await world.prepare('delete from seen', []);
  plan = await planOfJonas(world, 300);
  await agreeOnPlan(world, plan, ['vaerkstedet', 'birkely']);
  effortId = uuidv7();
});

/** Help of an offer, granted a while ago. */
async function grantedHelp(offer: string): Promise<void> {
  const m = world.municipalityOf('jonas');
  const before = '2026-02-01T09:00:00Z';
  await world.prepare(
    `insert into effort (municipality_id, id, citizen_id, goal_id, author_id, what, how_often, offer_id, created_at)
     values ($1, $2, $3, $4, $5, 'Smøre mad', 'To dage', $6, $7)`,
    [m, effortId, plan.citizenId, plan.goalId, world.id('karin'), world.offer(offer), before],
  );
  await world.prepare(
    `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain, created_at)
     values ($1, $2, $3, $4, $5, 'granted', '2026-02-01', '', '', $6)`,
    [m, uuidv7(), plan.citizenId, effortId, world.id('karin'), before],
  );
}

const asksForMore = async (handle: string) =>
  adjustEffort(await world.as(handle), command(), {
    ...{ citizenId: plan.citizenId, effortId, version: 1, what: 'Smøre mad', how: '', who: '' },
    ...{ howOften: 'Fire dage', from: null, to: null, reason: 'To er for lidt' },
    withCitizen: { together: true },
  });

const decides = async (outcome: 'granted' | 'refused') =>
  decideAboutChange(await world.as('karin'), command(), {
    ...{ citizenId: plan.citizenId, effortId, outcome, on: theDay, version: 2, seen: 1 },
    ...{ reason: 'To er nok', howToComplain: 'Skriv til Karin' },
  });

/** What the overview tells, and that the list of everybody tells the same. */
async function toldTo(handle: string, daysLater = 0) {
  const one = await seeCitizen(await world.as(handle, -daysLater), plan.citizenId);
  const list = await seeMyCitizens(await world.as(handle, -daysLater));
  const { answersToMe, notTogether } = list;
  expect({ answersToMe, notTogether }).toEqual({
    answersToMe: one.answersToMe,
    notTogether: one.notTogether,
  });
  return {
    answers: answersToMe.map(({ what, answer }) => `${what} ${answer}`),
    notThere: notTogether.map(({ what }) => what),
  };
}

const jonasWasThere = async (wasThere: boolean) => {
  const { adjustments } = await seeAdjustments(await world.as('jonas'), plan.citizenId);
  return sayWhetherThere(await world.as('jonas'), command(), {
    ...{ citizenId: plan.citizenId, changeId: adjustments[0]?.id ?? '', wasThere },
  });
};

const nothing = { answers: [], notThere: [] };

describe('R-O2, R-C1 the answer to help that somebody asked to have otherwise', () => {
  it.each([
    { outcome: 'refused', told: 'Smøre mad changeRefused' },
    { outcome: 'granted', told: 'Smøre mad changeGranted' },
  ] as const)('$outcome: told to the one who asked, until she looks', async ({ outcome, told }) => {
    await grantedHelp('vaerkstedet');
    expect(await asksForMore('susanne')).toHaveProperty('goalId');
    expect(await toldTo('susanne')).toEqual(nothing);
    expect(await decides(outcome)).toHaveProperty('goalId');
    expect((await toldTo('susanne')).answers).toEqual([told]);
    // Nobody else asked for it, and the caseworker knows her own answer; § 5: lone is told no decisions.
    for (const handle of ['mette', 'bodil', 'karin', 'lone']) expect(await toldTo(handle)).toEqual(nothing);
    // A page that does not tell of answers takes nothing away, and neither do others who look.
    await seeEfforts(await world.as('susanne', -1), plan.citizenId);
    await seeEfforts(await world.as('mette', -1), plan.citizenId, { looksAtAnswers: true });
    expect((await toldTo('susanne', 1)).answers).toEqual([told]);
    await seeEfforts(await world.as('susanne', -1), plan.citizenId, { looksAtAnswers: true });
    expect(await toldTo('susanne', 1)).toEqual(nothing);
  });

  it.each([
    { outcome: 'refused', told: 'Smøre mad changeRefused' },
    { outcome: 'granted', told: 'Smøre mad changeGranted' },
  ] as const)(
    '$outcome: told to those whose offer gives the help, whoever asked',
    async ({ outcome, told }) => {
      await grantedHelp('birkely');
      expect(await asksForMore('jonas')).toHaveProperty('goalId');
      expect(await decides(outcome)).toHaveProperty('goalId');
      for (const handle of ['mette', 'bodil']) expect((await toldTo(handle)).answers).toEqual([told]);
      for (const handle of ['susanne', 'karin', 'lone']) expect(await toldTo(handle)).toEqual(nothing);
      await seeEfforts(await world.as('mette', -1), plan.citizenId, { looksAtAnswers: true });
      expect(await toldTo('mette', 1)).toEqual(nothing);
      expect((await toldTo('bodil', 1)).answers).toEqual([told]);
    },
  );

  it('is kept from her once the help is no longer of her offer (§ 5)', async () => {
    await grantedHelp('vaerkstedet');
    expect(await asksForMore('susanne')).toHaveProperty('goalId');
    await decides('refused');
    expect((await toldTo('susanne')).answers).toHaveLength(1);
    await world.prepare(`update effort set offer_id = $1 where id = $2`, [world.offer('birkely'), effortId]);
    expect(await toldTo('susanne')).toEqual(nothing);
  });
});

describe('R-M8, R-C1 "Nej, jeg var ikke med" to what was written as made together', () => {
  it('is told to the one who wrote it, until she looks at it or he says otherwise', async () => {
    await grantedHelp('birkely');
    await asksForMore('mette');
    expect(await toldTo('mette')).toEqual(nothing);
    await jonasWasThere(false);
    expect((await toldTo('mette')).notThere).toEqual(['Smøre mad']);
    for (const handle of ['bodil', 'susanne', 'karin', 'lone']) expect(await toldTo(handle)).toEqual(nothing);
    await jonasWasThere(true);
    expect(await toldTo('mette')).toEqual(nothing);
    await jonasWasThere(false);
    await seeAdjustments(await world.as('karin', -1), plan.citizenId);
    expect((await toldTo('mette', 1)).notThere).toEqual(['Smøre mad']);
    await seeAdjustments(await world.as('mette', -1), plan.citizenId);
    expect(await toldTo('mette', 1)).toEqual(nothing);
  });
});
