import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aDrawing } from '../../../tests/answer-files.ts';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { filesInMemory } from '../../../tests/symbol-packs.ts';
import { NotFound, type Work } from '../../database/visit.ts';
import { scoresByPlace } from '../../domain/plan/scores.ts';
import { giveAnswerFile } from '../answer-files/public.ts';
import { aGoal, aRound, command, outcomeOf, type TestRound } from './a-plan.test-help.ts';
import { snapshotOf } from './public.ts';
import { answerMasteryCard } from './use-cases/answer-mastery-card.ts';
import { besideDifference } from './use-cases/beside-difference.ts';
import { besideDisagreement } from './use-cases/beside-disagreement.ts';
import { decideEffort } from './use-cases/decide-effort.ts';
import { disagree } from './use-cases/disagree.ts';
import { sayDifference } from './use-cases/say-difference.ts';
import { type ScoreInput, scoreGoal } from './use-cases/score-goal.ts';
import { seePlan } from './use-cases/see-plan.ts';
import { changeEffort, takeEffortOut, writeEffort } from './use-cases/write-effort.ts';

let world: World;
let round: TestRound;
let goalId: string;
beforeAll(async () => {
  world = await newWorld();
});
beforeEach(async () => {
  round = await aRound(world, 'jonas');
  goalId = await aGoal(world, round);
});
afterAll(() => world.close());

const files = filesInMemory();
const goalFor = async (handle: string) => {
  const [goal] = (await seePlan(await world.as(handle), round.citizenId, null)).plan.goals;
  if (goal === undefined) throw new Error('There is no goal.');
  return goal;
};
const scored = async (handle: string, input: Partial<ScoreInput> = {}) =>
  scoreGoal(await world.as(handle), command(), {
    citizenId: round.citizenId,
    goalId,
    place: '',
    asSaidByCitizen: false,
    version: 0,
    masteryNow: 'withSomeHelp',
    expectedMastery: null,
    supportNeed: null,
    doesntKnow: false,
    doesntKnowExpected: false,
    words: '',
    ...input,
  });
const card = async (handle: string, question: 'now' | 'next', level: 'withLittleHelp' | 'onMyOwn' | null) =>
  answerMasteryCard(await world.as(handle), command(), {
    citizenId: round.citizenId,
    goalId,
    question,
    level,
  });
const disagreed = async (handle: string, words: string | null, version = 0) =>
  disagree(await world.as(handle), command(), { citizenId: round.citizenId, goalId, version, words });

