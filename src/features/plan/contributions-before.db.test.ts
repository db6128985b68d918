import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { command, given } from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import { type PlanOfJonas, planOfJonas, startAnew, statusOfJonas } from '../../../tests/rounds.ts';
import { NotFound } from '../../database/visit.ts';
import { daysAfter } from '../../domain/day.ts';
import type { PlanSnapshot } from '../../domain/plan/plan-snapshot.ts';
import { answerHeard, closeMeeting, makeVersion } from '../meetings/public.ts';
import { carryOver } from '../renewal/public.ts';
import { loadPlan } from './public.ts';
import {
  sayContributionStill,
  takeContributionOut,
  writeContribution,
} from './use-cases/write-contribution.ts';

let world: World;
let plan: PlanOfJonas;
let status: { readonly roundId: string; readonly meetingId: string };
const before = daysBefore(theDay, 300);
const words = { mette: 'Vi øver køreplanen', susanne: 'Vi venter ved stoppestedet' } as const;

beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world, 300);
  for (const [who, offer] of [
    ['mette', 'birkely'],
    ['susanne', 'vaerkstedet'],
  ] as const)
    await world.prepare(
      `insert into goal_contribution (municipality_id, id, citizen_id, goal_id, author_id, offer_id, words) values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        world.municipalityOf('jonas'),
        ...[uuidv7(), plan.citizenId, plan.goalId, world.id(who), world.offer(offer), words[who]],
      ],
    );
  status = await statusOfJonas(world, plan);
  given(await carryOver(await world.as('karin'), command(), { citizenId: plan.citizenId }));
});

const goalOf = async (who: string) => {
  const visit = await world.as(who);
  const { goals } = await visit.read({ event: 'plan.viewed', citizenId: plan.citizenId }, (work) =>
    loadPlan(work, plan.citizenId, status.roundId),
  );
  const [goal] = goals;
  if (goal === undefined) throw new Error('nothing came along');
  return goal;
};
const standing = async (who = 'jonas') =>
  Object.fromEntries((await goalOf(who)).contributions.map((one) => [one.words, one.fromPlanOf]));
const own = async (author: string) => {
  const { id: goalId, contributions } = await goalOf(author);
  const { id = '', version = 0 } = contributions.find(({ authorId }) => authorId === world.id(author)) ?? {};
  return { citizenId: plan.citizenId, goalId, id, version };
};

async function close(partsFor: readonly string[]) {
  const meeting = { citizenId: plan.citizenId, meetingId: status.meetingId };
  const couldNot = { answer: 'couldNotAnswer', words: '', saidBy: 'self', describedReaction: '' } as const;
  given(await answerHeard(await world.as('jonas'), command(), { ...meeting, ...couldNot }));
  const closing = { nextMeetingOn: daysAfter(theDay, 360), absent: [], partsFor } as const;
  return given(await closeMeeting(await world.as('karin'), command(), { ...meeting, ...closing })).versionId;
}
async function inVersion(versionId: string) {
  const [row] = await world.prepare('select snapshot from plan_version where id = $1', [versionId]);
  const snapshot = row?.snapshot as PlanSnapshot | undefined;
  return snapshot?.goals[0]?.contributions.map((one) => [one.words, one.fromPlanOf]);
}

it.each(['jonas', 'mette', 'bodil', 'susanne', 'karin', 'lone'])(
  'R-S3 %s reads that both came along from the plan of that day, and nobody has said them again',
  async (who) => {
    expect(await standing(who)).toEqual({ [words.mette]: before, [words.susanne]: before });
  },
);

it('R-M3, R-P7 one tap of the author says it again, and writing it anew does so too', async () => {
  const [mettes, susannes] = [await own('mette'), await own('susanne')];
  expect(await sayContributionStill(await world.as('mette'), command(), mettes)).toBeUndefined();
  expect(await sayContributionStill(await world.as('mette'), command(), mettes)).toBeUndefined();
  expect(await standing()).toEqual({ [words.mette]: null, [words.susanne]: before });
  const anew = { ...susannes, words: 'Vi henter ham', offerId: null, spokenBy: '' };
  expect(await writeContribution(await world.as('susanne'), command(), anew)).toBeUndefined();
  expect(await standing()).toEqual({ [words.mette]: null, 'Vi henter ham': null });
});

it.each(['karin', 'bodil', 'susanne', 'lone', 'jonas', 'vera'])(
  '%s says nothing again for mette',
  async (who) => {
    const mettes = await own('mette');
    await expect(sayContributionStill(await world.as(who), command(), mettes)).rejects.toThrow(NotFound);
    expect(await standing()).toMatchObject({ [words.mette]: before });
  },
);

it('what was taken back is not said again, nor what nobody said before', async () => {
  const mettes = await own('mette');
  await takeContributionOut(await world.as('mette'), command(), { ...mettes, isOut: true });
  await expect(sayContributionStill(await world.as('mette'), command(), mettes)).rejects.toThrow(NotFound);
  const fresh = { ...mettes, id: null, words: 'Nyt', offerId: null, spokenBy: '' };
  await writeContribution(await world.as('mette'), command(), fresh);
  const newOne = await own('mette');
  await expect(sayContributionStill(await world.as('mette'), command(), newOne)).rejects.toThrow(NotFound);
});

it('nothing comes along as said again, whoever writes it', async () => {
  await expect(
    world.prepare(
      `insert into goal_contribution select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(),
         'from_contribution_id', o.id, 'said_again_at', now()))).* from goal_contribution o where from_contribution_id is not null`,
    ),
  ).rejects.toThrow('without being said again');
});

it('R-M8 the version says from when it is; who is given nothing of it stands in it with nothing', async () => {
  const versionId = await close([]);
  expect(await inVersion(versionId)).toEqual([[words.mette, before]]);
  expect(await standing()).toEqual({ [words.mette]: before });
  const reason = 'Et trin er lavet om';
  const next = { citizenId: plan.citizenId, reason };
  const edition = given(await makeVersion(await world.as('karin'), command(), next));
  expect(await inVersion(edition.versionId)).toEqual([[words.mette, before]]);
});

it('R-M8 said again it stands, also where its offer is given nothing; given a part it stands with its day', async () => {
  await sayContributionStill(await world.as('susanne'), command(), await own('susanne'));
  expect(await inVersion(await close([]))).toEqual([
    [words.mette, before],
    [words.susanne, undefined],
  ]);
  expect(await sayContributionStill(await world.as('mette'), command(), await own('mette'))).toMatchObject({
    refused: 'planIsAgreed',
  });
});

it('R-M2 an offer that is given its part reads what it said last time in it', async () => {
  expect(await inVersion(await close([world.offer('vaerkstedet')]))).toEqual([
    [words.mette, before],
    [words.susanne, before],
  ]);
  expect(await standing('susanne')).toMatchObject({ [words.susanne]: before });
});

it('R-M2 the part that an offer is given holds its own contribution', async () => {
  const versionId = await close([world.offer('vaerkstedet')]);
  const [row] = await world.prepare(
    'select snapshot from plan_version_part where version_id = $1 and offer_id = $2',
    [versionId, world.offer('vaerkstedet')],
  );
  const snapshot = row?.snapshot as PlanSnapshot | undefined;
  expect(snapshot?.goals[0]?.contributions.map((one) => [one.words, one.fromPlanOf])).toEqual([
    [words.mette, before],
    [words.susanne, before],
  ]);
});
