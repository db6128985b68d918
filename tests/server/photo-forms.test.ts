import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWeb, type TestBrowser, type TestWeb } from './web.ts';

/** Photos as cameras make them, and larger ones: taken, or a sentence on the page of the question (R-P5, R-T5). */
let web: TestWeb;
let jonas: TestBrowser;
let photo: Buffer;
beforeAll(async () => {
  web = await startWeb();
  jonas = await web.signIn('jonas');
  photo = await sharp({ create: { width: 300, height: 200, channels: 3, background: 'seagreen' } })
    .jpeg()
    .toBuffer();
});
afterAll(() => web.stop());

const megabyte = 1024 * 1024;
const tooLarge = 'Fotoet er for stort. Tag det igen, eller vælg et andet.';
/** Telephones that photograph a moment put a film behind the picture, in the same file. */
const fileOf = (megabytes: number) =>
  new File([new Uint8Array(photo), new Uint8Array(megabytes * megabyte - photo.length)], 'foto.jpg', {
    type: 'image/jpeg',
  });

const entries = [
  { at: 'preparation/areas/people/photo', fields: {}, asks: 'Tag et foto. Eller vælg et, du har.' },
  { at: 'communication/questions/helps/photo', fields: {}, asks: 'Tag et foto. Eller vælg et, du har.' },
  { at: 'boards/dream-board/photo', fields: { place: '2', words: 'Ved vandet' }, asks: 'value="Ved vandet"' },
  { at: 'pictures/new', fields: { name: 'Min kolonihave' }, asks: 'value="Min kolonihave"' },
] as const;

describe.each(entries)('$at', ({ at, fields, asks }) => {
  const send = (megabytes: number, by = jonas) =>
    by.send(`/citizens/${jonas.personId}/${at}`, { ...fields, photo: fileOf(megabytes) });

  test.each([12, 50])('takes a photo of %i MB', async (megabytes) => {
    expect((await send(megabytes)).status).toBe(303);
  });

  test.each([54, 120])('answers %i MB on its own page, with what else was written', async (megabytes) => {
    const answer = await send(megabytes);
    const page = await answer.text();
    expect([answer.status, page.includes(tooLarge), page.includes(asks)]).toEqual([422, true, true]);
    expect(page).toContain('data-not-saved');
  });
});

test('somebody who is not signed in is not listened to for long, and is shown the way in', async () => {
  const body = new FormData();
  body.append('csrf', jonas.csrf);
  body.append('photo', fileOf(30));
  const path = `/citizens/${jonas.personId}/preparation/areas/people/photo`;
  const answer = await web.app.request(path, { method: 'POST', body });
  expect([answer.status, (await answer.text()).includes('Log ind')]).toEqual([403, true]);
});

test('other forms take no more than before', async () => {
  const answer = await jonas.send(`/citizens/${jonas.personId}/boards/dream-board/add`, {
    photo: fileOf(12),
  });
  expect(answer.status).toBe(413);
});
