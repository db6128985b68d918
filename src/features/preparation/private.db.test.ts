import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBeep, aDrawing } from '../../../tests/answer-files.ts';
import { newTestDatabase, type TestDatabase } from '../../../tests/database/test-database.ts';
import { foundWorld, type World } from '../../../tests/people.ts';
import { allButJonas, beginRound, command, given, strangers, write } from '../../../tests/preparation.ts';
import { NotFound, NotSignedIn, type Visit } from '../../database/visit.ts';
import { localFiles } from '../../outside/files.ts';
import { addFile } from './use-cases/add-file.ts';
import { choosePictures } from './use-cases/choose-pictures.ts';
import { endPreparation, goOnPreparing } from './use-cases/end-preparation.ts';
import { saveAnswer } from './use-cases/save-answer.ts';
import { seeArea } from './use-cases/see-area.ts';
import { seeOwnFile } from './use-cases/see-own-file.ts';
import { seePreparation } from './use-cases/see-preparation.ts';
import { seeSharing } from './use-cases/see-sharing.ts';
import { shareItems } from './use-cases/share-items.ts';
import { fileOnPaper, takeEmptySheet, takeOwnSheet } from './use-cases/take-sheet.ts';

let database: TestDatabase;
let world: World;
let citizenId: string;
let jonas: Visit;
const folder = mkdtempSync(path.join(tmpdir(), 'mlmp-preparation-'));
const files = localFiles({ folder, key: Buffer.alloc(32, 7) });
const red = sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } });

beforeAll(async () => {
  database = await newTestDatabase();
  world = await foundWorld(database);
  citizenId = await beginRound(world);
  jonas = await world.as('jonas');
});
afterAll(async () => {
  await world.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

const drawing = aDrawing();
const sound = aBeep();
const nothing = { words: '', symbols: [], version: 0, instead: null } as const;

describe('R-P6 what a citizen prepares is theirs', () => {
  let answerId = '';
  beforeAll(async () => {
    await write(jonas, citizenId, 'home', 'Jeg vil bo selv', { symbols: ['1F511'] });
    given(
      await addFile(
        jonas,
        command(),
        { citizenId, area: 'home', given: { kind: 'photo', bytes: await red.png().toBuffer() } },
        files,
      ),
    );
    given(
      await addFile(
        jonas,
        command(),
        { citizenId, area: 'home', given: { kind: 'drawing', text: drawing } },
        files,
      ),
    );
    given(
      await addFile(
        jonas,
        command(),
        { citizenId, area: 'home', given: { kind: 'recording', bytes: sound } },
        files,
      ),
    );
    answerId = (await seeArea(jonas, citizenId, 'home'))?.answerId ?? '';
  });

  it('is there for the citizen as it was drawn and said', async () => {
    const own = (file: 'drawing' | 'recording') => seeOwnFile(jonas, { citizenId, answerId, file }, files);
    expect(Buffer.from(await own('drawing')).toString()).toBe(drawing);
    expect(Buffer.from(await own('recording'))).toEqual(sound);
  });

  it('is there for the citizen, photo and all', async () => {
    const view = await seeArea(jonas, citizenId, 'home');
    expect(view?.answer).toMatchObject({ words: 'Jeg vil bo selv', symbols: ['1F511'] });
    const bytes = await seeOwnFile(jonas, { citizenId, answerId, file: 'photo' }, files);
    expect(Buffer.from(bytes).subarray(8, 12).toString()).toBe('WEBP');
  });

  it('goes on paper for the citizen, with pictures, photo and drawing', async () => {
    const { answers, pictures, givenName } = await takeOwnSheet(jonas, citizenId, files);
    expect(givenName).toBe('Jonas');
    expect(answers.get('home')).toMatchObject({ words: 'Jeg vil bo selv', symbols: ['1F511'] });
    for (const id of ['1F511', fileOnPaper('home', 'photo'), fileOnPaper('home', 'drawing')])
      expect(pictures[id], id).toMatch(/^<svg /);
  });

  it.each(allButJonas)('%s takes a sheet to fill in, with nothing on it but the name', async (handle) => {
    expect(await takeEmptySheet(await world.as(handle), citizenId)).toEqual({ givenName: 'Jonas' });
  });

  it.each(strangers)('%s, a stranger, gets no sheet', async (handle) => {
    await expect(takeEmptySheet(await world.as(handle), citizenId)).rejects.toBeInstanceOf(NotFound);
  });

  it.each([...allButJonas, ...strangers])('%s gets nothing by any use case', async (handle) => {
    const other = await world.as(handle);
    const tries = [
      () => seePreparation(other, citizenId),
      () => takeOwnSheet(other, citizenId, files),
      () => seeArea(other, citizenId, 'home'),
      () => seeOwnFile(other, { citizenId, answerId, file: 'photo' }, files),
      () => seeSharing(other, citizenId),
      () => saveAnswer(other, command(), { ...nothing, citizenId, area: 'home', words: 'Ikke mine ord' }),
      () => choosePictures(other, command(), { citizenId, area: 'home', offered: [], chosen: ['1F415'] }),
      () => seeOwnFile(other, { citizenId, answerId, file: 'drawing' }, files),
      () => seeOwnFile(other, { citizenId, answerId, file: 'recording' }, files),
      () =>
        addFile(
          other,
          command(),
          { citizenId, area: 'home', given: { kind: 'drawing', text: drawing } },
          files,
        ),
      () =>
        addFile(
          other,
          command(),
          { citizenId, area: 'home', given: { kind: 'recording', bytes: sound } },
          files,
        ),
      async () =>
        addFile(
          other,
          command(),
          { citizenId, area: 'home', given: { kind: 'photo', bytes: await red.png().toBuffer() } },
          files,
        ),
      () => shareItems(other, command(), { citizenId, show: { personIds: [world.id(handle)] } }),
      () => endPreparation(other, command(), citizenId, 'noThanks'),
      () => goOnPreparing(other, command(), citizenId),
    ];
    for (const one of tries) await expect(one(), String(one)).rejects.toBeInstanceOf(NotFound);
  });

  it.each([...allButJonas, ...strangers])('%s gets no row from the database itself', async (handle) => {
    await world.inThePlaceOf(handle, async (ask) => {
      for (const table of ['answer', 'put_aside']) {
        expect(await ask(`select 1 from private_preparation.${table}`), table).toEqual([]);
        expect(await ask(`update private_preparation.${table} set words = 'x' returning id`), table).toEqual(
          [],
        );
      }
      expect(await ask("select 1 from shared_item where words like '%bo selv%'")).toEqual([]);
    });
  });

  it('nobody at all gets in', async () => {
    const { Visit: Anybody } = await import('../../database/visit.ts');
    await expect(
      seeArea(new Anybody(world.database, world.clock, null), citizenId, 'home'),
    ).rejects.toBeInstanceOf(NotSignedIn);
  });

  it('a try is recorded as denied, without a word of what was asked for (R-T3)', async () => {
    await expect(seeArea(await world.as('mette'), citizenId, 'home')).rejects.toBeInstanceOf(NotFound);
    const rows = await world.prepare(
      "select event, decision from audit_event where actor_id = $1 and decision = 'denied' and citizen_id = $2",
      [world.id('mette'), citizenId],
    );
    expect(rows).toContainEqual({ event: 'privatePreparation.viewed', decision: 'denied' });
  });
});
