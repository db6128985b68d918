import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { beginRound, command, given, write } from '../../../tests/preparation.ts';
import { seeEfforts } from '../follow-up/public.ts';
import { decideEffort, seeDreams, writeEffort } from '../plan/public.ts';
import { seeContributions, seeSharedWithMe, shareItems, writeContribution } from '../preparation/public.ts';
import { seeMyCitizens } from './use-cases/list-my-citizens.ts';
import { seeCitizen } from './use-cases/see-citizen.ts';
import { seeHome } from './use-cases/see-home.ts';

let world: World;
let citizenId: string;
beforeAll(async () => {
  world = await newWorld();
  citizenId = await beginRound(world);
});
afterAll(() => world.close());

/** Each thing happens a day after the one before: the clock of a test stands still within a day. */
const contribute = async (handle: string, day: number) =>
  given(
    await writeContribution(await world.as(handle, -day), command(), {
      ...{ citizenId, area: 'leisure', words: 'Musik', symbols: [], howTheyKnow: 'Han synger med' },
    }),
  );
const contributors = async (day: number) =>
  (await seeHome(await world.as('jonas', -day), citizenId)).news.contributors;
const show = async (handle: string, area: 'home' | 'people' | 'day', day: number) =>
  shareItems(await world.as('jonas', -day), command(), {
    citizenId,
    show: { personIds: [world.id(handle)], areas: [area] },
  });
const newFor = async (handle: string, day: number) => {
  const one = await seeCitizen(await world.as(handle, -day), citizenId);
  const list = await seeMyCitizens(await world.as(handle, -day));
  expect(list.shownSince.find((row) => row.citizenId === citizenId)?.count ?? 0).toBe(
    one.shownSince?.count ?? 0,
  );
  return one.shownSince?.count ?? 0;
};

describe('what came since somebody last looked, told on their first page', () => {
  it('what others say about the citizen: until he looks at it, and again when more comes (R-P7)', async () => {
    expect(await contributors(0)).toEqual([]);
    await contribute('lone', 1);
    await contribute('mette', 2);
    expect(await contributors(2)).toEqual(['Lone', 'Mette']);
    // That others look at it changes nothing.
    await seeContributions(await world.as('karin', -3), citizenId, null);
    expect(await contributors(3)).toEqual(['Lone', 'Mette']);
    await seeContributions(await world.as('jonas', -3), citizenId, null);
    expect(await contributors(3)).toEqual([]);
    await contribute('lone', 4);
    expect(await contributors(4)).toEqual(['Lone']);
  });

  it('what the citizen shows, to whom he shows it and nobody else (R-P6)', async () => {
    const jonas = await world.as('jonas');
    for (const area of ['home', 'people', 'day'] as const) await write(jonas, citizenId, area, `Om ${area}`);
    expect(await newFor('karin', 0)).toBe(0);
    await show('karin', 'home', 1);
    await show('karin', 'people', 1);
    expect([await newFor('karin', 1), await newFor('mette', 1), await newFor('lone', 1)]).toEqual([2, 0, 0]);
    await seeSharedWithMe(await world.as('karin', -2), citizenId);
    expect(await newFor('karin', 2)).toBe(0);
    await show('karin', 'day', 3);
    expect(await newFor('karin', 3)).toBe(1);
    // The page of the plan that brings it in shows it too.
    await seeDreams(await world.as('karin', -4), citizenId);
    expect(await newFor('karin', 4)).toBe(0);
    await shareItems(await world.as('jonas', -5), command(), { citizenId, hide: {} });
    await show('karin', 'day', 6);
    expect(await newFor('karin', 6)).toBe(1);
    // Taken back before anybody looked, nothing tells that it was there.
    await shareItems(await world.as('jonas', -7), command(), { citizenId, hide: {} });
    expect(await newFor('karin', 7)).toBe(0);
  });
});

it('R-O2 what the municipality answered about help, until the citizen looks at it', async () => {
  await world.prepare(
    `insert into plan_meeting (municipality_id, id, citizen_id, round_id, kind, starts_at, held_on, length_minutes, place, called_by, opened_at)
     select municipality_id, $1, citizen_id, id, 'plan', '2026-03-02T09:00:00Z', '2026-03-02', 60, 'Rådhuset', $2, '2026-03-02T09:00:00Z'
     from plan_round where citizen_id = $3 order by number desc limit 1`,
    [uuidv7(), world.id('karin'), citizenId],
  );
  const answered = async (day: number) =>
    (await seeHome(await world.as('jonas', -day), citizenId)).news.decisions;
  const decide = async (outcome: 'granted' | 'refused', seen: number, day: number) =>
    decideEffort(await world.as('karin', -day), command(), {
      ...{ citizenId, effortId, outcome, seen, on: '2026-03-02' },
      ...{ reason: 'Der er ledsagelse', howToComplain: 'Skriv til Karin' },
    });
  const written = await writeEffort(await world.as('karin', -5), command(), {
    ...{ citizenId, goalId: null, offerId: null, what: 'Ledsager', how: '', who: '', howOften: '' },
    ...{ from: null, to: null },
  });
  const effortId = written !== undefined && 'id' in written ? written.id : '';
  expect(await answered(5)).toEqual([]);
  await decide('refused', 0, 6);
  expect(await answered(6)).toMatchObject([{ what: 'Ledsager', outcome: 'refused' }]);
  // That others look at it changes nothing.
  await seeEfforts(await world.as('karin', -7), citizenId, { looksAtAnswers: true });
  expect(await answered(7)).toHaveLength(1);
  await seeEfforts(await world.as('jonas', -7), citizenId);
  expect(await answered(7)).toHaveLength(1);
  await seeEfforts(await world.as('jonas', -7), citizenId, { looksAtAnswers: true });
  expect(await answered(7)).toEqual([]);
  await decide('granted', 1, 8);
  expect(await answered(8)).toMatchObject([{ what: 'Ledsager', outcome: 'granted' }]);
});
