import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWeb, type TestWeb } from '../../../tests/server/web.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.stop());

const namesIn = (page: string) =>
  [...page.matchAll(/role="rowheader"><a href="[^"]*">([^<]*)</g)].map(([, name]) => name);

describe('the first page after signing in', () => {
  it.each([
    ['tobias', 'tovholder'],
    ['niels', 'leder i kommunen'],
    ['dorte', 'systemansvarlig'],
    ['havby-administrator', 'systemansvarlig'],
  ])('%s, who is tied to no citizen, is told what the role is (§ 5)', async (handle, role) => {
    const browser = await web.signIn(handle);
    const page = await (await browser.get('/')).text();
    expect(page).toContain(`Du er logget ind som ${role} i `);
    expect(page).toContain('Du ser ikke borgernes planer.');
    expect((await browser.get('/citizens')).headers.get('location')).toBe('/');
    expect((await browser.get('/help')).status).toBe(200);
  });

  it('freja sees the whole ring ahead, whom to ask, and that nobody has asked for her (R-W7)', async () => {
    const page = await (await (await web.signIn('freja')).get('/')).text();
    expect(page).toContain('1. Forberedelse');
    expect(page).toContain('Så spørg kommunen.');
    expect(page).toContain('Du er borgerguide');
  });

  it('karin orders, searches and narrows her list by the address alone (R-C1)', async () => {
    const karin = await web.signIn('karin');
    const list = async (query: string) => (await karin.get(`/citizens${query}`)).text();
    expect(namesIn(await list('?order=name'))).toEqual(['Amina Yusuf', 'Jonas Lund', 'Liv Dahl']);
    expect(namesIn(await list('?search=lund'))).toEqual(['Jonas Lund']);
    expect(namesIn(await list('?mine=1&order=name'))).toEqual(['Amina Yusuf', 'Jonas Lund']);
    expect(await list('?order=meeting')).toMatch(/aria-sort="ascending"><a[^>]*>Næste møde/);
    expect(await list('?order=nonsense')).toMatch(/aria-sort="ascending"><a[^>]*>Det mangler/);
    expect(await list('?search=nobody')).toContain('Ingen borgere passer');
  });
});
