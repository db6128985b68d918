import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addedBy } from '../../../tests/audit/record.ts';
import {
  closedMeeting,
  command,
  given,
  heardMeeting,
  noFiles,
  nothingHasHappened,
  refusedAs,
} from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { NotFound } from '../../database/visit.ts';
import { setDocument } from '../../outside/pdf/set-document.ts';
import { chooseOwnStrengths, showPicture } from '../dream-board/public.ts';
import { seePlanPage, showPlanTo } from '../plan/public.ts';
import { answerPlan, confirmAnswer, makeVersion, registerAnswer } from './public.ts';
import { seeAnswers, seeMyAnswer } from './use-cases/see-answers.ts';
import { seeVersion, seeVersions } from './use-cases/see-versions.ts';
import { takeDraft, takePoster, takeVersion } from './use-cases/take-document.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(() => nothingHasHappened(world));

const about = () => world.id('jonas');
const agree = { answer: 'agree', words: 'Ja tak' } as const;
const statesSeenBy = async (handle: string, versionId: string) => {
  const { agreement } = await seeAnswers(await world.as(handle), about(), versionId);
  return Object.fromEntries(agreement.parties.map(({ party, state }) => [party.name.split(' ')[0], state]));
};

describe('R-M8 each party answers from their own login', () => {
  it.each(['jonas', 'mette', 'bodil', 'karin', 'susanne'])('%s', async (handle) => {
    const version = await closedMeeting(world);
    given(await answerPlan(await world.as(handle), command(), { ...version, ...agree }));
    const states = await statesSeenBy(handle, version.versionId);
    expect(Object.values(states).filter((state) => state === 'agree')).toHaveLength(1);
  });

  it('silence is never yes', async () => {
    const version = await closedMeeting(world);
    given(await answerPlan(await world.as('jonas'), command(), { ...version, ...agree }));
    expect(await statesSeenBy('karin', version.versionId)).toEqual({
      Jonas: 'agree',
      Lone: 'notAnswered',
      Mette: 'notAnswered',
      Bodil: 'notAnswered',
      Susanne: 'notAnswered',
      Karin: 'notAnswered',
    });
  });

  it('beside the silence to a new edition stands what was said of the one before', async () => {
    const version = await closedMeeting(world);
    for (const handle of ['jonas', 'susanne'])
      given(
        await answerPlan(await world.as(handle), command(), { ...version, answer: 'disagree', words: 'Nej' }),
      );
    const next = given(
      await makeVersion(await world.as('karin'), command(), { citizenId: about(), reason: 'Buskort' }),
    );
    const { saidBefore, agreement } = await seeAnswers(await world.as('karin'), about(), next.versionId);
    expect(agreement.parties.map(({ state }) => state)).not.toContain('disagree');
    expect(saidBefore(world.id('jonas'))).toMatchObject({ answer: 'disagree', words: 'Nej' });
    expect(saidBefore(world.id('mette'))).toBeNull();
    for (const handle of ['jonas', 'susanne'])
      expect(await seeMyAnswer(await world.as(handle), about(), null)).toMatchObject({
        before: { answer: 'disagree' },
        news: [],
        mine: [],
      });
    const { version: shown } = (await seePlanPage(await world.as('karin'), about(), null)).plan;
    expect(shown?.answers.find(({ personId }) => personId === world.id('jonas'))).toMatchObject({
      state: 'notAnswered',
      before: { answer: 'disagree' },
    });
    expect((await seeVersion(await world.as('karin'), about(), version.versionId)).news).toBeNull();
  });

  it('a later answer counts, the earlier one stays and is shown', async () => {
    const version = await closedMeeting(world);
    given(await answerPlan(await world.as('jonas'), command(), { ...version, ...agree }));
    given(
      await answerPlan(await world.as('jonas', -3), command(), {
        ...version,
        answer: 'disagree',
        words: 'Alligevel ikke',
      }),
    );
    const { agreement, answers } = await seeAnswers(await world.as('mette'), about(), version.versionId);
    expect(agreement.parties[0]).toMatchObject({ state: 'disagree', standing: { words: 'Alligevel ikke' } });
    expect(agreement.overall).toBe('someDisagree');
    expect(answers.map(({ words }) => words)).toEqual(['Ja tak', 'Alligevel ikke']);
  });

  it('an answer never changes, and is confirmed once', async () => {
    const version = await closedMeeting(world);
    given(await answerPlan(await world.as('jonas'), command(), { ...version, ...agree }));
    const change = (set: string) =>
      world.inThePlaceOf('jonas', (ask) => ask(`update agreement set ${set}`), { citizen: 'jonas' });
    await expect(change("words = 'nej'")).rejects.toThrow('may change');
    await expect(world.prepare('delete from agreement')).rejects.toThrow('never change');
  });

  it('a double tap is one answer', async () => {
    const version = await closedMeeting(world);
    const jonas = await world.as('jonas');
    const once = command('agree');
    await Promise.all([
      answerPlan(jonas, once, { ...version, ...agree }),
      answerPlan(jonas, once, { ...version, ...agree }),
    ]);
    expect(await world.prepare('select id from agreement')).toHaveLength(1);
  });

  it('somebody who did not take part is no party', async () => {
    const version = await closedMeeting(world);
    await world.prepare('update meeting_participant set withdrawn_at = now() where person_id = $1', [
      world.id('bodil'),
    ]);
    expect(refusedAs(await answerPlan(await world.as('bodil'), command(), { ...version, ...agree }))).toBe(
      'notAParty',
    );
  });
});

