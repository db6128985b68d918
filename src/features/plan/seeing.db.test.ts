import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPageFor } from '../../../tests/a-page.ts';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { aGoal, aRound, command, invite, outcomeOf, type TestRound } from './a-plan.test-help.ts';
import { snapshotOf } from './public.ts';
import { scoreGoal } from './use-cases/score-goal.ts';
import { seePlan, seePlanOfGoal, seePlanPage } from './use-cases/see-plan.ts';
import { showPlanTo } from './use-cases/show-plan-to.ts';
import { writeDream } from './use-cases/write-dream.ts';
import { writeEffort } from './use-cases/write-effort.ts';
import { writeFormalText } from './use-cases/write-formal-text.ts';
import { writeGoalWords } from './use-cases/write-goal-words.ts';
import { writeWishNotFollowed } from './use-cases/write-wish-not-followed.ts';
import { PlanPage } from './views/plan-page.tsx';

let world: World;
let round: TestRound;
beforeAll(async () => {
  world = await newWorld();
  round = await aRound(world, 'jonas');
  const { citizenId } = round;
  const [jonas, karin] = await Promise.all([world.as('jonas'), world.as('karin')]);
  const said = {
    words: 'Egen lejlighed',
    symbols: ['1F3E1'],
    how: 'self',
    howTheyKnow: '',
    isMostImportant: false,
  } as const;
  const dream = await writeDream(jonas, command(), { ...said, citizenId });
  await writeDream(jonas, command(), { ...said, citizenId, words: 'Min hund', isMostImportant: true });
  const dreamId = 'id' in dream ? dream.id : null;
  const bus = await aGoal(world, round, { dreamId });
  await aGoal(world, round, { title: 'Jeg laver et bord', onlyFor: [world.offer('vaerkstedet')] });
  await aGoal(world, round, { title: 'Jeg gør mit værelse rent', onlyFor: [world.offer('birkely')] });
  const nothing = {
    place: '',
    asSaidByCitizen: false,
    version: 0,
    doesntKnow: false,
    doesntKnowExpected: false,
    words: '',
  } as const;
  await scoreGoal(karin, command(), {
    ...nothing,
    citizenId,
    goalId: bus,
    masteryNow: 'withSomeHelp',
    expectedMastery: 'onMyOwn',
    supportNeed: 'moderate',
  });
  const effort = { how: '', who: 'Mette', howOften: '', from: null, to: null } as const;
  await writeEffort(karin, command(), {
    ...effort,
    citizenId,
    goalId: bus,
    what: 'Øve bussen',
    offerId: world.offer('birkely'),
  });
  await writeFormalText(karin, command(), {
    citizenId,
    heading: 'background',
    version: 0,
    text: 'Diagnose',
    isNotRelevant: false,
  });
  await writeWishNotFollowed(karin, command(), {
    citizenId,
    id: null,
    version: 0,
    what: 'Lejlighed nu',
    why: 'Ingen ledig',
    decidedBy: 'Karin',
  });
});
afterAll(() => world.close());

/** A plan in which nothing is read. */
const nothing = {
  mostImportant: [],
  dreams: [],
  goals: [],
  effortsForAll: [],
  wishesNotFollowed: [],
  formalTexts: [],
  takenOut: [],
};

const seenBy = async (handle: string) => seePlan(await world.as(handle), round.citizenId, null);

