import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newTestDatabase, type TestDatabase } from '../../../tests/database/test-database.ts';
import { foundWorld, type World } from '../../../tests/people.ts';
import { allButJonas, beginRound, command, given, strangers } from '../../../tests/preparation.ts';
import { NotFound, type Visit } from '../../database/visit.ts';
import { lying } from '../../domain/dream-board/cards.ts';
import { localFiles } from '../../outside/files.ts';
import { dealtFor } from './decks.ts';
import { addCardPhoto } from './use-cases/add-card-photo.ts';
import { bringDream } from './use-cases/bring-dream.ts';
import { bringMat, seePhotoInTheWay } from './use-cases/bring-mat.ts';
import { changeOwnCard } from './use-cases/change-card.ts';
import { chooseOwnStrengths } from './use-cases/choose-strengths.ts';
import { layOwnCard } from './use-cases/lay-card.ts';
import { layDeckCard } from './use-cases/lay-from-deck.ts';
import { moveOwnCard } from './use-cases/move-card.ts';
import { takePicture } from './use-cases/print-picture.ts';
import { renameColumns } from './use-cases/rename-columns.ts';
import { seeOwnCardPhoto } from './use-cases/see-own-photo.ts';
import { seePicture, seePictures } from './use-cases/see-picture.ts';
import { seeShowing } from './use-cases/see-showing.ts';
import { seeShownCardPhoto, seeShownPictures } from './use-cases/see-shown.ts';
import { showPicture } from './use-cases/show-picture.ts';
import { bringBackOwnCard, takeAwayOwnCard } from './use-cases/take-card-away.ts';
import { undoChange } from './use-cases/undo-change.ts';

let database: TestDatabase;
let world: World;
let citizenId: string;
let jonas: Visit;
const folder = mkdtempSync(path.join(tmpdir(), 'mlmp-pictures-'));
const files = localFiles({ folder, key: Buffer.alloc(32, 7) });
const red = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
  .png()
  .toBuffer();

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

const board = 'dream-board' as const;
const home = 'mat-home' as const;
const content = (words: string, symbol: string | null = null) => ({ words, symbol, photo: null });
const lay = (words: string, place: string) =>
  layOwnCard(jonas, command(), { citizenId, name: board, place, content: content(words, '1F3E0') });
const placesOn = async (name: typeof board | typeof home = board) =>
  Object.fromEntries(
    (await seePicture(jonas, citizenId, name)).cards.map(({ words, key, place }) => [words || key, place]),
  );

