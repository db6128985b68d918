import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import {
  agreeOnPlan,
  jonasShowsHisPlanTo,
  type PlanOfJonas,
  planOfJonas,
  startAnew,
  statusOfJonas,
} from '../../../tests/rounds.ts';
import { type Command, NotFound } from '../../database/visit.ts';
import { adjustEffort, wishForHelp } from '../follow-up/public.ts';
import { loadPlan, writeWishNotFollowed } from '../plan/public.ts';
import { answerHelpReceived, reviewGoal, sayHowItGoesNow, seeStatus } from './public.ts';
import { saveReview } from './use-cases/save-review.ts';
import { seeRounds } from './use-cases/see-rounds.ts';

let world: World;
let plan: PlanOfJonas;
let status: { readonly roundId: string; readonly meetingId: string };
let effortId: string;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world, 300);
  status = await statusOfJonas(world, plan);
  effortId = await effort(plan.goalId, 'Øve busturen', 'birkely');
});

const command = (content: unknown = 'test'): Command => ({ id: uuidv7(), content });
const own = { whose: 'own', spokenBy: '' } as const;

async function effort(goalId: string, what: string, offer: string, isGranted = true): Promise<string> {
  const id = uuidv7();
  await world.prepare(
    `insert into effort (municipality_id, id, citizen_id, goal_id, author_id, offer_id, what) values ($1, $2, $3, $4, $5, $6, $7)`,
    [world.municipalityOf('jonas'), id, plan.citizenId, goalId, world.id('karin'), world.offer(offer), what],
  );
  if (isGranted)
    await world.prepare(
      `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on)
       values ($1, $2, $3, $4, $5, 'granted', $6)`,
      [
        ...[world.municipalityOf('jonas'), uuidv7(), plan.citizenId, id],
        ...[world.id('karin'), daysBefore(theDay, 290)],
      ],
    );
  return id;
}

const help = (over: object = {}) =>
  ({
    citizenId: plan.citizenId,
    effortId,
    answer: 'partly',
    words: 'Kun om sommeren',
    version: 0,
    ...own,
    ...over,
  }) as const;
const review = (over: object = {}) => ({
  citizenId: plan.citizenId,
  goalId: plan.goalId,
  said: { outcome: 'onTheWay', whatHelped: 'Mette', whatNow: 'continue' } as const,
  version: 0,
  ...own,
  ...over,
});

const notFollowed = {
  why: 'Der er to trin igen.',
};
/** The plan of the new round as somebody sees it. */
async function newPlan(who: string) {
  const visit = await world.as(who);
  return visit.read({ event: 'plan.viewed', citizenId: plan.citizenId }, (work) =>
    loadPlan(work, plan.citizenId, status.roundId),
  );
}

