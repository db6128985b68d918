import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aBeep, aDrawing } from '../../../tests/answer-files.ts';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { type PlanOfJonas, planOfJonas, startAnew, statusOfJonas } from '../../../tests/rounds.ts';
import { filesInMemory } from '../../../tests/symbol-packs.ts';
import { type Command, NotFound, type Work } from '../../database/visit.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { type GivenFile, giveAnswerFile, seeAnswerFile, takeAnswerFileBack } from '../answer-files/public.ts';
import { answerHelpReceived, besideHelp, besideReview, seeStatus } from './public.ts';

let world: World;
let plan: PlanOfJonas;
let effortId: string;
let meetingId: string;
const files = filesInMemory();
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world, 300);
  ({ meetingId } = await statusOfJonas(world, plan));
  effortId = uuidv7();
  await world.prepare(
    `insert into effort (municipality_id, id, citizen_id, goal_id, author_id, offer_id, what) values ($1, $2, $3, $4, $5, $6, 'Øve busturen')`,
    [
      world.municipalityOf('jonas'),
      effortId,
      plan.citizenId,
      plan.goalId,
      world.id('karin'),
      world.offer('birkely'),
    ],
  );
});

const command = (): Command => ({ id: uuidv7(), content: 'test' });
const drawing = (lines = 1): GivenFile => ({ kind: 'drawing', text: aDrawing(lines) });
const recording: GivenFile = { kind: 'recording', bytes: aBeep() };

const beside = {
  help: (work: Work) => besideHelp(work, plan.citizenId, effortId),
  goal: (work: Work) => besideReview(work, plan.citizenId, plan.goalId, uuidv7()),
};
async function give(given: GivenFile, at: keyof typeof beside = 'goal', who = 'jonas') {
  const answer = { citizenId: plan.citizenId, given, beside: beside[at] };
  return giveAnswerFile(await world.as(who), command(), answer, files);
}
async function takeBack(fileId: string, isBack: boolean, at: keyof typeof beside = 'goal', who = 'jonas') {
  const taken = { citizenId: plan.citizenId, fileId, isBack, beside: beside[at] };
  return takeAnswerFileBack(await world.as(who), command(), taken);
}
async function answerHelp(who: string) {
  const said = { citizenId: plan.citizenId, effortId, answer: 'partly', whose: 'own', spokenBy: '' } as const;
  await answerHelpReceived(await world.as(who), command(), { ...said, version: null });
}
/** The files beside what Jonas says of his goal, as somebody sees them. */
async function seenBy(who: string) {
  const { goals } = await seeStatus(await world.as(who), plan.citizenId);
  const one = goals.find(({ goal }) => goal.id === plan.goalId);
  return one?.reviews.find(({ writtenAs }) => writtenAs === 'citizen')?.files;
}
const kinds = (given: { readonly standing: readonly { kind: string }[] } | undefined) =>
  given?.standing.map(({ kind }) => kind);

describe('R-S2 the status is answered by drawing and talking', () => {
  it('"Hvad hjalp dig?" without a word, and seen by those who see the answer', async () => {
    await give(drawing());
    await give(recording);
    for (const who of ['jonas', 'karin', 'mette', 'vera'])
      expect(kinds(await seenBy(who)), who).toEqual(['drawing', 'recording']);
    const [file] = (await seenBy('karin'))?.standing ?? [];
    const seen = await seeAnswerFile(
      await world.as('karin'),
      { citizenId: plan.citizenId, fileId: file?.id ?? '' },
      files,
    );
    expect(seen.kind).toBe('drawing');
  });

  it('beside the answer about the help, once that is given', async () => {
    expect(await give(recording, 'help')).toMatchObject({ refused: 'answerMissing' });
    await answerHelp('jonas');
    expect(isRefusal(await give(recording, 'help'))).toBe(false);
    const { efforts } = await seeStatus(await world.as('karin'), plan.citizenId);
    expect(kinds(efforts[0]?.answers[0]?.files)).toEqual(['recording']);
  });

  it('is nobody’s to hear who does not see the answer', async () => {
    await give(recording);
    const fileId = (await seenBy('jonas'))?.standing[0]?.id ?? '';
    for (const who of ['freja', 'tobias', 'henrik', 'gitte', 'dorte'])
      await expect(
        seeAnswerFile(await world.as(who), { citizenId: plan.citizenId, fileId }, files),
        who,
      ).rejects.toBeInstanceOf(NotFound);
  });
});

describe('R-P8 it is the citizen’s alone', () => {
  it.each(['karin', 'mette', 'vera', 'lone'])('%s neither gives it nor takes it back', async (who) => {
    await give(drawing());
    const fileId = (await seenBy('jonas'))?.standing[0]?.id ?? '';
    await expect(give(drawing(2), 'goal', who)).rejects.toBeInstanceOf(NotFound);
    await expect(takeBack(fileId, true, 'goal', who)).rejects.toBeInstanceOf(NotFound);
    expect(kinds(await seenBy('karin'))).toEqual(['drawing']);
  });

  it('nothing of it is changed, whoever tries', async () => {
    await give(drawing());
    for (const column of ['file_hash', 'kind', 'goal_review_id', 'citizen_id'])
      await expect(
        world.inThePlaceOf('jonas', (ask) => ask(`update answer_file set ${column} = ${column}`)),
        column,
      ).rejects.toThrow('permission denied');
  });
});

describe('R-T5 taken back, had back, and another in its place', () => {
  it('until the meeting is closed', async () => {
    await give(drawing(1));
    const first = (await seenBy('jonas'))?.standing[0]?.id ?? '';
    await give(drawing(2));
    const now = await seenBy('jonas');
    expect(now).toMatchObject({ standing: [{ kind: 'drawing' }], takenBack: [{ id: first }] });
    await takeBack(first, false);
    expect((await seenBy('karin'))?.standing).toEqual([{ id: first, kind: 'drawing' }]);
    await takeBack(first, true);
    expect(await seenBy('karin')).toEqual({ standing: [], takenBack: [] });
    await expect(
      seeAnswerFile(await world.as('karin'), { citizenId: plan.citizenId, fileId: first }, files),
    ).rejects.toBeInstanceOf(NotFound);
    await takeBack(first, false);
    await world.prepare('update plan_meeting set opened_at = now(), closed_at = now() where id = $1', [
      meetingId,
    ]);
    expect(await takeBack(first, true)).toMatchObject({ refused: 'statusIsClosed' });
    expect(await give(drawing(3))).toMatchObject({ refused: 'statusIsClosed' });
    expect((await seenBy('karin'))?.standing).toEqual([{ id: first, kind: 'drawing' }]);
  });

  it('a file of another answer is not found', async () => {
    await answerHelp('jonas');
    await give(recording, 'help');
    await give(drawing());
    const fileId = (await seenBy('jonas'))?.standing[0]?.id ?? '';
    await expect(takeBack(fileId, true, 'help')).rejects.toBeInstanceOf(NotFound);
  });

  it('sent twice it is one', async () => {
    const once = command();
    const answer = { citizenId: plan.citizenId, given: drawing(), beside: beside.goal };
    for (const _time of [1, 2]) await giveAnswerFile(await world.as('jonas'), once, answer, files);
    expect(await world.prepare('select id from answer_file')).toHaveLength(1);
  });
});
