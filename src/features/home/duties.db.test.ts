import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closedMeeting, command, nothingHasHappened } from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import { theDay, type World } from '../../../tests/people.ts';
import { type PlanOfJonas, planOfJonas, startAnew, statusOfJonas } from '../../../tests/rounds.ts';
import { answerPlan, makeVersion, registerAnswer, seeVersion } from '../meetings/public.ts';
import { writeFormalText } from '../plan/public.ts';
import { listMyCitizens } from './use-cases/list-my-citizens.ts';
import { offerPreparation } from './use-cases/offer-preparation.ts';
import { seeCitizen } from './use-cases/see-citizen.ts';
import { seeHome } from './use-cases/see-home.ts';

let world: World;
let plan: PlanOfJonas;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world);
});

async function dutiesOf(handle: string) {
  const rows = await listMyCitizens(await world.as(handle));
  const jonas = rows.find(({ id }) => id === plan.citizenId);
  return jonas?.duties.map(({ duty, count, isMine }) => `${isMine ? 'mine' : 'theirs'}: ${duty} ${count}`);
}

/** "Jeg ønsker mere hjælp", as the citizen's page keeps it; under no goal it belongs to the whole round. */
const wish = (goalId: string | null) =>
  world.prepare(
    `insert into effort (municipality_id, id, citizen_id, goal_id, round_id, author_id, what, created_at)
     values ($1, $2, $3, $4, $5, $3, 'En, der går med til bussen', now())`,
    [world.municipalityOf('jonas'), uuidv7(), plan.citizenId, goalId, goalId === null ? plan.roundId : null],
  );

