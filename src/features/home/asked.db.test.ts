import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  closedMeeting,
  command,
  nothingHasHappened,
  openedMeeting,
  plannedGoals,
} from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { jonasShowsHisPlanTo } from '../../../tests/rounds.ts';
import { answerPlan, makeVersion, registerAnswer } from '../meetings/public.ts';
import { seeMyCitizens } from './use-cases/list-my-citizens.ts';
import { seeCitizen } from './use-cases/see-citizen.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(() => nothingHasHappened(world));

/** What the list and the citizen's own page ask of somebody: the same. */
async function askedOf(handle: string) {
  const { asked } = await seeMyCitizens(await world.as(handle));
  const { asked: onPage } = await seeCitizen(await world.as(handle), world.id('jonas'));
  expect(onPage).toEqual(asked);
  return asked && { what: asked.what, goal: asked.goal?.title ?? null };
}
const answer = { what: 'answer', goal: null };

describe('R-M8 the first page asks for the answer to the plan until it is given (R-C1)', () => {
  let given: { citizenId: string; versionId: string; answer: 'partly'; words: string };
  beforeEach(async () => {
    const { versionId } = await closedMeeting(world);
    given = { citizenId: world.id('jonas'), versionId, answer: 'partly', words: 'Det går stærkt.' };
  });

  it.each(['bodil', 'mette', 'susanne'])('%s, who took part', async (handle) => {
    expect(await askedOf(handle)).toEqual(answer);
    await answerPlan(await world.as(handle), command(), given);
    expect(await askedOf(handle)).toBeNull();
  });

  it('lone, once Jonas shows her the plan, and never before (§ 5)', async () => {
    expect(await askedOf('lone')).toBeNull();
    await jonasShowsHisPlanTo(world, 'lone');
    expect(await askedOf('lone')).toEqual(answer);
    await answerPlan(await world.as('lone'), command(), given);
    expect(await askedOf('lone')).toBeNull();
  });

  it('lone is asked whether what Karin wrote down for her is right', async () => {
    await jonasShowsHisPlanTo(world, 'lone');
    const registered = { ...given, partyId: world.id('lone'), form: 'tap' } as const;
    await registerAnswer(await world.as('karin'), command(), registered);
    expect(await askedOf('lone')).toEqual({ what: 'confirmation', goal: null });
  });

  it('says of a later edition that it is one, to those around him and to whom he shows it', async () => {
    await jonasShowsHisPlanTo(world, 'lone');
    const { citizenId } = given;
    const isNew = async (handle: string) => (await seeMyCitizens(await world.as(handle))).asked?.isNewEdition;
    for (const handle of ['bodil', 'lone']) expect(await isNew(handle)).toBe(false);
    await answerPlan(await world.as('bodil'), command(), given);
    const made = await makeVersion(await world.as('karin'), command(), { citizenId, reason: 'Buskort' });
    expect(made).toHaveProperty('versionId');
    for (const handle of ['bodil', 'lone']) expect(await isNew(handle)).toBe(true);
  });

  it('whoever did not come is not asked', async () => {
    await jonasShowsHisPlanTo(world, 'lone');
    await world.prepare('update meeting_participant set did_not_come = true');
    for (const handle of ['lone', 'bodil']) expect(await askedOf(handle)).toBeNull();
  });
});

describe('R-M6 the first page asks what makes the difference between the places', () => {
  const score = async (meeting: { meetingId: string }, goalId: string, handle: string, place: string) =>
    world.prepare(
      `insert into score (municipality_id, id, citizen_id, goal_id, meeting_id, author_id, view, written_as, place, mastery_now)
       values ($1, $2, $3, $4, $5, $6, 'professional', 'providerLead', $7, 'onMyOwn')`,
      [
        ...[world.municipalityOf('jonas'), uuidv7(), world.id('jonas'), goalId],
        ...[meeting.meetingId, world.id(handle), place],
      ],
    );

  it('bodil, who scored where another scored at another place, until she has said it', async () => {
    const meeting = await openedMeeting(world);
    await plannedGoals(world, meeting);
    const [goal] = await world.prepare(`select id from goal where title = 'Bussen selv'`);
    const goalId = String(goal?.id);
    await score(meeting, goalId, 'bodil', '');
    expect(await askedOf('bodil')).toBeNull();
    await score(meeting, goalId, 'mette', 'Birkely');
    expect(await askedOf('bodil')).toEqual({ what: 'difference', goal: 'Bussen selv' });
    // Who has not scored is not asked.
    expect(await askedOf('susanne')).toBeNull();
    await world.prepare(
      `insert into score_difference (municipality_id, id, citizen_id, goal_id, meeting_id, author_id, words)
       values ($1, $2, $3, $4, $5, $6, 'Der er ro på Birkely')`,
      [
        ...[world.municipalityOf('jonas'), uuidv7(), world.id('jonas'), goalId],
        ...[meeting.meetingId, world.id('bodil')],
      ],
    );
    expect(await askedOf('bodil')).toBeNull();
  });
});
