import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWeb, type TestWeb } from '../../../tests/server/web.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.stop());

describe('a form sent after being signed out', () => {
  const page = '/citizens/01a20104-d90d-7205-9999-5aba1f4b9dac/plan?part=2';

  it('R-T5 says that what was written is kept, and leads back to the form', async () => {
    const answer = await web.app.request('/citizens/x/plan/goals', {
      method: 'POST',
      headers: { host: 'localhost', referer: `http://localhost${page}` },
      body: new URLSearchParams({
        csrf: 'of another session',
        command: crypto.randomUUID(),
        title: 'Bussen',
      }),
    });
    expect(answer.status).toBe(403);
    const text = await answer.text();
    expect(text).toContain('Det, du skrev, er her stadig.');
    expect(text).toContain(`/demo?${new URLSearchParams({ back: page })}`.replaceAll('&', '&amp;'));
    const people = await (await web.app.request(`/demo?${new URLSearchParams({ back: page })}`)).text();
    expect(people).toContain(`name="back" value="${page}"`);
    const login = await web.app.request('/demo/login', {
      method: 'POST',
      body: new URLSearchParams({ person: 'karin', back: page }),
    });
    expect(login.headers.get('location')).toBe(page);
  });

  it('leads nowhere else', async () => {
    const login = await web.app.request('/demo/login', {
      method: 'POST',
      body: new URLSearchParams({ person: 'karin', back: '//elsewhere.dk/' }),
    });
    expect(login.headers.get('location')).toBe('/');
  });
});

describe('what every page carries', () => {
  it.each(['/favicon.ico', '/mark.svg'])('%s is the product’s mark', async (place) => {
    const answer = await web.app.request(place);
    expect(answer.headers.get('content-type')).toBe('image/svg+xml');
    expect(await (await web.app.request('/demo')).text()).toContain('href="/mark.svg"');
  });

  it('the full name of the citizen stands in the menu of every part, for everybody who works with them', async () => {
    const jonas = await web.signIn('jonas');
    const karin = await web.signIn('karin');
    const parts = [
      '',
      '/shared',
      '/meeting',
      '/plan',
      '/staircase',
      '/status',
      '/plan/versions',
      '/plan/formal',
    ];
    for (const part of parts) {
      const page = await (await karin.get(`/citizens/${jonas.personId}${part}`)).text();
      expect(/<p class="citizen-name">([^<]*)</.exec(page)?.[1], part).toBe('Jonas Lund');
    }
  });

  it('the demo says what people are to whom in the words of the lists', async () => {
    const people = await (await web.app.request('/demo')).text();
    expect(people).toMatch(/Erik Dahl<\/strong><br\/?>Far og værge/);
  });
});
