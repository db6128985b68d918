import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPageFor } from '../../../tests/a-page.ts';
import { closedMeeting, command, given, nothingHasHappened, refusedAs } from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import { theDay, type World } from '../../../tests/people.ts';
import { jonasShowsHisPlanTo } from '../../../tests/rounds.ts';
import { NotFound } from '../../database/visit.ts';
import type { PlanAnswer } from '../../domain/plan/agreement.ts';
import { listMyCitizens, seeHome, seeMyCitizens } from '../home/public.ts';
import { answerPlan, makeVersion, registerAnswer } from './public.ts';
import { seeAnswers, seeMyAnswer } from './use-cases/see-answers.ts';
import { seeVersions } from './use-cases/see-versions.ts';
import { firstToTakeUp, sayWhetherTalked, seeToTakeUp, takeUpAnswer } from './use-cases/take-up-answer.ts';
import { MyAnswerPage } from './views/answer-pages.tsx';

let world: World;
let version: { readonly citizenId: string; readonly versionId: string };
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await nothingHasHappened(world);
  version = await closedMeeting(world);
});

const taxa = 'Jeg vil stadig have taxaen.';
const talk = { words: 'Vi ser på taxa igen i maj.', talkedOn: theDay };

async function answers(handle: string, answer: PlanAnswer, words = taxa) {
  return given(await answerPlan(await world.as(handle), command(), { ...version, answer, words })).answerId;
}
async function takeUp(answerId: string, told = talk) {
  return takeUpAnswer(await world.as('karin'), command(), {
    ...told,
    citizenId: version.citizenId,
    answerId,
  });
}
/** Whatever is to be taken up, with whose names, as somebody's list has it. */
async function dutiesOf(handle: string) {
  const rows = await listMyCitizens(await world.as(handle));
  const jonas = rows.find(({ id }) => id === version.citizenId);
  const found = jonas?.duties.filter(({ duty }) => duty.startsWith('takeUp')) ?? [];
  return found.map(({ duty, about, isMine }) => [isMine ? 'mine' : 'theirs', duty, ...about].join(' '));
}
async function talksTo(handle: string) {
  return (await seeMyAnswer(await world.as(handle), version.citizenId, version.versionId)).talks;
}

it('R-M8, R-C1 mette, whose duty it is to ask jonas, is told what there is to do until he has answered', async () => {
  const owes = async (handle: string) =>
    (await seeVersions(await world.as(handle), version.citizenId)).citizenOwes;
  expect([await owes('mette'), await owes('karin'), await owes('bodil'), await owes('jonas')]).toEqual([
    'answer',
    null,
    null,
    null,
  ]);
  const karin = await world.as('karin');
  const forJonas = { ...version, partyId: version.citizenId, words: '' } as const;
  given(await registerAnswer(karin, command(), { ...forJonas, answer: 'agree' }));
  expect(await owes('mette')).toBe('confirmation');
  await answers('jonas', 'couldNotAnswer', '');
  expect(await owes('mette')).toBeNull();
});

