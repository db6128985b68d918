import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWeb, type TestBrowser, type TestWeb } from './web.ts';

/** The dream board, the mats and the strengths as a browser meets them: bad input gets a sentence, others get nothing. */
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
  place = `/citizens/${jonas.personId}/boards`;
});
afterAll(() => web.stop());

const nowhere = '01890000-0000-7000-8000-000000000000';

describe('bad input gets a sentence, and what was typed comes back', () => {
  test.each([
    ['81 characters', { place: '1', words: 'å'.repeat(81) }, 'Skriv lidt kortere.', 'å'.repeat(81)],
    ['5,000 characters', { place: '1', words: 'å'.repeat(5000) }, 'Skriv lidt kortere.', 'ååå'],
    ['nothing at all', { place: '1', words: ' ' }, 'Vælg et billede, eller skriv et ord.', ''],
    [
      'a picture that is none',
      { place: '1', words: 'Ro', symbol: '../etc' },
      'Det billede kender vi ikke.',
      'Ro',
    ],
    [
      'a long search',
      { place: '1', words: 'Ro', q: 'x'.repeat(500), to: 'search' },
      'Søg med et kort ord.',
      'Ro',
    ],
  ])('a card with %s', async (_row, fields, sentence, back) => {
    const answer = await jonas.post(`${place}/dream-board/add`, fields);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain(sentence);
    expect(page).toContain(back);
  });

  test.each([
    ['dream-board/move', { card: nowhere, place: '5' }],
    ['dream-board/move', { card: 'x', place: '5' }],
    ['dream-board/move', { place: '5' }],
    ['dream-board/move', { card: nowhere, place: '77' }],
    ['dream-board/away', {}],
    ['dream-board/back', { card: nowhere }],
    [`dream-board/cards/${nowhere}`, { version: '1', words: 'Ro' }],
    ['mat-home/next', { key: 'no card', place: 'important' }],
    ['mat-home/next', { key: '1F511', place: 'somewhere' }],
    ['mat-home/names', { version: '0', name1: 'å'.repeat(31) }],
    ['mat-home/names', { version: '0', name1: 'å'.repeat(300) }],
    ['strengths/choose', { at: '1', chosen: 'flying' }],
    ['dream-board/sharing', { chosen: nowhere }],
    ['dream-board/sharing', { chosen: 'x' }],
    ['dream-board/sharing', {}],
  ])('%s with %j is refused calmly', async (where, fields) => {
    const answer = await jonas.post(`${place}/${where}`, fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toMatch(/role="alert"|class="notice warning"/);
  });

  test.each([
    'mat-nowhere',
    'strengths/add',
    'mat/cards/x',
    'dream-board/document',
    `dream-board/cards/${nowhere}`,
  ])('there is no %s', async (where) => {
    expect((await jonas.get(`${place}/${where}`)).status).toBe(404);
  });

  test('a file that is no photo', async () => {
    const photo = new File(['no picture'], 'hund.png', { type: 'image/png' });
    const answer = await jonas.send(`${place}/dream-board/photo`, { place: '1', words: 'Min hund', photo });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Det er ikke et foto, vi kan læse.');
    expect(page).toContain('Min hund');
  });
});

describe('R-P6 nobody else gets a byte before it is shown', () => {
  let photo = '';
  beforeAll(async () => {
    const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const file = new File([new Uint8Array(png)], 'hund.png');
    const laid = await jonas.send(`${place}/dream-board/photo`, {
      place: '5',
      words: 'Min hund',
      photo: file,
    });
    expect(laid.status).toBe(303);
    const page = await (await jonas.get(`${place}/dream-board`)).text();
    photo = /src="([^"]*own-photos[^"?]*)/.exec(page)?.[1] ?? '';
    expect((await jonas.get(photo)).headers.get('content-type')).toBe('image/webp');
  });

  test.each(['mette', 'lone', 'karin', 'bodil', 'henrik', 'oskar'])('%s', async (person) => {
    const browser = await web.signIn(person);
    const own = [
      '/dream-board',
      '/dream-board/add',
      '/dream-board/sharing',
      '/dream-board/document',
      '/mats',
      '/mat',
      '/mat/next',
      '/strengths',
    ];
    for (const where of own) expect((await browser.get(place + where)).status).toBe(404);
    expect((await browser.get(photo)).status).toBe(404);
    expect(await (await browser.get(place)).text()).not.toContain('Min hund');
  });

  test('mette sees the board when it is shown, with who made it, and no more when it is hidden', async () => {
    const shown = await jonas.post(`${place}/dream-board/sharing`, { chosen: mette.personId });
    expect(shown.status).toBe(303);
    const page = await (await mette.get(place)).text();
    expect(page).toContain('Min hund');
    expect(page).toContain('Lavet af Jonas');
    const shownPhoto = /src="([^"]*\/shown\/[^"]*)"/.exec(page)?.[1] ?? '';
    expect((await mette.get(shownPhoto)).headers.get('content-type')).toBe('image/webp');
    await jonas.post(`${place}/dream-board/sharing`, { was: mette.personId, to: 'hideAll' });
    expect(await (await mette.get(place)).text()).not.toContain('Min hund');
    expect((await mette.get(shownPhoto)).status).toBe(404);
  });
});