describe('first: "Fik du den hjælp, vi aftalte?" (R-S2)', () => {
  it('takes everybody’s answer from their own login, the citizen’s first', async () => {
    await answerHelpReceived(await world.as('mette'), command(), help({ answer: 'yes', words: '' }));
    await answerHelpReceived(await world.as('jonas'), command(), help());
    const { efforts } = await seeStatus(await world.as('karin'), plan.citizenId);
    expect(efforts).toMatchObject([
      {
        effort: { what: 'Øve busturen' },
        answers: [
          { author: 'Jonas', answer: 'partly', words: 'Kun om sommeren', writtenAs: 'citizen' },
          { author: 'Mette', answer: 'yes', writtenAs: 'contactPerson' },
        ],
        mine: null,
      },
    ]);
  });

  it('keeps one answer a person: sent twice it is one, changed it is the new one', async () => {
    const again = command();
    await answerHelpReceived(await world.as('jonas'), again, help());
    await answerHelpReceived(await world.as('jonas'), again, help());
    await answerHelpReceived(await world.as('jonas'), command(), help({ answer: 'no', version: 1 }));
    const rows = await world.prepare('select answer, version from help_received');
    expect(rows).toEqual([{ answer: 'no', version: 2 }]);
  });

  it('gives the second of two tabs what stands there now (R-T5)', async () => {
    await answerHelpReceived(await world.as('jonas'), command(), help());
    const second = await answerHelpReceived(
      await world.as('jonas'),
      command(),
      help({ words: 'Noget andet' }),
    );
    expect(second).toEqual({ conflict: true, currentVersion: 1, words: 'Kun om sommeren' });
  });

  it('lets the caseworker write down what the citizen and the network say, as theirs', async () => {
    const karin = await world.as('karin');
    await answerHelpReceived(karin, command(), help({ whose: 'citizen' }));
    await answerHelpReceived(karin, command(), help({ whose: 'network', spokenBy: 'Lone', answer: 'no' }));
    const { efforts } = await seeStatus(await world.as('jonas'), plan.citizenId);
    expect(efforts[0]?.answers).toMatchObject([
      { whose: 'citizen', author: 'Karin', answer: 'partly' },
      { whose: 'network', spokenBy: 'Lone', author: 'Karin', answer: 'no' },
    ]);
  });

  it.each([
    { who: 'mette', over: { whose: 'citizen' } },
    { who: 'jonas', over: { whose: 'network', spokenBy: 'Lone' } },
    { who: 'karin', over: { whose: 'network', spokenBy: ' ' } },
  ])('lets nobody else speak for others: $who', async ({ who, over }) => {
    await expect(answerHelpReceived(await world.as(who), command(), help(over))).rejects.toThrow(NotFound);
  });

  it.each(['lone', 'vera', 'gitte', 'oskar', 'freja'])('%s does not answer', async (who) => {
    await jonasShowsHisPlanTo(world, 'lone');
    await expect(answerHelpReceived(await world.as(who), command(), help())).rejects.toThrow(NotFound);
  });

  it('R-S2 asks about help that was granted; a wish was not agreed, and what was said of one stays', async () => {
    const wish = await effort(plan.goalId, 'Taxa om aftenen', 'birkely', false);
    const asked = async () =>
      (await seeStatus(await world.as('jonas'), plan.citizenId)).efforts.map(({ effort: { what } }) => what);
    expect(await asked()).toEqual(['Øve busturen']);
    await answerHelpReceived(await world.as('jonas'), command(), help({ effortId: wish }));
    expect((await asked()).toSorted()).toEqual(['Taxa om aftenen', 'Øve busturen']);
  });

  it('susanne answers about what concerns her', async () => {
    const table = await effort(plan.tableGoalId, 'Et bord i værkstedet', 'vaerkstedet');
    await answerHelpReceived(await world.as('susanne'), command(), help({ effortId: table, answer: 'yes' }));
    const { efforts } = await seeStatus(await world.as('susanne'), plan.citizenId);
    expect(efforts.find(({ effort: { id } }) => id === table)?.mine).toMatchObject({ answer: 'yes' });
  });

  it.each([
    { who: 'susanne', efforts: 0, onlyOwnEfforts: true },
    { who: 'bodil', efforts: 1, onlyOwnEfforts: false },
  ])('R-S2 $who is told whether what they see of the help is all', async ({ who, ...seen }) => {
    const { efforts, onlyOwnEfforts } = await seeStatus(await world.as(who), plan.citizenId);
    expect({ efforts: efforts.length, onlyOwnEfforts }).toEqual(seen);
  });

  it('does not ask about help that was refused, or taken out', async () => {
    await world.prepare(
      `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain)
       values ($1, $2, $3, $4, $5, 'refused', $6, 'Nej', 'Skriv til os')`,
      [world.municipalityOf('jonas'), uuidv7(), plan.citizenId, effortId, world.id('karin'), theDay],
    );
    const { efforts } = await seeStatus(await world.as('jonas'), plan.citizenId);
    expect(efforts).toEqual([]);
  });

  it('knows nothing of an effort of the new round, of another citizen, or none', async () => {
    const jonas = await world.as('jonas');
    await expect(answerHelpReceived(jonas, command(), help({ effortId: uuidv7() }))).rejects.toThrow(
      NotFound,
    );
    const amina = help({ citizenId: world.id('amina') });
    await expect(answerHelpReceived(await world.as('karin'), command(), amina)).rejects.toThrow(NotFound);
  });

  it('stays as it was said when the meeting is closed', async () => {
    await world.prepare('update plan_meeting set closed_at = now() where id = $1', [status.meetingId]);
    expect(await answerHelpReceived(await world.as('jonas'), command(), help())).toEqual({
      refused: 'statusIsClosed',
    });
    expect(await reviewGoal(await world.as('karin'), command(), review())).toEqual({
      refused: 'statusIsClosed',
    });
  });
});

