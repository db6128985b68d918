import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import {
  agreeOnPlan,
  jonasShowsHisPlanTo,
  type PlanOfJonas,
  planOfJonas,
  startAnew,
  statusOfJonas,
} from '../../../tests/rounds.ts';
import { type Command, NotFound } from '../../database/visit.ts';
import { decideEffort, seePlanPage } from '../plan/public.ts';
import { carryOver } from '../renewal/public.ts';
import { adjustEffort, stopEffort } from './use-cases/adjust-effort.ts';
import { toldWithoutMe } from './use-cases/answer-change.ts';
import { decideAboutChange, seeChangeToDecide } from './use-cases/decide-change.ts';
import { changesAskedFor } from './use-cases/how-told.ts';
import { seeAdjustments } from './use-cases/see-adjustments.ts';
import { seeEfforts } from './use-cases/see-efforts.ts';

let world: World;
let plan: PlanOfJonas;
let effortId: string;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world, 300);
  effortId = uuidv7();
});

const command = (): Command => ({ id: uuidv7(), content: 'test' });
const before = '2026-02-01T09:00:00Z';

/** Help of the agreed plan, granted a while ago; `by` is whose wish it was. */
async function grantedHelp(by = 'karin', to: string | null = null): Promise<void> {
  const m = world.municipalityOf('jonas');
  await world.prepare(
    `insert into effort (municipality_id, id, citizen_id, goal_id, author_id, what, how, who, how_often, offer_id, created_at, to_on)
     values ($1, $2, $3, $4, $5, 'Følge på bussen', 'Ved siden af', 'Mette', 'To formiddage', $6, $7, $8)`,
    [m, effortId, plan.citizenId, plan.goalId, world.id(by), world.offer('birkely'), before, to],
  );
  await world.prepare(
    `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain, created_at)
     values ($1, $2, $3, $4, $5, 'granted', '2026-02-01', '', '', $6)`,
    [m, uuidv7(), plan.citizenId, effortId, world.id('karin'), before],
  );
}

const said = { what: 'Følge på bussen', how: 'Ved siden af', who: 'Mette', from: null, to: null };
const threeTimes = { ...said, howOften: 'Tre formiddage om ugen' };
async function change(
  handle: string,
  to: Partial<Omit<typeof threeTimes, 'to'>> & { readonly to?: string | null } = {},
  version = 1,
  together = true,
  daysAgo = 0,
) {
  const withCitizen = together
    ? ({ together: true } as const)
    : ({ together: false, whyNot: 'Han sov' } as const);
  const about = { citizenId: plan.citizenId, effortId, reason: 'To er for lidt', withCitizen, version };
  expect(
    await adjustEffort(await world.as(handle, daysAgo), command(), { ...about, ...threeTimes, ...to }),
  ).toHaveProperty('goalId');
}

const why = { reason: 'To er nok til at øve turen', howToComplain: 'Skriv til Karin inden fire uger' };
const answer = async (
  outcome: 'granted' | 'refused',
  input: {
    readonly version?: number;
    readonly seen?: number;
    readonly on?: string;
    readonly reason?: string;
  } = {},
  handle = 'karin',
) =>
  decideAboutChange(await world.as(handle), command(), {
    ...{ citizenId: plan.citizenId, effortId, outcome, on: theDay, version: 2, seen: 1 },
    ...why,
    ...input,
  });

async function helpOf(handle: string) {
  const { efforts } = await seeEfforts(await world.as(handle), plan.citizenId);
  return efforts.find(({ id }) => id === effortId);
}

async function onPlan(handle: string) {
  const { plan: read } = await seePlanPage(await world.as(handle), plan.citizenId, plan.roundId);
  return read.goals.flatMap(({ efforts }) => efforts).find(({ id }) => id === effortId);
}

const noToMore = {
  state: 'granted',
  refusedChange: { asked: { what: '', howOften: 'Tre formiddage om ugen', offer: '' }, ...why },
};

