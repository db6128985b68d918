import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aBeep, aDrawing } from '../answer-files.ts';
import { startWeb, type TestBrowser, type TestWeb } from './web.ts';

/** Drawings and recordings as a browser and whoever means harm sends them: a sentence each time, never a fault of ours. */
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

const megabyte = 1024 * 1024;
const sourceIn = (page: string, what: string) =>
  new RegExp(`src="(/citizens/[^"]*/${what}/[^"]+)"`).exec(page)?.[1] ?? '';
const draw = (drawing: string, by = jonas) => by.send(`${place}/areas/home/draw`, { drawing });
const say = (bytes: Uint8Array, type = 'audio/webm', by = jonas) =>
  by.send(`${place}/areas/home/talk`, {
    recording: new File([new Uint8Array(bytes)], 'stemme.webm', { type }),
  });
const film = Buffer.concat([
  Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommp42', 'latin1'),
  Buffer.from('\0\0\0\x38moov\0\0\0\x30trak\0\0\0\x28mdia\0\0\0\x20hdlr\0\0\0\0\0\0\0\0vide', 'latin1'),
  Buffer.alloc(200),
]);

describe('a drawing', () => {
  test('is kept, and shown as a picture that holds nothing but ink', async () => {
    expect((await draw(aDrawing(3, 10))).status).toBe(303);
    const page = await (await jonas.get(`${place}/areas/home`)).text();
    const source = sourceIn(page, 'drawings');
    const picture = await jonas.get(source);
    expect(Object.fromEntries(picture.headers)).toMatchObject({
      'content-type': 'image/svg+xml',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
    expect((await picture.text()).match(/<path/g)).toHaveLength(3);
    expect((await mette.get(source)).status).toBe(404);
    expect((await draw(aDrawing(), mette)).status).toBe(404);
    expect((await jonas.get(`${place}/areas/home/draw`)).status).toBe(200);
  });

  test.each([
    { row: 'nothing', drawing: '', says: 'Tegn noget først.' },
    { row: '200,000 points', drawing: aDrawing(100, 2000), says: 'Tegningen fylder for meget.' },
    { row: '10 MB of something', drawing: 'x'.repeat(10 * megabyte), says: 'Tegningen fylder for meget.' },
    { row: 'a page', drawing: '<script>alert(1)</script>', says: 'Vi kan ikke læse tegningen.' },
    {
      row: 'a very deep list',
      drawing: `{"strokes":${'['.repeat(90_000)}`,
      says: 'Vi kan ikke læse tegningen.',
    },
    {
      row: 'numbers that are none',
      drawing: aDrawing().replace('37', '1e999'),
      says: 'Vi kan ikke læse tegningen.',
    },
  ])('$row is refused with a sentence', async ({ drawing, says }) => {
    const answer = await draw(drawing);
    const page = await answer.text();
    expect([answer.status, page.includes(says)]).toEqual([422, true]);
    expect(page).not.toContain('<script>alert');
  });
});

describe('a recording', () => {
  test('is kept as it is, and played whole or in parts', async () => {
    const sound = aBeep();
    expect((await say(sound, 'text/html')).status).toBe(303);
    const page = await (await jonas.get(`${place}/areas/home`)).text();
    const source = sourceIn(page, 'recordings');
    const whole = await jonas.get(source);
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'audio/wav',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
    });
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(sound);
    const part = await jonas.get(source, { range: 'bytes=0-1' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 0-1/${sound.length}`]);
    expect(Buffer.from(await part.arrayBuffer()).toString()).toBe('RI');
    expect((await jonas.get(source, { range: 'bytes=99999-' })).status).toBe(416);
    expect((await mette.get(source)).status).toBe(404);
    expect((await mette.get(source, { range: 'bytes=0-1' })).status).toBe(404);
    expect((await say(sound, 'audio/wav', mette)).status).toBe(404);
  });

  test.each([
    { row: 'nothing', bytes: Buffer.alloc(0), says: 'Optag noget først.' },
    { row: 'a film', bytes: film, says: 'Det er en film. Send kun lyd.' },
    { row: 'a page', bytes: Buffer.from('<html><script>'), says: 'Vi kan ikke høre noget i filen.' },
    {
      row: 'the first bytes of a recording',
      bytes: aBeep().subarray(0, 40),
      says: 'Vi kan ikke høre noget i filen.',
    },
    {
      row: 'more than 20 MB',
      bytes: Buffer.concat([aBeep(), Buffer.alloc(20 * megabyte)]),
      says: 'Optagelsen fylder for meget.',
    },
  ])('$row is refused with a sentence', async ({ bytes, says }) => {
    const answer = await say(bytes);
    expect([answer.status, (await answer.text()).includes(says)]).toEqual([422, true]);
  });

  test('cut off by an empty battery it is taken as far as it goes', async () => {
    expect((await say(aBeep().subarray(0, 300))).status).toBe(303);
  });
});

describe('too large for any form', () => {
  test.each(['draw', 'talk'])('50 MB to %s: a page that says so', async (form) => {
    const file = new File([new Uint8Array(50 * megabyte)], 'stor.jpg', { type: 'image/jpeg' });
    const answer = await jonas.send(`${place}/areas/home/${form}`, { photo: file });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('<main');
  });

  test('a film as photo gets the sentence of photos', async () => {
    const answer = await jonas.send(`${place}/areas/home/photo`, { photo: new File([film], 'foto.jpg') });
    expect([answer.status, (await answer.text()).includes('Det er ikke et foto, vi kan læse.')]).toEqual([
      422,
      true,
    ]);
  });
});
