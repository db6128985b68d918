import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { aRound, command, outcomeOf, type TestRound } from './a-plan.test-help.ts';
import { answerGoalFits } from './use-cases/answer-goal-fits.ts';
import { takeWordsAway } from './use-cases/own-words.ts';
import { seePlan } from './use-cases/see-plan.ts';
import { writeDream } from './use-cases/write-dream.ts';
import { takeGoalOut, writeGoal } from './use-cases/write-goal.ts';

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
const recordedByKarin = async () => {
  const withHelp = { words: 'En mindre bolig', symbols: [], how: 'withHelp', howTheyKnow: '' } as const;
  const dream = { ...withHelp, citizenId: round.citizenId, isMostImportant: false };
  const written = await writeDream(await world.as('karin'), command(), dream);
  if (!('id' in written)) throw new Error(written.refused);
  return { citizenId: round.citizenId, at: 'dream', id: written.id } as const;
};

describe('a goal whose dream the citizen took away (R-M4, R-M5, R-M8)', () => {
  /** Karin wrote down a dream and a goal of it, and Jonas took the dream away. */
  const aGoalWithoutDream = async () => {
    const [karin, jonas] = [await world.as('karin'), await world.as('jonas')];
    const dream = await recordedByKarin();
    const goal = await writeGoal(karin, command(), {
      citizenId: round.citizenId,
      title: 'Jeg flytter',
      smarte: '',
      symbol: null,
      direction: 'develop',
      dreamId: dream.id,
      onlyFor: [],
    });
    if (!('id' in goal)) throw new Error(goal.refused);
    await takeWordsAway(jonas, command(), { ...dream, isOut: true });
    return { jonas, karin, dream, at: { citizenId: round.citizenId, goalId: goal.id } };
  };
  const goalSeenBy = async (handle: string, goalId: string) =>
    (await planFor(handle)).goals.find(({ id }) => id === goalId);
  const outOf = async (handle: string, goalId: string) =>
    (await planFor(handle)).takenOut.find(({ id }) => id === goalId);

  it('says so to everybody who sees the goal, and asks the citizen', async () => {
    const { at, dream, jonas } = await aGoalWithoutDream();
    for (const handle of ['jonas', 'karin', 'mette', 'susanne', 'vera']) {
      expect((await goalSeenBy(handle, at.goalId))?.withoutDream).toMatchObject({
        state: 'asked',
        saidNoOn: null,
      });
    }
    expect((await seePlan(jonas, round.citizenId, null)).goalAsked).toBe('Jeg flytter');
    expect((await seePlan(await world.as('karin'), round.citizenId, null)).goalAsked).toBeNull();
    // Putting the dream in again answers the question.
    await takeWordsAway(jonas, command(), { ...dream, isOut: false });
    expect((await goalSeenBy('karin', at.goalId))?.withoutDream).toBeNull();
  });

  it('is answered by the citizen alone; a yes keeps it, and stands with its day', async () => {
    const { at, jonas } = await aGoalWithoutDream();
    for (const handle of ['karin', 'mette', 'lone', 'gitte']) {
      expect(await outcomeOf(answerGoalFits(await world.as(handle), command(), { ...at, fits: true }))).toBe(
        'notFound',
      );
    }
    await answerGoalFits(jonas, command(), { ...at, fits: true });
    await answerGoalFits(jonas, command(), { ...at, fits: true });
    expect((await goalSeenBy('karin', at.goalId))?.withoutDream).toMatchObject({ state: 'kept' });
    const [count] = await world.prepare('select count(*)::int as n from goal_fit where goal_id = $1', [
      at.goalId,
    ]);
    expect(count?.n).toBe(1);
  });

  it('goes out of the draft with a no, comes in with a yes, and is asked about anew when staff put it in', async () => {
    const { at, jonas, karin } = await aGoalWithoutDream();
    await answerGoalFits(jonas, command(), { ...at, fits: false });
    expect(await goalSeenBy('karin', at.goalId)).toBeUndefined();
    expect(await outOf('karin', at.goalId)).toMatchObject({ kind: 'goal', refusedOn: expect.any(String) });
    await answerGoalFits(jonas, command(), { ...at, fits: true });
    expect((await goalSeenBy('jonas', at.goalId))?.withoutDream).toMatchObject({ state: 'kept' });
    await answerGoalFits(jonas, command(), { ...at, fits: false });
    await takeGoalOut(karin, command(), { ...at, isOut: false });
    expect((await goalSeenBy('jonas', at.goalId))?.withoutDream).toMatchObject({
      state: 'asked',
      saidNoOn: expect.any(String),
    });
    await answerGoalFits(jonas, command(), { ...at, fits: false });
    expect(await outOf('jonas', at.goalId)).toMatchObject({ refusedOn: expect.any(String) });
    // What a caseworker takes out themselves is no answer of the citizen's, and no yes brings it back.
    const other = await aGoalWithoutDream();
    await takeGoalOut(karin, command(), { ...other.at, isOut: true });
    await answerGoalFits(jonas, command(), { ...other.at, fits: true });
    expect(await outOf('karin', other.at.goalId)).not.toHaveProperty('refusedOn');
  });

  it('stays in what was agreed, with the citizen’s no beside it (R-M8)', async () => {
    const { at, jonas, karin } = await aGoalWithoutDream();
    await world.prepare('update plan_meeting set opened_at = now(), closed_at = now() where round_id = $1', [
      round.roundId,
    ]);
    await answerGoalFits(jonas, command(), { ...at, fits: false });
    for (const handle of ['jonas', 'karin'])
      expect((await goalSeenBy(handle, at.goalId))?.withoutDream).toMatchObject({ state: 'refused' });
    expect(await outcomeOf(takeGoalOut(karin, command(), { ...at, isOut: true }))).toBe('planIsAgreed');
    expect((await seePlan(jonas, round.citizenId, null)).goalAsked).toBeNull();
    await answerGoalFits(jonas, command(), { ...at, fits: true });
    expect((await goalSeenBy('karin', at.goalId))?.withoutDream).toMatchObject({ state: 'kept' });
  });
});