describe('scores (R-M6, R-M7)', () => {
  it('keeps each card of the citizen at once, the newest answer counting', async () => {
    await card('jonas', 'now', null);
    await card('jonas', 'next', 'onMyOwn');
    await card('jonas', 'now', 'withLittleHelp');
    expect((await goalFor('karin')).scores).toMatchObject([
      {
        as: 'citizen',
        by: 'Jonas',
        masteryNow: 'withLittleHelp',
        expectedMastery: 'onMyOwn',
        doesntKnow: false,
        recordedBy: null,
      },
    ]);
    for (const handle of ['karin', 'mette', 'lone', 'gitte'])
      expect(await outcomeOf(card(handle, 'now', 'onMyOwn'))).toBe('notFound');
  });

  it('records the caseworker’s and shows the citizen’s own and the disagreement wherever it stands', async () => {
    await scored('karin', { supportNeed: 'moderate' });
    await scored('mette');
    await scored('susanne', { place: 'Værkstedet' });
    await card('jonas', 'now', 'withLittleHelp');
    await disagreed('jonas', 'Jeg kan godt selv');
    for (const handle of ['jonas', 'karin', 'mette', 'bodil', 'susanne']) {
      const goal = await goalFor(handle);
      const [everywhere] = scoresByPlace(goal.scores, goal.disagreement?.words ?? null);
      expect(everywhere).toMatchObject({
        recorded: { by: 'Karin Munk' },
        citizensOwn: [{ by: 'Jonas', masteryNow: 'withLittleHelp' }],
        agreement: 'notAgreed',
        disagreement: 'Jeg kan godt selv',
      });
    }
    await scored('karin', { place: 'Værkstedet' });
    for (const handle of ['jonas', 'karin']) {
      const goal = await goalFor(handle);
      expect(scoresByPlace(goal.scores, goal.disagreement?.words ?? null)).toMatchObject([
        { place: null },
        { place: 'Værkstedet', citizensOwn: [], disagreement: null, agreement: 'scoredElsewhere' },
      ]);
    }
  });

  it('shows a disagreement until both have scored anew and say the same; what was said is kept', async () => {
    await scored('karin', { masteryNow: 'withLittleHelp' });
    await card('jonas', 'now', 'onMyOwn');
    await disagreed('jonas', 'Jeg kan godt selv');
    const words = async () => (await goalFor('karin')).disagreement?.words;
    expect(await words()).toBe('Jeg kan godt selv');
    await world.prepare("update disagreement set said_at = said_at - interval '1 minute'");
    await card('jonas', 'now', 'withLittleHelp');
    expect(await words()).toBeUndefined();
    expect((await goalFor('jonas')).disagreedBefore?.words).toBe('Jeg kan godt selv');
    await disagreed('jonas', 'Ikke enig alligevel', 1);
    expect(await words()).toBe('Ikke enig alligevel');
  });

  it('is frozen with its disagreement (R-M8)', async () => {
    await scored('karin');
    await disagreed('jonas', '');
    const karin = await world.as('karin');
    const snapshot = await karin.read({ event: 'planDraft.downloaded', citizenId: round.citizenId }, (work) =>
      snapshotOf(work, round),
    );
    expect(snapshot.goals).toMatchObject([
      { disagreement: '', scores: [{ by: 'Karin Munk', recorded: true }] },
    ]);
    expect(snapshot.heard.notAskedYet).toBe(true);
  });

  it('lets nobody say for the citizen that they disagree, or take it back', async () => {
    await disagreed('jonas', 'Nej');
    for (const handle of ['karin', 'mette', 'bodil', 'lone', 'gitte']) {
      expect(await outcomeOf(disagreed(handle, 'Jo', 1))).toBe('notFound');
      expect(await outcomeOf(disagreed(handle, null, 1))).toBe('notFound');
    }
    for (const handle of ['karin', 'mette']) {
      const changed = await world.inThePlaceOf(handle, (ask) =>
        ask("update disagreement set words = 'Jo' where goal_id = $1 returning id", [goalId]),
      );
      expect(changed).toEqual([]);
    }
    expect((await goalFor('karin')).disagreement?.words).toBe('Nej');
    expect(await outcomeOf(disagreed('jonas', 'Nej nej', 7))).toBe('conflict');
    await disagreed('jonas', null, 1);
    expect((await goalFor('karin')).disagreement).toBeNull();
    await disagreed('jonas', 'Alligevel');
    expect((await goalFor('karin')).disagreement?.words).toBe('Alligevel');
  });

  it('shows what the caseworker wrote down for the citizen as that, and gives way to the citizen’s own', async () => {
    await scored('karin', {
      asSaidByCitizen: true,
      masteryNow: 'othersDoIt',
      words: 'Han peger på de andre',
    });
    expect((await goalFor('jonas')).scores).toMatchObject([
      { as: 'citizen', by: 'Jonas', recordedBy: 'Karin Munk', masteryNow: 'othersDoIt' },
    ]);
    await card('jonas', 'now', 'onMyOwn');
    await scored('karin');
    const [place] = scoresByPlace((await goalFor('karin')).scores, null);
    expect(place?.citizensOwn).toMatchObject([{ recordedBy: null, masteryNow: 'onMyOwn' }]);
    for (const handle of ['mette', 'bodil', 'susanne']) {
      expect(await outcomeOf(scored(handle, { asSaidByCitizen: true }))).toBe('notFound');
    }
  });

  it('lets nobody alter another’s score in the database itself', async () => {
    await card('jonas', 'now', 'onMyOwn');
    for (const handle of ['karin', 'mette', 'bodil', 'susanne']) {
      const changed = await world.inThePlaceOf(handle, (ask) =>
        ask("update score set mastery_now = 'othersDoIt' where goal_id = $1 returning id", [goalId]),
      );
      expect(changed).toEqual([]);
    }
  });

  it('gives two tabs of the caseworker both texts', async () => {
    await scored('karin', { words: 'Først' });
    expect(await scored('karin', { words: 'Anden', version: 0 })).toMatchObject({
      refused: 'conflict',
      current: { words: 'Først' },
    });
    expect(await scored('karin', { words: 'Anden', version: 1 })).toBeUndefined();
  });

  it.each(['lone', 'gitte', 'henrik'])('is not given by %s (§ 5)', async (handle) => {
    expect(await outcomeOf(scored(handle))).toBe('notFound');
  });

  it('is given in the network’s view by the guardian', async () => {
    await scored('vera', { words: 'Han er klar' });
    expect((await goalFor('karin')).scores).toMatchObject([
      { as: 'guardian', by: 'Vera Lund', words: 'Han er klar' },
    ]);
  });

  it('needs a meeting', async () => {
    await world.prepare('delete from meeting_participant where meeting_id = $1', [round.meetingId]);
    await world.prepare('delete from plan_meeting where id = $1', [round.meetingId]);
    expect(await outcomeOf(scored('karin'))).toBe('noMeetingToScoreAt');
    expect(await outcomeOf(card('jonas', 'now', 'onMyOwn'))).toBe('noMeetingToScoreAt');
  });
});