describe('who sees what of a plan (§ 5)', () => {
  it.each(['jonas', 'karin'])('%s sees all of it', async (handle) => {
    const { plan } = await seenBy(handle);
    expect(plan.goals.map(({ title }) => title)).toEqual([
      'Jeg tager bussen selv',
      'Jeg laver et bord',
      'Jeg gør mit værelse rent',
    ]);
    expect(plan.dreams.map(({ words }) => words)).toEqual(['Egen lejlighed']);
    expect(plan.mostImportant.map(({ words }) => words)).toEqual(['Min hund']);
    expect(plan.goals[0]).toMatchObject({
      scores: [{ as: 'caseworker', by: 'Karin Munk', masteryNow: 'withSomeHelp' }],
      efforts: [{ what: 'Øve bussen', decision: { state: 'wished' } }],
    });
    expect(plan.formalTexts).toMatchObject([{ heading: 'background', text: 'Diagnose' }]);
    expect(plan.wishesNotFollowed).toMatchObject([{ what: 'Lejlighed nu' }]);
    expect(plan.meeting).toMatchObject({ state: 'open', on: '2026-03-02', place: 'Rådhuset' });
  });

  it.each(['mette', 'bodil'])('%s sees the common goals and those of their offer (R-M3)', async (handle) => {
    const { plan } = await seenBy(handle);
    expect(plan.goals.map(({ title }) => title)).toEqual([
      'Jeg tager bussen selv',
      'Jeg gør mit værelse rent',
    ]);
    expect(plan.formalTexts).toHaveLength(1);
  });

  it('susanne sees what is relevant for her offer, and nothing else (R-M2, R-M3)', async () => {
    const { plan } = await seenBy('susanne');
    expect(plan.goals.map(({ title }) => title)).toEqual(['Jeg tager bussen selv', 'Jeg laver et bord']);
    expect(plan.dreams.map(({ words }) => words)).toEqual(['Egen lejlighed']);
    expect(plan.mostImportant).toEqual([]);
    expect(plan.formalTexts).toEqual([]);
    expect(plan.wishesNotFollowed).toEqual([]);
    expect(plan.goals[0]?.scores).toHaveLength(1);
    expect(plan.goals[0]?.efforts).toEqual([]);
  });

  it.each(['gitte', 'henrik', 'ali', 'erik', 'dorte', 'niels', 'freja'])(
    '%s learns nothing, not even that it exists',
    async (handle) => {
      expect(await outcomeOf(seenBy(handle))).toBe('notFound');
    },
  );

  it('knows no round of somebody else', async () => {
    const amina = await aRound(world, 'amina');
    expect(await outcomeOf(seePlan(await world.as('jonas'), round.citizenId, amina.roundId))).toBe(
      'notFound',
    );
  });
});

describe('lone sees the plan while it is shown to her, or in the meeting (R-P6, § 5)', () => {
  const show = async (isShown: boolean) =>
    showPlanTo(await world.as('jonas'), command(), {
      citizenId: round.citizenId,
      personId: world.id('lone'),
      isShown,
    });

  it('sees nothing before', async () => {
    expect(await outcomeOf(seenBy('lone'))).toBe('notFound');
  });

  it('sees nothing of the draft when it is shown, and no plan at all the moment it is hidden again', async () => {
    await show(true);
    await show(true);
    const { plan, kept, rights } = await seenBy('lone');
    expect(kept).toBe('draft');
    expect(plan).toMatchObject({ ...nothing, version: null });
    expect(rights).toMatchObject({ seesDecisions: false, writesPlan: false, scoresAs: null });
    await show(false);
    expect(await outcomeOf(seenBy('lone'))).toBe('notFound');
  });

  it('sees it in the open meeting that she takes part in', async () => {
    await invite(world, round, 'lone', 'relative');
    const { plan } = await seenBy('lone');
    expect(plan.dreams).toHaveLength(1);
  });

  it.each(['karin', 'lone', 'mette'])('%s cannot show it', async (handle) => {
    const input = { citizenId: round.citizenId, personId: world.id('lone'), isShown: true };
    expect(await outcomeOf(showPlanTo(await world.as(handle), command(), input))).toBe('notFound');
  });

  it('is shown to people of the network only', async () => {
    const jonas = await world.as('jonas');
    for (const handle of ['gitte', 'karin', 'poul']) {
      const input = { citizenId: round.citizenId, personId: world.id(handle), isShown: true };
      expect(await outcomeOf(showPlanTo(jonas, command(), input))).toBe('notFound');
    }
  });
});