describe('every duty about a citizen is on the lists (R-C1)', () => {
  it('R-P2 that preparation is offered stands on the overview with who and when, for those who may see the dates', async () => {
    const offerSeenBy = async (handle: string) =>
      (await seeCitizen(await world.as(handle), plan.citizenId)).preparationOffer;
    await world.prepare(
      'update plan_meeting set opened_at = null, closed_at = null where municipality_id = $1',
      [world.municipalityOf('jonas')],
    );
    expect(await offerSeenBy('karin')).toBeNull();
    await offerPreparation(await world.as('mette'), command(), plan.citizenId);
    for (const handle of ['mette', 'karin', 'bodil'])
      expect(await offerSeenBy(handle)).toEqual({ by: 'Mette Friis', on: theDay });
    expect(await offerSeenBy('susanne')).toBeNull();
  });

  it('R-O2 a wish for more help is the caseworker’s to decide about from the moment it is sent', async () => {
    await wish(plan.goalId);
    expect(await dutiesOf('karin')).toContain('mine: decideAboutEfforts 1');
    expect(await dutiesOf('mette')).toContain('theirs: decideAboutEfforts 1');
    const { duties, people } = await seeCitizen(await world.as('karin'), plan.citizenId);
    expect(duties.find(({ duty }) => duty === 'decideAboutEfforts')?.owners).toEqual(['Karin Munk']);
    expect(people.map(({ name, kind }) => [name, kind])).toContainEqual(['Karin Munk', 'caseworker']);
  });

  it('R-O2 an effort of the whole round waits as well, and so does a wish until the next plan has goals (R-S3)', async () => {
    await wish(plan.goalId);
    await wish(null);
    expect(await dutiesOf('karin')).toContain('mine: decideAboutEfforts 2');
    await statusOfJonas(world, plan);
    expect(await dutiesOf('karin')).toContain('mine: decideAboutEfforts 2');
  });

  it('R-O2 what was granted and made over afterwards waits for the caseworker again', async () => {
    await wish(plan.goalId);
    const m = world.municipalityOf('jonas');
    const [effort] = await world.prepare(
      'select id, author_id from effort where municipality_id = $1 and citizen_id = $2',
      [m, plan.citizenId],
    );
    await world.prepare(
      `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on)
       values ($1, $2, $3, $4, $5, 'granted', '2026-03-01')`,
      [m, uuidv7(), plan.citizenId, effort?.id, effort?.author_id],
    );
    expect((await dutiesOf('karin'))?.join()).not.toContain('decideAboutEfforts');
    await world.prepare(
      "update effort set how_often = '10 minutter om ugen' where municipality_id = $1 and id = $2",
      [m, effort?.id],
    );
    expect(await dutiesOf('karin')).toContain('mine: decideAboutEfforts 1');
  });

  it('R-O2 a decision that a leader may not see counts all the same, and everybody is told one number (§ 5)', async () => {
    await wish(plan.goalId);
    await wish(null);
    const m = world.municipalityOf('jonas');
    const [refused] = await world.prepare(
      'select id from effort where municipality_id = $1 and citizen_id = $2 and round_id is null',
      [m, plan.citizenId],
    );
    await world.prepare(
      `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain)
       values ($1, $2, $3, $4, $5, 'refused', '2026-03-01', 'r', 'h')`,
      [m, uuidv7(), plan.citizenId, refused?.id, world.id('karin')],
    );
    expect(await dutiesOf('karin')).toContain('mine: decideAboutEfforts 1');
    for (const handle of ['mette', 'bodil'])
      expect(await dutiesOf(handle)).toContain('theirs: decideAboutEfforts 1');
  });

  it('R-M9 after closing, what the law demands and nobody wrote is the caseworker’s', async () => {
    expect(await dutiesOf('karin')).toContain('mine: writeFormalContent 1');
    expect(await dutiesOf('susanne')).toEqual([]);
  });

  it('R-O2 help that is granted to a day leaves nothing to write, also while somebody asks to have it longer', async () => {
    const m = world.municipalityOf('jonas');
    const { citizenId, goalId, roundId } = plan;
    const [purpose, help, yes] = [uuidv7(), uuidv7(), uuidv7()];
    await world.prepare(
      `insert into formal_text (municipality_id, id, citizen_id, round_id, author_id, heading, text) values ($1, $2, $3, $4, $5, 'purpose', 'Bussen')`,
      [m, purpose, citizenId, roundId, world.id('karin')],
    );
    await world.prepare(
      `insert into effort (municipality_id, id, citizen_id, goal_id, author_id, what, to_on, created_at)
       values ($1, $2, $3, $4, $5, 'Øve turen', '2027-02-01', '2026-02-01T09:00:00Z')`,
      [m, help, citizenId, goalId, world.id('karin')],
    );
    await world.prepare(
      `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain, created_at)
       values ($1, $2, $3, $4, $5, 'granted', '2026-02-01', '', '', '2026-02-01T10:00:00Z')`,
      [m, yes, citizenId, help, world.id('karin')],
    );
    expect(await dutiesOf('karin')).not.toContain('mine: writeFormalContent 1');
    await world.prepare('update effort set to_on = null where id = $1', [help]);
    expect(await dutiesOf('karin')).toContain('mine: decideAboutEfforts 1');
    expect(await dutiesOf('karin')).not.toContain('mine: writeFormalContent 1');
  });

  it('R-P1 a meeting that is months away is not missing; the list says by when it is called', async () => {
    const rows = await listMyCitizens(await world.as('karin'));
    const jonas = rows.find(({ id }) => id === plan.citizenId);
    expect(jonas?.duties.map(({ duty }) => duty)).not.toContain('callMeeting');
    expect(jonas?.callBy).toMatch(/^2026-/);
  });
});

