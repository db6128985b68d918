import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aBeep, aDrawing } from '../../../tests/answer-files.ts';
import { newTestDatabase, type TestDatabase } from '../../../tests/database/test-database.ts';
import { closedMeeting, command, given, nothingHasHappened, refusedAs } from '../../../tests/meetings.ts';
import { foundWorld, type World } from '../../../tests/people.ts';
import { filesInMemory } from '../../../tests/symbol-packs.ts';
import { NotFound, type Work } from '../../database/visit.ts';
import type { PlanAnswer } from '../../domain/plan/agreement.ts';
import { type GivenFile, giveAnswerFile, takeAnswerFileBack } from '../answer-files/public.ts';
import { seePlanPage } from '../plan/public.ts';
import { answerPlan, confirmAnswer, registerAnswer } from './public.ts';
import { besideMyAnswer } from './use-cases/beside-my-answer.ts';
import { seeAnswers, seeMyAnswer } from './use-cases/see-answers.ts';
import { takeVersion } from './use-cases/take-document.ts';

let test: TestDatabase;
let world: World;
let versionId = '';
const files = filesInMemory();
beforeAll(async () => {
  test = await newTestDatabase();
  world = await foundWorld(test);
});
afterAll(async () => {
  await world.close();
  await test.drop();
});
beforeEach(async () => {
  await nothingHasHappened(world);
  ({ versionId } = await closedMeeting(world));
});

const citizenId = () => world.id('jonas');
const drawing: GivenFile = { kind: 'drawing', text: aDrawing() };
const recording: GivenFile = { kind: 'recording', bytes: aBeep() };
const beside = (work: Work) => besideMyAnswer(work, citizenId(), versionId);

async function give(file: GivenFile, who = 'jonas') {
  return giveAnswerFile(
    await world.as(who),
    command(),
    { citizenId: citizenId(), given: file, beside },
    files,
  );
}
async function answers(answer: PlanAnswer, words = '') {
  const said = { citizenId: citizenId(), versionId, answer, words };
  return given(await answerPlan(await world.as('jonas'), command(), said));
}
/** What stands beside each answer of Jonas, the oldest answer first. */
async function seenBy(who: string) {
  const view = await seeAnswers(await world.as(who), citizenId(), versionId);
  return view.answers
    .filter(({ partyId }) => partyId === citizenId())
    .map((answer) => view.filesOf(answer).map(({ kind }) => kind));
}

describe('R-M8, R-P8 why one agrees or not is drawn, said or photographed', () => {
  it('beside one’s own answer, and who reads the answer sees it there and in the plan', async () => {
    await answers('disagree');
    given(await give(drawing));
    given(await give(recording));
    for (const who of ['jonas', 'mette', 'bodil', 'karin']) {
      expect(await seenBy(who), who).toEqual([['drawing', 'recording']]);
      const { plan } = await seePlanPage(await world.as(who), citizenId(), null);
      const mine = plan.version?.answers.find(({ personId }) => personId === citizenId());
      expect(
        mine?.files.map(({ kind }) => kind),
        who,
      ).toEqual(['drawing', 'recording']);
    }
  });

  it('not before one has answered, and by nobody else', async () => {
    expect(refusedAs(await give(drawing))).toBe('answerMissing');
    await answers('partly');
    await expect(give(drawing, 'karin')).rejects.toBeInstanceOf(NotFound);
  });

  it('not beside what another wrote down, also when one said yes to it', async () => {
    const said = { citizenId: citizenId(), versionId, answer: 'agree', words: 'Godt' } as const;
    const karin = await world.as('karin');
    const { answerId } = given(await registerAnswer(karin, command(), { ...said, partyId: citizenId() }));
    expect(refusedAs(await give(drawing))).toBe('answerMissing');
    given(await confirmAnswer(await world.as('jonas'), command(), { citizenId: citizenId(), answerId }));
    expect(refusedAs(await give(drawing))).toBe('answerMissing');
  });

  it('a later answer stands alone; the earlier keeps what was drawn, and nothing of it is taken back', async () => {
    await answers('disagree');
    given(await give(drawing));
    const before = await seeMyAnswer(await world.as('jonas'), citizenId(), versionId);
    await answers('agree');
    expect(await seenBy('karin')).toEqual([['drawing'], []]);
    const fileId = before.files?.standing[0]?.id ?? '';
    const back = { citizenId: citizenId(), fileId, isBack: true, beside };
    const taking = takeAnswerFileBack(await world.as('jonas'), command(), back);
    await expect(taking).rejects.toBeInstanceOf(NotFound);
  });

  it('what was taken back is gone for others, and had back by the citizen', async () => {
    await answers('disagree');
    given(await give(drawing));
    const jonas = await world.as('jonas');
    const { files: mine } = await seeMyAnswer(jonas, citizenId(), versionId);
    const fileId = mine?.standing[0]?.id ?? '';
    const change = { citizenId: citizenId(), fileId, beside };
    await takeAnswerFileBack(jonas, command(), { ...change, isBack: true });
    expect(await seenBy('karin')).toEqual([[]]);
    await takeAnswerFileBack(jonas, command(), { ...change, isBack: false });
    expect(await seenBy('karin')).toEqual([['drawing']]);
  });

  it('paper says that it is there', async () => {
    await answers('disagree', 'Nej');
    given(await give(recording));
    const { print } = await takeVersion(await world.as('karin'), citizenId(), versionId, files);
    expect(print.agreements).toContainEqual(expect.objectContaining({ words: 'Nej', files: ['recording'] }));
  });

  it('the database ties it to no answer but the citizen’s', async () => {
    const { answerId } = given(
      await answerPlan(await world.as('karin'), command(), {
        citizenId: citizenId(),
        versionId,
        answer: 'agree',
        words: '',
      }),
    );
    const adding = world.prepare(
      `insert into answer_file (municipality_id, id, citizen_id, agreement_id, kind, file_hash)
       values ($1, gen_random_uuid(), $2, $3, 'drawing', 'f00')`,
      [world.municipalityOf('jonas'), citizenId(), answerId],
    );
    await expect(adding).rejects.toThrow(/foreign key/);
  });
});