describe('efforts and decisions (R-O2, R-F3)', () => {
  const text = {
    what: 'Øve bussen',
    how: 'Små trin',
    who: 'Mette',
    howOften: 'Hver tirsdag',
    from: '2026-03-09',
    to: '2026-09-01',
    offerId: null,
  } as const;
  const effortBy = async (handle: string, input: Partial<Parameters<typeof writeEffort>[2]> = {}) => {
    const written = await writeEffort(await world.as(handle), command(), {
      ...text,
      citizenId: round.citizenId,
      goalId,
      ...input,
    });
    if (written === undefined || !('id' in written)) throw new Error(JSON.stringify(written));
    return written.id;
  };
  const decision = {
    outcome: 'refused',
    on: '2026-03-02',
    reason: 'Der er ledsagelse',
    howToComplain: 'Skriv til Karin',
    seen: 0,
  } as const;

  it('are wishes, whoever writes them', async () => {
    for (const handle of ['jonas', 'mette', 'bodil', 'karin']) await effortBy(handle);
    const { efforts } = await goalFor('jonas');
    expect(efforts.map((effort) => effort.decision.state)).toEqual(['wished', 'wished', 'wished', 'wished']);
  });

  it('are decided by the caseworker alone, with reason and how to complain', async () => {
    const effortId = await effortBy('jonas');
    const input = { ...decision, citizenId: round.citizenId, effortId };
    for (const handle of ['jonas', 'mette', 'bodil', 'susanne', 'lone', 'gitte']) {
      expect(await outcomeOf(decideEffort(await world.as(handle), command(), input))).toBe('notFound');
    }
    const karin = await world.as('karin');
    expect(await outcomeOf(decideEffort(karin, command(), { ...input, reason: '' }))).toBe(
      'refusalReasonMissing',
    );
    expect(await outcomeOf(decideEffort(karin, command(), { ...input, howToComplain: '' }))).toBe(
      'howToComplainMissing',
    );
    expect(await outcomeOf(decideEffort(karin, command(), { ...input, on: '2026-03-03' }))).toBe(
      'decisionInTheFuture',
    );
    await decideEffort(karin, command(), input);
    expect((await goalFor('jonas')).efforts[0]?.decision).toEqual({
      state: 'refused',
      on: '2026-03-02',
      by: 'Karin Munk',
      reason: 'Der er ledsagelse',
      howToComplain: 'Skriv til Karin',
    });
    const anew = { ...input, outcome: 'granted', seen: 1 } as const;
    // Two tabs: who has not seen the first decision takes nothing from it (R-T5).
    expect(await outcomeOf(decideEffort(karin, command(), { ...anew, seen: 0 }))).toBe('decidedMeanwhile');
    await decideEffort(karin, command(), anew);
    expect((await goalFor('mette')).efforts[0]?.decision).toMatchObject({
      state: 'granted',
      by: 'Karin Munk',
    });
    for (const handle of ['jonas', 'mette', 'karin'])
      expect((await goalFor(handle)).efforts[0]?.decidedBefore).toMatchObject([
        { state: 'refused', reason: 'Der er ledsagelse' },
      ]);
  });

  it('are granted as they were that day: what is made over waits for an answer (R-O2, R-O3)', async () => {
    const effortId = await effortBy('karin', { howOften: '2 timer om ugen' });
    const input = { citizenId: round.citizenId, effortId };
    const granted = { ...decision, ...input, outcome: 'granted' } as const;
    await decideEffort(await world.as('karin'), command(), granted);
    expect((await goalFor('jonas')).efforts[0]?.decision).not.toHaveProperty('madeOverFrom');
    const less = { ...text, ...input, goalId, howOften: '10 minutter om ugen' };
    await changeEffort(await world.as('mette'), command(), { ...less, version: 1 });
    for (const handle of ['jonas', 'karin'])
      expect((await goalFor(handle)).efforts[0]?.decision).toMatchObject({
        state: 'granted',
        madeOverFrom: { howOften: '2 timer om ugen' },
      });
    // It is a change of what was granted, and is decided about alone, as such.
    const again = decideEffort(await world.as('karin'), command(), { ...granted, seen: 1 });
    expect(await outcomeOf(again)).toBe('decideTheChange');
  });

  it('stay as they are once they are refused (R-O2)', async () => {
    const effortId = await effortBy('karin');
    const input = { citizenId: round.citizenId, effortId };
    await decideEffort(await world.as('karin'), command(), { ...decision, ...input });
    const mette = await world.as('mette');
    const anew = { ...text, ...input, goalId, what: 'Noget andet', version: 1 };
    expect(await outcomeOf(changeEffort(mette, command(), anew))).toBe('effortWasRefused');
    expect(await outcomeOf(takeEffortOut(mette, command(), { ...input, isOut: true }))).toBe('notFound');
  });

  it.each([
    { row: 'granted', outcome: 'granted' as const, anew: 'done' },
    { row: 'refused', outcome: 'refused' as const, anew: 'writtenAsNewHelp' },
  ])(
    'are $row, and stay in the plan, also before a leader who does not read the decision (R-O2, § 5)',
    async ({ outcome, anew }) => {
      const effortId = await effortBy('karin', { offerId: world.offer('vaerkstedet') });
      const input = { citizenId: round.citizenId, effortId };
      await decideEffort(await world.as('karin'), command(), { ...decision, outcome, ...input });
      const bodil = await world.as('bodil');
      expect((await goalFor('bodil')).efforts).toMatchObject([{ decision: { state: 'kept' } }]);
      expect(await outcomeOf(takeEffortOut(bodil, command(), { ...input, isOut: true }))).toBe(
        'decidedHelpStays',
      );
      const change = {
        ...text,
        ...input,
        goalId,
        how: 'Noget andet',
        version: 1,
        offerId: world.offer('vaerkstedet'),
      };
      expect(await outcomeOf(changeEffort(bodil, command(), change))).toBe(anew);
      expect((await goalFor('jonas')).efforts).toMatchObject([{ decision: { state: outcome } }]);
    },
  );

  it('are granted, and taken out by nobody: a new decision alone makes it otherwise (R-O2)', async () => {
    const effortId = await effortBy('karin');
    const input = { citizenId: round.citizenId, effortId };
    await decideEffort(await world.as('karin'), command(), { ...decision, outcome: 'granted', ...input });
    const out = { ...input, isOut: true };
    for (const handle of ['mette', 'bodil'])
      expect(await outcomeOf(takeEffortOut(await world.as(handle), command(), out))).toBe('decidedHelpStays');
  });

  it('are not touched by a score (R-O3)', async () => {
    await effortBy('karin');
    await scored('karin', { masteryNow: 'onMyOwn', supportNeed: 'none' });
    expect((await goalFor('karin')).efforts).toMatchObject([
      { ...text, offerId: null, decision: { state: 'wished' } },
    ]);
  });

  it('of another provider are its own', async () => {
    const own = await effortBy('susanne', { offerId: world.offer('birkely') });
    expect((await goalFor('susanne')).efforts).toMatchObject([
      { id: own, offerId: world.offer('vaerkstedet') },
    ]);
    const others = await effortBy('karin', { offerId: world.offer('birkely') });
    const change = { ...text, citizenId: round.citizenId, goalId, version: 1 };
    const susanne = await world.as('susanne');
    expect(await outcomeOf(changeEffort(susanne, command(), { ...change, effortId: others }))).toBe(
      'notFound',
    );
    expect(await outcomeOf(changeEffort(susanne, command(), { ...change, effortId: own }))).toBe('done');
    expect(
      await outcomeOf(
        takeEffortOut(susanne, command(), { citizenId: round.citizenId, effortId: others, isOut: true }),
      ),
    ).toBe('notFound');
  });

  it('may carry no single goal', async () => {
    const effortId = await effortBy('karin', { goalId: null });
    const { plan } = await seePlan(await world.as('jonas'), round.citizenId, null);
    expect(plan.effortsForAll).toMatchObject([{ id: effortId, goalId: null }]);
  });

  it('refuses impossible days, and gives two tabs both texts', async () => {
    const karin = await world.as('karin');
    const input = { ...text, citizenId: round.citizenId, goalId };
    expect(await outcomeOf(writeEffort(karin, command(), { ...input, from: '2026-09-02' }))).toBe(
      'effortEndsBeforeItBegins',
    );
    const effortId = await effortBy('karin');
    await changeEffort(karin, command(), { ...input, effortId, version: 1, what: 'Første' });
    expect(
      await changeEffort(karin, command(), { ...input, effortId, version: 1, what: 'Anden' }),
    ).toMatchObject({
      refused: 'conflict',
      currentVersion: 2,
      current: { what: 'Første' },
    });
  });
});