describe('then goal by goal (R-S2)', () => {
  async function score(who: string, meetingId: string, levels: readonly [string, string], as: string) {
    const [view, writtenAs] = as.split('/');
    await world.prepare(
      `insert into score (municipality_id, id, citizen_id, goal_id, meeting_id, author_id, view, written_as, mastery_now, expected_mastery)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        world.municipalityOf('jonas'),
        uuidv7(),
        plan.citizenId,
        plan.goalId,
        meetingId,
        world.id(who),
        view,
        writtenAs,
        ...levels,
      ],
    );
  }

  it('puts now beside former and expected, the citizen’s and the recorded side by side (R-M7)', async () => {
    await score('jonas', plan.meetingId, ['withMuchHelp', 'onMyOwn'], 'citizen/citizen');
    await score('karin', plan.meetingId, ['withMuchHelp', 'withLittleHelp'], 'professional/caseworker');
    const now = {
      citizenId: plan.citizenId,
      goalId: plan.goalId,
      supportNeed: null,
      asSaidByCitizen: false,
    } as const;
    await sayHowItGoesNow(await world.as('jonas'), command(), { ...now, level: 'withSomeHelp' });
    await sayHowItGoesNow(await world.as('jonas'), command(), { ...now, level: 'withLittleHelp' });
    await sayHowItGoesNow(await world.as('karin'), command(), {
      ...now,
      level: 'withSomeHelp',
      supportNeed: 'moderate',
    });
    const { goals } = await seeStatus(await world.as('mette'), plan.citizenId);
    expect(goals[0]?.levels).toMatchObject([
      { as: 'citizen', former: 'withMuchHelp', expected: 'onMyOwn', now: 'withLittleHelp' },
      { as: 'caseworker', former: 'withMuchHelp', expected: 'withLittleHelp', now: 'withSomeHelp' },
    ]);
    expect(goals[0]?.atStatus).toMatchObject({
      besideFormer: 'more',
      besideExpected: 'less',
      reading: 'onTheWay',
    });
  });

  it('reads "not yet" beside help that was missing', async () => {
    await answerHelpReceived(await world.as('jonas'), command(), help({ answer: 'no' }));
    const { goals } = await seeStatus(await world.as('karin'), plan.citizenId);
    expect(goals[0]).toMatchObject({ atStatus: { helpMissing: 'all' }, disagreeOnHelp: [] });
  });

  it('takes no side where answers about the help differ, and names whose view a reading is', async () => {
    await answerHelpReceived(await world.as('jonas'), command(), help({ answer: 'no' }));
    await answerHelpReceived(await world.as('karin'), command(), help({ answer: 'yes' }));
    await score('jonas', plan.meetingId, ['withMuchHelp', 'onMyOwn'], 'citizen/citizen');
    await score('karin', plan.meetingId, ['withMuchHelp', 'withLittleHelp'], 'professional/caseworker');
    const now = {
      citizenId: plan.citizenId,
      goalId: plan.goalId,
      supportNeed: null,
      asSaidByCitizen: false,
    } as const;
    await sayHowItGoesNow(await world.as('jonas'), command(), { ...now, level: 'withSomeHelp' });
    await sayHowItGoesNow(await world.as('karin'), command(), { ...now, level: 'withLittleHelp' });
    const { goals } = await seeStatus(await world.as('karin'), plan.citizenId);
    expect(goals[0]?.disagreeOnHelp).toEqual(['Jonas', 'Karin']);
    expect(goals[0]?.readings).toMatchObject([
      { by: expect.stringContaining('Jonas'), reading: 'onTheWay' },
      { by: expect.stringContaining('Karin'), reading: 'success' },
    ]);
  });

  it('asks why where the citizen’s wish is not followed, and the new plan says it (R-M5)', async () => {
    const [jonas, karin] = [await world.as('jonas'), await world.as('karin')];
    await reviewGoal(jonas, command(), review({ said: { outcome: 'reached', whatNow: 'finish' } }));
    const missing = { refused: 'whyNotFollowedMissing', field: 'why' };
    expect(await reviewGoal(karin, command(), review())).toEqual(missing);
    const noWords = { ...notFollowed, why: ' ' };
    expect(await reviewGoal(karin, command(), review({ notFollowed: noWords }))).toEqual(missing);
    await reviewGoal(karin, command(), review({ notFollowed }));
    const wish = {
      wish: { aboutGoal: 'Jeg tager bussen selv', wish: 'finish' },
      what: 'Målet ”Jeg tager bussen selv”: Jeg er færdig med det',
      why: 'Der er to trin igen.',
      decidedBy: 'Karin Munk',
    };
    expect((await newPlan('jonas')).wishesNotFollowed).toMatchObject([wish]);
    expect((await seeStatus(jonas, plan.citizenId)).goals[0]).toMatchObject({
      isWishFollowed: false,
      whyNotFollowed: wish.why,
    });
    const again = { ...notFollowed, why: 'Turen hjem mangler.' };
    await reviewGoal(karin, command(), review({ notFollowed: again, version: 1 }));
    expect((await newPlan('jonas')).wishesNotFollowed).toMatchObject([{ ...wish, why: again.why }]);
    const followed = { outcome: 'onTheWay', whatHelped: '', whatNow: 'finish' } as const;
    await reviewGoal(karin, command(), review({ said: followed, version: 2 }));
    expect((await newPlan('jonas')).wishesNotFollowed).toEqual([]);
  });

  it('R-P8 the caseworker writes the reason anew in the plan, never the wish', async () => {
    const [jonas, karin] = [await world.as('jonas'), await world.as('karin')];
    await reviewGoal(jonas, command(), review({ said: { outcome: 'reached', whatNow: 'finish' } }));
    await reviewGoal(karin, command(), review({ notFollowed }));
    const [before] = (await newPlan('karin')).wishesNotFollowed;
    const anew = { what: 'Han vil gerne fortsætte', why: 'Turen hjem mangler.', decidedBy: 'Karin Munk' };
    const edit = { citizenId: plan.citizenId, id: before?.id ?? '', version: before?.version ?? 0, ...anew };
    expect(await writeWishNotFollowed(karin, command(), edit)).toBeUndefined();
    expect((await newPlan('jonas')).wishesNotFollowed).toEqual([
      { ...before, version: 2, why: 'Turen hjem mangler.' },
    ]);
  });

  it('R-S2 what the plan before did not follow is there to talk about again, for who reads that plan', async () => {
    await world.prepare(
      `insert into wish_not_followed (municipality_id, id, citizen_id, round_id, author_id, what, why, decided_by)
       select municipality_id, $1, citizen_id, round_id, $2, 'En hund', 'Huset må ikke', 'Birkely' from goal where id = $3`,
      [uuidv7(), world.id('karin'), plan.goalId],
    );
    const told = async (handle: string) =>
      (await seeStatus(await world.as(handle), plan.citizenId)).wishesNotFollowed.map(({ what }) => what);
    expect(await told('jonas')).toEqual(['En hund']);
    expect(await told('karin')).toEqual(['En hund']);
    expect(await told('susanne')).toEqual([]);
  });

  it('what the citizen laid on the table of the meeting is theirs to know, and nobody else’s (R-M1, R-P6)', async () => {
    const lay = (handle: string, words: string) =>
      world.prepare(
        `insert into meeting_card (municipality_id, id, citizen_id, meeting_id, kind, author_id, said_by, words, position)
         values ($1, $2, $3, $4, 'agendaPoint', $5, $6, $7, 1)`,
        [
          ...[world.municipalityOf('jonas'), uuidv7(), plan.citizenId, status.meetingId, world.id(handle)],
          ...[handle === 'jonas' ? 'self' : 'ownPoint', words],
        ],
      );
    await lay('jonas', 'Katten igen');
    await lay('karin', 'Nøglen');
    expect((await seeStatus(await world.as('jonas'), plan.citizenId)).onTable).toEqual(['Katten igen']);
    expect((await seeStatus(await world.as('karin'), plan.citizenId)).onTable).toEqual([]);
  });

  it('says where the citizen wished for something else after the decision', async () => {
    await reviewGoal(await world.as('karin'), command(), review());
    await reviewGoal(await world.as('jonas'), command(), review({ said: { whatNow: 'finish' } }));
    const { goals } = await seeStatus(await world.as('karin'), plan.citizenId);
    expect(goals[0]).toMatchObject({ isWishFollowed: false, whyNotFollowed: null });
  });

  it('keeps "Jeg ved det ikke" and "Spring over", which decide nothing and take no answer away', async () => {
    const jonas = await world.as('jonas');
    await answerHelpReceived(jonas, command(), help({ answer: 'skipped', version: null }));
    await reviewGoal(jonas, command(), review({ said: { outcome: 'skipped' }, version: null }));
    await reviewGoal(jonas, command(), review({ said: { whatNow: 'dontKnow' }, version: null }));
    const skipped = await seeStatus(jonas, plan.citizenId);
    expect(skipped.efforts[0]?.mine).toMatchObject({ answer: 'skipped' });
    expect(skipped.goals[0]).toMatchObject({ mine: { outcome: 'skipped', whatNow: 'dontKnow' }, wish: null });
    expect((await seeRounds(jonas, plan.citizenId)).rounds[1]?.goals[0]?.citizens).toBeNull();

    await reviewGoal(jonas, command(), review({ said: { outcome: 'reached' }, version: null }));
    await reviewGoal(jonas, command(), review({ said: { outcome: 'skipped' }, version: null }));
    await answerHelpReceived(jonas, command(), help({ answer: 'yes', version: null }));
    await answerHelpReceived(jonas, command(), help({ answer: 'skipped', version: null }));
    const answered = await seeStatus(jonas, plan.citizenId);
    expect(answered.goals[0]?.mine).toMatchObject({ outcome: 'reached' });
    expect(answered.efforts[0]?.mine).toMatchObject({ answer: 'yes' });

    const unsure = { outcome: 'dontKnow', whatHelped: '', whatNow: 'continue' } as const;
    expect(await reviewGoal(await world.as('karin'), command(), review({ said: unsure }))).toMatchObject({
      refused: 'outcomeMissing',
    });
  });

  it('takes one question at a time from the citizen, and the whole from the caseworker, whose row is the decision', async () => {
    const jonas = await world.as('jonas');
    await reviewGoal(jonas, command(), review({ said: { outcome: 'reached' }, version: null }));
    await reviewGoal(jonas, command(), review({ said: { whatHelped: 'At Mette ventede' }, version: null }));
    await reviewGoal(jonas, command(), review({ said: { whatNow: 'finish' }, version: null }));
    await reviewGoal(await world.as('karin'), command(), review({ notFollowed }));
    const { goals } = await seeStatus(jonas, plan.citizenId);
    expect(goals[0]).toMatchObject({
      mine: { outcome: 'reached', whatHelped: 'At Mette ventede', whatNow: 'finish' },
      recorded: { author: 'Karin', outcome: 'onTheWay', whatNow: 'continue' },
    });
  });

  it.each([
    { row: 'no outcome', said: { whatNow: 'continue' }, refused: 'outcomeMissing' },
    { row: 'no what now', said: { outcome: 'reached' }, refused: 'whatNowMissing' },
  ] as const)('refuses a recorded decision with $row', async ({ said, refused }) => {
    expect(await reviewGoal(await world.as('karin'), command(), review({ said }))).toMatchObject({ refused });
    expect(await world.prepare('select id from goal_review')).toEqual([]);
  });

  it('gives the second of two tabs what stands there now (R-T5)', async () => {
    const karin = await world.as('karin');
    await reviewGoal(karin, command(), review());
    const second = await reviewGoal(karin, command(), review());
    expect(second).toEqual({ conflict: true, currentVersion: 1, words: 'Mette' });
  });

  it('R-T5 a form that is refused keeps nothing of itself, and goes through once it is mended', async () => {
    const [jonas, karin] = [await world.as('jonas'), await world.as('karin')];
    await reviewGoal(jonas, command(), review({ said: { outcome: 'reached', whatNow: 'finish' } }));
    const about = { citizenId: plan.citizenId, goalId: plan.goalId, asSaidByCitizen: false };
    const now = { ...about, level: 'withSomeHelp', supportNeed: null } as const;
    const scores = () => world.prepare('select mastery_now, expected_mastery from score');
    const events = () => world.prepare(`select from audit_event where event = 'goal.scored'`);
    expect(await saveReview(karin, command(), { now, review: review() })).toEqual({
      refused: 'whyNotFollowedMissing',
      field: 'why',
    });
    expect([await scores(), await events()]).toEqual([[], []]);
    const mended = review({ notFollowed });
    expect(
      await saveReview(karin, command(), { now: { ...now, expected: 'onMyOwn' }, review: mended }),
    ).toBeUndefined();
    expect(await scores()).toEqual([{ mastery_now: 'withSomeHelp', expected_mastery: 'onMyOwn' }]);
    expect(await events()).toHaveLength(1);
  });

  it('R-T5 keeps no level beside a status that was written meanwhile, until both texts were seen', async () => {
    const karin = await world.as('karin');
    await reviewGoal(karin, command(), review());
    const about = { citizenId: plan.citizenId, goalId: plan.goalId, asSaidByCitizen: false };
    const now = { ...about, level: 'withSomeHelp', supportNeed: null } as const;
    const second = await saveReview(karin, command(), { now, review: review() });
    expect(second).toEqual({ conflict: true, currentVersion: 1, words: 'Mette' });
    expect(await world.prepare('select id from score')).toEqual([]);
  });

  it.each(['lone', 'vera', 'gitte', 'henrik'])('%s does not review', async (who) => {
    await expect(reviewGoal(await world.as(who), command(), review())).rejects.toThrow(NotFound);
  });

  it('gives an offer without a part of the former plan the goals of its own efforts, and no score of that plan (R-M2)', async () => {
    await agreeOnPlan(world, plan);
    const karin = await world.as('karin');
    const score = (meetingId: string) =>
      world.prepare(
        `insert into score (municipality_id, id, citizen_id, goal_id, meeting_id, author_id, view, written_as, mastery_now)
           values ($1, $2, $3, $4, $5, $6, 'professional', 'caseworker', 'withSomeHelp')`,
        [world.municipalityOf('jonas'), uuidv7(), plan.citizenId, plan.goalId, meetingId, world.id('karin')],
      );
    await score(plan.meetingId);
    await effort(plan.goalId, 'Følge til bussen', 'vaerkstedet');
    const seenBySusanne = async () => seeStatus(await world.as('susanne'), plan.citizenId);
    const seen = await seenBySusanne();
    expect(seen).toMatchObject({ formerKept: 'agreed', efforts: [{ effort: { what: 'Følge til bussen' } }] });
    expect(seen.goals).toMatchObject([{ goal: { id: plan.goalId, smarte: '', dreamId: null }, levels: [] }]);
    // What is said now belongs to the plan being made, of which she reads what concerns her.
    await score(status.meetingId);
    await reviewGoal(karin, command(), review());
    expect((await seenBySusanne()).goals).toMatchObject([
      {
        levels: [{ as: 'caseworker', former: null, expected: null, now: 'withSomeHelp' }],
        reviews: [{ outcome: 'onTheWay' }],
      },
    ]);
    expect((await seeStatus(karin, plan.citizenId)).goals[0]?.levels).toMatchObject([
      { former: 'withSomeHelp' },
    ]);
  });

  it('an offer without a part of the new plan is not told that nobody answered at its meeting (R-M2, R-S2)', async () => {
    await agreeOnPlan(world, plan, ['vaerkstedet']);
    const jonas = await world.as('jonas');
    await reviewGoal(jonas, command(), review({ said: { outcome: 'reached' } }));
    await reviewGoal(await world.as('karin'), command(), review());
    const seenBySusanne = async () => seeStatus(await world.as('susanne'), plan.citizenId);
    const becameToSusanne = async () =>
      (await seeRounds(await world.as('susanne'), plan.citizenId)).rounds.map((one) => one.knowsWhatBecame);
    const inTheMeeting = await seenBySusanne();
    expect(inTheMeeting).toMatchObject({ seesAnswers: true, isNewPlanNotGiven: false });
    expect(inTheMeeting.goals.map(({ reviews }) => reviews.length)).toContain(2);
    expect(await becameToSusanne()).toEqual([true, true]);
    await world.prepare('update plan_meeting set closed_at = now() where id = $1', [status.meetingId]);
    await agreeOnPlan(world, { citizenId: plan.citizenId, roundId: status.roundId });
    const after = await seenBySusanne();
    expect(after).toMatchObject({ seesAnswers: false, isNewPlanNotGiven: true });
    expect(after.goals).not.toEqual([]);
    expect(after.goals.flatMap(({ reviews }) => reviews)).toEqual([]);
    expect(await becameToSusanne()).toEqual([true, false]);
    expect(await seeStatus(jonas, plan.citizenId)).toMatchObject({
      ...{ seesAnswers: true, isNewPlanNotGiven: false },
    });
  });

  it('whoever does not know what was said since is not told that a disagreement stands (R-M7)', async () => {
    await agreeOnPlan(world, plan, ['vaerkstedet']);
    await world.prepare(
      `insert into disagreement (municipality_id, id, citizen_id, goal_id, meeting_id, words)
         values ($1, $2, $3, $4, $5, 'Jeg kan godt selv')`,
      [world.municipalityOf('jonas'), uuidv7(), plan.citizenId, plan.goalId, plan.meetingId],
    );
    await world.prepare(
      `insert into meeting_participant (municipality_id, id, citizen_id, meeting_id, person_id, kind)
         values ($1, $2, $3, $4, $5, 'otherProvider')`,
      [world.municipalityOf('jonas'), uuidv7(), plan.citizenId, plan.meetingId, world.id('susanne')],
    );
    const standsTo = async (who: string) => {
      const { goals } = await seeStatus(await world.as(who), plan.citizenId);
      return goals.find(({ goal }) => goal.id === plan.goalId)?.disagreement?.stands;
    };
    expect([await standsTo('susanne'), await standsTo('karin')]).toEqual([true, true]);
    await world.prepare('update plan_meeting set closed_at = now() where id = $1', [status.meetingId]);
    await agreeOnPlan(world, { citizenId: plan.citizenId, roundId: status.roundId });
    expect([await standsTo('susanne'), await standsTo('karin')]).toEqual([false, true]);
  });

  it('susanne reviews the goals she sees, not those of another offer', async () => {
    await reviewGoal(await world.as('susanne'), command(), review({ goalId: plan.tableGoalId }));
    await expect(
      reviewGoal(await world.as('bodil'), command(), review({ goalId: plan.tableGoalId })),
    ).rejects.toThrow(NotFound);
  });
});

describe('who sees the status (§ 5)', () => {
  it('a relative sees it in the open meeting or while the plan is shown', async () => {
    await seeStatus(await world.as('lone'), plan.citizenId);
    await world.prepare('update plan_meeting set opened_at = null where id = $1', [status.meetingId]);
    await expect(seeStatus(await world.as('lone'), plan.citizenId)).rejects.toThrow(NotFound);
    await expect(seeRounds(await world.as('lone'), plan.citizenId)).rejects.toThrow(NotFound);
    await jonasShowsHisPlanTo(world, 'lone');
    await seeStatus(await world.as('lone'), plan.citizenId);
  });

  it('what she is not shown is told as that: no answers outside the meeting, and no help as agreed (R-O2)', async () => {
    await answerHelpReceived(await world.as('jonas'), command(), help());
    const inMeeting = await seeStatus(await world.as('lone'), plan.citizenId);
    expect(inMeeting).toMatchObject({
      ...{ seesAnswers: true, decisionsKept: 'all', seesAllScores: false, efforts: [] },
    });
    await jonasShowsHisPlanTo(world, 'lone');
    await world.prepare('update plan_meeting set opened_at = null where id = $1', [status.meetingId]);
    const shown = await seeStatus(await world.as('lone'), plan.citizenId);
    expect(shown).toMatchObject({ seesAnswers: false, decisionsKept: 'all', efforts: [] });
    const mette = await seeStatus(await world.as('mette'), plan.citizenId);
    expect(mette).toMatchObject({ seesAnswers: true, decisionsKept: null, seesAllScores: true });
    expect(mette.efforts).not.toEqual([]);
  });

  it.each(['gitte', 'oskar', 'freja', 'henrik'])('%s sees nothing', async (who) => {
    await expect(seeStatus(await world.as(who), plan.citizenId)).rejects.toThrow(NotFound);
    await expect(seeRounds(await world.as(who), plan.citizenId)).rejects.toThrow(NotFound);
  });

  it('all rounds stay readable, with what became of each goal (R-S3)', async () => {
    await reviewGoal(await world.as('karin'), command(), review());
    await reviewGoal(await world.as('jonas'), command(), review({ said: { outcome: 'reached' } }));
    const { rounds } = await seeRounds(await world.as('jonas'), plan.citizenId);
    expect(rounds.map(({ number, goals }) => [number, goals.map(({ title }) => title)])).toEqual([
      [2, []],
      [1, ['Jeg tager bussen selv', 'Jeg laver et bord']],
    ]);
    // Nobody's answer stands in the place of another's (R-P8).
    expect(rounds[1]?.goals).toMatchObject([
      {
        citizens: { outcome: 'reached', isWrittenDown: false },
        recorded: { outcome: 'onTheWay', author: 'Karin' },
      },
      { citizens: null, recorded: null },
    ]);
  });

  it('in the first round there is nothing to look back on', async () => {
    await startAnew(world);
    plan = await planOfJonas(world);
    const view = await seeStatus(await world.as('jonas'), plan.citizenId);
    expect(view).toMatchObject({ former: null, efforts: [], goals: [], mayAnswer: false });
    await expect(reviewGoal(await world.as('jonas'), command(), review())).rejects.toThrow(NotFound);
  });
});

describe('an effort is adjusted with a reason during the year (R-F3, R-F4)', () => {
  const adjust = (over: object = {}) => ({
    citizenId: plan.citizenId,
    effortId,
    version: 1,
    what: 'Øve busturen',
    how: 'Vi kører sammen',
    who: 'Mette',
    howOften: 'To gange om ugen',
    from: daysBefore(theDay, 300),
    to: null,
    reason: 'Linjen er lagt om',
    withCitizen: { together: true } as const,
    ...over,
  });

  it('keeps what stood there, and leaves the decision alone', async () => {
    await adjustEffort(await world.as('mette'), command(), adjust());
    const rows = await world.prepare('select what, before, after, reason from adjustment');
    expect(rows).toEqual([
      {
        what: 'effort',
        before: '',
        after: `Vi kører sammen – Mette – To gange om ugen – ${daysBefore(theDay, 300)}/..`,
        reason: 'Linjen er lagt om',
      },
    ]);
  });

  it('susanne adjusts the efforts of her own offer only', async () => {
    await expect(adjustEffort(await world.as('susanne'), command(), adjust())).rejects.toThrow(NotFound);
    const table = await effort(plan.tableGoalId, 'Et bord', 'vaerkstedet');
    const adjusted = await adjustEffort(
      await world.as('susanne'),
      command(),
      adjust({ effortId: table, from: null }),
    );
    expect(adjusted).toEqual({ goalId: plan.tableGoalId });
  });

  it.each([
    { row: 'no what', over: { what: ' ' }, refused: 'effortWhatMissing' },
    { row: 'no reason', over: { reason: '' }, refused: 'adjustmentReasonMissing' },
    { row: 'an end before the beginning', over: { to: '2020-01-01' }, refused: 'effortEndsBeforeItBegins' },
  ])('refuses $row', async ({ over, refused }) => {
    expect(await adjustEffort(await world.as('jonas'), command(), adjust(over))).toMatchObject({ refused });
  });

  it('the citizen wishes for more help also while the next round has begun (R-O2)', async () => {
    const wish = { citizenId: plan.citizenId, goalId: plan.goalId, what: 'Følges til bussen' };
    await wishForHelp(await world.as('jonas'), command(), wish);
    expect(await wishForHelp(await world.as('jonas'), command(), { ...wish, what: ' ' })).toMatchObject({
      refused: 'effortWhatMissing',
    });
    await expect(wishForHelp(await world.as('lone'), command(), wish)).rejects.toThrow(NotFound);
    const held = await (await world.as('karin')).read(
      { event: 'plan.viewed', citizenId: plan.citizenId },
      (work) => loadPlan(work, plan.citizenId, plan.roundId),
    );
    const efforts = held.goals.flatMap((goal) => goal.efforts);
    expect(efforts.map(({ what, decision }) => [what, decision.state])).toContainEqual([
      'Følges til bussen',
      'wished',
    ]);
    const { efforts: asked } = await seeStatus(await world.as('karin'), plan.citizenId);
    expect(asked.map(({ effort: { what } }) => what)).toEqual(['Øve busturen']);
  });

  it.each(['lone', 'vera', 'gitte'])('%s adjusts nothing', async (who) => {
    await expect(adjustEffort(await world.as(who), command(), adjust())).rejects.toThrow(NotFound);
  });
});
