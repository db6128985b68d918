import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import { theDay, type World } from '../../../tests/people.ts';
import { type PlanOfJonas, planOfJonas, startAnew } from '../../../tests/rounds.ts';
import { type Command, NotFound } from '../../database/visit.ts';
import type { ChangeAnswer } from '../../domain/follow-up/changed-alone.ts';
import { changeEffort, takeEffortOut } from '../plan/public.ts';
import {
  addStep,
  adjustEffort,
  adjustStep,
  answerChange,
  markStepDone,
  putWordsBack,
  sayWhetherThere,
  stopEffort,
  takeStepAway,
  toldWithoutMe,
  writeOnStep,
} from './public.ts';
import { seeAdjustments } from './use-cases/see-adjustments.ts';
import { seeEfforts } from './use-cases/see-efforts.ts';
import { seeStaircase } from './use-cases/see-staircase.ts';

let world: World;
let plan: PlanOfJonas;
let stepId: string;
const [card, withMette] = ['Jeg bruger rejsekort', 'Jonas følges med Mette'];
const command = (): Command => ({ id: uuidv7(), content: [] });
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world);
  const { citizenId, goalId } = plan;
  const step = { citizenId, goalId, words: card, symbol: null, why: '' };
  const added = await addStep(await world.as('jonas'), command(), step);
  if (!('stepId' in added)) throw new Error('not added');
  stepId = added.stepId;
});

const without = { together: false, whyNot: 'Det skulle gå hurtigt' } as const;
const rewrite = async (handle: string, words: string, version: number) =>
  adjustStep(await world.as(handle), command(), {
    ...{ citizenId: plan.citizenId, stepId, version, words, reason: 'Det er mere sikkert' },
    withCitizen: without,
  });
const alone = async () => (await seeStaircase(await world.as('jonas'), plan.citizenId)).alone;
const onlyOne = async () => {
  const [change] = await alone();
  if (change === undefined) throw new Error('nothing was changed');
  return change;
};
const say = async (handle: string, answer: ChangeAnswer) =>
  answerChange(await world.as(handle), command(), {
    ...{ citizenId: plan.citizenId, changeId: (await onlyOne()).id, answer },
  });
const news = async () => {
  const purpose = { event: 'home.viewed', citizenId: plan.citizenId } as const;
  return (await world.as('jonas')).read(purpose, (work) => toldWithoutMe(work, plan.citizenId));
};
const words = async () => {
  const { goals } = await seeStaircase(await world.as('jonas'), plan.citizenId);
  return goals[0]?.steps.map((step) => step.words);
};

