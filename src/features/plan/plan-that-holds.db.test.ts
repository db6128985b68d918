import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPageFor } from '../../../tests/a-page.ts';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { helpersOf } from '../../domain/plan/helpers.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { aGoal, aRound, command, invite, outcomeOf, type TestRound } from './a-plan.test-help.ts';
import { decideEffort } from './use-cases/decide-effort.ts';
import { scoreGoal } from './use-cases/score-goal.ts';
import { seePlanOfGoal, seePlanPage } from './use-cases/see-plan.ts';
import { writeDream } from './use-cases/write-dream.ts';
import { writeEffort } from './use-cases/write-effort.ts';
import { StaffPlanState } from './views/staff-plan-state.tsx';

let world: World;
let agreed: TestRound;
let goalId: string;
beforeAll(async () => {
  world = await newWorld();
  agreed = await aRound(world, 'jonas');
  goalId = await aGoal(world, agreed);
});
afterAll(() => world.close());

const pageOf = async (handle: string, roundId: string | null = null) =>
  seePlanPage(await world.as(handle), agreed.citizenId, roundId);

/** Closes the meeting of a round with a version of its plan. */
async function agree({ citizenId, roundId, meetingId }: TestRound): Promise<void> {
  await world.prepare(
    `insert into plan_version (municipality_id, id, citizen_id, round_id, number, snapshot, hash, made_by, made_on)
     values ($1, $2, $3, $4, 1, '{"goals": []}', 'x', $5, '2026-03-02')`,
    [world.municipalityOf('jonas'), uuidv7(), citizenId, roundId, world.id('karin')],
  );
  await world.prepare(
    "update plan_meeting set closed_at = now(), next_meeting_on = '2027-02-22' where id = $1",
    [meetingId],
  );
}

describe('who helps (R-O2)', () => {
  const effort = async (who: string) => {
    const written = await writeEffort(await world.as('karin'), command(), {
      citizenId: agreed.citizenId,
      goalId,
      what: 'Øve bussen',
      how: '',
      who,
      howOften: '',
      from: null,
      to: null,
      offerId: null,
    });
    if (isRefusal(written)) throw new Error(written.refused);
    return written.id;
  };

  it('names those of an effort, and nobody whose effort was refused', async () => {
    await effort('Mette');
    const refused = await effort('Susanne');
    await decideEffort(await world.as('karin'), command(), {
      citizenId: agreed.citizenId,
      effortId: refused,
      outcome: 'refused',
      on: '2026-03-02',
      reason: 'Ingen plads',
      howToComplain: 'Skriv til Karin inden fire uger.',
      seen: 0,
    });
    const { plan } = await pageOf('jonas');
    const [goal] = plan.goals;
    expect(goal && helpersOf(goal, plan).map(({ name, drawnAs }) => [name, drawnAs])).toEqual([
      ['Mette', 'paid'],
    ]);
  });
});

describe('the plan that holds (R-M8, R-S3)', () => {
  it('is the one being made, as long as nothing was agreed', async () => {
    expect(await pageOf('jonas')).toMatchObject({
      plan: { round: { number: 1 } },
      holdsUntilNewPlan: false,
      heldByRound: null,
    });
  });

  it('is the one agreed, while the new meeting is only called; the next meeting is the called one', async () => {
    await agree(agreed);
    const silent = (await pageOf('jonas')).plan.version;
    expect(silent?.answers.map(({ state }) => state)).toEqual(Array(4).fill('notAnswered'));
    const answer = async (party: string, author: string, said: string, words = '') => {
      await world.prepare(
        `insert into agreement (municipality_id, id, citizen_id, version_id, party_id, author_id, answer, words)
         select municipality_id, $1, citizen_id, id, $2, $3, $4, $5 from plan_version where round_id = $6`,
        [uuidv7(), world.id(party), world.id(author), said, words, agreed.roundId],
      );
    };
    await answer('jonas', 'jonas', 'partly', 'Jeg vil flytte nu');
    await answer('mette', 'karin', 'agree');
    await answer('karin', 'karin', 'agree');
    const { version } = (await pageOf('jonas')).plan;
    expect(version?.isAgreedByAll).toBe(false);
    expect(version?.answers.map(({ givenName, state, words }) => [givenName, state, words])).toEqual([
      ['Jonas', 'partly', 'Jeg vil flytte nu'],
      ['Mette', 'awaitsConfirmation', ''],
      ['Bodil', 'notAnswered', ''],
      ['Karin', 'agree', ''],
    ]);
    await aRound(world, 'jonas', 'called');
    const seen = await pageOf('jonas');
    expect(seen).toMatchObject({ holdsUntilNewPlan: true, isNewestRound: false, isOpen: false });
    expect(seen.plan).toMatchObject({
      round: { id: agreed.roundId },
      version: { number: 1 },
      goals: [{ id: goalId }],
      meeting: { state: 'closed', nextMeetingOn: '2026-03-02' },
    });
  });

  it('gives way to the new plan for whoever asks for just that', async () => {
    const rows = await world.prepare('select id from plan_round where citizen_id = $1 and number = 2', [
      agreed.citizenId,
    ]);
    expect(await pageOf('jonas', String(rows[0]?.id))).toMatchObject({
      plan: { round: { number: 2 }, goals: [] },
      holdsUntilNewPlan: false,
      heldByRound: agreed.roundId,
    });
  });

  it('shows its goals, one by one', async () => {
    const seen = await seePlanOfGoal(await world.as('jonas'), agreed.citizenId, goalId);
    expect(seen.plan.round.id).toBe(agreed.roundId);
    expect(seen.isOpen).toBe(false);
    expect(await outcomeOf(seePlanOfGoal(await world.as('jonas'), agreed.citizenId, uuidv7()))).toBe(
      'notFound',
    );
    expect(await outcomeOf(seePlanOfGoal(await world.as('lone'), agreed.citizenId, goalId))).toBe('notFound');
  });

  it('is not what staff come for: they write in the new one', async () => {
    expect(await pageOf('karin')).toMatchObject({
      plan: { round: { number: 2 } },
      isNewestRound: true,
      heldByRound: agreed.roundId,
    });
  });

  it('gives way when something stands in the new plan, and can still be read', async () => {
    await writeDream(await world.as('jonas'), command(), {
      citizenId: agreed.citizenId,
      words: 'Se havet',
      symbols: [],
      how: 'self',
      howTheyKnow: '',
      isMostImportant: false,
    });
    expect(await pageOf('jonas')).toMatchObject({
      plan: { round: { number: 2 } },
      holdsUntilNewPlan: false,
      heldByRound: agreed.roundId,
    });
    expect(await pageOf('jonas', agreed.roundId)).toMatchObject({
      plan: { round: { number: 1 } },
      holdsUntilNewPlan: true,
    });
  });

  it('is the old one no more when a newer one was agreed', async () => {
    await agree(await aRound(world, 'jonas'));
    expect(await pageOf('jonas', agreed.roundId)).toMatchObject({ holdsUntilNewPlan: false });
    expect(await pageOf('jonas')).toMatchObject({ plan: { round: { number: 3 } }, heldByRound: null });
  });
});