describe('R-M8 an answer of one’s own that is missing is on one’s own list (R-C1)', () => {
  let versionId: string;
  const answers = ['bodil', 'susanne', 'mette'] as const;
  const mine = async (handle: string) =>
    (await listMyCitizens(await world.as(handle))).find(({ id }) => id === world.id('jonas'));
  beforeEach(async () => {
    await nothingHasHappened(world);
    versionId = (await closedMeeting(world)).versionId;
  });

  it.each(answers)('%s, who took part and was given the plan', async (handle) => {
    const row = await mine(handle);
    const own = row?.duties.find(({ duty }) => duty === 'answerPlan');
    expect(own).toMatchObject({ isMine: true, count: 1 });
    expect(row?.duties.filter(({ duty }) => duty === 'askPartiesForAnswer').join()).not.toContain(handle);
    expect((await seeCitizen(await world.as(handle), world.id('jonas'))).duties).toContainEqual(own);
  });

  it('susanne has answered: nothing of hers is missing, and of the rest nothing is said (§ 5)', async () => {
    const given = {
      citizenId: world.id('jonas'),
      versionId,
      answer: 'agree',
      words: '',
    } as const;
    await answerPlan(await world.as('susanne'), command(), given);
    expect(await mine('susanne')).toMatchObject({ duties: [], seesOnlyOwn: true });
    expect(
      (await mine('karin'))?.duties.find(({ duty }) => duty === 'askPartiesForAnswer')?.about,
    ).not.toContain('Susanne Beck');
  });

  it('a provider who was not given the plan is silent on nobody’s list, whoever reads it (R-C1, R-M2)', async () => {
    await nothingHasHappened(world);
    await closedMeeting(world, []);
    const named = async (handle: string) =>
      (await mine(handle))?.duties.find(({ duty }) => duty === 'askPartiesForAnswer')?.about;
    expect(await named('karin')).toEqual(['Bodil Krogh', 'Mette Friis']);
    expect(await named('mette')).toEqual(['Bodil Krogh', 'Karin Munk']);
    expect(await named('bodil')).toEqual(['Karin Munk', 'Mette Friis']);
    expect((await mine('susanne'))?.duties).toEqual([]);
  });

  it('whoever did not come is not asked', async () => {
    await world.prepare('update meeting_participant set did_not_come = true where person_id = $1', [
      world.id('susanne'),
    ]);
    expect((await mine('susanne'))?.duties).toEqual([]);
  });
});

