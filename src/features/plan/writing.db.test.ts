import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { CommandConflict } from '../../database/visit.ts';
import { aGoal, aRound, command, outcomeOf, type TestRound } from './a-plan.test-help.ts';
import { changeWords, confirmWords, takeWordsAway } from './use-cases/own-words.ts';
import { seePlan } from './use-cases/see-plan.ts';
import { bringFromPreparation, writeDream } from './use-cases/write-dream.ts';
import { writeFormalText } from './use-cases/write-formal-text.ts';
import { changeGoal, takeGoalOut, writeGoal } from './use-cases/write-goal.ts';
import { writeGoalWords } from './use-cases/write-goal-words.ts';

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
const withHelp = {
  words: 'Bus!! selv',
  symbols: ['1F68C'],
  how: 'withHelp',
  howTheyKnow: '',
  isMostImportant: false,
} as const;
const recordedByKarin = async () => {
  const written = await writeDream(await world.as('karin'), command(), {
    ...withHelp,
    citizenId: round.citizenId,
  });
  if (!('id' in written)) throw new Error(written.refused);
  return { citizenId: round.citizenId, at: 'dream', id: written.id } as const;
};

describe('the citizen’s words are the citizen’s (R-P8)', () => {
  it('says who wrote them down, and awaits the citizen', async () => {
    await recordedByKarin();
    expect((await planFor('jonas')).dreams).toMatchObject([
      {
        words: 'Bus!! selv',
        symbols: ['1F68C'],
        saidBy: { how: 'withHelp', recordedBy: 'Karin Munk' },
        awaitsCitizen: true,
      },
    ]);
  });

  it('is confirmed by the citizen alone, and after that nobody else takes it away', async () => {
    const at = await recordedByKarin();
    for (const handle of ['karin', 'mette', 'bodil', 'lone', 'gitte']) {
      expect(['onlyTheCitizenConfirms', 'notFound']).toContain(
        await outcomeOf(confirmWords(await world.as(handle), command(), at)),
      );
    }
    await confirmWords(await world.as('jonas'), command(), at);
    expect((await planFor('karin')).dreams[0]?.awaitsCitizen).toBe(false);
    expect(await outcomeOf(takeWordsAway(await world.as('karin'), command(), { ...at, isOut: true }))).toBe(
      'wordsAreTheCitizens',
    );
    expect(await outcomeOf(takeWordsAway(await world.as('jonas'), command(), { ...at, isOut: true }))).toBe(
      'done',
    );
    expect((await planFor('karin')).dreams).toEqual([]);
    await takeWordsAway(await world.as('jonas'), command(), { ...at, isOut: false });
    expect((await planFor('karin')).dreams).toHaveLength(1);
  });

  it.each(['karin', 'mette', 'bodil', 'susanne'])('is changed by nobody else: %s', async (handle) => {
    const at = await recordedByKarin();
    const change = { ...at, version: 1, words: 'Noget andet', symbols: [] };
    expect(['wordsAreTheCitizens', 'notFound']).toContain(
      await outcomeOf(changeWords(await world.as(handle), command(), change)),
    );
    expect((await planFor('jonas')).dreams[0]?.words).toBe('Bus!! selv');
  });

  it('refuses a change of words in the database itself, also by who wrote them down', async () => {
    const { id } = await recordedByKarin();
    for (const change of ["words = 'Noget andet'", 'confirmed_at = now()', "said_by = 'self'"]) {
      await expect(
        world.inThePlaceOf('karin', (ask) => ask(`update dream set ${change} where id = $1`, [id])),
      ).rejects.toThrow(/only the citizen/);
    }
  });

  it('becomes the citizen’s own when they write it anew', async () => {
    const at = await recordedByKarin();
    await changeWords(await world.as('jonas'), command(), {
      ...at,
      version: 1,
      words: 'Jeg kører selv',
      symbols: [],
    });
    expect((await planFor('karin')).dreams).toMatchObject([
      { words: 'Jeg kører selv', saidBy: { how: 'self' }, awaitsCitizen: false },
    ]);
  });

  it.each(['mette', 'bodil', 'susanne', 'lone', 'gitte'])('is not written down by %s', async (handle) => {
    const visit = await world.as(handle);
    expect(await outcomeOf(writeDream(visit, command(), { ...withHelp, citizenId: round.citizenId }))).toBe(
      'notFound',
    );
  });

  const shownItem = async (area = 'free') => {
    const itemId = uuidv7();
    await world.prepare(
      "insert into shared_item (municipality_id, id, citizen_id, round_id, area, words, symbols) values ($1, $2, $3, $4, $5, ' Min  HUND ', '{1F436}')",
      [world.municipalityOf('jonas'), itemId, round.citizenId, round.roundId, area],
    );
    return itemId;
  };
  const show = (itemId: string, handle: string) =>
    world.prepare(
      "insert into showing (municipality_id, id, citizen_id, what, subject_id, person_id) values ($1, $2, $3, 'sharedItem', $4, $5)",
      [world.municipalityOf('jonas'), uuidv7(), round.citizenId, itemId, world.id(handle)],
    );
  const hide = (handle: string) =>
    world.prepare('update showing set withdrawn_at = access.now() where person_id = $1', [world.id(handle)]);

  it('comes letter by letter from what the citizen showed, and stands there once', async () => {
    const itemId = await shownItem();
    const input = { citizenId: round.citizenId, itemId, isMostImportant: true };
    // Not shown to her yet: it does not exist (R-P6).
    expect(await outcomeOf(bringFromPreparation(await world.as('karin'), command(), input))).toBe('notFound');
    await show(itemId, 'karin');
    await bringFromPreparation(await world.as('karin'), command(), input);
    await bringFromPreparation(await world.as('jonas'), command(), input);
    expect((await planFor('karin')).mostImportant).toMatchObject([
      { words: ' Min  HUND ', symbols: ['1F436'], saidBy: { how: 'self' }, awaitsCitizen: false },
    ]);
  });

  it('brought in by mistake it is taken out by who brought it or by him, until he makes it his own (R-T5, R-P8)', async () => {
    const itemId = await shownItem();
    const { citizenId } = round;
    await show(itemId, 'karin');
    const input = { citizenId, itemId, isMostImportant: true };
    const takes = async (handle: string, id: string, isOut: boolean) =>
      outcomeOf(takeWordsAway(await world.as(handle), command(), { citizenId, at: 'dream', id, isOut }));
    await bringFromPreparation(await world.as('karin'), command(), input);
    const [dream] = (await planFor('karin')).mostImportant;
    expect(dream).toMatchObject({ isBrought: true, authorId: world.id('karin') });
    expect(await takes('karin', dream?.id ?? '', true)).toBe('done');
    expect((await planFor('jonas')).mostImportant).toEqual([]);
    expect(await takes('karin', dream?.id ?? '', false)).toBe('done');
    expect(await takes('jonas', dream?.id ?? '', true)).toBe('done');
    await bringFromPreparation(await world.as('jonas'), command(), input);
    expect((await planFor('karin')).mostImportant).toMatchObject([{ isBrought: false }]);
  });

  it('is seen in the plan being made by those alone to whom the citizen shows it now (R-P6)', async () => {
    const itemId = await shownItem();
    const input = { citizenId: round.citizenId, itemId, isMostImportant: true };
    await show(itemId, 'karin');
    await bringFromPreparation(await world.as('karin'), command(), input);
    const seenBy = async (...handles: string[]) => {
      const seen: Record<string, number> = {};
      for (const handle of handles) seen[handle] = (await planFor(handle)).mostImportant.length;
      return seen;
    };
    expect(await seenBy('jonas', 'karin', 'mette', 'bodil')).toEqual({
      jonas: 1,
      karin: 1,
      mette: 0,
      bodil: 0,
    });
    // A newer copy of the same answer is the same answer.
    await show(await shownItem(), 'mette');
    await show(await shownItem('home'), 'bodil');
    expect(await seenBy('mette', 'bodil')).toEqual({ mette: 1, bodil: 0 });
    await hide('karin');
    expect(await seenBy('jonas', 'karin', 'mette')).toEqual({ jonas: 1, karin: 0, mette: 1 });
    expect((await planFor('jonas')).mostImportant).toMatchObject([{ isSeenByNobody: false }]);
    await hide('mette');
    expect((await planFor('jonas')).mostImportant).toMatchObject([{ isSeenByNobody: true }]);
  });

  it('is everybody’s to see where the citizen put it into the plan', async () => {
    const itemId = await shownItem();
    const input = { citizenId: round.citizenId, itemId, isMostImportant: true };
    await bringFromPreparation(await world.as('jonas'), command(), input);
    expect((await planFor('mette')).mostImportant).toMatchObject([{ isSeenByNobody: false }]);
  });

  it('stands beside a goal the same way (R-M4)', async () => {
    const goalId = await aGoal(world, round);
    const input = { ...withHelp, citizenId: round.citizenId, goalId };
    expect(await outcomeOf(writeGoalWords(await world.as('mette'), command(), input))).toBe('notFound');
    await writeGoalWords(await world.as('karin'), command(), {
      ...input,
      how: 'onBehalf',
      howTheyKnow: 'Han peger på bussen.',
    });
    await writeGoalWords(await world.as('jonas'), command(), { ...input, words: 'Selv' });
    const [goal] = (await planFor('jonas')).goals;
    expect(goal?.ownWords.map(({ saidBy, awaitsCitizen }) => [saidBy.how, awaitsCitizen])).toEqual([
      ['onBehalf', true],
      ['self', false],
    ]);
  });
});

