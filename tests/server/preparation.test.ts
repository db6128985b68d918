import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWeb, type TestBrowser, type TestWeb } from './web.ts';

/** The preparation as a browser meets it: saving along, two tabs, forms that are refused and lose nothing, and photos. */
let web: TestWeb;
let jonas: TestBrowser;
let mette: TestBrowser;
let place: string;
beforeAll(async () => {
  web = await startWeb();
  [jonas, mette] = (await Promise.all(['jonas', 'mette'].map((person) => web.signIn(person)))) as [
    TestBrowser,
    TestBrowser,
  ];
  place = `/citizens/${jonas.personId}/preparation`;
});
afterAll(() => web.stop());

const area = (name: string, rest = '') => `${place}/areas/${name}${rest}`;
const along = { 'x-save-along': '1' };

describe('saving while the person writes', () => {
  test('answers with the new version; two tabs give 409 and a page with both texts', async () => {
    const first = await jonas.post(area('home'), { version: '0', words: 'Fra den ene' }, along);
    expect([first.status, await first.json()]).toEqual([200, { version: 1 }]);
    const second = await jonas.post(area('home'), { version: '0', words: 'Fra den anden' }, along);
    const told = (await second.json()) as { conflict: boolean; url: string };
    expect([second.status, told]).toEqual([409, { conflict: true, url: area('home', '/two-texts') }]);
    const page = await (await jonas.get(told.url)).text();
    expect(page).toContain('Fra den ene');
    expect(page).toContain('Fra den anden');
  });

  test('without JavaScript the second tab gets the same page at once', async () => {
    const third = await jonas.post(area('home'), { version: '0', words: 'Fra en tredje', to: 'next' });
    const page = await third.text();
    expect(third.status).toBe(409);
    expect([page.includes('Fra den ene'), page.includes('Fra en tredje')]).toEqual([true, true]);
  });

  test('shorter words on an old version give 409 when the hand took something away, and never pass for saved', async () => {
    const save = (version: string, shown: string, words: string) =>
      jonas.post(area('people'), { version, shown, words }, along);
    expect((await save('0', '', 'Min mor og Ali')).status).toBe(200);
    expect((await save('1', 'Min mor og Ali', 'Min mor og Ali.\r\nOg Bo')).status).toBe(200);
    const late = await save('0', '', 'Min mor');
    expect([late.status, await late.json()]).toEqual([200, { version: 0 }]);
    expect((await save('1', 'Min mor og Ali', 'Min mor')).status).toBe(409);
    const page = await (await jonas.get(area('people', '/two-texts'))).text();
    expect(page).toContain('Min mor og Ali.\nOg Bo');
  });

  test('a refusal is no save', async () => {
    const answer = await jonas.post(area('day'), { version: '0', words: 'å'.repeat(4001) }, along);
    expect(answer.status).toBe(422);
  });
});

describe('a refused form comes back with everything in it', () => {
  test.each([
    { row: '4,001 letters', words: 'å'.repeat(4001) },
    { row: '20,000 letters', words: 'å'.repeat(20_000) },
    { row: '10 MB', words: 'x'.repeat(10 * 1024 * 1024) },
  ])('$row', async ({ words }) => {
    const answer = await jonas.post(area('day'), { version: '0', words, to: 'next' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Teksten er for lang.');
    expect(page).toContain(words);
  });

  test('a contribution', async () => {
    const form = `/citizens/${jonas.personId}/contributions/new`;
    const answer = await mette.post(form, { area: 'leisure', words: 'Han bliver glad', to: 'save' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Skriv, hvordan du ved det.');
    expect(page).toContain('Han bliver glad');
  });

  test('a search for pictures', async () => {
    const form = `/citizens/${jonas.personId}/contributions/new`;
    const answer = await mette.post(form, { words: 'Han bliver glad', q: 'musik', to: 'search' });
    const page = await answer.text();
    expect([answer.status, page.includes('Han bliver glad')]).toEqual([200, true]);
    expect(page).toContain('/symbols/1F3B5.svg');
  });
});

describe('odd content', () => {
  test.each([
    { row: 'NUL', fields: { version: '0', words: 'a\0b' }, status: 400 },
    { row: 'half a letter', fields: { version: '0', words: '\ud800' }, status: 303 },
    { row: 'no version', fields: { words: 'a' }, status: 422 },
    { row: 'an odd version', fields: { version: 'x', words: 'a' }, status: 422 },
    { row: 'a picture we do not have', fields: { version: '0', symbols: '../x' }, status: 422 },
    { row: 'an odd way back', fields: { version: '0', bringBack: 'x' }, status: 422 },
    { row: 'nothing to bring back', fields: { version: '0', bringBack: crypto.randomUUID() }, status: 404 },
  ])('$row: $status', async ({ fields, status }) => {
    const answer = await jonas.post(area('money'), fields);
    expect(answer.status).toBe(status);
  });

  test.each(['x', 'Home', 'home%00', '../day'])('an area called %s', async (name) => {
    expect([400, 404]).toContain((await jonas.get(area(encodeURIComponent(name)))).status);
  });
});

describe('photos', () => {
  const send = (bytes: Uint8Array, name = 'foto.jpg', by = jonas) =>
    by.send(area('people', '/photo'), {
      photo: new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }),
    });

  test.each([
    { row: 'no photo', bytes: Buffer.from('just words'), says: 'Det er ikke et foto, vi kan læse.' },
    {
      row: 'HEIC',
      bytes: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
      says: 'Vi kan ikke læse den slags foto.',
    },
    {
      row: 'SVG',
      bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      says: 'Det er ikke et foto',
    },
    { row: 'nothing', bytes: Buffer.alloc(0), says: 'Vælg et foto først.' },
  ])('$row is refused with a sentence', async ({ bytes, says }) => {
    const answer = await send(bytes);
    expect([answer.status, (await answer.text()).includes(says)]).toEqual([422, true]);
  });

  test('is kept, shown to the citizen alone, and never kept on the way', async () => {
    const bytes = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'green' } })
      .jpeg()
      .withExif({ IFD0: { Copyright: 'Jonas Lund' } })
      .toBuffer();
    expect((await send(bytes)).status).toBe(303);
    const page = await (await jonas.get(area('people'))).text();
    const src = /src="(\/citizens\/[^"]*\/photos\/[^"]+)"/.exec(page)?.[1] ?? '';
    const photo = await jonas.get(src);
    expect(photo.headers.get('cache-control')).toBe('private, no-store');
    expect(photo.headers.get('content-type')).toBe('image/webp');
    expect(Buffer.from(await photo.arrayBuffer()).includes('Jonas Lund')).toBe(false);
    for (const by of [mette, await web.signIn('karin'), await web.signIn('oskar')]) {
      expect((await by.get(src)).status).toBe(404);
      expect((await send(bytes, 'foto.jpg', by)).status).toBe(404);
    }
  });
});

describe('R-P6, R-P7 others find no door', () => {
  const doors = [
    '',
    '/pause',
    '/last',
    '/sharing',
    '/areas/home',
    '/areas/home/photo',
    '/areas/home/pictures',
    '/areas/home/draw',
    '/areas/home/talk',
  ];
  test.each(['mette', 'karin', 'lone', 'bodil', 'susanne', 'dorte', 'gitte', 'erik'])(
    '%s',
    async (person) => {
      const other = await web.signIn(person);
      for (const door of doors) {
        const answer = await other.get(place + door);
        const page = await answer.text();
        expect(page.includes('Fra den ene'), door).toBe(false);
        if (door !== '') expect(answer.status, door).toBe(404);
      }
    },
  );
});