describe('R-F4, R-P8 a step that others change without the citizen', () => {
  it('tells who, what stood before and why, at home and beside the step, until he answers', async () => {
    await rewrite('mette', withMette, 1);
    expect(await onlyOne()).toMatchObject({
      ...{ subjectId: stepId, by: 'Mette', before: card, after: withMette, why: 'Det er mere sikkert' },
      ...{ whyNotTogether: without.whyNot, answer: null },
    });
    expect((await news()).changedBy).toEqual(['Mette']);
    expect((await seeStaircase(await world.as('mette'), plan.citizenId)).alone).toEqual([]);
    await say('jonas', 'disagree');
    expect((await news()).changedBy).toEqual([]);
    expect((await onlyOne()).answer).toBe('disagree');
    const { adjustments } = await seeAdjustments(await world.as('mette'), plan.citizenId);
    expect(adjustments[0]).toMatchObject({ answer: 'disagree' });
    await say('jonas', 'fine');
    expect(await alone()).toEqual([]);
  });

  it('gives him his own words back with one tap, however often they were changed', async () => {
    await rewrite('mette', withMette, 1);
    await rewrite('karin', 'Mette kører Jonas', 2);
    const { id: changeId } = await onlyOne();
    const back = { citizenId: plan.citizenId, stepId, changeId, why: 'Jeg vil have mine ord' };
    await expect(putWordsBack(await world.as('mette'), command(), back)).rejects.toThrow(NotFound);
    expect(await putWordsBack(await world.as('jonas'), command(), back)).toEqual({ goalId: plan.goalId });
    expect([await words(), await alone(), (await news()).changedBy]).toEqual([[card], [], []]);
    const { adjustments } = await seeAdjustments(await world.as('mette'), plan.citizenId);
    expect(adjustments.map(({ by, answer }) => [by, answer])).toEqual([
      ['Jonas', null],
      ['Karin', 'disagree'],
      ['Mette', 'disagree'],
    ]);
  });

  it('is asked about where another says he was there, once at home and beside the step until he answers', async () => {
    const { citizenId } = plan;
    const input = { citizenId, stepId, version: 1, words: withMette, reason: 'Vi talte om det' };
    const together = { together: true } as const;
    await adjustStep(await world.as('mette'), command(), { ...input, withCitizen: together });
    expect(await onlyOne()).toMatchObject({ asks: 'wereYouThere', before: card, after: withMette });
    expect(await news()).toMatchObject({ changedBy: [], saidTogetherBy: ['Mette'] });
    await seeAdjustments(await world.as('jonas'), citizenId);
    expect(await news()).toMatchObject({ changedBy: [], saidTogetherBy: [] });
    expect(await onlyOne()).toMatchObject({ asks: 'wereYouThere' });
    const { id: changeId } = await onlyOne();
    const sayThere = async (handle: string, wasThere: boolean) =>
      sayWhetherThere(await world.as(handle), command(), { citizenId, changeId, wasThere });
    await expect(sayThere('mette', true)).rejects.toThrow(NotFound);
    await expect(world.prepare('update adjustment set was_there = true')).rejects.toThrow(/never change/);
    await sayThere('jonas', false);
    expect(await onlyOne()).toMatchObject({ asks: 'isItFine', answer: null });
    expect(await news()).toMatchObject({ changedBy: [], saidTogetherBy: [] });
    await say('jonas', 'disagree');
    const { adjustments } = await seeAdjustments(await world.as('mette'), citizenId);
    expect(adjustments[0]).toMatchObject({ wasThere: false, answer: 'disagree' });
    await sayThere('jonas', true);
    expect(await alone()).toEqual([]);
  });

  it('asks nothing of a change that is said to be made without him', async () => {
    await rewrite('mette', withMette, 1);
    const about = { citizenId: plan.citizenId, changeId: (await onlyOne()).id, wasThere: true };
    await expect(sayWhetherThere(await world.as('jonas'), command(), about)).rejects.toThrow(NotFound);
  });

  it('is answered by the citizen alone, and nothing else of it is ever changed', async () => {
    await rewrite('mette', withMette, 1);
    await expect(say('mette', 'fine')).rejects.toThrow(NotFound);
    await expect(world.prepare(`update adjustment set answer = 'fine', answered_at = now()`)).rejects.toThrow(
      /never change/,
    );
    const asJonas = (sql: string) => world.inThePlaceOf('jonas', (ask) => ask(sql));
    await expect(asJonas(`update adjustment set reason = 'x'`)).rejects.toThrow(/permission|never change/);
  });

  it('is not changed without a trace, whoever tries', async () => {
    const silently = world.inThePlaceOf('mette', async (ask) => {
      await ask(`update step set words = 'Noget andet' where id = $1`, [stepId]);
      await ask('set constraints all immediate');
    });
    await expect(silently).rejects.toThrow(/former words/);
  });

  it('is no adjustment where nothing changes', async () => {
    expect(await rewrite('mette', card, 1)).toEqual({ refused: 'nothingChanged', field: 'words' });
    expect(await alone()).toEqual([]);
  });
});

