import { expect, test } from './harness.ts';
import { poulKjaer, sitDown, walk } from './support/new-meeting.ts';
import { choose, look, openPart, press } from './support/walking.ts';

const unsure = 'Jeg ved det ikke';

/** R-M6: not knowing is an answer, also when it is looked back on. */
test('what poul did not know last time is told as that, to him and to henrik', {
  tag: '@once',
}, async ({ solby }) => {
  await solby.prepare(
    `update score s set mastery_now = null, doesnt_know = true, expected_mastery = null, expected_doesnt_know = true from goal g
      where g.municipality_id = s.municipality_id and g.id = s.goal_id and g.title = $1 and s.view = 'citizen'`,
    [walk],
  );
  const { henrik, poul } = await sitDown(solby);
  await openPart(henrik, poulKjaer, 'Status');
  const his = henrik.getByRole('table', { name: new RegExp(walk) }).getByRole('row', { name: /^Poul/ });
  await expect(his.getByText(unsure)).toHaveCount(2);
  await look(henrik, '5-former-unsure-staff');
  await press(poul, new RegExp(`^${walk}`));
  await choose(poul, /gør det selv/);
  await press(poul, 'Videre');
  const times = poul.locator('.three-times').first();
  await expect(times.getByText(unsure)).toHaveCount(2);
  await expect(times.getByText('Ikke svaret')).toHaveCount(0);
  await look(poul, '5-former-unsure');
});