describe('R-M2 a further offer that was given no part of the agreed plan', () => {
  it('reads the steps and its own efforts of the goals where it has one, and nothing else of it', async () => {
    const round = await aRound(world, 'jonas');
    const { citizenId } = round;
    await invite(world, round, 'susanne', 'otherProvider');
    const [jonas, susanne] = await Promise.all([world.as('jonas'), world.as('susanne')]);
    const said = { citizenId, words: 'Se havet', symbols: [], how: 'self', howTheyKnow: '' } as const;
    const dream = await writeDream(jonas, command(), { ...said, isMostImportant: false });
    const dreamId = 'id' in dream ? dream.id : null;
    const followed = await aGoal(world, round, { dreamId, smarte: 'To gange om ugen' });
    await aGoal(world, round, { title: 'Jeg laver mad' });
    await aGoal(world, round, { title: 'Jeg laver et bord', onlyFor: [world.offer('vaerkstedet')] });
    await scoreGoal(jonas, command(), {
      citizenId,
      goalId: followed,
      place: '',
      asSaidByCitizen: false,
      version: 0,
      doesntKnow: false,
      doesntKnowExpected: false,
      words: 'Godt',
      masteryNow: 'withSomeHelp',
      expectedMastery: 'onMyOwn',
      supportNeed: null,
    });
    const written = await writeEffort(susanne, command(), {
      citizenId,
      goalId: followed,
      what: 'Følge til stoppestedet',
      how: '',
      who: 'Susanne',
      howOften: '',
      from: null,
      to: null,
      offerId: world.offer('vaerkstedet'),
    });
    expect(isRefusal(written)).toBe(false);
    const draft = await pageOf('susanne');
    expect(draft).toMatchObject({ kept: null, plan: { dreams: [{ words: 'Se havet' }] } });
    expect(draft.plan.goals).toHaveLength(3);

    await agree(round);
    const { plan, kept, heldByRound } = await pageOf('susanne');
    expect({ kept, heldByRound }).toEqual({ kept: 'agreed', heldByRound: null });
    expect(plan).toMatchObject({ version: null, dreams: [], mostImportant: [] });
    expect(plan.goals).toMatchObject([
      {
        id: followed,
        smarte: '',
        dreamId: null,
        scores: [],
        ownWords: [],
        contributions: [],
        efforts: [{ what: 'Følge til stoppestedet' }],
      },
    ]);
    expect((await pageOf('karin')).plan.goals).toHaveLength(3);

    // Not invited she does not see the meeting, and the plan is no draft for it.
    await world.prepare(
      'update meeting_participant set withdrawn_at = now() where meeting_id = $1 and person_id = $2',
      [round.meetingId, world.id('susanne')],
    );
    const notInvited = await pageOf('susanne');
    expect(notInvited).toMatchObject({ kept: 'agreed', isOpen: false, plan: { meeting: null } });
    expect(notInvited.plan.goals).toMatchObject([{ id: followed, steps: [], scores: [] }]);
    const page = aPageFor({ personId: world.id('susanne'), givenName: 'Susanne', isCitizen: false });
    const { agreedNotGiven, draft: isDraft, noMeeting } = page.words.plan.staff;
    const state = String(StaffPlanState({ page, seen: notInvited } as never));
    expect(state).toContain(agreedNotGiven);
    expect(state).not.toContain(isDraft);
    expect(state).not.toContain(noMeeting);
  });
});
