import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import { allButJonas, beginRound, command, given, strangers, write } from '../../../tests/preparation.ts';
import { NotFound, type Visit } from '../../database/visit.ts';
import { standsByOwnHand } from '../../domain/preparation/in-the-plan.ts';
import type { LifeArea } from '../../domain/preparation/life-areas.ts';
import { localFiles } from '../../outside/files.ts';
import { endRelationOn } from '../admin/public.ts';
import { bringFromPreparation, takeOwnWordsOut } from '../plan/public.ts';
import { addFile } from './use-cases/add-file.ts';
import { saveAnswer } from './use-cases/save-answer.ts';
import { seeArea } from './use-cases/see-area.ts';
import { seePreparation } from './use-cases/see-preparation.ts';
import { seeSharedFile, seeSharedWithMe } from './use-cases/see-shared-with-me.ts';
import { seeSharing } from './use-cases/see-sharing.ts';
import { type Sharing, shareItems } from './use-cases/share-items.ts';

let world: World;
let citizenId: string;
let jonas: Visit;
const folder = mkdtempSync(path.join(tmpdir(), 'mlmp-sharing-'));
const files = localFiles({ folder, key: Buffer.alloc(32, 7) });

beforeAll(async () => {
  world = await newWorld();
  citizenId = await beginRound(world);
  jonas = await world.as('jonas');
  await write(jonas, citizenId, 'home', 'Jeg vil bo selv', { symbols: ['1F511'] });
  await write(jonas, citizenId, 'people', 'Min mor');
  const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  given(
    await addFile(
      jonas,
      command(),
      { citizenId, area: 'people', given: { kind: 'photo', bytes: photo } },
      files,
    ),
  );
  const skipped = { citizenId, area: 'money', version: 0, words: 'Hemmeligt', symbols: [] } as const;
  given(await saveAnswer(jonas, command(), { ...skipped, instead: 'skipped' }));
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => void (await sharing({ hide: {} })));

const sharing = (over: Omit<Sharing, 'citizenId'>) => shareItems(jonas, command(), { citizenId, ...over });
const show = (handles: readonly string[], areas?: readonly LifeArea[]) =>
  sharing({
    show: { personIds: handles.map((handle) => world.id(handle)), ...(areas && { areas }) },
  });
const seenBy = async (handle: string) => {
  const { items } = await seeSharedWithMe(await world.as(handle), citizenId);
  return items.map(({ area, answer }) => `${area}: ${answer.words}`);
};

describe('R-P6 item by item or all, to the persons one picks', () => {
  it('a person sees what was shown to them, and nobody else sees anything', async () => {
    given(await show(['mette'], ['home']));
    expect(await seenBy('mette')).toEqual(['home: Jeg vil bo selv']);
    for (const handle of allButJonas.filter((one) => one !== 'mette'))
      expect(await seenBy(handle)).toEqual([]);
    for (const handle of strangers) await expect(seenBy(handle), handle).rejects.toBeInstanceOf(NotFound);
  });

  it('nobody else gets the row from the database itself', async () => {
    given(await show(['mette']));
    for (const handle of [...allButJonas, ...strangers]) {
      const rows = await world.inThePlaceOf(handle, (ask) => ask('select words from shared_item'));
      expect(rows.length, handle).toBe(handle === 'mette' ? 2 : 0);
    }
  });

  it('all of it is everything that was told; what was skipped is not among it', async () => {
    given(await show(['mette', 'karin']));
    expect(await seenBy('karin')).toEqual(['home: Jeg vil bo selv', 'people: Min mor']);
    const overview = await seePreparation(jonas, citizenId);
    const home = overview?.areas.find(({ area }) => area === 'home');
    expect(home?.seenBy).toEqual(['Karin', 'Mette']);
  });

  it('the same copy serves several persons', async () => {
    given(await show(['mette'], ['home']));
    given(await show(['lone'], ['home']));
    const rows = await world.prepare('select 1 from shared_item where withdrawn_at is null');
    expect(rows).toHaveLength(1);
  });

  it('a photo goes with it, and only to whom it was shown', async () => {
    given(await show(['lone'], ['people']));
    const { items } = await seeSharedWithMe(await world.as('lone'), citizenId);
    const copyId = items[0]?.copyId ?? '';
    expect(
      (await seeSharedFile(await world.as('lone'), { citizenId, copyId, file: 'photo' }, files)).byteLength,
    ).toBeGreaterThan(20);
    for (const handle of ['mette', 'vera', 'erik', 'gitte']) {
      const photo = seeSharedFile(await world.as(handle), { citizenId, copyId, file: 'photo' }, files);
      await expect(photo, handle).rejects.toBeInstanceOf(NotFound);
    }
    const events = await world.prepare(
      "select event from audit_event where subject_id = $1 and decision = 'allowed'",
      [copyId],
    );
    expect(events).toContainEqual({ event: 'photo.viewed' });
  });

  it.each([
    { row: 'nobody', handles: [], areas: ['home'], refused: 'nobodyPicked' },
    { row: 'a stranger', handles: ['erik'], areas: ['home'], refused: 'personMayNotBePicked' },
    {
      row: 'somebody of another municipality',
      handles: ['gitte'],
      areas: ['home'],
      refused: 'personMayNotBePicked',
    },
    { row: 'what was skipped', handles: ['mette'], areas: ['money'], refused: 'nothingToShow' },
    { row: 'what is empty', handles: ['mette'], areas: ['leisure'], refused: 'nothingToShow' },
  ] as const)('refused: $row', async ({ handles, areas, refused }) => {
    expect(await show(handles, areas)).toMatchObject({ refused });
    expect(await seenBy('mette')).toEqual([]);
  });
});

describe('R-P6 what the citizen brought into the plan being made themselves', () => {
  const inPlan = async () => (await seeSharing(jonas, citizenId))?.inPlan ?? [];
  let own: string;

  beforeAll(async () => {
    given(await show(['lone', 'karin'], ['home', 'people']));
    const copy = async (area: string) =>
      (await world.prepare('select id from shared_item where area = $1 and withdrawn_at is null', [area]))[0]
        ?.id;
    for (const [who, area] of [
      ['jonas', 'home'],
      ['karin', 'people'],
    ] as const) {
      const itemId = String(await copy(area));
      given(
        await bringFromPreparation(await world.as(who), command(), {
          citizenId,
          itemId,
          isMostImportant: true,
        }),
      );
    }
    own = (await inPlan()).find(({ isByOwnHand }) => isByOwnHand)?.id ?? '';
  });

  it('stands there when it is hidden again, and he is told what and who reads it', async () => {
    given(await show(['lone'], ['home', 'people']));
    expect(await sharing({ hide: { personIds: [world.id('lone')] } })).toMatchObject({
      hidden: ['home', 'people'],
    });
    const view = await seeSharing(jonas, citizenId);
    expect(standsByOwnHand(['home', 'people'], view?.inPlan ?? [])).toMatchObject([
      { area: 'home', words: 'Jeg vil bo selv' },
    ]);
    const names = view?.readers.all.map(({ givenName }) => givenName);
    expect(names).toEqual(expect.arrayContaining(['Bodil', 'Karin', 'Mette']));
    expect(view?.readers.inMeeting.map(({ givenName }) => givenName)).toContain('Lone');
  });

  it('is taken out in one step and put back, by him alone', async () => {
    const away = { citizenId, ids: [own], isOut: true };
    for (const handle of ['karin', 'mette', 'lone', 'erik'])
      await expect(
        (async () => takeOwnWordsOut(await world.as(handle), command(), away))(),
        handle,
      ).rejects.toBeInstanceOf(NotFound);
    expect(await takeOwnWordsOut(jonas, command(), away)).toBeUndefined();
    expect((await inPlan()).map(({ isByOwnHand }) => isByOwnHand)).toEqual([false]);
    expect(await takeOwnWordsOut(jonas, command(), { ...away, isOut: false })).toBeUndefined();
    expect(await inPlan()).toHaveLength(2);
    const events = await world.prepare(
      "select 1 from audit_event where event = 'dream.withdrawn' and subject_id = $1",
      [own],
    );
    expect(events.length).toBeGreaterThanOrEqual(2);
  });

  it('is not among the plan being made once the meeting is closed', async () => {
    await world.prepare(
      `insert into plan_meeting (municipality_id, id, citizen_id, round_id, kind, starts_at, held_on, length_minutes, place, called_by, closed_at)
       select municipality_id, $1, citizen_id, id, 'plan', now(), $2, 60, 'Birkely', $3, now() from plan_round where citizen_id = $4`,
      [uuidv7(), theDay, world.id('karin'), citizenId],
    );
    expect(await inPlan()).toEqual([]);
    expect(await takeOwnWordsOut(jonas, command(), { citizenId, ids: [own], isOut: true })).toMatchObject({
      refused: 'planIsAgreed',
    });
    await world.prepare('delete from plan_meeting');
    await world.prepare('delete from answer_file');
    await world.prepare('delete from dream');
  });
});

describe('R-P6 taking back', () => {
  beforeEach(async () => void given(await show(['mette', 'lone'])));

  it.each([
    { row: 'all from everybody', hide: () => ({}), mette: 0, lone: 0 },
    { row: 'one item from everybody', hide: () => ({ areas: ['home'] as const }), mette: 1, lone: 1 },
    { row: 'all from one person', hide: () => ({ personIds: [world.id('mette')] }), mette: 0, lone: 2 },
  ])('$row', async ({ hide, mette, lone }) => {
    given(await sharing({ hide: hide() }));
    expect([(await seenBy('mette')).length, (await seenBy('lone')).length]).toEqual([mette, lone]);
  });

  it('is there at once for the photo too', async () => {
    const { items } = await seeSharedWithMe(await world.as('lone'), citizenId);
    const copyId = items.find(({ area }) => area === 'people')?.copyId ?? '';
    given(await sharing({ hide: { areas: ['people'] } }));
    await expect(
      seeSharedFile(await world.as('lone'), { citizenId, copyId, file: 'photo' }, files),
    ).rejects.toBeInstanceOf(NotFound);
  });

  it('tells what stays in an agreed plan', async () => {
    const { items } = await seeSharedWithMe(await world.as('mette'), citizenId);
    const copyId = items.find(({ area }) => area === 'home')?.copyId;
    const [municipalityId, karin] = [world.municipalityOf('jonas'), world.id('karin')];
    const [round] = await world.prepare('select id from plan_round where citizen_id = $1', [citizenId]);
    await world.prepare(
      `insert into dream (municipality_id, id, citizen_id, round_id, author_id, said_by, words, from_shared_item_id)
       values ($1, $2, $3, $4, $5, 'withHelp', 'Jeg vil bo selv', $6)`,
      [municipalityId, uuidv7(), citizenId, round?.id, karin, copyId],
    );
    expect(await sharing({ hide: {} })).toEqual({
      staysInThePlan: [],
      hidden: ['home', 'people'],
    });
    given(await show(['mette']));
    await world.prepare(
      'update dream set from_shared_item_id = (select id from shared_item where area = $1 and withdrawn_at is null)',
      ['home'],
    );
    await world.prepare(
      `insert into plan_version (municipality_id, id, citizen_id, round_id, number, snapshot, hash, made_by, made_on)
       values ($1, $2, $3, $4, 1, '{}', 'x', $5, $6)`,
      [municipalityId, uuidv7(), citizenId, round?.id, karin, theDay],
    );
    expect(await sharing({ hide: {} })).toMatchObject({ staysInThePlan: ['home'] });
    // R-M8: a card of the meeting stands in the version too, also where the answer was shown anew since, as another copy.
    const meetingId = uuidv7();
    await world.prepare(
      `insert into plan_meeting (municipality_id, id, citizen_id, round_id, kind, starts_at, held_on, length_minutes, place, called_by, closed_at)
       values ($1, $2, $3, $4, 'plan', now(), $5, 60, 'Birkely', $6, now())`,
      [municipalityId, meetingId, citizenId, round?.id, theDay, karin],
    );
    const lay = (done: string | null, hidden: string | null) =>
      world.prepare(
        `insert into meeting_card (municipality_id, id, citizen_id, meeting_id, kind, author_id, said_by, words, position,
           done_at, withdrawn_at, from_shared_item_id)
         select $1, $2, $3, $4, 'card', $3, 'self', words, 1, $5, $6, id from shared_item where area = 'people' limit 1`,
        [municipalityId, uuidv7(), citizenId, meetingId, done, hidden],
      );
    const hideAll = async () => {
      given(await show(['mette']));
      return sharing({ hide: {} });
    };
    const long = '2020-01-01T00:00:00Z';
    await lay(long, null);
    await lay(null, long);
    expect(await hideAll()).toMatchObject({ staysInThePlan: ['home'] });
    await lay(null, null);
    expect(await hideAll()).toMatchObject({ staysInThePlan: ['home', 'people'] });
  });
});

describe('what is shown is a copy', () => {
  it('does not follow what is written afterwards; showing again replaces it, for that person', async () => {
    given(await show(['mette', 'lone'], ['home']));
    const version = (await seeArea(jonas, citizenId, 'home'))?.version ?? 0;
    await write(jonas, citizenId, 'home', 'Jeg vil bo med Ali', { version, symbols: ['1F511'] });
    expect(await seenBy('mette')).toEqual(['home: Jeg vil bo selv']);
    const item = (await seeSharing(jonas, citizenId))?.items.find(({ area }) => area === 'home');
    expect(item?.olderCopy?.answer.words).toBe('Jeg vil bo selv');
    // Nobody is said to see what they do not see.
    expect(await seeArea(jonas, citizenId, 'home')).toMatchObject({
      seenBy: [],
      seeOlder: ['Lone', 'Mette'],
    });
    given(await show(['mette'], ['home']));
    expect(await seenBy('mette')).toEqual(['home: Jeg vil bo med Ali']);
    const overview = await seePreparation(jonas, citizenId);
    expect(overview?.areas.find(({ area }) => area === 'home')).toMatchObject({
      seenBy: ['Mette'],
      seeOlder: ['Lone'],
    });
    expect(await seenBy('lone')).toEqual(['home: Jeg vil bo selv']);
    await write(jonas, citizenId, 'home', 'Jeg vil bo selv', { version: version + 1, symbols: ['1F511'] });
  });

  it('two tabs that show at once leave one copy for the person', async () => {
    await Promise.all([show(['mette'], ['home']), show(['mette'], ['home'])]);
    expect(await seenBy('mette')).toEqual(['home: Jeg vil bo selv']);
  });

  it('the same command shows once, also when it was taken back in between', async () => {
    const once = command();
    const wish = { citizenId, show: { personIds: [world.id('mette')], areas: ['home'] } } as const;
    given(await shareItems(jonas, once, wish));
    given(await sharing({ hide: {} }));
    given(await shareItems(jonas, once, wish));
    expect(await seenBy('mette')).toEqual([]);
  });
});

describe('R-T1 ended relation, ended access – at once', () => {
  it('bodil no longer sees what was shown to her', async () => {
    given(await show(['bodil'], ['home']));
    expect(await seenBy('bodil')).toHaveLength(1);
    const [relation] = await world.prepare(
      'select id from relation where citizen_id = $1 and person_id = $2',
      [citizenId, world.id('bodil')],
    );
    given(
      await endRelationOn(await world.as('dorte'), command(), {
        relationId: String(relation?.id),
        lastDay: daysBefore(theDay, 1),
      }),
    );
    await expect(seenBy('bodil')).rejects.toBeInstanceOf(NotFound);
    expect((await seeSharing(jonas, citizenId))?.people.some(({ givenName }) => givenName === 'Bodil')).toBe(
      false,
    );
    expect(await show(['bodil'], ['home'])).toMatchObject({ refused: 'personMayNotBePicked' });
  });
});
