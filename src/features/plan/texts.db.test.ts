import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { aGoal, aRound, command, outcomeOf, type TestRound } from './a-plan.test-help.ts';
import { seePlan } from './use-cases/see-plan.ts';
import { writeContribution } from './use-cases/write-contribution.ts';
import { writeFormalText } from './use-cases/write-formal-text.ts';
import { writePerspective } from './use-cases/write-perspective.ts';

let world: World;
let round: TestRound;
beforeAll(async () => {
  world = await newWorld();
});
beforeEach(async () => {
  round = await aRound(world, 'jonas');
});
afterAll(() => world.close());

const planFor = async (handle: string) => (await seePlan(await world.as(handle), round.citizenId, null)).plan;
describe('perspectives and contributions come from one’s own login (R-M5, R-M3)', () => {
  it('stand side by side, and nobody rewrites another’s', async () => {
    const goalId = await aGoal(world, round);
    const at = { citizenId: round.citizenId, goalId, id: null, version: 0, spokenBy: null };
    for (const handle of ['jonas', 'mette', 'bodil', 'susanne', 'karin']) {
      await writePerspective(await world.as(handle), command(), { ...at, words: `${handle} mener` });
    }
    await writePerspective(await world.as('karin'), command(), {
      ...at,
      words: 'Pas på i trafikken',
      spokenBy: 'Lone Lund',
    });
    const perspectives = (await planFor('karin')).goals[0]?.perspectives ?? [];
    expect(perspectives.map(({ view, by, writtenDownBy }) => [view, by, writtenDownBy])).toEqual([
      ['citizen', 'Jonas', null],
      ['professional', 'Mette Friis', null],
      ['professional', 'Bodil Krogh', null],
      ['professional', 'Susanne Beck', null],
      ['professional', 'Karin Munk', null],
      ['network', 'Lone Lund', 'Karin Munk'],
    ]);
    const jonas = perspectives[0];
    const theirs = { ...at, id: jonas?.id ?? '', version: 1, words: 'Noget andet' };
    for (const handle of ['karin', 'mette'])
      expect(await outcomeOf(writePerspective(await world.as(handle), command(), theirs))).toBe('notFound');
    expect(
      await outcomeOf(
        writePerspective(await world.as('mette'), command(), { ...at, words: 'x', spokenBy: 'Lone' }),
      ),
    ).toBe('notFound');
    expect(await outcomeOf(writePerspective(await world.as('lone'), command(), { ...at, words: 'x' }))).toBe(
      'notFound',
    );
    expect(
      await outcomeOf(writePerspective(await world.as('jonas'), command(), { ...theirs, version: 7 })),
    ).toBe('conflict');
    expect(await outcomeOf(writePerspective(await world.as('jonas'), command(), theirs))).toBe('done');
  });

  it('say who contributes what, each for its own offer', async () => {
    const goalId = await aGoal(world, round);
    const at = {
      citizenId: round.citizenId,
      goalId,
      id: null,
      version: 0,
      offerId: world.offer('birkely'),
      spokenBy: '',
    };
    await writeContribution(await world.as('susanne'), command(), { ...at, words: 'Øver klokken' });
    await writeContribution(await world.as('mette'), command(), { ...at, words: 'Kører med' });
    await writeContribution(await world.as('karin'), command(), {
      ...at,
      words: 'Giver buskort',
      offerId: null,
      spokenBy: 'Lone Lund',
    });
    await writeContribution(await world.as('karin'), command(), {
      ...at,
      words: 'Følger',
      offerId: world.offer('birkely'),
    });
    expect(
      (await planFor('karin')).goals[0]?.contributions.map(({ by, writtenDownBy }) => [by, writtenDownBy]),
    ).toEqual([
      ['Susanne Beck, Værkstedet', null],
      ['Mette Friis, Birkely', null],
      ['Lone Lund', 'Karin Munk'],
      ['Birkely', 'Karin Munk'],
    ]);
    for (const handle of ['jonas', 'lone', 'gitte']) {
      expect(
        await outcomeOf(writeContribution(await world.as(handle), command(), { ...at, words: 'x' })),
      ).toBe('notFound');
    }
  });
});

describe('formal texts (R-M9)', () => {
  const text = { heading: 'purpose', version: 0, text: 'At Jonas kommer ud', isNotRelevant: false } as const;

  it('are the caseworker’s, and two who write get both texts', async () => {
    const { citizenId } = round;
    for (const handle of ['jonas', 'mette', 'bodil', 'susanne', 'gitte']) {
      expect(
        await outcomeOf(writeFormalText(await world.as(handle), command(), { ...text, citizenId })),
      ).toBe('notFound');
    }
    const karin = await world.as('karin');
    expect(await writeFormalText(karin, command(), { ...text, citizenId })).toBeUndefined();
    expect(await writeFormalText(karin, command(), { ...text, citizenId, text: 'Andet' })).toMatchObject({
      refused: 'conflict',
      currentVersion: 1,
      current: { text: 'At Jonas kommer ud' },
    });
    expect(
      await writeFormalText(karin, command(), { ...text, citizenId, version: 1, text: '' }),
    ).toBeUndefined();
  });
});
