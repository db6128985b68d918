import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import {
  agreeOnPlan,
  type PlanOfJonas,
  planOfJonas,
  startAnew,
  statusOfJonas,
} from '../../../tests/rounds.ts';
import { NotFound } from '../../database/visit.ts';
import { daysAfter } from '../../domain/day.ts';
import {
  adjustEffort,
  sayWhetherThere,
  seeAdjustments,
  seeEfforts,
  stopEffort,
  talkAboutEnd,
} from '../follow-up/public.ts';
import { listMyCitizens, seeMyCitizens } from './use-cases/list-my-citizens.ts';
import { seeCitizen } from './use-cases/see-citizen.ts';
import { seeHome } from './use-cases/see-home.ts';

let world: World;
let plan: PlanOfJonas;
let effortId: string;
const command = () => ({ id: uuidv7(), content: [] });
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await startAnew(world);
  plan = await planOfJonas(world);
  effortId = uuidv7();
});

const soon = daysAfter(theDay, 56);

/** Help that was granted long ago until `to`, or decided about on another day. */
async function granted(
  to: string | null,
  decidedAt = '2025-06-01',
  outcome = 'granted',
  offer: string | null = null,
) {
  const m = world.municipalityOf('jonas');
  await world.prepare(
    `insert into effort (municipality_id, citizen_id, author_id, goal_id, id, what, how_often, to_on, offer_id)
     values ($1, $2, $3, $4, $5, 'Følgeskab', '2 gange om ugen', $6, $7)`,
    [m, plan.citizenId, world.id('karin'), plan.goalId, effortId, to, offer && world.offer(offer)],
  );
  await decided(decidedAt, outcome);
}

const decided = (at: string, outcome = 'granted') =>
  world.prepare(
    `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain, created_at)
     values ($1, $2, $3, $4, $5, $6, $7::date, 'r', 'h', $7::date)`,
    [world.municipalityOf('jonas'), uuidv7(), plan.citizenId, effortId, world.id('karin'), outcome, at],
  );

async function dutyOf(handle: string, of = 'decideAboutHelpThatEnds') {
  const rows = await listMyCitizens(await world.as(handle));
  const duties = rows.find(({ id }) => id === plan.citizenId)?.duties ?? [];
  const duty = duties.find((one) => one.duty === of);
  return duty === undefined
    ? null
    : `${duty.isMine ? 'mine' : 'theirs'} ${duty.count} ${duty.due}${duty.isLate ? ' late' : ''}`;
}

const help = { what: 'Følgeskab', how: '', who: '', howOften: '2 gange om ugen', from: null };
const adjust = async (handle: string, to: string | null) =>
  adjustEffort(await world.as(handle), command(), {
    ...{ ...help, to, citizenId: plan.citizenId, effortId, version: 1 },
    ...{ reason: 'Jeg vil gerne have hjælpen igen', withCitizen: { together: true } },
  });
const talk = async (handle: string) =>
  talkAboutEnd(await world.as(handle), command(), {
    ...{ citizenId: plan.citizenId, effortId, inWords: (day) => `Hjælpen slutter ${day}.` },
  });

describe('R-F3, R-C1 help that ends is the caseworker’s to decide about in good time', () => {
  it.each([
    { row: 'eight weeks before its last day', to: soon, duty: `mine 1 ${soon}` },
    { row: 'not yet the day before that', to: daysAfter(soon, 1), duty: null },
    { row: 'on its last day', to: theDay, duty: `mine 1 ${theDay}` },
    {
      row: 'and still when it is over',
      to: daysBefore(theDay, 15),
      duty: `mine 1 ${daysBefore(theDay, 15)} late`,
    },
    { row: 'never where it has no last day', to: null, duty: null },
  ])('$row', async ({ to, duty }) => {
    await granted(to);
    expect(await dutyOf('karin')).toBe(duty);
  });

  it('the contact person and the provider see whose it is', async () => {
    await granted(soon);
    for (const handle of ['mette', 'bodil']) expect(await dutyOf(handle)).toBe(`theirs 1 ${soon}`);
    expect(await dutyOf('susanne')).toBeNull();
    expect((await seeEfforts(await world.as('karin'), plan.citizenId)).ending).toEqual([effortId]);
  });

  it('nothing that was refused ends, nor what nobody has answered', async () => {
    await granted(soon, '2025-06-01', 'refused');
    expect(await dutyOf('karin')).toBeNull();
  });

  it('is gone when it was decided about since it could be seen', async () => {
    await granted(soon);
    await decided(daysBefore(theDay, 1));
    expect(await dutyOf('karin')).toBe(`mine 1 ${soon}`);
    await decided(theDay);
    expect(await dutyOf('karin')).toBeNull();
  });

  it('the citizen asks for it again, also when it is over: then that waits for an answer (R-O2)', async () => {
    await granted(daysBefore(theDay, 15));
    await adjust('jonas', null);
    expect(await dutyOf('karin')).toBeNull();
    expect(await dutyOf('karin', 'decideAboutEfforts')).toBe('mine 1 null');
    const [seen] = (await seeEfforts(await world.as('jonas'), plan.citizenId)).efforts;
    expect(seen?.madeOverBy).toEqual({ name: 'Jonas', isCitizen: true, on: theDay });
    expect(seen?.decision).toMatchObject({ madeOverFrom: { to: daysBefore(theDay, 15) } });
  });

  it('is gone when they talked about it; the citizen is told, and brings it back where it is not so', async () => {
    await granted(soon);
    for (const handle of ['jonas', 'mette', 'bodil', 'susanne'])
      await expect(talk(handle)).rejects.toThrow(NotFound);
    expect(await talk('karin')).toEqual({ goalId: plan.goalId });
    expect(await dutyOf('karin')).toBeNull();
    await expect(talk('karin')).rejects.toThrow(NotFound);
    const [told] = (await seeAdjustments(await world.as('jonas'), plan.citizenId)).adjustments;
    expect([told?.said, told?.by, told?.why]).toEqual(['talked', 'Karin', `Hjælpen slutter ${soon}.`]);
    const not = { citizenId: plan.citizenId, changeId: told?.id ?? '', wasThere: false };
    await sayWhetherThere(await world.as('jonas'), command(), not);
    expect(await dutyOf('karin')).toBe(`mine 1 ${soon}`);
  });

  it('help that somebody stopped with a reason ends as was said', async () => {
    await granted(null);
    await stopEffort(await world.as('karin'), command(), {
      ...{ citizenId: plan.citizenId, effortId, reason: 'Jonas kan selv', lastDay: soon },
      withCitizen: { together: true },
    });
    await decided(daysBefore(theDay, 1));
    expect(await dutyOf('karin')).toBeNull();
  });

  it('is gone where the plan being made says another last day, and stays where it says the same', async () => {
    await granted(soon);
    const next = await statusOfJonas(world, plan);
    const carried = (to: string, id: string) =>
      world.prepare(
        `insert into effort (municipality_id, citizen_id, author_id, round_id, id, what, how_often, to_on, from_effort_id)
         values ($1, $2, $3, $4, $5, 'Følgeskab', '2 gange om ugen', $6, $7)`,
        [
          ...[world.municipalityOf('jonas'), plan.citizenId, world.id('karin'), next.roundId, id, to],
          effortId,
        ],
      );
    const id = uuidv7();
    await carried(soon, id);
    expect(await dutyOf('karin')).toBe(`mine 1 ${soon}`);
    await world.prepare('update effort set to_on = $2::date where id = $1', [id, daysAfter(soon, 300)]);
    expect(await dutyOf('karin')).toBeNull();
  });
});