describe('R-O2, R-F4 a change of granted help', () => {
  beforeEach(() => grantedHelp());

  it('is seen beside what was granted, with who asks and why', async () => {
    await change('jonas', { who: 'Ali' });
    expect(await seeChangeToDecide(await world.as('karin'), plan.citizenId, effortId)).toMatchObject({
      isWaiting: true,
      givenName: 'Jonas',
      grantedOn: '2026-02-01',
      granted: { howOften: 'To formiddage', who: 'Mette', offer: 'Birkely' },
      asked: { howOften: 'Tre formiddage om ugen', who: 'Ali' },
      changes: [{ by: 'Jonas', why: 'To er for lidt' }],
    });
    for (const handle of ['jonas', 'mette', 'bodil', 'susanne', 'lone', 'dorte', 'bent']) {
      await expect(seeChangeToDecide(await world.as(handle), plan.citizenId, effortId)).rejects.toThrow(
        NotFound,
      );
      await expect(answer('refused', {}, handle)).rejects.toThrow(NotFound);
    }
  });

  it('that the citizen asks stands until it is answered: nobody else writes over it (R-P8)', async () => {
    await change('jonas');
    const withCitizen = { together: true } as const;
    const about = { citizenId: plan.citizenId, effortId, reason: 'Vi har ikke vagter nok', withCitizen };
    const asGranted = { ...threeTimes, howOften: 'To formiddage', version: 2 };
    const no = { refused: 'wishOfTheCitizenWaits', field: 'what' };
    for (const handle of ['mette', 'bodil', 'karin']) {
      const their = await world.as(handle);
      expect(await adjustEffort(their, command(), { ...about, ...asGranted })).toEqual(no);
      expect(await stopEffort(their, command(), { ...about, lastDay: theDay })).toEqual(no);
      expect((await helpOf(handle))?.mayAdjust).toBe(false);
    }
    expect(await helpOf('jonas')).toMatchObject({ howOften: 'Tre formiddage om ugen', mayAdjust: true });
    await answer('refused');
    await change('mette', { howOften: 'Hver anden uge' }, 3);
    // What the others ask is not the citizen's: that the citizen may write over.
    await change('jonas', { howOften: 'Fire formiddage' }, 4);
  });

  it.each([
    { answered: 'refused', toldAsAsked: { jonas: 1, mette: 1, lone: 1 } },
    { answered: 'granted', toldAsAsked: { jonas: 0, mette: 0, lone: 1 } },
  ] as const)(
    'that was $answered is told so after the plan it came after (R-M8)',
    async ({ answered, toldAsAsked }) => {
      await agreeOnPlan(world, plan);
      await change('jonas', {}, 1, true, 1);
      await answer(answered);
      await jonasShowsHisPlanTo(world, 'lone');
      for (const [handle, count] of Object.entries(toldAsAsked)) {
        const visit = await world.as(handle);
        const { citizenId } = plan;
        const asked = await visit.read({ event: 'staircase.viewed', citizenId }, (work) =>
          changesAskedFor(work, citizenId),
        );
        const { adjustments } = await seeAdjustments(await world.as(handle), citizenId);
        const changes = adjustments.filter(({ id, isPutBack }) => asked.has(id) && !isPutBack);
        expect([handle, changes.length]).toEqual([handle, count]);
      }
    },
  );

  it('of help that was refused is written by nobody, also not by who is not told of the no (§ 5)', async () => {
    await world.prepare(
      `update effort_decision set outcome = 'refused', reason = 'r', how_to_complain = 'h' where effort_id = $1`,
      [effortId],
    );
    await world.prepare('update effort set offer_id = null where id = $1', [effortId]);
    const input = {
      ...{ citizenId: plan.citizenId, effortId, version: 1, reason: 'r', ...threeTimes },
      withCitizen: { together: true } as const,
    };
    for (const [handle, refused] of [
      ['mette', 'effortWasRefused'],
      ['bodil', 'writtenAsNewHelp'],
    ] as const)
      expect(await adjustEffort(await world.as(handle), command(), input)).toEqual({
        refused,
        field: 'what',
      });
    expect(await helpOf('jonas')).toMatchObject({ howOften: 'To formiddage' });
  });

  it('that is refused leaves the help as it was granted, and says so with why and how to complain', async () => {
    await change('jonas', { who: 'Ali' });
    expect(await answer('refused')).toEqual({ goalId: plan.goalId });
    for (const handle of ['jonas', 'mette', 'karin']) {
      const help = await helpOf(handle);
      expect(help).toMatchObject({ howOften: 'To formiddage', who: 'Mette', offer: 'Birkely' });
      expect(help?.decision).toMatchObject(noToMore);
      expect(help?.decision).not.toHaveProperty('madeOverFrom');
      expect((await onPlan(handle))?.decision).toMatchObject(noToMore);
      expect((await onPlan(handle))?.decidedBefore).toMatchObject([{ state: 'granted' }]);
    }
    expect((await helpOf('jonas'))?.mayAdjust).toBe(true);
    expect((await seeEfforts(await world.as('jonas'), plan.citizenId)).newDecisions).toMatchObject([
      { what: 'Følge på bussen', outcome: 'changeRefused', asked: { howOften: 'Tre formiddage om ugen' } },
    ]);
  });

  it('that is granted stands as it was asked for', async () => {
    await change('jonas');
    expect(await answer('granted', { reason: '' })).toEqual({ goalId: plan.goalId });
    const help = await helpOf('jonas');
    expect(help).toMatchObject({ howOften: 'Tre formiddage om ugen', decision: { state: 'granted' } });
    expect(help?.decision).not.toHaveProperty('refusedChange');
    expect(help?.decision).not.toHaveProperty('madeOverFrom');
  });

  it('is told by the decision when it is put back: nobody is asked whether they were there', async () => {
    await change('mette', {}, 1, false);
    const told = async () =>
      (await world.as('jonas')).read({ event: 'home.viewed', citizenId: plan.citizenId }, (work) =>
        toldWithoutMe(work, plan.citizenId),
      );
    // R-O2: nothing of granted help is made over before somebody answers.
    expect(await told()).toMatchObject({ changedBy: [], askedBy: ['Mette'] });
    await answer('refused');
    expect(await told()).toMatchObject({ changedBy: [], askedBy: [], saidTogetherBy: [] });
    for (const handle of ['jonas', 'karin', 'mette']) {
      const { adjustments } = await seeAdjustments(await world.as(handle), plan.citizenId);
      expect(adjustments[0]).toMatchObject({ isPutBack: true, by: 'Karin', after: 'To formiddage', why: '' });
      expect(JSON.stringify(adjustments)).not.toContain(why.reason);
    }
  });

  it('is told to the citizen who asked as what they asked, with what the municipality said', async () => {
    const told = async (handle = 'jonas') => {
      const { told: all } = await seeAdjustments(await world.as(handle), plan.citizenId);
      return Object.values(all).flatMap(({ as, wish }) => (wish === null || as === 'refused' ? [] : wish));
    };
    await change('jonas', { howOften: 'To formiddage', who: 'Ali' }, 1, true, 3);
    expect(await told()).toEqual([]);
    await change('jonas', { who: 'Ali' }, 2, true, 2);
    expect(await told()).toMatchObject([
      {
        asks: 'change',
        parts: ['howOften'],
        before: { howOften: 'To formiddage' },
        asked: { howOften: threeTimes.howOften },
        answer: null,
      },
    ]);
    await answer('refused', { version: 3 });
    expect(await told()).toMatchObject([
      { asked: { howOften: threeTimes.howOften }, answer: { answer: 'no', on: theDay, ...why } },
    ]);
  });

  it.each(['nobody', 'granted', 'refused'] as const)(
    'is told to all as asked for where another asks it, until it is a yes (answered: %s); relatives are not told the answer (§ 5)',
    async (answered) => {
      await agreeOnPlan(world, plan);
      await jonasShowsHisPlanTo(world, 'lone');
      await change('mette', {}, 1, false, 1);
      const news = async () =>
        (await world.as('jonas')).read({ event: 'home.viewed', citizenId: plan.citizenId }, (work) =>
          toldWithoutMe(work, plan.citizenId),
        );
      expect(await news()).toMatchObject({ changedBy: [], askedBy: ['Mette'] });
      if (answered !== 'nobody') await answer(answered);
      const told = async (handle: string) => {
        const view = await seeAdjustments(await world.as(handle), plan.citizenId);
        const asked = view.adjustments.find(({ isPutBack }) => !isPutBack);
        return view.told[asked?.id ?? ''];
      };
      const as = answered === 'granted' ? 'made' : 'asked';
      const said = { nobody: null, granted: { answer: 'yes' }, refused: { answer: 'no' } }[answered];
      for (const handle of ['jonas', 'mette', 'karin'])
        expect(await told(handle)).toMatchObject({ as, wish: { answer: said } });
      expect(await told('lone')).toEqual({ as: 'askedUntold', wish: null });
      if (answered === 'granted') expect(await news()).toMatchObject({ changedBy: ['Mette'], askedBy: [] });
    },
  );

  it('is told beside what was granted, and a yes only where it was about it (R-O2, R-F4)', async () => {
    const [two, three] = ['To formiddage', threeTimes.howOften];
    await change('bodil', { howOften: 'En formiddag' }, 1, true, 5);
    await change('mette', { howOften: 'Fire formiddage' }, 2, true, 4);
    // Written over in the plan that is made: that is no adjustment.
    await world.prepare(`update effort set how_often = $2, to_on = '2099-01-01', version = 4 where id = $1`, [
      effortId,
      three,
    ]);
    const toldTo = async (handle: string) => {
      const view = await seeAdjustments(await world.as(handle), plan.citizenId);
      return view.adjustments.map(({ id }) => view.told[id]);
    };
    expect(await answer('granted', { version: 4, reason: '' })).toEqual({ goalId: plan.goalId });
    for (const handle of ['jonas', 'mette', 'karin'])
      expect(await toldTo(handle)).toMatchObject(
        ['Fire formiddage', 'En formiddag'].map((howOften) => ({
          as: 'asked',
          wish: { before: { howOften: two }, asked: { howOften }, parts: ['howOften'], answer: 'overtaken' },
        })),
      );
    // What was granted then is what she has when somebody asks again.
    await change('mette', { howOften: 'Hver dag', to: '2099-01-01' }, 4);
    expect((await toldTo('karin'))[0]).toMatchObject({
      wish: { before: { howOften: three, to: '2099-01-01' }, parts: ['howOften'], answer: null },
    });
  });

  it('that was refused says where it was put back what was refused, by whom it was asked, why, and how to complain', async () => {
    await change('mette', {}, 1, true, 1);
    await answer('refused');
    const wish = { before: { howOften: 'To formiddage' }, asked: { howOften: threeTimes.howOften } };
    for (const handle of ['jonas', 'mette', 'karin']) {
      const { adjustments, told } = await seeAdjustments(await world.as(handle), plan.citizenId);
      expect(told[adjustments[0]?.id ?? '']).toMatchObject({
        ...{ as: 'refused', askedBy: { by: 'Mette' } },
        wish: { ...wish, parts: ['howOften'], answer: { answer: 'no', ...why } },
      });
    }
  });

  it('that was written in the plan and refused says so: no change tells who asked', async () => {
    await world.prepare(`update effort set how_often = 'En formiddag', version = 2 where id = $1`, [
      effortId,
    ]);
    await answer('refused');
    const { adjustments, told } = await seeAdjustments(await world.as('jonas'), plan.citizenId);
    expect(adjustments).toHaveLength(1);
    expect(told[adjustments[0]?.id ?? '']).toMatchObject({
      ...{ as: 'refused', askedBy: null, wish: { asked: { howOften: 'En formiddag' }, answer: why } },
    });
  });

  it('asked for again after a no keeps the day of the yes: the no gives it no other (R-O2)', async () => {
    await change('jonas', {});
    await answer('refused');
    await change('jonas', { howOften: 'Hver dag' }, 3);
    expect(await seeChangeToDecide(await world.as('karin'), plan.citizenId, effortId)).toMatchObject({
      isWaiting: true,
      grantedOn: '2026-02-01',
    });
    const decision = (await helpOf('jonas'))?.decision;
    expect(decision).toMatchObject({ on: theDay, refusedChange: { grantedOn: '2026-02-01' } });
  });

  it('R-T3 is recorded when it is read, answered, and asked for by others', async () => {
    await change('jonas');
    await seeChangeToDecide(await world.as('karin'), plan.citizenId, effortId);
    await answer('refused');
    await expect(answer('refused', {}, 'mette')).rejects.toThrow(NotFound);
    const recorded = await world.prepare(
      `select event, decision from audit_event where actor_id = any ($1) and citizen_id = $2
        and event in ('staircase.viewed', 'effort.decided') order by happened_at, id`,
      [[world.id('karin'), world.id('mette')], plan.citizenId],
    );
    expect(recorded.map(({ event, decision }) => `${event} ${decision}`).sort()).toEqual([
      'effort.decided allowed',
      'effort.decided denied',
      'staircase.viewed allowed',
    ]);
  });

  it('is not decided about as the whole of the help', async () => {
    await change('jonas');
    const whole = {
      ...why,
      citizenId: plan.citizenId,
      effortId,
      outcome: 'refused',
      on: theDay,
      seen: 1,
    } as const;
    expect(await decideEffort(await world.as('karin'), command(), whole)).toEqual({
      refused: 'decideTheChange',
      field: 'outcome',
    });
    expect((await helpOf('jonas'))?.decision).toMatchObject({ state: 'granted' });
    await answer('refused');
    expect(await decideEffort(await world.as('karin'), command(), { ...whole, seen: 2 })).toBeUndefined();
    expect((await helpOf('jonas'))?.decision).toMatchObject({ state: 'refused' });
  });

  it.each([
    { row: 'without a reason', input: { reason: ' ' }, refused: 'refusalReasonMissing' },
    { row: 'of what was made over meanwhile', input: { version: 1 }, refused: 'madeOverMeanwhile' },
    { row: 'without sight of another decision', input: { seen: 0 }, refused: 'decidedMeanwhile' },
    { row: 'dated before the grant', input: { on: '2026-01-31' }, refused: 'decidedBeforeTheGrant' },
  ])('is not refused $row', async ({ input, refused }) => {
    await change('jonas');
    expect(await answer('refused', input)).toMatchObject({ refused });
    expect(await helpOf('jonas')).toMatchObject({ howOften: 'Tre formiddage om ugen' });
  });

  it('is answered once: then nothing waits, and it can be asked for again', async () => {
    await change('jonas');
    await answer('refused');
    const { isWaiting } = await seeChangeToDecide(await world.as('karin'), plan.citizenId, effortId);
    expect(isWaiting).toBe(false);
    expect(await answer('refused', { version: 3, seen: 2 })).toMatchObject({ refused: 'madeOverMeanwhile' });
    await change('jonas', { howOften: 'Hver dag' }, 3);
    expect((await helpOf('jonas'))?.decision).toMatchObject({
      ...noToMore,
      madeOverFrom: { howOften: 'To formiddage' },
    });
    await answer('refused', { version: 4, seen: 2 });
    expect(await helpOf('jonas')).toMatchObject({
      howOften: 'To formiddage',
      decision: { state: 'granted' },
    });
  });
});

