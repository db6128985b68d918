import { expect, test } from './harness.ts';
import { enter } from './support/new-meeting.ts';
import { look, press } from './support/walking.ts';

const changed = 'Feje gulvet i værkstedet';

/** An answer stands under the words it was given to; the step that was changed is asked about (R-F4, R-F5). */
test('poul is asked anew about a step that was changed after he answered', {
  tag: '@once',
}, async ({ solby }) => {
  const poul = await enter(solby, 'poul');
  const home = new URL(poul.url()).pathname;
  const main = poul.getByRole('main');
  await poul.goto((await poul.locator('a[href$="/everyday"]').first().getAttribute('href')) ?? home);
  const everyday = poul.url();
  const asked = (await main.locator('.question-step .lead').textContent()) ?? '';
  await press(poul, 'Ja');
  await solby.prepare('update step set words = $1 where words = $2', [changed, asked]);
  await poul.goto(everyday);
  await expect(main.locator('.question-step .lead')).toHaveText(changed);
  await look(poul, 'changed-step-question');
  await press(poul, 'Min uge');
  const before = main.locator('section').filter({ hasText: 'Før trinnet blev ændret' });
  await expect(before).toContainText(asked);
  await expect(before).toContainText('Du svarede: Ja');
  await look(poul, 'changed-step-week');
});