describe('goals (R-M3, R-M4)', () => {
  const goal = {
    title: 'Jeg tager bussen',
    smarte: 'Linje 5',
    symbol: null,
    direction: 'develop',
    dreamId: null,
    onlyFor: [],
  } as const;

  it.each(['jonas', 'mette', 'bodil', 'susanne', 'lone', 'gitte'])(
    'are not written by %s',
    async (handle) => {
      expect(
        await outcomeOf(
          writeGoal(await world.as(handle), command(), { ...goal, citizenId: round.citizenId }),
        ),
      ).toBe('notFound');
    },
  );

  it('may be four: a fourth is a reminder, never a lock', async () => {
    for (const title of ['1', '2', '3', '4']) await aGoal(world, round, { title });
    expect((await planFor('karin')).goals.map(({ title }) => title)).toEqual(['1', '2', '3', '4']);
  });

  it('refuses a goal without a title, an offer that is not around the citizen, and a dream of another', async () => {
    const karin = await world.as('karin');
    const input = { ...goal, citizenId: round.citizenId };
    expect(await outcomeOf(writeGoal(karin, command(), { ...input, title: ' ' }))).toBe('goalTitleMissing');
    expect(
      await outcomeOf(writeGoal(karin, command(), { ...input, onlyFor: [world.offer('bostotten')] })),
    ).toBe('notFound');
    expect(await outcomeOf(writeGoal(karin, command(), { ...input, dreamId: uuidv7() }))).toBe('notFound');
  });

  it('are taken out and put back with everything under them', async () => {
    const goalId = await aGoal(world, round);
    const at = { citizenId: round.citizenId, goalId };
    await writeGoalWords(await world.as('jonas'), command(), { ...at, ...withHelp });
    await takeGoalOut(await world.as('karin'), command(), { ...at, isOut: true });
    expect(await planFor('karin')).toMatchObject({
      goals: [],
      takenOut: [{ kind: 'goal', words: 'Jeg tager bussen selv' }],
    });
    await takeGoalOut(await world.as('karin'), command(), { ...at, isOut: false });
    expect((await planFor('jonas')).goals[0]?.ownWords).toHaveLength(1);
  });

  it('written in two tabs give the second both texts, and lose none (R-T5)', async () => {
    const goalId = await aGoal(world, round);
    const karin = await world.as('karin');
    const change = { ...goal, citizenId: round.citizenId, goalId, version: 1 };
    expect(await changeGoal(karin, command(), { ...change, title: 'Første' })).toBeUndefined();
    expect(await changeGoal(karin, command(), { ...change, title: 'Anden' })).toMatchObject({
      refused: 'conflict',
      currentVersion: 2,
      current: { title: 'Første', smarte: 'Linje 5' },
    });
    expect((await planFor('karin')).goals[0]?.title).toBe('Første');
  });

  it('are written exactly once, however often the form is sent', async () => {
    const karin = await world.as('karin');
    const once = command();
    const input = { ...goal, citizenId: round.citizenId };
    const [first, second] = [await writeGoal(karin, once, input), await writeGoal(karin, once, input)];
    expect(second).toEqual(first);
    expect((await planFor('karin')).goals).toHaveLength(1);
    await expect(writeGoal(karin, { ...once, content: 'other' }, input)).rejects.toThrow(CommandConflict);
  });

  it('stay as they were agreed once the meeting is closed (R-M8)', async () => {
    const goalId = await aGoal(world, round);
    await world.prepare(
      "update plan_meeting set closed_at = now(), next_meeting_on = '2027-02-22' where id = $1",
      [round.meetingId],
    );
    const at = { citizenId: round.citizenId, goalId };
    expect(
      await outcomeOf(changeGoal(await world.as('karin'), command(), { ...goal, ...at, version: 1 })),
    ).toBe('planIsAgreed');
    expect(await outcomeOf(takeGoalOut(await world.as('karin'), command(), { ...at, isOut: true }))).toBe(
      'planIsAgreed',
    );
    expect(
      await outcomeOf(
        writeDream(await world.as('jonas'), command(), { ...withHelp, citizenId: round.citizenId }),
      ),
    ).toBe('planIsAgreed');
    const formal = {
      citizenId: round.citizenId,
      heading: 'background',
      version: 0,
      text: 'x',
      isNotRelevant: false,
    } as const;
    expect(await outcomeOf(writeFormalText(await world.as('karin'), command(), formal))).toBe('done');
  });
});