describe('R-O2, R-F3 help that is over and wanted again', () => {
  const lastDay = daysBefore(theDay, 1);
  beforeEach(async () => {
    await grantedHelp('karin', lastDay);
    await change('jonas', { howOften: 'To formiddage' });
  });

  it('is a change of granted help: who asks and why beside what was granted, and no decision about the whole', async () => {
    expect(await seeChangeToDecide(await world.as('karin'), plan.citizenId, effortId)).toMatchObject({
      isWaiting: true,
      isOver: true,
      granted: { to: lastDay },
      asked: { to: null },
      changes: [{ by: 'Jonas', why: 'To er for lidt' }],
    });
    const about = { ...why, citizenId: plan.citizenId, effortId, on: theDay, seen: 1 };
    const whole = decideEffort(await world.as('karin'), command(), { ...about, outcome: 'refused' });
    expect(await whole).toMatchObject({ refused: 'decideTheChange' });
  });

  it('that is refused keeps the yes, its days and that it ended', async () => {
    expect(await answer('refused')).toEqual({ goalId: plan.goalId });
    const kept = { state: 'granted', refusedChange: { asked: { isEndless: true }, ...why } };
    for (const handle of ['jonas', 'mette', 'karin']) {
      expect(await helpOf(handle)).toMatchObject({ to: lastDay, decision: kept });
      expect(await onPlan(handle)).toMatchObject({ to: lastDay, decision: kept });
    }
    expect((await seeEfforts(await world.as('jonas'), plan.citizenId)).newDecisions).toMatchObject([
      { what: 'Følge på bussen', outcome: 'againRefused' },
    ]);
  });
});