describe('R-M8 an answer entered for another awaits their confirmation', () => {
  it('Karin registers for Jonas; only Jonas makes it his', async () => {
    const version = await closedMeeting(world);
    const registered = { ...version, ...agree, partyId: about() };
    const { answerId } = given(await registerAnswer(await world.as('karin'), command(), registered));
    expect(await statesSeenBy('karin', version.versionId)).toMatchObject({ Jonas: 'awaitsConfirmation' });
    for (const handle of ['karin', 'mette']) {
      expect(
        refusedAs(await confirmAnswer(await world.as(handle), command(), { citizenId: about(), answerId })),
      ).toBe('onlyThePartyConfirms');
    }
    expect((await seeMyAnswer(await world.as('jonas'), about(), null)).awaiting).toMatchObject({
      id: answerId,
      recordedBy: 'Karin Munk',
    });
    given(await confirmAnswer(await world.as('jonas'), command(), { citizenId: about(), answerId }));
    expect(await statesSeenBy('karin', version.versionId)).toMatchObject({ Jonas: 'agree' });
    expect(
      refusedAs(await confirmAnswer(await world.as('jonas'), command(), { citizenId: about(), answerId })),
    ).toBe('nothingToConfirm');
  });

  it('Jonas answers otherwise instead', async () => {
    const version = await closedMeeting(world);
    given(
      await registerAnswer(await world.as('karin'), command(), { ...version, ...agree, partyId: about() }),
    );
    given(await answerPlan(await world.as('jonas'), command(), { ...version, answer: 'partly', words: '' }));
    expect(await statesSeenBy('karin', version.versionId)).toMatchObject({ Jonas: 'partly' });
    expect((await seeMyAnswer(await world.as('jonas'), about(), null)).awaiting).toBeNull();
  });

  it.each(['jonas', 'mette', 'bodil', 'lone', 'gitte'])('%s registers for nobody', async (handle) => {
    const version = await closedMeeting(world);
    const registered = { ...version, ...agree, partyId: world.id('susanne') };
    await expect(registerAnswer(await world.as(handle), command(), registered)).rejects.toThrow(NotFound);
  });

  it('Karin does not register her own answer, and nobody’s who was not there', async () => {
    const version = await closedMeeting(world);
    const karin = await world.as('karin');
    await expect(
      registerAnswer(karin, command(), { ...version, ...agree, partyId: world.id('karin') }),
    ).rejects.toThrow(NotFound);
    expect(
      refusedAs(await registerAnswer(karin, command(), { ...version, ...agree, partyId: world.id('erik') })),
    ).toBe('notAParty');
  });
});

