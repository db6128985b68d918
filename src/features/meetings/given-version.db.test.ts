import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPageFor } from '../../../tests/a-page.ts';
import {
  command,
  given,
  heardMeeting,
  noFiles,
  nothingHasHappened,
  plannedGoals,
} from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import { theDay, type World } from '../../../tests/people.ts';
import { daysAfter } from '../../domain/day.ts';
import { decideEffort, seePlanPage, showPlanTo, writeEffort, writeFormalText } from '../plan/public.ts';
import { closeMeeting } from './public.ts';
import { makeVersion } from './use-cases/make-version.ts';
import { seeVersion, seeVersions } from './use-cases/see-versions.ts';
import { takeDraft, takePoster, takeVersion } from './use-cases/take-document.ts';
import { VersionPage } from './views/version-pages.tsx';

let world: World;
const about = () => world.id('jonas');
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(() => nothingHasHappened(world));

const diagnosis = 'Han har autisme';
const why = 'Taxa er ikke en social indsats';
const complain = 'Skriv til Ankestyrelsen';

/** An open meeting with a plan: an effort of Birkely that was granted, one of nobody that was refused, a formal text. */
async function decidedPlan() {
  const meeting = await heardMeeting(world);
  await plannedGoals(world, meeting);
  const karin = await world.as('karin');
  const citizenId = about();
  const goalId = (await seePlanPage(karin, citizenId, null)).plan.goals[0]?.id ?? '';
  const said = { citizenId, goalId, how: '', howOften: '', from: null, to: null } as const;
  const birkelys = { ...said, what: 'Øve bussen', who: 'Mette', offerId: world.offer('birkely') };
  const nobodys = { ...said, what: 'Taxa om aftenen', who: 'Taxa', offerId: null };
  const decision = { citizenId, on: theDay, seen: 0 };
  for (const [effort, outcome] of [
    [birkelys, 'granted'],
    [nobodys, 'refused'],
  ] as const) {
    const { id } = given(await writeEffort(karin, command(), effort));
    const told =
      outcome === 'refused' ? { reason: why, howToComplain: complain } : { reason: '', howToComplain: '' };
    given(await decideEffort(karin, command(), { ...decision, ...told, effortId: id, outcome }));
  }
  const text = {
    citizenId,
    heading: 'background',
    version: 0,
    text: diagnosis,
    isNotRelevant: false,
  } as const;
  given(await writeFormalText(karin, command(), text));
  return meeting;
}

async function agreedPlan(): Promise<string> {
  const meeting = await decidedPlan();
  const closing = { ...meeting, nextMeetingOn: daysAfter(theDay, 360), absent: [], partsFor: 'all' } as const;
  const showing = { citizenId: about(), personId: world.id('lone'), isShown: true };
  given(await showPlanTo(await world.as('jonas'), command(), showing));
  return given(await closeMeeting(await world.as('karin'), command(), closing)).versionId;
}

/** What one reader is given as page, paper and poster, and what each says is left out. */
async function givenTo(handle: string, versionId: string) {
  const visit = await world.as(handle);
  const view = await seeVersion(visit, about(), versionId);
  const paper = (await takeVersion(visit, about(), versionId, noFiles)).print;
  const poster = (await takePoster(visit, about(), versionId, noFiles)).print;
  const page = aPageFor({ personId: world.id(handle), givenName: handle, isCitizen: handle === 'jonas' });
  return { view, paper, poster, html: String(VersionPage({ page, view })), words: page.words.document.staff };
}
const secrets = [diagnosis, why, complain, '"granted"', '"refused"'];
const holds = (one: unknown) => secrets.filter((secret) => JSON.stringify(one).includes(secret));

describe('what of an agreed plan a reader is given, on page, paper and poster alike (§ 5, R-O2, decision 0022)', () => {
  it.each([
    ['jonas', []],
    ['vera', []],
    ['karin', []],
    ['mette', ['bornOn']],
  ] as const)('%s: all of it but %s', async (handle, leftOut) => {
    const { view, paper, poster } = await givenTo(handle, await agreedPlan());
    for (const one of [view.version.snapshot, paper.snapshot, poster.snapshot])
      expect(holds(one)).toEqual(secrets);
    expect([view.leftOut, paper.leftOut]).toEqual([leftOut, leftOut]);
    // R-M2: Mette's offer is given all but the goal that is for Værkstedet alone.
    for (const one of [paper, poster]) expect(one.version?.isPart).toBe(handle === 'mette');
    expect(poster.leftOut).toEqual([]);
    expect(paper.snapshot.citizen.bornOn === null).toBe(leftOut.length > 0);
  });

  it('Lone, to whom it is shown: no decision, no day of birth, no formal text, and it says so', async () => {
    const versionId = await agreedPlan();
    const { view, paper, poster, html, words } = await givenTo('lone', versionId);
    for (const one of [view, paper, poster, html]) expect(holds(one)).toEqual([]);
    for (const { snapshot } of [paper, poster]) {
      expect(snapshot.citizen).toEqual({ name: 'Jonas Lund', bornOn: null });
      expect(snapshot.goals[0]?.efforts.map(({ what }) => what)).toEqual(['Øve bussen', 'Taxa om aftenen']);
    }
    expect(paper.leftOut).toEqual(['bornOn', 'decisions', 'formal']);
    expect(poster.leftOut).toEqual(['decisions']);
    const { decisions, formal } = words.leftOutNames;
    expect(html).toContain(words.leftOut([decisions, formal], true));
    expect(html).toContain('Min egen lejlighed');
    // Why a later version was made can tell what was decided.
    const karin = await world.as('karin');
    const later = given(await makeVersion(karin, command(), { citizenId: about(), reason: why }));
    const second = await givenTo('lone', later.versionId);
    for (const one of [second.view, second.paper, second.poster, second.html]) expect(holds(one)).toEqual([]);
    expect([second.paper.leftOut?.at(-1), second.poster.leftOut]).toEqual(['reason', ['decisions']]);
    const { versions } = await seeVersions(await world.as('lone'), about());
    expect(versions.map(({ number, reason }) => [number, reason])).toEqual([
      [2, ''],
      [1, ''],
    ]);
    expect(holds(versions)).toEqual([]);
    // R-M8: the version under its seal is the whole one, for her too.
    expect(view.version.isUnchanged).toBe(true);
    const whole = await givenTo('karin', versionId);
    expect([view.version.hash, paper.version?.hash]).toEqual([
      whole.view.version.hash,
      whole.paper.version?.hash,
    ]);
  });

  it('Bodil leads Birkely: the decisions on its efforts, and no others', async () => {
    const { view, paper } = await givenTo('bodil', await agreedPlan());
    const decided = paper.snapshot.goals[0]?.efforts.map(({ what, decision }) => [what, decision.state]);
    expect(decided).toEqual([
      ['Øve bussen', 'granted'],
      ['Taxa om aftenen', 'kept'],
    ]);
    expect(view.leftOut).toEqual(['bornOn', 'decisionsOfOthers']);
    expect(holds(paper.snapshot)).toEqual([diagnosis, '"granted"']);
  });

  it('the draft too: what Lone takes from the open meeting calls no help wished that was decided on', async () => {
    await decidedPlan();
    const draft = await takeDraft(await world.as('lone'), about(), noFiles);
    if (!('print' in draft)) throw new Error('There is no draft.');
    expect(holds(draft.print)).toEqual([]);
    expect(JSON.stringify(draft.print.snapshot)).not.toContain('"wished"');
    expect(draft.print.leftOut).toEqual(['bornOn', 'formal']);
  });
});