describe('R-O2 in every plan', () => {
  it.each(['before', 'after'] as const)('that the help was carried into %s it was changed', async (when) => {
    await grantedHelp();
    const carry = async () => carryOver(await world.as('karin'), command(), { citizenId: plan.citizenId });
    if (when === 'after') await change('jonas');
    const { roundId } = await statusOfJonas(world, plan);
    await carry();
    if (when === 'before') await change('jonas');
    await answer('refused');
    const { plan: draft } = await seePlanPage(await world.as('karin'), plan.citizenId, roundId);
    const [carried] = draft.goals.flatMap(({ efforts }) => efforts);
    const grantedOn = { refusedChange: { grantedOn: '2026-02-01' } };
    expect(carried).toMatchObject({ howOften: 'To formiddage', decision: noToMore });
    expect(carried?.decision).toMatchObject(grantedOn);
    expect(await helpOf('jonas')).toMatchObject({ howOften: 'To formiddage', decision: noToMore });
  });
});

describe('R-O2, R-S3 help carried over after its change was refused', () => {
  it('says still when it was granted', async () => {
    await grantedHelp();
    await change('jonas');
    await answer('refused');
    const { roundId } = await statusOfJonas(world, plan);
    await carryOver(await world.as('karin'), command(), { citizenId: plan.citizenId });
    const { plan: draft } = await seePlanPage(await world.as('karin'), plan.citizenId, roundId);
    const [carried] = draft.goals.flatMap(({ efforts }) => efforts);
    expect(carried?.decision).toMatchObject({ on: theDay, refusedChange: { grantedOn: '2026-02-01' } });
  });
});

