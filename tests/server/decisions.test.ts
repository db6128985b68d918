import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWeb, type TestBrowser, type TestWeb } from './web.ts';

/** Decisions about help as a browser makes them: two tabs, and nothing that was decided goes out of sight (R-O2, R-T5). */
let web: TestWeb;
let karin: TestBrowser;
let plan: string;
beforeAll(async () => {
  web = await startWeb();
  karin = await web.signIn('karin');
  plan = `/citizens/${(await web.signIn('amina')).personId}/plan`;
});
afterAll(() => web.stop());

const textOf = async (answer: Response | Promise<Response>) => (await answer).text();
const versionIn = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';

describe('a decision from an old tab', () => {
  test('is not kept, comes back with the other one beside it, and can then be made', async () => {
    const place = /href="([^"]+\/decision)"/.exec(await textOf(karin.get(plan)))?.[1] ?? '';
    const version = versionIn(await textOf(karin.get(place)));
    const on = new Date().toISOString().slice(0, 10);
    const granted = { outcome: 'granted', on, reason: 'Hun har brug for det', howToComplain: '', version };
    expect((await karin.post(place, granted)).status).toBe(303);

    const refused = { outcome: 'refused', on, reason: 'Der er ikke penge', howToComplain: 'Ring', version };
    const late = await karin.post(place, refused);
    const page = await late.text();
    expect(late.status).toBe(409);
    expect(page).toContain('Der er truffet en afgørelse, mens du skrev.');
    for (const both of ['Bevilget', 'Der er ikke penge', 'Ring']) expect(page).toContain(both);
    expect(page).toMatch(/value="refused"[^>]*checked/);

    const anew = await karin.post(place, { ...refused, version: versionIn(page) });
    expect(anew.status).toBe(303);
    const after = await textOf(karin.get(plan));
    expect(after).toContain('Tidligere afgørelser');
  });
});
