import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { command, given } from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import {
  jonasShowsHisPlanTo,
  type PlanOfJonas,
  planOfJonas,
  startAnew,
  statusOfJonas,
} from '../../../tests/rounds.ts';
import { daysAfter } from '../../domain/day.ts';
import { adjustEffort } from '../follow-up/public.ts';
import { loadPlan } from '../plan/public.ts';
import { answerHelpReceived, carryOver, reviewGoal, sayHowItGoesNow, seeStatus } from '../renewal/public.ts';
import { answerHeard, closeMeeting, makeVersion } from './public.ts';
import { seeVersion } from './use-cases/see-versions.ts';

let world: World;
let plan: PlanOfJonas;
let status: { readonly roundId: string; readonly meetingId: string };
const bus = 'Jeg tager bussen selv';
const table = 'Jeg laver et bord';
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world, 300);
  status = await statusOfJonas(world, plan);
});

async function grantedHelp(goalId: string, what: string, offer: string): Promise<string> {
  const id = uuidv7();
  const m = world.municipalityOf('jonas');
  const [karin, day] = [world.id('karin'), daysBefore(theDay, 290)];
  await world.prepare(
    `insert into effort (municipality_id, id, citizen_id, goal_id, author_id, offer_id, what) values ($1, $2, $3, $4, $5, $6, $7)`,
    [m, id, plan.citizenId, goalId, karin, world.offer(offer), what],
  );
  await world.prepare(
    `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on)
      values ($1, $2, $3, $4, $5, 'granted', $6)`,
    [m, uuidv7(), plan.citizenId, id, karin, day],
  );
  return id;
}

/** Jonas and Karin go through the status, the plan goes on with the bus, and the meeting is closed. */
async function closed(meanwhile?: (tableHelp: string) => Promise<unknown>): Promise<string> {
  const { citizenId, goalId } = plan;
  const [jonas, karin] = [await world.as('jonas'), await world.as('karin')];
  const practice = await grantedHelp(goalId, 'Øve busturen', 'birkely');
  const atTheTable = await grantedHelp(plan.tableGoalId, 'Hjælp ved høvlen', 'vaerkstedet');
  await meanwhile?.(atTheTable);
  const own = { whose: 'own', spokenBy: '', version: null } as const;
  const partly = { citizenId, effortId: practice, answer: 'partly', words: 'Kun om sommeren' } as const;
  await answerHelpReceived(jonas, command(), { ...partly, ...own });
  const now = { citizenId, goalId, asSaidByCitizen: false } as const;
  await sayHowItGoesNow(jonas, command(), { ...now, level: 'withLittleHelp' });
  const goesOn = { outcome: 'onTheWay', whatHelped: 'Mette', whatNow: 'continue' } as const;
  for (const visit of [jonas, karin])
    given(await reviewGoal(visit, command(), { citizenId, goalId, said: goesOn, ...own }));
  await carryOver(karin, command(), { citizenId });
  const meeting = { citizenId, meetingId: status.meetingId };
  const couldNot = { answer: 'couldNotAnswer', words: '', saidBy: 'self', describedReaction: '' } as const;
  given(await answerHeard(jonas, command(), { ...meeting, ...couldNot }));
  const closing = {
    nextMeetingOn: daysAfter(theDay, 360),
    absent: [],
    partsFor: [world.offer('vaerkstedet')],
  };
  return given(await closeMeeting(karin, command(), { ...meeting, ...closing })).versionId;
}

const sinceIn = async (handle: string, versionId: string) =>
  (await seeVersion(await world.as(handle), plan.citizenId, versionId)).version.snapshot.sinceLast;

const inPlanOf = async (handle: string) =>
  (await world.as(handle)).read(
    { event: 'plan.viewed', citizenId: plan.citizenId },
    async (work) => (await loadPlan(work, plan.citizenId, status.roundId)).sinceLast,
  );