describe('R-P8 a wish of the citizen’s own', () => {
  it('is put back to what it was, and by nothing but the decision', async () => {
    await grantedHelp('jonas');
    await change('jonas', { what: 'Køre i taxa' });
    await expect(
      world.inThePlaceOf('karin', (ask) =>
        ask(`update effort set what = 'Følge på bussen' where id = $1`, [effortId]),
      ),
    ).rejects.toThrow(/only the citizen/);
    await answer('refused');
    expect(await helpOf('jonas')).toMatchObject({ what: 'Følge på bussen', howOften: 'To formiddage' });
  });
});

describe('§ 5 what others read of a change of help', () => {
  const inTheSameGoal = uuidv7();
  const addedBy = async (handle: string, offer: string, id: string) =>
    world.prepare(
      `insert into effort (municipality_id, id, citizen_id, goal_id, author_id, what, offer_id) values ($1, $2, $3, $4, $5, 'Øve', $6)`,
      [world.municipalityOf('jonas'), id, plan.citizenId, plan.goalId, world.id(handle), world.offer(offer)],
    );
  const read = async (handle: string) => {
    const { adjustments } = await seeAdjustments(await world.as(handle), plan.citizenId);
    return adjustments.map(({ what, isPutBack }) => (isPutBack ? 'refused' : what)).sort();
  };

  it('of another offer: its own help and the steps, whatever goal they share; its leader all but how that was decided', async () => {
    await grantedHelp();
    await addedBy('karin', 'vaerkstedet', inTheSameGoal);
    await world.prepare(
      `insert into adjustment (municipality_id, id, citizen_id, goal_id, subject_id, author_id, what, before, after, reason)
       values ($1, $2, $3, $4, $2, $5, 'step', 'Et', 'To', 'For svært')`,
      [world.municipalityOf('jonas'), uuidv7(), plan.citizenId, plan.goalId, world.id('mette')],
    );
    await change('jonas');
    await answer('refused');
    for (const handle of ['jonas', 'karin', 'mette', 'bodil', 'vera'])
      expect([handle, await read(handle)]).toEqual([handle, ['effort', 'refused', 'step']]);
    expect(await read('susanne')).toEqual(['step']);
    // The same help, had it been of Susanne's offer.
    await world.prepare('update effort set offer_id = $2 where id = $1', [
      effortId,
      world.offer('vaerkstedet'),
    ]);
    expect(await read('susanne')).toEqual(['effort', 'refused', 'step']);
    expect(await read('bodil')).toEqual(['effort', 'step']);
  });

  it('a relative to whom the plan is shown: what was asked, never that it was refused, when or by whom', async () => {
    await grantedHelp();
    await agreeOnPlan(world, plan);
    await jonasShowsHisPlanTo(world, 'lone');
    await change('jonas');
    const asked = await read('lone');
    await answer('refused');
    expect([asked, await read('lone')]).toEqual([['effort'], ['effort']]);
  });
});

