import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { beginRound, command, given } from '../../../tests/preparation.ts';
import { NotFound } from '../../database/visit.ts';
import { objectToContribution } from './use-cases/object-to-contribution.ts';
import { sayContributionAgain } from './use-cases/say-contribution-again.ts';
import { seeContributions } from './use-cases/see-contributions.ts';
import { seePreparation } from './use-cases/see-preparation.ts';
import { withdrawContribution } from './use-cases/withdraw-contribution.ts';
import { writeContribution } from './use-cases/write-contribution.ts';

let world: World;
let citizenId: string;
const former = new Map<string, string>();
const music = { area: 'leisure', symbols: ['1F3B5'], howTheyKnow: 'Han synger med' } as const;

beforeAll(async () => {
  world = await newWorld();
  citizenId = await beginRound(world);
  for (const who of ['mette', 'lone', 'karin']) {
    const written = { citizenId, ...music, words: `Musik, siger ${who}` };
    former.set(who, given(await writeContribution(await world.as(who, 3), command(), written)).id);
  }
  given(await objectToContribution(await world.as('jonas'), command(), citizenId, of('mette'), 'Kun jazz'));
  await world.prepare(
    `insert into plan_round (municipality_id, id, citizen_id, number, previous_round_id, started_on)
     select municipality_id, '${uuidv7()}', citizen_id, 2, id, started_on from plan_round`,
  );
});
afterAll(() => world.close());

const of = (who: string) => former.get(who) ?? '';
const view = async (who: string) => seeContributions(await world.as(who), citizenId, null);
const sayAgain = async (who: string, id: string, once = command()) =>
  sayContributionAgain(await world.as(who), once, citizenId, id);

it.each([
  { who: 'jonas', reads: ['karin', 'lone', 'mette'] },
  { who: 'mette', reads: ['karin', 'lone', 'mette'] },
  { who: 'bodil', reads: ['karin', 'lone', 'mette'] },
  { who: 'karin', reads: ['karin', 'lone', 'mette'] },
  { who: 'lone', reads: ['lone'] },
  { who: 'vera', reads: [] },
])('R-S3, § 5 $who still reads of the round before: $reads', async ({ who, reads }) => {
  const { contributions } = await view(who);
  expect(contributions.map(({ words }) => words.slice('Musik, siger '.length)).toSorted()).toEqual(reads);
  expect(contributions.every(({ isFormer }) => isFormer)).toBe(true);
});

it('R-P7 the citizen’s no stands beside it, is taken back and said there, and the way to it stays', async () => {
  const objection = async () =>
    (await view('karin')).contributions.find(({ id }) => id === of('mette'))?.objection;
  expect(await objection()).toMatchObject({ words: 'Kun jazz' });
  expect((await seePreparation(await world.as('jonas'), citizenId))?.hasContributions).toBe(true);
  expect(await sayAgain('mette', of('mette'))).toMatchObject({ refused: 'citizenObjected' });
  given(await objectToContribution(await world.as('jonas'), command(), citizenId, of('mette'), null));
  expect(await objection()).toBeNull();
});

it('R-S3 one tap says it again, once, with the same words, pictures and how they know', async () => {
  const { id } = given(await sayAgain('lone', of('lone')));
  expect(given(await sayAgain('lone', of('lone')))).toEqual({ id });
  const { contributions } = await view('lone');
  const said = { words: 'Musik, siger lone', symbols: ['1F3B5'], howTheyKnow: 'Han synger med' };
  expect(contributions).toMatchObject([
    { id, ...said, isFormer: false, isSaidAgain: false, objection: null },
    { id: of('lone'), ...said, isFormer: true, isSaidAgain: true },
  ]);
  await expect(sayAgain('lone', id)).rejects.toThrow(NotFound);
});

it.each(['mette', 'vera', 'jonas', 'bodil', 'gitte'])('%s says not again what is karin’s', async (who) => {
  await expect(sayAgain(who, of('karin'))).rejects.toThrow(NotFound);
});

it('what was withdrawn is gone for the others, and is not said again', async () => {
  given(await withdrawContribution(await world.as('karin'), command(), citizenId, of('karin')));
  expect((await view('jonas')).contributions.map(({ id }) => id)).not.toContain(of('karin'));
  await expect(sayAgain('karin', of('karin'))).rejects.toThrow(NotFound);
});