describe('R-P6 what a citizen makes in pictures is theirs', () => {
  let cardId = '';
  beforeAll(async () => {
    ({ cardId } = given(await lay('Min egen lejlighed', '5')));
    const on = { place: '1', words: 'Min hund' };
    given(await addCardPhoto(jonas, command(), { citizenId, name: board, bytes: red, on }, files));
  });

  it.each([...allButJonas, ...strangers])('%s gets nothing of it and changes nothing', async (handle) => {
    const visit = await world.as(handle);
    const which = { citizenId, name: board };
    const showing = { ...which, was: [], chosen: [world.id('lone')], isRenewed: false };
    const names = { ...which, version: 0, names: ['a', 'b', 'c'], shown: '' };
    const answer = { citizenId, name: home, dealt: dealtFor(home), card: { key: '1F511' }, place: 'little' };
    const change = { ...which, cardId, version: 1, shown: '', words: 'x', symbol: null };
    const tries = [
      () => seePicture(visit, citizenId, board),
      () => seePictures(visit, citizenId),
      () => seeShowing(visit, citizenId, board),
      () => takePicture(visit, citizenId, board),
      () => seeOwnCardPhoto(visit, citizenId, cardId, files),
      () => layOwnCard(visit, command(), { ...which, place: '2', content: content('x') }),
      () => moveOwnCard(visit, command(), { ...which, cardId, place: '2' }),
      () => takeAwayOwnCard(visit, command(), { ...which, cardId }),
      () => bringBackOwnCard(visit, command(), { ...which, cardId }),
      () => changeOwnCard(visit, command(), change),
      () => undoChange(visit, command(), which),
      () => renameColumns(visit, command(), names),
      () => layDeckCard(visit, command(), answer),
      () => chooseOwnStrengths(visit, command(), { citizenId, offered: ['kind'], chosen: ['kind'] }),
      () => addCardPhoto(visit, command(), { ...which, bytes: red, on: { place: '2', words: '' } }, files),
      () => bringDream(visit, command(), citizenId),
      () => bringMat(visit, command(), { ...which, insteadOf: null }, async () => red, files),
      () => seePhotoInTheWay(visit, which),
      () => showPicture(visit, command(), showing),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toThrow(NotFound);
  });

  it.each(['lone', 'mette', 'bodil', 'karin', 'vera', 'bent', 'freja', 'tobias'])(
    '%s sees an empty list before anything is shown',
    async (handle) => {
      const { pictures } = await seeShownPictures(await world.as(handle), citizenId);
      expect(pictures).toEqual([]);
    },
  );

  it.each(['susanne', ...strangers])('§ 5 %s may not even ask', async (handle) => {
    await expect(seeShownPictures(await world.as(handle), citizenId)).rejects.toThrow(NotFound);
  });

  it('shows to whom he picks what lay there then, photo and all, until he hides it again', async () => {
    const lone = await world.as('lone');
    const seen = async () => (await seeShownPictures(lone, citizenId)).pictures;
    const show = (was: string[], chosen: string[], isRenewed = false) =>
      showPicture(jonas, command(), { citizenId, name: board, was, chosen, isRenewed });
    const her = world.id('lone');
    given(await show([], [her]));
    const [shown] = await seen();
    expect(shown?.content.cards.map(({ words, place }) => [words, place]).sort()).toEqual([
      ['Min egen lejlighed', '5'],
      ['Min hund', '1'],
    ]);
    const photo = {
      copyId: shown?.copyId ?? '',
      cardId: shown?.content.cards.find((one) => one.photo)?.id ?? '',
    };
    expect((await seeShownCardPhoto(lone, citizenId, photo, files)).length).toBeGreaterThan(20);
    for (const other of ['mette', 'karin', 'vera', 'susanne', 'henrik'])
      await expect(seeShownCardPhoto(await world.as(other), citizenId, photo, files)).rejects.toThrow(
        NotFound,
      );
    // What is made later is seen by nobody until it is shown.
    given(await lay('En hemmelighed', '2'));
    expect(JSON.stringify(await seen())).not.toContain('hemmelighed');
    expect(await seePicture(jonas, citizenId, board)).toMatchObject({ seenBy: [], seeOlder: ['Lone'] });
    expect(await seePictures(jonas, citizenId)).toContainEqual(
      expect.objectContaining({ name: board, seenBy: [], seeOlder: ['Lone'] }),
    );
    given(await show([her], [her], true));
    expect(JSON.stringify(await seen())).toContain('hemmelighed');
    given(await show([her], []));
    expect(await seen()).toEqual([]);
    await expect(seeShownCardPhoto(lone, citizenId, photo, files)).rejects.toThrow(NotFound);
  });

  it('refuses another provider, and a picture with nothing on it', async () => {
    const showing = { citizenId, was: [], isRenewed: false };
    expect(
      await showPicture(jonas, command(), { ...showing, name: board, chosen: [world.id('susanne')] }),
    ).toMatchObject({ refused: 'personMayNotBePicked' });
    expect(
      await showPicture(jonas, command(), { ...showing, name: 'mat', chosen: [world.id('lone')] }),
    ).toMatchObject({ refused: 'nothingToShow' });
  });
});

describe('R-T5 nothing is lost', () => {
  it('two tabs lay on the same tile: both cards lie there', async () => {
    given(await lay('Fra den ene', '9'));
    const second = given(await lay('Fra den anden', '9'));
    expect(second.place).not.toBe('9');
    expect(await placesOn()).toMatchObject({ 'Fra den ene': '9', 'Fra den anden': second.place });
  });

  it('a repeat lays one card', async () => {
    const again = command();
    const card = { citizenId, name: board, place: '8', content: content('Kun en gang') };
    const first = await layOwnCard(jonas, again, card);
    expect(await layOwnCard(jonas, again, card)).toEqual(first);
    expect(
      (await seePicture(jonas, citizenId, board)).cards.filter((one) => one.words === 'Kun en gang'),
    ).toHaveLength(1);
  });

  it('two texts on one card are a conflict; untouched words and a new symbol are none', async () => {
    const { cards } = await seePicture(jonas, citizenId, board);
    const card = cards.find(({ words }) => words === 'Kun en gang');
    const change = {
      citizenId,
      name: board,
      cardId: card?.id ?? '',
      version: 1,
      shown: 'Kun en gang',
      symbol: null,
    };
    given(await changeOwnCard(jonas, command(), { ...change, words: 'Den ene tekst' }));
    expect(await changeOwnCard(jonas, command(), { ...change, words: 'Den anden tekst' })).toEqual({
      conflict: true,
      currentVersion: 2,
      words: 'Den ene tekst',
    });
    given(await changeOwnCard(jonas, command(), { ...change, words: 'Kun en gang', symbol: '1F415' }));
    const now = (await seePicture(jonas, citizenId, board)).cards.find(({ id }) => id === card?.id);
    expect(now).toMatchObject({ words: 'Den ene tekst', symbol: '1F415' });
  });

  it('undo goes back change by change, and what was taken away comes back', async () => {
    const before = await placesOn();
    const [card] = (await seePicture(jonas, citizenId, board)).cards;
    const which = { citizenId, name: board, cardId: card?.id ?? '' };
    given(await moveOwnCard(jonas, command(), { ...which, place: '5' }));
    given(await takeAwayOwnCard(jonas, command(), which));
    expect((await seePicture(jonas, citizenId, board)).takenAway.map(({ id }) => id)).toContain(card?.id);
    given(await undoChange(jonas, command(), which));
    given(await undoChange(jonas, command(), which));
    expect(await placesOn()).toEqual(before);
    given(await takeAwayOwnCard(jonas, command(), which));
    given(await bringBackOwnCard(jonas, command(), which));
    expect(await placesOn()).toEqual(before);
  });

  it('names of columns: two tabs are a conflict, cards laid meanwhile are none', async () => {
    const names = { citizenId, name: home, version: 0, shown: '', names: ['Ja', 'Måske', 'Nej'] };
    given(await renameColumns(jonas, command(), names));
    expect(await renameColumns(jonas, command(), { ...names, names: ['A', 'B', 'C'] })).toMatchObject({
      conflict: true,
      names: ['Ja', 'Måske', 'Nej'],
    });
    const answer = {
      citizenId,
      name: home,
      dealt: dealtFor(home),
      card: { key: '1F511' },
      place: 'important',
    };
    expect(given(await layDeckCard(jonas, command(), answer))).toMatchObject({ left: 5 });
    const { version } = await seePicture(jonas, citizenId, home);
    given(
      await renameColumns(jonas, command(), {
        ...names,
        version: version - 1,
        shown: 'Ja\nMåske\nNej',
        names: ['', '', ''],
      }),
    );
    expect((await seePicture(jonas, citizenId, home)).columnNames).toEqual([]);
  });
});

/** An answer of the preparation, read by the owner of the database. */
async function answerOf(area: string) {
  const [answer] = await world.prepare(
    'select id, words, symbols, photo_hash as photo from private_preparation.answer where area = $1',
    [area],
  );
  return answer ?? {};
}

describe('R-P5 what was made in pictures comes into the preparation, nothing typed twice', () => {
  it('"Min drøm": words and symbol below what is there, once', async () => {
    const { cards } = await seePicture(jonas, citizenId, board);
    const dream = lying(cards).find(({ place }) => place === '5');
    given(await bringDream(jonas, command(), citizenId));
    given(await bringDream(jonas, command(), citizenId));
    expect(await answerOf('free')).toMatchObject({ words: dream?.words, symbols: [dream?.symbol] });
  });

  it('a mat becomes the photo of its area; a photo that was there is asked about, and can be brought back', async () => {
    const which = { citizenId, name: home };
    const bring = (drawn: string, insteadOf: string | null) =>
      bringMat(jonas, command(), { ...which, insteadOf }, async () => Buffer.from(drawn), files);
    expect(await seePhotoInTheWay(jonas, which)).toBeNull();
    given(await bring('a drawing of the mat', null));
    const { photo: earlier } = await answerOf('home');
    expect(await bring('a newer drawing', null)).toEqual({ refused: 'photoIsThere' });
    expect(await bring('a newer drawing', 'another photo')).toEqual({ refused: 'photoIsThere' });
    expect((await answerOf('home')).photo).toBe(earlier);
    // The same mat again is the same photo: nothing to ask about.
    given(await bring('a drawing of the mat', null));
    expect((await seePhotoInTheWay(jonas, which))?.photo).toBe(earlier);
    given(await bring('a newer drawing', String(earlier)));
    const { id, photo } = await answerOf('home');
    expect(photo).not.toBe(earlier);
    const aside = await world.prepare(
      'select why, photo_hash as photo from private_preparation.put_aside where answer_id = $1',
      [id],
    );
    expect(aside).toEqual([{ why: 'takenAway', photo: earlier }]);
  });

  it('an empty mat has nothing to bring', async () => {
    const which = { citizenId, name: 'mat-money' as const, insteadOf: null };
    await expect(bringMat(jonas, command(), which, async () => red, files)).rejects.toThrow(NotFound);
  });
});
