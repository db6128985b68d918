import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aDrawing } from '../../../tests/answer-files.ts';
import { newWorld } from '../../../tests/new-world.ts';
import { theDay, type World } from '../../../tests/people.ts';
import {
  agreeOnPlan,
  jonasShowsHisPlanTo,
  type PlanOfJonas,
  planOfJonas,
  startAnew,
  statusOfJonas,
} from '../../../tests/rounds.ts';
import { filesInMemory } from '../../../tests/symbol-packs.ts';

import { type Command, CommandConflict, NotFound, type Visit, type Work } from '../../database/visit.ts';
import { giveAnswerFile, takeAnswerFileBack } from '../answer-files/public.ts';
import { roundFacts } from '../home/public.ts';
import { addStep, adjustStep, markStepDone, moveStep, takeStepAway, writeOnStep } from './public.ts';
import { adjustWithFile, besideStep } from './use-cases/beside-step.ts';
import { seeAdjustments } from './use-cases/see-adjustments.ts';
import { seeEfforts } from './use-cases/see-efforts.ts';
import { seeEveryday } from './use-cases/see-everyday.ts';
import { seeStaircase } from './use-cases/see-staircase.ts';

let world: World;
let plan: PlanOfJonas;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world);
});

const command = (content: unknown = 'test'): Command => ({ id: uuidv7(), content });

async function add(handle: string, words: string, over: object = {}): Promise<string> {
  const step = { citizenId: plan.citizenId, goalId: plan.goalId, words, symbol: null, why: '', ...over };
  const added = await addStep(await world.as(handle), command(), step);
  if ('refused' in added) throw new Error(added.refused);
  return added.stepId;
}

/** Puts a common goal into the plan of a round. */
async function goalOf(roundId: string, title: string): Promise<string> {
  const id = uuidv7();
  await world.prepare(
    `insert into goal (municipality_id, id, citizen_id, round_id, author_id, title, position) values ($1, $2, $3, $4, $5, $6, 1)`,
    [world.municipalityOf('jonas'), id, plan.citizenId, roundId, world.id('karin'), title],
  );
  return id;
}

/** An offer has an effort in a goal. */
async function effortOf(goalId: string, offer: string): Promise<void> {
  await world.prepare(
    `insert into effort (municipality_id, id, citizen_id, goal_id, author_id, offer_id, what) values ($1, $2, $3, $4, $5, $6, 'Øve')`,
    [
      world.municipalityOf('jonas'),
      uuidv7(),
      plan.citizenId,
      goalId,
      world.id('susanne'),
      world.offer(offer),
    ],
  );
}

/** The steps of the bus goal as somebody sees them. */
async function stepsSeenBy(handle: string): Promise<readonly string[]> {
  const { goals } = await seeStaircase(await world.as(handle), plan.citizenId);
  return goals[0]?.stairs.steps.map(({ words, state }) => `${words} (${state})`) ?? [];
}

const told = { reason: 'Jeg vil have det sådan', withCitizen: { together: true } } as const;

