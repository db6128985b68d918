import { afterAll, beforeAll, expect, test } from 'vitest';
import { clockAhead } from '../../src/outside/clock.ts';
import { startWeb, type TestWeb } from './web.ts';

/** Moving the demo's day: what cannot be meant comes back, and whoever moves it stays signed in. */
let web: TestWeb;
let ahead = 0;
beforeAll(async () => {
  const moveClock = async (days: number) => {
    ahead = days;
  };
  web = await startWeb({ clock: clockAhead(() => ahead), moveClock });
});
afterAll(() => web.stop());

test.each(['2027-02-31', 'i morgen', '', '9999-01-01', '0001-01-01'])(
  'the day "%s" comes back with a sentence beside it',
  async (day) => {
    const jonas = await web.signIn('jonas');
    const answer = await jonas.post('/demo/clock', { day });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Det er ikke en dag, prøven kan vise.');
    expect(page).toContain(`value="${day}"`);
    expect(ahead).toBe(0);
  },
);

test('whoever moves the day is still signed in, and nobody is signed in by moving it', async () => {
  const jonas = await web.signIn('jonas');
  const day = new Date(Date.now() + 40 * 24 * 3600 * 1000).toISOString().slice(0, 10);
  const moved = await jonas.post('/demo/clock', { day });
  expect(moved.status).toBe(303);
  expect(ahead).toBeGreaterThan(30);
  const cookie = moved.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const about = await (await web.app.request('/about', { headers: { cookie } })).text();
  expect(about).toContain(`data-person="${jonas.personId}"`);
});
