import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NotFound, type Visit } from '../../src/database/visit.ts';
import { layOwnCard } from '../../src/features/dream-board/public.ts';
import { seeShownPictures } from '../../src/features/dream-board/use-cases/see-shown.ts';
import {
  changeWhoSees,
  showAgain,
  type Things,
  type WhoSeesChange,
} from '../../src/features/preparation/use-cases/change-who-sees.ts';
import { seeSharedWithMe } from '../../src/features/preparation/use-cases/see-shared-with-me.ts';
import { seeWhoSees } from '../../src/features/preparation/use-cases/see-who-sees.ts';
import { newWorld } from '../new-world.ts';
import type { World } from '../people.ts';
import { allButJonas, beginRound, command, given, write } from '../preparation.ts';

let world: World;
let citizenId: string;
let jonas: Visit;

beforeAll(async () => {
  world = await newWorld();
  citizenId = await beginRound(world);
  jonas = await world.as('jonas');
  await write(jonas, citizenId, 'home', 'Jeg vil bo selv');
  const content = { words: 'Et hus', symbol: '1F3E0', photo: null };
  given(await layOwnCard(jonas, command(), { citizenId, name: 'dream-board', place: '5', content }));
});
afterAll(() => world.close());
const everything = { things: 'all', personIds: 'all' } as const;
const change = (wish: Omit<WhoSeesChange, 'citizenId'>) =>
  changeWhoSees(jonas, command(), { citizenId, ...wish });
beforeEach(async () => void given(await change({ hide: everything })));

/** What a person opens: answers and pictures. */
async function opened(handle: string): Promise<readonly string[]> {
  const visit = await world.as(handle);
  const nothingForThem = (error: unknown): undefined => {
    if (!(error instanceof NotFound)) throw error;
  };
  const items = (await seeSharedWithMe(visit, citizenId).catch(nothingForThem))?.items ?? [];
  const pictures = (await seeShownPictures(visit, citizenId).catch(nothingForThem))?.pictures ?? [];
  return [...items.map(({ area }) => area), ...pictures.map(({ name }) => name)];
}
/** What the citizen is told that they see. */
async function toldAbout(handle: string): Promise<readonly string[]> {
  const { items, pictures } = await seeWhoSees(jonas, citizenId);
  const sees = (thing: { shownTo: readonly { personId: string }[] }) =>
    thing.shownTo.some(({ personId }) => personId === world.id(handle));
  return [...items.filter(sees).map(({ area }) => area), ...pictures.filter(sees).map(({ name }) => name)];
}
const showTo = (handle: string, things: Things | 'all' = 'all') =>
  change({ show: { things, personIds: [world.id(handle)] } });

describe('R-P6 "Hvem ser hvad?" tells all that somebody sees, and hides all of it', () => {
  it('answers and pictures, each person as they open it', async () => {
    given(await showTo('bodil', { areas: [], pictures: ['dream-board'] }));
    given(await showTo('mette'));
    for (const handle of allButJonas) expect(await toldAbout(handle), handle).toEqual(await opened(handle));
    expect(await opened('bodil')).toEqual(['dream-board']);
    expect(await opened('mette')).toEqual(['home', 'dream-board']);
  });

  it('"Skjul alt for alle" leaves nobody anything; "Fortryd" gives back what stood, once', async () => {
    given(await showTo('bodil', { areas: [], pictures: ['dream-board'] }));
    given(await showTo('mette'));
    const { hiddenAt } = given(await change({ hide: everything }));
    for (const handle of allButJonas) expect(await opened(handle), handle).toEqual([]);
    await showAgain(jonas, command(), { citizenId, hiddenAt: hiddenAt ?? '' });
    await showAgain(jonas, command(), { citizenId, hiddenAt: hiddenAt ?? '' });
    expect(await opened('bodil')).toEqual(['dream-board']);
    expect(await opened('mette')).toEqual(['home', 'dream-board']);
    expect(await toldAbout('mette')).toEqual(['home', 'dream-board']);
  });

  it('hiding from one person leaves the others as they are', async () => {
    given(await showTo('bodil', { areas: [], pictures: ['dream-board'] }));
    given(await showTo('mette'));
    given(await change({ hide: { things: 'all', personIds: [world.id('mette')] } }));
    expect(await opened('mette')).toEqual([]);
    expect(await opened('bodil')).toEqual(['dream-board']);
  });

  it('another provider may see answers and no pictures (§ 5)', async () => {
    given(await showTo('susanne'));
    expect(await opened('susanne')).toEqual(['home']);
    expect(await showTo('susanne', { areas: [], pictures: ['dream-board'] })).toMatchObject({
      refused: 'personMayNotBePicked',
    });
  });

  it('nobody but the citizen looks, hides or shows again', async () => {
    for (const handle of ['mette', 'vera', 'karin']) {
      const other = await world.as(handle);
      await expect(seeWhoSees(other, citizenId), handle).rejects.toThrow(NotFound);
      await expect(changeWhoSees(other, command(), { citizenId, hide: everything })).rejects.toThrow(
        NotFound,
      );
      const again = { citizenId, hiddenAt: '2026-01-01T00:00:00.000Z' };
      await expect(showAgain(other, command(), again), handle).rejects.toThrow(NotFound);
    }
  });

  it('what was shown in an earlier round stands, told and read as earlier, until it is taken back', async () => {
    given(await showTo('mette'));
    await world.prepare(
      `insert into plan_round (municipality_id, id, citizen_id, number, started_on, previous_round_id)
       select municipality_id, gen_random_uuid(), citizen_id, 2, started_on + 1, id from plan_round where citizen_id = $1`,
      [citizenId],
    );
    const seen = async () => seeSharedWithMe(await world.as('mette'), citizenId);
    expect((await seen()).items).toEqual([]);
    expect((await seen()).earlier.map(({ area }) => area)).toEqual(['home']);
    expect((await seeWhoSees(jonas, citizenId)).former).toEqual([
      { personId: world.id('mette'), areas: ['home'] },
    ]);
    given(await change({ hide: everything }));
    expect((await seen()).earlier).toEqual([]);
  });
});