describe('lone is shown the agreed version (§ 5, R-M8)', () => {
  it('reads dreams and own words as they were agreed, also after the meeting', async () => {
    await world.prepare(
      "update plan_meeting set closed_at = now(), next_meeting_on = '2026-03-02' where id = $1",
      [round.meetingId],
    );
    const agreed = await aRound(world, 'jonas', 'open');
    const at = { citizenId: agreed.citizenId };
    const said = { symbols: [], how: 'self', howTheyKnow: '' } as const;
    const [jonas, karin] = await Promise.all([world.as('jonas'), world.as('karin')]);
    const dream = await writeDream(jonas, command(), {
      ...at,
      ...said,
      words: 'Min egen nøgle',
      isMostImportant: false,
    });
    const goalId = await aGoal(world, agreed, {
      title: 'Jeg låser selv op',
      dreamId: 'id' in dream ? dream.id : null,
    });
    await writeGoalWords(jonas, command(), { ...at, ...said, goalId, words: 'Selv!' });
    const snapshot = await karin.read({ event: 'planDraft.downloaded', ...at }, (work) =>
      snapshotOf(work, agreed),
    );
    await world.prepare(
      `insert into plan_version (municipality_id, id, citizen_id, round_id, number, snapshot, hash, made_by, made_on)
       values ($1, $2, $3, $4, 1, $5, 'x', $6, '2026-03-02')`,
      [
        world.municipalityOf('jonas'),
        uuidv7(),
        at.citizenId,
        agreed.roundId,
        JSON.stringify(snapshot),
        world.id('karin'),
      ],
    );
    await world.prepare(
      "update plan_meeting set closed_at = now(), next_meeting_on = '2027-02-22' where id = $1",
      [agreed.meetingId],
    );
    expect(await outcomeOf(seenBy('lone'))).toBe('notFound');
    await showPlanTo(jonas, command(), { ...at, personId: world.id('lone'), isShown: true });
    const { plan } = await seenBy('lone');
    expect(plan.version).toMatchObject({ number: 1 });
    expect(plan.dreams).toMatchObject([{ words: 'Min egen nøgle', saidBy: { how: 'self' } }]);
    expect(plan.goals).toMatchObject([
      { title: 'Jeg låser selv op', dreamId: 'dream-0', ownWords: [{ words: 'Selv!' }] },
    ]);
    expect(plan.formalTexts).toEqual([]);

    // The next meeting is open and she is not invited to it: what was agreed is still all she reads.
    const next = await aRound(world, 'jonas', 'open');
    await writeDream(jonas, command(), {
      ...at,
      ...said,
      words: 'Et kæledyr',
      isMostImportant: false,
    });
    const nextGoalId = await aGoal(world, next, { title: 'Jeg passer en kanin' });
    const lone = await world.as('lone');
    for (const asked of [null, agreed.roundId]) {
      const page = await seePlanPage(lone, at.citizenId, asked);
      expect(page).toMatchObject({ kept: null, holdsUntilNewPlan: true, seesNextMeeting: false });
      expect(page.plan).toMatchObject({
        round: { id: agreed.roundId },
        version: { number: 1 },
        dreams: [{ words: 'Min egen nøgle' }],
        goals: [{ title: 'Jeg låser selv op' }],
      });
    }
    expect(await seePlanPage(jonas, at.citizenId, agreed.roundId)).toMatchObject({ seesNextMeeting: true });
    // The day set at the meeting she was at has passed; the new meeting is not hers to see, and nobody tells her it was not held.
    await invite(world, agreed, 'lone', 'relative');
    await world.prepare("update plan_meeting set next_meeting_on = '2026-01-01' where id = $1", [
      agreed.meetingId,
    ]);
    const page = aPageFor({ personId: world.id('lone'), givenName: 'Lone', isCitizen: false });
    const seen = await seePlanPage(await world.as('lone'), at.citizenId, null);
    expect(seen.plan.meeting).toMatchObject({ state: 'closed', nextMeetingOn: '2026-01-01' });
    const html = (one: typeof seen) => String(PlanPage({ page, picture: () => null, seen: one } as never));
    const { meetingNotHeld } = page.words.plan.citizen;
    expect(html(seen)).not.toContain(meetingNotHeld);
    expect(html({ ...seen, seesNextMeeting: true })).toContain(meetingNotHeld);
    const draft = await seePlanPage(lone, at.citizenId, next.roundId);
    expect(draft).toMatchObject({ kept: 'draft', heldByRound: agreed.roundId });
    expect(draft.plan).toMatchObject({ ...nothing, version: null });
    expect(await outcomeOf(seePlanOfGoal(lone, at.citizenId, nextGoalId))).toBe('notFound');
    // Invited, she sees it while the meeting is open, and no longer when it is not.
    await invite(world, next, 'lone', 'relative');
    expect((await seePlanPage(await world.as('lone'), at.citizenId, null)).plan.goals).toMatchObject([
      { title: 'Jeg passer en kanin' },
    ]);
    await world.prepare(
      'update meeting_participant set withdrawn_at = now() where meeting_id = $1 and person_id = $2',
      [next.meetingId, world.id('lone')],
    );
    expect((await seePlanPage(await world.as('lone'), at.citizenId, null)).plan.goals).toMatchObject([
      { title: 'Jeg låser selv op' },
    ]);
    await showPlanTo(jonas, command(), { ...at, personId: world.id('lone'), isShown: false });
    expect(await outcomeOf(seenBy('lone'))).toBe('notFound');
  });
});