describe('§ 5 what the citizen shows', () => {
  it('his mother answers once Jonas shows her the plan, and no longer when he hides it', async () => {
    const version = await closedMeeting(world);
    const lone = await world.as('lone');
    await expect(answerPlan(lone, command(), { ...version, ...agree })).rejects.toThrow(NotFound);
    const showing = { citizenId: about(), personId: world.id('lone') };
    given(await showPlanTo(await world.as('jonas'), command(), { ...showing, isShown: true }));
    given(await showPlanTo(await world.as('jonas'), command(), { ...showing, isShown: true }));
    given(await answerPlan(lone, command(), { ...version, ...agree }));
    expect(await statesSeenBy('lone', version.versionId)).toEqual({ Lone: 'agree' });
    given(await showPlanTo(await world.as('jonas'), command(), { ...showing, isShown: false }));
    await expect(seeAnswers(lone, about(), version.versionId)).rejects.toThrow(NotFound);
    expect((await seeVersions(lone, about())).versions).toEqual([]);
    expect(await statesSeenBy('jonas', version.versionId)).toMatchObject({ Lone: 'agree' });
  });

  it('she confirms what Karin recorded for her also without seeing the plan', async () => {
    const version = await closedMeeting(world);
    const { answerId } = given(
      await registerAnswer(await world.as('karin'), command(), {
        ...version,
        ...agree,
        partyId: world.id('lone'),
      }),
    );
    const lone = await world.as('lone');
    expect(await seeMyAnswer(lone, about(), null)).toMatchObject({
      version: null,
      awaiting: { id: answerId },
    });
    given(await confirmAnswer(lone, command(), { citizenId: about(), answerId }));
    expect(await statesSeenBy('karin', version.versionId)).toMatchObject({ Lone: 'agree' });
  });

  it('Susanne sees her own answer only', async () => {
    const version = await closedMeeting(world);
    given(await answerPlan(await world.as('jonas'), command(), { ...version, ...agree }));
    expect(await statesSeenBy('susanne', version.versionId)).toEqual({ Susanne: 'notAnswered' });
  });

  it.each([
    ['susanne', true],
    ['karin', false],
  ] as const)(
    '%s is told only what she can know of the others: only her own is %s',
    async (handle, isOwn) => {
      const { versionId } = await closedMeeting(world);
      const visit = await world.as(handle);
      expect((await seeAnswers(visit, about(), versionId)).seesAllAnswers).toBe(!isOwn);
      expect((await seeMyAnswer(visit, about(), versionId)).seesAllAnswers).toBe(!isOwn);
      expect((await seeVersion(visit, about(), versionId)).seesAllAnswers).toBe(!isOwn);
      expect((await seeVersions(visit, about())).seesAllAnswers).toBe(!isOwn);
      expect((await takeVersion(visit, about(), versionId, noFiles)).print.onlyOwnAnswer).toBe(isOwn);
    },
  );
});

describe('the plan on paper', () => {
  it.each([
    ['susanne', true],
    ['mette', undefined],
    ['karin', undefined],
  ] as const)('R-M2 the draft for %s says of the formal part: left out %s', async (handle, leftOut) => {
    await heardMeeting(world);
    const draft = await takeDraft(await world.as(handle), about(), noFiles);
    expect('print' in draft && draft.print.snapshot.withoutFormal).toBe(leftOut);
  });

  it('the version for those who see it, and no draft of what is agreed', async () => {
    const { versionId } = await closedMeeting(world);
    for (const handle of ['jonas', 'karin', 'susanne']) {
      const { print, name } = await takeVersion(await world.as(handle), about(), versionId, noFiles);
      const pdf = await setDocument({ what: 'plan', print });
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
      expect(name).toMatch(/^plan-.*-version-1$/);
    }
    const mette = await world.as('mette');
    const draft = () => takeDraft(mette, about(), noFiles);
    expect(await draft()).toEqual({ versionId });
    // R-T3: the record never says that she took a draft that there was none of.
    expect(await addedBy(world, draft)).toMatchObject([
      { event: 'planDraft.downloaded', decision: 'allowed', saw_nothing: true },
    ]);
    expect(await addedBy(world, () => takeVersion(mette, about(), versionId, noFiles))).toMatchObject([
      { event: 'planDocument.downloaded', subject_id: versionId, saw_nothing: false },
    ]);
  });

  it('on the poster the citizen has the strengths they chose, others only what they are shown (R-P6)', async () => {
    const { versionId } = await closedMeeting(world);
    const citizenId = about();
    const jonas = await world.as('jonas');
    const offered = ['kind', 'funny'];
    given(await chooseOwnStrengths(jonas, command(), { citizenId, offered, chosen: offered }));
    const strengthsFor = async (handle: string) => {
      const { print, name } = await takePoster(await world.as(handle), citizenId, versionId, noFiles);
      expect(name).toMatch(/^plakat-.*-version-1$/);
      return print.strengths.map(({ label }) => label);
    };
    expect(await strengthsFor('jonas')).toEqual(['Jeg er venlig', 'Jeg er sjov']);
    expect(await strengthsFor('karin')).toEqual([]);
    const show = {
      citizenId,
      name: 'strengths',
      was: [],
      chosen: [world.id('karin')],
      isRenewed: false,
    } as const;
    given(await showPicture(jonas, command(), show));
    given(await chooseOwnStrengths(jonas, command(), { citizenId, offered, chosen: ['kind'] }));
    expect(await strengthsFor('karin')).toEqual(['Jeg er venlig', 'Jeg er sjov']);
    expect(await strengthsFor('mette')).toEqual([]);
  });

  it.each(['lone', 'gitte'])('not for %s', async (handle) => {
    const { versionId } = await closedMeeting(world);
    await expect(takePoster(await world.as(handle), about(), versionId, noFiles)).rejects.toThrow(NotFound);
    await expect(takeVersion(await world.as(handle), about(), versionId, noFiles)).rejects.toThrow(NotFound);
    await expect(takeDraft(await world.as(handle), about(), noFiles)).rejects.toThrow(NotFound);
  });
});