describe('R-C1, R-M8 what the agreed plan asks stays while the next meeting is called, until it is given', () => {
  let versionId: string;
  const lines = async (handle: string) =>
    (await listMyCitizens(await world.as(handle)))
      .find(({ id }) => id === world.id('jonas'))
      ?.duties.map(({ duty, about, isMine }) => [isMine ? 'mine' : 'theirs', duty, ...about].join(' ')) ?? [];
  /** The caseworker calls the next meeting the same day, without the day offer. */
  const callNext = async () => {
    const m = world.municipalityOf('jonas');
    const [former] = await world.prepare(
      'select id, number from plan_round where municipality_id = $1 and citizen_id = $2 order by number desc limit 1',
      [m, world.id('jonas')],
    );
    const next = [m, uuidv7(), uuidv7(), world.id('jonas'), theDay];
    await world.prepare(
      `insert into plan_round (municipality_id, id, citizen_id, number, started_on, previous_round_id) values ($1, $2, $3, $4, $5, $6)`,
      [m, next[1], next[3], Number(former?.number) + 1, theDay, former?.id],
    );
    await world.prepare(
      `insert into plan_meeting (municipality_id, id, citizen_id, round_id, kind, starts_at, held_on, length_minutes, place, called_by, dated_at)
       values ($1, $3, $4, $2, 'status', $5::date + 100, $5::date + 100, 60, 'Birkely', $6, $5::date)`,
      [...next, world.id('karin')],
    );
  };
  beforeEach(async () => {
    await nothingHasHappened(world);
    versionId = (await closedMeeting(world)).versionId;
  });

  it.each([
    {
      handle: 'karin',
      stay: [
        'mine answerPlan',
        'mine askPartiesForAnswer Bodil Krogh Mette Friis Susanne Beck',
        'mine writeFormalContent',
      ],
    },
    { handle: 'mette', stay: ['mine answerPlan', 'mine askCitizenAboutPlan'] },
    { handle: 'bodil', stay: ['mine answerPlan'] },
    { handle: 'susanne', stay: ['mine answerPlan'] },
  ])('for $handle', async ({ handle, stay }) => {
    expect(await lines(handle)).toEqual(expect.arrayContaining(stay));
    await callNext();
    expect(await lines(handle)).toEqual(expect.arrayContaining(stay));
  });

  it('a new edition asks everybody anew, the citizen first, until they answer', async () => {
    const citizenId = world.id('jonas');
    const home = async () => seeHome(await world.as('jonas'), citizenId);
    const answer = { citizenId, answer: 'disagree', words: '' } as const;
    for (const handle of ['jonas', 'mette'])
      await answerPlan(await world.as(handle), command(), { ...answer, versionId });
    await callNext();
    expect((await home()).news.newEdition).toBeNull();
    const made = await makeVersion(await world.as('karin'), command(), { citizenId, reason: 'Buskort' });
    if (!('versionId' in made)) throw new Error(made.refused);
    expect(await home()).toMatchObject({
      news: { newEdition: { id: made.versionId, by: 'Karin' } },
      ring: { nextThing: { thing: 'answerPlan', isMadeOver: true } },
    });
    expect(await lines('mette')).toEqual(
      expect.arrayContaining(['mine answerPlan', 'mine askCitizenAboutPlan']),
    );
    // What is new is told until he has looked at it; his answer is asked for as before. That others look changes nothing.
    await seeVersion(await world.as('karin'), citizenId, made.versionId);
    await seeVersion(await world.as('jonas'), citizenId, versionId);
    expect((await home()).news.newEdition).not.toBeNull();
    await seeVersion(await world.as('jonas'), citizenId, made.versionId);
    expect(await home()).toMatchObject({
      news: { newEdition: null },
      ring: { nextThing: { thing: 'answerPlan' } },
    });
    await answerPlan(await world.as('jonas'), command(), { ...answer, versionId: made.versionId });
    expect((await home()).news.newEdition).toBeNull();
    expect((await home()).ring?.nextThing.thing).not.toBe('answerPlan');
  });

  it('R-M9 what the law demands is written into the plan that holds, and then it is not missing', async () => {
    await callNext();
    const karin = await world.as('karin');
    const lacking = { citizenId: world.id('jonas'), isNotRelevant: false, version: 0, text: 'Et år.' };
    for (const heading of ['purpose', 'neededEffort', 'expectedDuration'] as const) {
      expect(await lines('karin')).toContain('mine writeFormalContent');
      await writeFormalText(karin, command(), { ...lacking, heading, isOfAgreed: true });
    }
    expect(await lines('karin')).not.toContain('mine writeFormalContent');
  });

  it('an answer registered for mette is hers to confirm, and a yes of her own ends it', async () => {
    await callNext();
    const about = { citizenId: world.id('jonas'), versionId, answer: 'agree', words: '' } as const;
    const partyId = world.id('mette');
    await registerAnswer(await world.as('karin'), command(), { ...about, partyId });
    expect(await lines('mette')).toContain('mine confirmAnswer');
    expect(await lines('mette')).not.toContain('mine answerPlan');
    await answerPlan(await world.as('mette'), command(), about);
    expect((await lines('mette')).filter((one) => one.startsWith('mine'))).not.toContain(
      'mine confirmAnswer',
    );
  });

  it.each(['karin', 'mette', 'bodil'])(
    '“Ikke enig”, “Enig i noget”, “Jeg ved det ikke” and “Blev du hørt? Nej” are taken up, seen by %s',
    async (handle) => {
      await callNext();
      expect((await lines(handle)).join()).not.toContain('takeUp');
      const about = { citizenId: world.id('jonas'), versionId, words: '' };
      await answerPlan(await world.as('jonas'), command(), { ...about, answer: 'disagree' });
      await world.prepare('update heard_answer set withdrawn_at = now() where withdrawn_at is null');
      await world.prepare(
        `insert into heard_answer (municipality_id, id, citizen_id, meeting_id, author_id, said_by, answer)
       select municipality_id, $1, citizen_id, id, citizen_id, 'self', 'no' from plan_meeting where closed_at is not null`,
        [uuidv7()],
      );
      const whose = handle === 'karin' ? 'mine' : 'theirs';
      expect(await lines(handle)).toEqual(
        expect.arrayContaining([`${whose} takeUpDisagreement`, `${whose} takeUpNotHeard`]),
      );
      await answerPlan(await world.as('jonas'), command(), { ...about, answer: 'partly' });
      expect(await lines(handle)).toContain(`${whose} takeUpReservation`);
      expect(await lines(handle)).not.toContain(`${whose} takeUpDisagreement`);
      await answerPlan(await world.as('jonas'), command(), { ...about, answer: 'couldNotAnswer' });
      expect(await lines(handle)).toContain(`${whose} takeUpDoesNotKnow`);
      expect(await lines(handle)).not.toContain(`${whose} takeUpReservation`);
      await answerPlan(await world.as('jonas'), command(), { ...about, answer: 'agree' });
      expect(await lines(handle)).not.toContain(`${whose} takeUpDoesNotKnow`);
    },
  );
});
