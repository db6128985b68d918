import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { routes } from '../../src/routes.ts';
import { pageOfForm } from '../../src/web/page-of-form.ts';
import { startWeb, type TestBrowser, type TestWeb } from './web.ts';

/** Every address against everything that no form of ours would send: a plain 4xx, never a fault, never a word about others. */
let web: TestWeb;
let jonas: TestBrowser;
let karin: TestBrowser;
let gitte: TestBrowser;
beforeAll(async () => {
  web = await startWeb();
  [jonas, karin, gitte] = (await Promise.all(
    ['jonas', 'karin', 'gitte'].map((person) => web.signIn(person)),
  )) as [TestBrowser, TestBrowser, TestBrowser];
});
afterAll(() => web.stop());

const nobody = '00000000-0000-7000-8000-000000000000';
const open = new Set([
  '/',
  '/help',
  '/about',
  '/demo',
  '/demo/clock',
  '/demo/login',
  '/language',
  '/sign-out',
]);
const filled = (path: string, citizenId: string, rest: string) =>
  path.replace(':citizenId', citizenId).replace(/:[A-Za-z]+(\{[^}]*\})?/g, rest);
const about = routes.filter((route) => route.path.includes(':citizenId'));
const shows = about.filter((route) => route.method === 'GET');
const takes = routes.filter((route) => route.method === 'POST');

test('there are routes to try', () => {
  expect(shows.length).toBeGreaterThan(1);
  expect(takes.length).toBeGreaterThan(3);
});

describe('addresses that show something about a citizen', () => {
  test.each(shows.map((route) => route.path))('%s', async (path) => {
    const signedOut = await web.app.request(filled(path, jonas.personId, nobody));
    expect([401, 404], 'not signed in').toContain(signedOut.status);
    for (const citizen of [nobody, 'x', '%00', "1' or 1=1--", '../..'] as const) {
      const answer = await karin.get(filled(path, encodeURIComponent(citizen), nobody));
      expect([400, 404], `${citizen}: ${answer.status}`).toContain(answer.status);
    }
    const foreign = await gitte.get(filled(path, jonas.personId, nobody));
    expect(foreign.status, 'another municipality').toBe(404);
    const unknown = await gitte.get(filled(path, nobody, nobody));
    expect(await sameWords(foreign), 'foreign and unknown look alike').toBe(await sameWords(unknown));
    for (const rest of [nobody, 'x', '-1', '999999999999999999999', 'æøå', '%F0%9F%92%A9']) {
      const answer = await jonas.get(filled(path, jonas.personId, rest));
      expect(answer.status, `${path} with ${rest}`).toBeLessThan(500);
    }
    const oddQuestion = await jonas.get(
      `${filled(path, jonas.personId, nobody)}?q=${'x'.repeat(5000)}&before=x&version=-1`,
    );
    expect(oddQuestion.status).toBeLessThan(500);
  });
});

describe('addresses that take a form, opened by themselves (R-T5)', () => {
  const pages = routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
  // A page with a parameter in its address may stand where a form has a word.
  const isPage = (path: string) =>
    pages.some((page) => new RegExp(`^${page.replaceAll(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`).test(path));
  test.each(takes.map(({ path }) => path).filter((path) => !isPage(path)))('%s', async (path) => {
    const answer = await jonas.get(filled(path, jonas.personId, nobody));
    expect(answer.status).toBe(303);
    const page = pageOfForm(path, pages) ?? '';
    expect(answer.headers.get('location')).toBe(filled(page, jonas.personId, nobody));
  });
});

describe('addresses that take a form', () => {
  test.each(takes.map((route) => route.path))('%s', async (path) => {
    const place = filled(path, jonas.personId, nobody);
    if (!open.has(path)) {
      const signedOut = await web.app.request(place, { method: 'POST', body: new URLSearchParams({}) });
      expect([401, 403], 'not signed in').toContain(signedOut.status);
      const withoutToken = await jonas.post(place, { csrf: '' });
      expect(withoutToken.status, 'without the token').toBe(403);
      const foreignSite = await web.app.request(place, {
        method: 'POST',
        headers: { origin: 'https://evil.example' },
        body: new URLSearchParams({}),
      });
      expect(foreignSite.status, 'from another site').toBe(403);
      const foreign = await gitte.post(place);
      expect([404, 422], 'another municipality').toContain(foreign.status);
    }
    const odd: Record<string, string>[] = [
      {},
      {
        words: 'x'.repeat(300_000),
        text: 'x'.repeat(300_000),
        title: 'x'.repeat(300_000),
        how: 'x'.repeat(300_000),
      },
      {
        words: 'a\u0000b',
        text: 'a\u0000b',
        title: 'a\u0000b',
        day: 'a\u0000b',
        person: 'a\u0000b',
        language: '\u0000',
        back: '\u0000',
      },
      {
        version: 'NaN',
        id: 'x',
        day: '2026-02-31',
        answer: 'maybe',
        symbols: '<script>',
        person: nobody,
        goalId: nobody,
      },
      { version: '999999999999', position: 'Infinity', command: 'not-an-id' },
    ];
    for (const fields of odd) {
      const answer = await jonas.post(place, fields);
      expect(answer.status, `${path} with ${Object.keys(fields).join(' ')}`).toBeLessThan(500);
    }
  });
});

