import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aDrawing } from '../../../tests/answer-files.ts';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { filesInMemory } from '../../../tests/symbol-packs.ts';
import { NotFound, type Work } from '../../database/visit.ts';
import { giveAnswerFile, takeAnswerFileBack } from '../answer-files/public.ts';
import { aGoal, aRound, command, invite, outcomeOf, type TestRound } from './a-plan.test-help.ts';
import { snapshotOf } from './public.ts';
import { besideEmptyPerspective, besidePerspective } from './use-cases/beside-perspective.ts';
import { seePlan } from './use-cases/see-plan.ts';
import { writeContribution } from './use-cases/write-contribution.ts';
import { writeFormalText } from './use-cases/write-formal-text.ts';
import { takePerspectiveOut, writePerspective } from './use-cases/write-perspective.ts';

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

  describe('what the citizen thinks about a goal, in every form (R-W6, R-P5)', () => {
    const files = filesInMemory();
    const cup = '2615';
    let at: { readonly citizenId: string; readonly goalId: string };
    beforeEach(async () => {
      at = { citizenId: round.citizenId, goalId: await aGoal(world, round) };
    });
    const says = async (handle: string, symbols: readonly string[], words = '') =>
      writePerspective(await world.as(handle), command(), {
        ...{ ...at, id: null, version: 0, spokenBy: null },
        ...{ words, symbols },
      });
    const draws = async (handle: string) => {
      const once = command();
      const beside = (work: Work) => besidePerspective(work, { ...at, newId: once.id });
      const given = { kind: 'drawing', text: aDrawing(2) } as const;
      return giveAnswerFile(await world.as(handle), once, { citizenId: at.citizenId, given, beside }, files);
    };
    const seenBy = async (handle: string) => (await planFor(handle)).goals[0]?.perspectives ?? [];
    const drawn = { view: 'citizen', words: '', symbols: [], files: [{ kind: 'drawing' }] };

    it('a drawing alone says it, to all who see the plan, and is sealed into the version (R-M8)', async () => {
      await draws('jonas');
      for (const handle of ['jonas', 'karin', 'mette']) expect(await seenBy(handle)).toMatchObject([drawn]);
      const purpose = { event: 'plan.viewed', citizenId: at.citizenId } as const;
      const snapshot = await (await world.as('karin')).read(purpose, (work) => snapshotOf(work, round));
      const sealed = { view: 'citizen', words: '', files: [{ kind: 'drawing' }] };
      expect(snapshot.goals[0]?.perspectives).toMatchObject([sealed]);
    });

    it('pictures alone say it; nobody else has pictures, and nobody draws for him (R-P8)', async () => {
      expect(await says('jonas', [])).toMatchObject({ refused: 'saidNothing' });
      await says('jonas', [cup]);
      expect(await seenBy('mette')).toMatchObject([{ words: '', symbols: [cup], files: [] }]);
      expect(await says('mette', [cup])).toMatchObject({ refused: 'wordsMissing' });
      await says('mette', [cup], 'Det går');
      expect((await seenBy('jonas')).map(({ symbols }) => symbols)).toEqual([[cup], []]);
      for (const handle of ['karin', 'mette', 'lone', 'gitte'])
        await expect(draws(handle)).rejects.toBeInstanceOf(NotFound);
    });

    it('the last drawing is not taken away alone; taken back whole it is had back whole (R-T5)', async () => {
      await draws('jonas');
      const [mine] = await seenBy('jonas');
      const fileId = mine?.files[0]?.id ?? '';
      const beside = (work: Work) => besideEmptyPerspective(work, at, fileId);
      const one = { citizenId: at.citizenId, fileId, isBack: true, beside };
      expect(await takeAnswerFileBack(await world.as('jonas'), command(), one)).toMatchObject({
        refused: 'nothingWouldBeLeft',
      });
      const out = async (isOut: boolean) =>
        takePerspectiveOut(await world.as('jonas'), command(), { ...at, id: mine?.id ?? '', isOut });
      await out(true);
      expect(await seenBy('karin')).toEqual([]);
      await out(false);
      expect(await seenBy('karin')).toMatchObject([drawn]);
      // Said anew meanwhile, the one that was taken back stays back: one answer stands.
      await out(true);
      await says('jonas', [cup]);
      await out(false);
      expect(await seenBy('karin')).toMatchObject([{ symbols: [cup] }]);
    });
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
    await invite(world, round, 'lone', 'relative');
    // R-M3, § 5: whoever reads a contribution reads whose it is, also those who are not told who is tied to the citizen.
    for (const handle of ['jonas', 'lone', 'mette'])
      expect(
        (await planFor(handle)).goals[0]?.contributions.map(({ by }) => by),
        handle,
      ).toEqual(['Susanne Beck, Værkstedet', 'Mette Friis, Birkely', 'Lone Lund', 'Birkely']);
    const told = (handle: string) =>
      world.inThePlaceOf(handle, async (ask) => {
        const rows = await ask(
          'select access.contributor(c) as name from goal_contribution c where c.goal_id = $1 order by c.created_at, c.id',
          [goalId],
        );
        return rows.map(({ name }) => name);
      });
    expect(await told('lone')).toEqual(['Susanne Beck', 'Mette Friis', null, null]);
    // Who sees no contribution is told of nobody.
    for (const handle of ['dorte', 'bent', 'gitte']) expect(await told(handle), handle).toEqual([]);
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