describe('R-F3, R-C1 the first page tells of help that ends, until one looks at it', () => {
  beforeEach(() => world.prepare(`delete from seen where what = 'helpEnds'`));
  const told = async (handle: string, day = 0): Promise<string> => {
    const visit = await world.as(handle, -day);
    const ends =
      handle === 'jonas'
        ? (await seeHome(visit, plan.citizenId)).news.helpEnds
        : (await seeMyCitizens(visit)).helpEnds;
    if (handle !== 'jonas') expect((await seeCitizen(visit, plan.citizenId)).helpEnds).toEqual(ends);
    return ends.map(({ what, state, lastDay }) => `${what} ${state} ${lastDay}`).join();
  };
  const look = async (handle: string, day = 0, looksAtAnswers = true) =>
    seeEfforts(await world.as(handle, -day), plan.citizenId, { looksAtAnswers });
  const grantedOf = (offer: string) => granted(soon, '2025-06-01', 'granted', offer);

  it('the citizen, each time until they look: when it comes in sight, in its last week, when it is over', async () => {
    await granted(soon);
    expect(await told('jonas')).toBe(`Følgeskab soon ${soon}`);
    // That others look at it changes nothing, nor to open another page of the help.
    await look('mette');
    await look('jonas', 0, false);
    expect(await told('jonas')).toBe(`Følgeskab soon ${soon}`);
    expect((await look('jonas')).newEnds).toHaveLength(1);
    expect(await told('jonas')).toBe('');
    expect(await told('jonas', 48)).toBe('');
    expect(await told('jonas', 49)).toBe(`Følgeskab soon ${soon}`);
    await look('jonas', 50);
    expect(await told('jonas', 56)).toBe('');
    expect(await told('jonas', 57)).toBe(`Følgeskab ended ${soon}`);
    await look('jonas', 57);
    expect(await told('jonas', 100)).toBe('');
  });

  it('contact person and the provider who gives it; the caseworker has the duty, the others know of no decisions', async () => {
    await grantedOf('birkely');
    for (const handle of ['mette', 'bodil']) expect(await told(handle)).toBe(`Følgeskab soon ${soon}`);
    for (const handle of ['karin', 'susanne', 'lone']) expect(await told(handle)).toBe('');
    expect((await look('mette')).newEnds).toEqual([]);
    expect([await told('mette'), await told('bodil')]).toEqual(['', `Følgeskab soon ${soon}`]);
    effortId = uuidv7();
    await grantedOf('vaerkstedet');
    await agreeOnPlan(world, plan, ['vaerkstedet']);
    expect([await told('bodil'), await told('susanne')]).toEqual([
      `Følgeskab soon ${soon}`,
      `Følgeskab soon ${soon}`,
    ]);
  });

  it('not of what was refused; of what was granted, also where somebody asks for longer', async () => {
    await granted(soon, '2025-06-01', 'refused');
    expect(await told('jonas')).toBe('');
    await decided('2025-06-02');
    await world.prepare('update effort set to_on = null where id = $1', [effortId]);
    expect(await told('jonas')).toBe(`Følgeskab soon ${soon}`);
    await decided('2025-06-03');
    expect(await told('jonas')).toBe('');
  });
});
