import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { beginRound, command, given, write } from '../../../tests/preparation.ts';
import { NotFound, type Visit } from '../../database/visit.ts';
import { localFiles } from '../../outside/files.ts';
import { addFile } from './use-cases/add-file.ts';
import { endPreparation, goOnPreparing } from './use-cases/end-preparation.ts';
import { saveAnswer } from './use-cases/save-answer.ts';
import { seeArea } from './use-cases/see-area.ts';
import { seePreparation } from './use-cases/see-preparation.ts';
import { settleTwoTexts } from './use-cases/settle-two-texts.ts';

let world: World;
let citizenId: string;
let jonas: Visit;
const folder = mkdtempSync(path.join(tmpdir(), 'mlmp-preparation-'));
const files = localFiles({ folder, key: Buffer.alloc(32, 7) });
const red = sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } });
const blue = sharp({ create: { width: 40, height: 30, channels: 3, background: 'blue' } });

beforeAll(async () => {
  world = await newWorld();
  citizenId = await beginRound(world);
  jonas = await world.as('jonas');
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const nothing = { words: '', symbols: [], version: 0, instead: null } as const;

describe('R-T5 nothing a citizen entered is lost', () => {
  it('what was removed can be brought back: picture, photo, words', async () => {
    const area = 'day';
    let version = await write(jonas, citizenId, area, 'Jeg vil på værkstedet', {
      symbols: ['1F6E0', '1F3EB'],
    });
    given(
      await addFile(
        jonas,
        command(),
        { citizenId, area, given: { kind: 'photo', bytes: await red.png().toBuffer() } },
        files,
      ),
    );
    given(
      await addFile(
        jonas,
        command(),
        { citizenId, area, given: { kind: 'photo', bytes: await blue.png().toBuffer() } },
        files,
      ),
    );
    version += 2;
    const gone = {
      citizenId,
      area,
      version,
      words: ' ',
      symbols: ['1F6E0'],
      instead: null,
      takeAway: 'photo' as const,
    } as const;
    expect(given(await saveAnswer(jonas, command(), gone))).toEqual({ version: version + 1 });
    const view = await seeArea(jonas, citizenId, area);
    expect(view?.answer).toMatchObject({ words: ' ', symbols: ['1F6E0'], photo: null });
    expect(view?.takenAway).toHaveLength(4);
    for (const one of view?.takenAway.filter(({ words, symbols }) => words !== '' || symbols.length > 0) ??
      []) {
      const now = await seeArea(jonas, citizenId, area);
      const same = {
        ...(now?.answer ?? noAnswerAtAll),
        version: now?.version ?? 0,
        citizenId,
        area,
      } as const;
      given(await saveAnswer(jonas, command(), { ...same, instead: null, bringBack: one.id }));
    }
    const back = await seeArea(jonas, citizenId, area);
    expect(back?.answer.words).toBe('Jeg vil på værkstedet');
    expect([...(back?.answer.symbols ?? [])].sort()).toEqual(['1F3EB', '1F6E0']);
    expect(back?.takenAway.map(({ photo }) => photo !== null)).toEqual([true, true]);
  });

  it('what was removed more than 30 days ago is not offered any more', async () => {
    await world.prepare(
      "update private_preparation.put_aside set created_at = created_at - interval '31 days'",
    );
    expect((await seeArea(jonas, citizenId, 'day'))?.takenAway).toEqual([]);
  });

  it('"Jeg ved det ikke" leaves what was told; telling something new ends it', async () => {
    const area = 'people';
    const version = await write(jonas, citizenId, area, 'Min mor');
    const dontKnow = {
      citizenId,
      area,
      version,
      words: 'Min mor',
      symbols: [],
      instead: 'dontKnow',
    } as const;
    given(await saveAnswer(jonas, command(), dontKnow));
    expect((await seeArea(jonas, citizenId, area))?.answer).toMatchObject({
      words: 'Min mor',
      instead: 'dontKnow',
    });
    await write(jonas, citizenId, area, 'Min mor og Ali', { version: version + 1 });
    expect((await seeArea(jonas, citizenId, area))?.answer.instead).toBeNull();
  });

  it('the same command saves once; the same command with other words is a conflict', async () => {
    const once = command('the first');
    const answer = { ...nothing, citizenId, area: 'money', words: 'Jeg sparer op' } as const;
    expect(await saveAnswer(jonas, once, answer)).toEqual({ version: 1 });
    expect(await saveAnswer(jonas, once, answer)).toEqual({ version: 1 });
    expect((await seeArea(jonas, citizenId, 'money'))?.version).toBe(1);
    await expect(saveAnswer(jonas, { ...once, content: 'other' }, answer)).rejects.toThrow();
  });

  it('saving the same again changes nothing', async () => {
    expect(await write(jonas, citizenId, 'money', 'Jeg sparer op', { version: 1 })).toBe(1);
  });
});

const noAnswerAtAll = { words: '', symbols: [] } as const;

describe('two tabs', () => {
  const area = 'leisure';
  const inTab = (version: number, words: string, symbols: readonly string[] = []) =>
    saveAnswer(jonas, command(), { citizenId, area, version, words, symbols, instead: null });

  it('the second is told, and both texts are kept until the citizen chooses', async () => {
    expect(await inTab(0, 'Fra den første', ['26BD'])).toEqual({ version: 1 });
    expect(await inTab(0, 'Fra den anden', ['1F3B2'])).toEqual({ bothKept: true });
    const view = await seeArea(jonas, citizenId, area);
    expect([view?.answer.words, view?.otherText?.words]).toEqual(['Fra den første', 'Fra den anden']);
  });

  it('both can be kept, and then nothing waits any more', async () => {
    const view = await seeArea(jonas, citizenId, area);
    const choice = {
      citizenId,
      area,
      otherId: view?.otherText?.id ?? '',
      version: view?.version ?? 0,
    } as const;
    expect(await settleTwoTexts(jonas, command(), { ...choice, version: 9, keep: 'both' })).toBe('changed');
    expect(await settleTwoTexts(jonas, command(), { ...choice, keep: 'both' })).toBe('settled');
    const after = await seeArea(jonas, citizenId, area);
    expect(after?.answer).toMatchObject({
      words: 'Fra den første\n\nFra den anden',
      symbols: ['26BD', '1F3B2'],
    });
    expect([after?.otherText, after?.takenAway]).toEqual([null, []]);
  });

  it.each([
    { keep: 'current', stands: 'A', back: 'B' },
    { keep: 'other', stands: 'B', back: 'A' },
  ] as const)('keeping the $keep one leaves the other to be brought back', async ({ keep, stands, back }) => {
    const before = await seeArea(jonas, citizenId, area);
    const version = before?.version ?? 0;
    await inTab(version, 'A');
    expect(await inTab(version, 'B')).toEqual({ bothKept: true });
    const view = await seeArea(jonas, citizenId, area);
    given(
      await settleTwoTexts(jonas, command(), {
        citizenId,
        area,
        otherId: view?.otherText?.id ?? '',
        version: view?.version ?? 0,
        keep,
      }),
    );
    const after = await seeArea(jonas, citizenId, area);
    expect(after?.answer.words).toBe(stands);
    expect(after?.takenAway.map(({ words }) => words)).toContain(back);
    await inTab(after?.version ?? 0, `${keep} er valgt`);
  });

  const kept = 'Jeg spiller fodbold';

  describe('a save on an old version is merged where nothing is lost, and shows both texts otherwise (R-T5)', () => {
    const both = { bothKept: true } as const;
    it.each([
      { row: 'the same words', shown: '', words: kept, saved: 'new', stands: kept },
      { row: 'longer words', shown: '', words: `${kept} med Ali`, saved: 'new', stands: `${kept} med Ali` },
      { row: 'shorter words of a save that was overtaken', shown: '', words: 'Jeg spil', stands: kept },
      { row: 'words nobody touched since', shown: 'Jeg', words: 'Jeg', stands: kept },
      { row: 'words another tab has shortened', shown: `${kept} nu`, words: `${kept} nu`, stands: kept },
      { row: 'an empty screen', shown: '', words: '', stands: kept },
      { row: 'words cut from the end', shown: kept, words: 'Jeg spiller', saved: both, stands: kept },
      { row: 'words cut from the middle', shown: kept, words: 'Jeg fodbold', saved: both, stands: kept },
      { row: 'all words taken away', shown: kept, words: '', saved: both, stands: kept },
      { row: 'other words', shown: '', words: 'Jeg synger', saved: both, stands: kept },
    ])('$row', async ({ shown, words, saved = 'old', stands }) => {
      const version = await keptSinceOldScreen();
      const screen = { citizenId, area, version, shown, words, symbols: [], instead: null } as const;
      const outcome = given(await saveAnswer(jonas, command(), screen));
      const view = await seeArea(jonas, citizenId, area);
      expect(view?.answer.words).toBe(stands);
      if (saved === both) expect([outcome, view?.otherText?.words]).toEqual([both, words]);
      else expect(outcome).toEqual({ version: saved === 'new' ? view?.version : version });
      await settleAll();
    });

    it('the same command again gives the same answer, and keeps one text beside', async () => {
      const version = await keptSinceOldScreen();
      const shorter = {
        citizenId,
        area,
        version,
        shown: kept,
        words: 'Jeg',
        symbols: [],
        instead: null,
      } as const;
      const once = command('shorter');
      expect(await saveAnswer(jonas, once, shorter)).toEqual(both);
      expect(await saveAnswer(jonas, once, shorter)).toEqual(both);
      const view = await seeArea(jonas, citizenId, area);
      expect([view?.answer.words, view?.otherText?.words]).toEqual([kept, 'Jeg']);
      expect(view?.takenAway.filter(({ words }) => words === 'Jeg')).toEqual([]);
      await settleAll();
    });

    it('more pictures than an answer holds are refused, not left out', async () => {
      const before = (await seeArea(jonas, citizenId, area))?.version ?? 0;
      const twelve = Array.from({ length: 12 }, (_, at) => `S${at}`);
      await inTab(before, kept, twelve);
      expect(await inTab(before, kept, ['26BD'])).toMatchObject({ refused: 'tooManySymbols' });
      expect((await seeArea(jonas, citizenId, area))?.answer.symbols).toEqual(twelve);
    });
  });

  /** Another tab has saved the kept words since the screen was shown; gives the screen's version. */
  async function keptSinceOldScreen(): Promise<number> {
    const before = (await seeArea(jonas, citizenId, area))?.version ?? 0;
    const old = given(await inTab(before, 'Jeg'));
    if (!('version' in old)) throw new Error('Two texts, where one was expected.');
    await inTab(old.version, kept);
    return old.version;
  }

  /** The citizen keeps what stands, so that the next row begins with one text. */
  async function settleAll(): Promise<void> {
    const view = await seeArea(jonas, citizenId, area);
    if (!view?.otherText) return;
    const { id: otherId } = view.otherText;
    const choice = { citizenId, area, otherId, version: view.version, keep: 'current' } as const;
    given(await settleTwoTexts(jonas, command(), choice));
  }

  it('a picture from an older screen is added; its words are still those of an older screen', async () => {
    const day = { citizenId, area: 'bodyAndHealth', instead: null } as const;
    const save = (version: number, words: string, symbols: readonly string[]) =>
      saveAnswer(jonas, command(), { ...day, version, words, symbols });
    expect(await save(0, 'Fra den første', ['1F3CA'])).toEqual({ version: 1 });
    expect(await save(0, '', ['1F48A'])).toEqual({ version: 0 });
    expect(await save(0, 'Fra den anden', ['1F48A'])).toEqual({ bothKept: true });
    const view = await seeArea(jonas, citizenId, 'bodyAndHealth');
    expect(view?.answer).toMatchObject({ words: 'Fra den første', symbols: ['1F3CA', '1F48A'] });
    expect(view?.otherText?.words).toBe('Fra den anden');
  });

  it('two first saves at once keep both texts', async () => {
    const at = (words: string) =>
      saveAnswer(jonas, command(), { ...nothing, citizenId, area: 'free', words });
    const saved = await Promise.all([at('Japan'), at('En hest')]);
    expect(saved.map((one) => 'bothKept' in one).sort()).toEqual([false, true]);
    const view = await seeArea(jonas, citizenId, 'free');
    expect([view?.answer.words, view?.otherText?.words].sort()).toEqual(['En hest', 'Japan']);
  });
});

describe('limits', () => {
  const save = (over: object) =>
    saveAnswer(jonas, command(), { ...nothing, citizenId, area: 'gettingAround', ...over });
  it.each([
    { row: '4,001 letters', over: { words: 'å'.repeat(4001) }, refused: 'wordsTooLong' },
    {
      row: '13 pictures',
      over: { symbols: Array.from({ length: 13 }, (_, at) => `S${at}`) },
      refused: 'tooManySymbols',
    },
  ])('$row are refused', async ({ over, refused }) => {
    expect(await save(over)).toMatchObject({ refused });
  });

  it('4,000 of the widest letters fit', async () => {
    expect(await save({ words: '🏡'.repeat(4000) })).toMatchObject({ version: 1 });
  });

  it.each([
    { row: 'text', bytes: () => Buffer.from('no photo'), refused: 'photo.notAPicture' },
    { row: 'a damaged photo', bytes: () => readFileSync('package.json'), refused: 'photo.notAPicture' },
    { row: 'HEIC', bytes: () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), refused: 'photo.heic' },
  ])('a photo that is $row is refused', async ({ bytes, refused }) => {
    const photo = { citizenId, area: 'gettingAround', given: { kind: 'photo', bytes: bytes() } } as const;
    expect(await addFile(jonas, command(), photo, files)).toEqual({ refused, field: 'photo' });
  });
});

describe('R-P3 the citizen ends it, and goes on', () => {
  it('says done or no thanks, takes it back, and says it twice at once', async () => {
    given(await endPreparation(jonas, command(), citizenId, 'noThanks'));
    expect((await seePreparation(jonas, citizenId))?.ended).toBe('noThanks');
    given(await goOnPreparing(jonas, command(), citizenId));
    expect((await seePreparation(jonas, citizenId))?.ended).toBeNull();
    await Promise.all([1, 2].map(() => endPreparation(jonas, command(), citizenId, 'finished')));
    expect((await seePreparation(jonas, citizenId))?.ended).toBe('finished');
  });

  it('before a round there is nothing to see, calmly', async () => {
    const amina = await world.as('amina');
    expect(await seePreparation(amina, world.id('amina'))).toBeNull();
    expect(await seeArea(amina, world.id('amina'), 'home')).toBeNull();
    await expect(write(amina, world.id('amina'), 'home', 'Ro')).rejects.toBeInstanceOf(NotFound);
  });
});