describe('bodies that are no form', () => {
  test.each(takes.map((route) => route.path))('%s', async (path) => {
    const place = filled(path, jonas.personId, nobody);
    for (const [what, type, body] of noForms) {
      const signedOut = await web.app.request(place, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      expect(signedOut.status, `${what}, not signed in`).toBe(400);
      const answer = await jonas.sendRaw(place, type, body);
      expect(answer.status, what).toBe(400);
      expect(await answer.text(), what).toContain('Vi fik ikke det hele');
    }
    const withoutForm: [string, string][] = [
      ['text/plain', 'day=2027-01-01'],
      ['application/json', '{"day":'],
      ['multipart/mixed; boundary=x', 'x'],
      ['', ''],
    ];
    for (const [type, body] of withoutForm) {
      const answer = await jonas.sendRaw(place, type, body);
      expect(answer.status, `as ${type}`).toBeLessThan(500);
    }
    const names = ['words', 'text', 'day', 'person', 'language', 'back', 'reset', 'version', 'file', 'photo'];
    for (const part of [fieldWithNul, fileWithNulInItsName, emptyFile]) {
      const parts = [field('csrf', jonas.csrf), field('command', crypto.randomUUID()), ...names.map(part)];
      const answer = await jonas.sendRaw(place, multipart, `${parts.join('')}--x--\r\n`);
      expect(answer.status, part.name).toBeLessThan(500);
    }
  });
});

const multipart = 'multipart/form-data; boundary=x';
const field = (name: string, value: string) =>
  `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const fieldWithNul = (name: string) => field(name, 'a\u0000b');
const fileWithNulInItsName = (name: string) =>
  `--x\r\ncontent-disposition: form-data; name="${name}"; filename="a\u0000.jpg"\r\ncontent-type: image/jpeg\r\n\r\n\u0000\r\n`;
const emptyFile = (name: string) =>
  `--x\r\ncontent-disposition: form-data; name="${name}"; filename=""\r\ncontent-type: image/jpeg\r\n\r\n\r\n`;
/** Bodies that say they are a form with parts and are none: what is wrong, the type they give, the body. */
const noForms: readonly (readonly [string, string, string])[] = [
  ['no boundary', 'multipart/form-data', `${field('day', 'x')}--x--\r\n`],
  ['another boundary', 'multipart/form-data; boundary=y', `${field('day', 'x')}--x--\r\n`],
  ['nothing in it', multipart, ''],
  ['cut off in a field', multipart, field('day', '2027-01-01').slice(0, -6)],
  ['cut off in a heading', multipart, '--x\r\ncontent-disposition: form-da'],
  ['no parts', multipart, 'day=2027-01-01'],
  ['NUL bytes', multipart, '\u0000\u0000--x\u0000'],
];

test('a form that is broken off is answered as such, and is no fault of ours', async () => {
  const written: string[] = [];
  const write = vi
    .spyOn(process.stderr, 'write')
    .mockImplementation((what) => written.push(String(what)) > 0);
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode(field('person', 'jo')));
      stream.error(new Error('aborted'));
    },
  });
  const answer = await web.app.request('/demo/login', {
    method: 'POST',
    headers: { 'content-type': multipart, 'content-length': '1000' },
    body,
    duplex: 'half',
  } as RequestInit);
  write.mockRestore();
  expect(answer.status).toBe(400);
  expect(written).toEqual([]);
});

test('a form of 12 MB gets a sentence', async () => {
  const answer = await jonas.post(`/citizens/${jonas.personId}/round`, {
    words: 'x'.repeat(12 * 1024 * 1024),
  });
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain('for meget');
});

/** The page without what differs from answer to answer, and without the address that was asked for. */
async function sameWords(answer: Response): Promise<string> {
  return (await answer.text()).replace(/nonce="[^"]*"|value="[^"]*"|data-person="[^"]*"|\?from=[^"]*/g, '');
}