describe('R-M7, R-P5 why he does not agree is drawn, and goes wherever the score goes', () => {
  const drawn = async (handle: string) => {
    const { citizenId } = round;
    const once = command();
    const beside = (work: Work) => besideDisagreement(work, { citizenId, goalId, newId: once.id });
    const given = { kind: 'drawing', text: aDrawing(2) } as const;
    return giveAnswerFile(await world.as(handle), once, { citizenId, given, beside }, files);
  };
  const saidTo = async (handle: string) => (await goalFor(handle)).disagreement;

  it('a drawing says it without a word; it is sealed in, and gone with what he takes back', async () => {
    await scored('karin');
    await drawn('jonas');
    for (const handle of ['jonas', 'karin', 'mette'])
      expect(await saidTo(handle)).toMatchObject({ words: '', files: [{ kind: 'drawing' }] });
    const purpose = { event: 'plan.viewed', citizenId: round.citizenId } as const;
    const snapshot = await (await world.as('karin')).read(purpose, (work) => snapshotOf(work, round));
    expect(snapshot.goals[0]).toMatchObject({ disagreement: '', disagreementFiles: [{ kind: 'drawing' }] });
    await disagreed('jonas', null);
    expect(await saidTo('karin')).toBeNull();
    await disagreed('jonas', 'Jeg kan mere');
    expect(await saidTo('karin')).toMatchObject({ words: 'Jeg kan mere', files: [] });
  });

  it('nobody draws it for him', async () => {
    for (const handle of ['karin', 'mette', 'lone', 'gitte'])
      await expect(drawn(handle)).rejects.toBeInstanceOf(NotFound);
  });
});

