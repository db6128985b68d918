import { expect, test } from './harness.ts';
import { answerAll, poulKjaer, review, sitDown, workshop } from './support/new-meeting.ts';
import { look, openPart, press } from './support/walking.ts';

const why = 'Taget på værkstedet er ikke tæt endnu.';

/** A form that is refused keeps nothing of itself, and all that was typed stands in it (R-T5). */
test('henrik mends a status that was refused, changes more, and it is kept', {
  tag: '@once',
}, async ({ solby }) => {
  const { henrik, poul } = await sitDown(solby);
  await answerAll(poul);
  await openPart(henrik, poulKjaer, 'Status');
  const main = henrik.getByRole('main');
  await review(henrik, workshop, { now: 'Med lidt hjælp', outcome: 'På vej', whatNow: 'Fortsæt' });
  await expect(henrik.getByRole('alert')).toContainText('Skriv hvorfor');
  await look(henrik, 'status-refused');
  // Nothing of it was kept.
  const levels = main.getByRole('table').first();
  await expect(levels).not.toContainText('Med lidt hjælp');

  await henrik.getByLabel(/Hvorfor følges ønsket ikke/).fill(why);
  await henrik.getByLabel(/^Forventet ved næste møde/).selectOption({ label: 'Med lidt hjælp' });
  await henrik.getByLabel('Mestringsevne nu').selectOption({ label: 'Med noget hjælp' });
  await press(henrik, 'Gem');
  await expect(henrik.getByRole('navigation', { name: 'Om borgeren' })).toBeVisible();
  await expect(main).toContainText(why);
  await expect(main).toContainText('Med noget hjælp');
  await look(henrik, 'status-refused-then-kept');
});
