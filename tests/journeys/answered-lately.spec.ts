import { expect, test } from './harness.ts';
import { enter, poulKjaer, sitDown, walk } from './support/new-meeting.ts';
import { follow, look, openPart, press } from './support/walking.ts';

/** What amina and poul answered to "Lykkedes det?" reaches those who talk with them about it (R-F5, R-S2). */
test('karin and ali see on the staircase how it went lately, and amina sees it too', async ({ solby }) => {
  for (const person of ['karin', 'ali']) {
    const page = await enter(solby, person);
    await openPart(page, 'Amina Yusuf', 'Hverdag');
    const steps = page.getByRole('main').locator('.step-line');
    const now = steps.filter({ hasText: 'Nu' }).locator('.tick-sum');
    await expect(now).toContainText('Lykkedes det? Sidste 14 dage:');
    await expect(now.getByRole('listitem')).toHaveText(['3 ja', '1 lidt', '1 ikke']);
    // Ali told one of them (R-P8).
    await expect(now).toContainText('1 af svarene gav en anden end Amina.');
    await look(page, `answered-lately-${person}`);
  }
  const amina = await enter(solby, 'amina');
  await follow(amina, amina.getByRole('main').getByRole('link', { name: /Aftaler/ }));
  await expect(amina.locator('.tick-sum')).toContainText('Lykkedes det de sidste 14 dage?');
  await expect(amina.locator('.tick-sum').getByRole('listitem')).toHaveText([
    'Ja 3 gange',
    'Lidt 1 gang',
    'Ikke den dag 1 gang',
  ]);
  await look(amina, 'answered-lately-amina');
});

test('the status of a goal begins with what poul answered since the last meeting', async ({ solby }) => {
  const { henrik } = await sitDown(solby);
  await openPart(henrik, poulKjaer, 'Status');
  const goals = henrik.locator('.tick-sum');
  await expect(goals.first()).toContainText(/Lykkedes det\? Siden mødet \d+\. /);
  // "Sidst" says when that was.
  const levels = henrik.getByRole('table', { name: `Mestringsevne: ${walk}` });
  await expect(levels.getByRole('row', { name: /Poul/ })).toContainText(
    /Jeg gør det selv\d+\. \p{L}+\. \d{4}/u,
  );
  await look(henrik, 'answered-since-henrik');
  await press(henrik, `Skriv status på målet: ${walk}`);
  await expect(goals).toContainText(/\d+ ja/);
});