describe('"Hvad gør forskellen?" (R-M6)', () => {
  const say = async (handle: string, words: string, version = 0) =>
    outcomeOf(
      sayDifference(await world.as(handle), command(), {
        citizenId: round.citizenId,
        goalId,
        version,
        words,
      }),
    );

  it('is said by those whose scores stand side by side, each in their own name, and taken over into the version', async () => {
    await scored('karin');
    expect(await say('karin', 'På job er der ro')).toBe('scoreFirst');
    await scored('mette', { place: 'Hjemme', masteryNow: 'withLittleHelp' });
    await card('jonas', 'now', 'onMyOwn');
    for (const [handle, words] of [
      ['karin', 'På job er der ro'],
      ['mette', 'Hjemme er der støj'],
      ['jonas', 'Jeg kan bedst lide stilhed'],
    ] as const)
      expect(await say(handle, words)).toBe('done');
    expect(await say('bodil', 'Ja')).toBe('scoreFirst');
    expect(await say('lone', 'Ja')).toBe('notFound');
    const said = (await goalFor('jonas')).differences;
    expect(said.map(({ by, words }) => [by, words])).toEqual([
      ['Karin Munk', 'På job er der ro'],
      ['Mette Friis', 'Hjemme er der støj'],
      ['Jonas', 'Jeg kan bedst lide stilhed'],
    ]);
    const snapshot = await (await world.as('karin')).read(
      { event: 'plan.viewed', citizenId: round.citizenId },
      (work) => snapshotOf(work, { ...round }),
    );
    expect(snapshot.goals[0]?.differences).toHaveLength(3);
  });

  it('is written anew, taken back with nothing, and said again; an older text never wins', async () => {
    await scored('karin');
    await scored('karin', { place: 'Job' });
    expect(await say('karin', ' ')).toBe('saidNothing');
    await say('karin', 'Ro');
    expect(await say('karin', 'Ro og tid', 1)).toBe('done');
    const conflict = await sayDifference(await world.as('karin'), command(), {
      ...{ citizenId: round.citizenId, goalId, version: 1, words: 'Støj' },
    });
    expect(conflict).toMatchObject({ refused: 'conflict' });
    expect((await goalFor('karin')).differences).toMatchObject([{ words: 'Ro og tid' }]);
    expect(await say('karin', '', 2)).toBe('done');
    expect((await goalFor('karin')).differences).toEqual([]);
    expect(await say('karin', 'Tid', 0)).toBe('done');
    expect((await goalFor('karin')).differences).toMatchObject([{ words: 'Tid' }]);
  });

  it('the citizen draws it without a word; it is sealed in, and gone with what they take back (R-P5)', async () => {
    const { citizenId } = round;
    const drawn = async (handle: string) => {
      const once = command();
      const beside = (work: Work) => besideDifference(work, { citizenId, goalId, newId: once.id });
      const given = { kind: 'drawing', text: aDrawing(2) } as const;
      return giveAnswerFile(await world.as(handle), once, { citizenId, given, beside }, files);
    };
    await card('jonas', 'now', 'onMyOwn');
    expect(await drawn('jonas')).toMatchObject({ refused: 'scoreFirst' });
    await scored('mette', { place: 'Hjemme' });
    for (const handle of ['mette', 'karin', 'lone', 'gitte'])
      await expect(drawn(handle)).rejects.toBeInstanceOf(NotFound);
    await drawn('jonas');
    for (const handle of ['jonas', 'karin', 'mette'])
      expect((await goalFor(handle)).differences).toMatchObject([
        { by: 'Jonas', words: '', files: [{ kind: 'drawing' }] },
      ]);
    // Words that are emptied leave the drawing.
    expect(await say('jonas', 'Der er ro', 1)).toBe('done');
    expect(await say('jonas', '', 2)).toBe('done');
    const purpose = { event: 'plan.viewed', citizenId } as const;
    const snapshot = await (await world.as('karin')).read(purpose, (work) => snapshotOf(work, round));
    expect(snapshot.goals[0]?.differences).toMatchObject([{ words: '', files: [{ kind: 'drawing' }] }]);
  });
});