describe('the staircase is built together (R-F1, R-F2)', () => {
  it('takes steps from the citizen, the contact person, the caseworker and the provider, in the order they came', async () => {
    for (const handle of ['jonas', 'mette', 'karin', 'bodil']) await add(handle, `Trin fra ${handle}`);
    expect(await stepsSeenBy('jonas')).toEqual([
      'Trin fra jonas (now)',
      'Trin fra mette (later)',
      'Trin fra karin (later)',
      'Trin fra bodil (later)',
    ]);
  });

  it('adds a step once, however often the form is sent', async () => {
    const again = command();
    const step = {
      citizenId: plan.citizenId,
      goalId: plan.goalId,
      words: 'Find bussen',
      symbol: null,
      why: '',
    };
    const first = await addStep(await world.as('jonas'), again, step);
    const second = await addStep(await world.as('jonas'), again, step);
    expect(second).toEqual(first);
    expect(await stepsSeenBy('jonas')).toEqual(['Find bussen (now)']);
    await expect(addStep(await world.as('jonas'), { ...again, content: 'other' }, step)).rejects.toThrow(
      CommandConflict,
    );
  });

  it('takes a picture for a step, and refuses one that shows nothing', async () => {
    await add('jonas', '', { symbol: '1F68C' });
    const empty = { citizenId: plan.citizenId, goalId: plan.goalId, words: ' ', symbol: null, why: '' };
    expect(await addStep(await world.as('jonas'), command(), empty)).toEqual({
      refused: 'stepEmpty',
      field: 'words',
    });
  });

  it('shows the dream on top, and the goal where no dream is tied to it (R-M4)', async () => {
    const { goals } = await seeStaircase(await world.as('jonas'), plan.citizenId);
    expect(goals.map(({ goal }) => [goal.title, goal.dreamWords])).toEqual([
      ['Jeg tager bussen selv', 'Jeg besøger min ven, når jeg vil'],
      ['Jeg laver et bord', null],
    ]);
  });

  it.each([
    { move: 'before', expected: ['Et', 'Tre', 'To'] },
    { move: 'after', expected: ['Et', 'To', 'Tre'] },
  ] as const)('moves the last step $move its neighbour; at the end it stays', async ({ move, expected }) => {
    await add('jonas', 'Et');
    await add('jonas', 'To');
    const stepId = await add('jonas', 'Tre');
    await moveStep(await world.as('mette'), command(), { citizenId: plan.citizenId, stepId, to: move });
    expect((await stepsSeenBy('jonas')).map((step) => step.replace(/ \(.*/, ''))).toEqual(expected);
  });

  it('takes a step away and brings it back to its place', async () => {
    const stepId = await add('jonas', 'Et');
    await add('jonas', 'To');
    const away = { citizenId: plan.citizenId, stepId, isAway: true };
    await takeStepAway(await world.as('jonas'), command(), { ...away, told });
    expect(await stepsSeenBy('mette')).toEqual(['To (now)']);
    await takeStepAway(await world.as('jonas'), command(), { ...away, isAway: false, told });
    expect(await stepsSeenBy('mette')).toEqual(['Et (now)', 'To (later)']);
  });
});

describe('a step is done when the citizen says so (R-F5)', () => {
  it('keeps the day and who said it, and is not done again with one tap', async () => {
    const stepId = await add('jonas', 'Et');
    await add('jonas', 'To');
    const step = { citizenId: plan.citizenId, stepId };
    await markStepDone(await world.as('mette', 3), command(), { ...step, isDone: true });
    await markStepDone(await world.as('jonas'), command(), { ...step, isDone: true });
    const { goals } = await seeStaircase(await world.as('jonas'), plan.citizenId);
    // His own word takes the place of hers, on the day that it was.
    expect(goals[0]?.steps[0]).toMatchObject({ doneOn: '2026-02-27', doneBy: 'Jonas' });
    expect(await stepsSeenBy('jonas')).toEqual(['Et (done)', 'To (now)']);
    await markStepDone(await world.as('jonas'), command(), { ...step, isDone: false });
    expect(await stepsSeenBy('jonas')).toEqual(['Et (now)', 'To (later)']);
  });
});

describe('a step is adjusted with a reason (R-F4)', () => {
  const adjust = (stepId: string, over: object = {}) => ({
    citizenId: plan.citizenId,
    stepId,
    version: 1,
    words: 'Mette kører med mig',
    reason: 'Det var for svært',
    withCitizen: { together: true } as const,
    ...over,
  });

  it('keeps what stood there, who, when and why; also what was done without the citizen', async () => {
    const stepId = await add('jonas', 'Jeg kører alene');
    await adjustStep(await world.as('jonas'), command(), adjust(stepId));
    const without = { together: false, whyNot: 'Jonas var syg' } as const;
    const later = adjust(stepId, {
      version: 2,
      words: 'Vi går til bussen',
      reason: 'Bussen er lagt om',
      withCitizen: without,
    });
    await adjustStep(await world.as('mette'), command(), later);
    const { adjustments } = await seeAdjustments(await world.as('jonas'), plan.citizenId);
    const common = { what: 'step', goalTitle: 'Jeg tager bussen selv', on: theDay };
    expect(adjustments).toMatchObject([
      {
        ...common,
        by: 'Mette',
        before: 'Mette kører med mig',
        after: 'Vi går til bussen',
        why: 'Bussen er lagt om',
        whyNotTogether: 'Jonas var syg',
      },
      {
        ...common,
        by: 'Jonas',
        before: 'Jeg kører alene',
        after: 'Mette kører med mig',
        whyNotTogether: null,
      },
    ]);
  });

  it.each([
    { row: 'no reason', over: { reason: ' ' }, refused: 'adjustmentReasonMissing' },
    { row: 'no words', over: { words: '' }, refused: 'stepEmpty' },
    {
      row: 'without the citizen and not why',
      over: { withCitizen: { together: false, whyNot: '' } },
      refused: 'whyWithoutCitizenMissing',
    },
  ])('refuses $row, and changes nothing', async ({ over, refused }) => {
    const stepId = await add('jonas', 'Et');
    expect(await adjustStep(await world.as('mette'), command(), adjust(stepId, over))).toMatchObject({
      refused,
    });
    expect(await stepsSeenBy('jonas')).toEqual(['Et (now)']);
  });

  it('gives the second of two tabs what stands there now (R-T5)', async () => {
    const stepId = await add('jonas', 'Et');
    await adjustStep(await world.as('mette'), command(), adjust(stepId));
    const second = await adjustStep(
      await world.as('jonas'),
      command(),
      adjust(stepId, { words: 'Noget andet' }),
    );
    expect(second).toMatchObject({
      conflict: true,
      currentVersion: 2,
      step: { words: 'Mette kører med mig' },
    });
    const why = { citizenId: plan.citizenId, stepId, version: 1, change: { why: 'Jeg vil' } };
    expect(await writeOnStep(await world.as('jonas'), command(), { ...why, told })).toMatchObject({
      conflict: true,
    });
    // The record tells of no write where nothing was written (R-T3): jonas added it, mette changed it, and that is all.
    const writers = await world.prepare(
      "select actor_role from audit_event where event = 'step.written' and subject_id = $1 order by actor_role",
      [stepId],
    );
    expect(writers).toEqual([{ actor_role: 'citizen' }, { actor_role: 'contactPerson' }]);
    // Twice jonas was shown what mette wrote.
    const shown = await world.prepare(
      "select actor_role from audit_event where event = 'staircase.viewed' and subject_id = $1",
      [stepId],
    );
    expect(shown).toEqual([{ actor_role: 'citizen' }, { actor_role: 'citizen' }]);
  });

  it('is never rewritten', async () => {
    const stepId = await add('jonas', 'Et');
    await adjustStep(await world.as('jonas'), command(), adjust(stepId));
    await expect(world.prepare(`update adjustment set reason = 'x'`)).rejects.toThrow(/never change/);
  });
});

describe('while a new plan is made, daily life follows the one that holds (R-M8)', () => {
  /** A goal of the new plan with a step and an effort, as the open meeting has them. */
  async function newPlan() {
    const status = await statusOfJonas(world, plan);
    const [goalId, stepId] = [uuidv7(), uuidv7()];
    const about = [world.municipalityOf('jonas'), plan.citizenId, world.id('karin'), goalId];
    await world.prepare(
      `insert into goal (municipality_id, citizen_id, author_id, id, round_id, title, position) values ($1, $2, $3, $4, $5, 'Jeg tager toget', 1)`,
      [...about, status.roundId],
    );
    await world.prepare(
      `insert into step (municipality_id, citizen_id, author_id, goal_id, id, words, position) values ($1, $2, $3, $4, $5, 'Find toget', '1')`,
      [...about, stepId],
    );
    await world.prepare(
      `insert into effort (municipality_id, citizen_id, author_id, goal_id, id, what) values ($1, $2, $3, $4, $5, 'Øve togturen')`,
      [...about, uuidv7()],
    );
    return { ...status, goalId, stepId };
  }

  /** Steps, today's steps, efforts and the home's next steps, as somebody meets them. */
  async function dailyLifeOf(handle: string) {
    const visit = await world.as(handle);
    const { efforts } = await seeEfforts(visit, plan.citizenId);
    const home = await visit.read({ event: 'home.viewed', citizenId: plan.citizenId }, (work) =>
      roundFacts(work, plan.citizenId, 7),
    );
    return {
      steps: (await stepsSeenBy(handle))[0],
      today: (await seeEveryday(visit, plan.citizenId)).steps.map(({ step }) => step.words),
      efforts: efforts.map(({ what }) => what),
      home: home?.stepsNow.map(({ goalId }) => goalId),
    };
  }

  it.each(['jonas', 'mette'])('%s meets the new steps once the meeting is closed', async (handle) => {
    await add('jonas', 'Find bussen');
    const { goalId, meetingId } = await newPlan();
    expect(await dailyLifeOf(handle)).toEqual({
      steps: 'Find bussen (now)',
      today: ['Find bussen'],
      efforts: [],
      home: [plan.goalId],
    });
    await world.prepare('update plan_meeting set closed_at = now() where id = $1', [meetingId]);
    expect(await dailyLifeOf(handle)).toEqual({
      steps: 'Find toget (now)',
      today: ['Find toget'],
      efforts: ['Øve togturen'],
      home: [goalId],
    });
  });

  it('still lets the steps of the new plan be built at the meeting, where its goal is asked for (R-F1)', async () => {
    const { goalId, stepId } = await newPlan();
    const mette = await world.as('mette');
    const held = await seeStaircase(mette, plan.citizenId);
    expect([held.isDraft, held.draftGoalId]).toEqual([false, goalId]);
    for (const asked of [{ goalId }, { stepId }]) {
      const draft = await seeStaircase(mette, plan.citizenId, asked);
      expect([draft.isDraft, draft.draftGoalId]).toEqual([true, null]);
      expect(draft.goals.map(({ goal }) => goal.title)).toEqual(['Jeg tager toget']);
    }
  });

  it('follows the first plan while it is made: nothing was agreed before it', async () => {
    await world.prepare('update plan_meeting set closed_at = null where id = $1', [plan.meetingId]);
    await add('jonas', 'Find bussen');
    expect(await dailyLifeOf('jonas')).toMatchObject({ today: ['Find bussen'], home: [plan.goalId] });
  });
});

describe('who may build (§ 5)', () => {
  it('susanne, who has no effort in the goal, is told so and not that there is none', async () => {
    await add('mette', 'Øve med bus 4A');
    const susanne = () => world.as('susanne');
    const { goals, onlyOwn } = await seeStaircase(await susanne(), plan.citizenId);
    expect(goals.map(({ steps, isOpenToMe }) => [steps.length, isOpenToMe])).toEqual([
      [0, false],
      [0, false],
    ]);
    const efforts = await seeEfforts(await susanne(), plan.citizenId);
    const adjusted = await seeAdjustments(await susanne(), plan.citizenId);
    expect([onlyOwn, efforts.onlyOwn, adjusted.extent]).toEqual([true, true, 'own']);
  });

  it('docs/decisions/0018: a goal is hers to follow from the effort of her offer on, also one that is for it alone', async () => {
    const mette = await world.as('mette');
    const karin = await world.as('karin');
    const step = { citizenId: plan.citizenId, goalId: plan.tableGoalId, symbol: null, why: '' };
    await addStep(karin, command(), { ...step, words: 'Save brædderne' });
    const bordSeen = async () => {
      const { goals } = await seeStaircase(await world.as('susanne'), plan.citizenId);
      const bord = goals.find(({ goal }) => goal.id === plan.tableGoalId);
      return [bord?.isOpenToMe, bord?.steps.map(({ words }) => words)];
    };
    expect(await bordSeen()).toEqual([false, []]);
    await world.prepare(
      `insert into effort (municipality_id, id, citizen_id, goal_id, author_id, offer_id, what) values ($1, $2, $3, $4, $5, $6, 'Støtte ved bænken')`,
      [
        ...[world.municipalityOf('jonas'), uuidv7(), plan.citizenId, plan.tableGoalId],
        ...[world.id('susanne'), world.offer('vaerkstedet')],
      ],
    );
    expect(await bordSeen()).toEqual([true, ['Save brædderne']]);
    // Birkely has nothing to do with it, before or after (R-M3).
    const { goals } = await seeStaircase(mette, plan.citizenId);
    expect(goals.map(({ goal }) => goal.id)).not.toContain(plan.tableGoalId);
  });

  it.each([
    { handle: 'karin', extent: 'all' },
    { handle: 'mette', extent: 'goalsSeen' },
    { handle: 'bodil', extent: 'goalsSeen' },
  ])('$handle sees every step', async ({ handle, extent }) => {
    const { goals, onlyOwn } = await seeStaircase(await world.as(handle), plan.citizenId);
    expect(goals.every(({ isOpenToMe }) => isOpenToMe)).toBe(true);
    const adjusted = await seeAdjustments(await world.as(handle), plan.citizenId);
    expect([onlyOwn, adjusted.extent]).toEqual([false, extent]);
  });

  it.each(['susanne', 'lone', 'vera', 'gitte', 'freja', 'henrik', 'oskar'])(
    '%s adds no step',
    async (handle) => {
      await jonasShowsHisPlanTo(world, 'lone');
      await expect(add(handle, 'Trin')).rejects.toThrow(NotFound);
    },
  );

  it('nobody adds a step to another citizen’s goal, or to none', async () => {
    const step = { goalId: plan.goalId, words: 'Trin', symbol: null, why: '' };
    const amina = { ...step, citizenId: world.id('amina') };
    await expect(addStep(await world.as('karin'), command(), amina)).rejects.toThrow(NotFound);
    const nowhere = { ...step, citizenId: plan.citizenId, goalId: uuidv7() };
    await expect(addStep(await world.as('karin'), command(), nowhere)).rejects.toThrow(NotFound);
  });

  it('nobody changes a step of another citizen', async () => {
    const stepId = await add('jonas', 'Et');
    const step = { citizenId: world.id('amina'), stepId };
    const karin = await world.as('karin');
    await expect(markStepDone(karin, command(), { ...step, isDone: true })).rejects.toThrow(NotFound);
    await expect(moveStep(karin, command(), { ...step, to: 'after' })).rejects.toThrow(NotFound);
    await expect(takeStepAway(karin, command(), { ...step, isAway: true, told })).rejects.toThrow(NotFound);
  });

  it('shows a relative nothing until the citizen shows the plan', async () => {
    await add('jonas', 'Et');
    await expect(stepsSeenBy('lone')).rejects.toThrow(NotFound);
    await jonasShowsHisPlanTo(world, 'lone');
    expect(await stepsSeenBy('lone')).toEqual([]);
    await agreeOnPlan(world, plan);
    expect(await stepsSeenBy('lone')).toEqual(['Et (now)']);
  });

  it('shows a relative the staircase of every goal of the plan they are shown, also of one for named providers (R-M3, § 5)', async () => {
    await world.prepare('update goal set only_offer_ids = array[$1::uuid] where id = $2', [
      world.offer('birkely'),
      plan.tableGoalId,
    ]);
    await agreeOnPlan(world, plan);
    await jonasShowsHisPlanTo(world, 'lone');
    const titles = async (handle: string) =>
      (await seeStaircase(await world.as(handle), plan.citizenId)).goals.map(({ goal }) => goal.title);
    expect(await titles('lone')).toEqual(await titles('jonas'));
  });

  it('keeps the staircase of a draft from whom the agreed plan is shown, whatever goal is asked for (R-M8)', async () => {
    await agreeOnPlan(world, plan);
    await add('jonas', 'Et');
    await jonasShowsHisPlanTo(world, 'lone');
    const draft = await statusOfJonas(world, plan, ['jonas', 'karin']);
    const goalId = await goalOf(draft.roundId, 'Jeg passer en kanin');
    await add('jonas', 'Find et bur', { goalId });
    const [ofLone, ofKarin] = await Promise.all(['lone', 'karin'].map((handle) => world.as(handle)));
    for (const asked of [{}, { goalId }]) {
      const seen = await seeStaircase(ofLone as Visit, plan.citizenId, asked);
      expect(seen).toMatchObject({ isDraft: false, draftGoalId: null });
      expect(seen.goals.map(({ goal }) => goal.title)).toEqual([
        'Jeg tager bussen selv',
        'Jeg laver et bord',
      ]);
    }
    expect(await seeStaircase(ofKarin as Visit, plan.citizenId)).toMatchObject({ draftGoalId: goalId });
  });

  it('gives an offer without a part of the agreed plan the goals of its own efforts alone (R-M2)', async () => {
    await agreeOnPlan(world, plan);
    await add('jonas', 'Et');
    await effortOf(plan.goalId, 'vaerkstedet');
    const { goals } = await seeStaircase(await world.as('susanne'), plan.citizenId);
    expect(goals.map(({ goal }) => [goal.title, goal.dreamWords])).toEqual([['Jeg tager bussen selv', null]]);
    expect(await stepsSeenBy('susanne')).toEqual(['Et (now)']);
    // Not invited she sees no meeting: what was agreed is followed all the same, until there is a new plan.
    const draft = await statusOfJonas(world, plan, ['jonas', 'karin']);
    await goalOf(draft.roundId, 'Jeg passer en kanin');
    expect(await stepsSeenBy('susanne')).toEqual(['Et (now)']);
  });

  it.each([
    { handle: 'susanne', goals: ['Jeg tager bussen selv', 'Jeg laver et bord'] },
    { handle: 'bodil', goals: ['Jeg tager bussen selv'] },
    { handle: 'vera', goals: ['Jeg tager bussen selv', 'Jeg laver et bord'] },
  ])('$handle sees the goals that concern them (R-M3)', async ({ handle, goals }) => {
    const seen = await seeStaircase(await world.as(handle), plan.citizenId);
    expect(seen.goals.map(({ goal }) => goal.title)).toEqual(goals);
    expect(seen.mayBuild).toBe(handle === 'bodil');
  });

  it.each(['gitte', 'oskar', 'henrik'])('%s sees nothing', async (handle) => {
    await expect(seeStaircase(await world.as(handle), plan.citizenId)).rejects.toThrow(NotFound);
  });
});

describe('R-P5, R-F4 the citizen draws what a step should be instead', () => {
  const files = filesInMemory();
  const drawOn = async (handle: string, stepId: string, why = 'Det er for svært') => {
    const { citizenId } = plan;
    const beside = (work: Work, fileId: string) => adjustWithFile(work, { citizenId, stepId, fileId, why });
    const drawn = command();
    const given = { kind: 'drawing', text: aDrawing(2) } as const;
    const answer = { citizenId, given, beside: (work: Work) => beside(work, drawn.id) };
    return { fileId: drawn.id, outcome: await giveAnswerFile(await world.as(handle), drawn, answer, files) };
  };
  const filesSeenBy = async (handle: string) =>
    (await seeStaircase(await world.as(handle), plan.citizenId)).goals[0]?.steps[0]?.files.map(
      ({ id }) => id,
    );

  it('with who, when and why; the words stand, those around him see it, and he can take it back', async () => {
    const stepId = await add('mette', 'Tage bussen');
    const { fileId } = await drawOn('jonas', stepId);
    for (const handle of ['jonas', 'mette', 'karin', 'vera'])
      expect(await filesSeenBy(handle)).toEqual([fileId]);
    const { adjustments } = await seeAdjustments(await world.as('karin'), plan.citizenId);
    expect(adjustments).toMatchObject([
      {
        before: 'Tage bussen',
        after: 'Tage bussen',
        why: 'Det er for svært',
        file: { id: fileId, kind: 'drawing' },
      },
    ]);
    const beside = (work: Work) => besideStep(work, { citizenId: plan.citizenId, stepId });
    const taken = { citizenId: plan.citizenId, fileId, isBack: true, beside };
    await takeAnswerFileBack(await world.as('jonas'), command(), taken);
    expect(await filesSeenBy('mette')).toEqual([]);
    expect((await seeAdjustments(await world.as('karin'), plan.citizenId)).adjustments[0]?.file).toBeNull();
  });

  it('nobody draws for him, and no drawing changes a step without a reason', async () => {
    const stepId = await add('mette', 'Tage bussen');
    for (const handle of ['mette', 'karin', 'lone', 'gitte'])
      await expect(drawOn(handle, stepId)).rejects.toBeInstanceOf(NotFound);
    expect((await drawOn('jonas', stepId, ' ')).outcome).toMatchObject({
      refused: 'adjustmentReasonMissing',
    });
    expect(await filesSeenBy('jonas')).toEqual([]);
  });
});

it('R-M4 the top of the stairs says to lone the dream that the plan Jonas shows her says (§ 5)', async () => {
  await agreeOnPlan(world, plan);
  await jonasShowsHisPlanTo(world, 'lone');
  const topFor = async (handle: string) =>
    (await seeStaircase(await world.as(handle), plan.citizenId)).goals[0]?.goal;
  expect(await topFor('lone')).toMatchObject({ dreamWords: null });
  const own = await topFor('jonas');
  const { title, dreamWords } = own ?? { title: '', dreamWords: '' };
  const dream = { words: dreamWords, symbols: [], saidBy: { how: 'self' } };
  const goals = [{ title, dream, ownWords: [], perspectives: [], contributions: [] }];
  await world.prepare(
    `insert into plan_version (municipality_id, id, citizen_id, round_id, number, reason, snapshot, hash, made_by, made_on)
     values ($1, $2, $3, $4, 2, 'Ny', $5, 'x', $6, '2026-03-02')`,
    [
      ...[world.municipalityOf('jonas'), uuidv7(), plan.citizenId, plan.roundId],
      JSON.stringify({
        schema: 1,
        mostImportant: [],
        dreams: [dream],
        goals,
        wishesNotFollowed: [],
        formal: [],
      }),
      world.id('karin'),
    ],
  );
  expect(await topFor('lone')).toMatchObject({ dreamWords, dreamIs: 'own' });
});
