import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import { theDay, type World } from '../../../tests/people.ts';
import { type PlanOfJonas, planOfJonas, startAnew } from '../../../tests/rounds.ts';
import { type Command, NotFound } from '../../database/visit.ts';
import {
  addStep,
  adjustEffort,
  adjustStep,
  answerChange,
  markStepDone,
  recordTalk,
  sayTooHard,
  sayWhetherThere,
  seeAdjustments,
  seeEfforts,
  seeStaircase,
  takeStepAway,
  toldWithoutMe,
} from '../follow-up/public.ts';
import { listMyCitizens } from './use-cases/list-my-citizens.ts';

let world: World;
let plan: PlanOfJonas;
let stepId: string;
const command = (): Command => ({ id: uuidv7(), content: [] });
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world);
  const { citizenId, goalId } = plan;
  const step = { citizenId, goalId, words: 'Jeg bruger rejsekort', symbol: null, why: '' };
  const added = await addStep(await world.as('jonas'), command(), step);
  if (!('stepId' in added)) throw new Error('not added');
  stepId = added.stepId;
});

const names = ['makeStepEasier', 'talkAboutChangedStep', 'talkAboutChangedHelp'];
/** What of this kind stands on the list of `handle`, whether it is theirs, and what waits on the pages where it is done. */
const waits = async (handle: string) => {
  const rows = await listMyCitizens(await world.as(handle));
  const duties = rows.find(({ id }) => id === plan.citizenId)?.duties ?? [];
  const onList = duties
    .filter(({ duty }) => names.includes(duty))
    .map(({ duty, count, isMine, since }) => `${isMine ? 'mine' : 'theirs'} ${duty} ${count} ${since}`);
  const stairs = (await seeStaircase(await world.as(handle), plan.citizenId)).toTalkAbout;
  const help = (await seeEfforts(await world.as(handle), plan.citizenId)).toTalkAbout;
  return { onList, onPages: [...stairs, ...help].map(({ why }) => why) };
};
const nothing = { onList: [], onPages: [] };
const say = async (handle: string, said: 'tooHard' | 'takenBack' = 'tooHard') =>
  sayTooHard(await world.as(handle), command(), {
    ...{ citizenId: plan.citizenId, stepId, said, words: 'Det er for svært' },
  });
const waitingId = async () => {
  const { toTalkAbout } = await seeStaircase(await world.as('mette'), plan.citizenId);
  return toTalkAbout[0]?.change.id ?? uuidv7();
};
const talk = async (handle: string, changeId: string) =>
  recordTalk(await world.as(handle), command(), {
    citizenId: plan.citizenId,
    changeId,
    words: 'Vi har talt om det',
  });
const rewrite = async (
  handle: string,
  words: string,
  withCitizen: Parameters<typeof adjustStep>[2]['withCitizen'],
) =>
  adjustStep(await world.as(handle), command(), {
    ...{ citizenId: plan.citizenId, stepId, version: 1, words, reason: 'Det er nemmere', withCitizen },
  });
const without = { together: false, whyNot: 'Det skulle gå hurtigt' } as const;
const news = async () => {
  const purpose = { event: 'home.viewed', citizenId: plan.citizenId } as const;
  return (await world.as('jonas')).read(purpose, (work) => toldWithoutMe(work, plan.citizenId));
};

