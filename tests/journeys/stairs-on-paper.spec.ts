import { execFileSync } from 'node:child_process';
import { screenCalled, Visitors } from '../screens/register.ts';
import { expect, test } from './harness.ts';

test('amina gets her staircase on paper, with the words of the screen, and so does ali (R-F2); a stranger gets nothing', async ({
  solby,
}) => {
  const visitors = new Visitors(solby);
  const amina = await visitors.open(screenCalled('staircase'));
  const onScreen = await amina.locator('.stair p').allTextContents();
  const sentence = await amina.locator('main .lead').first().textContent();
  const address = await amina.getByRole('link', { name: 'Hent på papir' }).getAttribute('href');
  const answer = await amina.request.get(address ?? '');
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input: await answer.body() })
    .toString()
    .replaceAll(/\s+/g, ' ');
  for (const words of [...onScreen, sentence ?? '']) expect(text).toContain(words);
  const ali = await solby.signIn('ali');
  await ali.goto(amina.url());
  const same = await ali.getByRole('link', { name: 'Hent på papir' }).getAttribute('href');
  expect((await ali.request.get(same ?? '')).headers()['content-type']).toBe('application/pdf');
  const gitte = await solby.signIn('gitte');
  expect((await gitte.request.get(address ?? '')).status()).toBe(404);
});