describe('R-O2 the database refuses', () => {
  beforeEach(() => grantedHelp());
  const decision = `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain, refuses_change)
    values ($1, $2, $3, $4, $5, 'granted', '2026-03-01', 'r', 'h', '{"what":"x"}')`;
  const values = () => [world.municipalityOf('jonas'), uuidv7(), plan.citizenId, effortId, world.id('karin')];

  it('a no to a change that leaves the help changed', async () => {
    await change('jonas');
    const left = world.inThePlaceOf('karin', async (ask) => {
      await ask(decision, values());
      await ask('set constraints all immediate');
    });
    await expect(left).rejects.toThrow(/put back/);
  });

  it('a no to a change of what was not granted', async () => {
    await world.prepare(
      `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain)
      values ($1, $2, $3, $4, $5, 'refused', '2026-02-20', 'r', 'h')`,
      values(),
    );
    await expect(world.inThePlaceOf('karin', (ask) => ask(decision, values()))).rejects.toThrow(
      /granted help/,
    );
  });

  it('a change of help that calls itself put back', async () => {
    await change('jonas');
    await answer('refused');
    const [made] = await world.prepare('select id from effort_decision where refuses_change is not null');
    const hidden = world.inThePlaceOf('mette', (ask) =>
      ask(
        `insert into adjustment (municipality_id, id, citizen_id, goal_id, subject_id, author_id, before, after, reason, what, decision_id)
         values ($1, $2, $3, $4, $5, $6, 'a', 'b', '', 'effort', $7)`,
        [
          world.municipalityOf('jonas'),
          uuidv7(),
          plan.citizenId,
          plan.goalId,
          effortId,
          world.id('mette'),
          made?.id,
        ],
      ),
    );
    await expect(hidden).rejects.toThrow(/put back by the decision/);
  });
});
