import { afterAll, beforeAll, expect, test } from 'vitest';
import { speechByCommand } from '../../src/outside/speech.ts';
import { startWeb, type TestBrowser, type TestWeb } from './web.ts';

let web: TestWeb;
let jonas: TestBrowser;
beforeAll(async () => {
  web = await startWeb({ speech: speechByCommand([process.execPath, 'tests/stand-in-voice.mjs']) });
  jonas = await web.signIn('jonas');
});
afterAll(() => web.stop());

test('a sentence comes as sound that nothing keeps', async () => {
  const answer = await jonas.post('/speech', { text: 'Jeg vil gerne tage bussen selv.' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('audio/wav');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).toContain('stand-in voice, 31 letters');
});

test.each([
  ['more than a sentence', 'x'.repeat(601), 413],
  ['nothing', ' ', 400],
  ['what cannot be read', 'a\0b', 400],
])('%s gets a sentence back', async (_, text, status) => {
  const answer = await jonas.post('/speech', { text });
  expect(answer.status).toBe(status);
});

test('only for those who are signed in, and only from our own pages', async () => {
  const signedOut = await web.app.request('/speech', {
    method: 'POST',
    body: new URLSearchParams({ text: 'Hej' }),
  });
  expect([401, 403]).toContain(signedOut.status);
  expect((await jonas.post('/speech', { text: 'Hej', csrf: '' })).status).toBe(403);
});

test('nobody takes the voice for themselves', async () => {
  const amina = await web.signIn('amina');
  const answers: number[] = [];
  for (let at = 0; at < 121; at++) answers.push((await amina.post('/speech', { text: 'Hej.' })).status);
  expect(answers.slice(0, 120).every((status) => status === 200)).toBe(true);
  expect(answers.at(-1)).toBe(429);
  expect((await jonas.post('/speech', { text: 'Hej.' })).status).toBe(200);
});

test('off unless the municipality says so', async () => {
  const without = await startWeb();
  const karin = await without.signIn('karin');
  expect((await karin.post('/speech', { text: 'Hej.' })).status).toBe(404);
  await without.stop();
});