describe('R-C1, R-F4 "Det er for svært" reaches those who can change it', () => {
  const hard = { onList: [`mine makeStepEasier 1 ${theDay}`], onPages: ['tooHard'] };

  it('is the contact person’s duty, and others see whose it is, until the step is changed', async () => {
    expect(await waits('mette')).toEqual(nothing);
    await say('jonas');
    expect(await waits('mette')).toEqual(hard);
    expect((await waits('karin')).onList).toEqual([`theirs makeStepEasier 1 ${theDay}`]);
    expect((await seeStaircase(await world.as('jonas'), plan.citizenId)).toldTo).toEqual(['Mette']);
    await say('jonas');
    expect(await waits('mette')).toEqual(hard);
    await rewrite('mette', 'Jeg går til stoppet', { together: true });
    expect(await waits('mette')).toEqual(nothing);
    expect(await news()).toMatchObject({ changedBy: [], saidTogetherBy: ['Mette'] });
  });

  it('changes nothing of the step, asks the citizen nothing, and stays when he says what it should be', async () => {
    await say('jonas');
    const seen = await seeStaircase(await world.as('jonas'), plan.citizenId);
    expect([seen.alone, seen.goals[0]?.steps.map(({ words }) => words)]).toEqual([
      [],
      ['Jeg bruger rejsekort'],
    ]);
    await rewrite('jonas', 'Jeg følges med Mette', { together: true });
    expect(await waits('mette')).toEqual(hard);
  });

  it('is gone when he takes it back, climbs the step, or takes it away', async () => {
    await say('jonas');
    await say('jonas', 'takenBack');
    expect(await waits('mette')).toEqual(nothing);
    await say('jonas');
    const { citizenId } = plan;
    const done = async (isDone: boolean) =>
      markStepDone(await world.as('jonas'), command(), { citizenId, stepId, isDone });
    await done(true);
    expect(await waits('mette')).toEqual(nothing);
    await done(false);
    expect(await waits('mette')).toEqual(hard);
    const told = { reason: 'Jeg vil have det sådan', withCitizen: { together: true } } as const;
    await takeStepAway(await world.as('jonas'), command(), { citizenId, stepId, isAway: true, told });
    expect(await waits('mette')).toEqual(nothing);
  });

  it('is gone when they talked about it; the citizen is told, and says if it is not so', async () => {
    await say('jonas');
    const hardId = await waitingId();
    await expect(talk('jonas', hardId)).rejects.toThrow(NotFound);
    await talk('mette', hardId);
    expect(await waits('mette')).toEqual(nothing);
    expect(await news()).toMatchObject({ talkedBy: ['Mette'], saidTogetherBy: [] });
    const { adjustments } = await seeAdjustments(await world.as('jonas'), plan.citizenId);
    expect(adjustments.map(({ said, by }) => [said, by])).toEqual([
      ['talked', 'Mette'],
      ['tooHard', 'Jonas'],
    ]);
    expect((await news()).talkedBy).toEqual([]);
    const [told] = adjustments;
    const not = { citizenId: plan.citizenId, changeId: told?.id ?? '', wasThere: false };
    await sayWhetherThere(await world.as('jonas'), command(), not);
    expect(await waits('mette')).toEqual(hard);
    await expect(talk('mette', uuidv7())).rejects.toThrow(NotFound);
  });

  it('is said by the citizen alone, and a talk is no trace of a change', async () => {
    for (const handle of ['mette', 'karin', 'lone', 'susanne'])
      await expect(say(handle)).rejects.toThrow(NotFound);
    await say('jonas');
    const forged = (who: string, said: string, after: string) =>
      world.inThePlaceOf(who, (ask) =>
        ask(
          `insert into adjustment (municipality_id, id, citizen_id, goal_id, subject_id, author_id, what, before, after, reason, said)
           select municipality_id, $1, citizen_id, goal_id, id, $2, 'step', words, $3, 'r', $4 from step where id = $5`,
          [uuidv7(), world.id(who), after, said, stepId],
        ),
      );
    await expect(forged('mette', 'tooHard', 'Jeg bruger rejsekort')).rejects.toThrow(/check/);
    await expect(forged('jonas', 'talked', 'Jeg bruger rejsekort')).rejects.toThrow(/check/);
    await expect(forged('mette', 'talked', 'Noget andet')).rejects.toThrow(/check/);
  });
});

describe('R-C1, R-P8 "Jeg er ikke enig" reaches the contact person', () => {
  const disagree = async () => {
    const [change] = (await seeStaircase(await world.as('jonas'), plan.citizenId)).alone;
    const told = { citizenId: plan.citizenId, changeId: change?.id ?? '' };
    await answerChange(await world.as('jonas'), command(), { ...told, answer: 'disagree' });
    return told.changeId;
  };

  it('in a change of a step, until something is done about it', async () => {
    await rewrite('karin', 'Mette kører Jonas', without);
    expect(await waits('mette')).toEqual(nothing);
    const changeId = await disagree();
    const no = { onList: [`mine talkAboutChangedStep 1 ${theDay}`], onPages: ['disagree'] };
    expect(await waits('mette')).toEqual(no);
    await talk('mette', changeId);
    expect(await waits('mette')).toEqual(nothing);
  });

  it('in a change of a step that was taken away', async () => {
    const told = { reason: 'Det er for langt', withCitizen: without };
    const { citizenId } = plan;
    await takeStepAway(await world.as('mette'), command(), { citizenId, stepId, isAway: true, told });
    const changeId = await disagree();
    expect(await waits('mette')).toEqual({
      onList: [`mine talkAboutChangedStep 1 ${theDay}`],
      onPages: ['disagree'],
    });
    await talk('mette', changeId);
    expect(await waits('mette')).toEqual(nothing);
  });

  it('in a change of help, until it is changed again', async () => {
    const { citizenId } = plan;
    const id = uuidv7();
    await world.prepare(
      `insert into effort (municipality_id, citizen_id, author_id, goal_id, id, what, how_often)
       values ($1, $2, $3, $4, $5, 'Øve busturen', 'Hver uge')`,
      [world.municipalityOf('jonas'), citizenId, world.id('karin'), plan.goalId, id],
    );
    const unchanged = { what: 'Øve busturen', how: '', who: '', from: null, to: null };
    const adjust = async (version: number, howOften: string) =>
      adjustEffort(await world.as('karin'), command(), {
        ...{ ...unchanged, citizenId, effortId: id, version, howOften },
        ...{ reason: 'Vagterne er lavet om', withCitizen: without },
      });
    await adjust(1, 'Hver anden uge');
    await disagree();
    expect(await waits('mette')).toEqual({
      onList: [`mine talkAboutChangedHelp 1 ${theDay}`],
      onPages: ['disagree'],
    });
    await adjust(2, 'Hver uge');
    expect(await waits('mette')).toEqual(nothing);
  });
});
