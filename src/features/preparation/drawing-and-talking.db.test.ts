import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBeep, aDrawing } from '../../../tests/answer-files.ts';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { allButJonas, beginRound, command, given, strangers } from '../../../tests/preparation.ts';
import { NotFound, type Visit } from '../../database/visit.ts';
import type { AnswerFile } from '../../domain/answer-file.ts';
import type { LifeArea } from '../../domain/preparation/life-areas.ts';
import { localFiles } from '../../outside/files.ts';
import { addFile } from './use-cases/add-file.ts';
import { saveAnswer } from './use-cases/save-answer.ts';
import { seeArea } from './use-cases/see-area.ts';
import { seePreparation } from './use-cases/see-preparation.ts';
import { seeSharedFile, seeSharedWithMe } from './use-cases/see-shared-with-me.ts';
import { seeSharing } from './use-cases/see-sharing.ts';
import { shareItems } from './use-cases/share-items.ts';

let world: World;
let citizenId: string;
let jonas: Visit;
const folder = mkdtempSync(path.join(tmpdir(), 'mlmp-drawing-'));
const files = localFiles({ folder, key: Buffer.alloc(32, 7) });

beforeAll(async () => {
  world = await newWorld();
  citizenId = await beginRound(world);
  jonas = await world.as('jonas');
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const draw = (area: LifeArea, drawing: string) =>
  addFile(jonas, command(), { citizenId, area, given: { kind: 'drawing', text: drawing } }, files);
const say = (area: LifeArea, bytes: Uint8Array) =>
  addFile(jonas, command(), { citizenId, area, given: { kind: 'recording', bytes } }, files);
const seen = async (area: LifeArea) => {
  const view = await seeArea(jonas, citizenId, area);
  if (view === null) throw new Error('There is no round.');
  return view;
};
const change = async (area: LifeArea, over: { takeAway?: AnswerFile; bringBack?: string }) => {
  const { version } = await seen(area);
  const answer = { citizenId, area, version, words: '', symbols: [], instead: null, ...over };
  given(await saveAnswer(jonas, command(), answer));
};
const add = {
  drawing: async (area: LifeArea, which: number) => given(await draw(area, aDrawing(which, which))),
  recording: async (area: LifeArea, which: number) => given(await say(area, aBeep(which))),
};

describe('R-P5 a drawing or a recording is an answer', () => {
  it.each([
    { file: 'drawing', area: 'home' },
    { file: 'recording', area: 'day' },
  ] as const)('$file', async ({ file, area }) => {
    await add[file](area, 2);
    const overview = await seePreparation(jonas, citizenId);
    expect(overview?.areas.find((one) => one.area === area)?.state).toBe('told');
  });

  it.each([
    { file: 'drawing', area: 'leisure' },
    { file: 'recording', area: 'people' },
  ] as const)(
    'R-T5 a $file is taken away and brought back; so is one that another took the place of',
    async ({ file, area }) => {
      await add[file](area, 2);
      const first = (await seen(area)).answer[file];
      await change(area, { takeAway: file });
      expect((await seen(area)).answer[file]).toBeNull();
      const [taken] = (await seen(area)).takenAway;
      expect(taken?.[file]).toBe(first);
      await change(area, { bringBack: taken?.id ?? '' });
      expect((await seen(area)).answer[file]).toBe(first);
      expect((await seen(area)).takenAway).toEqual([]);
      await add[file](area, 5);
      expect((await seen(area)).takenAway.map((one) => one[file])).toEqual([first]);
    },
  );

  it('a drawing that was drawn on leaves nothing aside: all of it is in the new one', async () => {
    given(await draw('money', aDrawing(1)));
    given(await draw('money', aDrawing(2)));
    expect((await seen('money')).takenAway).toEqual([]);
    given(await draw('money', aDrawing(1)));
    expect((await seen('money')).takenAway).toHaveLength(1);
  });

  it('the same form sent twice is one drawing', async () => {
    const once = command();
    const send = () =>
      addFile(jonas, once, { citizenId, area: 'free', given: { kind: 'drawing', text: aDrawing() } }, files);
    expect(given(await send())).toEqual(given(await send()));
    expect((await seen('free')).version).toBe(1);
  });

  it.each([
    { row: 'nothing drawn', act: () => draw('day', ''), refused: 'drawingEmpty' },
    { row: 'no drawing', act: () => draw('day', '<svg onload="x">'), refused: 'drawingUnreadable' },
    {
      row: 'a colour that is code',
      act: () => draw('day', aDrawing().replace('blue', '\\"/><script>')),
      refused: 'drawingUnreadable',
    },
    { row: '200,000 points', act: () => draw('day', aDrawing(100, 2000)), refused: 'drawingTooLarge' },
    { row: '40,002 points', act: () => draw('day', aDrawing(2, 20_001)), refused: 'drawingTooLarge' },
    { row: 'no sound', act: () => say('day', Buffer.from('words')), refused: 'recording.notASound' },
  ])('refused: $row', async ({ act, refused }) => {
    const before = await seen('day');
    expect(await act()).toMatchObject({ refused });
    expect(await seen('day')).toEqual(before);
  });
});

describe('R-P6 shown as a copy, and not a byte before', () => {
  const shared = async (handle: string) => (await seeSharedWithMe(await world.as(handle), citizenId)).items;
  const open = async (handle: string, copyId: string, file: AnswerFile) =>
    seeSharedFile(await world.as(handle), { citizenId, copyId, file }, files);

  it.each([
    { file: 'drawing', area: 'bodyAndHealth' },
    { file: 'recording', area: 'gettingAround' },
  ] as const)('a $file', async ({ file, area }) => {
    await add[file](area, 2);
    expect(await shared('mette')).toEqual([]);
    given(
      await shareItems(jonas, command(), {
        citizenId,
        show: { areas: [area], personIds: [world.id('mette')] },
      }),
    );
    const [item] = await shared('mette');
    const copyId = item?.copyId ?? '';
    const bytes = await open('mette', copyId, file);
    for (const handle of [...allButJonas, ...strangers].filter((one) => one !== 'mette')) {
      await expect(open(handle, copyId, file), handle).rejects.toBeInstanceOf(NotFound);
      const rows = await world.inThePlaceOf(handle, (ask) => ask(`select ${file}_hash from shared_item`));
      expect(rows, handle).toEqual([]);
    }
    // What comes afterwards is not in the copy, and the citizen sees that it is an older one.
    await add[file](area, 7);
    expect(await open('mette', copyId, file)).toEqual(bytes);
    const sharing = (await seeSharing(jonas, citizenId))?.items.find((one) => one.area === area);
    expect(sharing?.shownTo).toMatchObject([{ givenName: 'Mette', isOlder: true }]);
    given(await shareItems(jonas, command(), { citizenId, hide: {} }));
    await expect(open('mette', copyId, file)).rejects.toBeInstanceOf(NotFound);
  });
});