describe('R-M8, R-C1 what somebody does not agree with is taken up', () => {
  it('“Jeg ved det ikke” is his own answer, and Karin talks with him about it', async () => {
    const answerId = await answers('jonas', 'couldNotAnswer', '');
    expect(await dutiesOf('karin')).toEqual(['mine takeUpDoesNotKnow']);
    expect(await seeToTakeUp(await world.as('karin'), version.citizenId, answerId)).toMatchObject({
      waits: true,
    });
    const own = await seeMyAnswer(await world.as('jonas'), version.citizenId, version.versionId);
    expect(own).toMatchObject({ isTakenUp: true, hears: ['Karin'] });
    const { agreement } = await seeAnswers(await world.as('karin'), version.citizenId, version.versionId);
    expect(agreement.parties.find(({ party }) => party.as === 'citizen')?.state).toBe('doesNotKnow');
    given(await takeUp(answerId));
    expect(await dutiesOf('karin')).toEqual([]);
  });

  it('Karin reads Jonas’ own words beside the plan, and tells what they agreed: then nothing waits', async () => {
    const answerId = await answers('jonas', 'partly');
    expect(await dutiesOf('karin')).toEqual(['mine takeUpReservation']);
    const karin = await world.as('karin');
    expect(await firstToTakeUp(karin, version.citizenId, 'citizen')).toMatchObject({ answerId });
    expect(await seeToTakeUp(karin, version.citizenId, answerId)).toMatchObject({
      answer: { words: taxa, answer: 'partly' },
      name: 'Jonas Lund',
      version: { id: version.versionId },
      waits: true,
    });
    expect(await takeUp(answerId)).toBeUndefined();
    expect(await dutiesOf('karin')).toEqual([]);
    expect(await firstToTakeUp(karin, version.citizenId, 'citizen')).toMatchObject({ answerId: null });
    const { agreement } = await seeAnswers(karin, version.citizenId, version.versionId);
    expect(agreement.parties.find(({ party }) => party.as === 'citizen')?.state).toBe('partly');
  });

  it.each([
    { handle: 'susanne', answer: 'disagree', isTakenUp: true, hears: ['Karin'] },
    { handle: 'mette', answer: 'agree', isTakenUp: false, hears: [] },
    { handle: 'karin', answer: 'disagree', isTakenUp: false, hears: [] },
    // She is not told who is what to Jonas (§ 5), and yet that her answer is taken up.
    { handle: 'lone', answer: 'disagree', isTakenUp: true, hears: [] },
  ] as const)(
    '$handle, who answers $answer, knows whether it is taken up: $isTakenUp',
    async ({ handle, answer, ...told }) => {
      await jonasShowsHisPlanTo(world, 'lone');
      await answers(handle, answer);
      const seen = await seeMyAnswer(await world.as(handle), version.citizenId, version.versionId);
      expect(seen).toMatchObject(told);
    },
  );

  it('Jonas is told until he has looked, and says that it is not so: it waits again', async () => {
    await takeUp(await answers('jonas', 'disagree'));
    const told = async () => (await seeHome(await world.as('jonas'), version.citizenId)).news.talkTold;
    expect(await told()).toMatchObject({ by: 'Karin', versionId: version.versionId });
    const [mine] = await talksTo('jonas');
    expect(mine).toMatchObject({ ...talk, by: 'Karin Munk', wasThere: null });
    expect(await told()).toBeNull();
    const said = { citizenId: version.citizenId, talkId: mine?.id ?? '', wasThere: false };
    for (const handle of ['karin', 'mette', 'bodil'])
      await expect(sayWhetherTalked(await world.as(handle), command(), said)).rejects.toThrow(NotFound);
    await sayWhetherTalked(await world.as('jonas'), command(), said);
    expect(await dutiesOf('karin')).toEqual(['mine takeUpDisagreement']);
    await sayWhetherTalked(await world.as('jonas'), command(), { ...said, wasThere: true });
    expect(await dutiesOf('karin')).toEqual([]);
  });

  it('of a plan that a newer one took the place of nothing is asked, and nothing promised that does not happen', async () => {
    await takeUp(await answers('jonas', 'disagree'));
    const jonas = await world.as('jonas');
    const made = await makeVersion(await world.as('karin'), command(), {
      citizenId: version.citizenId,
      reason: 'Taxaen er skrevet ind.',
    });
    const newerId = given(made).versionId;
    expect((await seeHome(jonas, version.citizenId)).news.talkTold).toBeNull();
    const seen = await seeMyAnswer(jonas, version.citizenId, version.versionId);
    expect(seen).toMatchObject({ newerId, isTakenUp: false, hears: [], talks: [talk] });
    const page = aPageFor({ personId: version.citizenId, givenName: 'Jonas', isCitizen: true });
    const html = String(MyAnswerPage({ page, view: seen, came: null, isAgain: false, isSaved: false }));
    const { citizen: words } = page.words.talks;
    expect(html).toContain(words.planBefore);
    for (const not of [words.fitsNot, words.doesItFit, words.hears('Karin'), words.saidFitsNot('Karin')])
      expect(html).not.toContain(not);
    // What he said before it was over stays, without the promise.
    await sayWhetherTalked(jonas, command(), {
      citizenId: version.citizenId,
      talkId: seen.talks[0]?.id ?? '',
      wasThere: false,
    });
    const again = await seeMyAnswer(jonas, version.citizenId, version.versionId);
    const told = String(MyAnswerPage({ page, view: again, came: null, isAgain: false, isSaved: false }));
    expect(told).toContain(words.saidFitsNotBefore);
    expect(told).not.toContain(words.saidFitsNot('Karin'));
  });

  it('he answers again, otherwise: that is a new answer, and waits', async () => {
    const first = await answers('jonas', 'partly');
    await takeUp(first);
    await answers('jonas', 'disagree', 'Jeg vil have taxaen nu.');
    expect(await dutiesOf('karin')).toEqual(['mine takeUpDisagreement']);
    await expect(takeUp(first)).rejects.toThrow(NotFound);
    await answers('jonas', 'agree', '');
    expect(await dutiesOf('karin')).toEqual([]);
  });

  it('a provider and a relative who are not agreed are taken up as well, by name', async () => {
    const bodils = await answers('bodil', 'disagree', 'Vi har ikke timerne.');
    await answers('mette', 'partly', 'Fredag passer ikke.');
    await answers('karin', 'partly', 'Jeg er selv i tvivl.');
    expect((await dutiesOf('karin')).join()).toMatch(/^mine takeUpOthersAnswers Bodil \S+ Mette Friis$/);
    expect((await dutiesOf('mette')).join()).toMatch(/^theirs takeUpOthersAnswers/);
    expect(await dutiesOf('susanne')).toEqual([]);
    await takeUp(bodils);
    expect(await dutiesOf('karin')).toEqual(['mine takeUpOthersAnswers Mette Friis']);
    expect((await seeMyCitizens(await world.as('bodil'))).talksTold).toMatchObject([
      { by: 'Karin', givenName: 'Jonas' },
    ]);
    expect(await talksTo('bodil')).toHaveLength(1);
    expect((await seeMyCitizens(await world.as('bodil'))).talksTold).toEqual([]);
  });

  it('a new edition asks everybody anew: of the one before nothing waits', async () => {
    await answers('jonas', 'partly');
    await answers('bodil', 'disagree');
    given(
      await makeVersion(await world.as('karin'), command(), {
        citizenId: version.citizenId,
        reason: 'Taxa er med',
      }),
    );
    expect(await dutiesOf('karin')).toEqual([]);
  });

  it.each([
    { row: 'without words', told: { ...talk, words: '  ' }, refused: 'talkWordsMissing' },
    { row: 'tomorrow', told: { ...talk, talkedOn: '2099-01-01' }, refused: 'talkDayToCome' },
    { row: 'before he answered', told: { ...talk, talkedOn: '2020-01-01' }, refused: 'talkBeforeAnswer' },
  ])('a talk $row is refused: $refused', async ({ told, refused }) => {
    expect(refusedAs(await takeUp(await answers('jonas', 'partly'), told))).toBe(refused);
    expect(await dutiesOf('karin')).toEqual(['mine takeUpReservation']);
  });

  it('nobody but who leads the plan has the page, and a yes is no such thing (§ 5)', async () => {
    const answerId = await answers('jonas', 'partly');
    for (const handle of ['jonas', 'mette', 'bodil', 'lone', 'susanne'])
      await expect(seeToTakeUp(await world.as(handle), version.citizenId, answerId)).rejects.toThrow(
        NotFound,
      );
    const yes = await answers('bodil', 'agree', '');
    await expect(seeToTakeUp(await world.as('karin'), version.citizenId, yes)).rejects.toThrow(NotFound);
  });
});
