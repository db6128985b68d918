import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { jonasShowsHisPlanTo, startAnew } from '../../../tests/rounds.ts';
import { aGoal, aRound, command, invite, outcomeOf, type TestRound } from './a-plan.test-help.ts';
import { snapshotOf } from './public.ts';
import { sayInMeeting, takeVoiceBack } from './use-cases/say-in-meeting.ts';
import { seePlan } from './use-cases/see-plan.ts';
import { writePerspective } from './use-cases/write-perspective.ts';

let world: World;
let round: TestRound;
let goalId: string;
beforeAll(async () => {
  world = await newWorld();
});
beforeEach(async () => {
  await startAnew(world);
  round = await aRound(world, 'jonas');
  goalId = await aGoal(world, round);
});
afterAll(() => world.close());

const say = async (handle: string, words: string, kept: { id: string; version: number } | null = null) =>
  sayInMeeting(await world.as(handle), command(), {
    ...{ citizenId: round.citizenId, goalId, words },
    ...{ id: kept?.id ?? null, version: kept?.version ?? 0 },
  });
const said = async (handle = 'jonas') =>
  (await seePlan(await world.as(handle), round.citizenId, null)).plan.goals[0]?.perspectives ?? [];
const takePart = (handle: string, kind: string) => invite(world, round, handle, kind);
const close = () =>
  world.prepare(`update plan_meeting set closed_at = '2026-03-02T10:00:00Z' where id = $1`, [
    round.meetingId,
  ]);

describe('R-M5, R-P7 one of the network says in the meeting what they think of a goal, in their own name (§ 5: voices)', () => {
  it.each([
    ['lone', 'relative', 'Lone Lund'],
    ['bent', 'companion', expect.any(String)],
    ['vera', 'guardian', expect.any(String)],
  ])('%s, who takes part, and the citizen reads it as theirs', async (handle, kind, name) => {
    await takePart(handle, kind);
    expect(await outcomeOf(say(handle, 'Han glæder sig'))).toBe('done');
    expect(await said()).toMatchObject([
      { view: 'network', by: name, writtenDownBy: null, words: 'Han glæder sig' },
    ]);
  });

  it('writes it anew and takes it back; with two texts where it was written in between', async () => {
    await takePart('lone', 'relative');
    await say('lone', 'Han glæder sig');
    const [first] = await said('lone');
    const kept = { id: first?.id ?? '', version: first?.version ?? 0 };
    expect(await outcomeOf(say('lone', 'Han glæder sig meget', kept))).toBe('done');
    expect(await outcomeOf(say('lone', 'Noget andet', kept))).toBe('conflict');
    expect((await said()).map(({ words }) => words)).toEqual(['Han glæder sig meget']);
    expect(await outcomeOf(say('lone', ' '))).toBe('wordsMissing');
    await takeVoiceBack(await world.as('lone'), command(), {
      ...{ citizenId: round.citizenId, goalId, id: kept.id },
    });
    expect(await said()).toEqual([]);
  });

  it('stands in the plan that is agreed, beside the others', async () => {
    await takePart('lone', 'relative');
    await say('lone', 'Han glæder sig');
    const snapshot = await (await world.as('karin')).read(
      { event: 'plan.viewed', citizenId: round.citizenId },
      (work) => snapshotOf(work, round),
    );
    expect(snapshot.goals[0]?.perspectives).toMatchObject([{ view: 'network', by: 'Lone Lund' }]);
  });

  it('nobody outside the meeting, and nobody who has a perspective of their own', async () => {
    // Who the plan is shown to sees it; she has no voice in a meeting she does not take part in.
    await jonasShowsHisPlanTo(world, 'lone');
    expect((await seePlan(await world.as('lone'), round.citizenId, null)).isInMyMeeting).toBe(false);
    for (const handle of ['lone', 'bent', 'vera', 'jonas', 'karin', 'mette', 'bodil', 'freja', 'gitte'])
      expect([handle, await outcomeOf(say(handle, 'x'))]).toEqual([handle, 'notFound']);
    expect(await said()).toEqual([]);
  });

  it('not another’s words, and not when the meeting is over: that is said', async () => {
    await takePart('lone', 'relative');
    await takePart('bent', 'companion');
    await writePerspective(await world.as('mette'), command(), {
      ...{ citizenId: round.citizenId, goalId, id: null, version: 0, words: 'Jeg ser', spokenBy: null },
    });
    await say('bent', 'Jeg synes');
    for (const { id, version } of await said())
      expect(await outcomeOf(say('lone', 'Noget andet', { id, version }))).toBe('notFound');
    await close();
    expect(await outcomeOf(say('lone', 'Han glæder sig'))).toBe('planIsAgreed');
    expect(await outcomeOf(say('vera', 'x'))).toBe('planIsAgreed');
  });
});