describe('R-S2, R-M8 the agreed plan tells the status it was built on', () => {
  it('then, now, outcome, what helped and whether the help was given, sealed with the version', async () => {
    const versionId = await closed();
    const told = [
      {
        ...{ title: bus, became: 'continue', nowCalled: [] },
        levels: [{ view: 'citizen', by: 'Jonas', former: null, expected: null, now: 'withLittleHelp' }],
        said: [
          { view: 'citizen', by: 'Jonas', outcome: 'onTheWay', whatNow: 'continue' },
          { view: 'recorded', by: 'Karin Munk', outcome: 'onTheWay', whatNow: 'continue' },
        ],
        whatHelped: [
          { view: 'citizen', words: 'Mette' },
          { view: 'recorded', words: 'Mette' },
        ],
        help: [
          {
            ...{ what: 'Øve busturen', offer: 'Birkely' },
            answers: [{ view: 'citizen', answer: 'partly', words: 'Kun om sommeren' }],
          },
        ],
      },
      { title: table, help: [{ what: 'Hjælp ved høvlen', answers: [] }] },
    ];
    expect(await sinceIn('jonas', versionId)).toMatchObject({ goals: told, helpForAll: [] });
    expect(await inPlanOf('jonas')).toMatchObject({ goals: told });
    const { version } = await seeVersion(await world.as('karin'), plan.citizenId, versionId);
    expect(version.isUnchanged).toBe(true);
  });

  it('that he did not know last time is what he answered, at the status and for ever in the plan (R-M6)', async () => {
    await world.prepare(
      `insert into score (municipality_id, id, citizen_id, goal_id, meeting_id, author_id, view, written_as, doesnt_know, expected_doesnt_know)
       values ($1, $2, $3, $4, $5, $3, 'citizen', 'citizen', true, true)`,
      [world.municipalityOf('jonas'), uuidv7(), plan.citizenId, plan.goalId, plan.meetingId],
    );
    const unsure = {
      former: null,
      doesntKnowFormer: true,
      expected: null,
      doesntKnowExpected: true,
    } as const;
    for (const handle of ['jonas', 'karin', 'mette']) {
      const { goals } = await seeStatus(await world.as(handle), plan.citizenId);
      expect(goals[0]?.levels).toMatchObject([{ by: 'Jonas', ...unsure }]);
    }
    const versionId = await closed();
    const told = [{ title: bus, levels: [{ by: 'Jonas', ...unsure, now: 'withLittleHelp' }] }];
    expect((await sinceIn('jonas', versionId))?.goals.slice(0, 1)).toMatchObject(told);
  });

  it('a later edition of the same plan tells it too, and the earlier one stays as it was', async () => {
    const first = await closed();
    const adjusted = { citizenId: plan.citizenId, reason: 'Ny bus' };
    const { versionId } = given(await makeVersion(await world.as('karin'), command(), adjusted));
    const before = await sinceIn('jonas', first);
    expect(await sinceIn('jonas', versionId)).toEqual(before);
  });

  it('gives each reader what is theirs (§ 5, decisions 0022 and 0038)', async () => {
    const versionId = await closed();
    await jonasShowsHisPlanTo(world, 'lone');
    const titlesAndHelp = async (handle: string) =>
      (await sinceIn(handle, versionId))?.goals.map(({ title, help }) => [
        title,
        ...help.map(({ what }) => what),
      ]);
    expect(await titlesAndHelp('karin')).toEqual([
      [bus, 'Øve busturen'],
      [table, 'Hjælp ved høvlen'],
    ]);
    // A goal for the workshop alone is not Birkely's; decisions are no relative's.
    for (const handle of ['mette', 'bodil'])
      expect(await titlesAndHelp(handle)).toEqual([[bus, 'Øve busturen']]);
    expect(await titlesAndHelp('lone')).toEqual([[bus], [table]]);
    expect((await inPlanOf('lone'))?.goals.flatMap(({ help }) => help)).toEqual([]);
    // The workshop was given no part of the plan before: it reads what goes on in its part, with its own help alone.
    expect(await titlesAndHelp('susanne')).toEqual([[bus], [table, 'Hjælp ved høvlen']]);
  });
});

describe('R-O2, R-S2 a change of granted help that nobody decided about', () => {
  it('is told in the new plan as asked for and never answered', async () => {
    const versionId = await closed(async (effortId) => {
      const help = { what: 'Hjælp ved høvlen', how: '', who: '', howOften: 'hver uge', from: null, to: null };
      const withCitizen = { together: false, whyNot: 'Han sov' } as const;
      const input = {
        citizenId: plan.citizenId,
        effortId,
        reason: 'Travlt',
        version: 1,
        withCitizen,
        ...help,
      };
      given(await adjustEffort(await world.as('karin'), command(), input));
    });
    const [, atTheTable] = (await sinceIn('jonas', versionId))?.goals ?? [];
    expect(atTheTable?.help).toMatchObject([
      { what: 'Hjælp ved høvlen', asked: { help: { howOften: 'hver uge' }, by: 'Karin', on: theDay } },
    ]);
  });
});