describe('R-F5, R-P8 the picture and the why of a step, and a step that is taken away', () => {
  const [bus, car] = ['1F68C', '1F697'];
  const told = { reason: 'Det er mere sikkert', withCitizen: without };
  const write = async (
    handle: string,
    change: { symbol: string | null } | { why: string },
    version: number,
  ) =>
    writeOnStep(await world.as(handle), command(), {
      citizenId: plan.citizenId,
      stepId,
      version,
      change,
      told,
    });
  const away = async (handle: string, isAway: boolean) =>
    takeStepAway(await world.as(handle), command(), { citizenId: plan.citizenId, stepId, isAway, told });
  const stands = async () => {
    const [goal] = (await seeStaircase(await world.as('jonas'), plan.citizenId)).goals;
    return goal?.steps.map(({ words, symbol, why }) => ({ words, symbol, why }));
  };
  const putBack = async () => {
    const changeId = (await onlyOne()).id;
    const input = { citizenId: plan.citizenId, stepId, changeId, why: 'Jeg vil have mit' };
    return putWordsBack(await world.as('jonas'), command(), input);
  };
  const his = [{ words: card, symbol: bus, why: 'Så er jeg fri' }];
  beforeEach(async () => {
    await write('jonas', { symbol: bus ?? null }, 1);
    await write('jonas', { why: 'Så er jeg fri' }, 2);
  });

  it.each([
    { part: 'symbol', before: bus, after: car, change: { symbol: car ?? null } },
    { part: 'symbol', before: bus, after: '', change: { symbol: null } },
    { part: 'why', before: 'Så er jeg fri', after: 'Det er sikkert', change: { why: 'Det er sikkert' } },
  ])(
    'tells of another $part, and gives him his own back with one tap',
    async ({ part, before, after, change }) => {
      await write('mette', change, 3);
      expect(await onlyOne()).toMatchObject({ part, before, after, by: 'Mette', why: told.reason });
      expect((await news()).changedBy).toEqual(['Mette']);
      await putBack();
      expect([await stands(), await alone()]).toEqual([his, []]);
    },
  );

  it('tells of a step that was taken away, which he takes back with one tap', async () => {
    await away('mette', true);
    expect(await stands()).toEqual([]);
    expect(await onlyOne()).toMatchObject({ part: 'away', before: card, after: '', by: 'Mette' });
    expect((await news()).changedBy).toEqual(['Mette']);
    await putBack();
    expect([await stands(), await alone()]).toEqual([his, []]);
  });

  it('is over when the one who took it away brings it back; what he took away himself and is brought back is told', async () => {
    await away('mette', true);
    await away('mette', false);
    expect(await alone()).toEqual([]);
    await away('jonas', true);
    expect(await alone()).toEqual([]);
    await away('mette', false);
    expect(await onlyOne()).toMatchObject({ part: 'away', before: '', after: card });
    await putBack();
    expect([await stands(), await alone()]).toEqual([[], []]);
  });

  it('is answered part by part, and over when he changes it himself', async () => {
    await write('mette', { symbol: car ?? null }, 3);
    await write('mette', { why: 'Det er sikkert' }, 4);
    expect((await alone()).map(({ part }) => part)).toEqual(['symbol', 'why']);
    await write('jonas', { why: 'Så kommer jeg ud' }, 5);
    await say('jonas', 'fine');
    expect(await alone()).toEqual([]);
  });

  it('asks no reason of him, nor for a first picture', async () => {
    const silent = { ...told, reason: '' };
    const first = uuidv7();
    const { citizenId, goalId } = plan;
    const step = { citizenId, goalId, words: 'Nyt', symbol: null, why: '' };
    await addStep(await world.as('mette'), { id: first, content: [] }, step);
    const picture = { citizenId, stepId: first, version: 1, change: { symbol: car ?? null }, told: silent };
    expect(await writeOnStep(await world.as('mette'), command(), picture)).toEqual({ goalId });
    const other = { ...picture, version: 2, change: { symbol: bus ?? null } };
    expect(await writeOnStep(await world.as('mette'), command(), other)).toMatchObject({
      refused: 'adjustmentReasonMissing',
    });
  });

  it.each([`why = 'x'`, 'symbol = null', 'withdrawn_at = now()'])(
    'is not changed without a trace: %s',
    async (set) => {
      const silently = world.inThePlaceOf('mette', async (ask) => {
        await ask(`update step set ${set} where id = $1`, [stepId]);
        await ask('set constraints all immediate');
      });
      await expect(silently).rejects.toThrow(/changed of a step/);
    },
  );
});

describe('R-F5 a step of which another says that the citizen climbed it', () => {
  const done = async (handle: string, isDone: boolean) =>
    markStepDone(await world.as(handle), command(), { citizenId: plan.citizenId, stepId, isDone });
  const step = async () => {
    const { goals } = await seeStaircase(await world.as('jonas'), plan.citizenId);
    return goals[0]?.steps[0];
  };

  it('says by whom, and is told at home until he says so himself', async () => {
    await done('mette', true);
    expect(await step()).toMatchObject({ doneBy: 'Mette', isDoneByOther: true });
    expect((await news()).saidDone).toEqual([{ by: 'Mette', goalId: plan.goalId }]);
    await done('jonas', true);
    expect(await step()).toMatchObject({ doneBy: 'Jonas', isDoneByOther: false });
    expect((await news()).saidDone).toEqual([]);
  });

  it('is not climbed when he says so; what he said himself nobody takes back', async () => {
    await done('mette', true);
    await done('jonas', false);
    expect(await step()).toMatchObject({ doneOn: null, isDoneByOther: false });
    await done('jonas', true);
    await expect(done('mette', false)).rejects.toThrow(NotFound);
    const tries = world.inThePlaceOf('mette', (ask) => ask('update step set done_at = null, done_by = null'));
    await expect(tries).rejects.toThrow(/climbed/);
    expect(await step()).toMatchObject({ doneBy: 'Jonas' });
  });
});

describe('R-F4, R-F5 help that others change without the citizen', () => {
  const effortId = uuidv7();
  beforeEach(() =>
    world.prepare(
      `insert into effort (municipality_id, citizen_id, author_id, goal_id, id, what, how_often, offer_id)
       values ($1, $2, $3, $4, $5, 'Følgeskab i bussen', 'to gange om ugen', $6)`,
      [
        ...[world.municipalityOf('jonas'), plan.citizenId, world.id('karin'), plan.goalId, effortId],
        world.offer('birkely'),
      ],
    ),
  );
  const text = { what: 'Følgeskab i bussen', how: '', who: '', from: null, to: null };
  const about = () => ({ citizenId: plan.citizenId, effortId, reason: 'Vi er færre', withCitizen: without });
  const adjust = async (handle: string, change: { howOften: string; offerId?: string | null }) =>
    adjustEffort(await world.as(handle), command(), { ...text, ...about(), version: 1, ...change });
  const seen = async (handle: string) => seeEfforts(await world.as(handle), plan.citizenId);

  it('tells beside the help and at home what was less than before', async () => {
    await adjust('mette', { howOften: 'en gang om ugen' });
    expect((await seen('jonas')).alone).toMatchObject([
      { subjectId: effortId, before: 'to gange om ugen', after: 'en gang om ugen', by: 'Mette' },
    ]);
    expect((await news()).changedBy).toEqual(['Mette']);
  });

  it('tells several changes in a row from what he knew to what stands, and what he has a right to', async () => {
    const decision = `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain)
      values ($1, $2, $3, $4, $3, 'granted', '2026-03-01', 'r', 'h')`;
    await world.prepare(decision, [world.municipalityOf('jonas'), uuidv7(), plan.citizenId, effortId]);
    await adjust('mette', { howOften: 'en gang om ugen' });
    const { citizenId } = plan;
    const together = { together: true } as const;
    const later = { ...text, ...about(), version: 2, howOften: 'en gang om ugen', who: 'Mette' };
    await adjustEffort(await world.as('karin'), command(), { ...later, withCitizen: together });
    const newest = { ...later, version: 3, howOften: 'hver mandag', withCitizen: together };
    await adjustEffort(await world.as('mette'), command(), newest);
    const told = { before: 'to gange om ugen', after: 'Mette – hver mandag', by: 'Mette' };
    expect((await seen('jonas')).alone).toMatchObject([{ ...told, asks: 'wereYouThere' }]);
    expect((await news()).changedBy).toEqual(['Mette']);
    expect((await seeAdjustments(await world.as('jonas'), citizenId)).waits).toMatchObject({
      [effortId]: { granted: { howOften: 'to gange om ugen' } },
    });
    expect((await seeAdjustments(await world.as('mette'), citizenId)).waits).toEqual({});
  });

  it('is one thing where it was carried into a new plan', async () => {
    await adjust('mette', { howOften: 'en gang om ugen' });
    const carried = uuidv7();
    await world.prepare(
      `insert into effort (municipality_id, citizen_id, author_id, goal_id, id, what, how_often, offer_id, from_effort_id)
       select municipality_id, citizen_id, author_id, goal_id, $1, what, how_often, offer_id, id from effort where id = $2`,
      [carried, effortId],
    );
    const input = { ...text, ...about(), effortId: carried, version: 1, howOften: 'hver mandag' };
    await adjustEffort(await world.as('karin'), command(), input);
    expect((await seen('jonas')).alone).toMatchObject([
      { before: 'to gange om ugen', after: 'hver mandag', by: 'Karin', sameThing: [effortId, carried] },
    ]);
    const [change] = (await seen('jonas')).alone;
    const answer = { citizenId: plan.citizenId, changeId: change?.id ?? '', answer: 'fine' } as const;
    await answerChange(await world.as('jonas'), command(), answer);
    const { adjustments } = await seeAdjustments(await world.as('karin'), plan.citizenId);
    expect(adjustments.map((one) => one.answer)).toEqual(['fine', 'fine']);
  });

  it('tells that another offer gives it', async () => {
    await adjust('karin', { howOften: 'to gange om ugen', offerId: world.offer('vaerkstedet') });
    expect((await seen('jonas')).efforts[0]).toMatchObject({ offerId: world.offer('vaerkstedet') });
    expect((await seen('jonas')).alone).toMatchObject([
      { before: 'Birkely', after: 'Værkstedet', by: 'Karin' },
    ]);
    // Susanne writes for her own offer, and does not hand it on to another (§ 5).
    const on = { ...text, ...about(), version: 2, howOften: 'hver dag', offerId: world.offer('birkely') };
    await adjustEffort(await world.as('susanne'), command(), on);
    expect((await seen('jonas')).efforts[0]).toMatchObject({ offerId: world.offer('vaerkstedet') });
  });

  it('tells that it stops, when and why; it stays in the plan until then', async () => {
    const stop = { ...about(), lastDay: theDay };
    expect(await stopEffort(await world.as('mette'), command(), stop)).toEqual({ goalId: plan.goalId });
    expect((await seen('jonas')).efforts).toMatchObject([{ id: effortId, to: theDay }]);
    expect((await seen('jonas')).alone).toMatchObject([
      { before: '../..', after: `../${theDay}`, why: 'Vi er færre' },
    ]);
    expect(await stopEffort(await world.as('mette'), command(), stop)).toMatchObject({
      refused: 'endsThenAlready',
    });
    const noReason = { ...stop, reason: ' ', lastDay: '2020-01-01' };
    expect(await stopEffort(await world.as('mette'), command(), noReason)).toMatchObject({
      refused: 'adjustmentReasonMissing',
    });
    await expect(stopEffort(await world.as('susanne'), command(), stop)).rejects.toThrow(NotFound);
  });

  it('is not written over nor taken out of an agreed plan, by whichever way', async () => {
    const { citizenId, goalId } = plan;
    const less = { ...text, citizenId, goalId, effortId, version: 1, howOften: 'sjældent', offerId: null };
    for (const handle of ['mette', 'bodil', 'karin']) {
      expect(await changeEffort(await world.as(handle), command(), less)).toEqual({
        refused: 'helpIsAgreed',
      });
      const out = { citizenId, effortId, isOut: true };
      expect(await takeEffortOut(await world.as(handle), command(), out)).toEqual({
        refused: 'helpIsAgreed',
      });
    }
    for (const change of [`how_often = 'sjældent'`, `to_on = '2026-01-01'`, 'withdrawn_at = now()']) {
      const silently = world.inThePlaceOf('mette', async (ask) => {
        await ask(`update effort set ${change} where id = $1`, [effortId]);
        await ask('set constraints all immediate');
      });
      await expect(silently).rejects.toThrow(/agreed help/);
    }
  });

  it('is open to be written while the plan is made', async () => {
    await world.prepare('update plan_meeting set closed_at = null where citizen_id = $1', [plan.citizenId]);
    const { citizenId, goalId } = plan;
    const more = { ...text, citizenId, goalId, effortId, version: 1, howOften: 'hver dag', offerId: null };
    expect(await changeEffort(await world.as('karin'), command(), more)).toBeUndefined();
    const out = { citizenId, effortId, isOut: true };
    expect(await takeEffortOut(await world.as('karin'), command(), out)).toBeUndefined();
  });
});
